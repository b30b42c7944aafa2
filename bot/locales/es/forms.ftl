form-cancel = Cancelar
form-source = { $author } escribió:
form-source-unnamed = Respondes a este mensaje:
form-source-link = Abrir el mensaje
form-offered-lead = Un paso más: en el formulario cabe el resto.
form-open = Abrir el formulario
form-people-more =
    { $count ->
        [one] Hay { $count } persona más, que sigue incluida.
       *[other] Hay { $count } personas más, que siguen incluidas.
    }

form-kudos-title = Dar kudos
form-kudos-submit = Enviar
field-kudos-recipients-label = ¿Para quién?
field-kudos-message-label = ¿Qué quieres agradecer?
field-kudos-message-hint = Cuenta qué fue y qué cambió gracias a eso.
field-kudos-message-placeholder = Con tus preguntas en la llamada, Acme por fin habló de su fecha límite real.
field-kudos-value-label = ¿Qué valor refleja?
field-kudos-value-placeholder = Elige uno, si alguno encaja
form-value-of-the-week = { $value } (valor de la semana)
field-kudos-cohort-label = ¿O para todo un grupo?
field-kudos-cohort-placeholder = Elige uno, si quieres
field-kudos-private-label = Privado
field-kudos-private-hint = Solo lo ven tú y quienes reciben tus gracias.

form-kudos-edit-title = Editar kudos
form-kudos-edit-submit = Guardar
field-kudos-edit-recipients-label = { field-kudos-recipients-label }
field-kudos-edit-message-label = { field-kudos-message-label }
field-kudos-edit-message-hint = { field-kudos-message-hint }
field-kudos-edit-value-label = { field-kudos-value-label }
field-kudos-edit-value-placeholder = { field-kudos-value-placeholder }
