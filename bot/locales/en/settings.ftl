### What an organisation's admins can set, the card that shows it, and the forms that change it.
### The reader is an admin. A setting has one name, used in forms, in the audit log and in answers.

## The names of the settings. Each stands alone, as a label; at most 60 characters.

# How long the words of a kudos must be at least.
setting-min-message-length = Shortest message

# Whether every kudos must name a company value.
setting-value-required = A value is required

# Whether the weekly round-up puts one company value in the foreground, another one each week.
setting-value-of-the-week = Value of the week

# What guests of the workspace may do.
setting-guests = Guests

# How long a kudos can be edited and undone by its giver.
setting-edit-minutes = Time to edit and undo

# Whether kudos that only giver and recipients see move a person's total.
setting-private-counts = Private kudos count

# How many points the recipients get when somebody seconds a kudos.
setting-second-points = Points for a second

# Whether an emoji on a colleague's message gives them kudos.
setting-reaction-gives = Thank by emoji

# Which emoji that is.
setting-reaction-emoji = Emoji for thanks

# How many colleagues one person can thank in a day, a week or a month.
setting-allowance = Allowance

# Whether that is for a day, a week or a month.
setting-allowance-period = Allowance is per

# Allowances of their own for people with certain roles.
setting-role-allowances = Allowance by role

# Weeks in which everybody can thank more colleagues.
setting-boosts = Boosts

# Where the card of a kudos is posted.
setting-kudos-posts = Where kudos are posted

# The channel for them, where there is one for all.
setting-kudos-channel = Channel for kudos

# Where the weekly round-up is posted.
setting-round-up-posts = Where round-ups are posted

# The channel for them, where there is one for all.
setting-round-up-channel = Channel for round-ups

# Whether people can be told apart where kudos are listed and counted.
setting-boards = Names on boards

# Who may change these settings, beside those who run the workspace.
setting-admins = More admins

# The name of a company value. These stand behind the value, and alone as labels.
setting-value-name = Name

# A company value's emoji.
setting-value-emoji = Emoji

# What a company value means.
setting-value-description = Description

# What a company value looks like in practice.
setting-value-examples = Examples

# The place of a company value in lists.
setting-value-position = Place in the list

# Whether a company value can no longer be chosen.
setting-value-archived = Archived

# The name of a group, as it is typed.
setting-cohort-name = Name of the cohort

# The people in a group.
setting-cohort-members = Members

# Whether a group was deleted.
setting-cohort-deleted = Deleted

## What a setting can be. Each stands alone or behind a colon; in forms it is an option, and at most 75
## characters.

# A switch that is on.
setting-on = yes

# A switch that is off.
setting-off = no

# Stands for no text at all, before or after a change.
setting-nothing = nothing

# Guests.
setting-guests-no = Take no part

# Guests.
setting-guests-receive = Can be thanked

# Guests.
setting-guests-both = Can thank and be thanked

# What an allowance is for; behind "Allowance is per".
setting-allowance-period-day = Day

# Behind "Allowance is per".
setting-allowance-period-week = Week

# Behind "Allowance is per".
setting-allowance-period-month = Month

# Where kudos are posted. A thread is a conversation below a message.
setting-kudos-posts-channel = Where they are given

# Where kudos are posted.
setting-kudos-posts-thread = In the thread of the message they answer

# Where kudos are posted.
setting-kudos-posts-central = In one channel for all

# Where kudos are posted: no card at all.
setting-kudos-posts-private = Nowhere: only those concerned are told

# Where round-ups are posted: each channel has its own, or there is one channel for all of them.
setting-round-up-posts-channel = In each channel, about its own kudos

# Where round-ups are posted.
setting-round-up-posts-central = In one channel for all

# Where round-ups are posted: there are none.
setting-round-up-posts-private = Nowhere

# Names on boards. The second and third are what works councils ask for.
setting-boards-public = Everybody is named

# Names on boards: of others one sees nothing.
setting-boards-self-only = Everybody sees only themselves

# Names on boards: invented ones stand for real ones.
setting-boards-pseudonymous = Made-up names

# No limit to how many colleagues one can thank.
setting-unlimited = no limit

# Kudos cannot be edited.
setting-never = never

# $count: a number of them.
setting-characters =
    { $count ->
        [one] { $count } character
       *[other] { $count } characters
    }

# $count: a number of colleagues that somebody can thank.
setting-colleagues =
    { $count ->
        [one] { $count } colleague
       *[other] { $count } colleagues
    }

# $count: a number of points.
setting-points =
    { $count ->
        [0] none
        [one] { $count } point
       *[other] { $count } points
    }

# How long something is possible. $count: a number of minutes.
setting-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

# How long something is possible. $count: a number of hours.
setting-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }

# How long something is possible. $count: a number of days.
setting-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }

## The page with all settings

# First line.
settings-lead = How { -laurel } works here

# One part of the settings and what holds now. $section: its name, as below. $state: a list of short
# statements.
settings-entry = { $section }: { $state }

# Part of the settings: what a kudos must be like. Each part is also the title of its form: at most 24 characters.
settings-recognition = Recognition

# Part of the settings: how many colleagues one can thank.
settings-allowance = Allowance

# Part of the settings: where kudos and round-ups are posted.
settings-posts = Posts

# Part of the settings: who sees whose name.
settings-privacy = Privacy

# Part of the settings: who may change them.
settings-admins = Admins

# Part of the settings: the company values.
settings-values = Values

# Part of the settings: groups of colleagues.
settings-cohorts = Cohorts

# Part of the settings: everything that admins changed.
settings-log = Audit log

# Button: opens the form that changes a part.
settings-change = Change

# Button: opens the page of a part.
settings-open = Open

# Button: comes back to the page with all parts.
settings-all = All settings

# Small print below the page.
settings-footer = Only admins can open this. Every change is in the audit log, with who made it.

## What holds now, in short statements that stand behind the name of a part, parted by dots

# $count: how many characters the words of a kudos need.
settings-at-least =
    { $count ->
        [one] at least { $count } character
       *[other] at least { $count } characters
    }

# Whether a kudos must name a company value.
settings-value-required = a value is required

# A kudos need not name a company value.
settings-value-optional = a value is optional

# One company value is in the foreground each week.
settings-value-of-the-week = a value of the week

# What guests of the workspace may do.
settings-guests-no = guests take no part

# Guests.
settings-guests-receive = guests can be thanked

# Guests can thank and be thanked.
settings-guests-both = guests take part

# $time: how long, as in "24 hours".
settings-edit = edit and undo for { $time }

# A kudos stays as it was given.
settings-edit-never = no edit, no undo

# Kudos that only giver and recipients see move a person's total.
settings-private-counts = private kudos count, too

# $count: how many points recipients get when somebody seconds a kudos.
settings-second-points =
    { $count ->
        [one] a second gives { $count } point
       *[other] a second gives { $count } points
    }

# An emoji on a colleague's message gives them kudos. $emoji: as in ":raised_hands:".
settings-reaction-gives = { $emoji } on a message gives a kudos

# How many colleagues one person can thank.
settings-allowance-none = no limit

# $count: how many colleagues one person can thank in a day.
settings-allowance-day =
    { $count ->
        [one] { $count } colleague a day
       *[other] { $count } colleagues a day
    }

# $count: how many colleagues one person can thank in a week.
settings-allowance-week =
    { $count ->
        [one] { $count } colleague a week
       *[other] { $count } colleagues a week
    }

# $count: how many colleagues one person can thank in a month.
settings-allowance-month =
    { $count ->
        [one] { $count } colleague a month
       *[other] { $count } colleagues a month
    }

# $count: how many roles have another allowance.
settings-roles =
    { $count ->
        [one] { $count } role has its own
       *[other] { $count } roles have their own
    }

# $count: for how many spans of days the allowance is, was or will be larger.
settings-boosts =
    { $count ->
        [one] { $count } boost
       *[other] { $count } boosts
    }

# Where the cards of kudos go. $place: a channel's name.
settings-kudos-channel = kudos where they are given

# Where the cards of kudos go: into the thread of the message they answer.
settings-kudos-thread = kudos in the thread they answer

# Where the cards of kudos go. $place: a channel's name.
settings-kudos-central = kudos in { $place }

# The cards of kudos go nowhere.
settings-kudos-private = no posts of kudos

# Where the weekly round-ups go. $place: a channel's name.
settings-round-up-channel = round-ups in each channel

# Where the weekly round-ups go. $place: a channel's name.
settings-round-up-central = round-ups in { $place }

# There are no weekly round-ups.
settings-round-up-private = no round-ups

# Whether people can be told apart where kudos are listed and counted.
settings-boards-public = people are named on boards and in round-ups

# On boards nobody can be told apart but oneself.
settings-boards-self-only = everybody sees only themselves on boards

# On boards invented names stand for real ones.
settings-boards-pseudonymous = boards show made-up names

# Those whom Slack or Microsoft Teams says run the workspace. $people: names of further admins.
settings-admins-platform = those who run the workspace

# The same with further admins. $people: their names.
settings-admins-more = those who run the workspace, and { $people }

# $count: how many company values can be chosen.
settings-values-count =
    { $count ->
        [0] none yet
        [one] { $count } to choose from
       *[other] { $count } to choose from
    }

# $count: how many groups of colleagues there are.
settings-cohorts-count =
    { $count ->
        [0] none yet
        [one] { $count } group of colleagues
       *[other] { $count } groups of colleagues
    }

# What the audit log is.
settings-log-state = who changed what, and when

## What an admin is told after a change

# First line, with what changed below.
settings-saved = Saved.

# First line when everything is as it was before.
settings-unchanged = Nothing changed: all is as it was.

# One change. $name: the setting. $before, $after: what it was and is.
setting-changed = { $name }: { $before } → { $after }

# The same for something that has a name. $subject: that name, as in "Teamwork".
setting-changed-of = { $subject }, { $name }: { $before } → { $after }

# Small print below what changed.
settings-saved-footer = Only you can see this. The audit log has it, too.

## The forms. Labels have at most 60 characters, small print at most 150.

# Title of the form. At most 24 characters.
form-settings-recognition-title = { settings-recognition }

# Button that saves it. At most 24 characters.
form-settings-recognition-submit = Save

# Line of text: a number.
field-settings-recognition-min-message-length-label = { setting-min-message-length }

# Small print.
field-settings-recognition-min-message-length-hint = In characters. Short thanks say little: 10 is a good start.

# Switch.
field-settings-recognition-value-required-label = { setting-value-required }

# Small print.
field-settings-recognition-value-required-hint = Every kudos names one of your values.

# Switch.
field-settings-recognition-value-of-the-week-label = { setting-value-of-the-week }

# Small print.
field-settings-recognition-value-of-the-week-hint = Your values take turns: each week the form, round-ups and personal pages name another one.

# Line of text: a number of hours.
field-settings-recognition-edit-hours-label = { setting-edit-minutes }

# Small print.
field-settings-recognition-edit-hours-hint = In hours after it was given. 0 means never.

# Line of text: a number. A second is a colleague's "me too" on a kudos.
field-settings-recognition-second-points-label = { setting-second-points }

# Small print.
field-settings-recognition-second-points-hint = Each recipient gets so many for each colleague who seconds the kudos. 0 for none.

# Switch.
field-settings-recognition-reaction-gives-label = { setting-reaction-gives }

# Small print.
field-settings-recognition-reaction-gives-hint = The emoji below, left on a colleague's message, gives them a kudos for it.

# Line of text: an emoji, or its name between colons.
field-settings-recognition-reaction-emoji-label = { setting-reaction-emoji }

# Small print.
field-settings-recognition-reaction-emoji-hint = The emoji itself or its name. On a card of { -laurel }'s it seconds the kudos.

# An example of what to fill in.
field-settings-recognition-reaction-emoji-placeholder = 🙌

# Title of the form. At most 24 characters.
form-settings-allowance-title = { settings-allowance }

# Button that saves it. At most 24 characters.
form-settings-allowance-submit = Save

# Line of text: a number.
field-settings-allowance-allowance-label = { setting-allowance }

# Small print.
field-settings-allowance-allowance-hint = How many colleagues one person can thank. Empty for no limit.

# List of three.
field-settings-allowance-allowance-period-label = { setting-allowance-period }

# Small print.
field-settings-allowance-allowance-period-hint = It starts anew at midnight where each person lives.

# One of the list.
field-settings-allowance-allowance-period-day = { setting-allowance-period-day }

# One of the list.
field-settings-allowance-allowance-period-week = { setting-allowance-period-week }

# One of the list.
field-settings-allowance-allowance-period-month = { setting-allowance-period-month }

# Box of text.
field-settings-allowance-role-allowances-label = { setting-role-allowances }

# Small print.
field-settings-allowance-role-allowances-hint = One role a line, a colon, and how many. It goes before the general one.

# An example of what to fill in.
field-settings-allowance-role-allowances-placeholder = Account Executive: 10

# Box of text.
field-settings-allowance-boosts-label = { setting-boosts }

# Small print.
field-settings-allowance-boosts-hint = One a line: first day, last day, a colon, and how many times the allowance.

# An example of what to fill in.
field-settings-allowance-boosts-placeholder = 2026-12-01 – 2026-12-31: 2

# Title of the form. At most 24 characters.
form-settings-posts-title = { settings-posts }

# Button that saves it. At most 24 characters.
form-settings-posts-submit = Save

# List.
field-settings-posts-kudos-posts-label = { setting-kudos-posts }

# Small print.
field-settings-posts-kudos-posts-hint = Either way, those who are thanked get a direct message, unless they want none.

# One of the list.
field-settings-posts-kudos-posts-channel = { setting-kudos-posts-channel }

# One of the list.
field-settings-posts-kudos-posts-thread = { setting-kudos-posts-thread }

# One of the list.
field-settings-posts-kudos-posts-central = { setting-kudos-posts-central }

# One of the list.
field-settings-posts-kudos-posts-private = { setting-kudos-posts-private }

# List of channels.
field-settings-posts-kudos-channel-label = { setting-kudos-channel }

# Small print.
field-settings-posts-kudos-channel-hint = Only where kudos go to one channel for all.

# List.
field-settings-posts-round-up-posts-label = { setting-round-up-posts }

# Small print.
field-settings-posts-round-up-posts-hint = They come once a week, where kudos were given.

# One of the list.
field-settings-posts-round-up-posts-channel = { setting-round-up-posts-channel }

# One of the list.
field-settings-posts-round-up-posts-central = { setting-round-up-posts-central }

# One of the list.
field-settings-posts-round-up-posts-private = { setting-round-up-posts-private }

# List of channels.
field-settings-posts-round-up-channel-label = { setting-round-up-channel }

# Small print.
field-settings-posts-round-up-channel-hint = Only where round-ups go to one channel for all.

# Title of the form. At most 24 characters.
form-settings-privacy-title = { settings-privacy }

# Button that saves it. At most 24 characters.
form-settings-privacy-submit = Save

# List.
field-settings-privacy-guests-label = { setting-guests }

# Small print.
field-settings-privacy-guests-hint = Guests are people who were invited to some channels only.

# One of the list.
field-settings-privacy-guests-no = { setting-guests-no }

# One of the list.
field-settings-privacy-guests-receive = { setting-guests-receive }

# One of the list.
field-settings-privacy-guests-both = { setting-guests-both }

# Switch.
field-settings-privacy-private-counts-label = { setting-private-counts }

# Small print.
field-settings-privacy-private-counts-hint = Kudos that only giver and recipients see count in a recipient's total.

# List.
field-settings-privacy-boards-label = { setting-boards }

# Small print.
field-settings-privacy-boards-hint = Also for round-ups and for others' history. The latter two suit works councils.

# One of the list.
field-settings-privacy-boards-public = { setting-boards-public }

# One of the list.
field-settings-privacy-boards-self-only = { setting-boards-self-only }

# One of the list.
field-settings-privacy-boards-pseudonymous = { setting-boards-pseudonymous }

# Title of the form. At most 24 characters.
form-settings-admins-title = { settings-admins }

# Button that saves it. At most 24 characters.
form-settings-admins-submit = Save

# Picker of colleagues.
field-settings-admins-admins-label = { setting-admins }

# Small print.
field-settings-admins-admins-hint = They may change these settings. On Slack those who run the workspace may, too.
