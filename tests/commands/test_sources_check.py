"""Noticing that a message which kudos answer was deleted."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from commands import sources_check
from commands.sources_check import SourcesCheck
from domain.deliveries import Posted
from domain.messages import Source
from domain.people import WorkspaceRef
from storage.session import Database
from tests.support.rooms import BEN, NOW, House, ListedDirectory, house, typed

HOUR = timedelta(hours=1)


@pytest.fixture
async def home(database: Database) -> House:
    return house(database)


def at(name: str) -> Posted:
    return Posted("C1", name)


async def thanks(home: House, name: str, *, now: datetime = NOW) -> None:
    """Ana thanks Ben for a message of this name, by the message action."""
    source = Source(f"the words of {name}", f"https://x.test/{name}", "Ben", at(name))
    turn = replace(typed(BEN, f" great words in {name}", now=now), source=source)
    reply = await home.run(turn)
    assert not reply.refused, reply


async def check(home: House, now: datetime = NOW) -> list[str]:
    """What one round asks about."""
    home.directory.asked.clear()
    await SourcesCheck(home.database, {"testing": home.directory}, lambda: now).run()
    return home.directory.asked


async def gone(home: House) -> list[str]:
    rows = await home.rows(
        "SELECT source_message FROM kudos WHERE source_gone_at IS NOT NULL ORDER BY 1"
    )
    return [str(row[0]) for row in rows]


async def test_a_deleted_message_is_no_longer_quoted(home: House) -> None:
    await thanks(home, "m1")
    await thanks(home, "m2")
    home.directory.gone.add(at("m2"))
    assert await check(home) == ["m1", "m2"]
    assert await gone(home) == ["m2"]
    kept = await home.rows("SELECT source_text, withdrawn_at FROM kudos ORDER BY id")
    assert kept == [("the words of m1", None), (None, None)]
    # What is known to be gone is not asked about again.
    assert await check(home, NOW + HOUR) == ["m1"]


async def test_what_the_emoji_gave_goes_with_its_message(home: House) -> None:
    await thanks(home, "m1")
    await home.rows("UPDATE kudos SET via = 'reaction'")
    home.directory.gone.add(at("m1"))
    await check(home)
    assert await home.rows("SELECT withdrawn_by FROM kudos") == [("source",)]


async def test_each_is_asked_about_once_an_hour_for_a_week(home: House) -> None:
    await thanks(home, "m1")
    assert await check(home) == ["m1"]
    assert await check(home, NOW + HOUR - timedelta(seconds=1)) == []
    assert await check(home, NOW + HOUR) == ["m1"]
    week = timedelta(days=7)
    assert await check(home, NOW + week - timedelta(seconds=1)) == ["m1"]
    assert await check(home, NOW + week + 2 * HOUR) == []


async def test_those_asked_about_longest_ago_come_first(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources_check, "A_ROUND", 2)
    for number in range(3):
        await thanks(home, f"m{number}", now=NOW + timedelta(seconds=number))
    rounds = [set(await check(home, NOW + number * HOUR)) for number in (1, 2, 3)]
    assert rounds == [{"m0", "m1"}, {"m2", "m0"}, {"m1", "m0"}]


async def test_replicas_do_not_ask_the_same(home: House) -> None:
    for number in range(4):
        await thanks(home, f"m{number}")
    home.directory.asked.clear()
    checks = [SourcesCheck(home.database, {"testing": home.directory}, lambda: NOW)] * 3
    await asyncio.gather(*(one.run() for one in checks))
    assert sorted(home.directory.asked) == ["m0", "m1", "m2", "m3"]


async def test_what_is_withdrawn_or_answers_nothing_is_not_asked_about(home: House) -> None:
    await thanks(home, "m1")
    await home.run(typed(BEN, " great discovery call"))
    await home.rows("UPDATE kudos SET withdrawn_at = now()")
    assert await check(home) == []


class Silent(ListedDirectory):
    """A platform that does not tell a bot which messages are there."""

    async def has_message(self, workspace: WorkspaceRef, message: Posted) -> bool | None:
        return None


@pytest.mark.parametrize("is_down", [True, False])
async def test_without_an_answer_the_message_is_taken_to_be_there(
    home: House, is_down: bool
) -> None:
    await thanks(home, "m1")
    directory = Silent()
    if is_down:
        directory = home.directory
        directory.gone.add(at("m1"))
        directory.is_down = True
    assert await SourcesCheck(home.database, {"testing": directory}, lambda: NOW).run() == 0
    assert await gone(home) == []
    assert await home.rows("SELECT source_checked_at FROM kudos") == [(NOW,)]
