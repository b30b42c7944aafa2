form-cancel = Annuler
form-source = { $author } a écrit :
form-source-unnamed = Tu réponds à ce message :
form-source-link = Ouvrir le message
form-offered-lead = Encore une étape : le reste tient dans le formulaire.
form-open = Ouvrir le formulaire

form-kudos-title = Donner des kudos
form-kudos-submit = Envoyer
field-kudos-recipients-label = Pour qui ?
field-kudos-message-label = Merci pour quoi ?
field-kudos-message-hint = Dis ce que c’était et ce que ça a changé.
field-kudos-message-placeholder = Grâce à tes questions pendant l’appel, Acme a enfin parlé de sa vraie échéance.
field-kudos-value-label = Quelle valeur ça illustre ?
field-kudos-value-placeholder = Choisis-en une, si ça correspond
