round-up-lead =
    Diese Woche in { $place }: { $total } Kudos von { $givers ->
        [one] { $givers } Person
       *[other] { $givers } Personen
    }
round-up-everywhere = allen Kanälen
round-up-recipients =
    { $count ->
        [one] Dank an { $count } Person
       *[other] Dank an { $count } Personen
    }
round-up-value = { $value } ({ $count })
round-up-empty = In { $place } hat diese Woche noch niemand Danke gesagt. Wer hat dir geholfen?
round-up-footer = Kommt einmal pro Woche, wenn hier Kudos gegeben wurden. Euer { -laurel }-Admin kann das verlegen oder abstellen.
round-up-value-of-the-week = Die Woche, die jetzt beginnt, steht im Zeichen von { $value }.
