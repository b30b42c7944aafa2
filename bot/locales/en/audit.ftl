### The audit log: what admins changed, who, and when.

# First line.
audit-lead = What admins changed, newest first

# First line when nothing was changed yet.
audit-empty = Nothing has been changed yet. Every change of the settings will be listed here.

# One change. $when: a day and a time. $person: the admin. $change: what changed, as in "Guests: take no
# part → can be thanked".
audit-entry = { $when } · { $person } · { $change }
