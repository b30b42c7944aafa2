"""What can happen to the row of a kudos after it was given; scores follow by `scores.reconcile`."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal
from uuid import UUID

from domain.clock import Period
from storage.statement import Write

WithdrawnBy = Literal["giver", "reaction", "source"]

_WITHDRAW = """
withdrawn AS (
    UPDATE kudos SET withdrawn_at = $2, withdrawn_by = $3 WHERE id = $1
)
"""


def withdraw(kudos_id: UUID, by: WithdrawnBy, now: datetime) -> Write:
    """Notes that a kudos holds no longer, and through whom."""
    return Write(_WITHDRAW, (kudos_id, now, by))


# Nobody seconds what they received.
_EDIT = """
edited AS (
    UPDATE kudos SET message = $2, value_id = $3, edited_at = $5 WHERE id = $1
), removed_recipients AS (
    DELETE FROM kudos_recipient WHERE kudos_id = $1 AND person_id <> ALL($4::uuid[])
), named_recipients AS (
    INSERT INTO kudos_recipient (kudos_id, person_id, position)
    SELECT $1, named.id, named.position
    FROM unnest($4::uuid[]) WITH ORDINALITY AS named (id, position)
    ON CONFLICT (kudos_id, person_id) DO UPDATE SET position = excluded.position
), removed_seconds AS (
    UPDATE second SET by_button = false, by_reaction = false
    WHERE kudos_id = $1 AND person_id = ANY($4::uuid[])
)
"""


def edit(
    kudos_id: UUID, message: str, value_id: UUID | None, recipients: Sequence[UUID], now: datetime
) -> Write:
    """Gives a kudos other words, another value, other recipients; seconds by these are removed."""
    return Write(_EDIT, (kudos_id, message, value_id, list(recipients), now))


# Whoever deleted the message has taken back its words: they are not kept either.
_FORGET_SOURCE = """
source_forgotten AS (
    UPDATE kudos SET source_gone_at = $2, source_text = NULL, source_url = NULL,
                     source_author = NULL
    WHERE id = $1
)
"""


def forget_source(kudos_id: UUID, now: datetime) -> Write:
    """Notes that the message a kudos answers is gone, and forgets what it said."""
    return Write(_FORGET_SOURCE, (kudos_id, now))


# What is returned, or taken under rules that hold no longer, is never refused.
_USE_ALLOWANCE = """
allowance_used AS (
    UPDATE allowance_use SET used = used + $4, allowed = greatest(allowed, used + $4)
    WHERE person_id = $1 AND period = $2 AND starts_on = $3
)
"""


def use_allowance(person_id: UUID, period: tuple[Period, date], change: int) -> Write:
    """Has `change` more of a period's allowance be used; less, where it is below zero."""
    return Write(_USE_ALLOWANCE, (person_id, *period, change))
