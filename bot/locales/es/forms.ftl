form-cancel = Cancelar
form-source = { $author } escribió:
form-source-unnamed = Respondes a este mensaje:
form-source-link = Abrir el mensaje
form-offered-lead = Un paso más: en el formulario cabe el resto.
form-open = Abrir el formulario

form-kudos-title = Dar kudos
form-kudos-submit = Enviar
field-kudos-recipients-label = ¿Para quién?
field-kudos-message-label = ¿Qué quieres agradecer?
field-kudos-message-hint = Cuenta qué fue y qué cambió gracias a eso.
field-kudos-message-placeholder = Con tus preguntas en la llamada, Acme por fin habló de su fecha límite real.
field-kudos-value-label = ¿Qué valor refleja?
field-kudos-value-placeholder = Elige uno, si alguno encaja
