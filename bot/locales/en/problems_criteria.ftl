### What is wrong with the conditions of badges that admins write. As in problems.ftl: say what is wrong and
### what helps, in one or two sentences. Never blame.

# $name: what was written. The words in quotes stay as they are in every language: it is what one writes.
problem-criterion-unknown = I don't know the condition { $name }. Write “count”, “distinct”, “sum”, “all” or “any”.

# No type of event was named.
problem-criterion-event-missing = What should be counted? Name a type of event.

# What is to be added up, or told apart, was not named: a detail of the event, like its amount.
problem-criterion-of-missing = What should be added up or compared? Name a detail of the event.

# $name: something that was set and that this kind of condition does not look at, as in "month" or "amount".
problem-criterion-unused = { $name } changes nothing in this condition. Take it out, or choose another kind of condition.

# A condition that counts was given other conditions as its parts. "all" and "any" stay as they are.
problem-criterion-parts-unused = Only “all” and “any” are made of parts. Take the parts out, or choose one of the two.

# "all" and "any" stay as they are.
problem-criterion-parts-missing = “all” and “any” need at least two parts. Add one, or write the condition by itself.

# Counting by the calendar, without saying by which span of it. The words in quotes stay as they are.
problem-criterion-period-missing = Within which period? Write “day”, “week”, “month”, “quarter” or “year”.

# A detail that an event has to have, without a name or without what it has to be. "stage" and "won" are an example: a sales deal that was won.
problem-criterion-where-wrong = Each detail needs a name and a value, like stage: won, neither of them very long.

# $name: a detail that stands twice among those an event has to have, as in "stage". "any" stays as it is.
problem-criterion-where-twice = { $name } is asked for twice. Keep one of them. If either will do, make two conditions and choose “any”.

# $limit: how many levels conditions may have inside one another.
problem-criterion-too-deep = Conditions can be { $limit } levels deep. Take a level out.

# $limit: how many conditions fit into one. $count: how many there are.
problem-criterion-too-large = There is room for { $limit } conditions in one, and here are { $count }. Leave some out.
