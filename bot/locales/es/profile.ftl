profile-own = Por lo que te valoran
profile-person = Por lo que se valora a { $person }
profile-badges =
    { $count ->
        [one] { $count } insignia
       *[other] { $count } insignias
    }
profile-no-badges = Tu primera insignia está por llegar.
profile-next = Lo que viene ahora
profile-step = { $badge }: { $missing }
profile-reached = { $badge }: ya está. Llega en cuanto sus reglas lo permitan.
profile-by-nomination = Por nominación
profile-all-kudos = Todos los kudos
profile-own-open = Tu perfil
profile-open = Perfil
profile-footer = Solo tú ves lo que viene ahora. Con “{ $preferences }” decides si los demás ven el resto.
command-laurel-profile-usage = { $command } [@persona]
command-laurel-profile-summary = mira tus insignias y lo que viene ahora, o las insignias de otra persona.
