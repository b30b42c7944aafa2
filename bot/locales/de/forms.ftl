form-cancel = Abbrechen
form-source = { $author } schrieb:
form-source-unnamed = Du antwortest auf diese Nachricht:
form-source-link = Nachricht öffnen
form-offered-lead = Noch ein Schritt: Im Formular ist Platz für den Rest.
form-open = Formular öffnen

form-kudos-title = Kudos geben
form-kudos-submit = Senden
field-kudos-recipients-label = Für wen?
field-kudos-message-label = Wofür sagst du Danke?
field-kudos-message-hint = Schreib, was es war und was sich dadurch geändert hat.
field-kudos-message-placeholder = Durch deine Fragen im Call hat Acme endlich über die echte Deadline gesprochen.
field-kudos-value-label = Welcher Wert steckt darin?
field-kudos-value-placeholder = Wähl einen, wenn einer passt
