"""A delivery from the queue to its end: who may have it, when, and what is kept of it."""

import asyncio
from datetime import timedelta
from uuid import UUID

import pytest

from domain.deliveries import Destination, DestinationKind, Limit, Posted
from storage.ids import new_id
from storage.queries import backlog, deliveries, leases
from storage.queries.leases import Leased
from storage.session import Database
from tests.support.outboxes import Office, office

SLOW, FAST = (Limit(1, 10.0),), (Limit(100, 1.0),)
OPEN = "SELECT state, attempts, ambiguous, has_slot, not_before IS NULL FROM delivery"


@pytest.fixture
async def place(database: Database) -> Office:
    return await office(database)


async def _lease(place: Office, id_: UUID, limits: tuple[Limit, ...] = FAST) -> Leased | None:
    async with place.database.transaction() as tx:
        return await leases.lease(tx.raw, id_, limits)


async def _taken(place: Office, id_: UUID, limits: tuple[Limit, ...] = FAST) -> Leased:
    leased = await _lease(place, id_, limits)
    assert leased is not None
    return leased


async def _change(place: Office, change: str) -> None:
    async with place.database.transaction() as tx:
        await tx.raw.execute(f"UPDATE delivery SET {change}")


async def _jobs(place: Office) -> int:
    [(count,)] = await place.rows("SELECT count(*) FROM pgqueuer")
    assert isinstance(count, int)
    return count


@pytest.mark.parametrize(
    "change",
    [
        "state = 'sent'",
        "state = 'failed'",
        "state = 'dropped'",
        "not_before = now() + interval '1 s'",
        "state = 'leased', leased_until = now() + interval '1 s'",
    ],
)
async def test_what_is_done_or_not_due_or_anothers_is_not_leased(
    place: Office, change: str
) -> None:
    [id_] = await place.queue()
    await _change(place, change)
    assert await _lease(place, id_) is None
    assert await _lease(place, new_id()) is None


@pytest.mark.parametrize(
    "change",
    [
        "not_before = now()",
        "not_before = now() - interval '1 day'",
        "not_before = clock_timestamp() + interval '15 ms'",
        "state = 'leased', leased_until = now() - interval '1 ms'",
    ],
)
async def test_what_is_due_or_was_left_behind_is_leased(place: Office, change: str) -> None:
    [id_] = await place.queue()
    await _change(place, change)
    leased = await _taken(place, id_)
    assert leased.attempts == 1
    assert leased.maybe_posted == ("leased" in change)
    assert await place.rows(OPEN) == [("leased", 1, int("leased" in change), False, True)]


async def test_of_many_who_want_it_one_has_it(place: Office) -> None:
    [id_] = await place.queue()
    found = await asyncio.gather(*(_lease(place, id_) for _ in range(10)))
    assert len([leased for leased in found if leased]) == 1


async def test_who_waits_for_its_moment_keeps_it(place: Office) -> None:
    first, second = await place.queue(2)
    await _taken(place, first, SLOW)
    leased = await _taken(place, second, SLOW)
    assert 9 < leased.wait <= 10
    async with place.database.transaction() as tx:
        await deliveries.postpone(tx, leased)
    [row] = await place.rows(f"{OPEN} WHERE id = $1", second)
    assert row == ("waiting", 0, 0, True, False)  # waiting is no attempt
    [reserved] = await place.rows("SELECT reserved FROM pace")

    # Its moment comes.
    await _change(place, "not_before = now()")
    again = await _taken(place, second, SLOW)
    assert (again.wait, again.attempts) == (0, 1)
    assert await place.rows("SELECT reserved FROM pace") == [reserved]


async def test_a_moment_that_was_missed_is_reserved_anew(place: Office) -> None:
    [id_] = await place.queue()
    await _change(place, "has_slot = true, not_before = now() - interval '1.1 s'")
    await _taken(place, id_, SLOW)
    [(reserved, now)] = await place.rows("SELECT reserved[1], now() FROM pace")
    assert now - reserved < timedelta(seconds=5)  # type: ignore[operator]  # both are moments


async def test_what_is_put_back_waits_and_gets_a_job_for_then(place: Office) -> None:
    [id_] = await place.queue()
    leased = await _taken(place, id_)
    async with place.database.transaction() as tx:
        await tx.raw.execute("DELETE FROM pgqueuer")
        await deliveries.put_back(tx, leased, 5, "too fast", ambiguous=False)
    assert await _lease(place, id_) is None
    assert await place.rows("SELECT state, error, not_before - now() < '5 s' FROM delivery") == [
        ("waiting", "too fast", True)
    ]
    [(same, due)] = await place.rows(
        "SELECT payload = $1, execute_after - now() BETWEEN '4 s' AND '5 s' FROM pgqueuer",
        id_.bytes,
    )
    assert same
    assert due


async def test_how_often_a_send_was_ambiguous_is_counted(place: Office) -> None:
    [id_] = await place.queue()
    for times in (1, 2):
        leased = await _taken(place, id_)
        assert leased.maybe_posted == (times > 1)
        async with place.database.transaction() as tx:
            await deliveries.put_back(tx, leased, 0, "lost", ambiguous=True)
    assert await place.rows("SELECT ambiguous FROM delivery") == [(2,)]


async def test_what_was_sent_keeps_its_place_and_not_its_words(place: Office) -> None:
    [id_] = await place.queue()
    leased = await _taken(place, id_)
    async with place.database.transaction() as tx:
        await deliveries.mark_sent(tx.raw, leased, Posted("C1", "17.1"))
    row = (
        "SELECT state, message, posted_conversation, posted_message, leased_until, error,"
        " sent_at IS NULL FROM delivery"
    )
    assert await place.rows(row) == [("sent", None, "C1", "17.1", None, None, False)]
    assert await _lease(place, id_) is None


async def test_who_sent_it_after_all_says_so_even_without_the_lease(place: Office) -> None:
    [id_] = await place.queue()
    late = await _taken(place, id_)
    await _change(place, "leased_until = now() - interval '1 s'")
    other = await _taken(place, id_)
    async with place.database.transaction() as tx:
        await deliveries.mark_sent(tx.raw, late, Posted("C1", "17.1"))
    async with place.database.transaction() as tx:
        await deliveries.put_back(tx, other, 0, "too fast", ambiguous=False)
    assert await place.rows("SELECT state, posted_message FROM delivery") == [("sent", "17.1")]


async def test_what_is_given_up_loses_its_words_and_keeps_its_reason(place: Office) -> None:
    [id_] = await place.queue()
    leased = await _taken(place, id_)
    async with place.database.transaction() as tx:
        assert await deliveries.give_up(tx.raw, leased, "blocked")
    row = "SELECT state, message, error, leased_until FROM delivery"
    assert await place.rows(row) == [("failed", None, "blocked", None)]


async def test_a_place_that_asked_for_patience_gets_it_from_everybody(place: Office) -> None:
    first, second = await place.queue(2)
    [elsewhere] = await place.queue(to=Destination(DestinationKind.PERSON, person="ben"))
    leased = await _taken(place, first)
    async with place.database.transaction() as tx:
        await deliveries.hold(tx.raw, leased.pace_key, 30)
    assert 29 < (await _taken(place, second)).wait <= 30
    assert (await _taken(place, elsewhere)).wait <= 0


# --- what has no job ------------------------------------------------------------------------------


async def _sweep(place: Office, *platforms: str) -> int:
    async with place.database.transaction() as tx:
        return await backlog.sweep(tx, platforms or ("testing",))


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ("created_at = now() - interval '11 s'", 1),
        ("created_at = now() - interval '9 s'", 0),
        ("created_at = now() - interval '1 h', not_before = now() - interval '11 s'", 1),
        ("created_at = now() - interval '1 h', not_before = now() + interval '1 s'", 0),
        ("state = 'leased', leased_until = now() - interval '1 ms'", 1),
        ("state = 'leased', leased_until = now() + interval '1 s'", 0),
        ("state = 'sent', created_at = now() - interval '1 h'", 0),
        ("state = 'failed', created_at = now() - interval '1 h'", 0),
    ],
)
async def test_the_sweep_finds_what_is_overdue(place: Office, change: str, found: int) -> None:
    await place.queue()
    await _change(place, change)
    assert await _sweep(place) == 0  # it has a job
    await place.rows("DELETE FROM pgqueuer")
    assert await _sweep(place, "elsewhere") == 0
    assert await _sweep(place) == found
    assert await _jobs(place) == found
    assert await _sweep(place) == 0


async def test_a_long_queue_is_swept_in_parts_the_oldest_first(place: Office) -> None:
    ids = await place.queue(1001)
    await _change(place, "created_at = now() - interval '1 h'")
    await place.rows(
        "UPDATE delivery SET created_at = now() - interval '1 minute' WHERE id = $1", ids[0]
    )
    await place.rows("DELETE FROM pgqueuer")
    assert await _sweep(place) == 1000
    assert await place.rows("SELECT 1 FROM pgqueuer WHERE payload = $1", ids[0].bytes) == []
    assert await _sweep(place) == 1


async def test_the_backlog_is_measured(place: Office) -> None:
    async with place.database.transaction() as tx:
        assert await backlog.measure(tx.raw) == (0, 0.0)
    await place.queue(3)
    await _change(place, "created_at = now() - interval '1 minute'")
    async with place.database.transaction() as tx:
        count, age = await backlog.measure(tx.raw)
    assert count == 3
    assert 60 <= age < 70
    await _change(place, "not_before = now() + interval '8 h'")  # quiet hours
    async with place.database.transaction() as tx:
        assert await backlog.measure(tx.raw) == (0, 0.0)


async def test_several_are_leased_at_once_each_with_a_moment_of_its_own(place: Office) -> None:
    here = await place.queue(3)
    [elsewhere] = await place.queue(1, Destination(DestinationKind.PERSON, person="U1"))
    gone = new_id()
    async with place.database.statements() as tx:
        found = await leases.lease_all(tx.raw, [*here, gone, elsewhere], SLOW)
    assert [leased.id if leased else None for leased in found] == [*here, None, elsewhere]
    waits = [round(leased.wait, -1) for leased in found if leased]
    assert waits == [0, 10, 20, 0]


async def test_several_are_noted_as_sent_at_once(place: Office) -> None:
    ids = await place.queue(2)
    sent = [
        (await _taken(place, id_), Posted("C1", f"17.{number}")) for number, id_ in enumerate(ids)
    ]
    async with place.database.statements() as tx:
        await deliveries.mark_all_sent(tx.raw, sent)
    rows = await place.rows(
        "SELECT id, state, posted_message FROM delivery ORDER BY created_at, id"
    )
    assert sorted(rows) == sorted((ids[i], "sent", f"17.{i}") for i in range(2))


async def test_two_jobs_of_one_delivery_are_one_send(place: Office) -> None:
    [id_] = await place.queue()
    async with place.database.transaction() as tx:
        first, again = await leases.lease_all(tx.raw, [id_, id_], FAST)
    assert isinstance(first, Leased)
    assert again is None
