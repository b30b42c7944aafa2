coach-lead = 送る前に、あなただけにひとこと：
coach-for-example = たとえば：
coach-your-choice = 書き直しても、このまま送ってもかまいません。
coach-submit = このまま送信
coach-still = まだ編集できるうちに、ひとこと：
coach-next-time = 次に向けて、ひとこと：

coach-hint-shouting = 大文字ばかりだと叫んでいるように見えます。小文字のほうが温かく伝わります。
coach-hint-template = 最近のkudosとよく似ています。今回ならではのことは何でしたか？
coach-hint-generic = このままでは、だれにでも当てはまりそうです。
coach-hint-no-behaviour = 具体的に何をしてくれましたか？
coach-hint-no-impact = それでだれにとって何が変わりましたか？

coach-example-teamwork = 木曜の夜に残って、Acmeのセキュリティ質問票に一緒に答えてくれました。一日早く提出でき、先方の購買担当から値引きの話が出なくなりました。
coach-example-customer-first = 北星社の担当の方に、小さいプランで十分ですと伝えてくれました。その週のうちに契約となり、その後お客様を二社紹介していただきました。
coach-example-ownership = 更新見積もりが昨年の価格のままなのに気づき、経理に電話して一時間で正しいものを送ってくれました。お客様は一日も遅れず金曜に契約できました。
coach-example-curiosity = Acmeの倉庫チームに、配送ルートの決め方を聞いてくれました。これまでのデモでは見えなかった課題がわかり、提案を作り直せました。
coach-example-craft = お客様の実際の請求書三枚を使ってデモを作り直してくれました。先方の財務責任者が自社の数字だと気づき、その日のうちに契約書を求められました。
coach-example-any = デモが止まったとき、手書きで流れを描いて打ち合わせを続けてくれました。資料よりもよく伝わり、Acmeと次の打ち合わせが決まりました。
coach-example-nomination = 新しい人が最初に読むガイドを書いてくれました。三人が五週目ではなく二週目に初めてのデモを行えました。
