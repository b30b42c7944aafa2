"""The kudos of a week, as round-ups tell of them: nothing that is private or withdrawn."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, FromClause, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import ConversationKind
from storage.queries.listed import Listed, for_everybody, is_hidden, listed, listing
from storage.tables import conversation, kudos, kudos_recipient, value, workspace


@dataclass(frozen=True, slots=True)
class Week:
    """A span of time of one organisation, in UTC, or of one of its channels.

    Without a `conversation_id` it is of every channel that can be posted to and, with
    `everywhere`, of all other places too.
    """

    organization_id: UUID
    since: datetime
    until: datetime
    conversation_id: UUID | None = None
    everywhere: bool = False


@dataclass(frozen=True, slots=True)
class Counts:
    """How many kudos there were, by how many people, for how many."""

    total: int
    givers: int
    recipients: int


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel where kudos were given, and the bot may post. `locale` is its workspace's."""

    id: UUID
    workspace_id: UUID
    platform: str
    external_id: str
    name: str
    locale: str


async def channels(connection: AsyncConnection, week: Week) -> list[Channel]:
    """The channels that have something to tell, by name."""
    rows = await connection.execute(
        select(
            conversation.c.id,
            conversation.c.workspace_id,
            workspace.c.platform,
            conversation.c.external_id,
            conversation.c.name,
            workspace.c.locale,
        )
        .join(workspace, workspace.c.id == conversation.c.workspace_id)
        .where(
            conversation.c.id.in_(select(kudos.c.conversation_id).where(*_public(week))),
            *_postable(),
        )
        .order_by(conversation.c.name, conversation.c.id)
    )
    return [Channel(*row) for row in rows]


async def counts(connection: AsyncConnection, week: Week) -> Counts:
    """The week in figures."""
    rows = await connection.execute(
        select(
            func.count(kudos.c.id.distinct()),
            func.count(kudos.c.giver_id.distinct()),
            func.count(kudos_recipient.c.person_id.distinct()),
        )
        .select_from(kudos)
        .join(kudos_recipient, kudos_recipient.c.kudos_id == kudos.c.id)
        .where(*_public(week))
    )
    return Counts(*rows.one())


async def highlights(
    connection: AsyncConnection, week: Week, readers: UUID, limit: int
) -> list[Listed]:
    """The newest kudos that those in the conversation `readers` could read, those with words first;
    none of people who do not want to be shown.
    """
    read = or_(
        kudos.c.conversation_id == readers,
        kudos.c.posted_conversation_id == readers,
        for_everybody(),
    )
    rows = await connection.execute(
        listing()
        .where(*_public(week), read, ~is_hidden())
        .order_by(kudos.c.message == "", kudos.c.given_at.desc(), kudos.c.id.desc())
        .limit(limit)
    )
    return [listed(row) for row in rows]


async def value_counts(
    connection: AsyncConnection, week: Week
) -> list[tuple[tuple[str, str, str], int]]:
    """How often each value was named, most named first: ((slug, name, emoji), count)."""
    count = func.count()
    rows = await connection.execute(
        select(value.c.slug, value.c.name, value.c.emoji, count)
        .join(kudos, kudos.c.value_id == value.c.id)
        .where(*_public(week))
        .group_by(value.c.id)
        .order_by(count.desc(), value.c.position)
    )
    return [((row[0], row[1], row[2]), row[3]) for row in rows]


def _public(week: Week) -> Iterable[ColumnElement[bool]]:
    """What makes a kudos one of the week's."""
    yield kudos.c.organization_id == week.organization_id
    yield kudos.c.given_at >= week.since
    yield kudos.c.given_at < week.until
    yield ~kudos.c.is_private
    yield kudos.c.withdrawn_at.is_(None)
    if week.conversation_id is not None:
        yield kudos.c.conversation_id == week.conversation_id
    elif not week.everywhere:
        place = conversation.alias("place")
        yield kudos.c.conversation_id.in_(select(place.c.id).where(*_postable(place)))


def _postable(place: FromClause = conversation) -> list[ColumnElement[bool]]:
    return [place.c.kind == ConversationKind.CHANNEL, place.c.is_member, ~place.c.is_external]
