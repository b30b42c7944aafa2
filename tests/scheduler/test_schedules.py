"""From a schedule to the posts it causes."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from commands import room
from domain.messages import RoundUp
from scheduler.schedules import Schedules
from storage.codec import load_message
from storage.session import Database
from tests.support.rooms import BEN, CLEO, NOW, WORKSPACE, House, house, typed

# The Monday after NOW, 09:00 in Berlin.
MONDAY = datetime(2026, 11, 23, 8, tzinfo=UTC)
WORDS = " great discovery call on Acme #teamwork"


@pytest.fixture
async def home(database: Database) -> House:
    """A room whose clock only brings round-ups."""
    opened = house(database)
    await opened.room.facts.add_workspace(WORKSPACE, NOW)
    await opened.rows("DELETE FROM schedule WHERE command <> 'round up'")
    return opened


def schedules(home: House, now: datetime) -> Schedules:
    return Schedules(home.database, home.room, lambda: now)


async def round_ups(home: House) -> list[RoundUp]:
    rows = await home.rows(
        "SELECT message::text FROM delivery WHERE message ->> 'kind' = 'round_up' ORDER BY id"
    )
    found = [load_message(str(row[0])) for row in rows]
    return [message for message in found if isinstance(message, RoundUp)]


async def test_monday_nine_brings_the_weeks_round_up(home: House) -> None:
    await home.run(typed(BEN, WORDS))
    await home.run(typed(BEN, " ", CLEO, " the renewal deck saved my week"))
    assert await schedules(home, MONDAY - timedelta(seconds=1)).run_due() == 0
    assert await schedules(home, MONDAY).run_due() == 1

    [round_up] = await round_ups(home)
    assert (round_up.total, round_up.givers, round_up.recipients) == (2, 1, 2)
    assert [one.message for one in round_up.highlights] == [
        "the renewal deck saved my week",
        "great discovery call on Acme",
    ]
    assert [(name.slug, count) for name, count in round_up.values] == [("teamwork", 1)]
    [(next_run,)] = await home.rows("SELECT next_run_at FROM schedule")
    assert next_run == MONDAY + timedelta(days=7)


async def test_any_number_of_replicas_post_it_once(home: House) -> None:
    await home.run(typed(BEN, WORDS))
    replicas = [schedules(home, MONDAY) for _ in range(4)]
    await asyncio.gather(*(one.run_due() for one in replicas))
    for one in replicas:
        await one.run_due()
    assert len(await round_ups(home)) == 1
    assert await home.count("occurrence") == 1


async def test_a_schedule_set_back_to_a_run_it_has_had_moves_on(home: House) -> None:
    await home.run(typed(BEN, WORDS))
    await schedules(home, MONDAY).run_due()
    async with home.database.transaction() as tx:
        await tx.raw.execute("UPDATE schedule SET next_run_at = $1", MONDAY)
    assert await schedules(home, MONDAY).run_due() == 1
    assert await schedules(home, MONDAY).run_due() == 0
    assert len(await round_ups(home)) == 1


async def test_a_quiet_week_posts_nothing(home: House) -> None:
    await home.run(typed(BEN, WORDS, now=NOW - timedelta(days=14)))
    assert await schedules(home, MONDAY).run_due() == 1
    assert await round_ups(home) == []
    assert await home.count("occurrence") == 1


async def test_what_was_missed_is_made_up_for_once(home: House) -> None:
    await home.run(typed(BEN, WORDS))
    late = MONDAY + timedelta(days=16)
    await home.run(typed(BEN, " a late renewal, saved by you", now=late - timedelta(days=5)))
    assert await schedules(home, late).run_due() == 1
    assert await schedules(home, late).run_due() == 0
    [round_up] = await round_ups(home)
    assert round_up.until == MONDAY + timedelta(days=14)
    [(next_run,)] = await home.rows("SELECT next_run_at FROM schedule")
    assert next_run == MONDAY + timedelta(days=21)


async def test_a_channel_the_bot_has_left_gets_no_round_up(home: House) -> None:
    await home.run(typed(BEN, WORDS))
    async with home.database.transaction() as tx:
        await tx.raw.execute("UPDATE conversation SET is_member = false")
    await schedules(home, MONDAY).run_due()
    assert await round_ups(home) == []


async def test_the_week_is_counted_by_the_local_clock_when_it_changes(home: House) -> None:
    """The week before 2 November 2026 in Berlin: none of its hours is told of twice or not at all.

    The clocks go back on Sunday, 25 October 2026, so the week to Monday, 26 October, has 169 hours.
    """
    start = datetime(2026, 10, 19, 7, tzinfo=UTC)  # 09:00 in summer time
    await home.run(typed(BEN, WORDS, now=start + timedelta(minutes=30)))
    async with home.database.transaction() as tx:
        await tx.raw.execute(
            "UPDATE schedule SET next_run_at = $1", datetime(2026, 10, 26, 8, tzinfo=UTC)
        )
    await schedules(home, datetime(2026, 10, 26, 8, 5, tzinfo=UTC)).run_due()
    [round_up] = await round_ups(home)
    assert round_up.since == start


@pytest.mark.slow
async def test_the_clock_has_time_where_people_have_not(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    await home.run(typed(BEN, WORDS))
    async with home.database.transaction() as tx:
        await tx.raw.execute(
            "CREATE FUNCTION linger() RETURNS trigger LANGUAGE plpgsql AS"
            " 'BEGIN PERFORM pg_sleep(1); RETURN NULL; END'"
        )
        await tx.raw.execute(
            "CREATE TRIGGER slow AFTER INSERT ON delivery FOR EACH ROW EXECUTE FUNCTION linger()"
        )
    monkeypatch.setattr(room, "TURN_SECONDS", 0.5)
    await schedules(home, MONDAY).run_due()
    assert len(await round_ups(home)) == 1
