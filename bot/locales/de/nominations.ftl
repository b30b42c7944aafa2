nomination-lead = 🗳️ { $nominator } nominiert { $nominee } für { $badge }
nomination-line = { $nominator } nominiert { $nominee } für { $badge }
nomination-badge = { $badge } ({ $tier })
nomination-evidence = Beleg
nomination-source = Die Nachricht
nomination-endorse = Ein Satz von mir
nomination-endorse-count = Ein Satz von mir · { $count }
nomination-endorsed = { $by } ergänzt
nomination-awarded = Die Auszeichnung ist vergeben.
nomination-footer = Auch erlebt? Ein Satz von dir hilft denen, die entscheiden.
nomination-closed = Eine Nominierung, die hier stand, ist beendet.
nomination-closed-footer = Wen würdest du nominieren?

review-lead-review = Eine Nominierung, über die du entscheidest
review-lead-reminder = Wartet noch auf dich
review-lead-escalated = Darüber hat noch niemand entschieden, deshalb kommt es auch zu dir
review-lead-answered = Deine Frage ist beantwortet
review-lead-waits = Notiert. Jetzt wartet sie auf andere.
review-approved-by = { $by } hat zugestimmt
review-declined-by = { $by } hat abgelehnt
review-approved = Vergeben, weil so viele nominiert haben
review-declined = Abgelehnt
review-expired = Niemand hat rechtzeitig entschieden
review-withdrawn = Zurückgenommen
review-criteria = Worum es geht: { $criteria }
review-tier = { $tier }: { $words }
review-between =
    { $count ->
        [one] schon { $count }-mal von derselben Person nominiert
       *[other] schon { $count }-mal von derselben Person nominiert
    }
review-held = hat schon { $tiers }
review-another-tier = Passt eine andere Stufe besser?
review-tier-choose = Andere Stufe
review-level = Schritt { $level } von { $levels }
review-approvals = zugestimmt: { $people }
review-needed =
    { $count ->
        [one] { $count } Zustimmung fehlt noch
       *[other] { $count } Zustimmungen fehlen noch
    }
review-reason = Wer nominiert hat, hat gelesen:
review-approve = Zustimmen
review-ask = Nachfragen
review-decline = Ablehnen
review-footer = Das bekommst du, weil du über dieses Badge entscheidest.
review-footer-escalated = Das bekommst du, weil die zuerst Gefragten nicht entschieden haben.
review-footer-closed = Hier ist nichts mehr zu tun.

nomination-receipt-lead = Nominiert.
nomination-receipt-awarded = Vergeben.
nomination-waits-for = Jetzt liegt sie bei { $people }.
nomination-waits-for-others = Sie zählt, sobald andere dasselbe vorschlagen.
nomination-posted = Sie steht hier, und andere können einen Satz ergänzen.
nomination-posted-in = Sie steht in { $place }, und andere können einen Satz ergänzen.
nomination-unposted = Sie wird nicht angekündigt: Nur wer entscheidet, sieht sie.
nomination-withdraw = Zurücknehmen
nomination-asked-lead = { $by } möchte mehr wissen
nomination-your-answer = Deine Antwort:
nomination-answer = Antworten
nomination-asked-footer = Das bekommst du, weil du nominiert hast. Nur wer entscheidet, sieht deine Antwort.
nomination-declined-lead = { $nominee } bekommt { $badge } diesmal nicht
nomination-declined-by = { $by } schreibt:
nomination-declined-next = Danke, dass du siehst, was { $nominee } leistet. Gibt es mehr zu erzählen, nominiere wieder.
nomination-expired-lead = Über { $badge } für { $nominee } hat niemand rechtzeitig entschieden
nomination-expired-next = Das sagt nichts über { $nominee }. Schick sie gern noch einmal.
nomination-ended-footer = Nur du erfährst es, weil du nominiert hast.
nomination-again = Noch einmal nominieren
nomination-noted-asked = Gesendet: { $nominator } bekommt deine Frage.
nomination-noted-answered = Gesendet: Wer entscheidet, hat deine Antwort.
nomination-noted-withdrawn = Zurückgenommen.
nomination-noted-endorsed = Notiert: Dein Satz steht unter der Nominierung.
nomination-noted-approved = Zugestimmt.
nomination-noted-waits = { review-lead-waits }
nomination-noted-declined = Abgelehnt: Nur { $nominator } bekommt deine Begründung.
nomination-question = { $by } hat gefragt
nomination-answered = { $by } hat geantwortet

award-lead = 🏅 { $person } bekommt { $badge }
award-nominated-by = nominiert von { $people }
award-nominate = Jemanden nominieren
award-footer = Wessen Arbeit siehst du?
award-received-lead = 🏅 { $badge } gehört jetzt dir
award-received-footer = Das bekommst du, weil es deins ist. „{ $preferences }“ stellt solche Nachrichten ab.
award-told-nominator = Deine Nominierung hat gewirkt: { $person } bekommt { $badge }
award-told-nominator-footer = Das bekommst du, weil du { $person } nominiert hast. „{ $preferences }“ stellt solche Nachrichten ab.
award-told-manager = Aus deinem Team: { $person } bekommt { $badge }
award-told-manager-footer = Das bekommst du, weil { $person } zu deinem Team gehört. „{ $preferences }“ stellt solche Nachrichten ab.
award-revoke = Zurücknehmen
award-revoked-others = Eine Auszeichnung, die hier stand, gilt nicht mehr.
award-revoked-others-footer = Wen es betrifft, weiß warum.
award-revoked-holder = { $badge } wurde zurückgenommen
award-revoked-holder-footer = Warum, erfährst nur du. Du kannst es neu bekommen.
award-revoked-revoker = Zurückgenommen: { $badge } von { $person }
award-revoked-revoker-footer = Diesen Grund erfährt, wer es hatte. Nur du siehst das.

nomination-not-posted-lead = Deine Nominierung von { $nominee } für { $badge } steht, konnte aber in { $place } nicht gezeigt werden.
award-not-posted-lead = { $person } hat jetzt { $badge }, aber in { $place } konnte das nicht gezeigt werden.
card-not-posted-not-member = { -laurel } fehlt in { $place } noch. Füge { -laurel } dort hinzu, dann erscheint das Nächste.
card-not-posted-not-member-slack = { -laurel } fehlt in { $place } noch. Schreib dort „/invite @{ -laurel }“, dann erscheint das Nächste.
card-not-posted-not-member-teams = { -laurel } fehlt in { $place } noch. Füge die { -laurel }-App dem Team oder Chat hinzu, dann erscheint das Nächste.
card-not-posted-external = In { $place } lesen Leute aus einer anderen Organisation mit. Euer { -laurel }-Admin kann in „{ $settings }“ einen anderen Kanal wählen.
card-not-posted-gone = { $place } wurde archiviert oder gelöscht. Euer { -laurel }-Admin kann in „{ $settings }“ einen anderen Kanal wählen.
card-not-posted-failed = Der Beitrag wurde in { $place } abgelehnt. Euer { -laurel }-Admin kann prüfen, ob { -laurel } dort schreiben darf, oder in „{ $settings }“ einen anderen Kanal wählen.
card-not-posted-nominator = Das bekommst du, weil du nominiert hast. Nur du siehst das.
card-not-posted-admin = Das bekommst du als { -laurel }-Admin, höchstens einmal am Tag. Nur du siehst das.
nomination-unreached-lead = Für deine Nominierung erreiche ich weder { $people } noch eine Vertretung
nomination-unreached-next = Sie bleibt offen. Bitte euren { -laurel }-Admin, für dieses Badge jemanden zu nennen, der entscheidet.
form-nominate-title = Nominieren
form-nominate-submit = Nominieren
field-nominate-nominee-label = Wen?
field-nominate-badge-label = Für welches Badge?
field-nominate-badge-placeholder = Wähl eins
field-nominate-tier-label = Welche Stufe?
field-nominate-tier-placeholder = Die nächste
field-nominate-tier-bronze = { tier-bronze }
field-nominate-tier-silver = { tier-silver }
field-nominate-tier-gold = { tier-gold }
field-nominate-tier-platinum = { tier-platinum }
field-nominate-justification-label = Was wurde geleistet?
field-nominate-justification-hint = Sag, was es war und was es geändert hat: Wer entscheidet, war vielleicht nicht dabei.
field-nominate-justification-placeholder = Sie hat die Anleitung geschrieben, mit der Neue jetzt anfangen, und beantwortet jede Frage darunter.
field-nominate-evidence-label = Ein Link, der es zeigt
form-nominate-tier-title = Andere Stufe
form-nominate-tier-submit = Zustimmen
field-nominate-tier-tier-label = Welche Stufe passt?
field-nominate-tier-tier-bronze = { tier-bronze }
field-nominate-tier-tier-silver = { tier-silver }
field-nominate-tier-tier-gold = { tier-gold }
field-nominate-tier-tier-platinum = { tier-platinum }
form-nominate-decline-title = Ablehnen
form-nominate-decline-submit = Ablehnen
field-nominate-decline-reason-label = Warum diesmal nicht?
field-nominate-decline-reason-hint = Das liest nur, wer nominiert hat. Was fehlt noch?
form-nominate-ask-title = Nachfragen
form-nominate-ask-submit = Fragen
field-nominate-ask-question-label = Was hilft dir zu entscheiden?
form-nominate-answer-title = Antworten
form-nominate-answer-submit = Antworten
field-nominate-answer-answer-label = Deine Antwort
form-endorse-title = Ein Satz von mir
form-endorse-submit = Ergänzen
field-endorse-line-label = Was hast du erlebt?
field-endorse-line-hint = Er steht mit deinem Namen unter der Nominierung.
form-award-revoke-title = Zurücknehmen
form-award-revoke-submit = Zurücknehmen
field-award-revoke-reason-label = Warum?
field-award-revoke-reason-hint = Das liest, wer es hat. Karte und Zählung ändern sich sofort.

command-nominate-usage = { $command } @ana für Knowledge Sharer, weil …
command-nominate-summary = schlägt jemanden für ein Badge vor.

setting-nominations-public = Nominierungen ankündigen
setting-nomination-posts = Wo Badges angekündigt werden
setting-nomination-channel = Kanal für Badges
setting-reminder-days = Werktage bis zur Erinnerung
setting-escalation-days = Werktage, bis andere gefragt werden
setting-expiry-days = Tage, bis eine Nominierung verfällt
setting-nomination-posts-channel = Dort, wo nominiert wurde
setting-nomination-posts-central = In einem Kanal für alle
setting-nomination-posts-private = Nirgends: nur die Beteiligten erfahren davon
settings-nominations = Nominierungen
settings-nominations-channel = angekündigt, wo sie entstehen
settings-nominations-central = angekündigt in { $place }
settings-nominations-private = nicht angekündigt
settings-nominations-awards-only = nur Auszeichnungen werden angekündigt
settings-nominations-expiry =
    { $count ->
        [0] verfallen nie
        [one] verfallen nach { $count } Tag
       *[other] verfallen nach { $count } Tagen
    }
form-settings-nominations-title = { settings-nominations }
form-settings-nominations-submit = Speichern
field-settings-nominations-nominations-public-label = { setting-nominations-public }
field-settings-nominations-nominations-public-hint = Andere können dann einen Satz ergänzen. Badges können ihre still halten.
field-settings-nominations-nomination-posts-label = { setting-nomination-posts }
field-settings-nominations-nomination-posts-channel = { setting-nomination-posts-channel }
field-settings-nominations-nomination-posts-central = { setting-nomination-posts-central }
field-settings-nominations-nomination-posts-private = { setting-nomination-posts-private }
field-settings-nominations-nomination-channel-label = { setting-nomination-channel }
field-settings-nominations-nomination-channel-hint = Nur, wenn es einen Kanal für alle gibt.
field-settings-nominations-reminder-days-label = { setting-reminder-days }
field-settings-nominations-reminder-days-hint = Wer entscheidet, bekommt noch eine Nachricht. 0 heißt nie.
field-settings-nominations-escalation-days-label = { setting-escalation-days }
field-settings-nominations-escalation-days-hint = Deren Führungskräfte oder die Vertretung. 0 heißt nie.
field-settings-nominations-expiry-days-label = { setting-expiry-days }
field-settings-nominations-expiry-days-hint = Zählt bei jedem Schritt neu. 0 heißt nie.
