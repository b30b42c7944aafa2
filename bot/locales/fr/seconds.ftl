second-noted = C’est noté : tu apportes ton soutien.
second-noted-before = Ton soutien est déjà compté.
second-take-back = Retirer mon soutien
second-noted-footer = La carte te compte. Visible par toi uniquement.
second-taken-back = C’est fait : ton soutien n’est plus compté.

seconded-lead = { $by } soutient le merci que t’a adressé { $giver }
seconded-footer = Ce message arrive à chaque soutien. « { $preferences } » permet de les réunir une fois par jour ou de les arrêter.
seconds-digest-lead =
    { $total ->
        [one] Ton équipe soutient { $total } merci que tu as reçu
       *[other] Ton équipe soutient { $total } mercis que tu as reçus
    }
seconds-digest-entry = { $giver } t’a dit merci, un merci soutenu par { $people }
seconds-digest-footer = Arrive une fois par jour, s’il y a du nouveau. « { $preferences } » permet de changer ça.
