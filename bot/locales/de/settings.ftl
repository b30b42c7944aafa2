setting-min-message-length = Mindestlänge
setting-value-required = Wert ist Pflicht
setting-value-of-the-week = Wert der Woche
setting-guests = Gäste
setting-edit-minutes = Zeit zum Bearbeiten und Zurückziehen
setting-private-counts = Private Kudos zählen mit
setting-second-points = Punkte pro Zustimmung
setting-reaction-gives = Danken per Emoji
setting-reaction-emoji = Emoji zum Danken
setting-allowance = Kontingent
setting-allowance-period = Kontingent gilt pro
setting-role-allowances = Kontingent nach Rolle
setting-boosts = Aufstockungen
setting-kudos-posts = Wo Kudos erscheinen
setting-kudos-channel = Kanal für Kudos
setting-round-up-posts = Wo Wochenrückblicke erscheinen
setting-round-up-channel = Kanal für Wochenrückblicke
setting-boards = Namen auf Ranglisten
setting-admins = Weitere Admins
setting-value-name = Name
setting-value-emoji = Emoji
setting-value-description = Beschreibung
setting-value-examples = Beispiele
setting-value-position = Platz in der Liste
setting-value-archived = Archiviert
setting-cohort-name = Name der Gruppe
setting-cohort-members = Mitglieder
setting-cohort-deleted = Gelöscht

setting-on = ja
setting-off = nein
setting-nothing = nichts
setting-guests-no = Machen nicht mit
setting-guests-receive = Können Dank bekommen
setting-guests-both = Können danken und Dank bekommen
setting-allowance-period-day = Tag
setting-allowance-period-week = Woche
setting-allowance-period-month = Monat
setting-kudos-posts-channel = Dort, wo sie gegeben werden
setting-kudos-posts-thread = Im Thread der Nachricht, auf die sie antworten
setting-kudos-posts-central = In einem Kanal für alle
setting-kudos-posts-private = Nirgends: nur die Beteiligten erfahren davon
setting-round-up-posts-channel = In jedem Kanal über die eigenen Kudos
setting-round-up-posts-central = In einem Kanal für alle
setting-round-up-posts-private = Nirgends
setting-boards-public = Alle stehen mit Namen da
setting-boards-self-only = Alle sehen nur sich selbst
setting-boards-pseudonymous = Erfundene Namen
setting-unlimited = unbegrenzt
setting-never = nie
setting-characters = { $count } Zeichen
setting-colleagues =
    { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    }
setting-points =
    { $count ->
        [0] keine
        [one] { $count } Punkt
       *[other] { $count } Punkte
    }
setting-minutes =
    { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
setting-hours =
    { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
setting-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }

settings-lead = So arbeitet { -laurel } bei euch
settings-entry = { $section }: { $state }
settings-recognition = Anerkennung
settings-allowance = Kontingent
settings-posts = Beiträge
settings-privacy = Privatsphäre
settings-admins = Admins
settings-values = Werte
settings-cohorts = Gruppen
settings-log = Änderungsprotokoll
settings-change = Ändern
settings-open = Öffnen
settings-all = Alle Einstellungen
settings-footer = Nur Admins können das öffnen. Jede Änderung steht mit Namen im Änderungsprotokoll.

settings-at-least = mindestens { $count } Zeichen
settings-value-required = ein Wert ist Pflicht
settings-value-optional = ein Wert ist freiwillig
settings-value-of-the-week = mit Wert der Woche
settings-guests-no = Gäste machen nicht mit
settings-guests-receive = Gäste können Dank bekommen
settings-guests-both = Gäste machen mit
settings-edit = Bearbeiten und Zurückziehen: { $time } lang
settings-edit-never = kein Bearbeiten, kein Zurückziehen
settings-private-counts = private Kudos zählen mit
settings-second-points =
    { $count ->
        [one] { $count } Punkt pro Zustimmung
       *[other] { $count } Punkte pro Zustimmung
    }
settings-reaction-gives = { $emoji } an einer Nachricht gibt Kudos
settings-allowance-none = unbegrenzt
settings-allowance-day =
    { $count ->
        [one] { $count } Person am Tag
       *[other] { $count } Personen am Tag
    }
settings-allowance-week =
    { $count ->
        [one] { $count } Person pro Woche
       *[other] { $count } Personen pro Woche
    }
settings-allowance-month =
    { $count ->
        [one] { $count } Person im Monat
       *[other] { $count } Personen im Monat
    }
settings-roles =
    { $count ->
        [one] { $count } Rolle hat ein eigenes
       *[other] { $count } Rollen haben ein eigenes
    }
settings-boosts =
    { $count ->
        [one] { $count } Aufstockung
       *[other] { $count } Aufstockungen
    }
settings-kudos-channel = Kudos dort, wo sie gegeben werden
settings-kudos-thread = Kudos im Thread, auf den sie antworten
settings-kudos-central = Kudos in { $place }
settings-kudos-private = keine Beiträge mit Kudos
settings-round-up-channel = Wochenrückblicke in jedem Kanal
settings-round-up-central = Wochenrückblicke in { $place }
settings-round-up-private = keine Wochenrückblicke
settings-boards-public = Namen stehen auf Ranglisten und in Wochenrückblicken
settings-boards-self-only = auf Ranglisten sehen alle nur sich selbst
settings-boards-pseudonymous = Ranglisten zeigen erfundene Namen
settings-admins-platform = alle, die den Workspace verwalten
settings-admins-more = alle, die den Workspace verwalten, außerdem { $people }
settings-values-count =
    { $count ->
        [0] noch keine
        [one] { $count } zur Auswahl
       *[other] { $count } zur Auswahl
    }
settings-cohorts-count =
    { $count ->
        [0] noch keine
       *[other] { $count }
    }
settings-log-state = wer wann was geändert hat

settings-saved = Gespeichert.
settings-unchanged = Nichts geändert: Alles bleibt, wie es war.
setting-changed = { $name }: { $before } → { $after }
setting-changed-of = { $subject }, { $name }: { $before } → { $after }
settings-saved-footer = Nur du siehst das. Es steht auch im Änderungsprotokoll.

form-settings-recognition-title = { settings-recognition }
form-settings-recognition-submit = Speichern
field-settings-recognition-min-message-length-label = { setting-min-message-length }
field-settings-recognition-min-message-length-hint = In Zeichen. Ein knappes Danke sagt wenig: 10 ist ein guter Anfang.
field-settings-recognition-value-required-label = { setting-value-required }
field-settings-recognition-value-required-hint = Zu allen Kudos gehört einer eurer Werte.
field-settings-recognition-value-of-the-week-label = { setting-value-of-the-week }
field-settings-recognition-value-of-the-week-hint = Eure Werte wechseln sich ab: Formular, Wochenrückblick und eigene Seite nennen jede Woche einen anderen.
field-settings-recognition-edit-hours-label = { setting-edit-minutes }
field-settings-recognition-edit-hours-hint = In Stunden, nachdem sie gegeben wurden. 0 heißt nie.
field-settings-recognition-second-points-label = { setting-second-points }
field-settings-recognition-second-points-hint = So viele bekommen alle, denen gedankt wurde, für jede Zustimmung. 0 für keine.
field-settings-recognition-reaction-gives-label = { setting-reaction-gives }
field-settings-recognition-reaction-gives-hint = Das Emoji unten an der Nachricht von jemand anderem gibt dafür Kudos.
field-settings-recognition-reaction-emoji-label = { setting-reaction-emoji }
field-settings-recognition-reaction-emoji-hint = Das Emoji selbst oder sein Name. An einer Karte von { -laurel } stimmt man damit zu.
field-settings-recognition-reaction-emoji-placeholder = 🙌

form-settings-allowance-title = { settings-allowance }
form-settings-allowance-submit = Speichern
field-settings-allowance-allowance-label = { setting-allowance }
field-settings-allowance-allowance-hint = Wie vielen jemand danken kann. Leer heißt: unbegrenzt.
field-settings-allowance-allowance-period-label = { setting-allowance-period }
field-settings-allowance-allowance-period-hint = Es beginnt für alle um Mitternacht ihrer eigenen Zeit neu.
field-settings-allowance-allowance-period-day = { setting-allowance-period-day }
field-settings-allowance-allowance-period-week = { setting-allowance-period-week }
field-settings-allowance-allowance-period-month = { setting-allowance-period-month }
field-settings-allowance-role-allowances-label = { setting-role-allowances }
field-settings-allowance-role-allowances-hint = Eine Rolle pro Zeile, Doppelpunkt, Anzahl. Das geht dem allgemeinen Kontingent vor.
field-settings-allowance-role-allowances-placeholder = Account Executive: 10
field-settings-allowance-boosts-label = { setting-boosts }
field-settings-allowance-boosts-hint = Eine pro Zeile: erster Tag, letzter Tag, Doppelpunkt, das Wievielfache des Kontingents.
field-settings-allowance-boosts-placeholder = 2026-12-01 – 2026-12-31: 2

form-settings-posts-title = { settings-posts }
form-settings-posts-submit = Speichern
field-settings-posts-kudos-posts-label = { setting-kudos-posts }
field-settings-posts-kudos-posts-hint = Wem gedankt wird, bekommt immer auch eine Direktnachricht, außer auf eigenen Wunsch.
field-settings-posts-kudos-posts-channel = { setting-kudos-posts-channel }
field-settings-posts-kudos-posts-thread = { setting-kudos-posts-thread }
field-settings-posts-kudos-posts-central = { setting-kudos-posts-central }
field-settings-posts-kudos-posts-private = { setting-kudos-posts-private }
field-settings-posts-kudos-channel-label = { setting-kudos-channel }
field-settings-posts-kudos-channel-hint = Nur, wenn Kudos in einem Kanal für alle erscheinen.
field-settings-posts-round-up-posts-label = { setting-round-up-posts }
field-settings-posts-round-up-posts-hint = Sie kommen einmal pro Woche, wenn es Kudos gab.
field-settings-posts-round-up-posts-channel = { setting-round-up-posts-channel }
field-settings-posts-round-up-posts-central = { setting-round-up-posts-central }
field-settings-posts-round-up-posts-private = { setting-round-up-posts-private }
field-settings-posts-round-up-channel-label = { setting-round-up-channel }
field-settings-posts-round-up-channel-hint = Nur, wenn Wochenrückblicke in einem Kanal für alle erscheinen.

form-settings-privacy-title = { settings-privacy }
form-settings-privacy-submit = Speichern
field-settings-privacy-guests-label = { setting-guests }
field-settings-privacy-guests-hint = Gäste sind Leute, die nur in einzelne Kanäle eingeladen sind.
field-settings-privacy-guests-no = { setting-guests-no }
field-settings-privacy-guests-receive = { setting-guests-receive }
field-settings-privacy-guests-both = { setting-guests-both }
field-settings-privacy-private-counts-label = { setting-private-counts }
field-settings-privacy-private-counts-hint = Kudos, die nur die Beteiligten sehen, zählen bei denen mit, die sie bekommen.
field-settings-privacy-boards-label = { setting-boards }
field-settings-privacy-boards-hint = Auch in Wochenrückblicken und im Verlauf anderer. Die letzten beiden sind im Sinne von Betriebsräten.
field-settings-privacy-boards-public = { setting-boards-public }
field-settings-privacy-boards-self-only = { setting-boards-self-only }
field-settings-privacy-boards-pseudonymous = { setting-boards-pseudonymous }

form-settings-admins-title = { settings-admins }
form-settings-admins-submit = Speichern
field-settings-admins-admins-label = { setting-admins }
field-settings-admins-admins-hint = Sie dürfen diese Einstellungen ändern. Auf Slack dürfen es auch alle, die den Workspace verwalten.
