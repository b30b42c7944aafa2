"""How far people are towards criteria, kept as events come."""

import json
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TypeVar
from uuid import UUID

import asyncpg

from domain.criteria import Change, Event, Matcher, States

Rule = TypeVar("Rule", bound=Hashable)

# Whoever feeds an organisation's events is alone with its progress until the transaction ends.
_KEY = "hashtextextended('progress ' || $1::uuid::text, 0)"
_LOCK = f"SELECT pg_advisory_xact_lock({_KEY})"
_TRY = f"SELECT pg_try_advisory_xact_lock({_KEY})"

_READ = """
SELECT asked.number, progress.states
FROM unnest($1::uuid[], $2::text[]) WITH ORDINALITY AS asked (person_id, event, number)
JOIN progress USING (person_id, event)
"""

_WRITE = """
INSERT INTO progress (person_id, event, states)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[])
ON CONFLICT (person_id, event) DO UPDATE SET states = excluded.states
"""

_FORGET = "DELETE FROM progress WHERE person_id = ANY($1::uuid[])"

_OF_PERSON = "SELECT states FROM progress WHERE person_id = $1"


async def feed(
    raw: asyncpg.Connection, organization_id: UUID, matcher: Matcher[Rule], events: Sequence[Event]
) -> list[tuple[str, Change[Rule]]]:
    """Takes events, each of them for the first time, into the progress of their people, in the
    transaction under way. Who changed in what, in the order of the events; a person of whom
    progress cannot tell any more (`Change.holds` None) is to be counted anew (`replace`).

    `matcher` must be of the rules as they are now, read in this transaction after `lock`. It costs
    three statements however many events there are: take thousands at a time.
    """
    touched = {(event.person, event.type) for event in events if matcher.is_for(event)}
    if not touched:
        return []
    await lock(raw, organization_id)
    people = await _read(raw, matcher, touched)
    changes = [
        (event.person, change)
        for event in events
        for change in matcher.feed(people[event.person], event)
    ]
    await _write(raw, matcher, people, touched)
    return changes


async def replace(
    raw: asyncpg.Connection,
    organization_id: UUID,
    matcher: Matcher[Rule],
    people: Mapping[str, States],
) -> None:
    """Keeps this progress of people, by person, instead of whatever there was: where progress
    could not tell, and for everybody where rules have changed.

    It must have been counted from all events there are (`domain.criteria.counted`), read in the
    same transaction after `lock`. Someone in `people` without any progress has none then.
    """
    await lock(raw, organization_id)
    await raw.execute(_FORGET, list(people))
    types = matcher.event_types
    await _write(raw, matcher, people, [(person, one) for person in people for one in types])


async def lock(raw: asyncpg.Connection, organization_id: UUID) -> None:
    """Waits until nobody else changes an organisation's progress; nobody does until the
    transaction ends.
    """
    await raw.execute(_LOCK, organization_id)


async def try_lock(raw: asyncpg.Connection, organization_id: UUID) -> bool:
    """The same without waiting: whether nobody else is at it."""
    got: bool = await raw.fetchval(_TRY, organization_id)
    return got


async def progress_of(raw: asyncpg.Connection, matcher: Matcher[Rule], person_id: UUID) -> States:
    """The progress of a person."""
    states: States = {}
    for row in await raw.fetch(_OF_PERSON, person_id):
        matcher.load(json.loads(row["states"]), states)
    return states


async def _read(
    raw: asyncpg.Connection, matcher: Matcher[Rule], touched: Iterable[tuple[str, str]]
) -> dict[str, States]:
    """The progress that is looked at when events of these people and types are fed."""
    asked = sorted({(person, read) for person, one in touched for read in matcher.reads(one)})
    persons, types = zip(*asked, strict=True)
    people: dict[str, States] = defaultdict(dict)
    for number, states in await raw.fetch(_READ, persons, types):
        matcher.load(json.loads(states), people[persons[number - 1]])
    return people


async def _write(
    raw: asyncpg.Connection,
    matcher: Matcher[Rule],
    people: Mapping[str, States],
    touched: Iterable[tuple[str, str]],
) -> None:
    rows = []
    for person, event_type in sorted(touched):
        if states := matcher.dump(people[person], event_type):
            dumped = json.dumps(states, ensure_ascii=False, separators=(",", ":"))
            rows.append((person, event_type, dumped))
    if rows:
        await raw.execute(_WRITE, *zip(*rows, strict=True))
