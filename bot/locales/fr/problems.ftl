problems-lead =
    { $count ->
        [one] Une chose à corriger :
       *[other] { $count } choses à corriger :
    }
problems-footer = Rien n’a été envoyé. Visible par toi uniquement.
problems-incident = Si tu demandes de l’aide à ton admin { -laurel }, indique { $incident }.
problem-other = Ce n’est pas possible tel quel. Jettes-y un œil et réessaie.

problem-recipients-missing = Pour qui ? Nomme une ou plusieurs personnes, par exemple @Ana.
problem-recipient-self = Les kudos, c’est pour les autres : retire-toi de la liste.
problem-recipient-bot = { $name } est une app, et les kudos sont pour les personnes. Retire-la de la liste ou nomme la personne derrière.
problem-recipient-unknown = Je ne trouve plus { $name } ici. Choisis à nouveau cette personne ou retire-la de la liste.
problem-recipient-not-found =
    { $suggestions-count ->
        [0] Je ne trouve pas { $name }. Tape @ et choisis la personne dans la liste.
       *[other] Je ne trouve pas { $name }. Tu voulais dire { $suggestions } ?
    }
problem-recipient-inactive = { $name } n’a pas de compte actif ici. Retire cette personne de la liste.
problem-recipient-guest = { $name } a un compte invité, et les kudos sont pour les membres. Retire cette personne de la liste et remercie-la à ta façon.
problem-recipient-external = { $name } fait partie d’une autre organisation, et les kudos restent dans la tienne. Retire cette personne de la liste et remercie-la à ta façon.
problem-recipients-too-many =
    Les kudos peuvent aller à { $limit ->
        [one] une personne
       *[other] { $limit } personnes
    } à la fois, et tu en as nommé { $count }. Gardes-en { $limit } ou envoie les autres ensuite.
problem-recipients-too-many-in-groups = Avec tous les membres de ces groupes, cela ferait plus de { $limit } personnes, et le maximum est de { $limit }. Retire un groupe, ou nomme certains de ses membres.
problem-group-not-found = Je ne trouve pas le groupe { $name }. Choisis-en un autre, ou nomme les personnes une par une.
problem-group-empty = Il n’y a personne à remercier dans { $name } : le groupe est vide, ou il n’y a que toi, des applications et des comptes qui ne peuvent pas participer. Choisis-en un autre, ou nomme les personnes une par une.

problem-message-missing = Merci pour quoi ? Ajoute quelques mots à toi.
problem-message-too-short =
    Dis-en un peu plus : au moins { $limit ->
        [one] { $limit } caractère
       *[other] { $limit } caractères
    }, { $count } pour l’instant.
problem-message-too-long =
    Ton texte fait { $count ->
        [one] { $count } caractère
       *[other] { $count } caractères
    }, et il y a de la place pour { $limit }. Raccourcis-le un peu.

problem-value-unknown =
    { $values-count ->
        [0] Je ne connais pas la valeur { $value }. Enlève-la.
       *[other] Je ne connais pas la valeur { $value }. Choisis { $values }, ou n’en mets pas.
    }
problem-value-unknown-required = Je ne connais pas la valeur { $value }. Choisis { $values }.
problem-values-too-many = Il n’y a de la place que pour une valeur. Garde { $values }.
problem-value-required = Ici, chaque kudos porte une valeur. Ajoute { $values }.

problem-allowance-spent =
    { $days ->
        [1] C’est plus que ce que tu peux encore donner aujourd’hui : { $limit } en tout. Cela recommence à minuit.
        [7] C’est plus que ce que tu peux encore donner cette semaine : { $limit } en tout. Cela recommence lundi.
       *[other] C’est plus que ce que tu peux encore donner ce mois-ci : { $limit } en tout. Cela recommence le premier du mois.
    }
problem-allowance-short =
    { $days ->
        [1] Il en faut { $count } ici, et il te reste { $left } kudos sur { $limit } pour aujourd’hui. Nomme moins de personnes.
        [7] Il en faut { $count } ici, et il te reste { $left } kudos sur { $limit } pour cette semaine. Nomme moins de personnes.
       *[other] Il en faut { $count } ici, et il te reste { $left } kudos sur { $limit } pour ce mois-ci. Nomme moins de personnes.
    }

problem-giver-guest = Un compte invité ne permet pas de donner des kudos ici. Demande à la personne qui t’a fait venir de transmettre ton merci.
problem-giver-unknown = Je n’ai pas réussi à lire ton profil. Réessaie dans une minute.

problem-kudos-not-found = Je ne retrouve plus ces kudos. Cherche-les dans ton historique.
problem-kudos-withdrawn = Ces kudos ont été retirés entre-temps : il n’y a plus rien à modifier ni à soutenir.
problem-change-not-yours = Seule la personne qui a donné ces kudos peut les modifier ou les annuler.
problem-change-too-late = Les kudos peuvent être modifiés et annulés pendant un certain temps, et ce temps est passé.
problem-second-own = Ces kudos viennent de toi : ton merci y est déjà.
problem-second-received = Ces kudos sont pour toi : profites-en, et laisse les autres les soutenir.
problem-second-guest = Un compte invité ne permet pas de soutenir des kudos ici. Dis-le avec tes propres mots.

problem-history-people = Un seul historique s’affiche à la fois. Nomme une seule personne, ou aucune pour voir le tien.
problem-history-app = { $name } est une app : elle ne donne ni ne reçoit de kudos. Nomme une personne, ou aucune pour voir ton historique.
problem-history-unknown = Je ne trouve plus { $name } ici. Choisis à nouveau cette personne ou nommes-en une autre.
problem-history-private = Je ne peux pas te montrer ce que { $name } a donné et reçu : tous les historiques ne sont pas ouverts aux autres. Le tien, tu le vois toujours.

problem-profile-people = Un seul profil s’affiche à la fois. Nomme une seule personne, ou aucune pour voir le tien.
problem-profile-app = { $name } est une app, et les badges sont pour les personnes. Nomme une personne, ou aucune pour voir ton profil.
problem-profile-unknown = Je ne trouve plus { $name } ici. Choisis à nouveau cette personne ou nommes-en une autre.
problem-profile-external = { $name } appartient à une autre organisation, et il n’y a de profils que dans la tienne. Nomme quelqu’un de chez toi.
problem-profile-inactive = { $name } n’a plus de compte actif ici, il n’y a donc pas de profil à montrer.
problem-profile-private = Je ne peux pas te montrer le profil de { $name } : tous ne sont pas ouverts aux autres. Le tien, tu le vois toujours.
problem-board-guest = Ici, les classements sont réservés aux membres. Demande à la personne qui t’a fait venir.
problem-board-value-received = Les classements d’une valeur montrent ce qui a été reçu. Enlève « { $metric } » ou { $value }.
problem-board-no-team = Je ne sais pas de quelle équipe tu fais partie. Enlève « team », ou demande à ton admin { -laurel }.
problem-board-no-region = Je ne connais pas ta région. Enlève « region », ou demande à ton admin { -laurel }.
problem-board-no-role = Je ne connais pas ton poste. Enlève « role », ou demande à ton admin { -laurel }.
problem-board-no-channel = « channel » désigne le canal où tu demandes. Demande-moi là-bas.
problem-board-channel-received = Le classement d’un canal montre tous les kudos reçus. Enlève « channel », ou ce que tu as précisé d’autre.
problem-board-not-posted = Je ne peux pas publier ici. Demande le classement dans un canal où je suis.
problem-board-own-only = Ici, chaque personne ne voit que sa propre place, il n’y a donc rien à publier.

problem-form-expired = Ce formulaire ne peut plus être envoyé. Ouvre-le à nouveau.
problem-too-busy = Ça a pris trop de temps, et rien n’a été enregistré. Réessaie dans une minute.
problem-platform-unavailable = { $platform } ne répond pas, et rien n’a été enregistré. Réessaie dans une minute.
problem-unexpected = Quelque chose s’est mal passé ici, et rien n’a été enregistré. Réessaie ; si ça continue, préviens ton admin { -laurel } et indique { $incident }.
