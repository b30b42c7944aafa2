progress-thanks = あなたへのkudosあと{ $count }件
progress-thanks-value = { $value }のkudosあと{ $count }件
progress-thankers =
    { $count ->
       *[other] 感謝してくれる別の同僚あと{ $count }人
    }
progress-thankers-value =
    { $count ->
       *[other] { $value }で感謝してくれる別の同僚あと{ $count }人
    }
progress-given = あなたが贈るkudosあと{ $count }件
progress-given-value = あなたが贈る{ $value }のkudosあと{ $count }件
progress-recipients =
    { $count ->
       *[other] あなたが感謝を伝える別の同僚あと{ $count }人
    }
progress-recipients-value =
    { $count ->
       *[other] あなたが{ $value }で感謝を伝える別の同僚あと{ $count }人
    }
progress-seconds =
    { $count ->
       *[other] あなたへのkudosへの賛同あと{ $count }件
    }
progress-seconds-value =
    { $count ->
       *[other] あなたへの{ $value }のkudosへの賛同あと{ $count }件
    }
progress-seconders =
    { $count ->
       *[other] あなたへのkudosに賛同する別の同僚あと{ $count }人
    }
progress-seconders-value =
    { $count ->
       *[other] あなたへの{ $value }のkudosに賛同する別の同僚あと{ $count }人
    }
progress-badge = バッジ「{ $badge }」
progress-badge-tiers =
    { $count ->
       *[other] バッジ「{ $badge }」のランクあと{ $count }つ
    }
progress-badges =
    { $count ->
       *[other] バッジあと{ $count }個
    }
progress-badges-tier =
    { $count ->
       *[other] { $tier }のバッジあと{ $count }個
    }
progress-events = 「{ $event }」あと{ $count }件
progress-events-different = 「{ $event }」の別の「{ $of }」あと{ $count }件
progress-events-sum = 「{ $event }」の「{ $of }」あと{ $count }
progress-with = { $what }（{ $details }）
progress-detail = { $name }：{ $value }
progress-in-day = 今日、{ $what }
progress-in-week = 今週、{ $what }
progress-in-month = 今月、{ $what }
progress-in-quarter = 今四半期、{ $what }
progress-in-year = 今年、{ $what }
progress-in-days =
    { $count ->
       *[other] { $count }日間で、{ $what }
    }
progress-row-day =
    { $count ->
       *[other] 続く{ $count }日間、毎日{ $what }
    }
progress-row-week =
    { $count ->
       *[other] 続く{ $count }週間、毎週{ $what }
    }
progress-row-month =
    { $count ->
       *[other] 続く{ $count }か月間、毎月{ $what }
    }
progress-row-quarter =
    { $count ->
       *[other] 続く{ $count }四半期、毎回{ $what }
    }
progress-row-year =
    { $count ->
       *[other] 続く{ $count }年間、毎年{ $what }
    }
progress-then = { $before }、その後{ $next }
progress-in-a-row = { $what }（連続{ $have }/{ $needed }）
progress-so-far = { $what }（{ $have }/{ $needed }）
progress-any = 次のうち{ $count }つ：{ $parts }
progress-nested = （{ $parts }）
progress-others =
    { $count ->
       *[other] ほか{ $count }件の条件
    }
