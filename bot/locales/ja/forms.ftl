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
form-value-of-the-week = { $value }（今週のバリュー）
field-kudos-cohort-label = グループ全員に贈りますか？
field-kudos-cohort-placeholder = 必要なら選んでください
field-kudos-private-label = 非公開
field-kudos-private-hint = あなたと、感謝を伝える相手だけに表示されます。

form-kudos-edit-title = kudosを編集
form-kudos-edit-submit = 保存
field-kudos-edit-recipients-label = { field-kudos-recipients-label }
field-kudos-edit-message-label = { field-kudos-message-label }
field-kudos-edit-message-hint = { field-kudos-message-hint }
field-kudos-edit-value-label = { field-kudos-value-label }
field-kudos-edit-value-placeholder = { field-kudos-value-placeholder }
