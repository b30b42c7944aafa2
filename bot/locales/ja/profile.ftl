profile-own = あなたが評価されていること
profile-person = { $person }が評価されていること
profile-badges =
    { $count ->
       *[other] バッジ{ $count }個
    }
profile-no-badges = 最初のバッジはこれからです。
profile-next = 次の目標
profile-step = { $badge }：{ $missing }
profile-reached = { $badge }：達成しました。ルール上可能になりしだい届きます。
profile-by-nomination = 推薦で獲得
profile-all-kudos = すべてのkudos
profile-own-open = あなたのプロフィール
profile-open = プロフィール
profile-footer = 次の目標はあなただけに表示されています。ほかの内容をほかの人に見せるかどうかは「{ $preferences }」で選べます。
command-laurel-profile-usage = { $command } [@相手]
command-laurel-profile-summary = 自分のバッジと次の目標、または同僚のバッジを見ます。
