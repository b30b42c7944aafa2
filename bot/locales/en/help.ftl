### What Laurel says about itself.

# First line of the help.
help-lead = What { -laurel } does for you

# Title above the commands for thanks and for who was thanked.
help-recognition = Recognition

# Title above the commands for badges.
help-badges = Badges

# Title above the commands for what is the reader's own.
help-yours = For you

# Title above the commands for admins, who alone see it.
help-admins = For admins

# One command. $usage: how to type it. $summary: what it does.
help-command = { $usage } – { $summary }

# The company values that can be added to a kudos. $values: as in "#teamwork, #care and #focus".
help-values = Values to add: { $values }

# How to type the command. $command: "/kudos" or "@Laurel kudos". Keep the @ and the #.
command-kudos-usage = { $command } @person your words #value

# What the command does, as a continued sentence. Do not translate "--private".
command-kudos-summary = thank one or more colleagues in your own words. Add --private to keep it between you. Alone, it opens the form.

# An example, as one would type it. $command: "/kudos" or "@Laurel kudos". $value: as in "#teamwork".
command-kudos-example = { $command } @Ana @Ben great discovery call on Acme { $value }

# How to type the command. $command: "/kudos history" or "@Laurel kudos history". Do not translate "given"
# and "received"; keep the @ and the brackets.
command-kudos-history-usage = { $command } [@person] [given|received]

# What the command does, as a continued sentence.
command-kudos-history-summary = look back at kudos, yours or a colleague's.

# An example, as one would type it. $command: as above.
command-kudos-history-example = { $command } @Ana received

# How to type the command. $command: "/kudos balance" or "@Laurel kudos balance".
command-kudos-balance-usage = { $command }

# What the command does, as a continued sentence.
command-kudos-balance-summary = see how many colleagues you can still thank.

# How to type the command. $command: "/leaderboard" or "@Laurel leaderboard". Translate only what stands behind #;
# keep the brackets and the #.
command-leaderboard-usage = { $command } [received|given|badges|#value] [week|month|…] [team|region|role|channel]

# What the command does, as a continued sentence.
command-leaderboard-summary = see who received or gave most, and where you stand.

# An example, as one would type it. $command: as above. Nothing else to translate.
command-leaderboard-example = { $command } given week

# How to type the command. $command: "/laurel home" or "@Laurel home".
command-laurel-home-usage = { $command }

# What the command does, as a continued sentence.
command-laurel-home-summary = open your page: given, received, what is left.

# How to type the command. $command: "/laurel preferences" or "@Laurel preferences".
command-laurel-preferences-usage = { $command }

# What the command does, as a continued sentence.
command-laurel-preferences-summary = choose your messages, quiet hours and language.

# How to type the command. $command: "/laurel settings" or "@Laurel settings".
command-laurel-settings-usage = { $command }

# What the command does, as a continued sentence. Only admins can use it.
command-laurel-settings-summary = for admins: values, allowance, posts and privacy.

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
