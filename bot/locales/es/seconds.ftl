second-noted = Anotado: das tu apoyo.
second-noted-before = Ya habías dado tu apoyo.
second-take-back = Quitar mi apoyo
second-noted-footer = En la tarjeta ya cuentas. Solo tú ves esto.
second-taken-back = Hecho: tu apoyo ya no cuenta.

seconded-lead = { $by } apoya las gracias que te dio { $giver }
seconded-footer = Te llega con cada apoyo. Con “{ $preferences }” puedes recibirlos juntos una vez al día o quitarlos.
seconds-digest-lead =
    { $total ->
        [one] Tu equipo apoya { $total } kudos que recibiste
       *[other] Tu equipo apoya { $total } kudos que recibiste
    }
seconds-digest-entry = { $giver } te dio las gracias, con el apoyo de { $people }
seconds-digest-footer = Llega una vez al día, si hay algo nuevo. Con “{ $preferences }” puedes cambiarlo.
