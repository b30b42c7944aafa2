help-lead = Ce que { -laurel } fait pour toi
help-command = { $usage } – { $summary }
help-values = Valeurs que tu peux ajouter : { $values }

command-kudos-usage = { $command } @personne tes mots #valeur
command-kudos-summary = remercier une ou plusieurs personnes avec tes mots à toi. Sans rien d’autre, le formulaire s’ouvre.
command-kudos-example = { $command } @Ana @Ben très bon premier appel avec Acme { $value }
command-laurel-help-usage = { $command }
command-laurel-help-summary = afficher cette liste.

welcome-lead = 👋 Moi, c’est { -laurel }. Je porte les mercis d’une personne à l’autre.
welcome-try = Quelqu’un t’a donné un coup de main aujourd’hui ? Écris « { $example } » ou utilise le bouton.
welcome-footer = Je ne le dis qu’une fois, en arrivant. « { $help } » montre le reste ; retire-moi et je m’en vais.
