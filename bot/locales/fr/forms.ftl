form-cancel = Annuler
form-source = { $author } a écrit :
form-source-unnamed = Tu réponds à ce message :
form-source-link = Ouvrir le message
form-offered-lead = Encore une étape : le reste tient dans le formulaire.
form-open = Ouvrir le formulaire
form-people-more =
    { $count ->
        [one] { $count } autre personne est remerciée et le reste.
       *[other] { $count } autres personnes sont remerciées et le restent.
    }

form-kudos-title = Donner des kudos
form-kudos-submit = Envoyer
field-kudos-recipients-label = Pour qui ?
field-kudos-message-label = Merci pour quoi ?
field-kudos-message-hint = Dis ce que c’était et ce que ça a changé.
field-kudos-message-placeholder = Grâce à tes questions pendant l’appel, Acme a enfin parlé de sa vraie échéance.
field-kudos-value-label = Quelle valeur ça illustre ?
field-kudos-value-placeholder = Choisis-en une, si ça correspond
form-value-of-the-week = { $value } (valeur de la semaine)
field-kudos-cohort-label = Ou pour tout un groupe ?
field-kudos-cohort-placeholder = Choisis-en un, si tu veux
field-kudos-private-label = Privé
field-kudos-private-hint = Visible seulement par toi et les personnes que tu remercies.

form-kudos-edit-title = Modifier des kudos
form-kudos-edit-submit = Enregistrer
field-kudos-edit-recipients-label = { field-kudos-recipients-label }
field-kudos-edit-message-label = { field-kudos-message-label }
field-kudos-edit-message-hint = { field-kudos-message-hint }
field-kudos-edit-value-label = { field-kudos-value-label }
field-kudos-edit-value-placeholder = { field-kudos-value-placeholder }
