leaderboard-received = 🌿 Classement : kudos reçus
leaderboard-given = 🌿 Classement : kudos donnés
leaderboard-badges = 🌿 Classement : badges décernés
leaderboard-value = 🌿 Classement : kudos reçus pour { $value }
leaderboard-all-time = depuis le début
leaderboard-team = équipe de { $person }
leaderboard-region = région { $name }
leaderboard-role = poste { $name }
leaderboard-channel = donnés dans { $place }
leaderboard-line = { $rank }. { $person } { $bar }{ $points }
leaderboard-you = Toi
leaderboard-up = +{ $count } au classement
leaderboard-same = comme avant
leaderboard-fell = avant, place { $rank }
leaderboard-new = première apparition
leaderboard-near = Autour de toi
leaderboard-not-yet = Tu n’y es pas encore. Qui t’a donné un coup de main dernièrement ?
leaderboard-not-yet-badges = Tu n’y es pas encore. Qui mérite un badge pour son travail ?
leaderboard-empty = Personne pour l’instant. Qui t’a donné un coup de main ?
leaderboard-empty-badges = Pas encore de badge ici. Qui en mérite un pour son travail ?
leaderboard-gain = { $person } (+{ $points })
leaderboard-improved = Les plus belles progressions : { $people }
leaderboard-share = Publier dans { $place }
leaderboard-shared = Publié sur { $place }.
leaderboard-ties = Même score, même place, dans l’ordre où j’ai connu chaque personne.
leaderboard-made-up = Les noms sont inventés, et changent à chaque période.
leaderboard-own-only = Ici, chaque personne ne voit que sa propre place.
leaderboard-hidden = Les autres ne te voient pas ici, selon ton choix.
leaderboard-footer = « { $command } given week » en montre un autre. Visible par toi uniquement.
leaderboard-post-footer = Publié par { $person }. « { $command } » montre ta place, « { $preferences } » t’en retire.
leaderboard-alias =
    { $plant ->
        [0] Érable { $number }
        [1] Sorbier { $number }
        [2] Genévrier { $number }
        [3] Thym { $number }
        [4] Sauge { $number }
        [5] Saule { $number }
        [6] Noisetier { $number }
        [7] Trèfle { $number }
        [8] Bruyère { $number }
        [9] Fougère { $number }
        [10] Coquelicot { $number }
        [11] Iris { $number }
        [12] Tilleul { $number }
        [13] Cèdre { $number }
        [14] Myrte { $number }
        [15] Aster { $number }
        [16] Lupin { $number }
        [17] Jasmin { $number }
        [18] Oseille { $number }
        [19] Olivier { $number }
        [20] Aulne { $number }
        [21] Menthe { $number }
        [22] Marguerite { $number }
       *[23] Achillée { $number }
    }
