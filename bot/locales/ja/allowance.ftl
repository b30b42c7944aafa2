allowance-left = { $period }はあと{ $left }/{ $limit }
allowance-limit = 全部で{ $limit }
allowance-resets = { $when }（現地時間）に元に戻ります
allowance-boost = 普段の{ $factor }倍
balance-lead =
    { $left ->
        [0] { $period }のkudosはすべて贈りました。
       *[other] { $period }はあと{ $left }人に感謝を伝えられます。
    }
balance-unlimited = 何人にでも感謝を伝えられます。
balance-given =
    { $given ->
        [0] { $period }はまだ贈っていません
       *[other] { $period }は{ $given }人に贈りました
    }
