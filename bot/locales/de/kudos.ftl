kudos-lead = 🙌 { $giver } dankt { $recipients }
kudos-line = { $giver } dankt { $recipients }
kudos-on = in { $place }
kudos-source = Antwort auf diese Nachricht

kudos-say-thanks = Danke sagen
kudos-pass-it-on = Weitergeben
kudos-received-footer = Du siehst das, weil { $giver } dir gedankt hat. Es kommt nur einmal; stell diesen Chat stumm, wenn du so etwas lieber später liest.

kudos-receipt-lead = Gesendet.
kudos-receipt-footer = Das geht auch als Direktnachricht an { $recipients }. Nur du siehst das hier.
kudos-not-posted-lead = Deine Kudos an { $recipients } sind gespeichert, konnten aber in { $place } nicht gezeigt werden.
kudos-not-posted-footer = Du bekommst das, weil die Kudos von dir sind. Es kommt nur einmal, und nur du siehst es.

kudos-unposted-not-member = Deine Kudos sind in { $place } nicht zu sehen, weil { -laurel } dort noch fehlt. Füge { -laurel } dort hinzu, dann erscheinen die nächsten.
kudos-unposted-not-member-slack = Deine Kudos sind in { $place } nicht zu sehen, weil { -laurel } dort noch fehlt. Schreib dort „/invite @{ -laurel }“, dann erscheinen die nächsten.
kudos-unposted-not-member-teams = Deine Kudos sind in { $place } nicht zu sehen, weil { -laurel } dort noch fehlt. Füge die { -laurel }-App dem Team oder Chat hinzu, dann erscheinen die nächsten.
kudos-unposted-external = Deine Kudos sind in { $place } nicht zu sehen, weil dort Leute aus einer anderen Organisation mitlesen. Gib Kudos in einem internen Kanal, dann sehen sie auch die anderen.
kudos-unposted-direct = Deine Kudos sind in keinem Kanal zu sehen, weil du sie in einer Direktnachricht gegeben hast. Gib Kudos in einem Kanal, dann sehen sie auch die anderen.
