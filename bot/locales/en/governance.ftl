### The audit of badges, for admins: plain figures, each beside a limit that the organisation sets, and how it is
### reached and set. Plain and without blame: a figure is a reason to ask, and no verdict.
### An award is a badge that somebody got at a tier.

## The first card: all figures

# First line.
governance-lead = 🔎 Badge audit

# Small detail: from which day on is counted. $day: as in "1 September 2026".
governance-since = since { $day }

# Small detail: everything is counted, in the place of such a day.
governance-ever = all time

# How many awards. $count: how many.
governance-awards =
    { $count ->
        [one] { $count } award
       *[other] { $count } awards
    }

# How many awards, of those named before, needed no nomination. $count: how many.
governance-by-criteria = { $count } of them by criteria

# How many awards were taken back, and so are not counted. $count: how many.
governance-revoked = { $count } taken back, not counted

# In the place of all figures, where there are too few people. $least: 5.
governance-small = Fewer than { $least } people are here. A figure would say more about them than about your badges.

# One figure. $name: what it is about. $verdict: how it stands to the limit. $said: the figure itself, one or two
# sentences. $advice: what it means and what to do, a sentence.
governance-figure = { $name }: { $verdict }. { $said } { $advice }

# How a figure stands: greater than the limit that the organisation set. Continues a sentence.
governance-over = over your limit

# As above: not greater.
governance-within = within your limit

# As above: there is too little to compare.
governance-unknown = too little to tell

# Name of a figure: whether more and more is awarded.
governance-inflation = Inflation

# $rate, $now, $limit: awards per 100 people. $month: the last whole month, as in "October 2026".
governance-inflation-said = { $rate } awards per 100 people in { $month }, { $now } so far this month; your limit is { $limit } a month.

# The same where there is no whole month yet.
governance-inflation-first = { $now } awards per 100 people so far this month; your limit is { $limit } a month.

# What it means and what to do. A sentence.
governance-inflation-advice = A badge that everybody has says little: ask more for the most frequent ones, or cap how many are given.

# Name of a figure: whether a few people have most awards.
governance-concentration = Concentration

# $top: how many people a tenth of all are. $share: percent of all awards that they have. $even: what they would have
# if all had as many. $limit: in percent, too. $without: how many people have no award.
governance-concentration-said =
    { $top ->
        [one] The { $top } person with most awards, a tenth of all people, has { $share }%; spread evenly it would be { $even }%, and your limit is { $limit }%. People without any: { $without }.
       *[other] The { $top } people with most awards, a tenth of all people, have { $share }%; spread evenly it would be { $even }%, and your limit is { $limit }%. People without any: { $without }.
    }

# What it means and what to do. A sentence.
governance-concentration-advice = Others may do as much unseen: invite those who work with them to nominate.

# Name of a figure: people who only nominate each other.
governance-rings = Rings of nominators

# $rings: how many groups. $share: percent. $nominators: how many people nominated at least $least times. $returned: how
# many of them gave so great a share of their nominations to people who nominated them, too.
governance-rings-said =
    { $rings ->
        [one] { $rings } group of two to five people gave at least { $share }% of their nominations to one another. Of { $nominators } who nominated at least { $least } times, { $returned } mostly nominated people who nominated them.
       *[other] { $rings } groups of two to five people gave at least { $share }% of their nominations to one another. Of { $nominators } who nominated at least { $least } times, { $returned } mostly nominated people who nominated them.
    }

# What it means and what to do. A sentence.
governance-rings-advice = It may simply be a close team: talk with them before you judge.

# Name of a figure: those who approve nominations without reading them.
governance-haste = Hasty approvals

# $approvers: how many people decided at least $least times. $hasty: how many of them approve at least so many percent
# ($share), and half of the time within so many seconds ($seconds).
governance-haste-said =
    { $hasty ->
        [one] Of { $approvers } who decided at least { $least } times, { $hasty } approves { $share }% or more, half of them in less than { $seconds } seconds.
       *[other] Of { $approvers } who decided at least { $least } times, { $hasty } approve { $share }% or more, half of them in less than { $seconds } seconds.
    }

# What it means and what to do. A sentence.
governance-haste-advice = Ask whether they have the time to read, or let somebody else decide, too.

# Button to the same card for this month and the two before. At most 30 characters.
governance-quarter = Last 3 months

# Button to the same card for this month and the eleven before. At most 30 characters.
governance-year = Last 12 months

# Button to the same card for all time. At most 30 characters.
governance-all = All time

# Button that opens the form with the limits. At most 30 characters.
governance-limits = Change limits

# Button to a card with awards by month and by badge: what is behind the figure. At most 30 characters.
governance-by-month = Details

# Button to a card that names people. At most 30 characters.
governance-names = Show names

# Button back to the card with all figures. At most 30 characters.
governance-back = All figures

# Small print.
governance-footer = Only you can see this. The audit log has it that you looked.

## What is behind the figures

# First line of the card with awards by month and by badge.
governance-months-lead = 🔎 Badge audit: awards per head

# One month. $month: as in "October 2026". $rate: how many awards.
governance-rate = { $month }: { $rate } per 100 people

# Behind a month that is not over yet.
governance-begun = so far

# Behind a month: so many more awards per 100 people than in the month before. $count: how many.
governance-up = up { $count }

# As above: so many fewer.
governance-down = down { $count }

# As above: as many.
governance-same = as before

# Above a list of badges, the one awarded most often first.
governance-badges = Badges, by how often they were awarded

# Behind a badge. $share: percent.
governance-held = { $share }% of people have it

# First line of the card that names those who only nominate each other.
governance-rings-lead = 🔎 Badge audit: rings of nominators

# Above the list. $share: percent. $least: how many nominations.
governance-rings-explained = Each gave at least { $share }% of at least { $least } nominations to the others in the group. In brackets: how many of all.

# In the place of the list.
governance-rings-none = Nobody mostly nominates the same few people in return.

# Somebody in such a group; several stand in a list. $person: a name. $inside: how many of their nominations went to
# the others. $total: how many they made.
governance-member = { $person } ({ $inside } of { $total })

# First line of the card that names those who approve within seconds.
governance-haste-lead = 🔎 Badge audit: hasty approvals

# Above the list. $share: percent. $least: how many decisions. $seconds: the limit.
governance-haste-explained = Each approved at least { $share }% of at least { $least } decisions, half of them in less than { $seconds } seconds after it was their turn.

# In the place of the list.
governance-haste-none = Nobody approves everything within seconds.

# Somebody in the list. $person: a name. $approved: how many they approved. $count: of how many. $seconds: within how
# many they decided half of the time.
governance-approver =
    { $seconds ->
        [one] { $person }: approved { $approved } of { $count }, half within { $seconds } second
       *[other] { $person }: approved { $approved } of { $count }, half within { $seconds } seconds
    }

## In the audit log, in the place of a change

# Somebody has opened the card with all figures, or that by month and badge. Stands behind a name.
audit-looked-badges = looked at the badge audit

# Somebody has opened a card of this audit that names people. Stands behind a name.
audit-looked-names = looked at names in the badge audit

## The command

# How to type the command. $command: "/laurel audit" or "@Laurel audit". Do not translate the words; keep the brackets.
command-laurel-audit-usage = { $command } badges [quarter|year|all]

# What the command does, as a continued sentence. Only admins can use it.
command-laurel-audit-summary = for admins: whether awards pile up, and who only nominates each other.

## The limits: their names, each as in settings.ftl, and their form

# A limit: how many awards a month, per 100 people.
setting-audit-per-100 = Awards a month per 100 people

# A limit: how many percent of all awards the tenth of people with most of them may have.
setting-audit-top-share = Percent of awards with a tenth of people

# A limit: from how many percent of their nominations on people count as only nominating each other.
setting-audit-ring-share = Percent of nominations within a ring

# How many nominations somebody must have made for this to be looked at.
setting-audit-min-nominations = Fewest nominations to look at

# A limit: deciding in fewer seconds is hasty.
setting-audit-seconds = Seconds to decide

# A limit: who approves so many percent approves (almost) everything.
setting-audit-approved-share = Percent of decisions that approve

# How many decisions somebody must have made for this to be looked at.
setting-audit-min-decisions = Fewest decisions to look at

# Name of this part of the settings, which opens the form, and of the card with all figures.
settings-governance = Badge audit

# What holds. $awards: how many per 100 people.
settings-governance-state = marks more than { $awards } awards a month per 100 people

# Title of the form. At most 24 characters.
form-settings-governance-title = Badge audit

# Button that saves it. At most 24 characters.
form-settings-governance-submit = Save

# Field of the form.
field-settings-governance-audit-per-100-label = { setting-audit-per-100 }

# Small print.
field-settings-governance-audit-per-100-hint = More than this in a month is marked as inflation.

# Field of the form.
field-settings-governance-audit-top-share-label = { setting-audit-top-share }

# Small print.
field-settings-governance-audit-top-share-hint = If the tenth of people with most awards has more than this, it is marked.

# Field of the form.
field-settings-governance-audit-ring-share-label = { setting-audit-ring-share }

# Small print.
field-settings-governance-audit-ring-share-hint = Two to five people who give at least this share to one another are a ring.

# Field of the form.
field-settings-governance-audit-min-nominations-label = { setting-audit-min-nominations }

# Small print.
field-settings-governance-audit-min-nominations-hint = Whoever made fewer is in no ring.

# Field of the form.
field-settings-governance-audit-seconds-label = { setting-audit-seconds }

# Small print.
field-settings-governance-audit-seconds-hint = Half of all decisions in fewer seconds is hasty.

# Field of the form.
field-settings-governance-audit-approved-share-label = { setting-audit-approved-share }

# Small print.
field-settings-governance-audit-approved-share-hint = Only those who approve at least this share are hasty.

# Field of the form.
field-settings-governance-audit-min-decisions-label = { setting-audit-min-decisions }

# Small print.
field-settings-governance-audit-min-decisions-hint = Whoever made fewer is not looked at.
