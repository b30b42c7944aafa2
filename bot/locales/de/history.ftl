history-own = Deine Kudos
history-own-given = Kudos von dir
history-own-received = Kudos für dich
history-person = Kudos von und für { $person }
history-person-given = Kudos von { $person }
history-person-received = Kudos für { $person }
history-total =
    { $count ->
        [one] { $count } insgesamt
       *[other] { $count } insgesamt
    }
history-empty = Hier ist noch nichts. Wer hat dir zuletzt geholfen?
history-empty-given = Du hast noch niemandem gedankt. Wer hat dir zuletzt geholfen?
history-empty-received = Dir hat hier noch niemand gedankt. Dank beginnt oft mit dem eigenen: Wer hat dir zuletzt geholfen?
history-empty-person = Über { $person } steht hier noch nichts. Dein Dank könnte der erste sein.
history-footer = „{ $command } given“ oder „{ $command } received“ zeigt nur gegebene oder nur erhaltene. Nur du siehst das.
history-footer-person = Du siehst, was { $person } mit anderen teilt. Nur du siehst das.
