setting-min-message-length = Longitud mínima
setting-value-required = Valor obligatorio
setting-value-of-the-week = Valor de la semana
setting-guests = Cuentas de invitado
setting-edit-minutes = Plazo para editar y retirar
setting-private-counts = Los kudos privados cuentan
setting-second-points = Puntos por apoyo
setting-reaction-gives = Dar las gracias con un emoji
setting-reaction-emoji = Emoji para dar las gracias
setting-allowance = Límite
setting-allowance-period = El límite es por
setting-role-allowances = Límite por puesto
setting-boosts = Ampliaciones del límite
setting-kudos-posts = Dónde se publican los kudos
setting-kudos-channel = Canal para los kudos
setting-round-up-posts = Dónde se publican los resúmenes semanales
setting-round-up-channel = Canal para los resúmenes semanales
setting-boards = Nombres en las clasificaciones
setting-admins = También administran
setting-value-name = Nombre
setting-value-emoji = Emoji
setting-value-description = Descripción
setting-value-examples = Ejemplos
setting-value-position = Puesto en la lista
setting-value-archived = Archivado
setting-cohort-name = Nombre del grupo
setting-cohort-members = Miembros
setting-cohort-deleted = Eliminado

setting-on = sí
setting-off = no
setting-nothing = nada
setting-guests-no = No participan
setting-guests-receive = Pueden recibir las gracias
setting-guests-both = Pueden dar y recibir las gracias
setting-allowance-period-day = Día
setting-allowance-period-week = Semana
setting-allowance-period-month = Mes
setting-kudos-posts-channel = Donde se dan
setting-kudos-posts-thread = En el hilo del mensaje al que responden
setting-kudos-posts-central = En un canal para todos
setting-kudos-posts-private = En ningún sitio: solo se enteran las personas implicadas
setting-round-up-posts-channel = En cada canal, sobre sus propios kudos
setting-round-up-posts-central = En un canal para todos
setting-round-up-posts-private = En ningún sitio
setting-boards-public = Todo el mundo aparece con su nombre
setting-boards-self-only = Cada persona se ve solo a sí misma
setting-boards-pseudonymous = Nombres inventados
setting-unlimited = ninguno
setting-never = nunca
setting-characters =
    { $count ->
        [one] { $count } carácter
       *[other] { $count } caracteres
    }
setting-colleagues =
    { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
setting-points =
    { $count ->
        [0] ninguno
        [one] { $count } punto
       *[other] { $count } puntos
    }
setting-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
setting-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
setting-days =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }

settings-lead = Así funciona { -laurel } aquí
settings-entry = { $section }: { $state }
settings-recognition = Reconocimiento
settings-allowance = Límite
settings-posts = Publicaciones
settings-privacy = Privacidad
settings-admins = Administración
settings-values = Valores
settings-cohorts = Grupos
settings-log = Registro de cambios
settings-change = Cambiar
settings-open = Abrir
settings-all = Toda la configuración
settings-footer = Solo pueden abrirlo quienes administran. Cada cambio queda en el registro, con el nombre de quien lo hizo.

settings-at-least =
    { $count ->
        [one] al menos { $count } carácter
       *[other] al menos { $count } caracteres
    }
settings-value-required = el valor es obligatorio
settings-value-optional = el valor es opcional
settings-value-of-the-week = con valor de la semana
settings-guests-no = las cuentas de invitado no participan
settings-guests-receive = las cuentas de invitado pueden recibir las gracias
settings-guests-both = las cuentas de invitado participan
settings-edit = editar y retirar durante { $time }
settings-edit-never = sin editar ni retirar
settings-private-counts = los kudos privados también cuentan
settings-second-points =
    { $count ->
        [one] { $count } punto por apoyo
       *[other] { $count } puntos por apoyo
    }
settings-reaction-gives = { $emoji } en un mensaje da kudos
settings-allowance-none = ninguno
settings-allowance-day =
    { $count ->
        [one] { $count } persona al día
       *[other] { $count } personas al día
    }
settings-allowance-week =
    { $count ->
        [one] { $count } persona a la semana
       *[other] { $count } personas a la semana
    }
settings-allowance-month =
    { $count ->
        [one] { $count } persona al mes
       *[other] { $count } personas al mes
    }
settings-roles =
    { $count ->
        [one] { $count } puesto tiene el suyo
       *[other] { $count } puestos tienen el suyo
    }
settings-boosts =
    { $count ->
        [one] { $count } ampliación
       *[other] { $count } ampliaciones
    }
settings-kudos-channel = los kudos, donde se dan
settings-kudos-thread = los kudos, en el hilo al que responden
settings-kudos-central = los kudos, en { $place }
settings-kudos-private = los kudos no se publican
settings-round-up-channel = los resúmenes semanales, en cada canal
settings-round-up-central = los resúmenes semanales, en { $place }
settings-round-up-private = sin resúmenes semanales
settings-boards-public = los nombres se ven en clasificaciones y resúmenes
settings-boards-self-only = en las clasificaciones cada persona se ve solo a sí misma
settings-boards-pseudonymous = las clasificaciones muestran nombres inventados
settings-admins-platform = quienes administran el espacio de trabajo
settings-admins-more = quienes administran el espacio de trabajo, y además { $people }
settings-values-count =
    { $count ->
        [0] aún no hay
        [one] { $count } para elegir
       *[other] { $count } para elegir
    }
settings-cohorts-count =
    { $count ->
        [0] aún no hay
        [one] { $count } grupo de personas
       *[other] { $count } grupos de personas
    }
settings-log-state = quién cambió qué, y cuándo

settings-saved = Guardado.
settings-unchanged = Nada ha cambiado: todo sigue como estaba.
setting-changed = { $name }: { $before } → { $after }
setting-changed-of = { $subject }, { $name }: { $before } → { $after }
settings-saved-footer = Solo tú ves esto. También queda en el registro de cambios.

form-settings-recognition-title = { settings-recognition }
form-settings-recognition-submit = Guardar
field-settings-recognition-min-message-length-label = { setting-min-message-length }
field-settings-recognition-min-message-length-hint = En caracteres. Unas gracias muy cortas dicen poco: 10 es un buen comienzo.
field-settings-recognition-value-required-label = { setting-value-required }
field-settings-recognition-value-required-hint = Cada kudos nombra uno de los valores.
field-settings-recognition-value-of-the-week-label = { setting-value-of-the-week }
field-settings-recognition-value-of-the-week-hint = Los valores se turnan: cada semana el formulario, los resúmenes y las páginas personales nombran otro.
field-settings-recognition-edit-hours-label = { setting-edit-minutes }
field-settings-recognition-edit-hours-hint = En horas desde que se dan. 0 es nunca.
field-settings-recognition-second-points-label = { setting-second-points }
field-settings-recognition-second-points-hint = Los que recibe cada persona por cada apoyo a sus kudos. 0 para ninguno.
field-settings-recognition-reaction-gives-label = { setting-reaction-gives }
field-settings-recognition-reaction-gives-hint = El emoji de abajo, puesto en el mensaje de otra persona, le da kudos.
field-settings-recognition-reaction-emoji-label = { setting-reaction-emoji }
field-settings-recognition-reaction-emoji-hint = El emoji o su nombre. En una tarjeta de { -laurel }, sirve para apoyar.
field-settings-recognition-reaction-emoji-placeholder = 🙌

form-settings-allowance-title = { settings-allowance }
form-settings-allowance-submit = Guardar
field-settings-allowance-allowance-label = { setting-allowance }
field-settings-allowance-allowance-hint = A cuántas personas se puede dar las gracias. Vacío: sin límite.
field-settings-allowance-allowance-period-label = { setting-allowance-period }
field-settings-allowance-allowance-period-hint = Empieza de nuevo a medianoche, en la hora de cada persona.
field-settings-allowance-allowance-period-day = { setting-allowance-period-day }
field-settings-allowance-allowance-period-week = { setting-allowance-period-week }
field-settings-allowance-allowance-period-month = { setting-allowance-period-month }
field-settings-allowance-role-allowances-label = { setting-role-allowances }
field-settings-allowance-role-allowances-hint = Un puesto por línea, dos puntos y cuántas personas. Va antes que el límite general.
field-settings-allowance-role-allowances-placeholder = Account Executive: 10
field-settings-allowance-boosts-label = { setting-boosts }
field-settings-allowance-boosts-hint = Una por línea: primer día, último día, dos puntos y por cuánto se multiplica el límite.
field-settings-allowance-boosts-placeholder = 2026-12-01 – 2026-12-31: 2

form-settings-posts-title = { settings-posts }
form-settings-posts-submit = Guardar
field-settings-posts-kudos-posts-label = { setting-kudos-posts }
field-settings-posts-kudos-posts-hint = Quien recibe las gracias tiene además un mensaje directo, salvo que no lo quiera.
field-settings-posts-kudos-posts-channel = { setting-kudos-posts-channel }
field-settings-posts-kudos-posts-thread = { setting-kudos-posts-thread }
field-settings-posts-kudos-posts-central = { setting-kudos-posts-central }
field-settings-posts-kudos-posts-private = { setting-kudos-posts-private }
field-settings-posts-kudos-channel-label = { setting-kudos-channel }
field-settings-posts-kudos-channel-hint = Solo si los kudos van a un canal para todos.
field-settings-posts-round-up-posts-label = { setting-round-up-posts }
field-settings-posts-round-up-posts-hint = Llegan una vez por semana, si ha habido kudos.
field-settings-posts-round-up-posts-channel = { setting-round-up-posts-channel }
field-settings-posts-round-up-posts-central = { setting-round-up-posts-central }
field-settings-posts-round-up-posts-private = { setting-round-up-posts-private }
field-settings-posts-round-up-channel-label = { setting-round-up-channel }
field-settings-posts-round-up-channel-hint = Solo si los resúmenes van a un canal para todos.

form-settings-privacy-title = { settings-privacy }
form-settings-privacy-submit = Guardar
field-settings-privacy-guests-label = { setting-guests }
field-settings-privacy-guests-hint = Son personas invitadas solo a algunos canales.
field-settings-privacy-guests-no = { setting-guests-no }
field-settings-privacy-guests-receive = { setting-guests-receive }
field-settings-privacy-guests-both = { setting-guests-both }
field-settings-privacy-private-counts-label = { setting-private-counts }
field-settings-privacy-private-counts-hint = Los kudos que solo ven quienes los dan y reciben cuentan en el total de quien los recibe.
field-settings-privacy-boards-label = { setting-boards }
field-settings-privacy-boards-hint = También en los resúmenes y en el historial ajeno. Las dos últimas convienen a los comités de empresa.
field-settings-privacy-boards-public = { setting-boards-public }
field-settings-privacy-boards-self-only = { setting-boards-self-only }
field-settings-privacy-boards-pseudonymous = { setting-boards-pseudonymous }

form-settings-admins-title = { settings-admins }
form-settings-admins-submit = Guardar
field-settings-admins-admins-label = { setting-admins }
field-settings-admins-admins-hint = Pueden cambiar esta configuración. En Slack también quienes administran el espacio de trabajo.
