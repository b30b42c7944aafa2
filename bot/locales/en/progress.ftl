### What is still missing until a badge comes by itself, as a phrase that others are made of: "2 more different
### colleagues who thank you for #teamwork this quarter (3 of 5)". To second a kudos is to say "I think so, too".

## What is missing. $count: how many. $value: a company value, as in "#teamwork"

# Kudos that the reader receives.
progress-thanks = { $count } more kudos for you

# The same, for one company value.
progress-thanks-value = { $count } more kudos for { $value }

# Colleagues who thank the reader, each counted once.
progress-thankers =
    { $count ->
        [one] { $count } more colleague who thanks you
       *[other] { $count } more different colleagues who thank you
    }

# The same, for one company value.
progress-thankers-value =
    { $count ->
        [one] { $count } more colleague who thanks you for { $value }
       *[other] { $count } more different colleagues who thank you for { $value }
    }

# Kudos that the reader gives.
progress-given = { $count } more kudos that you give

# The same, for one company value.
progress-given-value = { $count } more kudos that you give for { $value }

# Colleagues whom the reader thanks, each counted once.
progress-recipients =
    { $count ->
        [one] { $count } more colleague whom you thank
       *[other] { $count } more different colleagues whom you thank
    }

# The same, for one company value.
progress-recipients-value =
    { $count ->
        [one] { $count } more colleague whom you thank for { $value }
       *[other] { $count } more different colleagues whom you thank for { $value }
    }

# How often colleagues second what the reader was thanked for.
progress-seconds =
    { $count ->
        [one] { $count } more second from a colleague for your kudos
       *[other] { $count } more seconds from colleagues for your kudos
    }

# The same, of kudos for one company value.
progress-seconds-value =
    { $count ->
        [one] { $count } more second from a colleague for your kudos for { $value }
       *[other] { $count } more seconds from colleagues for your kudos for { $value }
    }

# Colleagues who second what the reader was thanked for, each counted once.
progress-seconders =
    { $count ->
        [one] { $count } more colleague who seconds your kudos
       *[other] { $count } more different colleagues who second your kudos
    }

# The same, of kudos for one company value.
progress-seconders-value =
    { $count ->
        [one] { $count } more colleague who seconds your kudos for { $value }
       *[other] { $count } more different colleagues who second your kudos for { $value }
    }

# A badge that has to be there first. $badge: as in "Knowledge Sharer" or "Knowledge Sharer (Silver)".
progress-badge = the badge { $badge }

# More tiers of one badge. $badge: as above.
progress-badge-tiers =
    { $count ->
        [one] { $count } more tier of the badge { $badge }
       *[other] { $count } more tiers of the badge { $badge }
    }

# Any badges.
progress-badges =
    { $count ->
        [one] { $count } more badge
       *[other] { $count } more badges
    }

# Any badges at one tier. $tier: as in "Gold".
progress-badges-tier =
    { $count ->
        [one] { $count } more badge at { $tier }
       *[other] { $count } more badges at { $tier }
    }

## What other systems tell of, by the names that it has there

# $event: a type of event, as in "deal.won".
progress-events = { $count } more “{ $event }”

# Different ones of a detail. $of: the detail, as in "customer". $event: as above.
progress-events-different = { $count } more different “{ $of }” in “{ $event }”

# More of an amount. $count: how much. $of: the amount, as in "revenue". $event: as above.
progress-events-sum = { $count } more “{ $of }” in “{ $event }”

# Which events alone count. $what: as above. $details: as in "stage: won and region: EMEA".
progress-with = { $what } with { $details }

# One detail of an event. $name: as in "stage". $value: as in "won".
progress-detail = { $name }: { $value }

## By when. $what: one of the above, as in "2 more kudos for #teamwork"

# On the present day.
progress-in-day = { $what } today

# In the present week.
progress-in-week = { $what } this week

# In the present month.
progress-in-month = { $what } this month

# In the present quarter of the year.
progress-in-quarter = { $what } this quarter

# In the present year.
progress-in-year = { $what } this year

# Within any so many days. $count: how many days.
progress-in-days =
    { $count ->
        [one] { $what } within { $count } day
       *[other] { $what } within { $count } days
    }

## The same in each of several days, weeks … that follow one another. $count: how many are still to come

# Days.
progress-row-day =
    { $count ->
        [one] { $what } on the next day
       *[other] { $what } on each of the next { $count } days
    }

# Weeks.
progress-row-week =
    { $count ->
        [one] { $what } in the next week
       *[other] { $what } in each of the next { $count } weeks
    }

# Months.
progress-row-month =
    { $count ->
        [one] { $what } in the next month
       *[other] { $what } in each of the next { $count } months
    }

# Quarters.
progress-row-quarter =
    { $count ->
        [one] { $what } in the next quarter
       *[other] { $what } in each of the next { $count } quarters
    }

# Years.
progress-row-year =
    { $count ->
        [one] { $what } in the next year
       *[other] { $what } in each of the next { $count } years
    }

# What is missing now, and what after it. $before, $next: each as above.
progress-then = { $before }, then { $next }

# How many days, weeks … in a row there are. $what: what is missing. $have: how many there are. $needed: how many
# it takes.
progress-in-a-row = { $what } – { $have } of { $needed } in a row

# How far it is. $what: what is missing. $have: how much there is. $needed: how much it takes.
progress-so-far = { $what } ({ $have } of { $needed })

## Several conditions

# Not all of several conditions have to hold. $count: how many of them are still missing. $parts: a list.
progress-any = { $count } of these: { $parts }

# Several conditions that are one of a longer list. $parts: a list.
progress-nested = ({ $parts })

# The end of a list of which only the beginning is shown. $count: how many are not.
progress-others =
    { $count ->
        [one] { $count } other condition
       *[other] { $count } other conditions
    }
