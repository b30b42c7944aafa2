### Forms: Slack's modals, Teams' dialogs, the web page's dialogs.

# Button that closes a form without sending it. At most 24 characters.
form-cancel = Cancel

# Above the quoted message that a kudos answers. $author: a name.
form-source = { $author } wrote:

# The same when the author's name is not known.
form-source-unnamed = You answer this message:

# Link to the quoted message.
form-source-link = Open the message

# First line of a private card that leads to a form, where it cannot open by itself.
form-offered-lead = One more step: the form has room for the rest.

# Button that opens the form with what was already given.
form-open = Open the form

## Giving kudos

# Title of the form. At most 24 characters.
form-kudos-title = Give kudos

# Button that sends the kudos. At most 24 characters.
form-kudos-submit = Send

# Picker of colleagues.
field-kudos-recipients-label = Who is it for?

# Box for the giver's own words.
field-kudos-message-label = What did they do?

# Small print below the box.
field-kudos-message-hint = Say what it was and what it changed.

# Shown in the empty box: an example of words worth reading.
field-kudos-message-placeholder = Your questions on the call got Acme talking about their real deadline.

# List of company values.
field-kudos-value-label = Which value does it show?

# Shown in the list before anything is chosen.
field-kudos-value-placeholder = Choose one, if one fits
