second-noted = Notiert: Du stimmst zu.
second-noted-before = Du hast hier schon zugestimmt.
second-take-back = Zurücknehmen
second-noted-footer = Auf der Karte zählst du mit. Nur du siehst das hier.
second-taken-back = Zurückgenommen: Deine Zustimmung zählt nicht mehr.

seconded-lead = { $by } stimmt zu: { $giver } hat dir gedankt
seconded-footer = Das kommt bei jeder Zustimmung. Mit „{ $preferences }“ sammelst du sie einmal am Tag oder stellst sie ab.
seconds-digest-lead =
    { $total ->
        [one] Andere stimmen { $total } Kudos an dich zu
       *[other] Andere stimmen { $total } Kudos an dich zu
    }
seconds-digest-entry = { $giver } hat dir gedankt, mit Zustimmung von { $people }
seconds-digest-footer = Kommt einmal am Tag, wenn es Neues gibt. Mit „{ $preferences }“ änderst du das.
