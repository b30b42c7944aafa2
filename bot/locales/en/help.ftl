### What Laurel says about itself.

# First line of the help.
help-lead = What { -laurel } does for you

# One command. $usage: how to type it. $summary: what it does.
help-command = { $usage } – { $summary }

# The company values that can be added to a kudos. $values: as in "#teamwork, #care and #focus".
help-values = Values to add: { $values }

# How to type the command. $command: "/kudos" or "@Laurel kudos". Keep the @ and the #.
command-kudos-usage = { $command } @person your words #value

# What the command does, as a continued sentence.
command-kudos-summary = thank one or more colleagues in your own words. Alone, it opens the form.

# An example, as one would type it. $command: "/kudos" or "@Laurel kudos". $value: as in "#teamwork".
command-kudos-example = { $command } @Ana @Ben great discovery call on Acme { $value }

# How to type the command. $command: "/laurel help" or "@Laurel help".
command-laurel-help-usage = { $command }

# What the command does, as a continued sentence.
command-laurel-help-summary = show this list.

## Said once, when Laurel is added to a conversation

# First line.
welcome-lead = 👋 I'm { -laurel }. I carry thanks from one person to another.

# What to do first. $example: a command as one would type it.
welcome-try = Somebody helped you today? Type “{ $example }”, or use the button.

# Small print: why this came and how to stop it. $help: the help command as one would type it.
welcome-footer = I say this once, when I'm added. “{ $help }” shows the rest; remove me and I'm gone.
