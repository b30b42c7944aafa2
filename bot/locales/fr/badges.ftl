badges-lead = Ce que tu peux gagner ici
badges-empty = Pas encore de badges. Un badge dit à quoi ressemble ici un travail remarquable, et qui l’a fait.
badges-nominate = Nominer
badges-details = Détails
badges-all = Tous les badges
badges-edit = Modifier
badges-archive = Archiver
badges-restore = Rétablir
badges-up = Monter
badges-add = Ajouter un badge
badges-start = Commencer avec cinq
badges-archived = archivé
badges-as-text = Les garder sous forme de texte, dans git par exemple
badges-export = Exporter
badges-import = Importer
badges-footer = Visible par toi uniquement. Un badge gagné reste acquis, quoi qu’il change.
badges-criteria = Ce qu’il faut
badges-coaching = Comment y arriver
tier-bronze = Bronze
tier-silver = Argent
tier-gold = Or
tier-platinum = Platine
badges-tier = { $tier } : { $words }
badges-nominators-anyone = tout le monde peut nominer
badges-nominators-managers = les responsables nominent
badges-nominators-nobody = arrive tout seul une fois gagné
badges-review-none = sans validation
badges-review = décidé par { $chain }
badges-level-then = { $before }, puis { $next }
badges-level-manager = la ou le responsable
badges-level-needed = { $count } parmi { $people }
badges-consensus =
    { $teams ->
        [1] ou par { $nominators } personnes qui nominent en { $days } jours
       *[other] ou par { $nominators } personnes de { $teams } équipes qui nominent en { $days } jours
    }
badges-consensus-alone =
    { $teams ->
        [1] décerné dès que { $nominators } personnes nominent en { $days } jours
       *[other] décerné dès que { $nominators } personnes de { $teams } équipes nominent en { $days } jours
    }
badges-cooldown =
    { $count ->
        [one] une fois en { $count } jour
       *[other] une fois en { $count } jours
    }
badges-rarity-day = au plus { $count } par jour
badges-rarity-week = au plus { $count } par semaine
badges-rarity-month = au plus { $count } par mois
badges-rarity-quarter = au plus { $count } par trimestre
badges-rarity-year = au plus { $count } par an
badges-rarity-all = au plus { $count } en tout
badges-rarity-team = { $rarity } dans chaque équipe
badges-roles = pour { $roles }
badges-unannounced = les nominations ne sont pas annoncées
badges-place = Place { $place }, version { $version }
badges-held =
    { $count ->
        [one] { $count } personne l’a
       *[other] { $count } personnes l’ont
    }
badges-held-tiers =
    { $count ->
        [one] { $count } personne l’a : { $tiers }
       *[other] { $count } personnes l’ont : { $tiers }
    }
badges-held-tier = { $count } { $tier }
badges-held-nobody = Personne ne l’a encore
badges-holders = Qui l’a
badges-holder = { $person } · { $tier } · { $day }
badges-holders-footer = Visible par toi uniquement. Si tu en retires un, la personne saura pourquoi.
badges-try = Essayer
badges-tried-lead = Pas encore publié. D’après ce qui s’est passé jusqu’ici :
badges-publish = Publier
badges-tried-now = { $badge } : qui le gagnerait d’après le passé et ne l’a pas encore
badges-tried-tier =
    { $count ->
        [one] { $tier } : { $count } personne le gagnerait, depuis le { $day }
       *[other] { $tier } : { $count } personnes le gagneraient, la première depuis le { $day }
    }
badges-tried-nobody = { $tier } : personne ne le gagnerait encore
badges-tried-people = { $tried } : { $people }
badges-tried-held =
    { $count ->
        [one] { $count } personne l’a déjà
       *[other] { $count } personnes l’ont déjà
    }
badges-tried-earner = { $person } · { $tier } · depuis le { $day }
badges-tried-roles = Seuls comptent { $roles }.
badges-tried-unknown = Je ne sais encore rien de { $events }, donc personne n’a atteint ce qui le demande.
badges-tried-cut = Compté depuis le { $day } : il y a plus d’historique que je ne peux en lire d’un coup.
badges-tried-limited = Les limites valent : certaines personnes ne le reçoivent qu’à leur tour.
badges-tried-quietly = À la publication, chacun le reçoit discrètement : un message direct, rien dans les canaux.
badges-exported = Les badges sous forme de texte. Change ce que tu veux, puis importe-le de nouveau.
badges-too-long = { $name } est trop long pour un message. La personne qui m’exploite peut utiliser { $command }.
badges-trial =
    { $count ->
        [one] Un essai : rien n’est enregistré. J’ai lu { $count } badge.
       *[other] Un essai : rien n’est enregistré. J’ai lu { $count } badges.
    }
badges-imported = Importé.
badges-did = { $name } : { $did }
badges-did-added = nouveau
badges-did-changed = change { $fields }
badges-did-same = reste tel quel
badges-reordered = Leur ordre change aussi.
badges-import-now = L’importer
setting-badges = Badges
setting-badge-name = Nom
setting-badge-icon = Icône
setting-badge-description = Description
setting-badge-criteria = Ce qu’il faut
setting-badge-coaching-url = Lien pour progresser
setting-badge-roles = Fonctions
setting-badge-nominators = Qui nomine
setting-badge-nominators-anyone = Tout le monde
setting-badge-nominators-managers = Responsables
setting-badge-nominators-nobody = Personne : seules les conditions comptent
setting-badge-review = Qui décide
setting-badge-fallback = Qui décide sinon
setting-badge-consensus = Attribué par de nombreuses nominations
setting-badge-rarity = Au plus
setting-badge-cooldown-days = Jours entre deux attributions à la même personne
setting-badge-tiers = Niveaux
setting-badge-conditions = Conditions sous forme de données
setting-badge-public = Annoncer les nominations en cours
setting-badge-archived = Archivé
setting-badge-position = Place dans la liste
form-badge-edit-title = Badge
form-badge-edit-submit = Enregistrer
field-badge-edit-name-label = { setting-badge-name }
field-badge-edit-name-placeholder = Passeur de savoir
field-badge-edit-icon-label = { setting-badge-icon }
field-badge-edit-icon-hint = Un emoji. L’image le montre aux couleurs de chaque niveau.
field-badge-edit-description-label = { setting-badge-description }
field-badge-edit-description-hint = Une phrase sur ce qu’il salue.
field-badge-edit-criteria-label = { setting-badge-criteria }
field-badge-edit-criteria-hint = Tout le monde le lit, et qui décide l’a sous les yeux.
field-badge-edit-coaching-url-label = { setting-badge-coaching-url }
field-badge-edit-coaching-url-hint = Une page qui aide à y arriver, s’il y en a une.
field-badge-edit-roles-label = { setting-badge-roles }
field-badge-edit-roles-hint = Séparées par des virgules. Vide veut dire tout le monde.
field-badge-edit-roles-placeholder = Account Executive, Solutions Engineer
field-badge-edit-nominators-label = { setting-badge-nominators }
field-badge-edit-nominators-anyone = { setting-badge-nominators-anyone }
field-badge-edit-nominators-managers = { setting-badge-nominators-managers }
field-badge-edit-nominators-nobody = { setting-badge-nominators-nobody }
field-badge-edit-review-label = { setting-badge-review }
field-badge-edit-review-hint = Une ligne par étape, dans l’ordre : « manager », « role : Sales Director », « 2 of people ». Vide : personne.
field-badge-edit-approvers-label = « people », ce sont
field-badge-edit-approvers-hint = Les personnes que désigne une ligne « people ».
field-badge-edit-fallback-label = { setting-badge-fallback }
field-badge-edit-fallback-hint = On leur demande quand il n’y a pas de responsable, ou personne d’autre.
field-badge-edit-consensus-label = { setting-badge-consensus }
field-badge-edit-consensus-hint = Par exemple « 3 nominators in 30 days from 2 teams ». Personne n’a alors à décider.
field-badge-edit-rarity-label = { setting-badge-rarity }
field-badge-edit-rarity-hint = Par exemple « 3 per quarter per team », « 10 per year » ou « 1 ever ». Vide : sans limite.
field-badge-edit-cooldown-days-label = { setting-badge-cooldown-days }
field-badge-edit-tiers-label = { setting-badge-tiers }
field-badge-edit-tiers-hint = Une ligne chacun : « gold : sa condition en mots ».
field-badge-edit-conditions-label = { setting-badge-conditions }
field-badge-edit-conditions-hint = Une ligne chacune, comme « silver : 5 kudos.received value=teamwork in a month ». Qui y arrive le reçoit aussitôt.
field-badge-edit-public-label = { setting-badge-public }
field-badge-edit-public-hint = Chacun peut alors y ajouter une ligne.
form-badge-import-title = Importer des badges
form-badge-import-submit = C’est parti
field-badge-import-document-label = Badges sous forme de texte
field-badge-import-document-hint = Du YAML, tel qu’un export le donne. Les badges absents restent tels quels.
field-badge-import-trial-label = Seulement me dire ce qui changerait
command-laurel-badges-usage = { $command }
command-laurel-badges-summary = voir ce que l’on peut gagner, et ce qu’il faut.
