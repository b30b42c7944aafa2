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

# Small print below a picker of people that cannot show all of a large group. $count: how many more
# people belong to it, and stay whatever is chosen.
form-people-more =
    { $count ->
        [one] { $count } more person is thanked and stays.
       *[other] { $count } more people are thanked and stay.
    }

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

# An option of the list of values: the one that this week is about. $value: its name, as in "🤝 Teamwork".
form-value-of-the-week = { $value } (value of the week)

# List of groups of colleagues, beside the picker of single ones.
field-kudos-cohort-label = Or for a whole group?

# Shown in the list before anything is chosen.
field-kudos-cohort-placeholder = Choose one, if you like

# Switch: nobody but giver and recipients will see it.
field-kudos-private-label = Private

# Small print below the switch.
field-kudos-private-hint = Only you and those you thank see it.

## Changing a kudos that was given. Where a text is the same as above, it is taken from there.

# Title of the form. At most 24 characters.
form-kudos-edit-title = Edit kudos

# Button that saves the change. At most 24 characters.
form-kudos-edit-submit = Save

# Picker of colleagues.
field-kudos-edit-recipients-label = { field-kudos-recipients-label }

# Box for the giver's own words.
field-kudos-edit-message-label = { field-kudos-message-label }

# Small print below the box.
field-kudos-edit-message-hint = { field-kudos-message-hint }

# List of company values.
field-kudos-edit-value-label = { field-kudos-value-label }

# Shown in the list before anything is chosen.
field-kudos-edit-value-placeholder = { field-kudos-value-placeholder }
