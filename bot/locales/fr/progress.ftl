progress-thanks = encore { $count } kudos pour toi
progress-thanks-value = encore { $count } kudos pour { $value }
progress-thankers =
    { $count ->
        [one] encore { $count } personne qui te remercie
       *[other] encore { $count } personnes différentes qui te remercient
    }
progress-thankers-value =
    { $count ->
        [one] encore { $count } personne qui te remercie pour { $value }
       *[other] encore { $count } personnes différentes qui te remercient pour { $value }
    }
progress-given = encore { $count } kudos de ta part
progress-given-value = encore { $count } kudos de ta part pour { $value }
progress-recipients =
    { $count ->
        [one] encore { $count } personne que tu remercies
       *[other] encore { $count } personnes différentes que tu remercies
    }
progress-recipients-value =
    { $count ->
        [one] encore { $count } personne que tu remercies pour { $value }
       *[other] encore { $count } personnes différentes que tu remercies pour { $value }
    }
progress-seconds =
    { $count ->
        [one] encore { $count } soutien à tes kudos
       *[other] encore { $count } soutiens à tes kudos
    }
progress-seconds-value =
    { $count ->
        [one] encore { $count } soutien à tes kudos pour { $value }
       *[other] encore { $count } soutiens à tes kudos pour { $value }
    }
progress-seconders =
    { $count ->
        [one] encore { $count } personne qui soutient tes kudos
       *[other] encore { $count } personnes différentes qui soutiennent tes kudos
    }
progress-seconders-value =
    { $count ->
        [one] encore { $count } personne qui soutient tes kudos pour { $value }
       *[other] encore { $count } personnes différentes qui soutiennent tes kudos pour { $value }
    }
progress-badge = le badge { $badge }
progress-badge-tiers =
    { $count ->
        [one] encore { $count } niveau du badge { $badge }
       *[other] encore { $count } niveaux du badge { $badge }
    }
progress-badges =
    { $count ->
        [one] encore { $count } badge
       *[other] encore { $count } badges
    }
progress-badges-tier =
    { $count ->
        [one] encore { $count } badge au niveau { $tier }
       *[other] encore { $count } badges au niveau { $tier }
    }
progress-events = encore { $count } fois « { $event } »
progress-events-different = encore { $count } « { $of } » différents dans « { $event } »
progress-events-sum = encore { $count } de « { $of } » dans « { $event } »
progress-with = { $what } avec { $details }
progress-detail = { $name } : { $value }
progress-in-day = { $what } aujourd’hui
progress-in-week = { $what } cette semaine
progress-in-month = { $what } ce mois-ci
progress-in-quarter = { $what } ce trimestre
progress-in-year = { $what } cette année
progress-in-days =
    { $count ->
        [one] { $what } en { $count } jour
       *[other] { $what } en { $count } jours
    }
progress-row-day =
    { $count ->
        [one] { $what } le jour suivant
       *[other] { $what } chacun des { $count } jours suivants
    }
progress-row-week =
    { $count ->
        [one] { $what } la semaine suivante
       *[other] { $what } chacune des { $count } semaines suivantes
    }
progress-row-month =
    { $count ->
        [one] { $what } le mois suivant
       *[other] { $what } chacun des { $count } mois suivants
    }
progress-row-quarter =
    { $count ->
        [one] { $what } le trimestre suivant
       *[other] { $what } chacun des { $count } trimestres suivants
    }
progress-row-year =
    { $count ->
        [one] { $what } l’année suivante
       *[other] { $what } chacune des { $count } années suivantes
    }
progress-then = { $before }, puis { $next }
progress-in-a-row = { $what } – { $have } sur { $needed } d’affilée
progress-so-far = { $what } ({ $have } sur { $needed })
progress-any = { $count } de ces conditions : { $parts }
progress-nested = ({ $parts })
progress-others =
    { $count ->
        [one] { $count } autre condition
       *[other] { $count } autres conditions
    }
