problem-nominator-guest = ゲストはここでは推薦に参加できません。見たことをメンバーに伝えてください。
problem-nominee-missing = だれを推薦しますか？「@Ana」のように、一人の名前を入れてください。
problem-nominee-one = 推薦できるのは一度に一人です。一人を選び、ほかの人は後で推薦してください。
problem-nominee-self = 推薦はほかの人のためのものです。同僚の名前を入れてください。
problem-nominee-app = { $name }はアプリです。バッジは人のためのものなので、担当の方を選んでください。
problem-nominee-inactive = { $name }さんのアカウントは、今は使われていません。ほかの人を選んでください。
problem-nominee-left = { $name }さんのアカウントは今は使われていないため、授与できません。見送るか、期限が来て終わるのを待ってください。
problem-nominee-external = { $name }さんは別の組織の方で、バッジは組織の中だけのものです。別の形で感謝を伝えてください。
problem-nominee-guest = { $name }さんはゲストで、バッジはメンバーのためのものです。別の形で感謝を伝えてください。
problem-badge-missing =
    { $badges-count ->
        [0] まだバッジがありません。{ -laurel }の管理者に相談してください。
       *[other] どのバッジですか？{ $badges }から選んでください。
    }
problem-badge-unknown =
    { $badges-count ->
        [0] { $name }というバッジは見つかりません。まだバッジがないので、{ -laurel }の管理者に相談してください。
       *[other] { $name }というバッジは見つかりません。{ $badges }から選んでください。
    }
problem-badges-too-many = 推薦できるバッジは一つです。どれか一つにしてください：{ $badges }
problem-badge-retired = { $badge }は、今は贈られていません。ほかのバッジを選んでください。
problem-badge-earned-only = { $badge }は条件を満たすと自動で届きます。ほかのバッジを選んでください。
problem-badge-managers-only = { $badge }は上司が推薦します。その人の上司に、見たことを伝えてください。
problem-badge-other-roles = { $badge }の対象は{ $roles }です。ほかのバッジを選んでください。
problem-tier-unknown = このバッジにそのランクはありません。別のランクを選ぶか、空のままにしてください。
problem-award-held = このランクは獲得済みです。上のランクを選んでください。
problem-badge-complete = このバッジの全ランクを獲得済みです。ほかのバッジを選んでください。
problem-badge-cooldown =
    { $days ->
       *[other] このバッジは最近贈られたばかりです。{ $days }日後にまた贈れます。
    }
problem-badge-rare-organization =
    { $days ->
        [1] このバッジは1日に{ $limit }個までで、すでに達しています。明日また試してください。
        [7] このバッジは1週間に{ $limit }個までで、すでに達しています。来週また試してください。
        [30] このバッジは1か月に{ $limit }個までで、すでに達しています。来月また試してください。
        [90] このバッジは四半期に{ $limit }個までで、すでに達しています。次の四半期にまた試してください。
        [365] このバッジは1年に{ $limit }個までで、すでに達しています。来年また試してください。
       *[0] このバッジはこれまでに{ $limit }個までで、すでに達しています。ほかのバッジを選んでください。
    }
problem-badge-rare-team =
    { $days ->
        [1] このバッジは同じチームで1日に{ $limit }個までで、すでに達しています。明日また試してください。
        [7] このバッジは同じチームで1週間に{ $limit }個までで、すでに達しています。来週また試してください。
        [30] このバッジは同じチームで1か月に{ $limit }個までで、すでに達しています。来月また試してください。
        [90] このバッジは同じチームで四半期に{ $limit }個までで、すでに達しています。次の四半期にまた試してください。
        [365] このバッジは同じチームで1年に{ $limit }個までで、すでに達しています。来年また試してください。
       *[0] このバッジは同じチームでこれまでに{ $limit }個までで、すでに達しています。ほかのバッジを選んでください。
    }
problem-nomination-duplicate = 同じ推薦がすでに審査中です。変えるときは、先に取り下げてください。
problem-nomination-unreviewable = これを決められる人がいません。{ -laurel }の管理者に、このバッジの担当者を決めてもらってください。

problem-justification-missing = なぜその人ですか？自分の言葉でひとこと添えてください。それをもとに判断されます。
problem-justification-too-short = もう少し詳しく書いてみましょう。{ $limit }文字以上お願いします（今は{ $count }文字）。
problem-evidence-wrong = リンクは「https://」で始まり、空白を含みません。ブラウザから全体をコピーしてください。

problem-nomination-not-found = この推薦が見つかりません。
problem-nomination-not-yours = これはほかの人が行います。
problem-nomination-closed = この推薦はすでに終わっているため、することはありません。
problem-nomination-decided-by-you = あなたはすでに判断しました。ほかの人を待っています。
problem-nomination-answered = この推薦に、答え待ちの質問はありません。
problem-reason-missing = 理由を一文で書いてください。読むのは一人だけです。
problem-question-missing = 知りたいことを書いてください。
problem-answer-missing = 答えを一、二文で書いてください。
problem-line-missing = 自分の言葉でひとこと書いてください。
problem-endorse-own = あなた自身の推薦なので、言葉はもう入っています。
problem-endorse-self = これはあなたについての推薦です。ほかの人の言葉を待ちましょう。
problem-award-not-found = この授与が見つかりません。
problem-award-revoked = このバッジはすでに取り消されています。
