help-lead = Was { -laurel } für dich tut
help-command = { $usage } – { $summary }
help-values = Werte, die du dazuschreiben kannst: { $values }

command-kudos-usage = { $command } @Person deine Worte #Wert
command-kudos-summary = in eigenen Worten danken, einer Person oder mehreren. Ohne Zusatz öffnet sich das Formular.
command-kudos-example = { $command } @Ana @Ben starkes Erstgespräch mit Acme { $value }
command-laurel-help-usage = { $command }
command-laurel-help-summary = diese Liste zeigen.

welcome-lead = 👋 Ich bin { -laurel }. Ich trage Dank von Mensch zu Mensch.
welcome-try = Hat dir heute jemand geholfen? Schreib „{ $example }“ oder nimm den Button.
welcome-footer = Das sage ich nur einmal, wenn ich dazukomme. „{ $help }“ zeigt den Rest; entfernst du mich, bin ich weg.
