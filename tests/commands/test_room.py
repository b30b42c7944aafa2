"""The transaction of a turn: what undoes it, and what no longer can."""

import asyncio
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
