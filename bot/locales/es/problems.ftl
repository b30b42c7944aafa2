problems-lead =
    { $count ->
        [one] Una cosa por corregir:
       *[other] { $count } cosas por corregir:
    }
problems-footer = No se ha enviado nada. Solo tú ves esto.
problems-incident = Si pides ayuda a quien administra { -laurel }, menciona { $incident }.
problem-other = Así no se puede hacer. Revísalo e inténtalo de nuevo.

problem-recipients-missing = ¿Para quién? Nombra a una o varias personas, por ejemplo @Ana.
problem-recipient-self = Los kudos son para otras personas: quítate de la lista.
problem-recipient-bot = { $name } es una app, y los kudos son para personas. Quítala de la lista o nombra a quien está detrás.
problem-recipient-unknown = Ya no encuentro a { $name }. Vuelve a elegir a esa persona o quítala de la lista.
problem-recipient-not-found =
    { $suggestions-count ->
        [0] No encuentro a { $name }. Escribe @ y elige a la persona en la lista.
       *[other] No encuentro a { $name }. ¿Querías decir { $suggestions }?
    }
problem-recipient-inactive = { $name } no tiene una cuenta activa aquí. Quita su nombre de la lista.
problem-recipient-guest = { $name } tiene una cuenta de invitado, y los kudos son para miembros. Quita su nombre y dale las gracias a tu manera.
problem-recipient-external = { $name } es de otra organización, y los kudos se quedan en la tuya. Quita su nombre y dale las gracias a tu manera.
problem-recipients-too-many =
    Los kudos pueden ir a { $limit ->
        [one] una sola persona
       *[other] { $limit } personas
    } a la vez, y has nombrado a { $count }. Elige a { $limit } o envía otros después.
problem-recipients-too-many-in-groups = Con todas las personas de esos grupos serían más de { $limit }, y caben { $limit }. Quita un grupo o nombra solo a algunas de sus personas.
problem-group-not-found = No encuentro el grupo { $name }. Elige otro o nombra a las personas una a una.
problem-group-empty = En { $name } no hay nadie a quien dar las gracias: está vacío, o solo estás tú, hay aplicaciones o cuentas que no pueden participar. Elige otro o nombra a las personas una a una.

problem-message-missing = ¿Qué quieres agradecer? Añade unas palabras tuyas.
problem-message-too-short =
    Cuenta un poco más: al menos { $limit ->
        [one] { $limit } carácter
       *[other] { $limit } caracteres
    }; llevas { $count }.
problem-message-too-long =
    Tu texto tiene { $count ->
        [one] { $count } carácter
       *[other] { $count } caracteres
    }, y caben { $limit }. Acórtalo un poco.

problem-value-unknown =
    { $values-count ->
        [0] No conozco el valor { $value }. Mejor no pongas ninguno.
       *[other] No conozco el valor { $value }. Elige { $values }, o no pongas ninguno.
    }
problem-value-unknown-required = No conozco el valor { $value }. Elige { $values }.
problem-values-too-many = Solo cabe un valor. Quédate con { $values }.
problem-value-required = Aquí todos los kudos llevan un valor. Añade { $values }.

problem-allowance-spent =
    { $days ->
        [1] Es más de lo que aún puedes dar hoy: { $limit } en total. A medianoche vuelve a empezar.
        [7] Es más de lo que aún puedes dar esta semana: { $limit } en total. El lunes vuelve a empezar.
       *[other] Es más de lo que aún puedes dar este mes: { $limit } en total. El día uno vuelve a empezar.
    }
problem-allowance-short =
    { $days ->
        [1] Aquí son { $count }, y para hoy te quedan { $left } de { $limit } kudos. Nombra a menos personas.
        [7] Aquí son { $count }, y para esta semana te quedan { $left } de { $limit } kudos. Nombra a menos personas.
       *[other] Aquí son { $count }, y para este mes te quedan { $left } de { $limit } kudos. Nombra a menos personas.
    }

problem-giver-guest = Con una cuenta de invitado no se pueden dar kudos aquí. Pide a quien te invitó que transmita tu agradecimiento.
problem-giver-unknown = Ahora mismo no he podido leer tu perfil. Inténtalo de nuevo en un minuto.

problem-kudos-not-found = Ya no encuentro estos kudos. Búscalos en tu historial.
problem-kudos-withdrawn = Estos kudos se han retirado entretanto: ya no hay nada que cambiar ni que apoyar.
problem-change-not-yours = Solo quien dio estos kudos puede editarlos o deshacerlos.
problem-change-too-late = Los kudos se pueden editar y deshacer durante un tiempo, y ese tiempo ya ha pasado.
problem-second-own = Estos kudos los diste tú: tu agradecimiento ya está en ellos.
problem-second-received = Estos kudos son para ti: disfrútalos y deja que otras personas los apoyen.
problem-second-guest = Con una cuenta de invitado no se pueden apoyar kudos aquí. Díselo con tus propias palabras.

problem-history-people = Se muestra un historial cada vez. Nombra a una sola persona, o a nadie para ver el tuyo.
problem-history-app = { $name } es una app: ni da ni recibe kudos. Nombra a una persona, o a nadie para ver tu historial.
problem-history-unknown = Ya no encuentro a { $name }. Vuelve a elegir a esa persona o nombra a otra.
problem-history-private = No puedo mostrarte lo que { $name } ha dado y recibido: no todos los historiales están abiertos a los demás. El tuyo lo puedes ver siempre.

problem-profile-people = Se muestra un perfil cada vez. Nombra a una sola persona, o a nadie para ver el tuyo.
problem-profile-app = { $name } es una app, y las insignias son para personas. Nombra a una persona, o a nadie para ver tu perfil.
problem-profile-unknown = Ya no encuentro a { $name }. Vuelve a elegir a esa persona o nombra a otra.
problem-profile-external = { $name } es de otra organización, y solo hay perfiles de la tuya. Nombra a alguien de tu equipo.
problem-profile-inactive = { $name } ya no tiene una cuenta activa aquí, así que no hay perfil que mostrar.
problem-profile-private = No puedo mostrarte el perfil de { $name }: no todos están abiertos a los demás. El tuyo lo puedes ver siempre.
problem-board-guest = Aquí las clasificaciones son para miembros. Pregunta a quien te invitó.
problem-board-value-received = Las clasificaciones de un valor muestran lo recibido. Quita “{ $metric }” o { $value }.
problem-board-no-team = No sé de quién es tu equipo. Quita “team”, o pregunta a quien administra { -laurel }.
problem-board-no-region = No sé cuál es tu región. Quita “region”, o pregunta a quien administra { -laurel }.
problem-board-no-role = No sé cuál es tu puesto. Quita “role”, o pregunta a quien administra { -laurel }.
problem-board-no-channel = “channel” es el canal en el que preguntas. Pregúntame allí.
problem-board-channel-received = La clasificación de un canal muestra todos los kudos recibidos. Quita “channel”, o lo demás que hayas puesto.
problem-board-not-posted = Aquí no puedo publicar. Pide la clasificación en un canal en el que yo esté.
problem-board-own-only = Aquí cada persona solo ve su propio puesto, así que no hay nada que publicar.

problem-form-expired = Este formulario ya no se puede enviar. Ábrelo de nuevo.
problem-too-busy = Ha tardado demasiado y no se ha guardado nada. Inténtalo de nuevo en un minuto.
problem-platform-unavailable = { $platform } no responde y no se ha guardado nada. Inténtalo de nuevo en un minuto.
problem-unexpected = Algo ha fallado aquí y no se ha guardado nada. Inténtalo de nuevo; si sigue igual, avisa a quien administra { -laurel } y menciona { $incident }.
