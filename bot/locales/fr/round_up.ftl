round-up-lead =
    Cette semaine sur { $place } : { $total } kudos de la part de { $givers ->
        [one] { $givers } personne
       *[other] { $givers } personnes
    }
round-up-everywhere = tous les canaux
round-up-recipients =
    { $count ->
        [one] { $count } personne remerciée
       *[other] { $count } personnes remerciées
    }
round-up-value = { $value } ({ $count })
round-up-empty = Pas encore de merci sur { $place } cette semaine. Qui t’a donné un coup de main ?
round-up-footer = Ce résumé arrive une fois par semaine, s’il y a eu des kudos ici. Ton admin { -laurel } peut le déplacer ou l’arrêter.
round-up-value-of-the-week = La semaine qui commence est placée sous le signe de { $value }.
