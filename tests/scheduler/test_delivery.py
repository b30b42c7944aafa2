"""Deliveries from the outbox to a platform: sent, paced, retried, looked for, given up."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

import pytest

from commands.base import ReplyBy
from commands.ports import Ambiguous, Outgoing, RetryLater, Undeliverable
from domain.deliveries import Limit, Posted
from scheduler import delivery
from scheduler.delivery import DeliveryWorker
from scheduler.housekeeping import Housekeeping
from storage.queries import deliveries, leases
from storage.session import Database
from tests.support.rooms import ANA, BEN, CLEO, House, house, typed

Behaviour = Callable[[Outgoing, int], Awaitable[None]]


async def _works(_outgoing: Outgoing, _attempt: int) -> None:
    """Takes every message."""


@dataclass
class Platform:
    """A chat platform that keeps what it is sent, and can be told to fail.

    It stands where Slack or Teams would; theirs are driven over HTTP in tests/bot.
    """

    behave: Behaviour = _works
    limits: tuple[Limit, ...] = (Limit(100, 1.0),)
    kept: dict[UUID, Outgoing] = field(default_factory=dict)
    sent: list[tuple[float, Outgoing]] = field(default_factory=list)
    attempts: dict[UUID, int] = field(default_factory=dict)
    can_search: bool = True

    async def send(self, outgoing: Outgoing) -> Posted:
        attempt = self.attempts[outgoing.id] = self.attempts.get(outgoing.id, 0) + 1
        await self.behave(outgoing, attempt)
        return self.keep(outgoing)

    def keep(self, outgoing: Outgoing) -> Posted:
        self.kept[outgoing.id] = outgoing
        self.sent.append((time.monotonic(), outgoing))
        place = outgoing.destination.conversation or f"D-{outgoing.destination.person}"
        return Posted(place, f"m{len(self.sent)}")

    async def find(self, outgoing: Outgoing) -> Posted | None:
        found = self.can_search and outgoing.id in self.kept
        return Posted("C1", "found") if found else None

    def kinds(self) -> list[str]:
        return sorted(outgoing.message.kind for _, outgoing in self.sent)


@asynccontextmanager
async def working(database: Database, platform: Platform) -> AsyncIterator[DeliveryWorker]:
    worker = DeliveryWorker(database, {"testing": platform})
    task = asyncio.create_task(worker.run())
    try:
        yield worker
    finally:
        worker.stop()
        await task


async def settled(home: House, seconds: float = 20) -> list[tuple[object, ...]]:
    """Waits until no delivery is open; their states."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        rows = await home.rows("SELECT state, attempts, ambiguous FROM delivery ORDER BY id")
        if all(state not in ("waiting", "leased") for state, *_ in rows):
            return rows
        await asyncio.sleep(0.05)
    raise AssertionError(f"still open: {rows}")


WORDS = " great discovery call on Acme"


@pytest.fixture
async def home(database: Database) -> House:
    return house(database)


async def test_everything_is_sent_and_where_it_is_is_kept(home: House) -> None:
    platform = Platform()
    await home.run(typed(BEN, " ", CLEO, WORDS))
    async with working(home.database, platform):
        states = await settled(home)

    assert [state for state, *_ in states] == ["sent"] * 3
    assert platform.kinds() == ["kudos_announced", "kudos_received", "kudos_received"]
    kept = await home.rows(
        "SELECT posted_conversation, message FROM delivery ORDER BY posted_conversation"
    )
    assert kept == [("C1", None), ("D-ben", None), ("D-cleo", None)]
    chats = await home.rows("SELECT direct_conversation FROM identity WHERE external_id = 'ben'")
    assert chats == [("D-ben",)]


async def test_a_post_is_written_in_the_readers_language_and_zone(home: House) -> None:
    platform = Platform()
    await home.run(typed(BEN, WORDS))
    async with working(home.database, platform):
        await settled(home)
    zones = {outgoing.message.kind: outgoing.zone for _, outgoing in platform.sent}
    assert zones == {"kudos_announced": "Europe/Berlin", "kudos_received": "Europe/London"}


async def test_retry_after_is_honoured(home: House) -> None:
    async def once_too_fast(_outgoing: Outgoing, attempt: int) -> None:
        if attempt == 1:
            raise RetryLater(0.5, "too fast")

    platform = Platform(once_too_fast)
    started = time.monotonic()
    await home.run(typed(BEN, WORDS))
    async with working(home.database, platform):
        states = await settled(home)
    assert [state for state, *_ in states] == ["sent", "sent"]
    assert all(moment - started >= 0.5 for moment, _ in platform.sent)


async def test_a_post_whose_answer_was_lost_is_looked_for_before_it_is_sent_again(
    home: House,
) -> None:
    platform = Platform()

    async def keeps_but_does_not_answer(outgoing: Outgoing, attempt: int) -> None:
        if attempt == 1:
            platform.keep(outgoing)
            raise Ambiguous("the connection was dropped")

    platform.behave = keeps_but_does_not_answer
    await home.run(typed(BEN, WORDS))
    async with working(home.database, platform):
        states = await settled(home)
    assert platform.kinds() == ["kudos_announced", "kudos_received"]
    assert [(state, ambiguous) for state, _, ambiguous in states] == [("sent", 1), ("sent", 1)]


@pytest.mark.slow
async def test_a_send_that_fails_over_its_answer_is_looked_for_and_holds_up_no_other(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery, "_backoff", lambda _attempts, _age: 3.0)
    platform = Platform()
    posted = asyncio.Event()

    async def cannot_read_the_answer(outgoing: Outgoing, attempt: int) -> None:
        message = outgoing.message
        if message.kind == "kudos_announced" and message.kudos.message == "first of all, thanks":
            platform.keep(outgoing)
            posted.set()
            raise KeyError("ts")

    platform.behave = cannot_read_the_answer
    await home.run(typed(BEN, " first of all, thanks"))
    async with working(home.database, platform):
        await posted.wait()
        started = time.monotonic()
        await home.run(typed(BEN, WORDS))
        await settled(home)
    announced = [sent for sent in platform.sent if sent[1].message.kind == "kudos_announced"]
    assert len(announced) == 2
    assert announced[1][0] - started < 2.0


async def test_where_nothing_can_be_looked_up_it_is_sent_again_and_counted(home: House) -> None:
    platform = Platform(can_search=False)

    async def loses_the_answer(outgoing: Outgoing, attempt: int) -> None:
        if attempt == 1:
            platform.keep(outgoing)
            raise Ambiguous("no answer")

    platform.behave = loses_the_answer
    await home.run(typed(BEN, WORDS))
    async with working(home.database, platform):
        states = await settled(home)
    assert len(platform.sent) == 4
    assert [ambiguous for _, _, ambiguous in states] == [1, 1]


async def test_the_giver_learns_that_the_bot_is_not_in_the_channel(home: House) -> None:
    async def not_in_channel(outgoing: Outgoing, _attempt: int) -> None:
        if outgoing.destination.conversation:
            raise Undeliverable("not_member")

    platform = Platform(not_in_channel)
    await home.run(typed(BEN, WORDS))
    async with working(home.database, platform):
        await settled(home)
        states = await settled(home)
    assert sorted(str(state) for state, *_ in states) == ["failed", "sent", "sent"]
    told = [
        (outgoing.message.kind, outgoing.destination.person, outgoing.zone)
        for _, outgoing in platform.sent
    ]
    assert sorted(told) == [
        ("kudos_not_posted", ANA.external_id, "Europe/Lisbon"),
        ("kudos_received", "ben", "Europe/London"),
    ]
    assert await home.rows("SELECT is_member FROM conversation") == [(False,)]


async def test_a_private_answer_that_fails_tells_nothing_of_the_channel(home: House) -> None:
    async def chat_is_gone(_outgoing: Outgoing, _attempt: int) -> None:
        raise Undeliverable("unknown_destination")

    await home.run(typed("thanks everybody", reply_by=ReplyBy.DELIVERY))
    async with working(home.database, Platform(chat_is_gone)):
        states = await settled(home)
    assert [state for state, *_ in states] == ["failed"]
    assert await home.rows("SELECT destination ->> 'conversation' FROM delivery") == [("C1",)]
    assert await home.rows("SELECT is_member FROM conversation") == [(True,)]


async def test_sends_to_one_place_keep_its_pace_and_others_do_not_wait(home: House) -> None:
    platform = Platform(limits=(Limit(2, 1.0),))
    for _ in range(5):
        await home.run(typed(BEN, WORDS))
    async with working(home.database, platform):
        await settled(home)
    moments = [
        moment for moment, outgoing in platform.sent if outgoing.destination.conversation == "C1"
    ]
    assert len(moments) == 5
    # Of any three in a row, the third is a second after the first, but for the timers' grain.
    assert all(later - earlier > 0.9 for earlier, later in zip(moments, moments[2:], strict=False))


async def test_two_workers_send_each_delivery_once(home: House) -> None:
    platform = Platform()
    for _ in range(10):
        await home.run(typed(BEN, " ", CLEO, WORDS))
    async with working(home.database, platform), working(home.database, platform):
        await settled(home)
    assert len(platform.sent) == len(platform.kept) == 30


async def test_a_delivery_whose_worker_died_is_taken_over_and_looked_for(home: House) -> None:
    platform = Platform()
    await home.run(typed(BEN, WORDS))
    [(first,)] = await home.rows(
        "SELECT id FROM delivery WHERE message ->> 'kind' = 'kudos_announced'"
    )
    assert isinstance(first, UUID)
    async with home.database.transaction() as tx:
        leased = await leases.lease(tx.raw, first, platform.limits)
        assert leased is not None
        # It had been sent, and then the process was killed; its lease has run out since.
        await tx.raw.execute(
            "UPDATE delivery SET leased_until = now() - interval '1 s' WHERE id = $1", first
        )
        await tx.raw.execute("DELETE FROM pgqueuer WHERE payload = $1", first.bytes)
    platform.kept[first] = Outgoing(
        first, leased.workspace, leased.destination, leased.message, "en", "UTC", leased.created_at
    )
    async with working(home.database, platform):
        await _sweep(home)
        states = await settled(home)
    assert sorted(states) == [("sent", 1, 0), ("sent", 2, 1)]
    assert platform.kinds() == ["kudos_received"]


async def test_a_job_that_finds_its_delivery_leased_comes_back_when_the_lease_ends(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leases, "LEASE", timedelta(seconds=1))
    platform = Platform()
    await home.run(typed(BEN, WORDS))
    rows = await home.rows("SELECT id FROM delivery")
    async with home.database.transaction() as tx:
        # A worker takes everything, and dies.
        for (id_,) in rows:
            assert isinstance(id_, UUID)
            assert await leases.lease(tx.raw, id_, platform.limits)
    started = time.monotonic()
    async with working(home.database, platform):  # no sweep
        states = await settled(home)
    assert states == [("sent", 2, 1)] * 2
    assert time.monotonic() - started > 0.9


async def test_a_send_that_takes_longer_than_a_lease_is_not_taken_over(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leases, "LEASE", timedelta(seconds=0.6))
    monkeypatch.setattr(delivery, "RENEW_SECONDS", 0.15)

    async def takes_its_time(_outgoing: Outgoing, _attempt: int) -> None:
        await asyncio.sleep(2)

    platform = Platform(takes_its_time)
    await home.run(typed(BEN, WORDS))
    async with working(home.database, platform), working(home.database, platform):
        for _ in range(10):
            await asyncio.sleep(0.2)
            async with home.database.transaction() as tx:
                await tx.raw.execute("DELETE FROM pgqueuer")
            await _sweep(home)
        states = await settled(home)
    assert states == [("sent", 1, 0)] * 2
    assert platform.attempts == dict.fromkeys(platform.kept, 1)


async def test_who_lost_a_lease_changes_nothing_any_more(home: House) -> None:
    await home.run(typed(BEN, WORDS))
    [(id_,), _] = await home.rows("SELECT id FROM delivery")
    assert isinstance(id_, UUID)
    async with home.database.transaction() as tx:
        late = await leases.lease(tx.raw, id_, Platform.limits)
        assert late is not None
        await tx.raw.execute("UPDATE delivery SET leased_until = now() - interval '1 s'")
    async with home.database.transaction() as tx:
        assert await leases.lease(tx.raw, id_, Platform.limits)
        await tx.raw.execute("DELETE FROM pgqueuer")
        await deliveries.put_back(tx, late, 5, "too late", ambiguous=True)
        await deliveries.postpone(tx, late)
        await leases.renew(tx.raw, [(id_, late.attempts)])
        assert not await deliveries.give_up(tx.raw, late, "too late")
    async with home.database.transaction() as tx:
        row = await tx.raw.fetchrow(
            "SELECT state, attempts, ambiguous, error FROM delivery WHERE id = $1", id_
        )
    assert tuple(row or ()) == ("leased", 2, 1, None)
    assert await home.count("pgqueuer") == 0


async def test_the_sweep_gives_a_job_to_a_delivery_that_lost_its_own(home: House) -> None:
    platform = Platform()
    await home.run(typed(BEN, WORDS))
    async with home.database.transaction() as tx:
        await tx.raw.execute("DELETE FROM pgqueuer")
        await tx.raw.execute("UPDATE delivery SET created_at = created_at - interval '1 minute'")
    async with working(home.database, platform):
        await _sweep(home)
        states = await settled(home)
    assert [state for state, *_ in states] == ["sent", "sent"]


async def test_the_sweep_leaves_alone_what_is_on_its_way(home: House) -> None:
    await home.run(typed(BEN, WORDS))
    await _sweep(home)
    assert await home.count("pgqueuer") == 2


async def test_what_a_platform_refuses_for_a_day_is_given_up(home: House) -> None:
    async def never(_outgoing: Outgoing, _attempt: int) -> None:
        raise RetryLater(60, "down")

    platform = Platform(never)
    await home.run(typed(BEN, WORDS))
    async with home.database.transaction() as tx:
        await tx.raw.execute(
            "UPDATE delivery SET created_at = created_at - $1::interval", timedelta(days=2)
        )
    async with working(home.database, platform):
        await settled_except_notice(home)
    failed = await home.rows("SELECT error FROM delivery WHERE state = 'failed'")
    assert failed == [("gave_up",), ("gave_up",)]


async def settled_except_notice(home: House) -> None:
    """Waits until the two deliveries of a kudos have ended."""
    for _ in range(200):
        ended = await home.rows("SELECT count(*) FROM delivery WHERE state = 'failed'")
        if ended == [(2,)]:
            return
        await asyncio.sleep(0.05)
    raise AssertionError("not given up")


async def test_an_unexpected_failure_is_tried_again(home: House) -> None:
    async def breaks_once(_outgoing: Outgoing, attempt: int) -> None:
        if attempt == 1:
            raise KeyError("a bug")

    platform = Platform(breaks_once)
    await home.run(typed(BEN, WORDS))
    async with working(home.database, platform):
        states = await settled(home)
    assert [(state, attempts) for state, attempts, _ in states] == [("sent", 2), ("sent", 2)]


async def _sweep(home: House) -> None:
    await Housekeeping(home.database, home.room.facts, ("testing",)).sweep()


async def test_a_message_that_cannot_be_read_is_left_and_holds_up_nobody(home: House) -> None:
    platform = Platform()
    await home.run(typed(BEN, WORDS))
    async with home.database.transaction() as tx:
        await tx.raw.execute(
            "UPDATE delivery SET message = jsonb_set(message, '{kind}', '\"from_the_future\"')"
            " WHERE message ->> 'kind' = 'kudos_announced'"
        )
    async with working(home.database, platform):
        await settled(home)
    assert platform.kinds() == ["kudos_received"]
    left = await home.rows("SELECT error FROM delivery WHERE state = 'failed'")
    assert left == [("unreadable",)]
