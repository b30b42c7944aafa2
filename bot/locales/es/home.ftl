home-lead = Tu página, { $person }
home-received =
    { $count ->
        [one] { $count } kudos recibidos
       *[other] { $count } kudos recibidos
    }
home-given =
    { $count ->
        [one] { $count } kudos dados
       *[other] { $count } kudos dados
    }
home-value-of-the-week = Valor de la semana: { $value }
home-badges = Insignias: { $badges }
home-badges-more = { $count } más
home-recent = Kudos recientes
home-preferences = Preferencias
home-settings = Configuración
home-footer = Solo tú ves esta página.
