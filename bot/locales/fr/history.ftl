history-own = Tes kudos
history-own-given = Kudos que tu as donnés
history-own-received = Kudos que tu as reçus
history-person = Kudos donnés et reçus par { $person }
history-person-given = Kudos donnés par { $person }
history-person-received = Kudos reçus par { $person }
history-total =
    { $count ->
        [one] { $count } en tout
       *[other] { $count } en tout
    }
history-empty = Rien ici pour l’instant. Qui t’a donné un coup de main dernièrement ?
history-empty-given = Tu n’as encore remercié personne. Qui t’a donné un coup de main dernièrement ?
history-empty-received = Pas encore de merci pour toi ici. Souvent, ça commence par le tien : qui t’a donné un coup de main dernièrement ?
history-empty-person = Rien ici sur { $person } pour l’instant. Ton merci pourrait être le premier.
history-footer = « { $command } given » ou « { $command } received » ne montre qu’un côté. Visible par toi uniquement.
history-footer-person = Tu vois ce que { $person } partage avec son équipe. Visible par toi uniquement.
