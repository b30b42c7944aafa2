kudos-lead = 🙌 { $giver }から{ $recipients }へ、感謝を込めて
kudos-lead-message = 🙌 { $giver }から{ $recipients }へ、{ $message }に感謝を込めて
kudos-line = { $giver }から{ $recipients }へ
kudos-line-message = { $giver }から{ $recipients }へ（{ $message }に）
kudos-this-message = このメッセージ
kudos-others = ほかの宛先：{ $people }
kudos-on = { $place }にて
kudos-source = このメッセージへの返信
kudos-edited = 編集済み
kudos-private = 非公開
kudos-seen-by-you = あなたと{ $giver }だけに表示
kudos-seen-by-all = { $giver }と感謝を受けた人だけに表示
kudos-seen-by-them = あなたと{ $recipients }だけに表示
kudos-seconded = 賛同：{ $people }
kudos-seconds =
    { $count ->
       *[other] 賛同{ $count }件
    }
kudos-second = 賛同する
kudos-second-count = 賛同する · { $count }
kudos-edit = 編集
kudos-undo = 取り消す
kudos-withdrawn-lead = { $giver }が{ $recipients }へのkudosを取り消しました。
kudos-withdrawn-footer = kudosは、贈った人がしばらくの間取り消せます。言葉も一緒に消えます。

kudos-say-thanks = お礼を伝える
kudos-pass-it-on = ほかの人にも贈る
kudos-received-footer = { $giver }があなたに感謝を伝えたので届きました。「{ $preferences }」でこのメッセージを止められます。

kudos-receipt-lead = 送信しました。
kudos-changed-lead = 変更しました。
kudos-posted-in = { $place }に表示されます。
kudos-change-until = 編集と取り消しは{ $until }（現地時間）までできます。
kudos-receipt-footer = { $recipients }には、受け取る設定であればダイレクトメッセージでも届きます。この表示はあなただけに見えています。
kudos-changed-footer = 表示されている場所でも、まもなく変わります。この表示はあなただけに見えています。
kudos-not-posted-lead = { $recipients }へのkudosは保存しましたが、{ $place }には表示できませんでした。
kudos-not-posted-footer = kudosを贈ったので届きました。届くのは一度だけです。あなただけに表示されています。
kudos-not-changed-lead = 変更は保存しましたが、{ $place }では{ $recipients }へのkudosが元のまま表示されています。
kudos-not-changed-not-member = { -laurel }はもう{ $place }に参加していません。{ -laurel }を追加し直してもう一度変更するか、そこのどなたかに投稿の削除を頼んでください。
kudos-not-changed-failed = この投稿はもう変更できません。{ $place }を管理している人に削除を頼んでください。
kudos-undone-lead = 取り消しました。
kudos-undone-before = このkudosはすでに取り消されています。
kudos-write-anew = 書き直す
kudos-undone-footer = 表示されていた場所では、あなたが取り消したことだけが示されます。この表示はあなただけに見えています。

kudos-unposted-not-member = { -laurel }がまだ参加していないため、{ $place }には表示されません。{ -laurel }を追加すると、次から表示されます。
kudos-unposted-not-member-slack = { -laurel }がまだ参加していないため、{ $place }には表示されません。そこで「/invite @{ -laurel }」と送ると、次から表示されます。
kudos-unposted-not-member-teams = { -laurel }がまだ参加していないため、{ $place }には表示されません。チームかチャットに{ -laurel }アプリを追加すると、次から表示されます。
kudos-unposted-external = ほかの組織の人も読めるため、{ $place }には表示されません。社内のチャンネルで贈ると、みんなにも見てもらえます。
kudos-unposted-direct = ダイレクトメッセージで贈ったため、チャンネルには表示されません。チャンネルで贈ると、みんなにも見てもらえます。
kudos-unposted-private = 非公開で贈ったため、チャンネルには表示されません。次に「非公開」を選ばなければ表示されます。
kudos-unposted-off = ここではkudosを当事者の間にとどめているため、チャンネルには表示されません。変更は{ -laurel }の管理者に頼めます。
kudos-unposted-gone = { $place }はアーカイブまたは削除されたため、そこには表示されません。ほかのチャンネルで贈ると、みんなにも見てもらえます。
kudos-unposted-failed = 投稿が受け付けられなかったため、{ $place }には表示されません。{ -laurel }が{ $place }に投稿できるかを{ -laurel }の管理者に確かめるか、ほかのチャンネルで贈ってください。
