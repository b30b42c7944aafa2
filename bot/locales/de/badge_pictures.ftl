badge-picture-alt =
    { $tier ->
        [1] { $badge }, Bronze
        [2] { $badge }, Silber
        [3] { $badge }, Gold
       *[4] { $badge }, Platin
    }
