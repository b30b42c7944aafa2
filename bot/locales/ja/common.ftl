### 決まりごと：です・ます調で、やわらかく短く。kudosは英字のまま。人の名前には「さん」が付いて渡されるので、
### 文の側では付けない（名前がそのまま渡される problems.ftl と form-source を除く）。記号は全角、英数字の前後は空けない。

-laurel = Laurel

person-named = { $name }さん
person-unnamed = どなたか
place-unnamed = チャンネル
platform-sandbox = サンドボックス
list-more = …ほか{ $count }件
footer-private = あなただけに表示されています。
plain-said = { $before }：「{ $words }」
plain-quoted = 「{ $words }」
kudos-open = 感謝を伝える
people-others =
    { $count ->
       *[other] ほか{ $count }人
    }
people-count =
    { $count ->
       *[other] { $count }人
    }
period-day = 今日
period-week = 今週
period-month = 今月
page-newer = 新しいほうへ
page-older = 古いほうへ
page-before = 前へ
page-next = 次へ
page-of = { $page }/{ $pages }ページ
