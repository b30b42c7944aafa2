### Boards: who received or gave most kudos in a period of the calendar.

# First line: a board of kudos received.
leaderboard-received = 🌿 Leaderboard: kudos received

# First line: a board of kudos given.
leaderboard-given = 🌿 Leaderboard: kudos given

# First line: a board of badges that were awarded.
leaderboard-badges = 🌿 Leaderboard: badges awarded

# First line: a board of kudos received for one company value. $value: as in "#teamwork".
leaderboard-value = 🌿 Leaderboard: kudos received for { $value }

# Small detail: the board of all that was ever counted, in the place of a date.
leaderboard-all-time = all time

# Small detail: only those with one manager are on the board. $person: the manager's name.
leaderboard-team = team of { $person }

# Small detail: only those of one region are on the board. $name: as in "EMEA".
leaderboard-region = region { $name }

# Small detail: only those of one role are on the board. $name: as in "Account Executive".
leaderboard-role = role { $name }

# Small detail: only kudos given in one channel are counted. $place: the channel's name.
leaderboard-channel = given in { $place }

# One place. $rank: its number. $person: a name, or the word for the reader. $bar: a bar drawn in characters, with
# a blank behind it, or nothing. $points: how many kudos.
leaderboard-line = { $rank }. { $person } { $bar }{ $points }

# Stands for the reader's own name, at the beginning of their place.
leaderboard-you = You

# Behind a place: somebody rose by this many places since the period before.
leaderboard-up = up { $count }

# Behind the reader's own place: it is the same as in the period before.
leaderboard-same = as before

# Behind the reader's own place, which was higher in the period before; plain, without regret. $rank: its
# number then.
leaderboard-fell = place { $rank } before

# Behind a place: somebody was not on this board in the period before.
leaderboard-new = new

# Above the reader's own place and those beside it.
leaderboard-near = Around you

# The reader is not on the board. An invitation, not a reproach.
leaderboard-not-yet = You're not on it yet. Who helped you lately?

# The same on a board of badges.
leaderboard-not-yet-badges = You're not on it yet. Whose work deserves a badge?

# Nobody is on the board.
leaderboard-empty = Nobody is on it yet. Who helped you?

# The same on a board of badges.
leaderboard-empty-badges = No badges here yet. Whose work deserves one?

# Somebody in the list of those who gained most. $person: a name. $points: how many kudos more than in the
# period before.
leaderboard-gain = { $person } (+{ $points })

# Those who gained most since the period before, in the place of honour below the board. $people: a list.
leaderboard-improved = Biggest gains: { $people }

# Button that posts the board for everybody in a conversation. $place: its name, shortened to 20 characters. At most
# 30 characters without it.
leaderboard-share = Post it in { $place }

# What the button did. $place: a channel's name.
leaderboard-shared = Posted in { $place }.

# Small print: how those with the same score are placed.
leaderboard-ties = Same score, same place, in the order I met people.

# Small print, where nobody is to be recognised.
leaderboard-made-up = Names are made up, and new in each period.

# Small print, where everybody sees only themselves.
leaderboard-own-only = Here everybody sees only themselves.

# Small print, where the reader decided so in their preferences.
leaderboard-hidden = Others don't see you here, as you chose.

# Small print. $command: "/leaderboard" or "@Laurel leaderboard". Do not translate "given" and "week", which are
# typed behind it.
leaderboard-footer = “{ $command } given week” shows another one. Only you can see this.

# Small print below a board that somebody posted: why it came and how to be off it. $person: who posted it.
# $command: as above. $preferences: the command for one's preferences, as one would type it.
leaderboard-post-footer = { $person } posted this. “{ $command }” shows your place, “{ $preferences }” takes you off.

# A made-up name, where nobody is to be recognised: a plant and a number. The plants are yours to choose: 24, all
# different, short and friendly. $number: four digits.
leaderboard-alias =
    { $plant ->
        [0] Maple { $number }
        [1] Rowan { $number }
        [2] Juniper { $number }
        [3] Thyme { $number }
        [4] Sage { $number }
        [5] Willow { $number }
        [6] Hazel { $number }
        [7] Clover { $number }
        [8] Heather { $number }
        [9] Fern { $number }
        [10] Poppy { $number }
        [11] Iris { $number }
        [12] Linden { $number }
        [13] Cedar { $number }
        [14] Myrtle { $number }
        [15] Aster { $number }
        [16] Lupin { $number }
        [17] Jasmine { $number }
        [18] Sorrel { $number }
        [19] Olive { $number }
        [20] Alder { $number }
        [21] Mint { $number }
        [22] Daisy { $number }
       *[23] Yarrow { $number }
    }
