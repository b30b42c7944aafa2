"""The transaction of a turn: what undoes it, and what no longer can."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import pytest

from commands import room
from commands.kudos import KUDOS
from domain.messages import KudosReceipt
from domain.people import PersonFacts
from storage.session import Database
from tests.support.rooms import BEN, CLEO, House, codes, house, typed

pytestmark = pytest.mark.slow

WORDS = " great discovery call on Acme"


@pytest.fixture
async def home(database: Database) -> House:
    found = house(database)
    await found.run(typed(BEN, WORDS))  # everybody is known from here on
    return found


async def _slow(home: House, when: str, seconds: float = 1.5) -> None:
    """Makes every kudos take some seconds, while it is written or (`when`) committed."""
    async with home.database.transaction() as tx:
        await tx.raw.execute(
            "CREATE FUNCTION linger() RETURNS trigger LANGUAGE plpgsql AS"
            f" 'BEGIN PERFORM pg_sleep({seconds}); RETURN NULL; END'"
        )
        await tx.raw.execute(
            f"CREATE CONSTRAINT TRIGGER slow AFTER INSERT ON kudos {when}"
            " FOR EACH ROW EXECUTE FUNCTION linger()"
        )


@asynccontextmanager
async def _locked(home: House, table: str) -> AsyncIterator[None]:
    """Keeps everybody else from a table, as a migration would."""
    other = await home.database.dedicated()
    try:
        async with other.transaction():
            await other.execute(f"LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE")
            yield
    finally:
        await other.close()


async def test_a_turn_that_takes_too_long_is_undone(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "TURN_SECONDS", 1.0)
    await _slow(home, "")
    reply = await home.run(typed(BEN, WORDS, delivery_id="again"))
    assert codes(reply) == ["too_busy"]
    assert await home.count("kudos") == 1

    async with home.database.transaction() as tx:
        await tx.raw.execute("DROP TRIGGER slow ON kudos")
    reply = await home.run(typed(BEN, WORDS, delivery_id="again"))
    assert isinstance(reply.message, KudosReceipt)
    assert await home.count("kudos") == 2


async def test_a_commit_under_way_is_waited_for(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "TURN_SECONDS", 1.0)
    monkeypatch.setitem(room.COMMANDS, "kudos", replace(KUDOS, one_statement=False))
    await _slow(home, "DEFERRABLE INITIALLY DEFERRED")
    reply = await home.run(typed(BEN, WORDS))
    assert isinstance(reply.message, KudosReceipt)
    assert await home.count("kudos") == 2


async def test_what_a_platform_takes_to_answer_counts_too(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "TURN_SECONDS", 1.0)
    await _slow(home, "", seconds=0.7)
    answer = home.directory.person

    async def ponder(*question: Any) -> PersonFacts | None:
        await asyncio.sleep(0.7)
        return await answer(*question)

    monkeypatch.setattr(home.directory, "person", ponder)
    reply = await home.run(typed(CLEO, WORDS))
    assert codes(reply) == ["too_busy"]
    assert await home.count("kudos") == 1


async def test_a_turn_of_one_statement_is_undone_even_in_its_commit(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "TURN_SECONDS", 1.0)
    await _slow(home, "DEFERRABLE INITIALLY DEFERRED")
    assert codes(await home.run(typed(BEN, WORDS))) == ["too_busy"]
    assert await home.count("kudos") == 1


async def test_a_turn_that_could_not_be_stopped_in_time_tells_what_it_did(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def too_late(_database: Database, _server_pid: int) -> None:
        await asyncio.sleep(1)

    monkeypatch.setattr(room, "TURN_SECONDS", 1.0)
    monkeypatch.setattr(Database, "_stop", too_late)
    await _slow(home, "")
    reply = await home.run(typed(BEN, WORDS, delivery_id="late"))
    assert isinstance(reply.message, KudosReceipt)
    assert await home.count("kudos") == 2


@pytest.mark.parametrize("is_one_statement", [True, False])
@pytest.mark.parametrize("table", ["identity", "value", "kudos", "inbox", "delivery", "pgqueuer"])
async def test_a_turn_that_waits_for_a_lock_is_told_to_come_again(
    home: House, monkeypatch: pytest.MonkeyPatch, table: str, *, is_one_statement: bool
) -> None:
    monkeypatch.setattr(room, "TURN_SECONDS", 0.3)
    monkeypatch.setitem(room.COMMANDS, "kudos", replace(KUDOS, one_statement=is_one_statement))
    async with _locked(home, table):
        assert codes(await home.run(typed(BEN, WORDS, delivery_id="again"))) == ["too_busy"]
    assert await home.count("kudos") == 1
    reply = await home.run(typed(BEN, WORDS, delivery_id="again"))
    assert isinstance(reply.message, KudosReceipt)
    assert await home.count("kudos") == 2


@pytest.mark.parametrize("is_one_statement", [True, False])
async def test_wherever_a_turn_is_cut_off_it_is_told_what_became_of_it(
    home: House, monkeypatch: pytest.MonkeyPatch, *, is_one_statement: bool
) -> None:
    monkeypatch.setitem(room.COMMANDS, "kudos", replace(KUDOS, one_statement=is_one_statement))
    given = 1
    for tenths in range(120):
        monkeypatch.setattr(room, "TURN_SECONDS", tenths / 10_000)
        reply = await home.run(typed(BEN, f"{WORDS} {tenths}"))
        assert isinstance(reply.message, KudosReceipt) or codes(reply) == ["too_busy"]
        given += isinstance(reply.message, KudosReceipt)
        assert await home.count("kudos") == given


# Badges are read by SQLAlchemy, which drops the connection when it is interrupted.
@pytest.mark.parametrize("table", ["identity", "badge", "nomination", "award", "inbox"])
async def test_a_turn_of_many_statements_that_waits_for_a_lock_is_told_to_come_again(
    home: House, monkeypatch: pytest.MonkeyPatch, table: str
) -> None:
    words = " #knowledge-sharer for weekly calls"
    turn = typed(BEN, words, command="nominate", delivery_id="again")
    with monkeypatch.context() as patched:
        patched.setattr(room, "TURN_SECONDS", 0.3)
        async with _locked(home, table):
            assert codes(await home.run(turn)) == ["too_busy"]
    assert codes(await home.run(turn)) == []


async def test_wherever_reading_is_cut_off_one_is_told_to_come_again(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    for tenths in range(80):
        monkeypatch.setattr(room, "TURN_SECONDS", tenths / 5_000)
        assert codes(await home.run(typed(command="laurel badges"))) in ([], ["too_busy"])
