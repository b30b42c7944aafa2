form-cancel = Abbrechen
form-source = { $author } schrieb:
form-source-unnamed = Du antwortest auf diese Nachricht:
form-source-link = Nachricht öffnen
form-offered-lead = Noch ein Schritt: Im Formular ist Platz für den Rest.
form-open = Formular öffnen
form-people-more =
    { $count ->
        [one] { $count } weitere Person wird bedankt und bleibt dabei.
       *[other] { $count } weitere Personen werden bedankt und bleiben dabei.
    }

form-kudos-title = Kudos geben
form-kudos-submit = Senden
field-kudos-recipients-label = Für wen?
field-kudos-message-label = Wofür sagst du Danke?
field-kudos-message-hint = Schreib, was es war und was sich dadurch geändert hat.
field-kudos-message-placeholder = Durch deine Fragen im Call hat Acme endlich über die echte Deadline gesprochen.
field-kudos-value-label = Welcher Wert steckt darin?
field-kudos-value-placeholder = Wähl einen, wenn einer passt
form-value-of-the-week = { $value } (Wert der Woche)
field-kudos-cohort-label = Oder für eine ganze Gruppe?
field-kudos-cohort-placeholder = Wähl eine, wenn du magst
field-kudos-private-label = Privat
field-kudos-private-hint = Nur du und die Menschen, denen du dankst, sehen das.

form-kudos-edit-title = Kudos bearbeiten
form-kudos-edit-submit = Speichern
field-kudos-edit-recipients-label = { field-kudos-recipients-label }
field-kudos-edit-message-label = { field-kudos-message-label }
field-kudos-edit-message-hint = { field-kudos-message-hint }
field-kudos-edit-value-label = { field-kudos-value-label }
field-kudos-edit-value-placeholder = { field-kudos-value-placeholder }
