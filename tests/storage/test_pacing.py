"""The pace of a place: leases reserve its next free moment, exactly, whoever asks and however many.

The moments are read where they are reserved, by a trigger, so that no timer blurs them.
"""

import asyncio
import itertools
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.slack.outbound import SlackSender
from bot.teams.outbound import TeamsSender
from domain.deliveries import Destination, DestinationKind, Limit
from storage.queries import deliveries, leases
from storage.session import Database
from tests.support.outboxes import Office, office

GIVEN = [
    pytest.param((Limit(1, 1.0),), id="1 in 1 s"),
    pytest.param((Limit(7, 1.0), Limit(8, 2.0), Limit(60, 30.0)), id="7 in 1 s, 8 in 2, 60 in 30"),
    pytest.param((Limit(60, 30.0), Limit(7, 1.0)), id="in another order"),
    pytest.param(SlackSender.limits, id="Slack"),
    pytest.param(TeamsSender.limits, id="Teams"),
]

# What is reserved, in the order of reservation, and when that happened.
WATCH = """
CREATE TABLE reservation (
    id bigint GENERATED ALWAYS AS IDENTITY, key text, moment timestamptz, at timestamptz
);
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO reservation (key, moment, at)
    VALUES (NEW.key, NEW.reserved[cardinality(NEW.reserved)], clock_timestamp());
    RETURN NULL;
END $$;
CREATE TRIGGER watch AFTER INSERT OR UPDATE ON pace FOR EACH ROW EXECUTE FUNCTION note();
"""

numbers = itertools.count()


@dataclass(frozen=True)
class Reserved:
    """A moment that was reserved, and when. A hold is the platform's, and reserves for nobody."""

    moment: datetime
    at: datetime
    is_hold: bool = False


@dataclass
class Street:
    """One place in an office of its own pace, and everybody who wants to post there."""

    place: Office
    to: Destination
    limits: Sequence[Limit]
    holds: set[int]

    @property
    def key(self) -> str:
        return f"{self.place.workspace_id}{self.to.key}"

    async def lease(self, id_: UUID) -> None:
        async with self.place.database.transaction() as tx:
            assert await leases.lease(tx.raw, id_, self.limits)

    async def hold(self, seconds: float) -> None:
        self.holds.add(len(await self.reserved()))
        async with self.place.database.transaction() as tx:
            await deliveries.hold(tx.raw, self.key, seconds)

    async def reserved(self) -> list[Reserved]:
        rows = await self.place.database_rows(self.key)
        return [Reserved(*row, number in self.holds) for number, row in enumerate(rows)]


@dataclass
class Watched(Office):
    """An office whose reservations are noted."""

    async def database_rows(self, key: str) -> list[tuple[datetime, datetime]]:
        query = "SELECT moment, at FROM reservation WHERE key = $1 ORDER BY id"
        return await self.rows(query, key)  # type: ignore[return-value]  # as the query says

    def street(self, limits: Sequence[Limit]) -> Street:
        to = Destination(DestinationKind.CONVERSATION, conversation=f"C{next(numbers)}")
        return Street(self, to, limits, set())


@pytest.fixture
async def watched(database_url: str) -> AsyncIterator[Watched]:
    database = Database(database_url, pool_size=8)
    async with database.transaction() as tx:
        await tx.raw.execute(WATCH)
    made = await office(database)
    yield Watched(database, made.organization_id, made.workspace_id)
    await database.close()


def check(reserved: list[Reserved], limits: Sequence[Limit]) -> None:
    """Every moment keeps every limit, and is the earliest that does."""
    moments = [one.moment for one in reserved]
    assert moments == sorted(moments)
    posts = [one.moment for one in reserved if not one.is_hold]
    for limit in limits:
        for first, next_but in zip(posts, posts[limit.count :], strict=False):
            assert next_but - first >= timedelta(seconds=limit.seconds), limit
    for number, one in enumerate(reserved):
        if one.is_hold or number == 0:
            continue
        bounds = [
            moments[number - limit.count] + timedelta(seconds=limit.seconds)
            for limit in limits
            if number >= limit.count
        ]
        earliest = max(moments[number - 1], *bounds) if bounds else moments[number - 1]
        assert one.moment == earliest or earliest < one.moment <= one.at


@pytest.mark.parametrize("limits", GIVEN)
async def test_the_limits_of_a_place_are_kept_to_the_microsecond(
    watched: Watched, limits: Sequence[Limit]
) -> None:
    street = watched.street(limits)
    for id_ in await watched.queue(130, street.to):
        await street.lease(id_)
    reserved = await street.reserved()
    assert len(reserved) == 130
    check(reserved, limits)
    [(kept,)] = await watched.rows(
        "SELECT cardinality(reserved) FROM pace WHERE key = $1", street.key
    )
    assert kept == max(limit.count for limit in limits)


@pytest.mark.parametrize("limits", GIVEN)
async def test_they_are_kept_when_many_ask_at_once(
    watched: Watched, limits: Sequence[Limit]
) -> None:
    street = watched.street(limits)
    await asyncio.gather(*(street.lease(id_) for id_ in await watched.queue(130, street.to)))
    reserved = await street.reserved()
    assert len(reserved) == 130
    check(reserved, limits)


seconds = st.integers(10, 4000).map(lambda millis: millis / 1000)
limit_sets = st.lists(st.builds(Limit, st.integers(1, 6), seconds), min_size=1, max_size=3)
# So many ask at once, or the platform says "not before" in so many seconds.
steps = st.lists(st.integers(1, 5) | seconds, min_size=1, max_size=8)


@pytest.mark.slow
@given(limit_sets, steps)
@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture],  # each example has its own place
)
async def test_any_limits_are_kept_whatever_happens(
    watched: Watched, limits: list[Limit], steps: list[int | float]
) -> None:
    street = watched.street(limits)
    await street.lease((await watched.queue(1, street.to))[0])
    for step in steps:
        if isinstance(step, float):
            await street.hold(step)
        else:
            ids = await watched.queue(step, street.to)
            await asyncio.gather(*(street.lease(id_) for id_ in ids))
    reserved = await street.reserved()
    check(reserved, limits)
    for number, one in enumerate(reserved):
        if one.is_hold:
            assert all(later.moment >= one.moment for later in reserved[number:])


async def test_places_do_not_wait_for_one_another(watched: Watched) -> None:
    for _ in range(20):
        street = watched.street(SlackSender.limits)
        [id_] = await watched.queue(1, street.to)
        await street.lease(id_)
        [one] = await street.reserved()
        assert one.moment <= one.at
