history-own = あなたのkudos
history-own-given = あなたが贈ったkudos
history-own-received = あなたが受け取ったkudos
history-person = { $person }が贈った・受け取ったkudos
history-person-given = { $person }が贈ったkudos
history-person-received = { $person }が受け取ったkudos
history-total =
    { $count ->
       *[other] 全{ $count }件
    }
history-empty = まだ何もありません。最近、だれかに助けてもらいましたか？
history-empty-given = まだkudosを贈っていません。最近、だれかに助けてもらいましたか？
history-empty-received = まだkudosは届いていません。感謝は自分から始まることもあります。最近、だれかに助けてもらいましたか？
history-empty-person = { $person }についてはまだ何もありません。最初の感謝を贈ってみませんか？
history-footer = 「{ $command } given」か「{ $command } received」で、贈った分または受け取った分だけを表示します。あなただけに表示されています。
history-footer-person = { $person }が共有している範囲で表示しています。あなただけに表示されています。
