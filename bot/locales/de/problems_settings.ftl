problem-admins-only = Das können nur Admins. Frag { $names }.
problem-admins-none = Das können nur Admins, und ich kenne hier noch keine. Wer diesen Workspace verwaltet, gehört dazu: Bitte diese Person, die Einstellungen zu öffnen.
problem-admins-none-teams = Das können nur Admins, und hier gibt es noch keine. Wer { -laurel } als Nächstes zu einem Team oder Chat hinzufügt, wird Admin.
problem-admins-last = Jemand muss sich hier um { -laurel } kümmern: Lass mindestens eine Person auf der Liste.
problem-changed-meanwhile = Das hat inzwischen jemand anderes geändert. Sende das Formular noch einmal, wenn es so gelten soll.

problem-number-wrong = Schreib eine Zahl von { $least } bis { $most }.
problem-choice-missing = Wähl etwas aus der Liste.
problem-emoji-name-wrong = Nenne ein Emoji, zum Beispiel raised_hands, oder tippe das Emoji selbst.
problem-emoji-wrong = Hier passt ein Emoji hin. Wähl eins, oder lass das Feld leer.
problem-lines-too-many = Platz ist für { $limit } Zeilen, hier sind { $count }. Lass ein paar weg.
problem-role-line-wrong = Ich kann { $line } nicht lesen. Schreib eine Rolle und eine Zahl, zum Beispiel so: Account Executive: 10
problem-role-twice = { $name } steht zweimal da. Behalte eine der Zeilen.
problem-boost-line-wrong = Ich kann { $line } nicht lesen. Schreib den ersten Tag, den letzten Tag und das 2- bis 10-Fache, zum Beispiel so: 2026-12-01 – 2026-12-31: 2
problem-boost-backwards = { $line } endet, bevor es beginnt. Tausche die beiden Tage.
problem-name-without-letters = Gib einen Namen ein, in dem ein Buchstabe vorkommt.
problem-text-too-long = Platz ist für { $limit } Zeichen, hier sind { $count }. Kürze den Text ein wenig.
problem-people-too-many = Auf dieser Liste ist Platz für { $limit } Personen, du hast { $count } genannt.
problem-person-unfit = { $name } kann nicht auf diese Liste: Sie ist für Mitglieder eurer Organisation.
problem-channel-gone = In diesem Kanal kann ich nichts mehr posten. Wähl einen anderen, oder lade mich dorthin ein.
problem-channel-missing = In welchen Kanal? Wähl einen aus; fehlt er auf der Liste, lade mich erst dorthin ein.

problem-values-none = Es gibt noch keinen Wert zur Auswahl. Füge erst einen hinzu, dann kann er Pflicht sein.
problem-values-full = Zur Auswahl stehen höchstens { $limit } Werte. Archiviere erst einen.
problem-value-gone = Diesen Wert finde ich nicht mehr. Öffne die Liste der Werte neu.
problem-value-last = Kudos brauchen hier einen Wert, und { $name } ist der letzte. Füge erst einen anderen hinzu, oder mach Werte freiwillig.
problem-value-exists = Einen Wert namens { $name } gibt es schon. Bearbeite ihn, oder nimm einen anderen Namen.
problem-value-archived = Es gibt einen archivierten Wert namens { $name }. Hol ihn zurück, oder nimm einen anderen Namen.

problem-cohorts-full = Platz ist für { $limit } Gruppen. Lösch erst eine.
problem-cohort-gone = Diese Gruppe finde ich nicht mehr. Öffne die Liste der Gruppen neu.
problem-cohort-empty = Wer gehört dazu? Nenne Personen, eine Rolle oder eine Region.
problem-cohort-too-large = In einer Gruppe ist Platz für { $limit } Personen. Mach zwei daraus.
problem-cohort-exists = Eine Gruppe namens { $name } gibt es schon. Bearbeite sie, oder nimm einen anderen Namen.
problem-cohort-reserved = @{ $name } hat in Chats schon eine Bedeutung. Nimm einen anderen Namen.
problem-cohort-is-person = Mit @{ $slug } könnte { $name } gemeint sein. Nimm einen anderen Namen.
problem-nobody-there =
    { $suggestions-count ->
        [0] Zu { $name } finde ich niemanden. Nenne stattdessen die Personen.
       *[other] Zu { $name } finde ich niemanden. Versuch es mit { $suggestions }, oder nenne die Personen.
    }

problem-quiet-hours-half = Ruhezeiten brauchen einen Anfang und ein Ende. Wähl beides, oder keins von beiden.
problem-quiet-hours-same = Anfang und Ende der Ruhezeit sind gleich. Ändere eins von beiden, oder wähl keine Ruhezeit.
problem-zone-unknown =
    { $suggestions-count ->
        [0] Die Zeitzone { $name } kenne ich nicht. Nenne eine große Stadt in deiner Nähe, zum Beispiel Berlin oder Tokio.
       *[other] Die Zeitzone { $name } kenne ich nicht: Meinst du { $suggestions }?
    }
problem-date-wrong = Dieses Datum kann ich nicht lesen. Schreib es so: 2026-05-04
problem-start-too-late = Ein Startdatum darf höchstens { $days } Tage in der Zukunft liegen.
