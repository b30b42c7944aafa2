"""Progress towards criteria, kept in rows: the same as in memory."""

import asyncio
import random
import uuid
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.clock import Period
from domain.criteria import Criterion, Event, Matcher, Window, WindowKind, counted
from storage.queries import progress
from tests.support.outboxes import NOW, office

BERLIN = ZoneInfo("Europe/Berlin")
MONTH = Window(WindowKind.PERIOD, period=Period.MONTH)
CALLS = Criterion("count", "call", at_least=3, window=MONTH)
GIVERS = Criterion("distinct", "kudos", of="giver", at_least=3)
RULES = {
    "calls": CALLS,
    "row": Criterion("count", "call", window=Window(WindowKind.ROW, period=Period.WEEK, times=2)),
    "givers": GIVERS,
    "both": Criterion("all", parts=(CALLS, GIVERS)),
    "pipeline": Criterion("sum", "deal", (("stage", "won"),), "amount", at_least=50),
}
MATCHER = Matcher(RULES, BERLIN)


@pytest.fixture
async def place(database):
    return await office(database)


async def people(place, count):
    ids = [str(uuid.uuid4()) for _ in range(count)]
    async with place.database.transaction() as tx:
        await tx.raw.execute(
            "INSERT INTO person (id, organization_id, name, created_at)"
            " SELECT id, $2, 'Ana', $3 FROM unnest($1::uuid[]) AS id",
            ids,
            place.organization_id,
            NOW,
        )
    return ids


def stream(persons, count, seed=1):
    chance = random.Random(seed)
    found = []
    for number in range(count):
        if found and chance.random() < 0.1:
            one = chance.choice(found)
            if not any(other.id == one.id and other.taken_back for other in found):
                found.append(
                    Event(one.type, one.person, one.at, one.attributes, one.id, taken_back=True)
                )
                continue
        attributes = {
            "giver": chance.choice("abcde"),
            "stage": chance.choice(["won", "lost"]),
            "amount": str(chance.randrange(1, 30)),
        }
        at = NOW + timedelta(hours=number + chance.randrange(-200, 200))
        type_ = chance.choice(["call", "kudos", "deal", "other"])
        found.append(Event(type_, chance.choice(persons), at, attributes, str(number)))
    return found


async def feed(place, matcher, events):
    async with place.database.transaction() as tx:
        return await progress.feed(tx.raw, place.organization_id, matcher, events)


async def states_of(place, matcher, person):
    async with place.database.transaction() as tx:
        return await progress.progress_of(tx.raw, matcher, uuid.UUID(person))


def dumped(matcher, states):
    return [matcher.dump(states, one) for one in matcher.event_types]


@pytest.mark.parametrize("batch", [1, 7, 400])
async def test_batch_by_batch_it_is_what_it_is_in_memory(place, batch):
    persons = await people(place, 4)
    events = stream(persons, 400)
    in_memory = defaultdict(dict)
    expected = [
        (event.person, change)
        for event in events
        for change in MATCHER.feed(in_memory[event.person], event)
    ]
    told = []
    for first in range(0, len(events), batch):
        told += await feed(place, MATCHER, events[first : first + batch])
    assert told == expected
    assert {change.rule for _, change in told} == set(RULES)
    for person in persons:
        states = await states_of(place, MATCHER, person)
        assert dumped(MATCHER, states) == dumped(MATCHER, in_memory[person])


async def test_an_event_touches_the_row_of_its_person_and_type_only(place):
    (ana, ben) = await people(place, 2)
    at = datetime(2026, 3, 1, 12, tzinfo=UTC)
    await feed(place, MATCHER, [Event("call", ana, at, {}, "1")])
    await feed(place, MATCHER, [Event("other", ben, at, {}, "2")])
    await feed(place, MATCHER, [])
    rows = await place.rows("SELECT person_id::text, event FROM progress")
    assert rows == [(ana, "call")]


async def test_those_who_feed_at_once_wait_for_one_another(place):
    (ana,) = await people(place, 1)
    at = datetime(2026, 3, 1, 12, tzinfo=UTC)
    events = [
        Event(type_, ana, at, {"giver": str(number)}, f"{type_} {number}")
        for number in range(3)
        for type_ in ("call", "kudos")
    ]
    told = await asyncio.gather(*(feed(place, MATCHER, [event]) for event in events))
    changes = [change.rule for changes in told for _, change in changes]
    # Of "both" the two parts came from two types of events.
    assert sorted(changes) == ["both", "calls", "givers"]


async def test_it_is_replaced_by_what_was_counted_anew(place):
    persons = await people(place, 3)
    events = stream(persons[:2], 200)
    await feed(place, MATCHER, events[:50])
    rules = {**RULES, "more": Criterion("count", "other", at_least=5)}
    matcher = Matcher(rules, BERLIN)
    found = counted(matcher, events)
    async with place.database.transaction() as tx:
        await progress.lock(tx.raw, place.organization_id)
        everybody = {person: found.get(person, {}) for person in persons}
        await progress.replace(tx.raw, place.organization_id, matcher, everybody)
    for person in persons:
        states = await states_of(place, matcher, person)
        assert dumped(matcher, states) == dumped(matcher, found.get(person, {}))


async def test_what_no_rule_counts_any_more_is_left_out(place):
    (ana,) = await people(place, 1)
    await feed(place, MATCHER, stream([ana], 100))
    fewer = Matcher({"calls": CALLS}, BERLIN)
    states = await states_of(place, fewer, ana)
    assert len(states) == 1
    assert fewer.holds("calls", states) is MATCHER.holds(
        "calls", await states_of(place, MATCHER, ana)
    )
