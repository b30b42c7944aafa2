badge-picture-alt =
    { $tier ->
        [1] { $badge }, bronze
        [2] { $badge }, argent
        [3] { $badge }, or
       *[4] { $badge }, platine
    }
