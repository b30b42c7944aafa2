### What is wrong with a request, and what to do about it. The reader asked for something; nothing of
### it was done. Say what is wrong and what helps, in one or two sentences. Never blame, never a code.

# First line above a list of several problems. $count: how many.
problems-lead =
    { $count ->
        [one] One thing to put right:
       *[other] { $count } things to put right:
    }

# Small print below: what became of the request.
problems-footer = Nothing was sent. Only you can see this.

# Small print for support. $incident: a short identifier to quote.
problems-incident = If you ask your { -laurel } admin for help, mention { $incident }.

# Used when there are no words for a problem.
problem-other = That can't be done as it stands. Please look it over and try again.

## Kudos: for whom

# No recipient was given.
problem-recipients-missing = Who is it for? Name one or more colleagues, like @Ana.

# The giver is among the recipients.
problem-recipient-self = Kudos are for somebody else: take yourself off the list.

# $name: the name of an app.
problem-recipient-bot = { $name } is an app, and kudos are for people. Take it off, or name the person behind it.

# The platform no longer knows the person. $name: a name.
problem-recipient-unknown = I couldn't find { $name } here any more. Pick them again, or take them off the list.

# Nobody has the name that was typed. $name: as typed. $suggestions: names, as in "Jon Ek or Jon Bo".
# $suggestions-count: how many of them.
problem-recipient-not-found =
    { $suggestions-count ->
        [0] I couldn't find { $name }. Type @ and pick the person from the list.
       *[other] I couldn't find { $name }: did you mean { $suggestions }?
    }

# The account is switched off. $name: a name.
problem-recipient-inactive = { $name } doesn't have an active account here. Take them off the list.

# $name: the name of a guest of the workspace.
problem-recipient-guest = { $name } is a guest here, and kudos are for members. Take them off, and thank them in your own way.

# $name: the name of somebody who belongs to another organisation.
problem-recipient-external = { $name } is with another organisation, and kudos stay inside yours. Take them off, and thank them in your own way.

# $limit: how many people are allowed. $count: how many were named.
problem-recipients-too-many = A kudos can go to { $limit } people at once, and you named { $count }. Choose { $limit }, or send a second one.

# With everybody in the groups that were named. $limit: how many people are allowed.
problem-recipients-too-many-in-groups = With everybody in those groups it would go to more than { $limit } people, and { $limit } fit. Leave a group out, or name some of its people.

# A group or cohort that does not exist. $name: as typed, as in "@sales-emea".
problem-group-not-found = I couldn't find the group { $name }. Choose another, or name the people one by one.

# A group in which nobody can be thanked. $name: a group, as in "@sales-emea".
problem-group-empty = There is nobody to thank in { $name }: it is empty, or holds only you, apps and accounts that can't take part. Choose another, or name people one by one.

## Kudos: the words

# No words were given.
problem-message-missing = What did they do? Add a few words of your own.

# $limit: how many characters are needed. $count: how many there are.
problem-message-too-short =
    Say a little more about what they did: { $limit ->
        [one] at least { $limit } character
       *[other] at least { $limit } characters
    }, so far { $count }.

# $limit: how many characters fit. $count: how many there are.
problem-message-too-long = Your words have { $count } characters, and { $limit } fit. Shorten them a little.

## Kudos: the value

# $value: as typed, as in "#teamwrk". $values: those there are, as in "#teamwork or #care".
# $values-count: how many of them.
problem-value-unknown =
    { $values-count ->
        [0] I don't know the value { $value }. Leave it out.
       *[other] I don't know the value { $value }. Choose { $values }, or leave it out.
    }

# The same where the organisation asks for a value. $value: as typed. $values: those there are.
# $values-count: how many of them.
problem-value-unknown-required = I don't know the value { $value }. Choose { $values }.

# $values: those given, as in "#teamwork or #care".
problem-values-too-many = One value fits on a kudos. Keep { $values }.

# The organisation asks for a value, and none was chosen. $values: those there are, as in "#teamwork or #care".
# $values-count: how many of them.
problem-value-required = Every kudos here names a value. Add { $values }.

## Kudos: the allowance

# Nothing is left, or less than it takes. $limit: how many colleagues a giver may thank. $days: in how
# long: 1 is a day, 7 a week, 30 a month.
problem-allowance-spent =
    { $days ->
        [1] This is more than you can still give today: { $limit } in all. It starts anew at midnight.
        [7] This is more than you can still give this week: { $limit } in all. It starts anew on Monday.
       *[other] This is more than you can still give this month: { $limit } in all. It starts anew on the first.
    }

# Some is left, but less than it takes. $count: how many this kudos is for. $left: how many more
# colleagues can be thanked. $limit and $days: as above.
problem-allowance-short =
    { $days ->
        [1] This is for { $count }, and you have { $left } of { $limit } kudos left for today. Name fewer people.
        [7] This is for { $count }, and you have { $left } of { $limit } kudos left for this week. Name fewer people.
       *[other] This is for { $count }, and you have { $left } of { $limit } kudos left for this month. Name fewer people.
    }

## Kudos: the giver

# The giver is a guest of the workspace.
problem-giver-guest = Guests can't give kudos here. Ask the colleague who invited you to pass it on.

# The platform told nothing about the giver.
problem-giver-unknown = I couldn't read your profile just now. Please try again in a minute.

## Kudos: after one was given

# The kudos that a button is about is not there, or not for the reader to see.
problem-kudos-not-found = I couldn't find this kudos any more. Look it up in your history.

# Somebody wants to edit or second a kudos that was withdrawn.
problem-kudos-withdrawn = This kudos was withdrawn in the meantime, so there is nothing left to change or to second.

# Somebody wants to edit or undo a kudos that a colleague gave.
problem-change-not-yours = Only the person who gave this kudos can edit or undo it.

# An admin sets for how long a kudos can be edited and undone.
problem-change-too-late = A kudos can be edited and undone for a while after it is given, and that time is over.

# The reader wants to second a kudos that they gave.
problem-second-own = You gave this kudos yourself, so your thanks are in it already.

# The reader wants to second a kudos that they received.
problem-second-received = This kudos is for you: enjoy it, and let others second it.

# The reader is a guest, or belongs to another organisation.
problem-second-guest = Guests can't second a kudos here. Tell your colleague in your own words.

## Kudos: somebody's history

# The reader named more than one person, or a group.
problem-history-people = One history is shown at a time. Name one colleague, or nobody to see your own.

# $name: the name of an app.
problem-history-app = { $name } is an app: it gives no kudos and gets none. Name a colleague, or nobody to see your own.

# The platform no longer knows the person. $name: a name.
problem-history-unknown = I couldn't find { $name } here any more. Pick them again, or name somebody else.

# The person has decided so, or the organisation for everybody, or the reader is a guest: the reader is
# not told which. $name: a name.
problem-history-private = I can't show you what { $name } gave and received: not everybody's history is open to others. Your own always is open to you.

## Profiles

# The reader named more than one person, or a group.
problem-profile-people = One profile is shown at a time. Name one colleague, or nobody to see your own.

# $name: the name of an app.
problem-profile-app = { $name } is an app, and badges are for people. Name a colleague, or nobody to see your own profile.

# The platform no longer knows the person. $name: a name.
problem-profile-unknown = I couldn't find { $name } here any more. Pick them again, or name somebody else.

# $name: the name of somebody who belongs to another organisation.
problem-profile-external = { $name } is with another organisation, and there are profiles of your own colleagues only. Name one of them.

# The account is switched off. $name: a name.
problem-profile-inactive = { $name } doesn't have an active account here any more, so there is no profile to show.

# The person has decided so, or the organisation for everybody, or the reader is a guest: the reader is
# not told which. $name: a name.
problem-profile-private = I can't show you the profile of { $name }: not everybody's is open to others. Your own always is open to you.

## Boards

# The reader is a guest of the workspace, or belongs to another organisation.
problem-board-guest = Boards are for members here. Ask the colleague who invited you.

# The reader asked for something else than kudos received, for one company value. $metric: what they typed, "given" or
# "badges". $value: as in "#teamwork".
problem-board-value-received = Boards of a value show what was received. Leave out “{ $metric }” or { $value }.

# The reader asked for their own team, which is those with the same manager. Do not translate "team".
problem-board-no-team = I don't know your manager, so I don't know your team. Leave out “team”, or ask your { -laurel } admin.

# The reader asked for their own region. Do not translate "region".
problem-board-no-region = I don't know your region. Leave out “region”, or ask your { -laurel } admin.

# The reader asked for their own role. Do not translate "role".
problem-board-no-role = I don't know your role. Leave out “role”, or ask your { -laurel } admin.

# The reader asked for what was received in this channel, in a chat with the bot. Do not translate "channel".
problem-board-no-channel = “channel” is for the channel you ask in. Ask me there.

# The reader asked for what was received in this channel, and for a value, kudos given or badges. Do not translate
# "channel".
problem-board-channel-received = A channel's board shows all kudos received. Leave out “channel”, or what else you named.

# Somebody wants to post a board in a chat of two, or in a channel that the bot is not in.
problem-board-not-posted = I can't post here. Ask for the board in a channel that I'm in.

# Somebody wants to post a board where the organisation lets everybody see only themselves.
problem-board-own-only = Here everybody sees only their own place, so there is no board to post.

## Not the person's doing

# A form was opened so long ago, or is so damaged, that it cannot be read any more.
problem-form-expired = This form can't be sent any more. Please open it again.

# It took longer than two seconds.
problem-too-busy = This took too long, and nothing was saved. Please try again in a minute.

# $platform: Slack, Microsoft Teams …
problem-platform-unavailable = { $platform } isn't answering, and nothing was saved. Please try again in a minute.

# $incident: a short identifier to quote.
problem-unexpected = Something went wrong here, and nothing was saved. Please try again; if it stays, tell your { -laurel } admin and mention { $incident }.
