kudos-lead = 🙌 { $giver } remercie { $recipients }
kudos-lead-message = 🙌 { $giver } remercie { $recipients } pour { $message }
kudos-line = { $giver } remercie { $recipients }
kudos-line-message = { $giver } remercie { $recipients } pour { $message }
kudos-this-message = ce message
kudos-others = Merci aussi à { $people }
kudos-on = sur { $place }
kudos-source = ce message
kudos-edited = modifié
kudos-private = privé
kudos-seen-by-you = visible seulement par toi et { $giver }
kudos-seen-by-all = visible seulement par { $giver } et les personnes remerciées
kudos-seen-by-them = visible seulement par toi et { $recipients }
kudos-seconded = Soutenus par { $people }
kudos-seconds =
    { $count ->
        [one] { $count } soutien
       *[other] { $count } soutiens
    }
kudos-second = Soutenir
kudos-second-count = Soutenir · { $count }
kudos-edit = Modifier
kudos-undo = Retirer
kudos-withdrawn-lead = { $giver } a retiré des kudos pour { $recipients }.
kudos-withdrawn-footer = On peut retirer ses kudos pendant un certain temps. Les mots partent avec.

kudos-say-thanks = Dire merci
kudos-pass-it-on = Remercier quelqu’un d’autre
kudos-received-footer = Tu reçois ce message parce que { $giver } t’a dit merci. « { $preferences } » permet d’arrêter ces messages.

kudos-receipt-lead = C’est envoyé.
kudos-changed-lead = C’est modifié.
kudos-posted-in = Tes kudos apparaissent sur { $place }.
kudos-change-until = Tu peux modifier ou retirer jusqu’à { $until }, heure locale.
kudos-receipt-footer = Ça part aussi en message direct à { $recipients }, sauf préférence contraire. Visible par toi uniquement.
kudos-changed-footer = Partout où ça apparaît, ça change dans un instant. Visible par toi uniquement.
kudos-not-posted-lead = Tes kudos pour { $recipients } sont enregistrés, mais n’ont pas pu être affichés sur { $place }.
kudos-not-posted-footer = Tu reçois ce message parce que ces kudos viennent de toi. Il n’arrive qu’une fois. Visible par toi uniquement.
kudos-not-changed-lead = Ta modification est enregistrée, mais { $place } montre encore les kudos pour { $recipients } tels qu’avant.
kudos-not-changed-not-member = { -laurel } n’est plus sur { $place }. Ajoute { -laurel } à nouveau et refais la modification, ou demande à quelqu’un sur place de supprimer la publication.
kudos-not-changed-failed = La publication ne peut plus être modifiée. Demande à la personne qui gère { $place } de la supprimer.
kudos-undone-lead = C’est retiré.
kudos-undone-before = Ces kudos étaient déjà retirés.
kudos-write-anew = Réécrire
kudos-undone-footer = Là où ils apparaissaient, on lit maintenant que tu les as retirés. Visible par toi uniquement.

kudos-unposted-not-member = Tes kudos n’apparaissent pas sur { $place }, car { -laurel } n’y est pas encore. Ajoute { -laurel }, et les prochains y seront.
kudos-unposted-not-member-slack = Tes kudos n’apparaissent pas sur { $place }, car { -laurel } n’y est pas encore. Écris-y « /invite @{ -laurel } », et les prochains y seront.
kudos-unposted-not-member-teams = Tes kudos n’apparaissent pas sur { $place }, car { -laurel } n’y est pas encore. Ajoute l’app { -laurel } à l’équipe ou au chat, et les prochains y seront.
kudos-unposted-external = Tes kudos n’apparaissent pas sur { $place }, car des personnes d’une autre organisation y ont accès. Donne des kudos dans un canal interne pour que ton équipe les voie.
kudos-unposted-direct = Tes kudos n’apparaissent dans aucun canal, car tu les as donnés en message direct. Donne des kudos dans un canal pour que ton équipe les voie.
kudos-unposted-private = Tes kudos n’apparaissent dans aucun canal, car tu les as donnés en privé. Laisse « Privé » décoché, et les prochains y seront.
kudos-unposted-off = Tes kudos n’apparaissent dans aucun canal, car ici ils restent entre les personnes concernées. Ton admin { -laurel } peut changer ça.
kudos-unposted-gone = Tes kudos n’apparaissent pas sur { $place }, car ce canal a été archivé ou supprimé. Donne des kudos dans un autre canal pour que ton équipe les voie.
kudos-unposted-failed = Tes kudos n’apparaissent pas sur { $place }, car la publication y a été refusée. Demande à ton admin { -laurel } si { -laurel } peut publier sur { $place }, ou donne des kudos dans un autre canal.
