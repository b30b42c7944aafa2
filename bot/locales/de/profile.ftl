profile-own = Wofür du geschätzt wirst
profile-person = Wofür { $person } geschätzt wird
profile-badges =
    { $count ->
        [one] { $count } Badge
       *[other] { $count } Badges
    }
profile-no-badges = Dein erstes Badge liegt noch vor dir.
profile-next = Was als Nächstes kommt
profile-step = { $badge }: { $missing }
profile-reached = { $badge }: geschafft. Es kommt, sobald seine Regeln es erlauben.
profile-by-nomination = Durch Nominierung
profile-all-kudos = Alle Kudos
profile-own-open = Dein Profil
profile-open = Profil
profile-footer = Was als Nächstes kommt, siehst nur du. „{ $preferences }“ bestimmt, ob andere den Rest sehen.
command-laurel-profile-usage = { $command } [@Person]
command-laurel-profile-summary = deine Badges und was als Nächstes kommt, oder die Badges von anderen.
