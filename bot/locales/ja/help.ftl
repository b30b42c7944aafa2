help-lead = { -laurel }にできること
help-command = { $usage } – { $summary }
help-values = 付けられるバリュー：{ $values }

command-kudos-usage = { $command } @相手 メッセージ #バリュー
command-kudos-summary = 自分の言葉で感謝を伝えます。相手は何人でもかまいません。コマンドだけを送るとフォームが開きます。
command-kudos-example = { $command } @Ana @Ben Acmeとの初回の打ち合わせ、とても助かりました { $value }
command-laurel-help-usage = { $command }
command-laurel-help-summary = この一覧を表示します。

welcome-lead = 👋 { -laurel }です。人から人へ、感謝の言葉を届けます。
welcome-try = 今日、だれかに助けてもらいましたか？「{ $example }」と送るか、ボタンを押してみてください。
welcome-footer = このあいさつは、追加されたときに一度だけお送りします。ほかの使い方は「{ $help }」でどうぞ。いつでも削除できます。
