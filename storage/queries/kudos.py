"""Kudos, written with everything that follows from them in one statement."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal
from uuid import UUID

from domain.clock import Period
from domain.messages import Source
from storage.statement import Write

# How a kudos was given.
Via = Literal["command", "reaction"]


@dataclass(frozen=True, slots=True)
class NewKudos:
    """A kudos as it is recorded. `given_at` is UTC. `source` is the message it answers.

    `posted_conversation_id` is where its card is to be shown; None if there is to be none.
    `allowance` is the period whose allowance it uses; None where there is no limit.
    """

    id: UUID
    organization_id: UUID
    workspace_id: UUID
    conversation_id: UUID | None
    giver_id: UUID
    recipient_ids: tuple[UUID, ...]
    value_id: UUID | None
    message: str
    source: Source | None
    given_at: datetime
    via: Via = "command"
    is_private: bool = False
    counts: bool = True
    allowance: tuple[Period, date] | None = None
    posted_conversation_id: UUID | None = None


# The hot turn writes this with its ledger entries and all the counters they move in one statement,
# because what costs is the number of statements.
_RECORD = """
new_kudos AS (
    INSERT INTO kudos (id, organization_id, workspace_id, conversation_id, giver_id, value_id,
                       message, source_text, source_url, source_author, given_at,
                       source_conversation, source_message, via, is_private, counts,
                       allowance_period, allowance_starts_on, posted_conversation_id)
    VALUES ($1, $2, $3, $4, $5, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
), new_recipients AS (
    INSERT INTO kudos_recipient (kudos_id, person_id, position)
    SELECT $1, recipient.id, recipient.position
    FROM unnest($6::uuid[]) WITH ORDINALITY AS recipient (id, position)
)
"""


def record(new: NewKudos) -> Write:
    """Writes a kudos; what it is worth is `scores.record`'s."""
    source = new.source
    posted = source.message if source else None
    period, starts_on = new.allowance or (None, None)
    arguments = (
        new.id,
        new.organization_id,
        new.workspace_id,
        new.conversation_id,
        new.giver_id,
        new.recipient_ids,
        new.value_id,
        new.message,
        source.text if source else None,
        source.url if source else None,
        source.author if source else None,
        new.given_at,
        posted.conversation if posted else None,
        posted.message if posted else None,
        new.via,
        new.is_private,
        new.counts,
        period,
        starts_on,
        new.posted_conversation_id,
    )
    return Write(_RECORD, arguments)
