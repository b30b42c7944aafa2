problem-at = { $at }: { $problem }
problem-badge-gone = Dieses Badge finde ich nicht mehr. Öffne die Liste der Badges neu.
problem-badges-full = Platz ist für { $limit } Badges. Archiviere erst eins.
problem-badge-exists = Ein Badge namens { $name } gibt es schon. Bearbeite es, oder nimm einen anderen Namen.
problem-badge-archived = Es gibt ein archiviertes Badge namens { $name }. Hol es zurück, oder nimm einen anderen Namen.
problem-badge-icon-missing = Ein Badge braucht ein Emoji. Wähl eins.
problem-badge-unreachable = So könnte das niemand verdienen: Lass Leute nominieren, oder importiere Bedingungen als Daten für eine Stufe.
problem-link-wrong = Das ist keine Webadresse. Kopier sie ganz aus deinem Browser.
problem-roles-too-many = Platz ist für { $limit } Rollen, du hast { $count } genannt.
problem-review-line-wrong = Ich kann { $line } nicht lesen. Schreib eins davon: manager, people, role: Sales Director, 2 of people
problem-review-level-wrong = Eine Stufe ist eins davon: die Führungskraft, Personen oder eine Rolle.
problem-review-needed-wrong = { $needed } können nicht zustimmen, wo es höchstens { $count } gibt.
problem-review-people-missing = Wer sind „people“? Wähl sie unten aus, oder nenne sie: people: Ana Lima, Ben Roy
problem-review-people-unused = Keine Zeile heißt „people“, also würde sie niemand fragen. Füg die Zeile hinzu, oder wähl niemanden aus.
problem-reviewer-unknown = { $name } kenne ich hier nicht. Schreib den Namen so, wie euer Chat ihn zeigt.
problem-reviewer-ambiguous = Mehrere heißen { $name }. Schreib, wer gemeint ist: { $suggestions }.
problem-consensus-wrong = Ich kann { $line } nicht lesen. Schreib es so: 3 nominators in 30 days from 2 teams
problem-consensus-nominators-wrong = Es braucht { $least } bis { $most } Nominierende.
problem-consensus-days-wrong = Schreib { $least } bis { $most } Tage.
problem-consensus-teams-wrong = Schreib { $least } bis { $most } Teams: Es gibt nicht mehr Teams als Nominierende.
problem-rarity-wrong = Ich kann { $line } nicht lesen. Schreib es so: 3 per quarter per team
problem-tier-line-wrong = Ich kann { $line } nicht lesen. Beginn mit bronze, silver, gold oder platinum, zum Beispiel so: gold: fünf Abschlüsse
problem-tier-twice = { $name } steht zweimal da. Behalte eins davon.
problem-tiers-missing = Ein Badge braucht eine Stufe. Schreib wenigstens eine Zeile, zum Beispiel so: bronze
problem-window-wrong = Ich kann { $line } nicht lesen. Schreib eins davon: ever, 30 days, month, 4 weeks in a row
problem-condition-wrong = Ich kann { $line } nicht lesen. Schreib es so: 5 kudos.received value=teamwork in a month
problem-condition-without-tier = { $name } steht nicht bei den Stufen des Badges. Füg es dort hinzu oder nimm diese Zeile heraus.
problem-file-no-badges = Darin habe ich kein Badge gefunden. Exportiere eins, um zu sehen, wie es aussieht.
problem-file-too-many-badges = Platz ist für { $limit } Badges, hier sind { $count }.
problem-file-too-long = Platz ist für { $limit } Zeichen, hier sind { $count }.
problem-file-badge-twice = { $name } steht zweimal da. Behalte eins davon.
problem-file-slug-wrong = { $name } kann kein slug sein. Schreib Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel so: deal-closer
problem-file-unreadable = Ab Zeile { $line } ist das kein YAML. Such nach Anführungszeichen, die nicht enden, oder einem Doppelpunkt im Text.
problem-file-alias = Zeile { $line } verweist mit * oder & auf einen anderen Teil. Schreib ihn aus.
problem-file-too-deep = Zeile { $line } ist zu tief verschachtelt.
problem-file-key-twice = { $name } steht zweimal da, einmal in Zeile { $line }. Behalte eins davon.
problem-file-key-unknown = { $name } kenne ich nicht. Hier kann stehen: { $options }.
problem-file-mapping-wanted = Hier habe ich Namen mit Werten erwartet: { $options }.
problem-file-list-wanted = Hier habe ich eine Liste erwartet.
problem-file-text-wanted = Hier habe ich einen Text erwartet.
problem-file-number-wanted = Hier habe ich eine ganze Zahl erwartet.
problem-file-option-wanted = Hier habe ich { $options } erwartet.
problem-organization-unclear =
    { $suggestions-count ->
        [0] Hier gibt es noch keine Organisation.
       *[other] Welche Organisation? Nenne sie hinter --organization: { $suggestions }
    }
problem-importer-missing = Wer ändert die Badges? Nenne dich hinter --by, für das Änderungsprotokoll.
