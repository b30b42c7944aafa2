problem-admins-only = C’est réservé aux admins. Demande à { $names }.
problem-admins-none = C’est réservé aux admins, et je n’en connais pas encore ici. Les personnes qui gèrent cet espace de travail en font partie : demande à l’une d’elles d’ouvrir les paramètres.
problem-admins-none-teams = C’est réservé aux admins, et il n’y en a pas encore ici. La prochaine personne qui ajoute { -laurel } à une équipe ou à une conversation le devient.
problem-admins-last = Il faut quelqu’un pour s’occuper de { -laurel } ici : laisse au moins une personne sur la liste.
problem-changed-meanwhile = Quelqu’un d’autre l’a modifié entre-temps. Envoie à nouveau le formulaire pour garder ta version.

problem-number-wrong = Écris un nombre de { $least } à { $most }.
problem-choice-missing = Choisis dans la liste.
problem-emoji-name-wrong = Indique un emoji, par exemple raised_hands, ou tape l’emoji lui-même.
problem-emoji-wrong = Il y a de la place pour un emoji. Choisis-en un ou laisse le champ vide.
problem-lines-too-many = Il y a de la place pour { $limit } lignes, et en voici { $count }. Enlèves-en quelques-unes.
problem-role-line-wrong = Je n’arrive pas à lire { $line }. Écris une fonction et un nombre, comme ceci : Account Executive : 10
problem-role-twice = { $name } y figure deux fois. Garde une seule des lignes.
problem-boost-line-wrong = Je n’arrive pas à lire { $line }. Écris le premier jour, le dernier et par combien multiplier, de 2 à 10, comme ceci : 2026-12-01 – 2026-12-31 : 2
problem-boost-backwards = { $line } finit avant de commencer. Inverse les deux jours.
problem-name-without-letters = Donne un nom qui contient une lettre.
problem-text-too-long = Il y a de la place pour { $limit } caractères, et en voici { $count }. Raccourcis un peu le texte.
problem-people-too-many = Il y a de la place pour { $limit } personnes sur cette liste, et tu en as nommé { $count }.
problem-person-unfit = { $name } ne peut pas figurer sur cette liste : elle est réservée aux membres de ton organisation.
problem-channel-gone = Je ne peux plus publier dans ce canal. Choisis-en un autre ou invite-moi.
problem-channel-missing = Quel canal ? Choisis-en un ; s’il manque dans la liste, invite-moi d’abord.

problem-values-none = Il n’y a pas encore de valeur à choisir. Ajoutes-en une, puis rends-la obligatoire.
problem-values-full = Le choix s’arrête à { $limit } valeurs. Archives-en une d’abord.
problem-value-gone = Je ne trouve plus cette valeur. Ouvre à nouveau la liste des valeurs.
problem-value-last = Ici, les kudos ont besoin d’une valeur, et { $name } est la dernière. Ajoutes-en une autre d’abord, ou rends-la facultative.
problem-value-exists = Il y a déjà une valeur nommée { $name }. Modifie-la ou choisis un autre nom.
problem-value-archived = Il y a une valeur archivée nommée { $name }. Rétablis-la ou choisis un autre nom.

problem-cohorts-full = Il y a de la place pour { $limit } groupes. Supprimes-en un d’abord.
problem-cohort-gone = Je ne trouve plus ce groupe. Ouvre à nouveau la liste des groupes.
problem-cohort-empty = Qui en fait partie ? Nomme des personnes, une fonction ou une région.
problem-cohort-too-large = Il y a de la place pour { $limit } personnes dans un groupe. Fais-en deux.
problem-cohort-exists = Il y a déjà un groupe nommé { $name }. Modifie-le ou choisis un autre nom.
problem-cohort-reserved = @{ $name } a déjà un sens dans les conversations. Choisis un autre nom.
problem-cohort-is-person = @{ $slug } pourrait désigner { $name }. Choisis un autre nom.
problem-nobody-there =
    { $suggestions-count ->
        [0] Je ne trouve personne pour { $name }. Nomme plutôt les personnes.
       *[other] Je ne trouve personne pour { $name }. Essaie { $suggestions }, ou nomme les personnes.
    }

problem-quiet-hours-half = Les heures calmes ont besoin d’un début et d’une fin. Choisis les deux, ou aucun.
problem-quiet-hours-same = Les heures calmes commencent et finissent en même temps. Change l’une des deux, ou n’en choisis pas.
problem-zone-unknown =
    { $suggestions-count ->
        [0] Je ne connais pas le fuseau horaire { $name }. Indique une grande ville près de chez toi, comme Berlin ou Tokyo.
       *[other] Je ne connais pas le fuseau horaire { $name }. Tu voulais dire { $suggestions } ?
    }
problem-date-wrong = Je n’arrive pas à lire cette date. Écris-la comme ceci : 2026-05-04
problem-start-too-late = La date d’arrivée peut être dans { $days } jours au plus.
