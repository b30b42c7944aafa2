round-up-lead =
    Esta semana en { $place }: { $total } kudos de { $givers ->
        [one] { $givers } persona
       *[other] { $givers } personas
    }
round-up-everywhere = todos los canales
round-up-recipients =
    { $count ->
        [one] { $count } persona recibió las gracias
       *[other] { $count } personas recibieron las gracias
    }
round-up-value = { $value } ({ $count })
round-up-empty = Esta semana nadie ha dado las gracias en { $place }. ¿Quién te ha ayudado a ti?
round-up-footer = Este resumen llega una vez por semana, si aquí ha habido kudos. Quien administra { -laurel } puede moverlo o quitarlo.
round-up-value-of-the-week = La semana que empieza gira en torno a { $value }.
