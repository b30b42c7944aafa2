badges-lead = Lo que puedes ganar aquí
badges-empty = Aún no hay insignias. Una insignia dice cómo es aquí un gran trabajo y quién lo ha hecho.
badges-nominate = Nominar
badges-details = Detalles
badges-all = Todas las insignias
badges-edit = Editar
badges-archive = Archivar
badges-restore = Restaurar
badges-up = Subir
badges-add = Añadir una insignia
badges-start = Empezar con cinco
badges-archived = archivada
badges-as-text = Guárdalas como texto, por ejemplo en git
badges-export = Exportar
badges-import = Importar
badges-footer = Solo tú ves esto. Quien ha ganado una insignia la conserva, cambie lo que cambie.
badges-criteria = Qué hace falta
badges-coaching = Cómo conseguirlo
tier-bronze = Bronce
tier-silver = Plata
tier-gold = Oro
tier-platinum = Platino
badges-tier = { $tier }: { $words }
badges-nominators-anyone = cualquiera puede nominar
badges-nominators-managers = nominan las personas responsables
badges-nominators-nobody = llega sola al ganarla
badges-review-none = sin revisión
badges-review = decide { $chain }
badges-level-then = { $before }, luego { $next }
badges-level-manager = la persona responsable
badges-level-needed = { $count } de { $people }
badges-consensus =
    { $teams ->
        [1] o { $nominators } personas que nominan en { $days } días
       *[other] o { $nominators } personas de { $teams } equipos que nominan en { $days } días
    }
badges-consensus-alone =
    { $teams ->
        [1] se concede cuando { $nominators } personas nominan en { $days } días
       *[other] se concede cuando { $nominators } personas de { $teams } equipos nominan en { $days } días
    }
badges-cooldown =
    { $count ->
        [one] una vez en { $count } día
       *[other] una vez en { $count } días
    }
badges-rarity-day = como máximo { $count } al día
badges-rarity-week = como máximo { $count } a la semana
badges-rarity-month = como máximo { $count } al mes
badges-rarity-quarter = como máximo { $count } al trimestre
badges-rarity-year = como máximo { $count } al año
badges-rarity-all = como máximo { $count } en total
badges-rarity-team = { $rarity } en cada equipo
badges-roles = para { $roles }
badges-unannounced = las nominaciones no se anuncian
badges-place = Puesto { $place }, versión { $version }
badges-held =
    { $count ->
        [one] la tiene { $count } persona
       *[other] la tienen { $count } personas
    }
badges-held-tiers =
    { $count ->
        [one] la tiene { $count } persona: { $tiers }
       *[other] la tienen { $count } personas: { $tiers }
    }
badges-held-tier = { $count } de { $tier }
badges-held-nobody = Aún no la tiene nadie
badges-holders = Quién la tiene
badges-holder = { $person } · { $tier } · { $day }
badges-holders-footer = Solo tú ves esto. Si retiras una, su dueño o dueña sabrá por qué.
badges-try = Probar
badges-tried-lead = Aún sin publicar. Por lo que ha pasado hasta ahora:
badges-publish = Publicar
badges-tried-now = { $badge }: quién la ganaría por lo que ha pasado y aún no la tiene
badges-tried-tier =
    { $count ->
        [one] { $tier }: la ganaría { $count } persona, desde el { $day }
       *[other] { $tier }: la ganarían { $count } personas, la primera desde el { $day }
    }
badges-tried-nobody = { $tier }: aún no la ganaría nadie
badges-tried-people = { $tried }: { $people }
badges-tried-held =
    { $count ->
        [one] { $count } persona ya la tiene
       *[other] { $count } personas ya la tienen
    }
badges-tried-earner = { $person } · { $tier } · desde el { $day }
badges-tried-roles = Solo cuentan { $roles }.
badges-tried-unknown = Aún no sé nada de { $events }, así que nadie ha llegado a lo que lo pide.
badges-tried-cut = Contado desde el { $day }: hay más historia de la que puedo leer de una vez.
badges-tried-limited = Los límites valen: algunas personas la reciben cuando les toca.
badges-tried-quietly = Al publicarla, la reciben sin ruido: un mensaje directo a cada persona, nada en los canales.
badges-exported = Insignias como texto. Cambia lo que quieras y vuelve a importarlo.
badges-too-long = { $name } es demasiado larga para un mensaje. Quien me mantiene puede usar { $command }.
badges-trial =
    { $count ->
        [one] Una prueba: no se ha guardado nada. He leído { $count } insignia.
       *[other] Una prueba: no se ha guardado nada. He leído { $count } insignias.
    }
badges-imported = Importado.
badges-did = { $name }: { $did }
badges-did-added = nueva
badges-did-changed = cambia { $fields }
badges-did-same = queda como está
badges-reordered = También cambia su orden.
badges-import-now = Importarlo
setting-badges = Insignias
setting-badge-name = Nombre
setting-badge-icon = Icono
setting-badge-description = Descripción
setting-badge-criteria = Qué hace falta
setting-badge-coaching-url = Enlace para aprender
setting-badge-roles = Puestos
setting-badge-nominators = Quién nomina
setting-badge-nominators-anyone = Cualquiera
setting-badge-nominators-managers = Responsables
setting-badge-nominators-nobody = Nadie: solo por condiciones
setting-badge-review = Quién decide
setting-badge-fallback = Quién decide si no
setting-badge-consensus = Concedida por muchas nominaciones
setting-badge-rarity = Como máximo
setting-badge-cooldown-days = Días entre dos concesiones a la misma persona
setting-badge-tiers = Niveles
setting-badge-conditions = Condiciones como datos
setting-badge-public = Anunciar las nominaciones abiertas
setting-badge-archived = Archivada
setting-badge-position = Puesto en la lista
form-badge-edit-title = Insignia
form-badge-edit-submit = Guardar
field-badge-edit-name-label = { setting-badge-name }
field-badge-edit-name-placeholder = Comparte lo que sabe
field-badge-edit-icon-label = { setting-badge-icon }
field-badge-edit-icon-hint = Un emoji. La imagen lo muestra con los colores de cada nivel.
field-badge-edit-description-label = { setting-badge-description }
field-badge-edit-description-hint = Una frase sobre lo que reconoce.
field-badge-edit-criteria-label = { setting-badge-criteria }
field-badge-edit-criteria-hint = Lo lee todo el mundo, y quien decide lo tiene junto a la nominación.
field-badge-edit-coaching-url-label = { setting-badge-coaching-url }
field-badge-edit-coaching-url-hint = Una página que ayude a conseguirla, si la hay.
field-badge-edit-roles-label = { setting-badge-roles }
field-badge-edit-roles-hint = Separados por comas. Vacío es todo el mundo.
field-badge-edit-roles-placeholder = Account Executive, Solutions Engineer
field-badge-edit-nominators-label = { setting-badge-nominators }
field-badge-edit-nominators-anyone = { setting-badge-nominators-anyone }
field-badge-edit-nominators-managers = { setting-badge-nominators-managers }
field-badge-edit-nominators-nobody = { setting-badge-nominators-nobody }
field-badge-edit-review-label = { setting-badge-review }
field-badge-edit-review-hint = Una línea por paso, en orden: “manager”, “role: Sales Director”, “2 of people”. Vacío es nadie.
field-badge-edit-approvers-label = “people” son
field-badge-edit-approvers-hint = A quienes se refiere una línea “people”.
field-badge-edit-fallback-label = { setting-badge-fallback }
field-badge-edit-fallback-hint = Se les pregunta si no hay responsable o nadie más puede decidir.
field-badge-edit-consensus-label = { setting-badge-consensus }
field-badge-edit-consensus-hint = Por ejemplo “3 nominators in 30 days from 2 teams”. Entonces nadie tiene que decidir.
field-badge-edit-rarity-label = { setting-badge-rarity }
field-badge-edit-rarity-hint = Por ejemplo “3 per quarter per team”, “10 per year” o “1 ever”. Vacío es sin límite.
field-badge-edit-cooldown-days-label = { setting-badge-cooldown-days }
field-badge-edit-tiers-label = { setting-badge-tiers }
field-badge-edit-tiers-hint = Una línea cada uno: “gold: su condición en palabras”.
field-badge-edit-conditions-label = { setting-badge-conditions }
field-badge-edit-conditions-hint = Una línea cada una, como “silver: 5 kudos.received value=teamwork in a month”. Quien llega la recibe al momento.
field-badge-edit-public-label = { setting-badge-public }
field-badge-edit-public-hint = Así otras personas pueden añadir una línea.
form-badge-import-title = Importar insignias
form-badge-import-submit = Vamos
field-badge-import-document-label = Insignias como texto
field-badge-import-document-hint = YAML, como lo da una exportación. Las insignias que no estén quedan como están.
field-badge-import-trial-label = Solo decirme qué cambiaría
command-laurel-badges-usage = { $command }
command-laurel-badges-summary = mira qué se puede ganar y qué hace falta.
