### Badges: what can be earned, for everybody, and the forms of the admins who keep it.

# First line.
badges-lead = What you can earn here

# First line when there are none.
badges-empty = No badges yet. A badge says what great work looks like here, and who has done it.

# Button: opens the form to nominate somebody for a badge.
badges-nominate = Nominate

# Button: shows everything about one badge.
badges-details = Details

# Button: comes back to the list of badges.
badges-all = All badges

# Button: opens the form of a badge.
badges-edit = Edit

# Button: the badge can no longer be earned; who has it keeps it.
badges-archive = Archive

# Button beside an archived badge: it can be earned again.
badges-restore = Restore

# Button: moves the badge one place up in the list.
badges-up = Move up

# Button: opens the form for a new badge.
badges-add = Add a badge

# Button below an empty list: adds five usual badges.
badges-start = Start with five

# Detail of a badge that can no longer be earned.
badges-archived = archived

# Entry for admins: badges can be kept as text outside.
badges-as-text = Keep them as text, in git for example

# Button: shows badges as text.
badges-export = Export

# Button: opens the form that reads badges from text.
badges-import = Import

# Small print below the list.
badges-footer = Only you can see this. Who has earned a badge keeps it, whatever changes.

## One badge

# Above the badge's own words on what it takes.
badges-criteria = What it takes

# Link to a page that helps people get there.
badges-coaching = How to get there

# One of the four grades of a badge, lowest first. Stands alone or in a list.
tier-bronze = Bronze

# One of the four grades of a badge, lowest first. Stands alone or in a list.
tier-silver = Silver

# One of the four grades of a badge, lowest first. Stands alone or in a list.
tier-gold = Gold

# One of the four grades of a badge, lowest first. Stands alone or in a list.
tier-platinum = Platinum

# One tier of a badge. $tier: as above. $words: its condition, in the organisation's own words.
badges-tier = { $tier }: { $words }

# Who may nominate.
badges-nominators-anyone = everybody can nominate

# Who may nominate: those who manage somebody.
badges-nominators-managers = managers nominate

# Nobody nominates: it is awarded once its conditions hold.
badges-nominators-nobody = comes by itself once earned

# A nomination is an award at once.
badges-review-none = no review

# Who decides on nominations. $chain: as below.
badges-review = decided by { $chain }

# Two levels of review, one after the other. $before, $next: as below.
badges-level-then = { $before }, then { $next }

# A level of review: the manager of whoever is nominated.
badges-level-manager = the manager

# A level of review where several have to agree. $count: how many of $people have to.
badges-level-needed = { $count } of { $people }

# So many nominations make an award without anybody deciding. $nominators: how many people. $days: within how
# many days. $teams: from how many teams at least.
badges-consensus =
    { $teams ->
        [1] or by { $nominators } nominators within { $days } days
       *[other] or by { $nominators } nominators from { $teams } teams within { $days } days
    }

# The same where nobody decides: only so many nominations make an award. $nominators, $days, $teams: as above.
badges-consensus-alone =
    { $teams ->
        [1] awarded once { $nominators } people nominate within { $days } days
       *[other] awarded once { $nominators } people from { $teams } teams nominate within { $days } days
    }

# How often one person can be awarded the badge. $count: days that pass between two awards.
badges-cooldown =
    { $count ->
        [one] once in { $count } day
       *[other] once in { $count } days
    }

# How many are awarded at most in one day. $count: a number.
badges-rarity-day = at most { $count } a day

# How many are awarded at most in one week. $count: a number.
badges-rarity-week = at most { $count } a week

# How many are awarded at most in one month. $count: a number.
badges-rarity-month = at most { $count } a month

# How many are awarded at most in one quarter. $count: a number.
badges-rarity-quarter = at most { $count } a quarter

# How many are awarded at most in one year. $count: a number.
badges-rarity-year = at most { $count } a year

# How many are awarded at most, ever. $count: a number.
badges-rarity-all = at most { $count } ever

# The same for each team by itself. $rarity: as above.
badges-rarity-team = { $rarity } in each team

# Who can earn the badge. $roles: what people do, as in "Account Executive or RevOps".
badges-roles = for { $roles }

# Nobody is told of a nomination before it is decided.
badges-unannounced = nominations are not announced

# Entry for admins. $place: its place in the list. $version: how often it was changed, and one.
badges-place = Place { $place }, version { $version }

# How many people have a badge. $count: a number.
badges-held =
    { $count ->
        [one] { $count } person has it
       *[other] { $count } people have it
    }

# The same of a badge with several tiers. $count: how many people. $tiers: a list of the next text, as in "8
# Bronze and 4 Silver".
badges-held-tiers =
    { $count ->
        [one] { $count } person has it: { $tiers }
       *[other] { $count } people have it: { $tiers }
    }

# How many people have a tier of a badge, in a list. $count: a number. $tier: as in "Bronze".
badges-held-tier = { $count } { $tier }

# Nobody has been awarded a badge.
badges-held-nobody = Nobody has it yet

# Button for admins: shows who has a badge.
badges-holders = Who has it

# One entry of those who have a badge. $person: a name. $tier: as in "Bronze". $day: since when.
badges-holder = { $person } · { $tier } · { $day }

# Small print below who has a badge.
badges-holders-footer = Only you can see this. Whoever you take it from is told why.

# Button for admins: tells who would earn a badge by what has happened so far.
badges-try = Try it

## Dry runs: who would earn a badge by what has happened so far

# First line above the form of a badge whose conditions are new; the tiers follow.
badges-tried-lead = Not published yet. By what has happened so far:

# Button that saves the form after that, and publishes the badge. At most 24 characters.
badges-publish = Publish

# First line, of a badge as it is; the tiers follow. $badge: its icon and name.
badges-tried-now = { $badge }: who would earn it by what has happened, and does not have it

# What one tier comes to. $tier: as in "Bronze". $count: how many people. $day: when the first of them got
# there.
badges-tried-tier =
    { $count ->
        [one] { $tier }: { $count } person would earn it, since { $day }
       *[other] { $tier }: { $count } people would earn it, the first since { $day }
    }

# The same where nobody would. $tier: as above.
badges-tried-nobody = { $tier }: nobody would earn it yet

# The same with names. $tried: as above. $people: as in "Ana, Ben and 12 others".
badges-tried-people = { $tried }: { $people }

# Stands behind that: others got there and have the tier. $count: how many.
badges-tried-held =
    { $count ->
        [one] { $count } has it already
       *[other] { $count } have it already
    }

# One entry of those who would earn it. $person: a name. $tier: as above. $day: since when.
badges-tried-earner = { $person } · { $tier } · since { $day }

# $roles: what people do, as in "Account Executive or RevOps": only they can earn the badge.
badges-tried-roles = Only { $roles } count.

# $events: types of events as admins wrote them, as in "deal.won".
badges-tried-unknown = I know of no { $events } yet, so nobody has reached what asks for it.

# There is too much history to be read while somebody waits. $day: from when on it was read.
badges-tried-cut = Counted from { $day } on: there is more history than I can read at once.

# A badge may be awarded so often only, or to one person only after some days.
badges-tried-limited = Its limits hold: some get it only when their turn comes.

# What publishing does.
badges-tried-quietly = Once it is published, they get it quietly: a direct message each, no post in a channel.

## Badges as text

# First line.
badges-exported = Badges as text. Change what you like, and import it again.

# In place of a text that is too long for a message. $name: a badge. $command: as typed in a terminal.
badges-too-long = { $name } is too long for a message. Whoever runs me can use { $command }.

# First line after a trial: nothing was saved. $count: how many badges were read.
badges-trial =
    { $count ->
        [one] A trial: nothing is saved. I read { $count } badge.
       *[other] A trial: nothing is saved. I read { $count } badges.
    }

# First line after an import.
badges-imported = Imported.

# One badge of an import. $name: the badge. $did: as below.
badges-did = { $name }: { $did }

# What an import does to a badge.
badges-did-added = new

# What an import does to a badge. $fields: what it changes, as in "Name, Icon and Tiers".
badges-did-changed = changes { $fields }

# What an import does to a badge.
badges-did-same = stays as it is

# Badges change places.
badges-reordered = Their order changes, too.

# Button after a trial: opens the form again, to import.
badges-import-now = Import it

## The names of what can be set about a badge. They stand behind the badge, and alone as labels; at most 60
## characters

# The list of all badges, in the log of changes.
setting-badges = Badges

# A badge's name.
setting-badge-name = Name

# A badge's emoji.
setting-badge-icon = Icon

# What a badge is for, in one sentence.
setting-badge-description = Description

# What it takes to earn a badge, for everybody to read.
setting-badge-criteria = What it takes

# The address of a page that helps people earn a badge.
setting-badge-coaching-url = Coaching link

# The roles that a badge is for.
setting-badge-roles = Roles

# Who may nominate somebody for a badge.
setting-badge-nominators = Who nominates

# Who nominates. Stands behind that, and is an option in a form.
setting-badge-nominators-anyone = Everybody

# Who nominates: those who manage somebody.
setting-badge-nominators-managers = Managers

# Nobody nominates: the badge is awarded by its conditions alone.
setting-badge-nominators-nobody = Nobody: it is earned by conditions alone

# Who decides on nominations.
setting-badge-review = Who decides

# Those who are asked where nobody else can decide.
setting-badge-fallback = Who decides instead

# How many nominations make an award without anybody deciding.
setting-badge-consensus = Award by many nominators

# How many can be awarded.
setting-badge-rarity = At most

# The days that pass between two awards to the same person.
setting-badge-cooldown-days = Days between two awards to one person

# The grades of a badge, with what each takes.
setting-badge-tiers = Tiers

# What each tier asks for, as data that is checked without anybody's doing.
setting-badge-conditions = Conditions as data

# Whether nominations are announced before they are decided.
setting-badge-public = Announce open nominations

# Whether a badge can no longer be earned.
setting-badge-archived = Archived

# The place of a badge in the list.
setting-badge-position = Place in the list

## The form for one badge. Where a label is the same as above, it is taken from there. Words in “” are typed so
## in every language

# Title. At most 24 characters.
form-badge-edit-title = Badge

# Button that saves it. At most 24 characters.
form-badge-edit-submit = Save

# The badge's name.
field-badge-edit-name-label = { setting-badge-name }

# Example of a name.
field-badge-edit-name-placeholder = Knowledge Sharer

# Its emoji.
field-badge-edit-icon-label = { setting-badge-icon }

# Small print.
field-badge-edit-icon-hint = One emoji. Its picture shows it in the colours of each tier.

# What it is for.
field-badge-edit-description-label = { setting-badge-description }

# Small print.
field-badge-edit-description-hint = One sentence on what it honours.

# What it takes.
field-badge-edit-criteria-label = { setting-badge-criteria }

# Small print.
field-badge-edit-criteria-hint = Everybody reads it, and whoever decides has it beside the nomination.

# Address of a page.
field-badge-edit-coaching-url-label = { setting-badge-coaching-url }

# Small print.
field-badge-edit-coaching-url-hint = A page that helps people get there, if there is one.

# Roles.
field-badge-edit-roles-label = { setting-badge-roles }

# Small print.
field-badge-edit-roles-hint = Parted by commas. Empty is everybody.

# Example of roles.
field-badge-edit-roles-placeholder = Account Executive, Solutions Engineer

# Who nominates.
field-badge-edit-nominators-label = { setting-badge-nominators }

# Who nominates.
field-badge-edit-nominators-anyone = { setting-badge-nominators-anyone }

# Who nominates.
field-badge-edit-nominators-managers = { setting-badge-nominators-managers }

# Who nominates.
field-badge-edit-nominators-nobody = { setting-badge-nominators-nobody }

# Who decides.
field-badge-edit-review-label = { setting-badge-review }

# Small print. The words in quotes are typed in English in every language.
field-badge-edit-review-hint = A line each, one after the other: “manager”, “role: Sales Director”, “2 of people”. Empty is nobody.

# Picker of colleagues: the "people" of a line above.
field-badge-edit-approvers-label = “people” are

# Small print.
field-badge-edit-approvers-hint = Those whom a line “people” means.

# Picker of colleagues.
field-badge-edit-fallback-label = { setting-badge-fallback }

# Small print.
field-badge-edit-fallback-hint = Asked where somebody has no manager, or nobody else may decide.

# How many nominations are enough.
field-badge-edit-consensus-label = { setting-badge-consensus }

# Small print. The words in quotes are typed in English in every language.
field-badge-edit-consensus-hint = As in “3 nominators in 30 days from 2 teams”. Then nobody has to decide.

# How many at most.
field-badge-edit-rarity-label = { setting-badge-rarity }

# Small print. The words in quotes are typed in English in every language.
field-badge-edit-rarity-hint = As in “3 per quarter per team”, “10 per year” or “1 ever”. Empty is no limit.

# Days between awards.
field-badge-edit-cooldown-days-label = { setting-badge-cooldown-days }

# The tiers.
field-badge-edit-tiers-label = { setting-badge-tiers }

# Small print. The words in quotes are typed in English in every language.
field-badge-edit-tiers-hint = A line each: “gold: its condition in words”.

# What each tier asks for as data.
field-badge-edit-conditions-label = { setting-badge-conditions }

# Small print. The words in quotes are typed in English in every language.
field-badge-edit-conditions-hint = A line each, as in “silver: 5 kudos.received value=teamwork in a month”. Whoever gets there is awarded it at once.

# Switch.
field-badge-edit-public-label = { setting-badge-public }

# Small print.
field-badge-edit-public-hint = Colleagues can then add a line to them.

## The form that imports badges

# Title. At most 24 characters.
form-badge-import-title = Import badges

# Button that starts it. At most 24 characters.
form-badge-import-submit = Go

# Box for the text.
field-badge-import-document-label = Badges as text

# Small print.
field-badge-import-document-hint = YAML, as an export gives it. Badges that are not in it stay as they are.

# Switch: nothing is saved.
field-badge-import-trial-label = Only tell me what would change

# How to type the command. $command: "/laurel badges" or "@Laurel badges".
command-laurel-badges-usage = { $command }

# What the command does, as a continued sentence.
command-laurel-badges-summary = see what can be earned, and what it takes.
