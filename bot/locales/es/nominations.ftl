nomination-lead = 🗳️ { $nominator } nomina a { $nominee } para { $badge }
nomination-line = { $nominator } nomina a { $nominee } para { $badge }
nomination-badge = { $badge } ({ $tier })
nomination-evidence = Prueba
nomination-source = El mensaje
nomination-endorse = Añadir una frase
nomination-endorse-count = Añadir una frase · { $count }
nomination-endorsed = { $by } añade
nomination-awarded = La insignia ya está concedida.
nomination-footer = ¿Tú también lo has visto? Una frase tuya ayuda a quien decide.
nomination-closed = Una nominación que estaba aquí ha terminado.
nomination-closed-footer = ¿A quién nominarías tú?

review-lead-review = Una nominación para que decidas
review-lead-reminder = Sigue esperándote
review-lead-escalated = Nadie ha decidido aún, así que te llega también a ti
review-lead-answered = Tu pregunta tiene respuesta
review-lead-waits = Anotado. Ahora espera a otras personas.
review-approved-by = Aprobada por { $by }
review-declined-by = Rechazada por { $by }
review-approved = Concedida, porque la han pedido muchas personas
review-declined = Rechazada
review-expired = Nadie decidió a tiempo
review-withdrawn = Retirada por quien nominó
review-criteria = Qué hace falta: { $criteria }
review-tier = { $tier }: { $words }
review-between =
    { $count ->
        [one] la misma persona ya la nominó { $count } vez
       *[other] la misma persona ya la nominó { $count } veces
    }
review-held = ya tiene { $tiers }
review-another-tier = ¿Encaja mejor otro nivel?
review-tier-choose = Otro nivel
review-level = paso { $level } de { $levels }
review-approvals = aprobada por { $people }
review-needed =
    { $count ->
        [one] falta { $count } aprobación
       *[other] faltan { $count } aprobaciones
    }
review-reason = A quien nominó se le dijo:
review-approve = Aprobar
review-ask = Preguntar
review-decline = Rechazar
review-footer = Te llega porque decides sobre esta insignia.
review-footer-escalated = Te llega porque a quienes se preguntó primero no han decidido.
review-footer-closed = Aquí ya no queda nada por hacer.

nomination-receipt-lead = Nominación enviada.
nomination-receipt-awarded = Concedida.
nomination-waits-for = Ahora está en manos de { $people }.
nomination-waits-for-others = Contará cuando otras personas nominen para lo mismo.
nomination-posted = Se anuncia aquí, y otras personas pueden añadir una frase.
nomination-posted-in = Se anuncia en { $place }, y otras personas pueden añadir una frase.
nomination-unposted = No se anuncia: solo la ve quien decide.
nomination-withdraw = Retirar
nomination-asked-lead = { $by } quiere saber más
nomination-your-answer = Tu respuesta:
nomination-answer = Responder
nomination-asked-footer = Te llega porque has nominado. Solo quien decide ve tu respuesta.
nomination-declined-lead = Esta vez { $nominee } no recibe { $badge }
nomination-declined-by = { $by } escribe:
nomination-declined-next = Gracias por ver lo que hace { $nominee }. Cuando haya más que contar, puedes volver a nominar.
nomination-expired-lead = Nadie decidió a tiempo sobre { $badge } para { $nominee }
nomination-expired-next = Eso no dice nada de { $nominee }. Envíala otra vez si quieres.
nomination-ended-footer = Solo te lo decimos a ti, porque nominaste.
nomination-again = Nominar otra vez
nomination-noted-asked = Enviado: { $nominator } recibe tu pregunta.
nomination-noted-answered = Enviado: quien decide tiene tu respuesta.
nomination-noted-withdrawn = Retirada.
nomination-noted-endorsed = Anotado: tu frase está debajo de la nominación.
nomination-noted-approved = Aprobada.
nomination-noted-waits = { review-lead-waits }
nomination-noted-declined = Rechazada: solo { $nominator } recibe tu motivo.
nomination-question = { $by } preguntó
nomination-answered = { $by } respondió

award-lead = 🏅 { $person } gana { $badge }
award-nominated-by = con la nominación de { $people }
award-nominate = Nominar a alguien
award-footer = ¿El trabajo de quién ves tú?
award-received-lead = 🏅 Has ganado { $badge }
award-received-footer = Te llega porque es tuya. Con “{ $preferences }” puedes quitar estos mensajes.
award-told-nominator = Tu nominación ha contado: { $person } gana { $badge }
award-told-nominator-footer = Te llega porque nominaste a { $person }. Con “{ $preferences }” puedes quitar estos mensajes.
award-told-manager = De tu equipo: { $person } gana { $badge }
award-told-manager-footer = Te llega porque { $person } está en tu equipo. Con “{ $preferences }” puedes quitar estos mensajes.
award-revoke = Retirarla
award-revoked-others = Una insignia que estaba aquí ya no vale.
award-revoked-others-footer = Las personas implicadas saben por qué.
award-revoked-holder = Se ha retirado { $badge }
award-revoked-holder-footer = Solo tú sabes por qué. Puedes volver a ganarla.
award-revoked-revoker = Retirada: { $badge } de { $person }
award-revoked-revoker-footer = Quien la tenía recibe este motivo. Solo tú ves esto.

nomination-not-posted-lead = Tu nominación de { $nominee } para { $badge } sigue en pie, pero no se ha podido mostrar en { $place }.
award-not-posted-lead = { $person } ya tiene { $badge }, pero no se ha podido mostrar en { $place }.
card-not-posted-not-member = { -laurel } aún no está en { $place }. Añade { -laurel } ahí y se verá lo próximo.
card-not-posted-not-member-slack = { -laurel } aún no está en { $place }. Escribe ahí “/invite @{ -laurel }” y se verá lo próximo.
card-not-posted-not-member-teams = { -laurel } aún no está en { $place }. Añade la app { -laurel } al equipo o al chat y se verá lo próximo.
card-not-posted-external = En { $place } también lee gente de otra organización. Quien administra { -laurel } puede elegir otro canal en “{ $settings }”.
card-not-posted-gone = { $place } se archivó o se borró. Quien administra { -laurel } puede elegir otro canal en “{ $settings }”.
card-not-posted-failed = La publicación se rechazó en { $place }. Quien administra { -laurel } puede comprobar si { -laurel } tiene permiso ahí, o elegir otro canal en “{ $settings }”.
card-not-posted-nominator = Te llega porque nominaste. Solo tú ves esto.
card-not-posted-admin = Te llega porque administras { -laurel }, una vez al día como mucho. Solo tú ves esto.
nomination-unreached-lead = No consigo avisar a { $people } de tu nominación, ni a nadie en su lugar
nomination-unreached-next = Sigue abierta. Pide a quien administra { -laurel } que nombre a alguien para decidir sobre esta insignia.
form-nominate-title = Nominar
form-nominate-submit = Nominar
field-nominate-nominee-label = ¿A quién?
field-nominate-badge-label = ¿Para qué insignia?
field-nominate-badge-placeholder = Elige una
field-nominate-tier-label = ¿Qué nivel?
field-nominate-tier-placeholder = El siguiente
field-nominate-tier-bronze = { tier-bronze }
field-nominate-tier-silver = { tier-silver }
field-nominate-tier-gold = { tier-gold }
field-nominate-tier-platinum = { tier-platinum }
field-nominate-justification-label = ¿Qué hizo?
field-nominate-justification-hint = Di qué fue y qué cambió: quien decide quizá no lo vio.
field-nominate-justification-placeholder = Escribió la guía con la que ahora empieza la gente nueva, y responde a cada pregunta.
field-nominate-evidence-label = Un enlace que lo muestre
form-nominate-tier-title = Otro nivel
form-nominate-tier-submit = Aprobar
field-nominate-tier-tier-label = ¿Qué nivel encaja?
field-nominate-tier-tier-bronze = { tier-bronze }
field-nominate-tier-tier-silver = { tier-silver }
field-nominate-tier-tier-gold = { tier-gold }
field-nominate-tier-tier-platinum = { tier-platinum }
form-nominate-decline-title = Rechazar
form-nominate-decline-submit = Rechazar
field-nominate-decline-reason-label = ¿Por qué esta vez no?
field-nominate-decline-reason-hint = Solo lo lee quien nominó. ¿Qué haría falta?
form-nominate-ask-title = Preguntar
form-nominate-ask-submit = Preguntar
field-nominate-ask-question-label = ¿Qué te ayudaría a decidir?
form-nominate-answer-title = Responder
form-nominate-answer-submit = Responder
field-nominate-answer-answer-label = Tu respuesta
form-endorse-title = Añadir una frase
form-endorse-submit = Añadir
field-endorse-line-label = ¿Qué has visto tú?
field-endorse-line-hint = Aparece debajo de la nominación, con tu nombre.
form-award-revoke-title = Retirar una insignia
form-award-revoke-submit = Retirar
field-award-revoke-reason-label = ¿Por qué?
field-award-revoke-reason-hint = Lo lee quien la tiene. La tarjeta y el recuento cambian enseguida.

command-nominate-usage = { $command } @ana para Knowledge Sharer porque …
command-nominate-summary = propón a alguien para una insignia.

setting-nominations-public = Anunciar las nominaciones
setting-nomination-posts = Dónde se anuncian las insignias
setting-nomination-channel = Canal para las insignias
setting-reminder-days = Días laborables hasta un recordatorio
setting-escalation-days = Días laborables hasta preguntar a más personas
setting-expiry-days = Días hasta que caduca una nominación
setting-nomination-posts-channel = Donde se nominó
setting-nomination-posts-central = En un canal para todos
setting-nomination-posts-private = En ningún sitio: solo se enteran las personas implicadas
settings-nominations = Nominaciones
settings-nominations-channel = se anuncian donde se hacen
settings-nominations-central = se anuncian en { $place }
settings-nominations-private = no se anuncian
settings-nominations-awards-only = solo se anuncian las concedidas
settings-nominations-expiry =
    { $count ->
        [0] no caducan
        [one] caducan tras { $count } día
       *[other] caducan tras { $count } días
    }
form-settings-nominations-title = { settings-nominations }
form-settings-nominations-submit = Guardar
field-settings-nominations-nominations-public-label = { setting-nominations-public }
field-settings-nominations-nominations-public-hint = Así otras personas pueden añadir una frase. Cada insignia puede evitarlo.
field-settings-nominations-nomination-posts-label = { setting-nomination-posts }
field-settings-nominations-nomination-posts-channel = { setting-nomination-posts-channel }
field-settings-nominations-nomination-posts-central = { setting-nomination-posts-central }
field-settings-nominations-nomination-posts-private = { setting-nomination-posts-private }
field-settings-nominations-nomination-channel-label = { setting-nomination-channel }
field-settings-nominations-nomination-channel-hint = Solo si hay un canal para todos.
field-settings-nominations-reminder-days-label = { setting-reminder-days }
field-settings-nominations-reminder-days-hint = Quien decide recibe otro mensaje. 0 es nunca.
field-settings-nominations-escalation-days-label = { setting-escalation-days }
field-settings-nominations-escalation-days-hint = Sus responsables, o quien les sustituye. 0 es nunca.
field-settings-nominations-expiry-days-label = { setting-expiry-days }
field-settings-nominations-expiry-days-hint = Se cuenta de nuevo en cada paso. 0 es nunca.
