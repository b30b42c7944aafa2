badge-picture-alt =
    { $tier ->
        [1] { $badge }, bronce
        [2] { $badge }, plata
        [3] { $badge }, oro
       *[4] { $badge }, platino
    }
