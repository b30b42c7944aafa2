"""What is to be sent is written with its cause, or not at all."""

import asyncio
from uuid import UUID

import asyncpg
import pytest

from domain.deliveries import Destination, DestinationKind
from domain.messages import Help, Welcome
from storage.inbox import first_reply
from storage.outbox import AlreadyClaimed, Outbox, Workplace, flush, settle
from storage.session import Database
from tests.support.outboxes import WINS, Office, office

COUNTS = (
    "SELECT (SELECT count(*) FROM inbox), (SELECT count(*) FROM delivery),"
    " (SELECT count(*) FROM pgqueuer)"
)
ANSWER = '{"kind": "welcome"}'


@pytest.fixture
async def place(database: Database) -> Office:
    return await office(database)


def _filled(place: Office) -> Outbox:
    outbox = place.outbox()
    ben = Destination(DestinationKind.PERSON, person="ben")
    outbox.add(Welcome(), WINS, locale="de", zone="Europe/Berlin", subject="kudos:1")
    outbox.add(Help(("kudos",)), ben, locale="en", zone="UTC")
    return outbox


async def test_a_turn_is_settled_by_its_claim_its_deliveries_and_their_jobs(place: Office) -> None:
    outbox = _filled(place)
    async with place.database.transaction() as tx:
        await settle(tx, outbox, "d1", ANSWER)
    async with place.database.transaction() as tx:
        assert await first_reply(tx.raw, "d1") == ANSWER
        assert await first_reply(tx.raw, "d2") is None
    rows = await place.rows(
        "SELECT id, state, subject, message ->> 'kind', destination ->> 'person', pace_key,"
        " locale, zone, organization_id FROM delivery ORDER BY subject"
    )
    key, mine = str(place.workspace_id), place.organization_id
    first, second = (item.id for item in outbox.queued)
    assert rows == [
        (first, "waiting", "kudos:1", "welcome", None, f"{key}c:C1", "de", "Europe/Berlin", mine),
        (second, "waiting", None, "help", "ben", f"{key}p:ben", "en", "UTC", mine),
    ]
    jobs = await place.rows("SELECT payload, entrypoint, status::text FROM pgqueuer ORDER BY id")
    assert jobs == [(id_.bytes, "deliver:testing", "queued") for id_ in (first, second)]


async def test_all_of_it_is_undone_with_the_transaction(place: Office) -> None:
    async def fails() -> None:
        async with place.database.transaction() as tx:
            await settle(tx, _filled(place), "d1", "null")
            assert tuple(await tx.raw.fetchrow(COUNTS) or ()) == (1, 2, 2)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fails()
    assert await place.rows(COUNTS) == [(0, 0, 0)]


async def test_a_worker_hears_of_a_job_when_it_is_committed_and_not_before(place: Office) -> None:
    heard: list[object] = []
    listener = await place.database.dedicated()
    await listener.add_listener("ch_pgqueuer", lambda *event: heard.append(event))
    async with place.database.transaction() as tx:
        await flush(tx, _filled(place))
        await listener.execute("SELECT 1")
        assert heard == []
    for _ in range(100):
        await listener.execute("SELECT 1")
        if heard:
            break
    await listener.close()
    assert heard


async def test_the_same_delivery_settles_once(place: Office) -> None:
    async with place.database.transaction() as tx:
        await settle(tx, _filled(place), "d1", ANSWER)
    with pytest.raises(AlreadyClaimed):
        async with place.database.transaction() as tx:
            await settle(tx, _filled(place), "d1", "null")
    assert await place.rows(COUNTS) == [(1, 2, 2)]


async def test_of_many_at_once_one_settles_and_the_others_find_its_answer(place: Office) -> None:
    async def attempt(number: int) -> int | None:
        try:
            async with place.database.transaction() as tx:
                await settle(tx, _filled(place), "d1", f'{{"number": {number}}}')
                await asyncio.sleep(0.01)
        except AlreadyClaimed:
            return None
        return number

    attempts = await asyncio.gather(*(attempt(number) for number in range(8)))
    [winner] = [number for number in attempts if number is not None]
    async with place.database.transaction() as tx:
        assert await first_reply(tx.raw, "d1") == f'{{"number": {winner}}}'
    assert await place.rows(COUNTS) == [(1, 2, 2)]


async def test_a_claim_that_was_undone_is_free_again(place: Office) -> None:
    """A second turn that waits for the first goes on when the first fails."""
    first_wrote, second_waits = asyncio.Event(), asyncio.Event()

    async def fails() -> None:
        async with place.database.transaction() as tx:
            await settle(tx, _filled(place), "d1", "null")
            first_wrote.set()
            await second_waits.wait()
            await asyncio.sleep(0.05)
            raise ZeroDivisionError

    async def follows() -> None:
        await first_wrote.wait()
        second_waits.set()
        async with place.database.transaction() as tx:
            await settle(tx, _filled(place), "d1", ANSWER)

    results = await asyncio.gather(fails(), follows(), return_exceptions=True)
    assert [type(result) for result in results] == [ZeroDivisionError, type(None)]
    assert await place.rows(COUNTS) == [(1, 2, 2)]


async def test_another_conflict_is_not_taken_for_a_claim(place: Office) -> None:
    outbox = _filled(place)
    async with place.database.transaction() as tx:
        await settle(tx, outbox, "d1", "null")
    with pytest.raises(asyncpg.UniqueViolationError, match="pk_delivery"):
        async with place.database.transaction() as tx:
            await settle(tx, outbox, "d2", "null")


async def test_without_an_inbound_delivery_nothing_is_claimed(place: Office) -> None:
    async with place.database.transaction() as tx:
        await flush(tx, _filled(place))
    assert await place.rows(COUNTS) == [(0, 2, 2)]


async def test_an_empty_outbox_still_claims(place: Office) -> None:
    async with place.database.transaction() as tx:
        await settle(tx, place.outbox(), "d1", "null")
        assert await first_reply(tx.raw, "d1") == "null"
    assert await place.rows(COUNTS) == [(1, 0, 0)]


async def test_a_message_may_go_to_another_workspace_of_the_organisation(place: Office) -> None:
    other = await office(place.database)
    outbox = place.outbox()
    elsewhere = Workplace(other.workspace_id, "elsewhere")
    id_ = outbox.add(Welcome(), WINS, locale="en", zone="UTC", at=elsewhere)
    async with place.database.transaction() as tx:
        await flush(tx, outbox)
    rows = await place.rows("SELECT id, workspace_id, pace_key FROM delivery")
    assert rows == [(id_, other.workspace_id, f"{other.workspace_id}c:C1")]
    assert await place.rows("SELECT entrypoint FROM pgqueuer") == [("deliver:elsewhere",)]


async def test_a_thousand_messages_are_queued_at_once(place: Office) -> None:
    ids = await place.queue(1000)
    jobs = await place.rows("SELECT payload FROM pgqueuer")
    assert {UUID(bytes=bytes(job[0])) for job in jobs} == set(ids)  # type: ignore[arg-type]  # bytea
