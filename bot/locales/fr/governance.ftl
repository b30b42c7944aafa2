governance-lead = 🔎 Revue des badges
governance-since = depuis le { $day }
governance-ever = depuis toujours
governance-awards =
    { $count ->
        [one] { $count } badge attribué
       *[other] { $count } badges attribués
    }
governance-by-criteria = dont { $count } selon des critères
governance-revoked = { $count } non comptés, car retirés
governance-small = Il y a moins de { $least } personnes ici. Un chiffre en dirait plus sur elles que sur les badges.
governance-figure = { $name } : { $verdict }. { $said } { $advice }
governance-over = au-dessus de la limite
governance-within = dans la limite
governance-unknown = trop peu pour le dire
governance-inflation = Inflation
governance-inflation-said = { $month } : { $rate } badges pour 100 personnes, { $now } jusqu’ici ce mois-ci. La limite est de { $limit } par mois.
governance-inflation-first = { $now } badges pour 100 personnes jusqu’ici ce mois-ci. La limite est de { $limit } par mois.
governance-inflation-advice = Un badge que tout le monde a ne dit plus grand-chose : demande plus pour les plus fréquents, ou limite leur nombre.
governance-concentration = Concentration
governance-concentration-said =
    { $top ->
        [one] La personne la plus souvent distinguée, un dixième de toutes, a { $share } % des badges. Répartis également, ce serait { $even } %, et la limite est de { $limit } %. Personnes sans aucun : { $without }.
       *[other] Les { $top } personnes les plus souvent distinguées, un dixième de toutes, ont { $share } % des badges. Répartis également, ce serait { $even } %, et la limite est de { $limit } %. Personnes sans aucun : { $without }.
    }
governance-concentration-advice = D’autres en font peut-être autant sans être vus : invite leurs collègues à les nominer.
governance-rings = Cercles de nominations
governance-rings-said =
    { $rings ->
        [one] { $rings } groupe de deux à cinq personnes a donné au moins { $share } % de ses nominations en son sein. Sur { $nominators } qui ont nominé au moins { $least } fois, { $returned } ont surtout nominé des gens qui les avaient nominés.
       *[other] { $rings } groupes de deux à cinq personnes ont donné au moins { $share } % de leurs nominations en leur sein. Sur { $nominators } qui ont nominé au moins { $least } fois, { $returned } ont surtout nominé des gens qui les avaient nominés.
    }
governance-rings-advice = C’est peut-être simplement une équipe soudée : parles-en avec elle avant de juger.
governance-haste = Approbations hâtives
governance-haste-said =
    { $hasty ->
        [one] Sur { $approvers } qui ont décidé au moins { $least } fois, { $hasty } approuve { $share } % ou plus, la moitié en moins de { $seconds } secondes.
       *[other] Sur { $approvers } qui ont décidé au moins { $least } fois, { $hasty } approuvent { $share } % ou plus, la moitié en moins de { $seconds } secondes.
    }
governance-haste-advice = Demande s’il reste du temps pour lire, ou fais décider quelqu’un d’autre aussi.
governance-quarter = 3 derniers mois
governance-year = 12 derniers mois
governance-all = Depuis le début
governance-limits = Modifier les limites
governance-by-month = Détails
governance-names = Afficher les noms
governance-back = Tous les chiffres
governance-footer = Visible par toi uniquement. Le journal garde trace de ta consultation.
governance-months-lead = 🔎 Revue des badges : badges par personne
governance-rate = { $month } : { $rate } pour 100 personnes
governance-begun = jusqu’ici
governance-up = { $count } de plus
governance-down = { $count } de moins
governance-same = comme avant
governance-badges = Badges, du plus au moins fréquent
governance-held = { $share } % des personnes l’ont
governance-rings-lead = 🔎 Revue des badges : cercles de nominations
governance-rings-explained = Chaque personne a donné au moins { $share } % d’au moins { $least } nominations aux autres du groupe. Entre parenthèses : combien sur le total.
governance-rings-none = Personne ne nomine surtout les quelques personnes qui l’ont nominé.
governance-member = { $person } ({ $inside } sur { $total })
governance-haste-lead = 🔎 Revue des badges : approbations hâtives
governance-haste-explained = Chaque personne a approuvé au moins { $share } % d’au moins { $least } nominations, la moitié en moins de { $seconds } secondes une fois son tour venu.
governance-haste-none = Personne n’approuve tout en quelques secondes.
governance-approver =
    { $seconds ->
        [one] { $person } : { $approved } sur { $count } approuvées, la moitié en { $seconds } seconde
       *[other] { $person } : { $approved } sur { $count } approuvées, la moitié en { $seconds } secondes
    }
audit-looked-badges = a consulté la revue des badges
audit-looked-names = a consulté des noms dans la revue des badges
command-laurel-audit-usage = { $command } badges [quarter|year|all]
command-laurel-audit-summary = pour les admins : voir si les badges s’accumulent et qui ne nomine que son cercle.
setting-audit-per-100 = Badges par mois pour 100 personnes
setting-audit-top-share = Pourcentage détenu par un dixième des gens
setting-audit-ring-share = Pourcentage de nominations dans un cercle
setting-audit-min-nominations = Nominations à partir desquelles on regarde
setting-audit-seconds = Secondes pour décider
setting-audit-approved-share = Pourcentage de décisions qui approuvent
setting-audit-min-decisions = Décisions à partir desquelles on regarde
settings-governance = Revue des badges
settings-governance-state = signale plus de { $awards } badges par mois pour 100 personnes
form-settings-governance-title = Revue des badges
form-settings-governance-submit = Enregistrer
field-settings-governance-audit-per-100-label = { setting-audit-per-100 }
field-settings-governance-audit-per-100-hint = Plus que cela en un mois est signalé comme inflation.
field-settings-governance-audit-top-share-label = { setting-audit-top-share }
field-settings-governance-audit-top-share-hint = Si le dixième le plus souvent distingué en a plus, c’est signalé.
field-settings-governance-audit-ring-share-label = { setting-audit-ring-share }
field-settings-governance-audit-ring-share-hint = Deux à cinq personnes qui se donnent au moins cette part forment un cercle.
field-settings-governance-audit-min-nominations-label = { setting-audit-min-nominations }
field-settings-governance-audit-min-nominations-hint = Qui en a fait moins n’est dans aucun cercle.
field-settings-governance-audit-seconds-label = { setting-audit-seconds }
field-settings-governance-audit-seconds-hint = La moitié des décisions en moins de secondes, c’est hâtif.
field-settings-governance-audit-approved-share-label = { setting-audit-approved-share }
field-settings-governance-audit-approved-share-hint = Seul qui approuve au moins cette part est hâtif.
field-settings-governance-audit-min-decisions-label = { setting-audit-min-decisions }
field-settings-governance-audit-min-decisions-hint = Qui en a pris moins n’est pas regardé.
