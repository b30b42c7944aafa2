kudos-lead = 🙌 { $giver } da las gracias a { $recipients }
kudos-line = { $giver } da las gracias a { $recipients }
kudos-on = en { $place }
kudos-source = respuesta a este mensaje

kudos-say-thanks = Dar las gracias
kudos-pass-it-on = Dar las gracias a alguien más
kudos-received-footer = Te llega porque { $giver } te ha dado las gracias. Llega solo una vez; silencia este chat si prefieres leer estos mensajes en otro momento.

kudos-receipt-lead = Enviado.
kudos-receipt-footer = También se envía a { $recipients } por mensaje directo. Solo tú ves esto.
kudos-not-posted-lead = Tus kudos para { $recipients } están guardados, pero no se han podido mostrar en { $place }.
kudos-not-posted-footer = Te llega una sola vez, porque los kudos los diste tú. Solo tú ves esto.

kudos-unposted-not-member = Tus kudos no se ven en { $place } porque { -laurel } aún no está ahí. Añade { -laurel } y se verán los próximos.
kudos-unposted-not-member-slack = Tus kudos no se ven en { $place } porque { -laurel } aún no está ahí. Escribe ahí “/invite @{ -laurel }” y se verán los próximos.
kudos-unposted-not-member-teams = Tus kudos no se ven en { $place } porque { -laurel } aún no está ahí. Añade la app { -laurel } al equipo o al chat y se verán los próximos.
kudos-unposted-external = Tus kudos no se ven en { $place } porque ahí también lee gente de otra organización. Da kudos en un canal interno para que los vea tu equipo.
kudos-unposted-direct = Tus kudos no se ven en ningún canal porque los has dado en un mensaje directo. Da kudos en un canal para que los vea tu equipo.
