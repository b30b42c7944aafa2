home-lead = Deine Seite, { $person }
home-received =
    { $count ->
        [one] { $count } Kudos erhalten
       *[other] { $count } Kudos erhalten
    }
home-given =
    { $count ->
        [one] { $count } Kudos gegeben
       *[other] { $count } Kudos gegeben
    }
home-value-of-the-week = Wert der Woche: { $value }
home-badges = Badges: { $badges }
home-badges-more = { $count } weitere
home-recent = Zuletzt
home-preferences = Deine Einstellungen
home-settings = Admin-Einstellungen
home-footer = Nur du siehst diese Seite.
