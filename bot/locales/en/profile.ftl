### What somebody is recognised for: the badges that they have, what comes next, the latest kudos.

# First line of one's own.
profile-own = What you are recognised for

# First line of somebody else's. $person: a name.
profile-person = What { $person } is recognised for

# Small detail: how many badges somebody has.
profile-badges =
    { $count ->
        [one] { $count } badge
       *[other] { $count } badges
    }

# The reader has no badge yet. An invitation.
profile-no-badges = Your first badge is still ahead.

# Title above the tiers that come next.
profile-next = What comes next

# A tier that comes by itself. $badge: as in "Knowledge Sharer (Silver)". $missing: what is missing, as in
# "2 more kudos for #teamwork this quarter".
profile-step = { $badge }: { $missing }

# A tier whose condition is met, and which is not awarded yet: only so many are awarded in a while. $badge: as above.
profile-reached = { $badge }: you are there. It comes as soon as its rules allow.

# Title above the tiers that one is nominated for.
profile-by-nomination = By nomination

# Button: shows all kudos of the same person.
profile-all-kudos = All kudos

# Button: shows the reader's own profile.
profile-own-open = Your profile

# Button: shows the profile of the person that the card is about.
profile-open = Profile

# Small print below one's own. $preferences: the command for one's preferences, as one would type it.
profile-footer = Only you see what comes next. “{ $preferences }” decides whether others see the rest.

# How to type the command. $command: "/laurel profile" or "@Laurel profile". Keep the @ and the brackets.
command-laurel-profile-usage = { $command } [@person]

# What the command does, as a continued sentence.
command-laurel-profile-summary = see your badges and what comes next, or a colleague's badges.
