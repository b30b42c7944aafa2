form-cancel = キャンセル
form-source = { $author }さんのメッセージ：
form-source-unnamed = このメッセージへの返信です：
form-source-link = メッセージを開く
form-offered-lead = あと一歩です。続きはフォームに書けます。
form-open = フォームを開く

form-kudos-title = kudosを贈る
form-kudos-submit = 送信
field-kudos-recipients-label = だれに贈りますか？
field-kudos-message-label = 何をしてくれましたか？
field-kudos-message-hint = してくれたことと、それで何が変わったかを書いてみましょう。
field-kudos-message-placeholder = 打ち合わせでの質問のおかげで、Acmeから本当の期限を聞けました。
field-kudos-value-label = どのバリューに当てはまりますか？
field-kudos-value-placeholder = 合うものがあれば選んでください
