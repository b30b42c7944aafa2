problem-admins-only = Eso solo pueden hacerlo quienes administran. Pregunta a { $names }.
problem-admins-none = Eso solo pueden hacerlo quienes administran, y aún no conozco a nadie aquí. Quien administra este espacio de trabajo puede: pídele que abra la configuración.
problem-admins-none-teams = Eso solo pueden hacerlo quienes administran, y aquí aún no hay nadie. Administrará quien añada { -laurel } a un equipo o chat a partir de ahora.
problem-admins-last = Alguien tiene que cuidar de { -laurel } aquí: deja al menos a una persona en la lista.
problem-changed-meanwhile = Otra persona lo ha cambiado mientras tanto. Envía el formulario otra vez si quieres que quede así.

problem-number-wrong = Escribe un número de { $least } a { $most }.
problem-choice-missing = Elige algo de la lista.
problem-emoji-name-wrong = Nombra un emoji, por ejemplo raised_hands, o escribe el emoji mismo.
problem-emoji-wrong = Aquí cabe un emoji. Elige uno o deja el campo vacío.
problem-lines-too-many = Caben { $limit } líneas, y aquí hay { $count }. Quita algunas.
problem-role-line-wrong = No entiendo { $line }. Escribe un puesto y un número, así: Account Executive: 10
problem-role-twice = { $name } aparece dos veces. Quédate con una de las líneas.
problem-boost-line-wrong = No entiendo { $line }. Escribe el primer día, el último y por cuánto se multiplica, de 2 a 10, así: 2026-12-01 – 2026-12-31: 2
problem-boost-backwards = { $line } termina antes de empezar. Intercambia los dos días.
problem-name-without-letters = Ponle un nombre que tenga alguna letra.
problem-text-too-long = Caben { $limit } caracteres, y aquí hay { $count }. Acorta un poco el texto.
problem-people-too-many = En esta lista caben { $limit } personas, y has nombrado a { $count }.
problem-person-unfit = { $name } no puede estar en esta lista: es para miembros de la organización.
problem-channel-gone = Ya no puedo publicar en este canal. Elige otro o invítame a él.
problem-channel-missing = ¿Qué canal? Elige uno; si no está en la lista, invítame antes a él.

problem-values-none = Aún no hay ningún valor que elegir. Añade uno primero y después hazlo obligatorio.
problem-values-full = Se puede elegir entre { $limit } valores como máximo. Archiva uno primero.
problem-value-gone = Ya no encuentro este valor. Abre de nuevo la lista de valores.
problem-value-last = Aquí los kudos necesitan un valor, y { $name } es el último. Añade otro primero o deja de exigirlo.
problem-value-exists = Ya hay un valor llamado { $name }. Edita ese o elige otro nombre.
problem-value-archived = Hay un valor archivado llamado { $name }. Restáuralo o elige otro nombre.

problem-cohorts-full = Caben { $limit } grupos. Elimina uno primero.
problem-cohort-gone = Ya no encuentro este grupo. Abre de nuevo la lista de grupos.
problem-cohort-empty = ¿Quién está en él? Nombra a personas, un puesto o una región.
problem-cohort-too-large = En un grupo caben { $limit } personas. Divídelo en dos.
problem-cohort-exists = Ya hay un grupo llamado { $name }. Edita ese o elige otro nombre.
problem-cohort-reserved = @{ $name } ya tiene un significado en los chats. Elige otro nombre.
problem-cohort-is-person = Con @{ $slug } alguien podría referirse a { $name }. Elige otro nombre.
problem-nobody-there =
    { $suggestions-count ->
        [0] No encuentro a nadie para { $name }. Nombra mejor a las personas.
       *[other] No encuentro a nadie para { $name }. Prueba con { $suggestions } o nombra a las personas.
    }

problem-quiet-hours-half = Las horas de silencio necesitan un comienzo y un final. Elige los dos o ninguno.
problem-quiet-hours-same = Las horas de silencio empiezan y terminan a la vez. Cambia una de las dos o no elijas ninguna.
problem-zone-unknown =
    { $suggestions-count ->
        [0] No conozco la zona horaria { $name }. Nombra una ciudad grande cercana, como Berlín o Tokio.
       *[other] No conozco la zona horaria { $name }. ¿Querías decir { $suggestions }?
    }
problem-date-wrong = No entiendo esta fecha. Escríbela así: 2026-05-04
problem-start-too-late = La fecha de inicio puede ser dentro de { $days } días como máximo.
