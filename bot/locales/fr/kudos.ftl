kudos-lead = 🙌 { $giver } remercie { $recipients }
kudos-line = { $giver } remercie { $recipients }
kudos-on = sur { $place }
kudos-source = ce message

kudos-say-thanks = Dire merci
kudos-pass-it-on = Remercier quelqu’un d’autre
kudos-received-footer = Tu reçois ce message parce que { $giver } t’a dit merci. Il n’arrive qu’une fois ; mets ce chat en sourdine pour lire ces messages quand ça t’arrange.

kudos-receipt-lead = C’est envoyé.
kudos-receipt-footer = Ça part aussi en message direct à { $recipients }. Visible par toi uniquement.
kudos-not-posted-lead = Tes kudos pour { $recipients } sont enregistrés, mais n’ont pas pu être affichés sur { $place }.
kudos-not-posted-footer = Tu reçois ce message parce que ces kudos viennent de toi. Il n’arrive qu’une fois. Visible par toi uniquement.

kudos-unposted-not-member = Tes kudos n’apparaissent pas sur { $place }, car { -laurel } n’y est pas encore. Ajoute { -laurel }, et les prochains y seront.
kudos-unposted-not-member-slack = Tes kudos n’apparaissent pas sur { $place }, car { -laurel } n’y est pas encore. Écris-y « /invite @{ -laurel } », et les prochains y seront.
kudos-unposted-not-member-teams = Tes kudos n’apparaissent pas sur { $place }, car { -laurel } n’y est pas encore. Ajoute l’app { -laurel } à l’équipe ou au chat, et les prochains y seront.
kudos-unposted-external = Tes kudos n’apparaissent pas sur { $place }, car des personnes d’une autre organisation y ont accès. Donne des kudos dans un canal interne pour que ton équipe les voie.
kudos-unposted-direct = Tes kudos n’apparaissent dans aucun canal, car tu les as donnés en message direct. Donne des kudos dans un canal pour que ton équipe les voie.
