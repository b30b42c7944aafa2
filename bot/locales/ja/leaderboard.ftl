leaderboard-received = 🌿 ランキング：受け取ったkudos
leaderboard-given = 🌿 ランキング：贈ったkudos
leaderboard-badges = 🌿 ランキング：授与されたバッジ
leaderboard-value = 🌿 ランキング：{ $value }で受け取ったkudos
leaderboard-all-time = 全期間
leaderboard-team = { $person }のチーム
leaderboard-region = 地域：{ $name }
leaderboard-role = 職種：{ $name }
leaderboard-channel = { $place }で贈られたkudos
leaderboard-line = { $rank }位 { $person } { $bar }{ $points }
leaderboard-you = あなた
leaderboard-up = { $count }つ上昇
leaderboard-same = 前回と同じ
leaderboard-fell = 前回は{ $rank }位
leaderboard-new = 初登場
leaderboard-near = あなたの前後
leaderboard-not-yet = まだ載っていません。最近、だれかに助けてもらいましたか？
leaderboard-not-yet-badges = まだ載っていません。バッジにふさわしい仕事をしたのはだれですか？
leaderboard-empty = まだだれもいません。だれかに助けてもらいましたか？
leaderboard-empty-badges = まだバッジはありません。ふさわしい仕事をしたのはだれですか？
leaderboard-gain = { $person }（+{ $points }）
leaderboard-improved = 大きく伸びた人：{ $people }
leaderboard-share = { $place } に投稿
leaderboard-shared = { $place }に投稿しました。
leaderboard-ties = 同点は同じ順位で、知り合った順に並びます。
leaderboard-made-up = 名前は仮のもので、期間ごとに変わります。
leaderboard-own-only = ここでは、自分の順位だけが見えます。
leaderboard-hidden = 設定により、ほかの人にはあなたが表示されません。
leaderboard-footer = 「{ $command } given week」で別のランキングを表示します。あなただけに表示されています。
leaderboard-post-footer = { $person }が投稿しました。自分の順位は「{ $command }」で見られます。載りたくないときは「{ $preferences }」で変更できます。
leaderboard-alias =
    { $plant ->
        [0] カエデ { $number }
        [1] ナナカマド { $number }
        [2] ネズ { $number }
        [3] タイム { $number }
        [4] セージ { $number }
        [5] ヤナギ { $number }
        [6] ハシバミ { $number }
        [7] クローバー { $number }
        [8] ヒース { $number }
        [9] シダ { $number }
        [10] ポピー { $number }
        [11] アイリス { $number }
        [12] ボダイジュ { $number }
        [13] スギ { $number }
        [14] ギンバイカ { $number }
        [15] アスター { $number }
        [16] ルピナス { $number }
        [17] ジャスミン { $number }
        [18] スイバ { $number }
        [19] オリーブ { $number }
        [20] ハンノキ { $number }
        [21] ミント { $number }
        [22] デイジー { $number }
       *[23] ノコギリソウ { $number }
    }
