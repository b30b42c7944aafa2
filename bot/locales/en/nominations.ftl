### Nominations and awards. Somebody nominates a colleague for a badge, such as “Knowledge Sharer”; those who
### decide approve or decline; then it is an award. A badge has tiers: bronze, silver, gold, platinum.

## The card in a channel

# First line; the nominator's own words follow. $nominator, $nominee: names. $badge: as below.
nomination-lead = 🗳️ { $nominator } nominates { $nominee } for { $badge }

# The same inside another card, without the emoji.
nomination-line = { $nominator } nominates { $nominee } for { $badge }

# A badge with its tier. $badge: its name, as in “📚 Knowledge Sharer”. $tier: as in “Gold”.
nomination-badge = { $badge } ({ $tier })

# Link to what the nominator shows for it.
nomination-evidence = Evidence

# Link to the message that the nomination began at.
nomination-source = The message

# Button: opens the form in which a colleague adds a line of their own.
nomination-endorse = Add a line

# The same when some did already. $count: how many.
nomination-endorse-count = Add a line · { $count }

# Stands before a colleague's line. $by: a name.
nomination-endorsed = { $by } adds

# Below the card, once the badge is awarded.
nomination-awarded = It is awarded.

# Small print: why there is a button.
nomination-footer = Seen it too? A line from you helps those who decide.

# Stands in place of a card whose nomination led to no award; names nobody.
nomination-closed = A nomination that stood here has ended.

# Small print below.
nomination-closed-footer = Whom would you nominate?

## For those who decide

# First line of a direct message; who nominates whom follows.
review-lead-review = A nomination for you to decide

# The same, sent once more after some days.
review-lead-reminder = Still waiting for you

# The same, to somebody who is asked because others did not decide.
review-lead-escalated = Nobody has decided on this yet, so it comes to you as well

# The same, once the nominator has answered a question.
review-lead-answered = Your question is answered

# First line once the reader has decided and others have to, too.
review-lead-waits = Noted. It waits for others now.

# First line once it is decided. $by: a name.
review-approved-by = Approved by { $by }

# The same. $by: a name.
review-declined-by = Declined by { $by }

# The same where nobody decided by themselves, because so many nominated.
review-approved = Awarded, because so many nominated

# The same where it is not known who declined.
review-declined = Declined

# The same when nobody decided in time.
review-expired = Nobody decided in time

# The same when the nominator took it back.
review-withdrawn = Taken back by the nominator

# What the badge asks for. $criteria: the organisation's own words.
review-criteria = What it takes: { $criteria }

# What one tier asks for. $tier: as in “Gold”. $words: the organisation's own words.
review-tier = { $tier }: { $words }

# Small detail: how often the nominator nominated the same person before. $count: how often.
review-between =
    { $count ->
        [one] nominated by the same person { $count } time before
       *[other] nominated by the same person { $count } times before
    }

# Small detail: the tiers of the badge that the nominee has. $tiers: as in “Bronze and Silver”.
review-held = has { $tiers } already

# Stands before the button to approve at another tier.
review-another-tier = Does another tier fit better?

# Button: opens the form to choose it.
review-tier-choose = Another tier

# Small detail, where several decide one after the other. $level, $levels: numbers.
review-level = step { $level } of { $levels }

# Small detail: who has approved so far. $people: names.
review-approvals = approved by { $people }

# Small detail: how many more have to approve. $count: how many.
review-needed =
    { $count ->
        [one] { $count } more is needed
       *[other] { $count } more are needed
    }

# Stands before the words of who declined.
review-reason = The nominator was told:

# Button: approves at once.
review-approve = Approve

# Button: opens the form for a question to the nominator.
review-ask = Ask

# Button: opens the form to decline with a reason.
review-decline = Decline

# Small print: why it came.
review-footer = You get this because you decide on this badge.

# The same for somebody who is asked because others did not decide.
review-footer-escalated = You get this because those who were asked first haven't decided.

# Small print once it is decided.
review-footer-closed = There is nothing left to do here.

## For the nominator

# First line of the private answer, above what was sent.
nomination-receipt-lead = Nominated.

# The same where the badge is awarded at once.
nomination-receipt-awarded = Awarded.

# Who decides. $people: names, as in “Ana or Ben and 2 others”.
nomination-waits-for = It is with { $people } now.

# Where it takes others who nominate the same person.
nomination-waits-for-others = It counts once others nominate for the same, too.

# Where it can be seen.
nomination-posted = It is announced here, and colleagues can add a line.

# The same in another place. $place: a channel's name.
nomination-posted-in = It is announced in { $place }, and colleagues can add a line.

# The same where it is not announced.
nomination-unposted = It isn't announced: only those who decide see it.

# Button: takes the nomination back, at once.
nomination-withdraw = Take it back

# First line of a direct message; the question follows. $by: a name.
nomination-asked-lead = { $by } would like to know more

# Stands before what the reader answered.
nomination-your-answer = You answered:

# Button: opens the form for the answer.
nomination-answer = Answer

# Small print: why it came.
nomination-asked-footer = You get this because you nominated. Only those who decide see your answer.

# First line when it was declined. $nominee: a name. $badge: as above.
nomination-declined-lead = { $nominee } doesn't get { $badge } this time

# Stands before the words of who declined. $by: a name.
nomination-declined-by = { $by } writes:

# What helps now. $nominee: a name.
nomination-declined-next = Thank you for seeing what { $nominee } does. You can nominate again when there is more to tell.

# First line when nobody decided in time. $nominee: a name. $badge: as above.
nomination-expired-lead = Nobody decided in time on { $badge } for { $nominee }

# What helps now. $nominee: a name.
nomination-expired-next = That says nothing about { $nominee }. Send it once more if you like.

# Small print.
nomination-ended-footer = You alone are told, because you nominated.

# Button: opens the form with the same nomination.
nomination-again = Nominate again

# First line of a private answer. $nominator: a name.
nomination-noted-asked = Sent: { $nominator } gets your question.

# The same. $nominator: the reader's own name.
nomination-noted-answered = Sent: those who decide have your answer.

# The same.
nomination-noted-withdrawn = Taken back.

# The same.
nomination-noted-endorsed = Noted: your line stands below the nomination.

# The same. The nomination with its tier follows.
nomination-noted-approved = Approved.

# The same where others have to decide, too.
nomination-noted-waits = { review-lead-waits }

# The same. $nominator: a name.
nomination-noted-declined = Declined: { $nominator } alone gets your reason.

# Stands before a question to the nominator. $by: a name.
nomination-question = { $by } asked

# Stands before the answer. $by: a name.
nomination-answered = { $by } answered

## Awards

# First line of the card in a channel; the nominator's words follow. $person: a name. $badge: as
# above.
award-lead = 🏅 { $person } earns { $badge }

# Small detail. $people: names.
award-nominated-by = nominated by { $people }

# Button: opens the form of a nomination.
award-nominate = Nominate somebody

# Small print below the card.
award-footer = Whose work do you see?

# First line of the direct message to whoever is awarded. $badge: as above.
award-received-lead = 🏅 You earned { $badge }

# Small print: why it came and how to stop such messages. $preferences: the command that opens the
# preferences, as one would type it.
award-received-footer = You got this because it is yours. “{ $preferences }” turns such messages off.

# First line of the direct message to a nominator. $person: a name. $badge: as above.
award-told-nominator = Your nomination counted: { $person } earns { $badge }

# Small print. $person: a name. $preferences: as above.
award-told-nominator-footer = You got this because you nominated { $person }. “{ $preferences }” turns such messages off.

# First line of the direct message to the manager. $person: a name. $badge: as above.
award-told-manager = From your team: { $person } earns { $badge }

# Small print. $person: a name. $preferences: as above.
award-told-manager-footer = You got this because { $person } reports to you. “{ $preferences }” turns such messages off.

# Button: opens the form to take an award back.
award-revoke = Take it back

# Stands in place of the card of an award that was taken back; names nobody. $person and $badge are
# not used.
award-revoked-others = An award that stood here no longer holds.

# Small print below.
award-revoked-others-footer = Those concerned know why.

# First line to whoever held it; the reason follows. $badge: as above.
award-revoked-holder = { $badge } was taken back

# Small print.
award-revoked-holder-footer = You alone are told why. You can earn it anew.

# First line to who took it back; the reason follows. $person: a name. $badge: as above.
award-revoked-revoker = Taken back: { $badge } from { $person }

# Small print.
award-revoked-revoker-footer = Whoever held it is told this reason. Only you can see this.

## What could not be delivered

# First line of a direct message to the nominator. $nominee: a name. $badge: as above. $place: a channel's
# name.
nomination-not-posted-lead = Your nomination of { $nominee } for { $badge } stands, but it could not be shown in { $place }.

# First line of a direct message to who can act. $person: a name. $badge, $place: as above.
award-not-posted-lead = { $person } has { $badge } now, but that could not be shown in { $place }.

# Why a card is not shown, and what helps. $place: as above. $settings: the command that opens the
# settings, as one would type it; not used here.
card-not-posted-not-member = { -laurel } isn't in { $place } yet. Add it there, and the next one appears.

# The same on Slack.
card-not-posted-not-member-slack = { -laurel } isn't in { $place } yet. Type “/invite @{ -laurel }” there, and the next one appears.

# The same on Teams.
card-not-posted-not-member-teams = { -laurel } isn't in { $place } yet. Add the { -laurel } app to its team or chat, and the next one appears.

# The same where others read along. $settings: as above.
card-not-posted-external = People from another organisation read along in { $place }. Your { -laurel } admin can choose another channel in “{ $settings }”.

# The same where the channel is no more. $settings: as above.
card-not-posted-gone = { $place } was archived or deleted. Your { -laurel } admin can choose another channel in “{ $settings }”.

# The same for any other reason. $settings: as above.
card-not-posted-failed = The post was refused in { $place }. Your { -laurel } admin can check whether { -laurel } may post there, or choose another channel in “{ $settings }”.

# Small print: why the reader gets it.
card-not-posted-nominator = You get this because you nominated. Only you can see this.

# The same for an admin, who gets it once a day at most.
card-not-posted-admin = You get this because you are a { -laurel } admin, once a day at most. Only you can see this.

# First line of a direct message to the nominator; the nomination follows. $people: names of those who
# decide.
nomination-unreached-lead = I can't reach { $people } to decide on your nomination, nor anybody in their place

# What helps now.
nomination-unreached-next = It stays open. Ask your { -laurel } admin to name somebody who decides on this badge.

## Forms. Titles and buttons have at most 24 characters.

# Title.
form-nominate-title = Nominate

# Button that sends it.
form-nominate-submit = Nominate

# Picker of one colleague.
field-nominate-nominee-label = Whom?

# List of badges.
field-nominate-badge-label = For which badge?

# Shown in the list before anything is chosen.
field-nominate-badge-placeholder = Choose one

# List of tiers.
field-nominate-tier-label = Which tier?

# Shown in the list before anything is chosen.
field-nominate-tier-placeholder = The next one

# An option of the list of tiers.
field-nominate-tier-bronze = { tier-bronze }

# An option of the list of tiers.
field-nominate-tier-silver = { tier-silver }

# An option of the list of tiers.
field-nominate-tier-gold = { tier-gold }

# An option of the list of tiers.
field-nominate-tier-platinum = { tier-platinum }

# Box for the nominator's own words.
field-nominate-justification-label = What did they do?

# Small print below the box.
field-nominate-justification-hint = Say what it was and what it changed: those who decide may not have seen it.

# Shown in the empty box: an example.
field-nominate-justification-placeholder = She wrote the guide that new colleagues now start with, and answers every question below it.

# Line for a web address.
field-nominate-evidence-label = A link that shows it

# Title.
form-nominate-tier-title = Another tier

# Button that approves at the chosen tier.
form-nominate-tier-submit = Approve

# List of tiers.
field-nominate-tier-tier-label = Which tier fits?

# An option of the list of tiers.
field-nominate-tier-tier-bronze = { tier-bronze }

# An option of the list of tiers.
field-nominate-tier-tier-silver = { tier-silver }

# An option of the list of tiers.
field-nominate-tier-tier-gold = { tier-gold }

# An option of the list of tiers.
field-nominate-tier-tier-platinum = { tier-platinum }

# Title.
form-nominate-decline-title = Decline

# Button that declines.
form-nominate-decline-submit = Decline

# Box for the reason.
field-nominate-decline-reason-label = Why not this time?

# Small print.
field-nominate-decline-reason-hint = The nominator alone reads it. What would it take?

# Title.
form-nominate-ask-title = Ask

# Button that sends the question.
form-nominate-ask-submit = Ask

# Box for the question.
field-nominate-ask-question-label = What would help you decide?

# Title.
form-nominate-answer-title = Answer

# Button that sends the answer.
form-nominate-answer-submit = Answer

# Box for the answer.
field-nominate-answer-answer-label = Your answer

# Title.
form-endorse-title = Add a line

# Button that adds it.
form-endorse-submit = Add it

# One line of text.
field-endorse-line-label = What have you seen?

# Small print.
field-endorse-line-hint = It stands below the nomination, with your name.

# Title.
form-award-revoke-title = Take an award back

# Button that takes it back.
form-award-revoke-submit = Take it back

# Box for the reason.
field-award-revoke-reason-label = Why?

# Small print.
field-award-revoke-reason-hint = Whoever holds it reads this. The card and the count change at once.

## Help

# What one types. $command: “/nominate”. Keep the # before the badge.
command-nominate-usage = { $command } @ana for Knowledge Sharer because …

# What it does.
command-nominate-summary = propose a colleague for a badge.

## Settings of nominations, as in settings.ftl

# Whether open nominations are announced in a channel.
setting-nominations-public = Announce nominations

# Where nominations and awards are announced.
setting-nomination-posts = Where badges are announced

# The channel for them, where there is one for all.
setting-nomination-channel = Channel for badges

# Working days after which those who decide are reminded.
setting-reminder-days = Working days until a reminder

# Working days after which others are asked as well.
setting-escalation-days = Working days until others are asked

# Days after which a nomination ends without a decision.
setting-expiry-days = Days until a nomination expires

# Where badges are announced.
setting-nomination-posts-channel = Where somebody was nominated

# Where badges are announced.
setting-nomination-posts-central = In one channel for all

# Where badges are announced: nowhere.
setting-nomination-posts-private = Nowhere: only those concerned are told

# Part of the settings, also the title of its form: at most 24 characters.
settings-nominations = Nominations

# What holds now.
settings-nominations-channel = announced where they are made

# What holds now. $place: a channel's name.
settings-nominations-central = announced in { $place }

# What holds now.
settings-nominations-private = not announced

# What holds now: open nominations are not announced, awards are.
settings-nominations-awards-only = only awards are announced

# What holds now. $count: a number of days, 0 for never.
settings-nominations-expiry =
    { $count ->
        [0] never expire
        [one] expire after { $count } day
       *[other] expire after { $count } days
    }

# Title of the form.
form-settings-nominations-title = { settings-nominations }

# Button that saves it.
form-settings-nominations-submit = Save

# Switch.
field-settings-nominations-nominations-public-label = { setting-nominations-public }

# Small print.
field-settings-nominations-nominations-public-hint = Colleagues can then add a line. Badges may keep theirs quiet.

# List.
field-settings-nominations-nomination-posts-label = { setting-nomination-posts }

# An option of the list.
field-settings-nominations-nomination-posts-channel = { setting-nomination-posts-channel }

# An option of the list.
field-settings-nominations-nomination-posts-central = { setting-nomination-posts-central }

# An option of the list.
field-settings-nominations-nomination-posts-private = { setting-nomination-posts-private }

# List of channels.
field-settings-nominations-nomination-channel-label = { setting-nomination-channel }

# Small print.
field-settings-nominations-nomination-channel-hint = Only if there is one channel for all.

# A number.
field-settings-nominations-reminder-days-label = { setting-reminder-days }

# Small print.
field-settings-nominations-reminder-days-hint = Those who decide get another message. 0 is never.

# A number.
field-settings-nominations-escalation-days-label = { setting-escalation-days }

# Small print.
field-settings-nominations-escalation-days-hint = Their managers, or those who stand in. 0 is never.

# A number.
field-settings-nominations-expiry-days-label = { setting-expiry-days }

# Small print.
field-settings-nominations-expiry-days-hint = Counted anew at every step of review. 0 is never.
