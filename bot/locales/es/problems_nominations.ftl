problem-nominator-guest = Las personas invitadas no participan en las nominaciones. Cuéntale a alguien del equipo lo que has visto.
problem-nominee-missing = ¿A quién nominas? Nombra a una persona, por ejemplo @Ana.
problem-nominee-one = Una nominación es para una persona. Nombra a una y nomina después a las demás.
problem-nominee-self = Las nominaciones son para otras personas: nombra a alguien.
problem-nominee-app = { $name } es una app, y las insignias son para personas. Nombra a quien está detrás.
problem-nominee-inactive = { $name } no tiene una cuenta activa aquí. Nombra a otra persona.
problem-nominee-left = { $name } ya no tiene una cuenta activa aquí, así que no hay a quién premiar. Recházala o deja que termine sola.
problem-nominee-external = { $name } es de otra organización, y las insignias se quedan en la tuya. Dale las gracias a tu manera.
problem-nominee-guest = { $name } tiene una cuenta de invitado, y las insignias son para miembros. Dale las gracias a tu manera.
problem-badge-missing =
    { $badges-count ->
        [0] Aquí aún no hay insignias. Pídelas a quien administra { -laurel }.
       *[other] ¿Para qué insignia? Elige { $badges }.
    }
problem-badge-unknown =
    { $badges-count ->
        [0] No conozco la insignia { $name }: aquí aún no hay. Pídelas a quien administra { -laurel }.
       *[other] No conozco la insignia { $name }. Elige { $badges }.
    }
problem-badges-too-many = Una nominación es para una insignia. Quédate con { $badges }.
problem-badge-retired = { $badge } ya no se concede. Elige otra insignia.
problem-badge-earned-only = { $badge } llega sola al ganarla. Elige otra insignia.
problem-badge-managers-only = Para { $badge } nominan las personas responsables. Cuéntale a la suya lo que has visto.
problem-badge-other-roles = { $badge } es para { $roles }. Elige otra insignia.
problem-tier-unknown = Esta insignia no tiene ese nivel. Elige otro o déjalo abierto.
problem-award-held = Ya tiene este nivel de la insignia. Elige uno más alto.
problem-badge-complete = Ya tiene todos los niveles de esta insignia. Elige otra.
problem-badge-cooldown =
    { $days ->
        [one] Recibió esta insignia hace poco. Podrá recibirla de nuevo en { $days } día.
       *[other] Recibió esta insignia hace poco. Podrá recibirla de nuevo en { $days } días.
    }
problem-badge-rare-organization =
    { $days ->
        [1] Esta insignia es poco común: como máximo { $limit } al día, y ya se ha llegado a ese número. Inténtalo mañana.
        [7] Esta insignia es poco común: como máximo { $limit } a la semana, y ya se ha llegado a ese número. Inténtalo la próxima semana.
        [30] Esta insignia es poco común: como máximo { $limit } al mes, y ya se ha llegado a ese número. Inténtalo el mes que viene.
        [90] Esta insignia es poco común: como máximo { $limit } al trimestre, y ya se ha llegado a ese número. Inténtalo el próximo trimestre.
        [365] Esta insignia es poco común: como máximo { $limit } al año, y ya se ha llegado a ese número. Inténtalo el próximo año.
       *[0] Esta insignia es poco común: como máximo { $limit } en total, y ya se ha llegado a ese número. Elige otra.
    }
problem-badge-rare-team =
    { $days ->
        [1] Esta insignia es poco común: como máximo { $limit } al día en un mismo equipo, y ya se ha llegado a ese número. Inténtalo mañana.
        [7] Esta insignia es poco común: como máximo { $limit } a la semana en un mismo equipo, y ya se ha llegado a ese número. Inténtalo la próxima semana.
        [30] Esta insignia es poco común: como máximo { $limit } al mes en un mismo equipo, y ya se ha llegado a ese número. Inténtalo el mes que viene.
        [90] Esta insignia es poco común: como máximo { $limit } al trimestre en un mismo equipo, y ya se ha llegado a ese número. Inténtalo el próximo trimestre.
        [365] Esta insignia es poco común: como máximo { $limit } al año en un mismo equipo, y ya se ha llegado a ese número. Inténtalo el próximo año.
       *[0] Esta insignia es poco común: como máximo { $limit } en total en un mismo equipo, y ya se ha llegado a ese número. Elige otra.
    }
problem-nomination-duplicate = Ya has hecho esta nominación y está por decidir. Retírala primero si quieres cambiarla.
problem-nomination-unreviewable = Aquí nadie puede decidir sobre esto. Pide a quien administra { -laurel } que nombre a alguien para esta insignia.

problem-justification-missing = ¿Por qué? Añade unas palabras tuyas: con ellas se decide.
problem-justification-too-short =
    Cuenta un poco más: al menos { $limit ->
        [one] { $limit } carácter
       *[other] { $limit } caracteres
    }; llevas { $count }.
problem-evidence-wrong = Un enlace empieza por https:// y no lleva espacios. Cópialo entero del navegador.

problem-nomination-not-found = Ya no encuentro esta nominación.
problem-nomination-not-yours = Esto le toca a otra persona.
problem-nomination-closed = Esta nominación ya ha terminado, así que no queda nada por hacer.
problem-nomination-decided-by-you = Ya has decidido; ahora espera a otras personas.
problem-nomination-answered = No hay ninguna pregunta pendiente sobre esta nominación.
problem-reason-missing = Di por qué en una frase. Solo la lee una persona.
problem-question-missing = ¿Qué te gustaría saber?
problem-answer-missing = Añade tu respuesta, en una o dos frases.
problem-line-missing = Añade una frase tuya.
problem-endorse-own = La nominación es tuya, así que tu palabra ya está.
problem-endorse-self = Esta trata de ti: deja hablar a otras personas.
problem-award-not-found = Ya no encuentro esta insignia concedida.
problem-award-revoked = Esta insignia ya se había retirado.
