### Words used by several cards.
###
### For translators. Laurel is a colleague who carries thanks from one person to another: warm, plain
### and brief; present tense; no exclamation marks, no corporate praise, no blame. Address the reader
### as colleagues address each other. Names and lists of names ("Ana, Ben and Cleo") are put in ready
### made and cannot be inflected. Keep every { $variable }. Whole numbers come formatted and may choose
### a plural form.

# The product's name. Do not translate.
-laurel = Laurel

# A person's name in a sentence, alone or in a list. Add the polite word that goes with a name, if your
# language has one. Not used for what somebody typed, nor for problems. $name: a name.
person-named = { $name }

# Stands for a person whose name is not known, in the place of a name.
person-unnamed = somebody

# Stands for a channel whose name is not known, in the place of a name.
place-unnamed = the channel

# Stands for Slack or Microsoft Teams when Laurel is tried on its own web page; begins a sentence.
platform-sandbox = The sandbox

# The last line of a list of which only the beginning is shown. $count: how many are left out.
list-more = …and { $count } more

# Small print below an answer that nobody else sees.
footer-private = Only you can see this.

# A card as one line of plain text, for notifications and screen readers: a sentence that introduces
# somebody's words. $before: the sentence, without a full stop. $words: what the person wrote.
plain-said = { $before }: “{ $words }”

# As above, where the words follow a finished sentence. $words: what the person wrote.
plain-quoted = “{ $words }”

# Button that opens the form in which one thanks a colleague.
kudos-open = Thank somebody

# The end of a list of people of which only the first are named, as in "Ana, Ben and 12 others".
# $count: how many are not named.
people-others =
    { $count ->
        [one] { $count } other
       *[other] { $count } others
    }

# People of whom none is named. $count: how many they are.
people-count =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }

# The present day, week and month, inside or at the end of a sentence.
period-day = today

# As above.
period-week = this week

# As above.
period-month = this month

# Buttons below a page of a list that begins with the newest: to what is newer.
page-newer = Newer

# To what is older.
page-older = Older

# Button to the page before, in a list that has an order of its own.
page-before = Previous

# Button to the page after, in a list that has an order of its own.
page-next = Next

# Small detail above such a list. $page: the number of this page. $pages: how many there are.
page-of = page { $page } of { $pages }
