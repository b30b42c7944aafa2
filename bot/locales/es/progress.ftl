progress-thanks = { $count } kudos más para ti
progress-thanks-value = { $count } kudos más por { $value }
progress-thankers =
    { $count ->
        [one] { $count } persona más que te dé las gracias
       *[other] { $count } personas distintas más que te den las gracias
    }
progress-thankers-value =
    { $count ->
        [one] { $count } persona más que te dé las gracias por { $value }
       *[other] { $count } personas distintas más que te den las gracias por { $value }
    }
progress-given = { $count } kudos más que des tú
progress-given-value = { $count } kudos más que des tú por { $value }
progress-recipients =
    { $count ->
        [one] { $count } persona más a la que des las gracias
       *[other] { $count } personas distintas más a las que des las gracias
    }
progress-recipients-value =
    { $count ->
        [one] { $count } persona más a la que des las gracias por { $value }
       *[other] { $count } personas distintas más a las que des las gracias por { $value }
    }
progress-seconds =
    { $count ->
        [one] { $count } apoyo más a tus kudos
       *[other] { $count } apoyos más a tus kudos
    }
progress-seconds-value =
    { $count ->
        [one] { $count } apoyo más a tus kudos por { $value }
       *[other] { $count } apoyos más a tus kudos por { $value }
    }
progress-seconders =
    { $count ->
        [one] { $count } persona más que apoye tus kudos
       *[other] { $count } personas distintas más que apoyen tus kudos
    }
progress-seconders-value =
    { $count ->
        [one] { $count } persona más que apoye tus kudos por { $value }
       *[other] { $count } personas distintas más que apoyen tus kudos por { $value }
    }
progress-badge = la insignia { $badge }
progress-badge-tiers =
    { $count ->
        [one] { $count } nivel más de la insignia { $badge }
       *[other] { $count } niveles más de la insignia { $badge }
    }
progress-badges =
    { $count ->
        [one] { $count } insignia más
       *[other] { $count } insignias más
    }
progress-badges-tier =
    { $count ->
        [one] { $count } insignia más en { $tier }
       *[other] { $count } insignias más en { $tier }
    }
progress-events = “{ $event }” { $count } veces más
progress-events-different = { $count } más de “{ $of }”, todos distintos, en “{ $event }”
progress-events-sum = { $count } más de “{ $of }” en “{ $event }”
progress-with = { $what } con { $details }
progress-detail = { $name }: { $value }
progress-in-day = { $what } hoy
progress-in-week = { $what } esta semana
progress-in-month = { $what } este mes
progress-in-quarter = { $what } este trimestre
progress-in-year = { $what } este año
progress-in-days =
    { $count ->
        [one] { $what } en { $count } día
       *[other] { $what } en { $count } días
    }
progress-row-day =
    { $count ->
        [one] { $what } el día siguiente
       *[other] { $what } en cada uno de los { $count } días siguientes
    }
progress-row-week =
    { $count ->
        [one] { $what } la semana siguiente
       *[other] { $what } en cada una de las { $count } semanas siguientes
    }
progress-row-month =
    { $count ->
        [one] { $what } el mes siguiente
       *[other] { $what } en cada uno de los { $count } meses siguientes
    }
progress-row-quarter =
    { $count ->
        [one] { $what } el trimestre siguiente
       *[other] { $what } en cada uno de los { $count } trimestres siguientes
    }
progress-row-year =
    { $count ->
        [one] { $what } el año siguiente
       *[other] { $what } en cada uno de los { $count } años siguientes
    }
progress-then = { $before }; después, { $next }
progress-in-a-row = { $what } – { $have } de { $needed } seguidos
progress-so-far = { $what } ({ $have } de { $needed })
progress-any = { $count } de estas condiciones: { $parts }
progress-nested = ({ $parts })
progress-others =
    { $count ->
        [one] { $count } condición más
       *[other] { $count } condiciones más
    }
