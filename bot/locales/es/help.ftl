help-lead = Lo que { -laurel } hace por ti
help-command = { $usage } – { $summary }
help-values = Valores que puedes añadir: { $values }

command-kudos-usage = { $command } @persona tus palabras #valor
command-kudos-summary = da las gracias con tus propias palabras, a una o varias personas. Sin nada más, abre el formulario.
command-kudos-example = { $command } @Ana @Ben muy buena primera llamada con Acme { $value }
command-laurel-help-usage = { $command }
command-laurel-help-summary = muestra esta lista.

welcome-lead = 👋 Soy { -laurel }. Llevo agradecimientos de una persona a otra.
welcome-try = ¿Alguien te ha echado una mano hoy? Escribe “{ $example }” o usa el botón.
welcome-footer = Solo lo digo una vez, al llegar. Con “{ $help }” ves el resto; si me quitas, me voy.
