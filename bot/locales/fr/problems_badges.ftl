problem-at = { $at } : { $problem }
problem-badge-gone = Je ne trouve plus ce badge. Ouvre à nouveau la liste des badges.
problem-badges-full = Il y a de la place pour { $limit } badges. Archives-en un d’abord.
problem-badge-exists = Il y a déjà un badge nommé { $name }. Modifie-le ou choisis un autre nom.
problem-badge-archived = Il y a un badge archivé nommé { $name }. Rétablis-le ou choisis un autre nom.
problem-badge-icon-missing = Un badge a besoin d’un emoji. Choisis-en un.
problem-badge-unreachable = Personne ne pourrait le gagner : laisse nominer, ou importe des conditions en données pour un niveau.
problem-link-wrong = Ce n’est pas une adresse web. Copie-la en entier depuis ton navigateur.
problem-roles-too-many = Il y a de la place pour { $limit } fonctions, et tu en as nommé { $count }.
problem-review-line-wrong = Je n’arrive pas à lire { $line }. Écris l’un de ceux-ci : manager, people, role : Sales Director, 2 of people
problem-review-level-wrong = Une étape est l’un de ceux-ci : la ou le responsable, des personnes ou une fonction.
problem-review-needed-wrong = { $needed } ne peuvent pas approuver là où il y en a au plus { $count }.
problem-review-people-missing = Qui sont « people » ? Choisis-les plus bas ou nomme-les : people : Ana Lima, Ben Roy
problem-review-people-unused = Aucune ligne ne dit « people », donc personne ne leur demanderait. Ajoute la ligne ou ne choisis personne.
problem-reviewer-unknown = Je ne connais pas { $name } ici. Écris le nom comme le chat l’affiche.
problem-reviewer-ambiguous = Plusieurs personnes s’appellent { $name }. Écris laquelle : { $suggestions }.
problem-consensus-wrong = Je n’arrive pas à lire { $line }. Écris-le comme ceci : 3 nominators in 30 days from 2 teams
problem-consensus-nominators-wrong = Il faut de { $least } à { $most } personnes qui nominent.
problem-consensus-days-wrong = Écris de { $least } à { $most } jours.
problem-consensus-teams-wrong = Écris de { $least } à { $most } équipes : il n’y a pas plus d’équipes que de personnes qui nominent.
problem-rarity-wrong = Je n’arrive pas à lire { $line }. Écris-le comme ceci : 3 per quarter per team
problem-tier-line-wrong = Je n’arrive pas à lire { $line }. Commence par bronze, silver, gold ou platinum, comme ceci : gold : cinq ventes conclues
problem-tier-twice = { $name } y figure deux fois. Garde l’un des deux.
problem-tiers-missing = Un badge a besoin d’un niveau. Écris au moins une ligne, comme ceci : bronze
problem-window-wrong = Je n’arrive pas à lire { $line }. Écris l’un de ceux-ci : ever, 30 days, month, 4 weeks in a row
problem-condition-wrong = Je n’arrive pas à lire { $line }. Écris-le comme ceci : 5 kudos.received value=teamwork in a month
problem-condition-without-tier = { $name } n’est pas un niveau du badge. Ajoute-le aux niveaux, ou retire cette ligne.
problem-file-no-badges = Je n’y ai trouvé aucun badge. Exportes-en un pour voir à quoi il ressemble.
problem-file-too-many-badges = Il y a de la place pour { $limit } badges, et en voici { $count }.
problem-file-too-long = Il y a de la place pour { $limit } caractères, et en voici { $count }.
problem-file-badge-twice = { $name } y figure deux fois. Garde l’un des deux.
problem-file-slug-wrong = { $name } ne peut pas être un slug. Écris des minuscules, des chiffres et des traits d’union, comme ceci : deal-closer
problem-file-unreadable = Ce n’est plus du YAML à partir de la ligne { $line }. Cherche un guillemet non fermé ou un deux-points dans le texte.
problem-file-alias = La ligne { $line } renvoie à une autre partie par * ou &. Écris-la en entier.
problem-file-too-deep = La ligne { $line } est imbriquée trop profondément.
problem-file-key-twice = { $name } y figure deux fois, dont une à la ligne { $line }. Garde l’un des deux.
problem-file-key-unknown = Je ne connais pas { $name }. Ici peut figurer : { $options }.
problem-file-mapping-wanted = J’attendais ici des noms avec des valeurs : { $options }.
problem-file-list-wanted = J’attendais ici une liste.
problem-file-text-wanted = J’attendais ici un texte.
problem-file-number-wanted = J’attendais ici un nombre entier.
problem-file-option-wanted = J’attendais ici { $options }.
problem-organization-unclear =
    { $suggestions-count ->
        [0] Il n’y a pas encore d’organisation ici.
       *[other] Quelle organisation ? Nomme-la après --organization : { $suggestions }
    }
problem-importer-missing = Qui modifie les badges ? Indique ton nom après --by, pour le journal.
