cohorts-lead = グループの一覧
cohorts-empty = グループはまだありません。何人かを1つの名前でまとめると、@sales-emea のように書くだけで全員にkudosを贈れます。
cohorts-entry = { $name }：{ $members }
cohorts-entry-empty = { $name }：まだだれもいません
cohorts-add = グループを追加
cohorts-edit = 編集
cohorts-delete = 削除
cohorts-footer = グループを削除しても、なくなるのは名前だけです。kudosも人もそのまま残ります。

form-cohort-edit-title = グループ
form-cohort-edit-submit = 保存
field-cohort-edit-name-label = { setting-cohort-name }
field-cohort-edit-name-hint = @に続けて書くので、短くしましょう。文字、数字、ハイフンが使えます。
field-cohort-edit-name-placeholder = sales-emea
field-cohort-edit-members-label = { setting-cohort-members }
field-cohort-edit-members-hint = だれかがこのグループに感謝を伝えると、全員に届きます。
