"""React: an emoji seconds, gives and takes back, once, in whichever order it is told of."""

import asyncio
from datetime import datetime, timedelta
from itertools import permutations
from typing import Any

import pytest

from commands.sources import source_gone
from domain.deliveries import Posted
from domain.messages import KudosAnnounced, KudosReceived, KudosWithdrawn, Source
from domain.people import PersonRef
from storage.session import Database
from tests.support.afterwards import (
    about,
    cards,
    crowd,
    decide,
    give,
    points,
    post_all,
    reacted,
    said,
    wrong_scores,
)
from tests.support.rooms import ANA, BEN, CLEO, NOW, House, filled, house

THEIRS = Posted("C1", "1700000000.000100")
SECONDED = {("ana", "given"): 1, ("ben", "received"): 1, ("ben", "seconds"): 1}
GIVEN = {("cleo", "given"): 1, ("ben", "received"): 1}


@pytest.fixture
def home(database: Database) -> House:
    return house(database)


def at(seconds: int) -> datetime:
    return NOW + timedelta(seconds=seconds)


async def carded(home: House) -> Posted:
    """The card of a kudos from Ana to Ben."""
    await give(home, BEN)
    await post_all(home)
    [card] = await cards(home)
    return card


async def giving(home: House, **settings: Any) -> None:
    """Where a reaction gives kudos, and everybody is known."""
    await home.run(about("", "second", CLEO))
    await decide(home, reaction_gives=True, **settings)


def on_bens(actor: PersonRef, when: int, *, on: bool = True, **values: Any) -> Any:
    return reacted(THEIRS, actor, at(when), on=on, author=(BEN,), **values)


async def test_of_who_leaves_another_emoji_nothing_is_asked_or_kept(home: House) -> None:
    await giving(home)
    stranger, before = PersonRef("emma"), (await home.count("identity"), await home.count("inbox"))
    home.directory.asked.clear()
    reply = await home.run(on_bens(stranger, 1, emoji="tada"))
    assert (reply.message, reply.refused) == (None, False)
    assert home.directory.asked == []
    assert (await home.count("identity"), await home.count("inbox")) == before
    await home.run(on_bens(stranger, 2))
    assert "emma" in home.directory.asked


async def test_on_a_card_it_seconds_and_its_removal_takes_that_back(home: House) -> None:
    card = await carded(home)
    reply = await home.run(reacted(card, CLEO, at(1)))
    assert (reply.message, reply.refused) == (None, False)
    assert await points(home) == SECONDED
    await home.run(reacted(card, CLEO, at(2), on=False))
    assert ("ben", "seconds") not in await points(home)
    assert await wrong_scores(home) == 0


async def test_button_and_emoji_are_one_second(home: House) -> None:
    kudos_id = await give(home, BEN)
    await post_all(home)
    [card] = await cards(home)
    await home.run(about(kudos_id, "second", CLEO))
    await home.run(reacted(card, CLEO, at(1)))
    assert await points(home) == SECONDED
    await home.run(reacted(card, CLEO, at(2), on=False))
    assert await points(home) == SECONDED  # by the button
    await home.run(reacted(card, CLEO, at(3)))
    await home.run(about(kudos_id, "unsecond", CLEO))
    assert ("ben", "seconds") not in await points(home)


async def test_the_last_one_holds_in_whichever_order_they_come(home: House) -> None:
    card = await carded(home)
    orders = list(permutations([(1, True), (2, False), (3, True), (4, False)]))
    for who, order in zip(crowd(home, len(orders)), orders, strict=True):
        for moment, on in order:
            await home.run(reacted(card, who, at(moment), on=on))
        assert ("ben", "seconds") not in await points(home), order
    assert await wrong_scores(home) == 0


async def test_of_two_at_the_same_moment_it_is_the_removal(home: House) -> None:
    card = await carded(home)
    for turns in ((True, False), (False, True)):
        for on in turns:
            await home.run(reacted(card, CLEO, at(1), on=on))
        assert ("ben", "seconds") not in await points(home)
        await home.rows("DELETE FROM reaction")


@pytest.mark.parametrize("who", [ANA, BEN, PersonRef("gus"), PersonRef("bot"), PersonRef("nobody")])
async def test_who_cannot_second_is_told_nothing(home: House, who: PersonRef) -> None:
    card = await carded(home)
    before = await home.count("delivery")
    reply = await home.run(reacted(card, who, at(1)))
    assert (reply.message, reply.refused) == (None, False)
    assert await points(home) == {("ana", "given"): 1, ("ben", "received"): 1}
    assert await home.count("delivery") == before


async def test_another_emoji_or_an_unreadable_moment_is_nothing(home: House) -> None:
    card = await carded(home)
    await home.run(reacted(card, CLEO, at(1), emoji="tada"))
    unreadable = {"emoji": "raised_hands", "on": True, "at": "soon"}
    await home.run(filled(unreadable, command="react", actor=CLEO, source=Source("", message=card)))
    assert await home.count("reaction") == 0
    await decide(home, reaction_emoji="tada")
    await home.run(reacted(card, CLEO, at(1), emoji="tada"))
    assert await points(home) == SECONDED


async def test_on_a_colleagues_message_it_gives_where_that_is_wanted(home: House) -> None:
    await home.run(on_bens(CLEO, 1))
    assert await home.count("kudos") == await home.count("reaction") == 0
    await giving(home)
    await home.run(on_bens(CLEO, 1))
    await home.run(on_bens(CLEO, 1))
    await home.run(on_bens(CLEO, 2))
    assert await points(home) == GIVEN
    assert await home.rows(
        "SELECT via, message, source_conversation, source_message FROM kudos"
    ) == [("reaction", "", THEIRS.conversation, THEIRS.message)]
    assert await wrong_scores(home) == 0


async def test_its_removal_withdraws_that_however_long_ago_it_was(home: House) -> None:
    await giving(home, edit_minutes=1, allowance=1)
    await home.run(on_bens(CLEO, 1))
    await post_all(home)
    [(kudos_id,)] = await home.rows("SELECT id FROM kudos")
    await home.run(on_bens(CLEO, 90_000, on=False))
    assert await points(home) == {}
    assert await home.rows("SELECT withdrawn_by, used FROM kudos, allowance_use") == [
        ("reaction", 0)
    ]
    messages = await said(home, kudos_id)  # type: ignore[arg-type]  # a UUID, as the query says
    assert all(isinstance(message, KudosWithdrawn) for message in messages.values())
    await home.run(on_bens(CLEO, 90_001))
    assert await points(home) == GIVEN
    assert await home.count("kudos") == 2


@pytest.mark.parametrize("author", [CLEO, PersonRef("bot"), PersonRef("gus"), PersonRef("nobody")])
async def test_nobody_is_told_why_a_reaction_gave_nothing(home: House, author: PersonRef) -> None:
    await giving(home)
    turn = reacted(THEIRS, CLEO, at(1), author=(author,))
    reply = await home.run(turn)
    assert (reply.message, reply.refused) == (None, False)
    assert await home.count("kudos") == await home.count("delivery") == 0


async def test_only_a_spent_allowance_is_told_privately(home: House) -> None:
    await giving(home, allowance=1)
    await home.run(on_bens(CLEO, 1))
    await home.run(reacted(Posted("C1", "another"), CLEO, at(2), author=(ANA,)))
    assert await points(home) == GIVEN
    assert await home.rows(
        "SELECT destination ->> 'person', message #>> '{problems,0,code}' FROM delivery"
        " WHERE message ->> 'kind' = 'refused'"
    ) == [("cleo", "allowance_spent")]


async def test_many_tellings_at_once_are_one_effect(home: House) -> None:
    card = await carded(home)
    await giving(home)
    turns = [on_bens(CLEO, when) for when in (1, 1, 2, 2, 3, 3)]
    await asyncio.gather(*(home.run(turn) for turn in turns))
    assert await home.rows(
        "SELECT count(*) FROM kudos WHERE source_message = $1", THEIRS.message
    ) == [(1,)]
    [emma] = crowd(home, 1)
    await asyncio.gather(*(home.run(reacted(card, emma, at(5))) for _ in range(6)))
    assert (await points(home))["ben", "seconds"] == 1
    assert await wrong_scores(home) == 0


async def test_a_message_that_is_gone_takes_along_what_the_emoji_on_it_gave(home: House) -> None:
    await giving(home)
    await home.run(on_bens(CLEO, 1))
    await post_all(home)
    [(kudos_id,)] = await home.rows("SELECT id FROM kudos")
    for _ in range(2):
        async with home.database.transaction() as tx:
            await source_gone(tx, kudos_id, at(9))  # type: ignore[arg-type]  # a UUID, too
    assert await points(home) == {}
    assert await home.rows("SELECT withdrawn_by FROM kudos") == [("source",)]
    assert await home.rows("SELECT DISTINCT is_stale FROM delivery") == [(True,)]


async def test_other_kudos_lose_their_quote_and_stay(home: House) -> None:
    source = Source("we won Acme", "https://chat.example/1", "Ben Okafor", THEIRS)
    kudos_id = await give(home, BEN, source=source)
    await post_all(home)
    card = (await said(home, kudos_id))["card"]
    assert isinstance(card, KudosAnnounced)
    assert card.kudos.source == source
    async with home.database.transaction() as tx:
        await source_gone(tx, kudos_id, at(9))
    messages = await said(home, kudos_id)
    card, received = messages["card"], messages["ben"]
    assert isinstance(card, KudosAnnounced)
    assert isinstance(received, KudosReceived)
    assert card.kudos.source is received.kudos.source is None
    assert await points(home) == {("ana", "given"): 1, ("ben", "received"): 1}
    assert await home.rows("SELECT source_text, source_url FROM kudos") == [(None, None)]
