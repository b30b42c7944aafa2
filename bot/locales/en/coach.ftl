### The coach: a private thought on words that could say more. A friend who reads along, never a teacher;
### sending the words as they are is always fine.

# First line above the form, before the kudos is sent.
coach-lead = A thought before you send it, for you alone:

# Before an example of words worth imitating.
coach-for-example = For example:

# Last line above the form.
coach-your-choice = Change it, or send it as it is.

# Button that sends the words after the coach had its say. At most 24 characters.
coach-submit = Send as it is

# Begins a line in the receipt, after the kudos was sent and while it can still be edited; one to three
# of the thoughts below follow.
coach-still = A thought, while you can still edit it:

# The same when it cannot be edited.
coach-next-time = A thought for next time:

## What could be better. One or several stand one after the other.

# Nearly all letters are capitals.
coach-hint-shouting = Capital letters read as shouting; small ones sound warmer.

# The words are nearly the same as in the last kudos the reader gave.
coach-hint-template = It reads much like your last ones. What was different this time?

# It is praise alone, and could be said of anybody.
coach-hint-generic = As it stands, it could be about anybody.

# It does not say what the person did.
coach-hint-no-behaviour = What exactly did they do?

# It does not say what came of it.
coach-hint-no-impact = What did it change, and for whom?

## Examples worth imitating, from selling to companies: what somebody did, and what it changed. Not a
## translation word for word: what a salesperson would write to a colleague.

# For a value like teamwork.
coach-example-teamwork = You stayed on Thursday evening to answer Acme's security questions with me. We handed them in a day early, and their buyer stopped asking for a discount.

# For a value like putting customers first.
coach-example-customer-first = You told the buyer at Northwind that the smaller plan was enough for them. They signed the same week and have sent us two new customers since.

# For a value like ownership.
coach-example-ownership = You noticed last year's prices in the renewal offer, called finance and sent a corrected one within the hour. The customer signed on Friday and never lost a day.

# For a value like curiosity.
coach-example-curiosity = You asked the warehouse team at Acme how they plan their routes. That showed us the problem none of our demos had touched, and we rebuilt the pitch around it.

# For a value like craft.
coach-example-craft = You rebuilt the demo around three of the customer's own invoices. Their CFO recognised her numbers and asked for a contract the same day.

# For any other value, or none.
coach-example-any = When the demo broke, you drew the process by hand and kept the call going. Acme understood it better than from our slides and booked the next meeting.

# For a nomination: it speaks of somebody, not to them.
coach-example-nomination = She wrote the guide that new colleagues now start with. Three of them held their first demo in week two instead of week five.
