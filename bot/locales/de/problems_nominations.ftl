problem-nominator-guest = Gäste können hier nicht an Nominierungen teilnehmen. Erzähl jemandem im Team, was du gesehen hast.
problem-nominee-missing = Wen nominierst du? Nenne eine Person, zum Beispiel @Ana.
problem-nominee-one = Eine Nominierung gilt einer Person. Nenne eine und nominiere die anderen danach.
problem-nominee-self = Nominierungen sind für andere: Nenne jemand anderen.
problem-nominee-app = { $name } ist eine App, und Badges sind für Menschen. Nenne den Menschen dahinter.
problem-nominee-inactive = { $name } hat hier kein aktives Konto. Nenne jemand anderen.
problem-nominee-left = { $name } hat hier kein aktives Konto mehr, es gibt also niemanden auszuzeichnen. Lehn ab, oder lass es von selbst enden.
problem-nominee-external = { $name } gehört zu einer anderen Organisation, und Badges bleiben in deiner. Bedanke dich auf deine Weise.
problem-nominee-guest = { $name } ist hier zu Gast, und Badges sind für Mitglieder. Bedanke dich auf deine Weise.
problem-badge-missing =
    { $badges-count ->
        [0] Hier gibt es noch keine Badges. Frag euren { -laurel }-Admin danach.
       *[other] Für welches Badge? Nimm { $badges }.
    }
problem-badge-unknown =
    { $badges-count ->
        [0] Das Badge { $name } kenne ich nicht: Hier gibt es noch keine. Frag euren { -laurel }-Admin danach.
       *[other] Das Badge { $name } kenne ich nicht. Nimm { $badges }.
    }
problem-badges-too-many = Eine Nominierung gilt einem Badge. Behalte { $badges }.
problem-badge-retired = { $badge } wird nicht mehr vergeben. Nimm ein anderes Badge.
problem-badge-earned-only = { $badge } kommt von selbst, sobald es verdient ist. Nimm ein anderes Badge.
problem-badge-managers-only = Für { $badge } nominieren Führungskräfte. Erzähl der zuständigen, was du gesehen hast.
problem-badge-other-roles = { $badge } ist für { $roles }. Nimm ein anderes Badge.
problem-tier-unknown = Diese Stufe hat das Badge nicht. Nimm eine andere oder lass sie offen.
problem-award-held = Diese Stufe ist schon vergeben: Nimm eine höhere.
problem-badge-complete = Alle Stufen dieses Badges sind schon vergeben. Nimm ein anderes Badge.
problem-badge-cooldown =
    { $days ->
        [one] Dieses Badge gab es erst kürzlich. Wieder möglich in { $days } Tag.
       *[other] Dieses Badge gab es erst kürzlich. Wieder möglich in { $days } Tagen.
    }
problem-badge-rare-organization =
    { $days ->
        [1] Dieses Badge ist selten: höchstens { $limit } am Tag, und so viele sind vergeben. Versuch es morgen wieder.
        [7] Dieses Badge ist selten: höchstens { $limit } pro Woche, und so viele sind vergeben. Versuch es nächste Woche wieder.
        [30] Dieses Badge ist selten: höchstens { $limit } im Monat, und so viele sind vergeben. Versuch es nächsten Monat wieder.
        [90] Dieses Badge ist selten: höchstens { $limit } im Quartal, und so viele sind vergeben. Versuch es nächstes Quartal wieder.
        [365] Dieses Badge ist selten: höchstens { $limit } im Jahr, und so viele sind vergeben. Versuch es nächstes Jahr wieder.
       *[0] Dieses Badge ist selten: höchstens { $limit } insgesamt, und so viele sind vergeben. Nimm ein anderes.
    }
problem-badge-rare-team =
    { $days ->
        [1] Dieses Badge ist selten: höchstens { $limit } am Tag in einem Team, und so viele sind vergeben. Versuch es morgen wieder.
        [7] Dieses Badge ist selten: höchstens { $limit } pro Woche in einem Team, und so viele sind vergeben. Versuch es nächste Woche wieder.
        [30] Dieses Badge ist selten: höchstens { $limit } im Monat in einem Team, und so viele sind vergeben. Versuch es nächsten Monat wieder.
        [90] Dieses Badge ist selten: höchstens { $limit } im Quartal in einem Team, und so viele sind vergeben. Versuch es nächstes Quartal wieder.
        [365] Dieses Badge ist selten: höchstens { $limit } im Jahr in einem Team, und so viele sind vergeben. Versuch es nächstes Jahr wieder.
       *[0] Dieses Badge ist selten: höchstens { $limit } insgesamt in einem Team, und so viele sind vergeben. Nimm ein anderes.
    }
problem-nomination-duplicate = Das hast du schon vorgeschlagen, und es wird noch entschieden. Nimm es erst zurück, um es zu ändern.
problem-nomination-unreviewable = Hier kann niemand darüber entscheiden. Bitte euren { -laurel }-Admin, für dieses Badge jemanden zu nennen.

problem-justification-missing = Warum? Schreib ein paar eigene Worte: Danach wird entschieden.
problem-justification-too-short = Erzähl noch etwas mehr: mindestens { $limit } Zeichen, bisher { $count }.
problem-evidence-wrong = Ein Link beginnt mit https:// und hat keine Leerzeichen. Kopiere ihn ganz aus dem Browser.

problem-nomination-not-found = Diese Nominierung finde ich nicht mehr.
problem-nomination-not-yours = Das ist Sache von jemand anderem.
problem-nomination-closed = Diese Nominierung ist inzwischen beendet, es ist nichts mehr zu tun.
problem-nomination-decided-by-you = Du hast schon entschieden; jetzt sind andere dran.
problem-nomination-answered = Zu dieser Nominierung gibt es keine offene Frage.
problem-reason-missing = Sag in einem Satz, warum. Nur eine Person liest es.
problem-question-missing = Was möchtest du wissen?
problem-answer-missing = Schreib deine Antwort, ein oder zwei Sätze.
problem-line-missing = Schreib einen eigenen Satz.
problem-endorse-own = Du hast selbst nominiert, dein Wort steht schon da.
problem-endorse-self = Hier geht es um dich: Lass andere sprechen.
problem-award-not-found = Diese Auszeichnung finde ich nicht mehr.
problem-award-revoked = Diese Auszeichnung wurde schon zurückgenommen.
