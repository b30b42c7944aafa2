### What a person has decided about Laurel: the form, and what holds for them now.

## The names of the preferences. Each stands alone, as a label; at most 60 characters.

# Whether Laurel writes to them directly when they are thanked.
preference-direct-messages = Direct messages

# How they hear that colleagues second kudos they got.
preference-seconds = When somebody seconds

# Whether others see their kudos on boards and in their history.
preference-on-boards = Show my kudos on boards

# Hours of the day in which Laurel leaves them in peace.
preference-quiet = Quiet hours

# The first of these hours.
preference-quiet-from = Quiet from

# The end of these hours.
preference-quiet-until = Quiet until

# The language in which Laurel writes to them.
preference-locale = Language

# Their time zone.
preference-zone = Time zone

# Their birthday, without the year.
preference-birthday = Birthday

# Their first day in the organisation.
preference-started-on = First day here

## What a preference can be. Each stands alone or behind a colon.

# A switch that is on.
preference-on = on

# A switch that is off.
preference-off = off

# A message each time somebody seconds a kudos.
preference-seconds-each = A message each time

# One message a day that tells of all of them.
preference-seconds-digest = One message a day

# No messages about it.
preference-seconds-off = No messages

# There are no quiet hours.
preference-quiet-none = none

# $since, $until: times, as in "22:00".
preference-quiet-hours = { $since } to { $until }

# The language or the time zone is that of the person's profile in the chat program.
preference-followed = as in your profile

# They have not told their birthday or their first day.
preference-untold = not told

## What a person is told when they have saved their preferences

# First line, with what holds now below.
preferences-saved = Saved. This is how I'll treat you from now on:

# One preference. $name: as above. $words: what holds.
preference-line = { $name }: { $words }

# Button: opens the form again.
preferences-change = Change

# Small print. $command: the command as one would type it.
preferences-footer = Only you can see this. “{ $command }” changes it at any time.

## The form. Labels have at most 60 characters, small print at most 150.

# Title. At most 24 characters.
form-laurel-preferences-title = Preferences

# Button that saves it. At most 24 characters.
form-laurel-preferences-submit = Save

# Switch.
field-laurel-preferences-direct-messages-label = { preference-direct-messages }

# Small print.
field-laurel-preferences-direct-messages-hint = I write to you when somebody thanks you. Answers to what you do come in any case.

# List of three.
field-laurel-preferences-seconds-label = { preference-seconds }

# Small print. To second is to say "me too" about a kudos.
field-laurel-preferences-seconds-hint = How you hear of it when colleagues second kudos you got.

# One of the list.
field-laurel-preferences-seconds-each = { preference-seconds-each }

# One of the list.
field-laurel-preferences-seconds-digest = { preference-seconds-digest }

# One of the list.
field-laurel-preferences-seconds-off = { preference-seconds-off }

# Switch.
field-laurel-preferences-on-boards-label = { preference-on-boards }

# Small print.
field-laurel-preferences-on-boards-hint = If it's off, nobody else sees you on boards, or your history.

# List of times.
field-laurel-preferences-quiet-from-label = { preference-quiet-from }

# Small print.
field-laurel-preferences-quiet-from-hint = In your own time. What comes in these hours waits until they end.

# One of the list, for none.
field-laurel-preferences-quiet-from-none = No quiet hours

# List of times.
field-laurel-preferences-quiet-until-label = { preference-quiet-until }

# One of the list, for none.
field-laurel-preferences-quiet-until-none = { field-laurel-preferences-quiet-from-none }

# List of languages.
field-laurel-preferences-locale-label = { preference-locale }

# Small print.
field-laurel-preferences-locale-hint = For what only you read; posts in channels follow your organisation's.

# One of the list.
field-laurel-preferences-locale-none = As in your profile

# Line of text: a city.
field-laurel-preferences-zone-label = { preference-zone }

# Small print.
field-laurel-preferences-zone-hint = A city in it. Empty follows your profile.

# Example of a city.
field-laurel-preferences-zone-placeholder = Lisbon

# A day.
field-laurel-preferences-birthday-label = { preference-birthday }

# Small print.
field-laurel-preferences-birthday-hint = If you like. Only the day and the month are kept; any year will do.

# A day.
field-laurel-preferences-started-on-label = { preference-started-on }

# Small print.
field-laurel-preferences-started-on-hint = If you like, so that colleagues can celebrate it with you.
