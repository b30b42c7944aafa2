"""Whatever people do with kudos, in whichever order: the ledger, the counters, the allowances and
what the cards say agree with a simple model of it.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from commands.counting import ProgressCount
from domain.messages import (
    KudosAnnounced,
    KudosFacts,
    KudosReceived,
    KudosWithdrawn,
    Message,
)
from storage.queries.scores import rebuild_counters
from storage.session import Database
from tests.support.afterwards import (
    about,
    crowd,
    decide,
    post_all,
    said,
    wrong_scores,
)
from tests.support.earning import wrong_progress
from tests.support.kudos_world import EDITABLE, SECOND_POINTS, Kudos, World
from tests.support.rooms import NOW, House, house

pytestmark = pytest.mark.slow


PEOPLE = 6
person = st.integers(0, PEOPLE - 1)
several = st.lists(person, min_size=1, max_size=3, unique=True)
# Few kudos, fans, moments and messages, so that what is done meets what was done before.
which = st.sampled_from([0, 0, 0, 1, 1, 2])
fan = st.integers(3, PEOPLE - 1)
moment = st.integers(0, 4)
value = st.sampled_from(["", "teamwork", "customer-first"])
give = st.tuples(st.just("give"), person, several, st.booleans(), value)
edit = st.tuples(st.just("edit"), which, several, st.integers(0, 1), value)
undo = st.tuples(st.just("undo"), which)
click = st.tuples(st.just("click"), st.sampled_from(["second", "unsecond"]), which, fan)
react_to_card = st.tuples(st.just("react_to_card"), which, fan, moment, st.booleans())
react = st.tuples(st.just("react_to_message"), st.integers(0, 1), fan, moment, st.booleans())
switch = st.tuples(st.just("switch"), person)
wait = st.tuples(st.just("wait"), st.sampled_from([20, 24 * 60]))
lose_source = st.tuples(st.just("lose_source"), which)
# What is there twice is done more often.
STEPS = st.one_of(
    *(give, edit, edit, click, click, click, react_to_card, react_to_card, react, react),
    *(undo, switch, wait, lose_source),
)
# So that there is something to begin with.
FIRST = (
    ("give", 0, [1], False, ""),
    ("give", 1, [2, 0], False, "teamwork"),
    ("give", 2, [1], True, "teamwork"),
)


async def check(world: World) -> None:
    await check_scores(world)
    used = await world.home.rows(
        "SELECT external_id, starts_on, used FROM allowance_use"
        " JOIN identity USING (person_id) WHERE used <> 0"
    )
    assert Counter(used) == Counter(
        (f"p{who}", day, n) for (who, day), n in world.used.items() if n
    )
    for kudos in world.kudos:
        await check_messages(world, kudos)
    await post_all(world.home)


async def check_scores(world: World) -> None:
    rows = await world.home.rows(
        "SELECT external_id, metric, kudos_id, sum(points) FROM ledger_entry"
        " JOIN identity USING (person_id) GROUP BY 1, 2, 3 HAVING sum(points) <> 0"
    )
    assert Counter(rows) == Counter(points(world))
    of_values = await world.home.rows(
        "SELECT external_id, slug, score FROM counter JOIN identity USING (person_id)"
        " JOIN value ON scope = value.id WHERE period = 5 AND score <> 0"
    )
    assert {(row[0], row[1]): row[2] for row in of_values} == received_for_values(world)
    in_channel = await world.home.rows(
        "SELECT identity.external_id, score FROM counter JOIN identity USING (person_id)"
        " JOIN conversation ON scope = conversation.id WHERE period = 5 AND score <> 0"
    )
    assert {row[0]: row[1] for row in in_channel} == received_in_the_channel(world)
    assert await wrong_scores(world.home) == 0
    await ProgressCount(world.home.database, lambda: NOW).run()
    assert await wrong_progress(world.home) == {}
    elsewhere = await world.home.rows(
        "SELECT FROM ledger_entry JOIN kudos ON kudos.id = kudos_id WHERE occurred_at <> given_at"
    )
    assert elsewhere == []


def points(world: World) -> Iterator[tuple[str, str, UUID, int]]:
    for kudos in world.kudos:
        if kudos.is_withdrawn or (kudos.is_private and not world.private_counts):
            continue
        if not kudos.is_private:
            yield f"p{kudos.giver}", "given", kudos.id, len(kudos.recipients)
        for one in kudos.recipients:
            received = 1 + SECOND_POINTS * kudos.seconders
            yield f"p{one}", "received", kudos.id, received
            if kudos.seconders:
                yield f"p{one}", "seconds", kudos.id, kudos.seconders


def received_for_values(world: World) -> dict[tuple[str, str], int]:
    values = {kudos.id: kudos.value for kudos in world.kudos}
    found: Counter[tuple[str, str]] = Counter()
    for who, metric, kudos_id, count in points(world):
        if metric == "received" and values[kudos_id]:
            found[who, values[kudos_id]] += count
    return found


def received_in_the_channel(world: World) -> dict[str, int]:
    shown = {kudos.id for kudos in world.kudos if not kudos.is_private}
    found: Counter[str] = Counter()
    for who, metric, kudos_id, count in points(world):
        if metric == "received" and kudos_id in shown:
            found[who] += count
    return found


async def check_messages(world: World, kudos: Kudos) -> None:
    messages = await said(world.home, kudos.id)
    cards = set() if kudos.is_private else {"card"}
    assert set(messages) == {f"p{one}" for one in kudos.told} | cards
    for to, message in messages.items():
        has_it = to == "card" or int(to[1:]) in kudos.recipients
        if kudos.is_withdrawn or not has_it:
            assert isinstance(message, KudosWithdrawn)
        else:
            kind = KudosAnnounced if to == "card" else KudosReceived
            assert isinstance(message, kind)
            assert facts(message.kudos) == (
                kudos.text,
                {world.home.directory.people[f"p{one}"].name for one in kudos.recipients},
                kudos.seconders,
                kudos.is_edited,
                kudos.is_private,
            )
    await check_updates(world, kudos, messages)


async def check_updates(world: World, kudos: Kudos, messages: dict[str, Message | None]) -> None:
    """Whatever no longer says what holds is on its way to be updated."""
    waiting = await world.home.rows(
        "SELECT coalesce(destination ->> 'person', 'card') FROM delivery"
        " WHERE subject = $1 AND part IS NOT NULL AND state = 'waiting'",
        f"kudos:{kudos.id}",
    )
    for to, message in messages.items():
        assert message == world.posted.get((kudos.id, to)) or (to,) in waiting
        world.posted[kudos.id, to] = message


def facts(kudos: KudosFacts) -> tuple[object, ...]:
    names = {one.name for one in kudos.recipients}
    return kudos.message, names, kudos.seconds, kudos.is_edited, kudos.is_private


@pytest.fixture
async def home(database: Database) -> House:
    """A room that knows everybody."""
    opened = house(database)
    for one in crowd(opened, PEOPLE):
        await opened.run(about("", "second", one))
    return opened


async def begin(home: House, limit: int | None, *, private_counts: bool) -> World:
    """The same people, who have not done anything yet."""
    await home.rows(
        "TRUNCATE kudos, kudos_recipient, second, reaction, ledger_entry, counter, allowance_use,"
        " delivery, inbox, pgqueuer, pending_event, progress, earned, counting"
    )
    await home.rows("UPDATE identity SET is_active = true")
    await decide(
        home,
        allowance=limit,
        private_counts=private_counts,
        second_points=SECOND_POINTS,
        reaction_gives=True,
        edit_minutes=EDITABLE // timedelta(minutes=1),
    )
    return World(home, crowd(home, PEOPLE), limit, private_counts)


@given(st.lists(STEPS, min_size=12, max_size=24), st.sampled_from([None, 4]), st.booleans())
@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture],  # each example begins anew
)
async def test_everything_agrees_whatever_people_do(
    home: House, steps: list[tuple[Any, ...]], limit: int | None, private_counts: bool
) -> None:
    world = await begin(home, limit, private_counts=private_counts)
    for name, *arguments in (*FIRST, *steps):
        await getattr(world, name)(*arguments)
        await check(world)
    assert await counters(home) == await rebuilt(home)


async def counters(home: House) -> list[tuple[object, ...]]:
    return await home.rows("SELECT * FROM counter WHERE score <> 0 ORDER BY 1, 2, 3, 4, 5")


async def rebuilt(home: House) -> list[tuple[object, ...]]:
    """The counters, made anew from the ledger."""
    async with home.database.transaction() as tx:
        [row] = await tx.raw.fetch("SELECT id, zone FROM organization")
        await rebuild_counters(tx.raw, *row)
    return await counters(home)
