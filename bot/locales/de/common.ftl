### Hausregeln: du, klein geschrieben. Personen, Leute, Mitglieder statt paariger Formen. „Kudos“ steht in
### der Mehrzahl und ohne Artikel. { $place } kann „dem Kanal“ sein: nur nach Wörtern mit Dativ (in, zu).
### Namen nur dort, wo Fall und Zahl offen bleiben („geht an …“ statt „bekommt …“).

-laurel = Laurel

person-named = { $name }
person-unnamed = jemand
place-unnamed = dem Kanal
platform-sandbox = Die Sandbox
list-more = …und noch { $count }
footer-private = Nur du siehst das.
plain-said = { $before }: „{ $words }“
plain-quoted = „{ $words }“
kudos-open = Jemandem danken
people-others =
    { $count ->
        [one] noch { $count } Person
       *[other] noch { $count } Personen
    }
people-count =
    { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    }
period-day = heute
period-week = diese Woche
period-month = diesen Monat
page-newer = Neuere
page-older = Ältere
page-before = Zurück
page-next = Weiter
page-of = Seite { $page } von { $pages }
