leaderboard-received = 🌿 Rangliste: erhaltene Kudos
leaderboard-given = 🌿 Rangliste: gegebene Kudos
leaderboard-badges = 🌿 Rangliste: verliehene Badges
leaderboard-value = 🌿 Rangliste: erhaltene Kudos für { $value }
leaderboard-all-time = seit Beginn
leaderboard-team = Team von { $person }
leaderboard-region = Region { $name }
leaderboard-role = Rolle { $name }
leaderboard-channel = gegeben in { $place }
leaderboard-line = { $rank }. { $person } { $bar }{ $points }
leaderboard-you = Du
leaderboard-up = { $count } nach oben
leaderboard-same = wie zuvor
leaderboard-fell = zuvor Platz { $rank }
leaderboard-new = neu
leaderboard-near = Rund um dich
leaderboard-not-yet = Du bist noch nicht dabei. Wer hat dir zuletzt geholfen?
leaderboard-not-yet-badges = Du bist noch nicht dabei. Wessen Arbeit verdient ein Badge?
leaderboard-empty = Hier ist noch niemand. Wer hat dir geholfen?
leaderboard-empty-badges = Hier gibt es noch keine Badges. Wessen Arbeit verdient eines?
leaderboard-gain = { $person } (+{ $points })
leaderboard-improved = Am meisten zugelegt: { $people }
leaderboard-share = In { $place } posten
leaderboard-shared = In { $place } gepostet.
leaderboard-ties = Gleicher Stand, gleicher Platz, in der Reihenfolge des Kennenlernens.
leaderboard-made-up = Die Namen sind erfunden und in jedem Zeitraum neu.
leaderboard-own-only = Hier sehen alle nur sich selbst.
leaderboard-hidden = Andere sehen dich hier nicht, so hast du es gewählt.
leaderboard-footer = „{ $command } given week“ zeigt eine andere. Nur du siehst das.
leaderboard-post-footer = Gepostet von { $person }. „{ $command }“ zeigt deinen Platz, mit „{ $preferences }“ bist du nicht mehr dabei.
leaderboard-alias =
    { $plant ->
        [0] Ahorn { $number }
        [1] Eberesche { $number }
        [2] Wacholder { $number }
        [3] Thymian { $number }
        [4] Salbei { $number }
        [5] Weide { $number }
        [6] Hasel { $number }
        [7] Klee { $number }
        [8] Heide { $number }
        [9] Farn { $number }
        [10] Mohn { $number }
        [11] Iris { $number }
        [12] Linde { $number }
        [13] Zeder { $number }
        [14] Myrte { $number }
        [15] Aster { $number }
        [16] Lupine { $number }
        [17] Jasmin { $number }
        [18] Sauerampfer { $number }
        [19] Olive { $number }
        [20] Erle { $number }
        [21] Minze { $number }
        [22] Margerite { $number }
       *[23] Schafgarbe { $number }
    }
