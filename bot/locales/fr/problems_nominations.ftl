problem-nominator-guest = Les personnes invitées ne participent pas aux nominations ici. Raconte à quelqu’un de l’équipe ce que tu as vu.
problem-nominee-missing = Qui nomines-tu ? Nomme une personne, par exemple @Ana.
problem-nominee-one = Une nomination est pour une personne. Nommes-en une, puis nomine les autres.
problem-nominee-self = Les nominations, c’est pour les autres : nomme quelqu’un d’autre.
problem-nominee-app = { $name } est une app, et les badges sont pour les personnes. Nomme la personne derrière.
problem-nominee-inactive = { $name } n’a pas de compte actif ici. Nomme quelqu’un d’autre.
problem-nominee-left = { $name } n’a plus de compte actif ici : il n’y a personne à récompenser. Refuse, ou laisse la nomination se terminer d’elle-même.
problem-nominee-external = { $name } fait partie d’une autre organisation, et les badges restent dans la tienne. Remercie cette personne à ta façon.
problem-nominee-guest = { $name } a un compte invité, et les badges sont pour les membres. Remercie cette personne à ta façon.
problem-badge-missing =
    { $badges-count ->
        [0] Il n’y a pas encore de badges ici. Demandes-en à ton admin { -laurel }.
       *[other] Pour quel badge ? Choisis { $badges }.
    }
problem-badge-unknown =
    { $badges-count ->
        [0] Je ne connais pas le badge { $name } : il n’y en a pas encore ici. Demandes-en à ton admin { -laurel }.
       *[other] Je ne connais pas le badge { $name }. Choisis { $badges }.
    }
problem-badges-too-many = Une nomination est pour un badge. Garde { $badges }.
problem-badge-retired = { $badge } n’est plus attribué. Choisis un autre badge.
problem-badge-earned-only = { $badge } arrive tout seul une fois gagné. Choisis un autre badge.
problem-badge-managers-only = Pour { $badge }, ce sont les responsables qui nominent. Raconte ce que tu as vu à la personne concernée.
problem-badge-other-roles = { $badge } est pour { $roles }. Choisis un autre badge.
problem-tier-unknown = Ce badge n’a pas ce niveau. Choisis-en un autre, ou laisse-le ouvert.
problem-award-held = Cette personne a déjà ce niveau du badge. Choisis-en un plus haut.
problem-badge-complete = Cette personne a tous les niveaux de ce badge. Choisis-en un autre.
problem-badge-cooldown =
    { $days ->
        [one] Ce badge a été reçu récemment. À nouveau possible dans { $days } jour.
       *[other] Ce badge a été reçu récemment. À nouveau possible dans { $days } jours.
    }
problem-badge-rare-organization =
    { $days ->
        [1] Ce badge est rare : au plus { $limit } par jour, et ce nombre est atteint. Réessaie demain.
        [7] Ce badge est rare : au plus { $limit } par semaine, et ce nombre est atteint. Réessaie la semaine prochaine.
        [30] Ce badge est rare : au plus { $limit } par mois, et ce nombre est atteint. Réessaie le mois prochain.
        [90] Ce badge est rare : au plus { $limit } par trimestre, et ce nombre est atteint. Réessaie au prochain trimestre.
        [365] Ce badge est rare : au plus { $limit } par an, et ce nombre est atteint. Réessaie l’année prochaine.
       *[0] Ce badge est rare : au plus { $limit } en tout, et ce nombre est atteint. Choisis-en un autre.
    }
problem-badge-rare-team =
    { $days ->
        [1] Ce badge est rare : au plus { $limit } par jour dans une même équipe, et ce nombre est atteint. Réessaie demain.
        [7] Ce badge est rare : au plus { $limit } par semaine dans une même équipe, et ce nombre est atteint. Réessaie la semaine prochaine.
        [30] Ce badge est rare : au plus { $limit } par mois dans une même équipe, et ce nombre est atteint. Réessaie le mois prochain.
        [90] Ce badge est rare : au plus { $limit } par trimestre dans une même équipe, et ce nombre est atteint. Réessaie au prochain trimestre.
        [365] Ce badge est rare : au plus { $limit } par an dans une même équipe, et ce nombre est atteint. Réessaie l’année prochaine.
       *[0] Ce badge est rare : au plus { $limit } en tout dans une même équipe, et ce nombre est atteint. Choisis-en un autre.
    }
problem-nomination-duplicate = Tu as déjà fait cette nomination, et elle attend une décision. Retire-la d’abord pour la changer.
problem-nomination-unreviewable = Personne ici ne peut décider. Demande à ton admin { -laurel } de nommer quelqu’un pour ce badge.

problem-justification-missing = Pourquoi ? Ajoute quelques mots à toi : c’est sur eux qu’on décide.
problem-justification-too-short =
    Dis-en un peu plus : au moins { $limit ->
        [one] { $limit } caractère
       *[other] { $limit } caractères
    }, { $count } pour l’instant.
problem-evidence-wrong = Ce n’est pas un lien complet. Copie-le en entier depuis ton navigateur.

problem-nomination-not-found = Je ne trouve plus cette nomination.
problem-nomination-not-yours = C’est à quelqu’un d’autre de le faire.
problem-nomination-closed = Cette nomination s’est terminée entre-temps, il n’y a plus rien à faire.
problem-nomination-decided-by-you = Tu as déjà décidé ; d’autres doivent encore le faire.
problem-nomination-answered = Il n’y a pas de question en attente sur cette nomination.
problem-reason-missing = Dis pourquoi, en une phrase. Une seule personne la lit.
problem-question-missing = Que voudrais-tu savoir ?
problem-answer-missing = Ajoute ta réponse, en une ou deux phrases.
problem-line-missing = Ajoute une phrase à toi.
problem-endorse-own = C’est ta nomination : ton mot y est déjà.
problem-endorse-self = Celle-ci parle de toi : laisse parler les autres.
problem-award-not-found = Je ne trouve plus cette attribution.
problem-award-revoked = Ce badge a déjà été retiré.
