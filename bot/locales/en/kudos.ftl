### Kudos: one person thanks one or more colleagues in their own words.
### "Kudos" is the product's word for it; keep it if your language uses it.

# First line of a kudos card; the giver's own words follow. $giver: a name. $recipients: names.
kudos-lead = 🙌 { $giver } thanks { $recipients }

# The same inside another card or a list, without the emoji.
kudos-line = { $giver } thanks { $recipients }

# Small detail: where a kudos was given. $place: a channel's name, possibly a link to the message.
kudos-on = on { $place }

# Stands for the channel's name in kudos-on when only a link to the message is known.
kudos-source = this message

## The direct message to a person who was thanked

# Button: opens the form to thank the giver in return.
kudos-say-thanks = Say thanks

# Button: opens the form to thank somebody else.
kudos-pass-it-on = Pass it on

# Small print: why the message came and how to be left in peace. $giver: a name.
kudos-received-footer = You got this because { $giver } thanked you. It comes once; mute this chat to read such messages in your own time.

## The private answer to the giver

# First line, above what the recipients see.
kudos-receipt-lead = Sent.

# Small print below the receipt. $recipients: names.
kudos-receipt-footer = { $recipients } will get it as a direct message, too. Only you can see this.

# First line, when the card could not be posted after all. $recipients: names. $place: a channel.
kudos-not-posted-lead = Your kudos to { $recipients } is saved, but it could not be shown in { $place }.

# Small print: why this came.
kudos-not-posted-footer = You get this once, because you gave the kudos. Only you can see this.

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
