### What is wrong with what admins set, and with what people prefer. As in problems.ftl: say what is wrong
### and what helps, in one or two sentences. Never blame.

## Who may change the settings

# The reader is no admin. $names: admins, as in "Mia or Omar".
problem-admins-only = Only admins can do this. Ask { $names }.

# The reader is no admin, and nobody who is one has used the bot so far.
problem-admins-none = Only admins can do this, and I haven't met one here yet. Whoever runs this workspace is one: ask them to open the settings.

# The same on Microsoft Teams, which does not tell a bot who runs it.
problem-admins-none-teams = Only admins can do this, and there is none here yet. Whoever adds { -laurel } to a team or chat next becomes the first.

# The list of admins would be empty.
problem-admins-last = Somebody has to look after { -laurel } here: leave at least one person on the list.

# Two admins had the same form open. What the reader wrote is still in the form.
problem-changed-meanwhile = Somebody else changed this in the meantime. Send the form again to have it your way.

## What was filled in

# $least, $most: numbers.
problem-number-wrong = Write a number from { $least } to { $most }.

# Nothing was chosen in a list.
problem-choice-missing = Choose one from the list.

# The name of an emoji for reactions. Do not translate "raised_hands": it is Slack's own name.
problem-emoji-name-wrong = Name one emoji, like raised_hands, or type the emoji itself.

# A company value's emoji.
problem-emoji-wrong = This takes one emoji. Pick one, or leave it empty.

# $limit: how many lines fit. $count: how many there are.
problem-lines-too-many = There is room for { $limit } lines, and here are { $count }. Leave some out.

# Allowances by role, a role a line. $line: the line that could not be read.
problem-role-line-wrong = I couldn't read { $line }. Write a role and a number, like this: Account Executive: 10

# $name: a role that stands in two lines.
problem-role-twice = { $name } stands there twice. Keep one of the lines.

# Days on which people can thank more colleagues. $line: the line that could not be read. The days and the
# number stay as they are in every language.
problem-boost-line-wrong = I couldn't read { $line }. Write the first day, the last day, and 2 to 10 times what, like this: 2026-12-01 – 2026-12-31: 2

# $line: such a line whose second day is before its first.
problem-boost-backwards = { $line } ends before it begins. Swap the two days.

# The name of a value or a group.
problem-name-without-letters = Give it a name with a letter in it.

# $limit: how many characters fit. $count: how many there are.
problem-text-too-long = There is room for { $limit } characters, and here are { $count }. Shorten it a little.

# $limit: how many people fit. $count: how many were named.
problem-people-too-many = There is room for { $limit } people on this list, and you named { $count }.

# A list of admins, or a group of colleagues. $name: a guest, an app, or somebody of another organisation.
problem-person-unfit = { $name } can't be on this list: it is for members of your organisation.

# A channel that was chosen for posts.
problem-channel-gone = I can't post in this channel any more. Choose another one, or invite me there.

# Everything is to be posted in one channel, and none is chosen.
problem-channel-missing = Which channel is it? Choose one; if it isn't on the list, invite me there first.

## Company values

# Every kudos is to name a value.
problem-values-none = There is no value to choose from yet. Add one first, then require it.

# $limit: a number.
problem-values-full = People can choose from { $limit } values at most. Archive one first.

# A value that a button is about.
problem-value-gone = I couldn't find this value any more. Open the list of values again.

# The last value is to be archived. $name: its name.
problem-value-last = Kudos need a value here, and { $name } is the last one. Add another one first, or stop requiring one.

# $name: the name of a value.
problem-value-exists = There already is a value called { $name }. Edit that one, or choose another name.

# $name: the name of a value that can no longer be chosen.
problem-value-archived = There is an archived value called { $name }. Restore that one, or choose another name.

## Cohorts: groups of colleagues under one name

# $limit: a number.
problem-cohorts-full = There is room for { $limit } cohorts. Delete one first.

# A cohort that a button is about.
problem-cohort-gone = I couldn't find this cohort any more. Open the list of cohorts again.

# Nobody was named.
problem-cohort-empty = Who is in it? Name people, a role or a region.

# $limit: a number of people.
problem-cohort-too-large = There is room for { $limit } people in a cohort. Make two of it.

# $name: as it is typed behind @.
problem-cohort-exists = There already is a cohort called { $name }. Edit that one, or choose another name.

# $name: as it would be typed behind @, as in "everyone".
problem-cohort-reserved = @{ $name } has a meaning of its own in chats. Choose another name.

# $slug: as it would be typed behind @. $name: a colleague's name.
problem-cohort-is-person = @{ $slug } could mean { $name }. Choose another name.

# $name: a role or a region that nobody has. $suggestions: those there are, as in "EMEA or AMER".
# $suggestions-count: how many of them.
problem-nobody-there =
    { $suggestions-count ->
        [0] I found nobody for { $name }. Name the people instead.
       *[other] I found nobody for { $name }. Try { $suggestions }, or name the people instead.
    }

## Preferences

# Hours in which the bot stays silent.
problem-quiet-hours-half = Quiet hours need a beginning and an end. Choose both, or none.

# The same.
problem-quiet-hours-same = Quiet hours begin and end at the same time. Change one of the two, or choose none.

# $name: as typed. $suggestions: time zones, as in "Europe/Berlin or Asia/Tokyo". $suggestions-count: how
# many of them.
problem-zone-unknown =
    { $suggestions-count ->
        [0] I don't know the time zone { $name }. Name a large city near you, like Berlin or Tokyo.
       *[other] I don't know the time zone { $name }: did you mean { $suggestions }?
    }

# A date that cannot be read.
problem-date-wrong = I couldn't read this date. Write it like this: 2026-05-04

# $days: a number.
problem-start-too-late = A start date can be { $days } days ahead at most.
