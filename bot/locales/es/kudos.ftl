kudos-lead = 🙌 { $giver } da las gracias a { $recipients }
kudos-lead-message = 🙌 { $giver } da las gracias a { $recipients } por { $message }
kudos-line = { $giver } da las gracias a { $recipients }
kudos-line-message = { $giver } da las gracias a { $recipients } por { $message }
kudos-this-message = este mensaje
kudos-others = Gracias también a { $people }
kudos-on = en { $place }
kudos-source = respuesta a este mensaje
kudos-edited = editado
kudos-private = privado
kudos-seen-by-you = visible solo para ti y { $giver }
kudos-seen-by-all = visible solo para { $giver } y quienes reciben las gracias
kudos-seen-by-them = visible solo para ti y { $recipients }
kudos-seconded = Con el apoyo de { $people }
kudos-seconds =
    { $count ->
        [one] { $count } apoyo
       *[other] { $count } apoyos
    }
kudos-second = Apoyar
kudos-second-count = Apoyar · { $count }
kudos-edit = Editar
kudos-undo = Retirar
kudos-withdrawn-lead = { $giver } ha retirado unos kudos para { $recipients }.
kudos-withdrawn-footer = Quien da kudos puede retirarlos durante un tiempo. Sus palabras se van con ellos.

kudos-say-thanks = Dar las gracias
kudos-pass-it-on = Dar las gracias a alguien más
kudos-received-footer = Te llega porque { $giver } te ha dado las gracias. Con “{ $preferences }” puedes quitar estos mensajes.

kudos-receipt-lead = Enviado.
kudos-changed-lead = Cambiado.
kudos-posted-in = Se ve en { $place }.
kudos-change-until = Puedes editar o retirar hasta { $until }, hora tuya.
kudos-receipt-footer = También se envía a { $recipients } por mensaje directo, si quiere recibirlos así. Solo tú ves esto.
kudos-changed-footer = Donde se vean, cambian enseguida. Solo tú ves esto.
kudos-not-posted-lead = Tus kudos para { $recipients } están guardados, pero no se han podido mostrar en { $place }.
kudos-not-posted-footer = Te llega una sola vez, porque los kudos los diste tú. Solo tú ves esto.
kudos-not-changed-lead = Tu cambio está guardado, pero en { $place } los kudos para { $recipients } siguen como estaban.
kudos-not-changed-not-member = { -laurel } ya no está en { $place }. Añade { -laurel } de nuevo y repite el cambio, o pide a alguien de ahí que borre la publicación.
kudos-not-changed-failed = La publicación ya no se puede cambiar. Pide a quien lleva { $place } que la borre.
kudos-undone-lead = Retirado.
kudos-undone-before = Estos kudos ya estaban retirados.
kudos-write-anew = Escribir de nuevo
kudos-undone-footer = Donde se veían, ahora dice que los has retirado. Solo tú ves esto.

kudos-unposted-not-member = Tus kudos no se ven en { $place } porque { -laurel } aún no está ahí. Añade { -laurel } y se verán los próximos.
kudos-unposted-not-member-slack = Tus kudos no se ven en { $place } porque { -laurel } aún no está ahí. Escribe ahí “/invite @{ -laurel }” y se verán los próximos.
kudos-unposted-not-member-teams = Tus kudos no se ven en { $place } porque { -laurel } aún no está ahí. Añade la app { -laurel } al equipo o al chat y se verán los próximos.
kudos-unposted-external = Tus kudos no se ven en { $place } porque ahí también lee gente de otra organización. Da kudos en un canal interno para que los vea tu equipo.
kudos-unposted-direct = Tus kudos no se ven en ningún canal porque los has dado en un mensaje directo. Da kudos en un canal para que los vea tu equipo.
kudos-unposted-private = Tus kudos no se ven en ningún canal porque los has dado en privado. Deja “Privado” sin marcar y se verán los próximos.
kudos-unposted-off = Tus kudos no se ven en ningún canal porque aquí quedan entre las personas implicadas. Quien administra { -laurel } puede cambiarlo.
kudos-unposted-gone = Tus kudos no se ven en { $place } porque ese canal se archivó o se borró. Da kudos en otro canal para que los vea tu equipo.
kudos-unposted-failed = Tus kudos no se ven en { $place } porque ahí se rechazó la publicación. Pregunta a quien administra { -laurel } si { -laurel } puede publicar en { $place }, o da kudos en otro canal.
