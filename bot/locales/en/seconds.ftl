### Seconds: saying "I think so, too" of a kudos somebody else gave.

# First line of a private answer, above the kudos that the reader seconds from now on.
second-noted = Noted: you second this.

# The same when they did so before.
second-noted-before = You second this already.

# Button: takes one's second back.
second-take-back = Take it back

# Small print: what follows from it.
second-noted-footer = The card counts you in. Only you can see this.

# First line of a private answer, above the kudos that the reader no longer seconds.
second-taken-back = Taken back: you don't second this any more.

## For those who were thanked

# First line; the words of the kudos follow. $by, $giver: names.
seconded-lead = { $by } seconds what { $giver } thanked you for

# Small print: why this came and how to stop it. $preferences: the command that opens the preferences,
# as one would type it.
seconded-footer = You get this for each second. “{ $preferences }” gathers them once a day, or turns them off.

# First line of a list, once a day. $total: how many of the reader's kudos were seconded.
seconds-digest-lead =
    { $total ->
        [one] Colleagues second { $total } kudos you received
       *[other] Colleagues second { $total } kudos you received
    }

# One of them; the words of the kudos follow. $giver: a name. $people: those who second it, as in "Dai,
# Leo and 2 others".
seconds-digest-entry = { $giver } thanked you, seconded by { $people }

# Small print: why this came and how to change it. $preferences: the command that opens the
# preferences, as one would type it.
seconds-digest-footer = Comes once a day, when there is something new. “{ $preferences }” changes that.
