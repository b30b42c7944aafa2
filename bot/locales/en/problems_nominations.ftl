### What is wrong with a nomination, or with what somebody does about one, and what to do about it; as in
### problems.ftl.

## Whom, and for what

# The reader is a guest, or belongs to another organisation.
problem-nominator-guest = Guests can't take part in nominations here. Tell a colleague what you have seen.

# Nobody was named.
problem-nominee-missing = Whom do you nominate? Name one colleague, like @Ana.

# Several people or a group were named.
problem-nominee-one = A nomination is for one person. Name one, and nominate the others after.

# The reader named themselves.
problem-nominee-self = Nominations are for others: name a colleague.

# $name: the name of an app.
problem-nominee-app = { $name } is an app, and badges are for people. Name the person behind it.

# $name: a name.
problem-nominee-inactive = { $name } doesn't have an active account here. Name somebody else.

# Somebody approves, but whoever was nominated has left. $name: a name.
problem-nominee-left = { $name } doesn't have an active account here any more, so there is nobody to award. Decline it, or let it end by itself.

# $name: a name.
problem-nominee-external = { $name } is with another organisation, and badges stay inside yours. Thank them in your own way.

# $name: a name.
problem-nominee-guest = { $name } is a guest here, and badges are for members. Thank them in your own way.

# No badge was named. $badges: those there are, as in “Deal Closer or Knowledge Sharer”. $badges-
# count: how many of them.
problem-badge-missing =
    { $badges-count ->
        [0] There are no badges here yet. Ask your { -laurel } admin for some.
       *[other] For which badge? Choose { $badges }.
    }

# $name: as typed. $badges, $badges-count: as above.
problem-badge-unknown =
    { $badges-count ->
        [0] I don't know the badge { $name }: there are none here yet. Ask your { -laurel } admin for some.
       *[other] I don't know the badge { $name }. Choose { $badges }.
    }

# Several were typed behind a #. $badges: those, as in “deal-closer or knowledge-sharer”.
problem-badges-too-many = A nomination is for one badge. Keep { $badges }.

# $badge: a name.
problem-badge-retired = { $badge } isn't awarded any more. Choose another badge.

# $badge: a name.
problem-badge-earned-only = { $badge } comes by itself once it is earned. Choose another badge.

# $badge: a name.
problem-badge-managers-only = Managers nominate for { $badge }. Tell theirs what you have seen.

# $badge: a name. $roles: roles, as in “Account Executive or SDR”.
problem-badge-other-roles = { $badge } is for { $roles }. Choose another badge.

# The badge does not have the tier that was chosen.
problem-tier-unknown = This badge has no such tier. Choose another, or leave it open.

# Somebody has this tier of the badge.
problem-award-held = They have this tier of the badge already. Choose a higher one.

# Somebody has every tier of the badge.
problem-badge-complete = They have every tier of this badge. Choose another badge.

# Somebody got the badge lately. $days: in how many days they can get it again.
problem-badge-cooldown =
    { $days ->
        [one] They got this badge lately. It can be awarded to them again in { $days } day.
       *[other] They got this badge lately. It can be awarded to them again in { $days } days.
    }

# The badge is awarded only so often. $limit: how often. $days: in how long: 1 is a day, 7 a week, 30
# a month, 90 a quarter, 365 a year, 0 for ever.
problem-badge-rare-organization =
    { $days ->
        [1] This badge is rare: { $limit } at most a day, and that many are awarded. Try again tomorrow.
        [7] This badge is rare: { $limit } at most a week, and that many are awarded. Try again next week.
        [30] This badge is rare: { $limit } at most a month, and that many are awarded. Try again next month.
        [90] This badge is rare: { $limit } at most a quarter, and that many are awarded. Try again next quarter.
        [365] This badge is rare: { $limit } at most a year, and that many are awarded. Try again next year.
       *[0] This badge is rare: { $limit } at most ever, and that many are awarded. Choose another badge.
    }

# The same within the team of whoever is nominated.
problem-badge-rare-team =
    { $days ->
        [1] This badge is rare: { $limit } at most a day in one team, and that many are awarded. Try again tomorrow.
        [7] This badge is rare: { $limit } at most a week in one team, and that many are awarded. Try again next week.
        [30] This badge is rare: { $limit } at most a month in one team, and that many are awarded. Try again next month.
        [90] This badge is rare: { $limit } at most a quarter in one team, and that many are awarded. Try again next quarter.
        [365] This badge is rare: { $limit } at most a year in one team, and that many are awarded. Try again next year.
       *[0] This badge is rare: { $limit } at most ever in one team, and that many are awarded. Choose another badge.
    }

# The reader has nominated the same person for the same badge, and nobody has decided yet.
problem-nomination-duplicate = You have nominated them for this badge already, and it is being decided. Take that back first to change it.

# Nobody can decide: there is no manager, nobody who stands in, and no admin but the reader.
problem-nomination-unreviewable = Nobody here can decide on this. Ask your { -laurel } admin to name somebody for this badge.

## Why

# No words were given.
problem-justification-missing = Why them? Add a few words of your own: those who decide go by them.

# $limit: how many characters are needed. $count: how many there are.
problem-justification-too-short =
    Say a little more about what they did: { $limit ->
        [one] at least { $limit } character
       *[other] at least { $limit } characters
    }, so far { $count }.

# What was typed is no web address.
problem-evidence-wrong = A link begins with https:// and has no blanks. Copy the whole of it from your browser.

## What somebody does about a nomination or an award

# It is no more, or not for the reader to see.
problem-nomination-not-found = I couldn't find this nomination any more.

# Somebody else decides, or nominated.
problem-nomination-not-yours = This is for somebody else to do.

# It has been decided, withdrawn, or has expired.
problem-nomination-closed = This nomination has ended in the meantime, so there is nothing left to do.

# Others have to decide, too.
problem-nomination-decided-by-you = You have decided already; it waits for others now.

# Nobody has asked anything, or it was answered.
problem-nomination-answered = There is no open question about this nomination.

# The form was sent without a reason.
problem-reason-missing = Say why, in a sentence. It is read by one person alone.

# The form was sent without a question.
problem-question-missing = What would you like to know?

# The form was sent without an answer.
problem-answer-missing = Add your answer, in a sentence or two.

# The form was sent without a line.
problem-line-missing = Add a line of your own.

# The reader nominated.
problem-endorse-own = You nominated them yourself, so your word is in it already.

# The reader is nominated.
problem-endorse-self = This one is about you: let others speak.

# It is no more, or not for the reader to see.
problem-award-not-found = I couldn't find this award any more.

# Somebody has taken it back already.
problem-award-revoked = This award was taken back already.
