"""Kudos, written in one statement."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal
from uuid import UUID

from domain.clock import Period
from domain.messages import Source
from domain.points import Metric
from storage.statement import Write

# How a kudos was given.
Via = Literal["command", "reaction"]


@dataclass(frozen=True, slots=True)
class NewKudos:
    """A kudos as it is recorded. `given_at` is UTC; `periods` are the organisation's that hold it.

    `points` are what it is worth, by person and metric. `source` is the message it answers.
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
    periods: Sequence[tuple[Period, date]]
    points: Mapping[tuple[UUID, Metric], int]
    via: Via = "command"
    is_private: bool = False
    counts: bool = True
    allowance: tuple[Period, date] | None = None
    posted_conversation_id: UUID | None = None


# The hot turn: a kudos, its recipients, its ledger entries and every counter they move, in one
# statement, because what costs is the number of statements. Counters are locked in one order
# (ORDER BY), so that two kudos that share people cannot wait for each other. What is received for
# a value is counted once more, in the scope of that value.
_RECORD = """
points (person_id, metric, points) AS (
    SELECT * FROM unnest($13::uuid[], $14::text[], $15::int[])
), new_kudos AS (
    INSERT INTO kudos (id, organization_id, workspace_id, conversation_id, giver_id, value_id,
                       message, source_text, source_url, source_author, source_conversation,
                       source_message, given_at, via, is_private, counts, allowance_period,
                       allowance_starts_on, posted_conversation_id)
    VALUES ($1, $2, $3, $4, $5, $7, $8, $9, $10, $11, $18, $19, $12, $20, $21, $22, $23, $24, $25)
), new_recipients AS (
    INSERT INTO kudos_recipient (kudos_id, person_id, position)
    SELECT $1, recipient.id, recipient.position
    FROM unnest($6::uuid[]) WITH ORDINALITY AS recipient (id, position)
), new_entries AS (
    INSERT INTO ledger_entry (organization_id, person_id, metric, points, kudos_id, occurred_at)
    SELECT $2::uuid, person_id, metric, points, $1::uuid, $12::timestamptz FROM points
), counted AS (
    SELECT person_id, metric, 'all' AS scope, points FROM points
    UNION ALL
    SELECT person_id, metric, 'value:' || $7::uuid, points FROM points
    WHERE metric = 'received' AND $7 IS NOT NULL
), new_scores AS (
    INSERT INTO counter (organization_id, metric, scope, period, starts_on, person_id, score)
    SELECT $2::uuid, metric, scope, period.name, period.starts_on, person_id, points
    FROM counted CROSS JOIN unnest($16::text[], $17::date[]) AS period (name, starts_on)
    ORDER BY metric, scope, period.name, period.starts_on, person_id
    ON CONFLICT (organization_id, metric, scope, period, starts_on, person_id)
    DO UPDATE SET score = counter.score + excluded.score
)
"""


def record(new: NewKudos) -> Write:
    """Writes a kudos with everything that follows from it in the ledger and the counters."""
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
        [person for person, _ in new.points],
        [metric for _, metric in new.points],
        list(new.points.values()),
        [period for period, _ in new.periods],
        [starts_on for _, starts_on in new.periods],
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
