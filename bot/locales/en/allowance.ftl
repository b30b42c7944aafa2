### The allowance: how many colleagues one person can thank in a day, a week or a month.

# Small detail. $left: how many are left. $limit: of how many. $period: "today", "this week", "this
# month".
allowance-left = { $left } of { $limit } left { $period }

# Small detail. $limit: how many there are in the whole period.
allowance-limit = { $limit } in all

# Small detail: when one has all of them again. $when: as in "Mon 00:00".
allowance-resets = starts anew { $when } your time

# Small detail: there is more for some days. $factor: how many times as much.
allowance-boost = { $factor } times as many as usual

# First line of the answer to who asks what is left. $left: how many colleagues they can still thank.
# $period: "today", "this week", "this month".
balance-lead =
    { $left ->
        [0] You have given all your kudos { $period }.
        [one] You can thank { $left } more colleague { $period }.
       *[other] You can thank { $left } more colleagues { $period }.
    }

# The same where there is no limit.
balance-unlimited = You can thank as many colleagues as you like.

# Small detail. $given: how many colleagues they thanked. $period: "today", "this week", "this month".
balance-given =
    { $given ->
        [0] nobody thanked { $period }
        [one] { $given } colleague thanked { $period }
       *[other] { $given } colleagues thanked { $period }
    }
