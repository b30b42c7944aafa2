cohorts-lead = Eure Gruppen
cohorts-empty = Noch keine Gruppen. Eine Gruppe fasst Leute unter einem Namen zusammen: Kudos an @sales-emea gehen an alle darin.
cohorts-entry = { $name }: { $members }
cohorts-entry-empty = { $name }: noch niemand
cohorts-add = Gruppe hinzufügen
cohorts-edit = Bearbeiten
cohorts-delete = Löschen
cohorts-footer = Wird eine Gruppe gelöscht, verschwindet nur ihr Name; Kudos und Personen bleiben.

form-cohort-edit-title = Gruppe
form-cohort-edit-submit = Speichern
field-cohort-edit-name-label = { setting-cohort-name }
field-cohort-edit-name-hint = Man schreibt ihn hinter @, also kurz: Buchstaben, Ziffern und Bindestriche.
field-cohort-edit-name-placeholder = sales-emea
field-cohort-edit-members-label = { setting-cohort-members }
field-cohort-edit-members-hint = Wer dabei ist, bekommt Dank mit, wenn jemand der Gruppe dankt.
