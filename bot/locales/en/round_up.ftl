### The weekly round-up of a channel's kudos.

# First line. $place: a channel's name. $total: number of kudos. $givers: number of people who gave.
round-up-lead =
    This week in { $place }: { $total ->
        [one] { $total } kudos
       *[other] { $total } kudos
    } from { $givers ->
        [one] { $givers } person
       *[other] { $givers } people
    }

# Stands for $place where all channels are told of in one message.
round-up-everywhere = all channels

# Small detail. $count: number of people who were thanked.
round-up-recipients =
    { $count ->
        [one] { $count } person thanked
       *[other] { $count } people thanked
    }

# Small detail: a company value and how often it was named. $value: as in "#teamwork".
round-up-value = { $value } ({ $count })

# First line when there were no kudos. $place: a channel's name.
round-up-empty = Nobody has been thanked in { $place } this week. Who helped you?

# Small print: why this came and how to stop it.
round-up-footer = Comes once a week after kudos were given here. Your { -laurel } admin can move or stop it.

# The company value that the coming week is about. $value: as in "#teamwork".
round-up-value-of-the-week = The week ahead is about { $value }.
