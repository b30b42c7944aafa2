"""Kudos: written in one statement, read for round-ups."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.dialects.postgresql import aggregate_order_by
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.clock import Period
from storage.statement import Write
from storage.tables import conversation, kudos, kudos_recipient, person, value, workspace


@dataclass(frozen=True, slots=True)
class NewKudos:
    """A kudos as it is recorded. `given_at` is UTC; `periods` are the giver organisation's."""

    id: UUID
    organization_id: UUID
    workspace_id: UUID
    conversation_id: UUID | None
    giver_id: UUID
    recipient_ids: tuple[UUID, ...]
    value_id: UUID | None
    message: str
    source_text: str | None
    source_url: str | None
    source_author: str | None
    given_at: datetime
    periods: Sequence[tuple[Period, date]]


# The hot turn: a kudos, its recipients, its ledger entries and every counter they move, in one
# statement, because what costs is the number of statements. Counters are locked in one order
# (ORDER BY), so that two kudos that share people cannot wait for each other.
_RECORD = """
points (person_id, metric, points) AS (
    SELECT recipient.id, 'received', 1 FROM unnest($6::uuid[]) AS recipient (id)
    UNION ALL SELECT $5::uuid, 'given', cardinality($6::uuid[])
), new_kudos AS (
    INSERT INTO kudos (id, organization_id, workspace_id, conversation_id, giver_id, value_id,
                       message, source_text, source_url, source_author, given_at)
    VALUES ($1, $2, $3, $4, $5, $7, $8, $9, $10, $11, $12)
), new_recipients AS (
    INSERT INTO kudos_recipient (kudos_id, person_id, position)
    SELECT $1, recipient.id, recipient.position
    FROM unnest($6::uuid[]) WITH ORDINALITY AS recipient (id, position)
), new_entries AS (
    INSERT INTO ledger_entry (organization_id, person_id, metric, points, kudos_id, occurred_at)
    SELECT $2::uuid, person_id, metric, points, $1::uuid, $12::timestamptz FROM points
), new_scores AS (
    INSERT INTO counter (organization_id, metric, scope, period, starts_on, person_id, score)
    SELECT $2::uuid, metric, 'all', period.name, period.starts_on, person_id, points
    FROM points CROSS JOIN unnest($13::text[], $14::date[]) AS period (name, starts_on)
    ORDER BY metric, period.name, period.starts_on, person_id
    ON CONFLICT (organization_id, metric, scope, period, starts_on, person_id)
    DO UPDATE SET score = counter.score + excluded.score
)
"""


def record(new: NewKudos) -> Write:
    """Writes a kudos with everything that follows from it in the ledger and the counters."""
    arguments = (
        new.id,
        new.organization_id,
        new.workspace_id,
        new.conversation_id,
        new.giver_id,
        new.recipient_ids,
        new.value_id,
        new.message,
        new.source_text,
        new.source_url,
        new.source_author,
        new.given_at,
        [period for period, _ in new.periods],
        [starts_on for _, starts_on in new.periods],
    )
    return Write(_RECORD, arguments)


@dataclass(frozen=True, slots=True)
class Given:
    """A kudos as it was given, with names as they are now."""

    id: UUID
    giver: str
    recipients: tuple[str, ...]
    message: str
    given_at: datetime
    value: tuple[str, str, str] | None  # slug, name, emoji


@dataclass(frozen=True, slots=True)
class ConversationWeek:
    """One conversation's kudos in a span of time."""

    workspace_id: UUID
    platform: str
    external_id: str
    name: str
    locale: str
    total: int
    givers: int
    recipients: int


async def conversations_with_kudos(
    connection: AsyncConnection, organization_id: UUID, since: datetime, until: datetime
) -> list[ConversationWeek]:
    """The channels of an organisation where kudos were given, and the bot may post."""
    rows = await connection.execute(
        select(
            conversation.c.workspace_id,
            workspace.c.platform,
            conversation.c.external_id,
            conversation.c.name,
            workspace.c.locale,
            func.count(kudos.c.id.distinct()).label("total"),
            func.count(kudos.c.giver_id.distinct()).label("givers"),
            func.count(kudos_recipient.c.person_id.distinct()).label("recipients"),
        )
        .join(kudos, kudos.c.conversation_id == conversation.c.id)
        .join(kudos_recipient, kudos_recipient.c.kudos_id == kudos.c.id)
        .join(workspace, workspace.c.id == conversation.c.workspace_id)
        .where(
            kudos.c.organization_id == organization_id,
            kudos.c.given_at >= since,
            kudos.c.given_at < until,
            conversation.c.kind == "channel",
            conversation.c.is_member,
            ~conversation.c.is_external,
        )
        .group_by(conversation.c.id, workspace.c.id)
        .order_by(conversation.c.name, conversation.c.id)
    )
    return [ConversationWeek(*row) for row in rows]


def _in_conversation(
    week: ConversationWeek, since: datetime, until: datetime
) -> list[ColumnElement[bool]]:
    return [
        conversation.c.workspace_id == week.workspace_id,
        conversation.c.external_id == week.external_id,
        kudos.c.given_at >= since,
        kudos.c.given_at < until,
    ]


async def latest(
    connection: AsyncConnection,
    week: ConversationWeek,
    since: datetime,
    until: datetime,
    limit: int,
) -> list[Given]:
    """The newest kudos of one conversation in a span of time, newest first."""
    recipients = (
        select(func.array_agg(aggregate_order_by(person.c.name, kudos_recipient.c.position)))
        .join(kudos_recipient, kudos_recipient.c.person_id == person.c.id)
        .where(kudos_recipient.c.kudos_id == kudos.c.id)
        .correlate(kudos)
        .scalar_subquery()
    )
    giver = person.alias("giver")
    rows = await connection.execute(
        select(
            kudos.c.id,
            giver.c.name,
            recipients,
            kudos.c.message,
            kudos.c.given_at,
            value.c.slug,
            value.c.name,
            value.c.emoji,
        )
        .join(conversation, conversation.c.id == kudos.c.conversation_id)
        .join(giver, giver.c.id == kudos.c.giver_id)
        .outerjoin(value, value.c.id == kudos.c.value_id)
        .where(*_in_conversation(week, since, until))
        .order_by(kudos.c.given_at.desc(), kudos.c.id.desc())
        .limit(limit)
    )
    return [
        Given(row[0], row[1], tuple(row[2]), row[3], row[4], _value(row[5], row[6], row[7]))
        for row in rows
    ]


def _value(slug: str | None, name: str, emoji: str) -> tuple[str, str, str] | None:
    return (slug, name, emoji) if slug else None


async def value_counts(
    connection: AsyncConnection, week: ConversationWeek, since: datetime, until: datetime
) -> list[tuple[tuple[str, str, str], int]]:
    """How often each value was named, most named first: ((slug, name, emoji), count)."""
    count = func.count()
    rows = await connection.execute(
        select(value.c.slug, value.c.name, value.c.emoji, count)
        .join(kudos, kudos.c.value_id == value.c.id)
        .join(conversation, conversation.c.id == kudos.c.conversation_id)
        .where(*_in_conversation(week, since, until))
        .group_by(value.c.id)
        .order_by(count.desc(), value.c.position)
    )
    return [((row[0], row[1], row[2]), row[3]) for row in rows]
