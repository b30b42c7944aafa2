home-lead = { $person }のページ
home-received =
    { $count ->
       *[other] 受け取ったkudos：{ $count }件
    }
home-given =
    { $count ->
       *[other] 贈ったkudos：{ $count }件
    }
home-value-of-the-week = 今週のバリュー：{ $value }
home-badges = バッジ：{ $badges }
home-badges-more = ほか{ $count }個
home-recent = 最近のkudos
home-preferences = 個人設定
home-settings = 管理設定
home-footer = このページはあなただけに表示されています。
