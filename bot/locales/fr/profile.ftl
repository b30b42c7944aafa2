profile-own = Ce qu’on apprécie chez toi
profile-person = Ce qu’on apprécie chez { $person }
profile-badges =
    { $count ->
        [one] { $count } badge
       *[other] { $count } badges
    }
profile-no-badges = Ton premier badge est encore à venir.
profile-next = La suite
profile-step = { $badge } : { $missing }
profile-reached = { $badge } : c’est fait. Il arrive dès que ses règles le permettent.
profile-by-nomination = Par nomination
profile-all-kudos = Tous les kudos
profile-own-open = Ton profil
profile-open = Profil
profile-footer = La suite est visible par toi uniquement. « { $preferences } » décide si les autres voient le reste.
command-laurel-profile-usage = { $command } [@personne]
command-laurel-profile-summary = voir tes badges et la suite, ou les badges de quelqu’un d’autre.
