"""What happened in chat, as events: noted to be counted soon, and read again from its rows."""

import json
from collections.abc import AsyncIterator, Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import asyncpg

from domain import chat_events
from domain.criteria import Event
from storage.statement import Write

_PEND = """
pending_events AS (
    INSERT INTO pending_event (organization_id, events, at) VALUES ($1, $2, $3)
)
"""


def pend(organization_id: UUID, events: Sequence[Event], now: datetime) -> list[Write]:
    """Has events counted soon, if there are any; written with the rows that they tell of."""
    return [Write(_PEND, (organization_id, _dumped(events), now))] if events else []


def _dumped(events: Sequence[Event]) -> str:
    rows = [
        (one.type, one.person, one.at.isoformat(), one.attributes, one.id, one.taken_back)
        for one in events
    ]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def _loaded(text: str) -> list[Event]:
    return [
        Event(type_, person, datetime.fromisoformat(at), attributes, id_, taken_back)
        for type_, person, at, attributes, id_, taken_back in json.loads(text)
    ]


_SLICE = 2000


async def pending(raw: asyncpg.Connection, organization_id: UUID) -> AsyncIterator[list[Event]]:
    """All events that are not counted yet, in the order in which they were written, so many rows
    at a time. Needs a transaction in which they do not change meanwhile.
    """
    last = 0
    while True:
        rows = await raw.fetch(
            "SELECT id, events FROM pending_event WHERE organization_id = $1 AND id > $2"
            " ORDER BY id LIMIT $3",
            organization_id,
            last,
            _SLICE,
        )
        if not rows:
            return
        yield [event for row in rows for event in _loaded(row["events"])]
        last = rows[-1]["id"]


async def clear(raw: asyncpg.Connection, organization_id: UUID) -> None:
    """Forgets the pending events that the transaction sees."""
    await raw.execute("DELETE FROM pending_event WHERE organization_id = $1", organization_id)


@dataclass(frozen=True, slots=True)
class _Source:
    """Where events of one type stand: what makes one of a row, and whose it is."""

    select: str
    person: str
    made: Callable[[str, str, str, str, datetime], Event]


_KUDOS = """
    FROM kudos
    JOIN kudos_recipient ON kudos_recipient.kudos_id = kudos.id
    LEFT JOIN value ON value.id = kudos.value_id
"""
_STANDS = "kudos.organization_id = $1 AND kudos.withdrawn_at IS NULL AND kudos.counts"

# The same as `domain.chat_events.events_of` makes of each kudos by itself.
_SOURCES = {
    chat_events.KUDOS_RECEIVED: _Source(
        f"""
        SELECT kudos.id::text, kudos_recipient.person_id::text, kudos.giver_id::text,
               coalesce(value.slug, ''), kudos.given_at AS at
        {_KUDOS} WHERE {_STANDS}
        """,
        "kudos_recipient.person_id",
        chat_events.received,
    ),
    chat_events.KUDOS_GIVEN: _Source(
        f"""
        SELECT kudos.id::text, kudos.giver_id::text, kudos_recipient.person_id::text,
               coalesce(value.slug, ''), kudos.given_at AS at
        {_KUDOS} WHERE {_STANDS} AND NOT kudos.is_private
        """,
        "kudos.giver_id",
        chat_events.given,
    ),
    chat_events.SECOND_RECEIVED: _Source(
        f"""
        SELECT kudos.id::text, kudos_recipient.person_id::text, second.person_id::text,
               coalesce(value.slug, ''), second.seconded_at AS at
        {_KUDOS} JOIN second ON second.kudos_id = kudos.id
        WHERE {_STANDS} AND (second.by_button OR second.by_reaction)
        """,
        "kudos_recipient.person_id",
        chat_events.seconded,
    ),
    chat_events.BADGE_AWARDED: _Source(
        """
        SELECT award.id::text, award.person_id::text, badge.slug, award.tier, award.awarded_at AS at
        FROM award JOIN badge ON badge.id = award.badge_id
        WHERE award.organization_id = $1 AND award.revoked_at IS NULL
        """,
        "award.person_id",
        chat_events.awarded,
    ),
}


async def history(
    raw: asyncpg.Connection,
    organization_id: UUID,
    types: Collection[str],
    people: Collection[UUID] | None = None,
    *,
    newest: int | None = None,
) -> list[Event]:
    """All events of these types that stand, of these people or of everybody, oldest first; with
    `newest`, only so many, the newest. Types that chat knows nothing of have none.
    """
    found: list[Event] = []
    for source in (one for name, one in _SOURCES.items() if name in types):
        text = source.select
        arguments: list[object] = [organization_id]
        if people is not None:
            text += f" AND {source.person} = ANY($2::uuid[])"
            arguments.append(list(people))
        if newest is not None:
            text += f" ORDER BY at DESC LIMIT {newest:d}"
        found += [source.made(*row) for row in await raw.fetch(text, *arguments)]
    found.sort(key=lambda event: (event.at, event.id, event.person))
    return found if newest is None else found[-newest:]
