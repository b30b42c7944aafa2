cohorts-lead = Les groupes
cohorts-empty = Pas encore de groupes. Un groupe réunit des personnes sous un seul nom : des kudos à @sales-emea les remercient toutes.
cohorts-entry = { $name } : { $members }
cohorts-entry-empty = { $name } : personne pour l’instant
cohorts-add = Ajouter un groupe
cohorts-edit = Modifier
cohorts-delete = Supprimer
cohorts-footer = Supprimer un groupe n’enlève que son nom ; les kudos et les personnes restent.

form-cohort-edit-title = Groupe
form-cohort-edit-submit = Enregistrer
field-cohort-edit-name-label = { setting-cohort-name }
field-cohort-edit-name-hint = Il s’écrit après @, donc court : lettres, chiffres et traits d’union.
field-cohort-edit-name-placeholder = sales-emea
field-cohort-edit-members-label = { setting-cohort-members }
field-cohort-edit-members-hint = Quand quelqu’un remercie le groupe, ces personnes reçoivent le merci.
