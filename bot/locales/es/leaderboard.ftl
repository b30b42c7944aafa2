leaderboard-received = 🌿 Clasificación: kudos recibidos
leaderboard-given = 🌿 Clasificación: kudos dados
leaderboard-badges = 🌿 Clasificación: insignias otorgadas
leaderboard-value = 🌿 Clasificación: kudos recibidos por { $value }
leaderboard-all-time = desde el principio
leaderboard-team = equipo de { $person }
leaderboard-region = región { $name }
leaderboard-role = puesto { $name }
leaderboard-channel = dados en { $place }
leaderboard-line = { $rank }. { $person } { $bar }{ $points }
leaderboard-you = Tú
leaderboard-up = sube { $count }
leaderboard-same = igual que antes
leaderboard-fell = antes, puesto { $rank }
leaderboard-new = novedad
leaderboard-near = Cerca de ti
leaderboard-not-yet = Aún no apareces. ¿Quién te ha ayudado últimamente?
leaderboard-not-yet-badges = Aún no apareces. ¿El trabajo de quién merece una insignia?
leaderboard-empty = Aún no hay nadie. ¿Quién te ha ayudado?
leaderboard-empty-badges = Aún no hay insignias. ¿El trabajo de quién merece una?
leaderboard-gain = { $person } (+{ $points })
leaderboard-improved = Quienes más han subido: { $people }
leaderboard-share = Publicar en { $place }
leaderboard-shared = Publicado en { $place }.
leaderboard-ties = Misma puntuación, mismo puesto, por el orden en que conocí a cada persona.
leaderboard-made-up = Los nombres son inventados y cambian en cada periodo.
leaderboard-own-only = Aquí cada persona solo se ve a sí misma.
leaderboard-hidden = Los demás no te ven aquí, como elegiste.
leaderboard-footer = “{ $command } given week” muestra otra. Solo tú ves esto.
leaderboard-post-footer = Publicado por { $person }. “{ $command }” muestra tu puesto y “{ $preferences }” te quita de aquí.
leaderboard-alias =
    { $plant ->
        [0] Arce { $number }
        [1] Serbal { $number }
        [2] Enebro { $number }
        [3] Tomillo { $number }
        [4] Salvia { $number }
        [5] Sauce { $number }
        [6] Avellano { $number }
        [7] Trébol { $number }
        [8] Brezo { $number }
        [9] Helecho { $number }
        [10] Amapola { $number }
        [11] Lirio { $number }
        [12] Tilo { $number }
        [13] Cedro { $number }
        [14] Mirto { $number }
        [15] Áster { $number }
        [16] Lupino { $number }
        [17] Jazmín { $number }
        [18] Acedera { $number }
        [19] Olivo { $number }
        [20] Aliso { $number }
        [21] Menta { $number }
        [22] Margarita { $number }
       *[23] Milenrama { $number }
    }
