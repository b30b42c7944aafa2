setting-min-message-length = メッセージの最低文字数
setting-value-required = バリューを必須にする
setting-value-of-the-week = 今週のバリュー
setting-guests = ゲスト
setting-edit-minutes = 編集と取り消しができる時間
setting-private-counts = 非公開のkudosも数える
setting-second-points = 賛同のポイント
setting-reaction-gives = 絵文字で感謝を伝える
setting-reaction-emoji = 感謝の絵文字
setting-allowance = 贈れる人数の上限
setting-allowance-period = 人数を数える期間
setting-role-allowances = 役割ごとの上限
setting-boosts = 増量期間
setting-kudos-posts = kudosの投稿先
setting-kudos-channel = kudos用のチャンネル
setting-round-up-posts = 週のまとめの投稿先
setting-round-up-channel = 週のまとめ用のチャンネル
setting-boards = ランキングでの名前
setting-admins = 追加の管理者
setting-value-name = 名前
setting-value-emoji = 絵文字
setting-value-description = 説明
setting-value-examples = 例
setting-value-position = 一覧での順番
setting-value-archived = アーカイブ
setting-cohort-name = グループの名前
setting-cohort-members = メンバー
setting-cohort-deleted = 削除

setting-on = はい
setting-off = いいえ
setting-nothing = なし
setting-guests-no = 参加しない
setting-guests-receive = 受け取れる
setting-guests-both = 贈ることも受け取ることもできる
setting-allowance-period-day = 1日
setting-allowance-period-week = 1週間
setting-allowance-period-month = 1か月
setting-kudos-posts-channel = 贈った場所
setting-kudos-posts-thread = 返信先のメッセージのスレッド
setting-kudos-posts-central = 全体で1つのチャンネル
setting-kudos-posts-private = 投稿しない（本人たちだけに届く）
setting-round-up-posts-channel = それぞれのチャンネル
setting-round-up-posts-central = 全体で1つのチャンネル
setting-round-up-posts-private = 投稿しない
setting-boards-public = 全員の名前を出す
setting-boards-self-only = 自分だけが見える
setting-boards-pseudonymous = 仮の名前にする
setting-unlimited = 制限なし
setting-never = できない
setting-characters = { $count }文字
setting-colleagues = { $count }人
setting-points =
    { $count ->
        [0] なし
       *[other] { $count }ポイント
    }
setting-minutes = { $count }分
setting-hours = { $count }時間
setting-days = { $count }日

settings-lead = ここでの{ -laurel }の設定
settings-entry = { $section }：{ $state }
settings-recognition = 感謝の伝え方
settings-allowance = 贈れる人数の上限
settings-posts = 投稿
settings-privacy = プライバシー
settings-admins = 管理者
settings-values = バリュー
settings-cohorts = グループ
settings-log = 変更履歴
settings-change = 変更
settings-open = 開く
settings-all = すべての設定
settings-footer = 開けるのは管理者だけです。変更はすべて、変更した人とともに変更履歴に残ります。

settings-at-least = { $count }文字以上
settings-value-required = バリューは必須
settings-value-optional = バリューは任意
settings-value-of-the-week = 今週のバリューあり
settings-guests-no = ゲストは参加しない
settings-guests-receive = ゲストは受け取れる
settings-guests-both = ゲストも参加できる
settings-edit = 編集と取り消しは{ $time }以内
settings-edit-never = 編集と取り消しはできない
settings-private-counts = 非公開のkudosも数える
settings-second-points = 賛同ごとに{ $count }ポイント
settings-reaction-gives = メッセージに{ $emoji }でkudos
settings-allowance-none = 制限なし
settings-allowance-day = 1日に{ $count }人
settings-allowance-week = 1週間に{ $count }人
settings-allowance-month = 1か月に{ $count }人
settings-roles = 役割ごとの設定が{ $count }件
settings-boosts = 増量期間が{ $count }件
settings-kudos-channel = kudosは贈った場所に
settings-kudos-thread = kudosは返信先のスレッドに
settings-kudos-central = kudosは{ $place }に
settings-kudos-private = kudosは投稿しない
settings-round-up-channel = 週のまとめはそれぞれのチャンネルに
settings-round-up-central = 週のまとめは{ $place }に
settings-round-up-private = 週のまとめはなし
settings-boards-public = ランキングと週のまとめに名前を出す
settings-boards-self-only = ランキングで見えるのは自分だけ
settings-boards-pseudonymous = ランキングは仮の名前
settings-admins-platform = ワークスペースの管理者
settings-admins-more = ワークスペースの管理者と{ $people }
settings-values-count =
    { $count ->
        [0] まだありません
       *[other] { $count }個から選べます
    }
settings-cohorts-count =
    { $count ->
        [0] まだありません
       *[other] { $count }グループ
    }
settings-log-state = だれが、いつ、何を変えたか

settings-saved = 保存しました。
settings-unchanged = 変更はありません。すべて元のままです。
setting-changed = { $name }：{ $before } → { $after }
setting-changed-of = { $subject }・{ $name }：{ $before } → { $after }
settings-saved-footer = あなただけに表示されています。変更履歴にも残ります。

form-settings-recognition-title = { settings-recognition }
form-settings-recognition-submit = 保存
field-settings-recognition-min-message-length-label = { setting-min-message-length }
field-settings-recognition-min-message-length-hint = 文字数です。短すぎる感謝は伝わりにくいので、まずは10がおすすめです。
field-settings-recognition-value-required-label = { setting-value-required }
field-settings-recognition-value-required-hint = どのkudosにもバリューを1つ付けます。
field-settings-recognition-value-of-the-week-label = { setting-value-of-the-week }
field-settings-recognition-value-of-the-week-hint = バリューが週替わりで、フォーム、週のまとめ、個人ページに表示されます。
field-settings-recognition-edit-hours-label = { setting-edit-minutes }
field-settings-recognition-edit-hours-hint = 贈ってからの時間数です。0にすると、編集も取り消しもできません。
field-settings-recognition-second-points-label = { setting-second-points }
field-settings-recognition-second-points-hint = だれかが賛同するたびに、受け取った人に付くポイントです。0にすると付きません。
field-settings-recognition-reaction-gives-label = { setting-reaction-gives }
field-settings-recognition-reaction-gives-hint = 下の絵文字をほかの人のメッセージに付けると、kudosを贈ったことになります。
field-settings-recognition-reaction-emoji-label = { setting-reaction-emoji }
field-settings-recognition-reaction-emoji-hint = 絵文字そのものか、その名前です。{ -laurel }のカードに付けると賛同になります。
field-settings-recognition-reaction-emoji-placeholder = 🙌

form-settings-allowance-title = { settings-allowance }
form-settings-allowance-submit = 保存
field-settings-allowance-allowance-label = { setting-allowance }
field-settings-allowance-allowance-hint = 1人が感謝を贈れる人数です。空にすると制限はありません。
field-settings-allowance-allowance-period-label = { setting-allowance-period }
field-settings-allowance-allowance-period-hint = それぞれの人の現地時間の0時に、新しい期間が始まります。
field-settings-allowance-allowance-period-day = { setting-allowance-period-day }
field-settings-allowance-allowance-period-week = { setting-allowance-period-week }
field-settings-allowance-allowance-period-month = { setting-allowance-period-month }
field-settings-allowance-role-allowances-label = { setting-role-allowances }
field-settings-allowance-role-allowances-hint = 1行に1つ、役割、コロン、人数の順に書きます。全体の設定より優先されます。
field-settings-allowance-role-allowances-placeholder = Account Executive: 10
field-settings-allowance-boosts-label = { setting-boosts }
field-settings-allowance-boosts-hint = 1行に1つ、初日、最終日、コロン、何倍かの順に書きます。
field-settings-allowance-boosts-placeholder = 2026-12-01 – 2026-12-31: 2

form-settings-posts-title = { settings-posts }
form-settings-posts-submit = 保存
field-settings-posts-kudos-posts-label = { setting-kudos-posts }
field-settings-posts-kudos-posts-hint = どの場合も、受け取る人にはダイレクトメッセージが届きます（オフにしている人を除く）。
field-settings-posts-kudos-posts-channel = { setting-kudos-posts-channel }
field-settings-posts-kudos-posts-thread = { setting-kudos-posts-thread }
field-settings-posts-kudos-posts-central = { setting-kudos-posts-central }
field-settings-posts-kudos-posts-private = { setting-kudos-posts-private }
field-settings-posts-kudos-channel-label = { setting-kudos-channel }
field-settings-posts-kudos-channel-hint = 「全体で1つのチャンネル」を選んだときだけ使います。
field-settings-posts-round-up-posts-label = { setting-round-up-posts }
field-settings-posts-round-up-posts-hint = kudosがあった週に、週に一度届きます。
field-settings-posts-round-up-posts-channel = { setting-round-up-posts-channel }
field-settings-posts-round-up-posts-central = { setting-round-up-posts-central }
field-settings-posts-round-up-posts-private = { setting-round-up-posts-private }
field-settings-posts-round-up-channel-label = { setting-round-up-channel }
field-settings-posts-round-up-channel-hint = 「全体で1つのチャンネル」を選んだときだけ使います。

form-settings-privacy-title = { settings-privacy }
form-settings-privacy-submit = 保存
field-settings-privacy-guests-label = { setting-guests }
field-settings-privacy-guests-hint = 一部のチャンネルだけに招待されている人のことです。
field-settings-privacy-guests-no = { setting-guests-no }
field-settings-privacy-guests-receive = { setting-guests-receive }
field-settings-privacy-guests-both = { setting-guests-both }
field-settings-privacy-private-counts-label = { setting-private-counts }
field-settings-privacy-private-counts-hint = 贈った人と受け取った人だけに見えるkudosも、受け取った人の合計に入れます。
field-settings-privacy-boards-label = { setting-boards }
field-settings-privacy-boards-hint = 週のまとめや、ほかの人の履歴にも使われます。あとの2つは、労使協定などで必要なときに。
field-settings-privacy-boards-public = { setting-boards-public }
field-settings-privacy-boards-self-only = { setting-boards-self-only }
field-settings-privacy-boards-pseudonymous = { setting-boards-pseudonymous }

form-settings-admins-title = { settings-admins }
form-settings-admins-submit = 保存
field-settings-admins-admins-label = { setting-admins }
field-settings-admins-admins-hint = この設定を変更できる人です。Slackでは、ワークスペースの管理者も変更できます。
