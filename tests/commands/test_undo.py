"""Undo: who can, until when, and everything that comes back."""

import asyncio
from datetime import timedelta
from uuid import UUID

import pytest

from domain.messages import KudosUndone, KudosWithdrawn
from storage.session import Database
from tests.support.afterwards import (
    about,
    crowd,
    decide,
    give,
    points,
    post_all,
    said,
    wrong_scores,
)
from tests.support.rooms import BEN, CLEO, NOW, House, codes, house


@pytest.fixture
def home(database: Database) -> House:
    return house(database)


async def test_what_is_undone_says_so_everywhere_and_counts_nowhere(home: House) -> None:
    kudos_id = await give(home, BEN, CLEO)
    await post_all(home)
    reply = await home.run(about(kudos_id, "kudos undo"))

    assert isinstance(reply.message, KudosUndone)
    assert (reply.message.is_new, reply.message.kudos.id, reply.in_place) == (True, kudos_id, True)
    assert await points(home) == {}
    assert await wrong_scores(home) == 0
    # What was written stays: a reversal is a row.
    assert await home.rows("SELECT count(*), sum(points) FROM ledger_entry") == [(6, 0)]
    assert await home.rows("SELECT withdrawn_by FROM kudos") == [("giver",)]
    messages = await said(home, kudos_id)
    assert set(messages) == {"card", "ben", "cleo"}
    for message in messages.values():
        assert isinstance(message, KudosWithdrawn)
        assert [one.name for one in message.recipients] == ["Ben Okafor", "Cleo Marchetti"]
    stale = await home.rows("SELECT count(*) FROM delivery WHERE is_stale AND state = 'waiting'")
    assert stale == [(3,)]


async def test_what_nobody_has_seen_yet_is_not_told_as_withdrawn(home: House) -> None:
    kudos_id = await give(home, BEN)
    await home.run(about(kudos_id, "kudos undo"))
    assert await said(home, kudos_id) == {"card": None, "ben": None}


async def test_again_changes_nothing(home: House) -> None:
    kudos_id = await give(home, BEN)
    await home.run(about(kudos_id, "kudos undo"))
    reply = await home.run(about(kudos_id, "kudos undo", now=NOW + timedelta(days=3)))
    assert isinstance(reply.message, KudosUndone)
    assert not reply.message.is_new
    assert await home.count("ledger_entry") == 4


async def test_what_was_used_of_the_allowance_comes_back_to_its_own_period(home: House) -> None:
    await give(home, BEN)  # which makes the organisation known, and has no limit yet
    await decide(home, allowance=3, edit_minutes=60 * 24 * 30)
    kudos_id = await give(home, BEN, CLEO)
    reply = await home.run(about(kudos_id, "kudos undo"))
    assert isinstance(reply.message, KudosUndone)
    assert reply.message.allowance is not None
    assert reply.message.allowance.left == 3
    assert await home.rows("SELECT used FROM allowance_use") == [(0,)]

    kudos_id = await give(home, BEN, CLEO)
    later = NOW + timedelta(days=7)
    await give(home, BEN, now=later)
    reply = await home.run(about(kudos_id, "kudos undo", now=later))
    assert isinstance(reply.message, KudosUndone)
    assert reply.message.allowance is not None
    assert reply.message.allowance.left == 2
    assert await home.rows("SELECT used FROM allowance_use ORDER BY starts_on") == [(0,), (1,)]


@pytest.mark.parametrize(
    ("minutes", "after", "refused"),
    [(60, 59, []), (60, 60, ["change_too_late"]), (0, 0, ["change_too_late"])],
)
async def test_it_can_be_undone_for_a_while(
    home: House, minutes: int, after: int, refused: list[str]
) -> None:
    kudos_id = await give(home, BEN)
    await decide(home, edit_minutes=minutes)
    reply = await home.run(about(kudos_id, "kudos undo", now=NOW + timedelta(minutes=after)))
    assert codes(reply) == refused


async def test_only_its_giver_can(home: House) -> None:
    kudos_id = await give(home, BEN)
    for stranger in (BEN, CLEO):
        assert codes(await home.run(about(kudos_id, "kudos undo", stranger))) == [
            "change_not_yours"
        ]
    assert await home.rows("SELECT withdrawn_at FROM kudos") == [(None,)]


async def test_who_does_not_know_of_a_private_one_is_told_that_there_is_none(home: House) -> None:
    kudos_id = await give(home, BEN, words=" great discovery call on Acme --private")
    for command in ("kudos undo", "second", "unsecond", "kudos edit"):
        assert codes(await home.run(about(kudos_id, command, CLEO))) == ["kudos_not_found"]
    assert codes(await home.run(about(kudos_id, "kudos undo", BEN))) == ["change_not_yours"]


@pytest.mark.parametrize("what", ["", "nonsense", str(UUID(int=1))])
async def test_a_button_about_nothing(home: House, what: str) -> None:
    for command in ("kudos undo", "second", "unsecond", "kudos edit"):
        assert codes(await home.run(about(what, command))) == ["kudos_not_found"]


async def test_two_clicks_at_once_are_one_undo(home: House) -> None:
    kudos_id = await give(home, BEN, CLEO)
    replies = await asyncio.gather(*(home.run(about(kudos_id, "kudos undo")) for _ in range(6)))
    news = [reply.message.is_new for reply in replies if isinstance(reply.message, KudosUndone)]
    assert sorted(news) == [False] * 5 + [True]
    assert await home.count("ledger_entry") == 6
    assert await wrong_scores(home) == 0


async def test_an_undo_and_seconds_at_once_end_at_nothing(home: House) -> None:
    seconders = crowd(home, 6)
    await home.run(about(await give(home, BEN, CLEO), "kudos undo"))
    await decide(home, second_points=2)
    for _ in range(3):
        kudos_id = await give(home, BEN, CLEO)
        clicks = [home.run(about(kudos_id, "second", one)) for one in seconders]
        undone, *others = await asyncio.gather(home.run(about(kudos_id, "kudos undo")), *clicks)
        assert isinstance(undone.message, KudosUndone)
        assert {code for reply in others for code in codes(reply)} <= {"kudos_withdrawn"}
        assert await points(home) == {}
        assert await wrong_scores(home) == 0
