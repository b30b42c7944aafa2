second-noted = 賛同しました。
second-noted-before = すでに賛同しています。
second-take-back = 賛同をやめる
second-noted-footer = カードの数に入りました。あなただけに表示されています。
second-taken-back = 賛同を取り消しました。

seconded-lead = { $giver }からあなたへの感謝に、{ $by }が賛同しました
seconded-footer = 賛同があるたびに届きます。「{ $preferences }」で、一日一回にまとめたり止めたりできます。
seconds-digest-lead =
    { $total ->
       *[other] あなたが受け取ったkudos{ $total }件に賛同がありました
    }
seconds-digest-entry = { $giver }からの感謝に{ $people }が賛同
seconds-digest-footer = 新しい賛同があると、一日一回届きます。「{ $preferences }」で変更できます。
