kudos-lead = 🙌 { $giver } dankt { $recipients }
kudos-lead-message = 🙌 { $giver } dankt { $recipients } für { $message }
kudos-line = { $giver } dankt { $recipients }
kudos-line-message = { $giver } dankt { $recipients } für { $message }
kudos-this-message = diese Nachricht
kudos-others = Dank auch an { $people }
kudos-on = in { $place }
kudos-source = Antwort auf diese Nachricht
kudos-edited = bearbeitet
kudos-private = privat
kudos-seen-by-you = nur du und { $giver } sehen das
kudos-seen-by-all = nur { $giver } und alle, denen gedankt wird, sehen das
kudos-seen-by-them = nur du und { $recipients } sehen das
kudos-seconded = Zustimmung von { $people }
kudos-seconds =
    { $count ->
        [one] { $count } Zustimmung
       *[other] { $count } Zustimmungen
    }
kudos-second = Zustimmen
kudos-second-count = Zustimmen · { $count }
kudos-edit = Bearbeiten
kudos-undo = Zurückziehen
kudos-withdrawn-lead = { $giver } hat Kudos an { $recipients } zurückgezogen.
kudos-withdrawn-footer = Wer Kudos gibt, kann sie eine Zeit lang zurückziehen. Die Worte verschwinden damit.

kudos-say-thanks = Danke sagen
kudos-pass-it-on = Weitergeben
kudos-received-footer = Du siehst das, weil { $giver } dir gedankt hat. Mit „{ $preferences }“ stellst du solche Nachrichten ab.

kudos-receipt-lead = Gesendet.
kudos-changed-lead = Geändert.
kudos-posted-in = Deine Kudos sind in { $place } zu sehen.
kudos-change-until = Bearbeiten und zurückziehen geht bis { $until } deiner Zeit.
kudos-receipt-footer = Das geht auch als Direktnachricht an { $recipients }, sofern gewünscht. Nur du siehst das hier.
kudos-changed-footer = Überall, wo die Kudos zu sehen sind, ändern sie sich gleich. Nur du siehst das hier.
kudos-not-posted-lead = Deine Kudos an { $recipients } sind gespeichert, konnten aber in { $place } nicht gezeigt werden.
kudos-not-posted-footer = Du bekommst das, weil die Kudos von dir sind. Es kommt nur einmal, und nur du siehst es.
kudos-not-changed-lead = Deine Änderung ist gespeichert, aber in { $place } stehen die Kudos an { $recipients } noch wie zuvor.
kudos-not-changed-not-member = { -laurel } ist in { $place } nicht mehr dabei. Füge { -laurel } wieder hinzu und ändere noch einmal, oder bitte jemanden dort, den Beitrag zu löschen.
kudos-not-changed-failed = Der Beitrag lässt sich nicht mehr ändern. Bitte jemanden, der sich um { $place } kümmert, ihn zu löschen.
kudos-undone-lead = Zurückgezogen.
kudos-undone-before = Diese Kudos waren schon zurückgezogen.
kudos-write-anew = Neu schreiben
kudos-undone-footer = Überall, wo sie zu sehen waren, steht jetzt, dass du sie zurückgezogen hast. Nur du siehst das hier.

kudos-unposted-not-member = Deine Kudos sind in { $place } nicht zu sehen, weil { -laurel } dort noch fehlt. Füge { -laurel } dort hinzu, dann erscheinen die nächsten.
kudos-unposted-not-member-slack = Deine Kudos sind in { $place } nicht zu sehen, weil { -laurel } dort noch fehlt. Schreib dort „/invite @{ -laurel }“, dann erscheinen die nächsten.
kudos-unposted-not-member-teams = Deine Kudos sind in { $place } nicht zu sehen, weil { -laurel } dort noch fehlt. Füge die { -laurel }-App dem Team oder Chat hinzu, dann erscheinen die nächsten.
kudos-unposted-external = Deine Kudos sind in { $place } nicht zu sehen, weil dort Leute aus einer anderen Organisation mitlesen. Gib Kudos in einem internen Kanal, dann sehen sie auch die anderen.
kudos-unposted-direct = Deine Kudos sind in keinem Kanal zu sehen, weil du sie in einer Direktnachricht gegeben hast. Gib Kudos in einem Kanal, dann sehen sie auch die anderen.
kudos-unposted-private = Deine Kudos sind in keinem Kanal zu sehen, weil du sie privat gegeben hast. Lass „Privat“ aus, dann erscheinen die nächsten.
kudos-unposted-off = Deine Kudos sind in keinem Kanal zu sehen, weil sie hier unter den Beteiligten bleiben. Euer { -laurel }-Admin kann das ändern.
kudos-unposted-gone = Deine Kudos sind in { $place } nicht zu sehen, weil dieser Kanal archiviert oder gelöscht wurde. Gib Kudos in einem anderen Kanal, dann sehen sie auch die anderen.
kudos-unposted-failed = Deine Kudos sind in { $place } nicht zu sehen, weil der Beitrag dort abgelehnt wurde. Frag euren { -laurel }-Admin, ob { -laurel } in { $place } schreiben darf, oder gib Kudos in einem anderen Kanal.
