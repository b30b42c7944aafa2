home-lead = Ta page, { $person }
home-received =
    { $count ->
        [one] { $count } kudos reçu
       *[other] { $count } kudos reçus
    }
home-given =
    { $count ->
        [one] { $count } kudos donné
       *[other] { $count } kudos donnés
    }
home-value-of-the-week = Valeur de la semaine : { $value }
home-badges = Badges : { $badges }
home-badges-more =
    { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }
home-recent = Kudos récents
home-preferences = Préférences
home-settings = Paramètres
home-footer = Cette page est visible par toi uniquement.
