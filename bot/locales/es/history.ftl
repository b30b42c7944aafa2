history-own = Tus kudos
history-own-given = Kudos que has dado
history-own-received = Kudos que has recibido
history-person = Kudos dados y recibidos por { $person }
history-person-given = Kudos dados por { $person }
history-person-received = Kudos recibidos por { $person }
history-total =
    { $count ->
        [one] { $count } en total
       *[other] { $count } en total
    }
history-empty = Aquí aún no hay nada. ¿Quién te ha ayudado últimamente?
history-empty-given = Aún no has dado las gracias a nadie. ¿Quién te ha ayudado últimamente?
history-empty-received = Aquí aún nadie te ha dado las gracias. A menudo todo empieza por las tuyas: ¿quién te ha ayudado últimamente?
history-empty-person = Aquí aún no hay nada sobre { $person }. Tus gracias podrían ser las primeras.
history-footer = “{ $command } given” o “{ $command } received” muestra solo los dados o los recibidos. Solo tú ves esto.
history-footer-person = Ves lo que { $person } comparte con su equipo. Solo tú ves esto.
