badge-picture-alt =
    { $tier ->
        [1] { $badge }（ブロンズ）
        [2] { $badge }（シルバー）
        [3] { $badge }（ゴールド）
       *[4] { $badge }（プラチナ）
    }
