progress-thanks = noch { $count } Kudos für dich
progress-thanks-value = noch { $count } Kudos für { $value }
progress-thankers =
    { $count ->
        [one] noch { $count } weitere Person, die dir dankt
       *[other] noch { $count } verschiedene Personen, die dir danken
    }
progress-thankers-value =
    { $count ->
        [one] noch { $count } weitere Person, die dir für { $value } dankt
       *[other] noch { $count } verschiedene Personen, die dir für { $value } danken
    }
progress-given = noch { $count } Kudos von dir
progress-given-value = noch { $count } Kudos von dir für { $value }
progress-recipients =
    { $count ->
        [one] noch { $count } weitere Person, der du dankst
       *[other] noch { $count } verschiedene Personen, denen du dankst
    }
progress-recipients-value =
    { $count ->
        [one] noch { $count } weitere Person, der du für { $value } dankst
       *[other] noch { $count } verschiedene Personen, denen du für { $value } dankst
    }
progress-seconds =
    { $count ->
        [one] noch { $count } Zustimmung zu deinen Kudos
       *[other] noch { $count } Zustimmungen zu deinen Kudos
    }
progress-seconds-value =
    { $count ->
        [one] noch { $count } Zustimmung zu deinen Kudos für { $value }
       *[other] noch { $count } Zustimmungen zu deinen Kudos für { $value }
    }
progress-seconders =
    { $count ->
        [one] noch { $count } weitere Person, die deinen Kudos zustimmt
       *[other] noch { $count } verschiedene Personen, die deinen Kudos zustimmen
    }
progress-seconders-value =
    { $count ->
        [one] noch { $count } weitere Person, die deinen Kudos für { $value } zustimmt
       *[other] noch { $count } verschiedene Personen, die deinen Kudos für { $value } zustimmen
    }
progress-badge = das Badge { $badge }
progress-badge-tiers =
    { $count ->
        [one] noch { $count } Stufe des Badges { $badge }
       *[other] noch { $count } Stufen des Badges { $badge }
    }
progress-badges =
    { $count ->
        [one] noch { $count } Badge
       *[other] noch { $count } Badges
    }
progress-badges-tier =
    { $count ->
        [one] noch { $count } Badge in { $tier }
       *[other] noch { $count } Badges in { $tier }
    }
progress-events = noch { $count }-mal „{ $event }“
progress-events-different = noch { $count } verschiedene „{ $of }“ in „{ $event }“
progress-events-sum = noch { $count } „{ $of }“ in „{ $event }“
progress-with = { $what } mit { $details }
progress-detail = { $name }: { $value }
progress-in-day = heute { $what }
progress-in-week = diese Woche { $what }
progress-in-month = diesen Monat { $what }
progress-in-quarter = dieses Quartal { $what }
progress-in-year = dieses Jahr { $what }
progress-in-days =
    { $count ->
        [one] innerhalb von { $count } Tag { $what }
       *[other] innerhalb von { $count } Tagen { $what }
    }
progress-row-day =
    { $count ->
        [one] am nächsten Tag { $what }
       *[other] an jedem der nächsten { $count } Tage { $what }
    }
progress-row-week =
    { $count ->
        [one] in der nächsten Woche { $what }
       *[other] in jeder der nächsten { $count } Wochen { $what }
    }
progress-row-month =
    { $count ->
        [one] im nächsten Monat { $what }
       *[other] in jedem der nächsten { $count } Monate { $what }
    }
progress-row-quarter =
    { $count ->
        [one] im nächsten Quartal { $what }
       *[other] in jedem der nächsten { $count } Quartale { $what }
    }
progress-row-year =
    { $count ->
        [one] im nächsten Jahr { $what }
       *[other] in jedem der nächsten { $count } Jahre { $what }
    }
progress-then = { $before }, dann { $next }
progress-in-a-row = { $what } – { $have } von { $needed } in Folge
progress-so-far = { $what } ({ $have } von { $needed })
progress-any = { $count } von diesen: { $parts }
progress-nested = ({ $parts })
progress-others =
    { $count ->
        [one] { $count } weitere Bedingung
       *[other] { $count } weitere Bedingungen
    }
