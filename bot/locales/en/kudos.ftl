### Kudos: one person thanks one or more colleagues in their own words.
### "Kudos" is the product's word for it; keep it if your language uses it. In English one is
### "a kudos", and several are "kudos". To second a kudos is to say "I think so, too" by a button: one
### word for it, as verb and noun, in every text.

# First line of a kudos card; the giver's own words follow. $giver: a name. $recipients: names.
kudos-lead = 🙌 { $giver } thanks { $recipients }

# The same without words of the giver's own, who thanked by an emoji. $message: "this message", a link.
kudos-lead-message = 🙌 { $giver } thanks { $recipients } for { $message }

# The same inside another card or a list, without the emoji.
kudos-line = { $giver } thanks { $recipients }

# The same without words of the giver's own. $message: "this message", a link.
kudos-line-message = { $giver } thanks { $recipients } for { $message }

# Stands for the message that somebody is thanked for, in the two texts above.
kudos-this-message = this message

# Small line: those whom the first line only counts. $people: names.
kudos-others = Also thanked: { $people }

# Small detail: where a kudos was given. $place: a channel's name, possibly a link to the message.
kudos-on = on { $place }

# Stands for the channel's name in kudos-on when only a link to the message is known.
kudos-source = this message

# Small detail: the giver changed it later.
kudos-edited = edited

# Small detail in a list: only giver and recipients can see it.
kudos-private = private

# Small detail below a private kudos, for its only recipient. $giver: a name.
kudos-seen-by-you = only you and { $giver } see this

# The same where there are several recipients, for one of them. $giver: a name.
kudos-seen-by-all = only { $giver } and those thanked see this

# The same for the giver. $recipients: names.
kudos-seen-by-them = only you and { $recipients } see this

# Small line below a kudos. $people: those who second it, as in "Dai, Leo and 2 others".
kudos-seconded = Seconded by { $people }

# Small detail in a list, and of all kudos that somebody received. $count: how often.
kudos-seconds =
    { $count ->
        [one] seconded once
       *[other] seconded { $count } times
    }

# Button below a kudos in a channel, for everybody who thinks so, too.
kudos-second = Second this

# The same when some do already. $count: how many.
kudos-second-count = Second this · { $count }

# Button: opens the form in which givers change their kudos.
kudos-edit = Edit

# Button: withdraws a kudos at once.
kudos-undo = Undo

# Stands in place of a kudos that was withdrawn. $giver: a name. $recipients: names.
kudos-withdrawn-lead = { $giver } withdrew a kudos to { $recipients }.

# Small print below: why there is no more to see.
kudos-withdrawn-footer = Whoever gives a kudos can withdraw it for a while. Its words go with it.

## The direct message to a person who was thanked

# Button: opens the form to thank the giver in return.
kudos-say-thanks = Say thanks

# Button: opens the form to thank somebody else.
kudos-pass-it-on = Pass it on

# Small print: why the message came and how to stop it. $giver: a name. $preferences: the command that
# opens the preferences, as one would type it.
kudos-received-footer = You got this because { $giver } thanked you. “{ $preferences }” turns such messages off.

## The private answer to the giver

# First line, above what the recipients see.
kudos-receipt-lead = Sent.

# The same after the giver changed it.
kudos-changed-lead = Changed.

# Where it is shown, if that is not where it was given. $place: a channel's name.
kudos-posted-in = It is shown in { $place }.

# Small print: until when one can change one's mind. $until: as in "Tue 14:05".
kudos-change-until = You can edit and undo it until { $until } your time.

# Small print below the receipt. $recipients: names.
kudos-receipt-footer = { $recipients } will get it as a direct message, too, if they want such messages. Only you can see this.

# The same after the giver changed it.
kudos-changed-footer = Wherever it is shown, it changes in a moment. Only you can see this.

# First line, when the card could not be posted after all. $recipients: names. $place: a channel.
kudos-not-posted-lead = Your kudos to { $recipients } is saved, but it could not be shown in { $place }.

# Small print: why this came.
kudos-not-posted-footer = You get this once, because you gave the kudos. Only you can see this.

# First line, when the giver changed or withdrew a kudos, and the card could not follow.
# $recipients: names. $place: a channel.
kudos-not-changed-lead = Your change is saved, but { $place } still shows the kudos to { $recipients } as it was.

# Why, and what to do: Laurel was removed from the channel. $place: a channel's name.
kudos-not-changed-not-member = { -laurel } isn't in { $place } any more. Add { -laurel } again and repeat the change, or ask somebody there to delete the post.

# The same for any other reason. $place: a channel's name.
kudos-not-changed-failed = The post can't be changed any more. Ask whoever looks after { $place } to delete it.

# First line, when the giver withdrew a kudos.
kudos-undone-lead = Withdrawn.

# The same when it had been withdrawn before.
kudos-undone-before = This kudos was withdrawn already.

# Button: opens the form with the same words, to give them once more.
kudos-write-anew = Write it anew

# Small print below.
kudos-undone-footer = Wherever it was shown, it now says that you withdrew it. Only you can see this.

## Why a kudos is not shown in a channel, and what to do

# Laurel has not been added to the channel. $place: a channel's name.
kudos-unposted-not-member = It isn't shown in { $place }, because { -laurel } isn't there yet. Add { -laurel } to { $place }, and the next one appears.

# The same on Slack, where one types /invite. Do not translate "/invite @Laurel".
kudos-unposted-not-member-slack = It isn't shown in { $place }, because { -laurel } isn't there yet. Type “/invite @{ -laurel }” in { $place }, and the next one appears.

# The same on Microsoft Teams, where apps are added to a team or a chat.
kudos-unposted-not-member-teams = It isn't shown in { $place }, because { -laurel } isn't there yet. Add the { -laurel } app to its team or chat, and the next one appears.

# People from another organisation can read the channel. $place: a channel's name.
kudos-unposted-external = It isn't shown in { $place }, because people from another organisation read along there. Give kudos in a channel of your own to show them to colleagues.

# The kudos was given in a chat of two, where nobody else would see a post.
kudos-unposted-direct = It isn't shown in a channel, because you gave it in a direct message. Give kudos in a channel to show them to colleagues.

# The giver wanted it so. “private” is the switch in the form.
kudos-unposted-private = It isn't shown in a channel, because you gave it privately. Leave “Private” off, and the next one appears.

# The organisation wants it so.
kudos-unposted-off = It isn't shown in a channel, because kudos stay between those concerned here. Your { -laurel } admin can change that.

# The channel was archived or deleted. $place: a channel's name.
kudos-unposted-gone = It isn't shown in { $place }, because that channel was archived or deleted. Give kudos in another channel to show them to colleagues.

# Slack or Teams did not take the post. $place: a channel's name.
kudos-unposted-failed = It isn't shown in { $place }, because the post was refused there. Ask your { -laurel } admin whether { -laurel } may post in { $place }, or give kudos in another channel.
