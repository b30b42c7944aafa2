### Reglas de la casa: tú; sin «vosotros» ni «ustedes». Palabras sin género cuando se pueda: personas,
### «quien administra». «Kudos» va en plural. { $place } puede ser «el canal»: nunca tras «a» o «de».
### La lista de nombres puede ser de una sola persona: nada que concuerde con ella.

-laurel = Laurel

person-named = { $name }
person-unnamed = alguien
place-unnamed = el canal
platform-sandbox = El entorno de prueba
list-more = …y { $count } más
footer-private = Solo tú ves esto.
plain-said = { $before }: “{ $words }”
plain-quoted = “{ $words }”
kudos-open = Dar las gracias
people-others =
    { $count ->
        [one] { $count } persona más
       *[other] { $count } personas más
    }
people-count =
    { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
period-day = hoy
period-week = esta semana
period-month = este mes
page-newer = Más recientes
page-older = Anteriores
page-before = Anterior
page-next = Siguiente
page-of = página { $page } de { $pages }
