problems-lead = 直すところが{ $count }か所あります：
problems-footer = まだ何も送られていません。あなただけに表示されています。
problems-incident = { -laurel }の管理者に相談するときは、{ $incident }とお伝えください。
problem-other = このままではできませんでした。見直して、もう一度お試しください。

problem-recipients-missing = だれに贈りますか？「@Ana」のように、一人以上の名前を入れてください。
problem-recipient-self = kudosはほかの人に贈るものです。自分の名前を外してください。
problem-recipient-bot = { $name }はアプリです。kudosは人に贈るものなので、外すか、担当の方の名前にしてください。
problem-recipient-unknown = { $name }が見つからなくなりました。選び直すか、外してください。
problem-recipient-not-found =
    { $suggestions-count ->
        [0] { $name }が見つかりません。「@」を入力して、一覧から選んでください。
       *[other] { $name }が見つかりません。もしかして：{ $suggestions }
    }
problem-recipient-inactive = { $name }さんのアカウントは、今は使われていません。名前を外してください。
problem-recipient-guest = { $name }さんはゲストで、kudosを贈れるのはメンバーだけです。名前を外して、別の形で感謝を伝えてください。
problem-recipient-external = { $name }さんは別の組織の方で、kudosを贈れるのは組織の中だけです。名前を外して、別の形で感謝を伝えてください。
problem-recipients-too-many = kudosを一度に贈れるのは{ $limit }人までです（今は{ $count }人）。{ $limit }人にするか、分けて贈ってください。
problem-recipients-too-many-in-groups = グループの全員を合わせると{ $limit }人を超えます。一度に贈れるのは{ $limit }人までです。グループを減らすか、その中の人を選んでください。
problem-group-not-found = { $name }というグループが見つかりません。別のグループを選ぶか、一人ずつ指定してください。
problem-group-empty = { $name }には贈れる相手がいません。空のグループか、自分、アプリ、対象外のアカウントだけのグループです。別のグループを選ぶか、一人ずつ指定してください。

problem-message-missing = 何をしてくれましたか？自分の言葉でひとこと添えてください。
problem-message-too-short = もう少し詳しく書いてみましょう。{ $limit }文字以上お願いします（今は{ $count }文字）。
problem-message-too-long = { $limit }文字まで書けます（今は{ $count }文字）。少し短くしてください。

problem-value-unknown =
    { $values-count ->
        [0] { $value }というバリューは見つかりません。外してください。
       *[other] { $value }というバリューは見つかりません。{ $values }を選ぶか、何も付けずに贈ってください。
    }
problem-value-unknown-required = { $value }というバリューが見つかりません。{ $values }から選んでください。
problem-values-too-many = 付けられるバリューは一つです。どれか一つにしてください：{ $values }
problem-value-required = ここではkudosにバリューを付けます。{ $values }を加えてください。

problem-allowance-spent =
    { $days ->
        [1] 今日贈れる人数（全部で{ $limit }人）を超えています。0時に元に戻ります。
        [7] 今週贈れる人数（全部で{ $limit }人）を超えています。月曜日に元に戻ります。
       *[other] 今月贈れる人数（全部で{ $limit }人）を超えています。来月の1日に元に戻ります。
    }
problem-allowance-short =
    { $days ->
        [1] 今回は{ $count }人分ですが、今日贈れるのはあと{ $left }人（{ $limit }人中）です。人数を減らしてください。
        [7] 今回は{ $count }人分ですが、今週贈れるのはあと{ $left }人（{ $limit }人中）です。人数を減らしてください。
       *[other] 今回は{ $count }人分ですが、今月贈れるのはあと{ $left }人（{ $limit }人中）です。人数を減らしてください。
    }

problem-giver-guest = ゲストはここではkudosを贈れません。招待してくれた人に、感謝を伝えてもらってください。
problem-giver-unknown = プロフィールを読み込めませんでした。1分ほどおいて、もう一度お試しください。

problem-kudos-not-found = このkudosは見つかりませんでした。履歴で確かめてください。
problem-kudos-withdrawn = このkudosは取り消されたため、編集や賛同はできません。
problem-change-not-yours = kudosを編集したり取り消したりできるのは、贈った本人だけです。
problem-change-too-late = kudosを編集や取り消しできる期間は終わりました。
problem-second-own = これはあなたが贈ったkudosです。感謝はもう伝わっています。
problem-second-received = これはあなたへのkudosです。賛同はほかの人に任せて、どうぞ受け取ってください。
problem-second-guest = ゲストはここではkudosに賛同できません。自分の言葉で伝えてみてください。

problem-history-people = 一度に表示できる履歴は一人分です。一人だけ指定するか、自分の履歴を見るには誰も指定しないでください。
problem-history-app = { $name }はアプリなので、kudosを贈ることも受け取ることもありません。人を指定するか、自分の履歴を見るには誰も指定しないでください。
problem-history-unknown = { $name }が見つからなくなりました。選び直すか、別の人を指定してください。
problem-history-private = { $name }さんが贈ったkudosと受け取ったkudosは表示できません。他の人には公開されていない履歴もあります。自分の履歴はいつでも見られます。

problem-profile-people = 一度に表示できるプロフィールは一人分です。一人だけ指定するか、自分のプロフィールを見るには誰も指定しないでください。
problem-profile-app = { $name }はアプリで、バッジは人のためのものです。人を指定するか、自分のプロフィールを見るには誰も指定しないでください。
problem-profile-unknown = { $name }が見つからなくなりました。選び直すか、別の人を指定してください。
problem-profile-external = { $name }さんはほかの組織の人で、プロフィールがあるのは自分の組織の人だけです。同僚を指定してください。
problem-profile-inactive = { $name }さんの有効なアカウントはここにはもうないため、表示できるプロフィールがありません。
problem-profile-private = { $name }さんのプロフィールは表示できません。他の人には公開されていないプロフィールもあります。自分のプロフィールはいつでも見られます。
problem-board-guest = ここでは、ランキングはメンバーだけが見られます。招待してくれた人に聞いてみてください。
problem-board-value-received = バリューのランキングは受け取ったkudosのものです。「{ $metric }」か{ $value }を外してください。
problem-board-no-team = 上司がわからないため、チームがわかりません。「team」を外すか、{ -laurel }の管理者に聞いてください。
problem-board-no-region = 地域がわかりません。「region」を外すか、{ -laurel }の管理者に聞いてください。
problem-board-no-role = 職種がわかりません。「role」を外すか、{ -laurel }の管理者に聞いてください。
problem-board-no-channel = 「channel」は、表示するチャンネルのことです。そのチャンネルで聞いてください。
problem-board-channel-received = チャンネルのランキングは受け取ったkudos全体のものです。「channel」か、ほかの指定を外してください。
problem-board-not-posted = ここには投稿できません。私のいるチャンネルで表示してください。
problem-board-own-only = ここではだれもが自分の順位だけを見るため、投稿するものがありません。

problem-form-expired = このフォームはもう送信できません。開き直してください。
problem-too-busy = 時間がかかりすぎて、保存できませんでした。1分ほどおいて、もう一度お試しください。
problem-platform-unavailable = { $platform }から応答がなく、保存できませんでした。1分ほどおいて、もう一度お試しください。
problem-unexpected = 問題が起きて、保存できませんでした。もう一度お試しください。それでもだめなときは、{ $incident }を添えて{ -laurel }の管理者にお知らせください。
