### What is wrong with badges, as admins write them in forms and files. The reader is an admin.

# A problem and where it is. $at: a place in a file, as in "knowledge-sharer: tiers.2.words". $problem: one of
# the sentences below.
problem-at = { $at }: { $problem }

# A badge that a button is about.
problem-badge-gone = I couldn't find this badge any more. Open the list of badges again.

# $limit: a number.
problem-badges-full = There is room for { $limit } badges. Archive one first.

# $name: a badge.
problem-badge-exists = There already is a badge called { $name }. Edit that one, or choose another name.

# $name: a badge that can no longer be earned.
problem-badge-archived = There is an archived badge called { $name }. Restore that one, or choose another name.

# No emoji was chosen.
problem-badge-icon-missing = A badge needs an emoji. Pick one.

# Nobody nominates, and no tier has conditions that can be checked.
problem-badge-unreachable = Nobody could earn this: let people nominate, or import conditions as data for a tier.

# The address of a page.
problem-link-wrong = This isn't a web address. Copy the whole of it from your browser.

# $limit: how many roles fit. $count: how many were named.
problem-roles-too-many = There is room for { $limit } roles, and you named { $count }.

# A line on who decides. The words behind the colon are typed in English in every language. $line: as typed.
problem-review-line-wrong = I couldn't read { $line }. Write one of these: manager, people, role: Sales Director, 2 of people

# The same for a file: one level of review.
problem-review-level-wrong = A level is one of these: the manager, people, or a role.

# More have to agree than there are. $needed: how many. $count: how many there are at most.
problem-review-needed-wrong = { $needed } can't agree where there are { $count } at most.

# A line says "people", and nobody was picked for it.
problem-review-people-missing = Who are “people”? Pick them below, or name them: people: Ana Lima, Ben Roy

# People were picked, and no line says "people".
problem-review-people-unused = No line says “people”, so nobody would ask them. Add the line, or pick nobody.

# $name: somebody who is to decide, as typed.
problem-reviewer-unknown = I don't know { $name } here. Write the name as your chat shows it.

# $name: a name that several have. $suggestions: their accounts, as in "slack:U01 or slack:U02".
problem-reviewer-ambiguous = Several are called { $name }. Write which one: { $suggestions }.

# How many nominations are enough. The words behind the colon are typed in English in every language. $line: as
# typed.
problem-consensus-wrong = I couldn't read { $line }. Write it like this: 3 nominators in 30 days from 2 teams

# $least, $most: numbers.
problem-consensus-nominators-wrong = It takes { $least } to { $most } nominators.

# $least, $most: numbers.
problem-consensus-days-wrong = Write { $least } to { $most } days.

# $least, $most: numbers; no more teams than nominators.
problem-consensus-teams-wrong = Write { $least } to { $most } teams: there can't be more teams than nominators.

# How many can be awarded. The words behind the colon are typed in English in every language. $line: as typed.
problem-rarity-wrong = I couldn't read { $line }. Write it like this: 3 per quarter per team

# The words behind the colon are typed in English in every language. $line: as typed.
problem-tier-line-wrong = I couldn't read { $line }. Begin with bronze, silver, gold or platinum, like this: gold: closed five deals

# $name: a tier, as typed.
problem-tier-twice = { $name } stands there twice. Keep one of the two.

# The words behind the colon are typed in English in every language.
problem-tiers-missing = A badge needs a tier. Write one line at least, like this: bronze

## Conditions as data, in files. Words in English there stay in English

# A stretch of time. The words behind the colon are typed in English in every language. $line: as typed.
problem-window-wrong = I couldn't read { $line }. Write one of these: ever, 30 days, month, 4 weeks in a row

# The words behind the colon are typed in English in every language. $line: as typed.
problem-condition-wrong = I couldn't read { $line }. Write it like this: 5 kudos.received value=teamwork in a month

# $name: a tier, as typed in English, that has a condition and is not in the list of tiers.
problem-condition-without-tier = { $name } is none of the badge's tiers. Add it to them, or take this line out.

## Files

# Nothing in a file is a badge.
problem-file-no-badges = I found no badge in this. Export one to see what it looks like.

# $limit: how many badges fit. $count: how many there are.
problem-file-too-many-badges = There is room for { $limit } badges, and here are { $count }.

# $limit: how many characters fit. $count: how many there are.
problem-file-too-long = There is room for { $limit } characters, and here are { $count }.

# $name: what a badge is called by in files.
problem-file-badge-twice = { $name } stands there twice. Keep one of the two.

# $name: as typed.
problem-file-slug-wrong = { $name } can't be a slug. Write small letters, digits and hyphens, like this: deal-closer

# $line: the number of a line.
problem-file-unreadable = This isn't YAML from line { $line } on. Look for a quote that isn't closed, or a colon in the words.

# $line: the number of a line. An alias is a part that stands for another one.
problem-file-alias = Line { $line } refers to another part by * or &. Write it out.

# $line: the number of a line.
problem-file-too-deep = Line { $line } is nested too deep.

# $name: as typed. $line: the number of a line.
problem-file-key-twice = { $name } stands there twice, once in line { $line }. Keep one of the two.

# $name: as typed. $options: words that could stand there.
problem-file-key-unknown = I don't know { $name }. What can stand here: { $options }.

# $options: words that could stand there.
problem-file-mapping-wanted = Here I expected names with values: { $options }.

# A place in a file.
problem-file-list-wanted = Here I expected a list.

# A place in a file.
problem-file-text-wanted = Here I expected a text.

# A place in a file.
problem-file-number-wanted = Here I expected a whole number.

# $options: words that could stand there.
problem-file-option-wanted = Here I expected { $options }.

## Told in a terminal, to whoever runs Laurel

# $suggestions: the organisations there are, with their ids. $suggestions-count: how many of them.
problem-organization-unclear =
    { $suggestions-count ->
        [0] There is no organisation here yet.
       *[other] Which organisation? Name it behind --organization: { $suggestions }
    }

# Somebody imports badges and does not say who they are.
problem-importer-missing = Who changes the badges? Name yourself behind --by, for the audit log.
