nomination-lead = 🗳️ { $nominator } nomine { $nominee } pour { $badge }
nomination-line = { $nominator } nomine { $nominee } pour { $badge }
nomination-badge = { $badge } ({ $tier })
nomination-evidence = Preuve
nomination-source = Le message
nomination-endorse = Ajouter une phrase
nomination-endorse-count = Ajouter une phrase · { $count }
nomination-endorsed = { $by } ajoute
nomination-awarded = Le badge est attribué.
nomination-footer = Tu l’as vu aussi ? Une phrase de toi aide les personnes qui décident.
nomination-closed = Une nomination qui se trouvait ici est terminée.
nomination-closed-footer = Qui nominerais-tu ?

review-lead-review = Une nomination qui attend ta décision
review-lead-reminder = Attend encore ta décision
review-lead-escalated = Personne n’a encore décidé, alors tu peux le faire aussi
review-lead-answered = Ta question a une réponse
review-lead-waits = C’est noté. D’autres doivent encore décider.
review-approved-by = Approuvée par { $by }
review-declined-by = Refusée par { $by }
review-approved = Attribué, car beaucoup l’ont demandé
review-declined = Refusée
review-expired = Personne n’a décidé à temps
review-withdrawn = Retirée par la personne qui a nominé
review-criteria = Ce qu’il faut : { $criteria }
review-tier = { $tier } : { $words }
review-between =
    { $count ->
        [one] déjà { $count } nomination par la même personne
       *[other] déjà { $count } nominations par la même personne
    }
review-held = a déjà { $tiers }
review-another-tier = Un autre niveau conviendrait mieux ?
review-tier-choose = Autre niveau
review-level = étape { $level } sur { $levels }
review-approvals = approuvée par { $people }
review-needed =
    { $count ->
        [one] il manque { $count } accord
       *[other] il manque { $count } accords
    }
review-reason = Message à la personne qui a nominé :
review-approve = Approuver
review-ask = Demander
review-decline = Refuser
review-footer = Tu reçois ce message parce que tu décides pour ce badge.
review-footer-escalated = Tu reçois ce message parce que les premières personnes n’ont pas décidé.
review-footer-closed = Il n’y a plus rien à faire ici.

nomination-receipt-lead = C’est envoyé.
nomination-receipt-awarded = Attribué.
nomination-waits-for = Maintenant, c’est entre les mains de { $people }.
nomination-waits-for-others = Elle comptera dès que d’autres nomineront pour la même chose.
nomination-posted = Elle est annoncée ici, et d’autres peuvent ajouter une phrase.
nomination-posted-in = Elle est annoncée sur { $place }, et d’autres peuvent ajouter une phrase.
nomination-unposted = Elle n’est pas annoncée : seules les personnes qui décident la voient.
nomination-withdraw = Retirer
nomination-asked-lead = { $by } aimerait en savoir plus
nomination-your-answer = Ta réponse :
nomination-answer = Répondre
nomination-asked-footer = Tu reçois ce message parce que tu as nominé. Seules les personnes qui décident voient ta réponse.
nomination-declined-lead = { $nominee } n’obtient pas { $badge } cette fois
nomination-declined-by = { $by } écrit :
nomination-declined-next = Merci de voir ce que fait { $nominee }. Tu pourras nominer à nouveau quand il y aura plus à raconter.
nomination-expired-lead = Personne n’a décidé à temps de { $badge } pour { $nominee }
nomination-expired-next = Cela ne dit rien de { $nominee }. Renvoie-la si tu veux.
nomination-ended-footer = Visible par toi uniquement, parce que tu as nominé.
nomination-again = Nominer à nouveau
nomination-noted-asked = C’est envoyé : { $nominator } reçoit ta question.
nomination-noted-answered = C’est envoyé : les personnes qui décident ont ta réponse.
nomination-noted-withdrawn = C’est retiré.
nomination-noted-endorsed = C’est noté : ta phrase figure sous la nomination.
nomination-noted-approved = C’est approuvé.
nomination-noted-waits = { review-lead-waits }
nomination-noted-declined = C’est refusé : ta raison va à { $nominator } et à personne d’autre.
nomination-question = { $by } a demandé
nomination-answered = { $by } a répondu

award-lead = 🏅 { $person } reçoit { $badge }
award-nominated-by = sur proposition de { $people }
award-nominate = Nominer quelqu’un
award-footer = Et toi, quel travail vois-tu ?
award-received-lead = 🏅 Tu reçois { $badge }
award-received-footer = Tu reçois ce message parce qu’il est à toi. « { $preferences } » permet d’arrêter ces messages.
award-told-nominator = Ta nomination a compté : { $person } reçoit { $badge }
award-told-nominator-footer = Tu reçois ce message parce que tu as nominé { $person }. « { $preferences } » permet d’arrêter ces messages.
award-told-manager = De ton équipe : { $person } reçoit { $badge }
award-told-manager-footer = Tu reçois ce message parce que { $person } fait partie de ton équipe. « { $preferences } » permet d’arrêter ces messages.
award-revoke = Le retirer
award-revoked-others = Un badge qui se trouvait ici n’est plus valable.
award-revoked-others-footer = Les personnes concernées savent pourquoi.
award-revoked-holder = { $badge } a été retiré
award-revoked-holder-footer = Le motif n’est visible que par toi. Tu peux recevoir ce badge à nouveau.
award-revoked-revoker = Retiré : { $badge } de { $person }
award-revoked-revoker-footer = La personne qui l’avait reçoit ce motif. Visible par toi uniquement.

nomination-not-posted-lead = Ta nomination de { $nominee } pour { $badge } tient, mais elle n’a pas pu être affichée sur { $place }.
award-not-posted-lead = { $person } a maintenant { $badge }, mais cela n’a pas pu être affiché sur { $place }.
card-not-posted-not-member = { -laurel } n’est pas encore sur { $place }. Ajoute { -laurel }, et la prochaine carte y sera.
card-not-posted-not-member-slack = { -laurel } n’est pas encore sur { $place }. Écris-y « /invite @{ -laurel } », et la prochaine carte y sera.
card-not-posted-not-member-teams = { -laurel } n’est pas encore sur { $place }. Ajoute l’app { -laurel } à l’équipe ou au chat, et la prochaine carte y sera.
card-not-posted-external = Des personnes d’une autre organisation ont accès à { $place }. Ton admin { -laurel } peut choisir un autre canal dans « { $settings } ».
card-not-posted-gone = { $place } a été archivé ou supprimé. Ton admin { -laurel } peut choisir un autre canal dans « { $settings } ».
card-not-posted-failed = La publication a été refusée sur { $place }. Ton admin { -laurel } peut vérifier si { -laurel } a le droit d’y publier, ou choisir un autre canal dans « { $settings } ».
card-not-posted-nominator = Tu reçois ce message parce que tu as nominé. Visible par toi uniquement.
card-not-posted-admin = Tu reçois ce message en tant qu’admin { -laurel }, une fois par jour au plus. Visible par toi uniquement.
nomination-unreached-lead = Pour ta nomination, je n’arrive à joindre ni { $people } ni personne à leur place
nomination-unreached-next = Elle reste ouverte. Demande à ton admin { -laurel } de nommer quelqu’un pour décider de ce badge.
form-nominate-title = Nominer
form-nominate-submit = Nominer
field-nominate-nominee-label = Qui ?
field-nominate-badge-label = Pour quel badge ?
field-nominate-badge-placeholder = Choisis-en un
field-nominate-tier-label = Quel niveau ?
field-nominate-tier-placeholder = Le suivant
field-nominate-tier-bronze = { tier-bronze }
field-nominate-tier-silver = { tier-silver }
field-nominate-tier-gold = { tier-gold }
field-nominate-tier-platinum = { tier-platinum }
field-nominate-justification-label = Qu’est-ce qui a été fait ?
field-nominate-justification-hint = Dis ce que c’était et ce que ça a changé : les personnes qui décident n’y étaient peut-être pas.
field-nominate-justification-placeholder = Elle a écrit le guide avec lequel on commence maintenant, et répond à chaque question.
field-nominate-evidence-label = Un lien qui le montre
form-nominate-tier-title = Autre niveau
form-nominate-tier-submit = Approuver
field-nominate-tier-tier-label = Quel niveau convient ?
field-nominate-tier-tier-bronze = { tier-bronze }
field-nominate-tier-tier-silver = { tier-silver }
field-nominate-tier-tier-gold = { tier-gold }
field-nominate-tier-tier-platinum = { tier-platinum }
form-nominate-decline-title = Refuser
form-nominate-decline-submit = Refuser
field-nominate-decline-reason-label = Pourquoi pas cette fois ?
field-nominate-decline-reason-hint = Seule la personne qui a nominé le lit. Que faudrait-il ?
form-nominate-ask-title = Demander
form-nominate-ask-submit = Demander
field-nominate-ask-question-label = Qu’est-ce qui t’aiderait à décider ?
form-nominate-answer-title = Répondre
form-nominate-answer-submit = Répondre
field-nominate-answer-answer-label = Ta réponse
form-endorse-title = Ajouter une phrase
form-endorse-submit = Ajouter
field-endorse-line-label = Qu’as-tu vu ?
field-endorse-line-hint = Elle figure sous la nomination, avec ton nom.
form-award-revoke-title = Retirer un badge
form-award-revoke-submit = Retirer
field-award-revoke-reason-label = Pourquoi ?
field-award-revoke-reason-hint = La personne qui l’a le lit. La carte et le compte changent aussitôt.

command-nominate-usage = { $command } @ana pour Knowledge Sharer parce que …
command-nominate-summary = propose quelqu’un pour un badge.

setting-nominations-public = Annoncer les nominations
setting-nomination-posts = Où sont annoncés les badges
setting-nomination-channel = Canal pour les badges
setting-reminder-days = Jours ouvrés avant un rappel
setting-escalation-days = Jours ouvrés avant de demander à d’autres
setting-expiry-days = Jours avant qu’une nomination expire
setting-nomination-posts-channel = Là où on a nominé
setting-nomination-posts-central = Dans un canal pour tous
setting-nomination-posts-private = Nulle part : seules les personnes concernées le savent
settings-nominations = Nominations
settings-nominations-channel = annoncées là où elles sont faites
settings-nominations-central = annoncées sur { $place }
settings-nominations-private = pas annoncées
settings-nominations-awards-only = seuls les badges attribués sont annoncés
settings-nominations-expiry =
    { $count ->
        [0] n’expirent jamais
        [one] expirent après { $count } jour
       *[other] expirent après { $count } jours
    }
form-settings-nominations-title = { settings-nominations }
form-settings-nominations-submit = Enregistrer
field-settings-nominations-nominations-public-label = { setting-nominations-public }
field-settings-nominations-nominations-public-hint = D’autres peuvent alors ajouter une phrase. Un badge peut s’en passer.
field-settings-nominations-nomination-posts-label = { setting-nomination-posts }
field-settings-nominations-nomination-posts-channel = { setting-nomination-posts-channel }
field-settings-nominations-nomination-posts-central = { setting-nomination-posts-central }
field-settings-nominations-nomination-posts-private = { setting-nomination-posts-private }
field-settings-nominations-nomination-channel-label = { setting-nomination-channel }
field-settings-nominations-nomination-channel-hint = Seulement s’il y a un canal pour tous.
field-settings-nominations-reminder-days-label = { setting-reminder-days }
field-settings-nominations-reminder-days-hint = Les personnes qui décident reçoivent un autre message. 0 : jamais.
field-settings-nominations-escalation-days-label = { setting-escalation-days }
field-settings-nominations-escalation-days-hint = Leurs responsables, ou qui les remplace. 0 : jamais.
field-settings-nominations-expiry-days-label = { setting-expiry-days }
field-settings-nominations-expiry-days-hint = Compté à nouveau à chaque étape. 0 : jamais.
