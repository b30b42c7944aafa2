"""Scores: reconciled to what a kudos is worth, seen to be wrong, and made anew."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from domain.clock import Period, period_starts
from domain.points import Metric
from storage.queries.scores import PERIODS, Scored, rebuild_counters, reconcile, wrong_counters
from storage.session import Database
from storage.statement import together
from tests.support.afterwards import give, points
from tests.support.rooms import BEN, CLEO, NOW, House, house, typed

BERLIN = ZoneInfo("Europe/Berlin")  # the organisation's


@pytest.fixture
def home(database: Database) -> House:
    return house(database)


async def person_id(home: House, who: str) -> UUID:
    [(found,)] = await home.rows("SELECT person_id FROM identity WHERE external_id = $1", who)
    assert isinstance(found, UUID)
    return found


async def reconciled(
    home: House, kudos_id: UUID, wanted: Mapping[tuple[UUID, Metric], int], at: datetime = NOW
) -> None:
    [(organization_id,)] = await home.rows("SELECT id FROM organization")
    assert isinstance(organization_id, UUID)
    scored = Scored(kudos_id, organization_id, at, period_starts(at, BERLIN))
    statement = together([reconcile(scored, wanted)])
    async with home.database.transaction() as tx:
        await tx.raw.execute(statement.text, *statement.arguments)


async def wrong(home: House) -> int:
    async with home.database.transaction() as tx:
        [row] = await tx.raw.fetch("SELECT id, zone FROM organization")
        return await wrong_counters(tx.raw, *row)


async def test_only_the_difference_is_written(home: House) -> None:
    kudos_id = await give(home, BEN, CLEO)
    ana, ben = await person_id(home, "ana"), await person_id(home, "ben")
    wanted = {(ana, Metric.GIVEN): 1, (ben, Metric.RECEIVED): 4, (ben, Metric.SECONDS): 1}
    for _ in range(2):
        await reconciled(home, kudos_id, wanted)
    added = "SELECT metric, points FROM ledger_entry ORDER BY id OFFSET 3"
    assert sorted(await home.rows(added)) == [
        ("given", -1),
        ("received", -1),
        ("received", 3),
        ("seconds", 1),
    ]
    assert await points(home) == {
        ("ana", "given"): 1,
        ("ben", "received"): 4,
        ("ben", "seconds"): 1,
    }
    assert await wrong(home) == 0


async def test_a_reversal_counts_where_its_cause_did(home: House) -> None:
    kudos_id = await give(home, BEN)
    await reconciled(home, kudos_id, {})
    assert await home.rows("SELECT DISTINCT occurred_at FROM ledger_entry") == [(NOW,)]
    assert await home.rows("SELECT DISTINCT score FROM counter") == [(0,)]


async def test_counters_that_differ_are_seen_and_made_anew(home: House) -> None:
    await give(home, BEN, CLEO)
    before = "SELECT * FROM counter ORDER BY 1, 2, 3, 4, 5"
    good = await home.rows(before)
    await home.rows("UPDATE counter SET score = score + 1 WHERE period = 1")
    await home.rows("DELETE FROM counter WHERE period = 4 AND metric = 2")
    # For the organisation, and for the channel.
    assert await wrong(home) == 3 + 2 + 1
    async with home.database.transaction() as tx:
        [row] = await tx.raw.fetch("SELECT id, zone FROM organization")
        await rebuild_counters(tx.raw, *row)
    assert await home.rows(before) == good
    assert await wrong(home) == 0


@pytest.mark.parametrize(
    "at",
    [
        datetime(2026, 12, 31, 22, 59, 59, tzinfo=UTC),
        datetime(2026, 12, 31, 23, 0, tzinfo=UTC),  # the new year, in Berlin
        datetime(2026, 10, 25, 0, 30, tzinfo=UTC),  # an hour that the clocks show twice
        datetime(2026, 11, 22, 23, 30, tzinfo=UTC),  # Monday, in Berlin
    ],
)
async def test_the_database_and_the_rules_have_the_same_calendar(home: House, at: datetime) -> None:
    await home.run(typed(BEN, " great discovery call on Acme", now=at))
    assert await wrong(home) == 0
    starts = await home.rows("SELECT DISTINCT period, starts_on FROM counter")
    expected = {(PERIODS[one], day) for one, day in period_starts(at, BERLIN) if one in PERIODS}
    assert set(starts) == expected
    assert (Period.ALL, date(1970, 1, 1)) in set(period_starts(at, BERLIN))
