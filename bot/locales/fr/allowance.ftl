allowance-left = reste { $left } sur { $limit } { $period }
allowance-limit = { $limit } en tout
allowance-resets = recommence : { $when }, heure locale
allowance-boost = { $factor } fois plus que d’habitude
balance-lead =
    { $left ->
        [0] Tu as déjà donné tous tes kudos { $period }.
        [one] Tu peux encore remercier { $left } personne { $period }.
       *[other] Tu peux encore remercier { $left } personnes { $period }.
    }
balance-unlimited = Tu peux remercier autant de personnes que tu veux.
balance-given =
    { $given ->
        [0] personne de remercié { $period }
        [one] { $given } personne remerciée { $period }
       *[other] { $given } personnes remerciées { $period }
    }
