allowance-left = quedan { $left } de { $limit } { $period }
allowance-limit = { $limit } en total
allowance-resets = vuelve a empezar: { $when }, hora tuya
allowance-boost = { $factor } veces lo habitual
balance-lead =
    { $left ->
        [0] Ya has dado todos tus kudos { $period }.
        [one] Puedes dar las gracias a { $left } persona más { $period }.
       *[other] Puedes dar las gracias a { $left } personas más { $period }.
    }
balance-unlimited = Puedes dar las gracias a tantas personas como quieras.
balance-given =
    { $given ->
        [0] nadie ha recibido tus gracias { $period }
        [one] gracias a { $given } persona { $period }
       *[other] gracias a { $given } personas { $period }
    }
