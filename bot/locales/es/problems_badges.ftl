problem-at = { $at }: { $problem }
problem-badge-gone = Ya no encuentro esta insignia. Abre de nuevo la lista de insignias.
problem-badges-full = Caben { $limit } insignias. Archiva una primero.
problem-badge-exists = Ya hay una insignia llamada { $name }. Edita esa o elige otro nombre.
problem-badge-archived = Hay una insignia archivada llamada { $name }. Restáurala o elige otro nombre.
problem-badge-icon-missing = Una insignia necesita un emoji. Elige uno.
problem-badge-unreachable = Así nadie podría ganarla: deja que se nomine o importa condiciones como datos para un nivel.
problem-link-wrong = Esto no es una dirección web. Cópiala entera del navegador.
problem-roles-too-many = Caben { $limit } puestos, y has nombrado { $count }.
problem-review-line-wrong = No entiendo { $line }. Escribe una de estas: manager, people, role: Sales Director, 2 of people
problem-review-level-wrong = Un paso es una de estas cosas: la persona responsable, personas o un puesto.
problem-review-needed-wrong = No pueden aprobar { $needed } donde hay { $count } como máximo.
problem-review-people-missing = ¿Quiénes son “people”? Elígelas abajo o nómbralas: people: Ana Lima, Ben Roy
problem-review-people-unused = Ninguna línea dice “people”, así que nadie les preguntaría. Añade la línea o no elijas a nadie.
problem-reviewer-unknown = No conozco a { $name } aquí. Escribe el nombre como lo muestra el chat.
problem-reviewer-ambiguous = Hay varias personas llamadas { $name }. Escribe cuál: { $suggestions }.
problem-consensus-wrong = No entiendo { $line }. Escríbelo así: 3 nominators in 30 days from 2 teams
problem-consensus-nominators-wrong = Hacen falta de { $least } a { $most } personas que nominen.
problem-consensus-days-wrong = Escribe de { $least } a { $most } días.
problem-consensus-teams-wrong = Escribe de { $least } a { $most } equipos: no puede haber más equipos que personas que nominan.
problem-rarity-wrong = No entiendo { $line }. Escríbelo así: 3 per quarter per team
problem-tier-line-wrong = No entiendo { $line }. Empieza por bronze, silver, gold o platinum, así: gold: cinco ventas cerradas
problem-tier-twice = { $name } aparece dos veces. Quédate con uno.
problem-tiers-missing = Una insignia necesita un nivel. Escribe al menos una línea, así: bronze
problem-window-wrong = No entiendo { $line }. Escribe una de estas: ever, 30 days, month, 4 weeks in a row
problem-condition-wrong = No entiendo { $line }. Escríbelo así: 5 kudos.received value=teamwork in a month
problem-condition-without-tier = { $name } no está entre los niveles de la insignia. Añádelo allí o quita esta línea.
problem-file-no-badges = No he encontrado ninguna insignia aquí. Exporta una para ver cómo es.
problem-file-too-many-badges = Caben { $limit } insignias, y aquí hay { $count }.
problem-file-too-long = Caben { $limit } caracteres, y aquí hay { $count }.
problem-file-badge-twice = { $name } aparece dos veces. Quédate con una.
problem-file-slug-wrong = { $name } no puede ser un slug. Escribe minúsculas, cifras y guiones, así: deal-closer
problem-file-unreadable = Esto no es YAML desde la línea { $line }. Busca comillas sin cerrar o dos puntos en el texto.
problem-file-alias = La línea { $line } remite a otra parte con * o &. Escríbela entera.
problem-file-too-deep = La línea { $line } está anidada demasiado hondo.
problem-file-key-twice = { $name } aparece dos veces, una en la línea { $line }. Quédate con una.
problem-file-key-unknown = No conozco { $name }. Aquí puede ir: { $options }.
problem-file-mapping-wanted = Aquí esperaba nombres con valores: { $options }.
problem-file-list-wanted = Aquí esperaba una lista.
problem-file-text-wanted = Aquí esperaba un texto.
problem-file-number-wanted = Aquí esperaba un número entero.
problem-file-option-wanted = Aquí esperaba { $options }.
problem-organization-unclear =
    { $suggestions-count ->
        [0] Aquí aún no hay ninguna organización.
       *[other] ¿Qué organización? Nómbrala tras --organization: { $suggestions }
    }
problem-importer-missing = ¿Quién cambia las insignias? Di tu nombre tras --by, para el registro de cambios.
