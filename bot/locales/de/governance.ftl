governance-lead = 🔎 Prüfung der Badges
governance-since = seit { $day }
governance-ever = seit jeher
governance-awards =
    { $count ->
        [one] { $count } Auszeichnung
       *[other] { $count } Auszeichnungen
    }
governance-by-criteria = davon { $count } nach Kriterien
governance-revoked = { $count } zurückgenommen, nicht mitgezählt
governance-small = Hier sind weniger als { $least } Personen. Eine Zahl würde mehr über sie sagen als über eure Badges.
governance-figure = { $name }: { $verdict }. { $said } { $advice }
governance-over = über eurer Grenze
governance-within = innerhalb eurer Grenze
governance-unknown = zu wenig, um etwas zu sagen
governance-inflation = Inflation
governance-inflation-said = { $month }: { $rate } Auszeichnungen je 100 Personen, in diesem Monat bisher { $now }; eure Grenze ist { $limit } im Monat.
governance-inflation-first = In diesem Monat bisher { $now } Auszeichnungen je 100 Personen; eure Grenze ist { $limit } im Monat.
governance-inflation-advice = Ein Badge, das alle haben, sagt wenig: Verlange für die häufigsten mehr, oder begrenze ihre Zahl.
governance-concentration = Konzentration
governance-concentration-said =
    { $top ->
        [one] Die { $top } Person mit den meisten Auszeichnungen, ein Zehntel aller Personen, hat { $share } %; gleichmäßig verteilt wären es { $even } %, eure Grenze ist { $limit } %. Personen ohne: { $without }.
       *[other] Die { $top } Personen mit den meisten Auszeichnungen, ein Zehntel aller Personen, haben { $share } %; gleichmäßig verteilt wären es { $even } %, eure Grenze ist { $limit } %. Personen ohne: { $without }.
    }
governance-concentration-advice = Andere leisten womöglich ungesehen so viel: Lade ihre Kolleginnen und Kollegen ein, sie zu nominieren.
governance-rings = Nominierungsringe
governance-rings-said =
    { $rings ->
        [one] { $rings } Gruppe von zwei bis fünf Personen gab mindestens { $share } % ihrer Nominierungen einander. Von { $nominators }, die mindestens { $least }-mal nominiert haben, nominierten { $returned } vor allem Personen, von denen sie selbst nominiert wurden.
       *[other] { $rings } Gruppen von zwei bis fünf Personen gaben mindestens { $share } % ihrer Nominierungen einander. Von { $nominators }, die mindestens { $least }-mal nominiert haben, nominierten { $returned } vor allem Personen, von denen sie selbst nominiert wurden.
    }
governance-rings-advice = Vielleicht ist es einfach ein enges Team: Sprich mit ihnen, bevor du urteilst.
governance-haste = Eilige Zustimmung
governance-haste-said =
    { $hasty ->
        [one] Von { $approvers }, die mindestens { $least }-mal entschieden haben, stimmt { $hasty } zu { $share } % oder mehr zu, die Hälfte davon in weniger als { $seconds } Sekunden.
       *[other] Von { $approvers }, die mindestens { $least }-mal entschieden haben, stimmen { $hasty } zu { $share } % oder mehr zu, die Hälfte davon in weniger als { $seconds } Sekunden.
    }
governance-haste-advice = Frag, ob die Zeit zum Lesen reicht, oder lass noch jemanden mitentscheiden.
governance-quarter = Letzte 3 Monate
governance-year = Letzte 12 Monate
governance-all = Gesamte Zeit
governance-limits = Grenzen ändern
governance-by-month = Einzelheiten
governance-names = Namen zeigen
governance-back = Alle Zahlen
governance-footer = Nur du siehst das. Dass du nachgesehen hast, steht im Änderungsprotokoll.
governance-months-lead = 🔎 Prüfung der Badges: Auszeichnungen pro Kopf
governance-rate = { $month }: { $rate } je 100 Personen
governance-begun = bisher
governance-up = { $count } mehr
governance-down = { $count } weniger
governance-same = wie zuvor
governance-badges = Badges nach Häufigkeit
governance-held = { $share } % der Personen haben es
governance-rings-lead = 🔎 Prüfung der Badges: Nominierungsringe
governance-rings-explained = Jede Person gab mindestens { $share } % von mindestens { $least } Nominierungen den anderen in der Gruppe. In Klammern: wie viele von allen.
governance-rings-none = Niemand nominiert vor allem dieselben wenigen Personen zurück.
governance-member = { $person } ({ $inside } von { $total })
governance-haste-lead = 🔎 Prüfung der Badges: eilige Zustimmung
governance-haste-explained = Jede Person stimmte mindestens { $share } % von mindestens { $least } Nominierungen zu, der Hälfte in weniger als { $seconds } Sekunden, nachdem sie dran war.
governance-haste-none = Niemand stimmt allem binnen Sekunden zu.
governance-approver =
    { $seconds ->
        [one] { $person }: { $approved } von { $count } zugestimmt, der Hälfte binnen { $seconds } Sekunde
       *[other] { $person }: { $approved } von { $count } zugestimmt, der Hälfte binnen { $seconds } Sekunden
    }
audit-looked-badges = hat die Prüfung der Badges geöffnet
audit-looked-names = hat Namen in der Prüfung der Badges angesehen
command-laurel-audit-usage = { $command } badges [quarter|year|all]
command-laurel-audit-summary = für Admins: ob sich Auszeichnungen häufen und wer nur einander nominiert.
setting-audit-per-100 = Auszeichnungen im Monat je 100 Personen
setting-audit-top-share = Prozent der Auszeichnungen bei einem Zehntel
setting-audit-ring-share = Prozent der Nominierungen in einem Ring
setting-audit-min-nominations = Nominierungen, ab denen geprüft wird
setting-audit-seconds = Sekunden zum Entscheiden
setting-audit-approved-share = Prozent an Zustimmung
setting-audit-min-decisions = Entscheidungen, ab denen geprüft wird
settings-governance = Prüfung der Badges
settings-governance-state = markiert mehr als { $awards } Auszeichnungen im Monat je 100 Personen
form-settings-governance-title = Prüfung der Badges
form-settings-governance-submit = Speichern
field-settings-governance-audit-per-100-label = { setting-audit-per-100 }
field-settings-governance-audit-per-100-hint = Mehr als das in einem Monat gilt als Inflation.
field-settings-governance-audit-top-share-label = { setting-audit-top-share }
field-settings-governance-audit-top-share-hint = Hat das Zehntel mit den meisten Auszeichnungen mehr als das, wird es markiert.
field-settings-governance-audit-ring-share-label = { setting-audit-ring-share }
field-settings-governance-audit-ring-share-hint = Zwei bis fünf Personen, die einander mindestens diesen Anteil geben, sind ein Ring.
field-settings-governance-audit-min-nominations-label = { setting-audit-min-nominations }
field-settings-governance-audit-min-nominations-hint = Wer weniger nominiert hat, gehört zu keinem Ring.
field-settings-governance-audit-seconds-label = { setting-audit-seconds }
field-settings-governance-audit-seconds-hint = Die Hälfte der Entscheidungen in weniger Sekunden gilt als eilig.
field-settings-governance-audit-approved-share-label = { setting-audit-approved-share }
field-settings-governance-audit-approved-share-hint = Eilig ist nur, wer mindestens diesem Anteil zustimmt.
field-settings-governance-audit-min-decisions-label = { setting-audit-min-decisions }
field-settings-governance-audit-min-decisions-hint = Wer weniger entschieden hat, wird nicht betrachtet.
