cohorts-lead = Los grupos
cohorts-empty = Aún no hay grupos. Un grupo reúne a varias personas bajo un nombre: los kudos a @sales-emea llegan a todas.
cohorts-entry = { $name }: { $members }
cohorts-entry-empty = { $name }: aún no hay nadie
cohorts-add = Añadir un grupo
cohorts-edit = Editar
cohorts-delete = Eliminar
cohorts-footer = Al eliminar un grupo solo se pierde su nombre; los kudos y las personas se quedan.

form-cohort-edit-title = Grupo
form-cohort-edit-submit = Guardar
field-cohort-edit-name-label = { setting-cohort-name }
field-cohort-edit-name-hint = Se escribe tras @, así que mejor corto: letras, cifras y guiones.
field-cohort-edit-name-placeholder = sales-emea
field-cohort-edit-members-label = { setting-cohort-members }
field-cohort-edit-members-hint = Cuando alguien da las gracias al grupo, les llegan a estas personas.
