"""What chat itself tells of people, as events that criteria can ask for.

These names stand in the criteria of badges, in rows and in the files of organisations: they stay.
"""

# Somebody was thanked. Attributes: "giver" (a person's id) and, if one was named, "value" (its
# slug).
KUDOS_RECEIVED = "kudos.received"
# Somebody thanked a colleague, once for each. Attributes: "recipient" and "value", in the same way.
KUDOS_GIVEN = "kudos.given"
# What somebody was thanked for was seconded. Attributes: "by" and "value", in the same way.
SECOND_RECEIVED = "second.received"
# Somebody was awarded a badge. Attributes: "badge" (its slug) and "tier".
BADGE_AWARDED = "badge.awarded"

EVENTS = (KUDOS_RECEIVED, KUDOS_GIVEN, SECOND_RECEIVED, BADGE_AWARDED)
