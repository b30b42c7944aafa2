problems-lead =
    { $count ->
        [one] Eine Sache noch, dann passt es:
       *[other] Noch { $count } Dinge, dann passt es:
    }
problems-footer = Es wurde nichts gesendet. Nur du siehst das.
problems-incident = Wenn du euren { -laurel }-Admin um Hilfe bittest, nenne { $incident }.
problem-other = So geht das nicht. Schau bitte noch einmal drüber und versuch es wieder.

problem-recipients-missing = Für wen? Nenne eine Person oder mehrere, zum Beispiel @Ana.
problem-recipient-self = Kudos sind für andere: Nimm dich selbst von der Liste.
problem-recipient-bot = { $name } ist eine App, und Kudos sind für Menschen. Nimm sie von der Liste oder nenne den Menschen dahinter.
problem-recipient-unknown = Ich finde { $name } hier nicht mehr. Wähl die Person neu aus oder nimm sie von der Liste.
problem-recipient-not-found =
    { $suggestions-count ->
        [0] Ich finde { $name } hier nicht. Tippe @ und wähl die Person aus der Liste.
       *[other] Ich finde { $name } hier nicht: Meinst du { $suggestions }?
    }
problem-recipient-inactive = { $name } hat hier kein aktives Konto. Nimm die Person von der Liste.
problem-recipient-guest = { $name } ist hier zu Gast, und Kudos sind für Mitglieder. Nimm die Person von der Liste und bedanke dich auf deine Weise.
problem-recipient-external = { $name } gehört zu einer anderen Organisation, und Kudos bleiben in deiner. Nimm die Person von der Liste und bedanke dich auf deine Weise.
problem-recipients-too-many =
    Kudos gehen an höchstens { $limit ->
        [one] eine Person
       *[other] { $limit } Personen
    } auf einmal, du hast { $count } genannt. Wähl { $limit } aus und danke den anderen danach.
problem-recipients-too-many-in-groups = Mit allen aus diesen Gruppen ginge es an mehr als { $limit } Personen, und { $limit } sind möglich. Lass eine Gruppe weg oder nenne einzelne Personen daraus.
problem-group-not-found = Die Gruppe { $name } finde ich hier nicht. Nimm eine andere oder nenne die Personen einzeln.
problem-group-empty = In { $name } ist niemand, dem du danken kannst: Die Gruppe ist leer oder enthält nur dich, Apps und Konten, die nicht teilnehmen können. Nimm eine andere oder nenne die Personen einzeln.

problem-message-missing = Wofür sagst du Danke? Schreib ein paar eigene Worte.
problem-message-too-short = Erzähl noch etwas mehr: mindestens { $limit } Zeichen, bisher { $count }.
problem-message-too-long = Dein Text hat { $count } Zeichen, Platz ist für { $limit }. Kürze ihn ein wenig.

problem-value-unknown =
    { $values-count ->
        [0] Den Wert { $value } kenne ich nicht. Lass ihn weg.
       *[other] Den Wert { $value } kenne ich nicht. Nimm { $values }, oder lass ihn weg.
    }
problem-value-unknown-required = Den Wert { $value } kenne ich nicht. Nimm { $values }.
problem-values-too-many = Kudos tragen nur einen Wert. Behalte { $values }.
problem-value-required = Kudos nennen hier immer einen Wert. Ergänze { $values }.

problem-allowance-spent =
    { $days ->
        [1] Das ist mehr, als du heute noch geben kannst: { $limit } insgesamt. Um Mitternacht beginnt es neu.
        [7] Das ist mehr, als du diese Woche noch geben kannst: { $limit } insgesamt. Am Montag beginnt es neu.
       *[other] Das ist mehr, als du diesen Monat noch geben kannst: { $limit } insgesamt. Am Ersten beginnt es neu.
    }
problem-allowance-short =
    { $days ->
        [1] Hier sind es { $count }, und für heute hast du noch { $left } von { $limit } Kudos. Nenne weniger Personen.
        [7] Hier sind es { $count }, und für diese Woche hast du noch { $left } von { $limit } Kudos. Nenne weniger Personen.
       *[other] Hier sind es { $count }, und für diesen Monat hast du noch { $left } von { $limit } Kudos. Nenne weniger Personen.
    }

problem-giver-guest = Als Gast kannst du hier keine Kudos geben. Bitte die Person, die dich eingeladen hat, deinen Dank weiterzugeben.
problem-giver-unknown = Ich konnte dein Profil gerade nicht lesen. Versuch es bitte gleich noch einmal.

problem-kudos-not-found = Ich finde diese Kudos nicht mehr. Schau in deinem Verlauf nach.
problem-kudos-withdrawn = Diese Kudos wurden inzwischen zurückgenommen: Es gibt nichts mehr zu ändern und nichts, dem du zustimmen kannst.
problem-change-not-yours = Nur wer diese Kudos gegeben hat, kann sie bearbeiten oder zurücknehmen.
problem-change-too-late = Kudos lassen sich nur eine Zeit lang bearbeiten und zurücknehmen, und die ist vorbei.
problem-second-own = Diese Kudos sind von dir: Dein Dank steckt schon darin.
problem-second-received = Diese Kudos sind für dich: Freu dich darüber und lass andere zustimmen.
problem-second-guest = Als Gast kannst du Kudos hier nicht zustimmen. Sag es mit deinen eigenen Worten.

problem-history-people = Es wird immer nur ein Verlauf gezeigt. Nenne eine Person, oder niemanden für deinen eigenen.
problem-history-app = { $name } ist eine App: Sie gibt und bekommt keine Kudos. Nenne eine Person, oder niemanden für deinen eigenen Verlauf.
problem-history-unknown = Ich finde { $name } hier nicht mehr. Wähl die Person neu aus oder nenne eine andere.
problem-history-private = Ich kann dir nicht zeigen, was { $name } gegeben und bekommen hat: Nicht jeder Verlauf ist für andere offen. Deinen eigenen siehst du immer.

problem-profile-people = Es wird immer nur ein Profil gezeigt. Nenne eine Person, oder niemanden für dein eigenes.
problem-profile-app = { $name } ist eine App, und Badges sind für Menschen. Nenne eine Person, oder niemanden für dein eigenes Profil.
problem-profile-unknown = Ich finde { $name } hier nicht mehr. Wähl die Person neu aus oder nenne eine andere.
problem-profile-external = { $name } gehört zu einer anderen Organisation, und Profile gibt es nur in deiner eigenen. Nenne jemanden von euch.
problem-profile-inactive = { $name } hat hier kein aktives Konto mehr, deshalb gibt es kein Profil zu zeigen.
problem-profile-private = Ich kann dir das Profil von { $name } nicht zeigen: Nicht jedes ist für andere offen. Dein eigenes siehst du immer.
problem-board-guest = Ranglisten sind hier für Mitglieder. Frag die Person, die dich eingeladen hat.
problem-board-value-received = Ranglisten zu einem Wert zeigen, was erhalten wurde. Lass „{ $metric }“ oder { $value } weg.
problem-board-no-team = Wer dich führt, weiß ich nicht, und kenne darum dein Team nicht. Lass „team“ weg, oder frag euren { -laurel }-Admin.
problem-board-no-region = Deine Region kenne ich nicht. Lass „region“ weg, oder frag euren { -laurel }-Admin.
problem-board-no-role = Deine Rolle kenne ich nicht. Lass „role“ weg, oder frag euren { -laurel }-Admin.
problem-board-no-channel = „channel“ meint den Kanal, in dem du fragst. Frag mich dort.
problem-board-channel-received = Die Rangliste eines Kanals zeigt alle erhaltenen Kudos. Lass „channel“ weg, oder was du sonst genannt hast.
problem-board-not-posted = Hier kann ich nichts posten. Ruf die Rangliste in einem Kanal auf, in dem ich bin.
problem-board-own-only = Hier sehen alle nur den eigenen Platz, darum gibt es nichts zu posten.

problem-form-expired = Dieses Formular lässt sich nicht mehr senden. Öffne es bitte neu.
problem-too-busy = Das hat zu lange gedauert, und nichts wurde gespeichert. Versuch es bitte in einer Minute noch einmal.
problem-platform-unavailable = { $platform } antwortet nicht, und nichts wurde gespeichert. Versuch es bitte in einer Minute noch einmal.
problem-unexpected = Hier ist etwas schiefgegangen, und nichts wurde gespeichert. Versuch es bitte noch einmal; wenn es dabei bleibt, sag eurem { -laurel }-Admin Bescheid und nenne { $incident }.
