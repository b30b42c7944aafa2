round-up-lead = 今週の{ $place }：{ $givers }人から{ $total }件のkudos
round-up-everywhere = すべてのチャンネル
round-up-recipients = 感謝を受け取った人：{ $count }人
round-up-value = { $value }（{ $count }）
round-up-empty = 今週、{ $place }ではまだkudosがありません。だれかに助けてもらいましたか？
round-up-footer = ここでkudosが贈られると、週に一度届きます。届け先の変更や停止は{ -laurel }の管理者に頼めます。
round-up-value-of-the-week = これからの1週間のテーマは{ $value }です。
