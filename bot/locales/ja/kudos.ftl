kudos-lead = 🙌 { $giver }から{ $recipients }へ、感謝を込めて
kudos-line = { $giver }から{ $recipients }へ
kudos-on = { $place }にて
kudos-source = このメッセージへの返信

kudos-say-thanks = お礼を伝える
kudos-pass-it-on = ほかの人にも贈る
kudos-received-footer = { $giver }があなたに感謝を伝えたので届きました。届くのは一度だけです。あとでまとめて読みたいときは、このチャットをミュートしてください。

kudos-receipt-lead = 送信しました。
kudos-receipt-footer = { $recipients }にはダイレクトメッセージでも届きます。この表示はあなただけに見えています。
kudos-not-posted-lead = { $recipients }へのkudosは保存しましたが、{ $place }には表示できませんでした。
kudos-not-posted-footer = kudosを贈ったので届きました。届くのは一度だけです。あなただけに表示されています。

kudos-unposted-not-member = { -laurel }がまだ参加していないため、{ $place }には表示されません。{ -laurel }を追加すると、次から表示されます。
kudos-unposted-not-member-slack = { -laurel }がまだ参加していないため、{ $place }には表示されません。そこで「/invite @{ -laurel }」と送ると、次から表示されます。
kudos-unposted-not-member-teams = { -laurel }がまだ参加していないため、{ $place }には表示されません。チームかチャットに{ -laurel }アプリを追加すると、次から表示されます。
kudos-unposted-external = ほかの組織の人も読めるため、{ $place }には表示されません。社内のチャンネルで贈ると、みんなにも見てもらえます。
kudos-unposted-direct = ダイレクトメッセージで贈ったため、チャンネルには表示されません。チャンネルで贈ると、みんなにも見てもらえます。
