### Lists of kudos: one's own, or a colleague's.

# First line: all kudos that the reader gave or received.
history-own = Your kudos

# Only those they gave.
history-own-given = Kudos you gave

# Only those they received.
history-own-received = Kudos you received

# All that somebody else gave or received. $person: a name.
history-person = Kudos given and received by { $person }

# Only those they gave. $person: a name.
history-person-given = Kudos given by { $person }

# Only those they received. $person: a name.
history-person-received = Kudos received by { $person }

# Small detail below. $count: how many kudos there are on all pages.
history-total =
    { $count ->
        [one] { $count } in all
       *[other] { $count } in all
    }

# Instead of a list: the reader has neither given nor received any.
history-empty = There is nothing here yet. Who helped you lately?

# The reader gave none.
history-empty-given = You haven't thanked anybody yet. Who helped you lately?

# The reader received none.
history-empty-received = Nobody has thanked you here yet. Thanks often begins with your own: who helped you lately?

# There is none of somebody else's that the reader may see. $person: a name.
history-empty-person = There is nothing about { $person } here yet. Yours could be the first.

# Small print below one's own list. $command: how the list is asked for, as one would type it. Do not
# translate "given" and "received", which are typed behind it.
history-footer = “{ $command } given” or “{ $command } received” shows one side. Only you can see this.

# Small print below somebody else's list. $person: a name.
history-footer-person = You see what { $person } shares with colleagues. Only you can see this.
