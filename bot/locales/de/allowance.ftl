allowance-left = noch { $left } von { $limit } { $period }
allowance-limit = { $limit } insgesamt
allowance-resets = beginnt neu: { $when } deiner Zeit
allowance-boost = { $factor }-mal so viele wie sonst
balance-lead =
    { $left ->
        [0] Du hast { $period } schon alle deine Kudos gegeben.
        [one] Du kannst { $period } noch { $left } Person danken.
       *[other] Du kannst { $period } noch { $left } Personen danken.
    }
balance-unlimited = Du kannst danken, so vielen du magst.
balance-given =
    { $given ->
        [0] { $period } noch niemandem gedankt
        [one] { $period } { $given } Person gedankt
       *[other] { $period } { $given } Personen gedankt
    }
