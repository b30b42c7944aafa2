### The organisation's values, for the admins who keep them.

# First line.
values-lead = Your values, in their order

# First line when there are none.
values-empty = No values yet. A value says what you want to see more of: people can add one to a kudos.

# Detail of a value. $count: how many kudos name it.
values-uses =
    { $count ->
        [one] named in { $count } kudos
       *[other] named in { $count } kudos
    }

# Detail of a value that can no longer be chosen.
values-archived = archived

# Button: opens the form for a new value.
values-add = Add a value

# Button beside a value: opens its form.
values-edit = Edit

# Button beside a value: it can no longer be chosen, and stays where it was named.
values-archive = Archive

# Button beside an archived value: it can be chosen again.
values-restore = Restore

# Small print below the list.
values-footer = An archived value stays on the kudos that name it, and can be restored.

## The form for one value

# Title. At most 24 characters.
form-value-edit-title = Company value

# Button that saves it. At most 24 characters.
form-value-edit-submit = Save

# The value's name.
field-value-edit-name-label = { setting-value-name }

# Small print: how people name the value in one line of text.
field-value-edit-name-hint = In a line of text, people type it behind #: “Customer first” is #customer-first.

# Example of a name.
field-value-edit-name-placeholder = Customer first

# The value's emoji.
field-value-edit-emoji-label = { setting-value-emoji }

# Small print.
field-value-edit-emoji-hint = One emoji that stands before the name, if you like.

# What the value means.
field-value-edit-description-label = { setting-value-description }

# Small print.
field-value-edit-description-hint = One sentence on what it means.

# Examples of what people do who live the value.
field-value-edit-examples-label = { setting-value-examples }

# Small print. The coach is the part of the form that suggests how to make a kudos more specific.
field-value-edit-examples-hint = What it looks like in practice, one example a line. People see them when they look for words.

# Its place in lists.
field-value-edit-position-label = { setting-value-position }

# Small print.
field-value-edit-position-hint = 1 comes first.
