problem-admins-only = これができるのは管理者だけです。{ $names }に相談してください。
problem-admins-none = これができるのは管理者だけですが、ここではまだ管理者がわかりません。ワークスペースの管理者に、設定を開いてもらってください。
problem-admins-none-teams = これができるのは管理者だけですが、ここにはまだいません。次に{ -laurel }をチームかチャットに追加した人が管理者になります。
problem-admins-last = { -laurel }の管理者が必要です。少なくとも一人は残してください。
problem-changed-meanwhile = その間に別の人が変更しました。この内容にするには、もう一度送信してください。

problem-number-wrong = { $least }から{ $most }までの数を入れてください。
problem-choice-missing = 一覧から選んでください。
problem-emoji-name-wrong = raised_hands のように絵文字の名前を一つ入れるか、絵文字そのものを入れてください。
problem-emoji-wrong = ここに入れられる絵文字は一つです。一つ選ぶか、空のままにしてください。
problem-lines-too-many = { $limit }行まで書けます（今は{ $count }行）。いくつか減らしてください。
problem-role-line-wrong = { $line }を読み取れませんでした。役割と数を次のように書いてください：Account Executive: 10
problem-role-twice = { $name }が二つの行にあります。どちらか一つにしてください。
problem-boost-line-wrong = { $line }を読み取れませんでした。最初の日、最後の日、倍数（2から10まで）を次のように書いてください：2026-12-01 – 2026-12-31: 2
problem-boost-backwards = { $line }は終わりが始まりより前です。二つの日を入れ替えてください。
problem-name-without-letters = 文字を含む名前を付けてください。
problem-text-too-long = { $limit }文字まで書けます（今は{ $count }文字）。少し短くしてください。
problem-people-too-many = この一覧に入れられるのは{ $limit }人までです（今は{ $count }人）。
problem-person-unfit = { $name }さんはこの一覧に入れられません。組織のメンバーだけの一覧です。
problem-channel-gone = このチャンネルには投稿できなくなりました。別のチャンネルを選ぶか、私を招待してください。
problem-channel-missing = どのチャンネルにしますか？一つ選んでください。一覧になければ、先に私を招待してください。

problem-values-none = 選べるバリューがまだありません。先に追加してから、必須にしてください。
problem-values-full = 選べるバリューは{ $limit }個までです。先にどれかをアーカイブしてください。
problem-value-gone = このバリューが見つからなくなりました。一覧を開き直してください。
problem-value-last = ここではバリューが必須で、{ $name }が最後の一つです。先に別のバリューを追加するか、必須でなくしてください。
problem-value-exists = { $name }というバリューはもうあります。それを編集するか、別の名前にしてください。
problem-value-archived = { $name }というバリューがアーカイブされています。それを元に戻すか、別の名前にしてください。

problem-cohorts-full = グループは{ $limit }個までです。先にどれかを削除してください。
problem-cohort-gone = このグループが見つからなくなりました。一覧を開き直してください。
problem-cohort-empty = だれが入りますか？人、役割、地域のどれかを入れてください。
problem-cohort-too-large = 一つのグループに入れられるのは{ $limit }人までです。二つに分けてください。
problem-cohort-exists = { $name }というグループはもうあります。それを編集するか、別の名前にしてください。
problem-cohort-reserved = @{ $name }はチャットで別の意味を持っています。別の名前にしてください。
problem-cohort-is-person = @{ $slug }は{ $name }さんのことかもしれません。別の名前にしてください。
problem-nobody-there =
    { $suggestions-count ->
        [0] { $name }に当てはまる人が見つかりません。代わりに人を選んでください。
       *[other] { $name }に当てはまる人が見つかりません。{ $suggestions }を試すか、人を選んでください。
    }

problem-quiet-hours-half = 通知を控える時間には、始まりと終わりが必要です。両方を選ぶか、どちらも選ばないでください。
problem-quiet-hours-same = 通知を控える時間の始まりと終わりが同じです。どちらかを変えるか、どちらも選ばないでください。
problem-zone-unknown =
    { $suggestions-count ->
        [0] { $name }というタイムゾーンは見つかりません。東京やベルリンのように、近くの大きな都市の名前を入れてください。
       *[other] { $name }というタイムゾーンは見つかりません。もしかして：{ $suggestions }
    }
problem-date-wrong = 日付を読み取れませんでした。次のように書いてください：2026-05-04
problem-start-too-late = 開始日は{ $days }日先までです。
