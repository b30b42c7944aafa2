"""The sandbox's clock: three moves, to the second, in the organisation's zone."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.web.clock import Move, SandboxClock
from bot.web.store import Store
from commands.seed import seed

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("now", "move", "then"),
    [
        ("2026-11-18T14:30:00+00:00", Move.HOUR, "2026-11-18T15:30:00+00:00"),
        ("2026-11-18T14:30:00+00:00", Move.TOMORROW, "2026-11-19T08:00:00+00:00"),
        # Before nine in the morning, tomorrow is still tomorrow.
        ("2026-11-18T06:30:00+00:00", Move.TOMORROW, "2026-11-19T08:00:00+00:00"),
        # Half past eleven at night in London is tomorrow in Berlin already.
        ("2026-11-18T23:30:00+00:00", Move.TOMORROW, "2026-11-20T08:00:00+00:00"),
        ("2026-11-18T14:30:00+00:00", Move.MONDAY, "2026-11-23T08:00:00+00:00"),
        ("2026-11-23T07:59:59+00:00", Move.MONDAY, "2026-11-23T08:00:00+00:00"),
        ("2026-11-23T08:00:00+00:00", Move.MONDAY, "2026-11-30T08:00:00+00:00"),
        # Over the night in which the clocks are set.
        ("2026-03-27T12:00:00+00:00", Move.MONDAY, "2026-03-30T07:00:00+00:00"),
        ("2026-10-24T12:00:00+00:00", Move.MONDAY, "2026-10-26T08:00:00+00:00"),
    ],
)
async def test_each_move_goes_where_it_says(database, now, move, then):
    real = datetime.fromisoformat(now)
    await seed(database, real)
    clock = SandboxClock(Store(database), lambda: real)
    assert await clock.move(move, BERLIN)
    assert clock.now() == datetime.fromisoformat(then)


async def test_a_move_is_told_after_it_is_kept(database):
    await seed(database, datetime(2026, 11, 18, tzinfo=UTC))
    real = datetime(2026, 11, 18, 14, 30, 0, 123456, tzinfo=UTC)
    clock = SandboxClock(Store(database), lambda: real)
    seen = []

    async def moved():
        again = SandboxClock(Store(database), lambda: real)
        await again.load()
        seen.append((clock.now(), again.now()))

    clock.on_moved = moved
    await clock.move(Move.MONDAY, BERLIN)
    assert seen == []
    await clock.catch_up()
    nine = datetime(2026, 11, 23, 8, tzinfo=UTC)
    ((told, kept),) = seen
    assert told == kept
    assert timedelta() <= told - nine < timedelta(seconds=1)


async def test_before_the_sandbox_is_seeded_the_clock_is_the_real_one(database):
    clock = SandboxClock(Store(database))
    await clock.load()
    assert clock.ahead == timedelta()
