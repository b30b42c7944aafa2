setting-min-message-length = Longueur minimale
setting-value-required = Valeur obligatoire
setting-value-of-the-week = Valeur de la semaine
setting-guests = Comptes invités
setting-edit-minutes = Délai pour modifier et retirer
setting-private-counts = Les kudos privés comptent
setting-second-points = Points par soutien
setting-reaction-gives = Remercier par emoji
setting-reaction-emoji = Emoji pour remercier
setting-allowance = Quota
setting-allowance-period = Quota par
setting-role-allowances = Quota par fonction
setting-boosts = Quotas augmentés
setting-kudos-posts = Où paraissent les kudos
setting-kudos-channel = Canal pour les kudos
setting-round-up-posts = Où paraissent les résumés de la semaine
setting-round-up-channel = Canal pour les résumés de la semaine
setting-boards = Noms dans les classements
setting-admins = Autres admins
setting-value-name = Nom
setting-value-emoji = Emoji
setting-value-description = Description
setting-value-examples = Exemples
setting-value-position = Place dans la liste
setting-value-archived = Archivée
setting-cohort-name = Nom du groupe
setting-cohort-members = Membres
setting-cohort-deleted = Supprimé

setting-on = oui
setting-off = non
setting-nothing = rien
setting-guests-no = Ne participent pas
setting-guests-receive = Peuvent recevoir un merci
setting-guests-both = Peuvent remercier et recevoir un merci
setting-allowance-period-day = Jour
setting-allowance-period-week = Semaine
setting-allowance-period-month = Mois
setting-kudos-posts-channel = Là où ils sont donnés
setting-kudos-posts-thread = Dans le fil du message auquel ils répondent
setting-kudos-posts-central = Dans un canal pour tous
setting-kudos-posts-private = Nulle part : seules les personnes concernées le savent
setting-round-up-posts-channel = Dans chaque canal, sur ses propres kudos
setting-round-up-posts-central = Dans un canal pour tous
setting-round-up-posts-private = Nulle part
setting-boards-public = Tout le monde y figure par son nom
setting-boards-self-only = Chaque personne n’y voit qu’elle-même
setting-boards-pseudonymous = Noms inventés
setting-unlimited = sans limite
setting-never = jamais
setting-characters =
    { $count ->
        [one] { $count } caractère
       *[other] { $count } caractères
    }
setting-colleagues =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
setting-points =
    { $count ->
        [0] aucun
        [one] { $count } point
       *[other] { $count } points
    }
setting-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
setting-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
setting-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }

settings-lead = Comment { -laurel } fonctionne ici
settings-entry = { $section } : { $state }
settings-recognition = Reconnaissance
settings-allowance = Quota
settings-posts = Publications
settings-privacy = Confidentialité
settings-admins = Admins
settings-values = Valeurs
settings-cohorts = Groupes
settings-log = Journal
settings-change = Modifier
settings-open = Ouvrir
settings-all = Tous les paramètres
settings-footer = Seuls les admins peuvent ouvrir cette page. Chaque modification est inscrite au journal, avec le nom de la personne.

settings-at-least =
    { $count ->
        [one] au moins { $count } caractère
       *[other] au moins { $count } caractères
    }
settings-value-required = la valeur est obligatoire
settings-value-optional = la valeur est facultative
settings-value-of-the-week = avec une valeur de la semaine
settings-guests-no = les comptes invités ne participent pas
settings-guests-receive = les comptes invités peuvent recevoir un merci
settings-guests-both = les comptes invités participent
settings-edit = modifier et retirer pendant { $time }
settings-edit-never = ni modification ni retrait
settings-private-counts = les kudos privés comptent aussi
settings-second-points =
    { $count ->
        [one] { $count } point par soutien
       *[other] { $count } points par soutien
    }
settings-reaction-gives = { $emoji } sur un message donne des kudos
settings-allowance-none = sans limite
settings-allowance-day =
    { $count ->
        [one] { $count } personne par jour
       *[other] { $count } personnes par jour
    }
settings-allowance-week =
    { $count ->
        [one] { $count } personne par semaine
       *[other] { $count } personnes par semaine
    }
settings-allowance-month =
    { $count ->
        [one] { $count } personne par mois
       *[other] { $count } personnes par mois
    }
settings-roles =
    { $count ->
        [one] { $count } fonction a le sien
       *[other] { $count } fonctions ont le leur
    }
settings-boosts =
    { $count ->
        [one] { $count } période augmentée
       *[other] { $count } périodes augmentées
    }
settings-kudos-channel = les kudos là où ils sont donnés
settings-kudos-thread = les kudos dans le fil auquel ils répondent
settings-kudos-central = les kudos sur { $place }
settings-kudos-private = pas de publication des kudos
settings-round-up-channel = les résumés de la semaine dans chaque canal
settings-round-up-central = les résumés de la semaine sur { $place }
settings-round-up-private = pas de résumé de la semaine
settings-boards-public = les noms figurent dans les classements et les résumés
settings-boards-self-only = dans les classements, chaque personne ne voit qu’elle-même
settings-boards-pseudonymous = les classements montrent des noms inventés
settings-admins-platform = les admins de l’espace de travail
settings-admins-more = les admins de l’espace de travail, et aussi { $people }
settings-values-count =
    { $count ->
        [0] aucune pour l’instant
        [one] { $count } au choix
       *[other] { $count } au choix
    }
settings-cohorts-count =
    { $count ->
        [0] aucun pour l’instant
        [one] { $count } groupe de personnes
       *[other] { $count } groupes de personnes
    }
settings-log-state = qui a modifié quoi, et quand

settings-saved = C’est enregistré.
settings-unchanged = Rien n’a changé : tout reste comme avant.
setting-changed = { $name } : { $before } → { $after }
setting-changed-of = { $subject }, { $name } : { $before } → { $after }
settings-saved-footer = Visible par toi uniquement. C’est aussi inscrit au journal.

form-settings-recognition-title = { settings-recognition }
form-settings-recognition-submit = Enregistrer
field-settings-recognition-min-message-length-label = { setting-min-message-length }
field-settings-recognition-min-message-length-hint = En caractères. Un merci trop court dit peu : 10 est un bon début.
field-settings-recognition-value-required-label = { setting-value-required }
field-settings-recognition-value-required-hint = Chaque kudos cite une des valeurs.
field-settings-recognition-value-of-the-week-label = { setting-value-of-the-week }
field-settings-recognition-value-of-the-week-hint = Les valeurs se relaient : chaque semaine, le formulaire, les résumés et les pages perso en citent une autre.
field-settings-recognition-edit-hours-label = { setting-edit-minutes }
field-settings-recognition-edit-hours-hint = En heures après l’envoi. 0 veut dire jamais.
field-settings-recognition-second-points-label = { setting-second-points }
field-settings-recognition-second-points-hint = Ce que chaque personne remerciée reçoit pour chaque soutien. 0 pour aucun.
field-settings-recognition-reaction-gives-label = { setting-reaction-gives }
field-settings-recognition-reaction-gives-hint = L’emoji ci-dessous, posé sur le message de quelqu’un, lui donne des kudos.
field-settings-recognition-reaction-emoji-label = { setting-reaction-emoji }
field-settings-recognition-reaction-emoji-hint = L’emoji ou son nom. Sur une carte de { -laurel }, il sert à soutenir.
field-settings-recognition-reaction-emoji-placeholder = 🙌

form-settings-allowance-title = { settings-allowance }
form-settings-allowance-submit = Enregistrer
field-settings-allowance-allowance-label = { setting-allowance }
field-settings-allowance-allowance-hint = Combien de personnes on peut remercier. Vide : sans limite.
field-settings-allowance-allowance-period-label = { setting-allowance-period }
field-settings-allowance-allowance-period-hint = Il repart à minuit, à l’heure de chaque personne.
field-settings-allowance-allowance-period-day = { setting-allowance-period-day }
field-settings-allowance-allowance-period-week = { setting-allowance-period-week }
field-settings-allowance-allowance-period-month = { setting-allowance-period-month }
field-settings-allowance-role-allowances-label = { setting-role-allowances }
field-settings-allowance-role-allowances-hint = Une fonction par ligne, deux-points, et combien. Elle passe avant le quota général.
field-settings-allowance-role-allowances-placeholder = Account Executive : 10
field-settings-allowance-boosts-label = { setting-boosts }
field-settings-allowance-boosts-hint = Une par ligne : premier jour, dernier jour, deux-points, et par combien le quota est multiplié.
field-settings-allowance-boosts-placeholder = 2026-12-01 – 2026-12-31 : 2

form-settings-posts-title = { settings-posts }
form-settings-posts-submit = Enregistrer
field-settings-posts-kudos-posts-label = { setting-kudos-posts }
field-settings-posts-kudos-posts-hint = Les personnes remerciées reçoivent aussi un message direct, sauf si elles n’en veulent pas.
field-settings-posts-kudos-posts-channel = { setting-kudos-posts-channel }
field-settings-posts-kudos-posts-thread = { setting-kudos-posts-thread }
field-settings-posts-kudos-posts-central = { setting-kudos-posts-central }
field-settings-posts-kudos-posts-private = { setting-kudos-posts-private }
field-settings-posts-kudos-channel-label = { setting-kudos-channel }
field-settings-posts-kudos-channel-hint = Seulement si les kudos vont dans un canal pour tous.
field-settings-posts-round-up-posts-label = { setting-round-up-posts }
field-settings-posts-round-up-posts-hint = Ils arrivent une fois par semaine, s’il y a eu des kudos.
field-settings-posts-round-up-posts-channel = { setting-round-up-posts-channel }
field-settings-posts-round-up-posts-central = { setting-round-up-posts-central }
field-settings-posts-round-up-posts-private = { setting-round-up-posts-private }
field-settings-posts-round-up-channel-label = { setting-round-up-channel }
field-settings-posts-round-up-channel-hint = Seulement si les résumés vont dans un canal pour tous.

form-settings-privacy-title = { settings-privacy }
form-settings-privacy-submit = Enregistrer
field-settings-privacy-guests-label = { setting-guests }
field-settings-privacy-guests-hint = Ce sont des personnes invitées dans certains canaux seulement.
field-settings-privacy-guests-no = { setting-guests-no }
field-settings-privacy-guests-receive = { setting-guests-receive }
field-settings-privacy-guests-both = { setting-guests-both }
field-settings-privacy-private-counts-label = { setting-private-counts }
field-settings-privacy-private-counts-hint = Les kudos que seules les personnes concernées voient comptent pour qui les reçoit.
field-settings-privacy-boards-label = { setting-boards }
field-settings-privacy-boards-hint = Aussi pour les résumés et l’historique des autres. Les deux dernières conviennent aux comités d’entreprise.
field-settings-privacy-boards-public = { setting-boards-public }
field-settings-privacy-boards-self-only = { setting-boards-self-only }
field-settings-privacy-boards-pseudonymous = { setting-boards-pseudonymous }

form-settings-admins-title = { settings-admins }
form-settings-admins-submit = Enregistrer
field-settings-admins-admins-label = { setting-admins }
field-settings-admins-admins-hint = Ces personnes peuvent modifier les paramètres. Sur Slack, les admins de l’espace de travail aussi.
