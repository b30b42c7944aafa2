problem-at = { $at }：{ $problem }
problem-badge-gone = このバッジが見つからなくなりました。一覧を開き直してください。
problem-badges-full = バッジは{ $limit }個までです。先にどれかをアーカイブしてください。
problem-badge-exists = { $name }というバッジはもうあります。それを編集するか、別の名前にしてください。
problem-badge-archived = { $name }というバッジがアーカイブされています。それを元に戻すか、別の名前にしてください。
problem-badge-icon-missing = バッジには絵文字が必要です。一つ選んでください。
problem-badge-unreachable = このままではだれも獲得できません。推薦を許可するか、ランクの条件をデータとして読み込んでください。
problem-link-wrong = ウェブのアドレスではありません。ブラウザーから全体をコピーしてください。
problem-roles-too-many = 役割は{ $limit }個までです（今は{ $count }個）。
problem-review-line-wrong = { $line }を読み取れませんでした。次のどれかを書いてください：manager、people、role: Sales Director、2 of people
problem-review-level-wrong = 1つの段階は、上司、人、役割のどれか一つです。
problem-review-needed-wrong = 最大{ $count }人のところで{ $needed }人の承認は得られません。
problem-review-people-missing = 「people」はだれですか？下で選ぶか、名前を書いてください：people: Ana Lima, Ben Roy
problem-review-people-unused = 「people」という行がないので、だれにも頼まれません。行を足すか、選択を外してください。
problem-reviewer-unknown = { $name }が見つかりません。チャットに表示されている名前で書いてください。
problem-reviewer-ambiguous = { $name }という人が何人かいます。だれかを書いてください：{ $suggestions }
problem-consensus-wrong = { $line }を読み取れませんでした。次のように書いてください：3 nominators in 30 days from 2 teams
problem-consensus-nominators-wrong = 推薦する人は{ $least }人から{ $most }人までです。
problem-consensus-days-wrong = { $least }日から{ $most }日までで書いてください。
problem-consensus-teams-wrong = チームは{ $least }から{ $most }までです。推薦する人の数を超えられません。
problem-rarity-wrong = { $line }を読み取れませんでした。次のように書いてください：3 per quarter per team
problem-tier-line-wrong = { $line }を読み取れませんでした。bronze、silver、gold、platinum のどれかで始めてください：gold: 成約5件
problem-tier-twice = { $name }が二つあります。どちらか一つにしてください。
problem-tiers-missing = バッジにはランクが必要です。少なくとも1行書いてください：bronze
problem-window-wrong = { $line }を読み取れませんでした。次のどれかを書いてください：ever、30 days、month、4 weeks in a row
problem-condition-wrong = { $line }を読み取れませんでした。このように書いてください：5 kudos.received value=teamwork in a month
problem-condition-without-tier = { $name }はこのバッジのランクにありません。ランクに加えるか、この行を消してください。
problem-file-no-badges = バッジが見つかりませんでした。一つ書き出すと、形がわかります。
problem-file-too-many-badges = バッジは{ $limit }個までです（今は{ $count }個）。
problem-file-too-long = { $limit }文字までです（今は{ $count }文字）。
problem-file-badge-twice = { $name }が二つあります。どちらか一つにしてください。
problem-file-slug-wrong = { $name }はslugに使えません。小文字、数字、ハイフンで書いてください：deal-closer
problem-file-unreadable = { $line }行目からYAMLとして読めません。閉じていない引用符や、文中のコロンを探してください。
problem-file-alias = { $line }行目が*や&で別の部分を指しています。そのまま書いてください。
problem-file-too-deep = { $line }行目の入れ子が深すぎます。
problem-file-key-twice = { $name }が二つあります（一つは{ $line }行目）。どちらか一つにしてください。
problem-file-key-unknown = { $name }は使えません。ここに書けるのは：{ $options }
problem-file-mapping-wanted = ここには名前と値が必要です：{ $options }
problem-file-list-wanted = ここには一覧が必要です。
problem-file-text-wanted = ここには文字が必要です。
problem-file-number-wanted = ここには整数が必要です。
problem-file-option-wanted = ここに書けるのは：{ $options }
problem-organization-unclear =
    { $suggestions-count ->
        [0] 組織はまだありません。
       *[other] どの組織ですか？--organization に続けて書いてください：{ $suggestions }
    }
problem-importer-missing = だれがバッジを変更しますか？変更履歴のため、--by に続けて名前を書いてください。
