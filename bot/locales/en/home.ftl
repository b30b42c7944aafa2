### A person's own page.

# First line. $person: the reader's name.
home-lead = Your page, { $person }

# Small detail: how many kudos the reader received. $count: of all time.
home-received =
    { $count ->
        [one] { $count } kudos received
       *[other] { $count } kudos received
    }

# The same for those they gave.
home-given =
    { $count ->
        [one] { $count } kudos given
       *[other] { $count } kudos given
    }

# The company value that this week is about. $value: as in "#teamwork".
home-value-of-the-week = Value of the week: { $value }

# The badges that the reader has, the highest first. $badges: a list of them, as in "📚 Knowledge Sharer (Gold)".
home-badges = Badges: { $badges }

# The end of that list, of which only the beginning is shown. $count: how many are not.
home-badges-more = { $count } more

# Title above the list of the latest kudos.
home-recent = Recent kudos

# Button: opens the form in which people set what Laurel does for them.
home-preferences = Preferences

# Button, for admins: opens the organisation's settings.
home-settings = Settings

# Small print.
home-footer = Only you can see this page.
