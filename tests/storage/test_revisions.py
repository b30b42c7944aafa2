"""Messages brought up to date: marked, paced, and never sent as they were."""

import asyncio
from datetime import timedelta
from uuid import UUID

import pytest

from domain.deliveries import Destination, DestinationKind, Limit, Posted
from domain.messages import Help, Welcome
from storage.outbox import REVISION_INTERVAL, flush
from storage.queries import deliveries, leases
from storage.queries.leases import Leased
from storage.session import Database
from tests.support.outboxes import WINS, Office, office

LIMITS = (Limit(100, 1.0),)
THERE = Posted("C1", "m1")


@pytest.fixture
async def place(database: Database) -> Office:
    return await office(database)


async def _queue(place: Office, subject: str = "kudos:1") -> UUID:
    outbox = place.outbox()
    id_ = outbox.add(Welcome(), WINS, locale="en", zone="UTC", subject=subject, part="card")
    async with place.database.transaction() as tx:
        await flush(tx, outbox)
    return id_


async def _revise(place: Office, *subjects: str) -> None:
    outbox = place.outbox()
    for subject in subjects or ("kudos:1",):
        outbox.revise(subject)
    async with place.database.transaction() as tx:
        await flush(tx, outbox)


async def _lease(place: Office, id_: UUID) -> Leased | None:
    async with place.database.transaction() as tx:
        return await leases.lease(tx.raw, id_, LIMITS)


async def _send(place: Office, id_: UUID) -> Leased:
    leased = await _lease(place, id_)
    assert leased is not None
    await _mark(place, leased)
    return leased


async def _mark(place: Office, leased: Leased) -> None:
    async with place.database.transaction() as tx:
        await deliveries.mark_sent(tx.raw, leased, THERE)


async def _pass(place: Office, seconds: float) -> None:
    """As if so much time had gone by since the messages were sent and are due."""
    async with place.database.transaction() as tx:
        await tx.raw.execute(
            "UPDATE delivery SET sent_at = sent_at - $1::interval,"
            " not_before = not_before - $1::interval",
            timedelta(seconds=seconds),
        )


async def _state(place: Office) -> tuple[object, ...]:
    [row] = await place.rows(
        "SELECT state, is_stale, not_before IS NOT NULL AND not_before > now() FROM delivery"
    )
    return row


async def test_what_was_posted_waits_to_be_updated(place: Office) -> None:
    id_ = await _queue(place)
    await _send(place, id_)
    await _pass(place, 60)
    await _revise(place)
    leased = await _lease(place, id_)
    assert leased is not None
    assert (leased.message, leased.replaces, leased.subject) == (None, THERE, "kudos:1")
    assert leased.part == "card"
    assert leased.age < 5  # since the update is due, not since the first post
    await _mark(place, leased)
    assert (await _state(place))[:2] == ("sent", False)


async def test_a_card_is_updated_once_in_three_seconds_however_many_click(place: Office) -> None:
    id_ = await _queue(place)
    await _send(place, id_)
    await asyncio.gather(*(_revise(place) for _ in range(20)))
    assert await _state(place) == ("waiting", True, True)
    assert await _lease(place, id_) is None
    [(after,)] = await place.rows("SELECT max(execute_after - now()) FROM pgqueuer")
    assert isinstance(after, timedelta)
    assert timedelta(seconds=1) < after <= REVISION_INTERVAL

    await _pass(place, 3)
    await _send(place, id_)
    assert (await _state(place))[:2] == ("sent", False)
    await _revise(place)
    assert await _lease(place, id_) is None


async def test_a_card_that_is_not_posted_yet_is_posted_as_it_is_by_then(place: Office) -> None:
    id_ = await _queue(place)
    await _revise(place)
    leased = await _lease(place, id_)
    assert leased is not None
    assert (leased.message, leased.replaces) == (None, None)


async def test_what_changes_while_a_card_is_being_sent_is_not_lost(place: Office) -> None:
    id_ = await _queue(place)
    leased = await _lease(place, id_)
    assert leased is not None
    assert leased.message == Welcome()
    await _revise(place)
    await _mark(place, leased)
    assert await _state(place) == ("waiting", True, True)
    await _pass(place, 3)
    again = await _send(place, id_)
    assert (again.message, again.replaces) == (None, THERE)
    assert (await _state(place))[:2] == ("sent", False)


async def test_an_update_that_failed_for_now_is_made_anew(place: Office) -> None:
    id_ = await _queue(place)
    await _send(place, id_)
    await _pass(place, 60)
    await _revise(place)
    leased = await _lease(place, id_)
    assert leased is not None
    async with place.database.transaction() as tx:
        await deliveries.put_back(tx, leased, 0, "too fast", ambiguous=False)
    again = await _lease(place, id_)
    assert again is not None
    assert (again.message, again.replaces) == (None, THERE)


async def test_what_failed_or_belongs_to_others_is_left_alone(place: Office) -> None:
    other = await _queue(place, "kudos:2")
    plain = place.outbox()
    plain.add(Help(()), WINS, locale="en", zone="UTC", subject="kudos:1")
    async with place.database.transaction() as tx:
        await flush(tx, plain)
    await _send(place, other)
    failed = await _queue(place)
    leased = await _lease(place, failed)
    assert leased is not None
    async with place.database.transaction() as tx:
        await deliveries.give_up(tx.raw, leased, "not_member")
    await _revise(place)
    rows = await place.rows("SELECT state, is_stale FROM delivery ORDER BY state")
    assert rows == [("failed", False), ("sent", False), ("waiting", False)]


async def test_several_subjects_are_revised_together(place: Office) -> None:
    await _queue(place, "kudos:1")
    await _queue(place, "kudos:2")
    await _revise(place, "kudos:1", "kudos:2", "kudos:1")
    assert await place.rows("SELECT is_stale FROM delivery") == [(True,), (True,)]


async def test_a_message_is_sent_after_a_while(place: Office) -> None:
    outbox = place.outbox()
    after = timedelta(hours=8)
    id_ = outbox.add(Welcome(), WINS, locale="en", zone="UTC", after=after)
    async with place.database.transaction() as tx:
        await flush(tx, outbox)
    assert await _lease(place, id_) is None
    [(waits, job)] = await place.rows(
        "SELECT not_before - now(), (SELECT execute_after - now() FROM pgqueuer) FROM delivery"
    )
    for moment in (waits, job):
        assert isinstance(moment, timedelta)
        assert timedelta(hours=7, minutes=59) < moment <= after


async def test_a_message_takes_the_place_of_another(place: Office) -> None:
    outbox = place.outbox()
    to = Destination(DestinationKind.PERSON, person="ana")
    id_ = outbox.add(Welcome(), to, locale="en", zone="UTC", replaces=THERE)
    async with place.database.transaction() as tx:
        await flush(tx, outbox)
    leased = await _lease(place, id_)
    assert leased is not None
    assert (leased.message, leased.replaces) == (Welcome(), THERE)


async def test_what_has_nothing_to_say_is_dropped_unless_that_has_changed(place: Office) -> None:
    id_ = await _queue(place)
    leased = await _lease(place, id_)
    assert leased is not None
    await _revise(place)
    async with place.database.transaction() as tx:
        await deliveries.drop(tx, leased, "nothing to say")
    assert (await _state(place))[:2] == ("waiting", True)
    again = await _lease(place, id_)
    assert again is not None
    async with place.database.transaction() as tx:
        await deliveries.drop(tx, again, "nothing to say")
    assert (await _state(place))[0] == "dropped"


async def test_those_that_were_sent_together_are_locked_in_one_order(place: Office) -> None:
    first, last = [await _queue(place), await _queue(place)]
    sent = [await _lease(place, last), await _lease(place, first)]
    async with asyncio.TaskGroup() as group, place.database.transaction() as reviser:
        await reviser.raw.execute("SELECT FROM delivery WHERE id = $1 FOR UPDATE", first)
        group.create_task(_mark_all(place, [one for one in sent if one]))
        while not await place.rows("SELECT FROM pg_locks WHERE NOT granted"):  # noqa: ASYNC110 - no one tells
            await asyncio.sleep(0.01)
        # Whoever waits for the first has not taken the last before it.
        await reviser.raw.execute("SELECT FROM delivery WHERE id = $1 FOR UPDATE NOWAIT", last)
    assert await place.rows("SELECT DISTINCT state FROM delivery") == [("sent",)]


async def _mark_all(place: Office, sent: list[Leased]) -> None:
    async with place.database.transaction() as tx:
        await deliveries.mark_all_sent(tx.raw, [(leased, THERE) for leased in sent])


async def test_only_one_part_of_a_subject_is_revised(place: Office) -> None:
    outbox = place.outbox()
    for part in ("card", "received"):
        outbox.add(Welcome(), WINS, locale="en", zone="UTC", subject="kudos:1", part=part)
    outbox.revise("kudos:1", "card")
    async with place.database.transaction() as tx:
        await flush(tx, outbox)
    again = place.outbox()
    again.revise("kudos:1", "card")
    async with place.database.transaction() as tx:
        await flush(tx, again)
    rows = await place.rows("SELECT part, is_stale FROM delivery ORDER BY part")
    assert rows == [("card", True), ("received", False)]
