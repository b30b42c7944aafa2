"""Cards kept up to date by the worker: once for many changes, and always with the last of them."""

import re
import time
from uuid import UUID

import pytest

from commands.base import Turn
from commands.ports import Ambiguous, Outgoing
from domain.messages import KudosAnnounced, KudosReceipt, KudosReceived, KudosWithdrawn
from domain.people import PersonFacts, PersonRef
from scheduler.delivery import _backoff
from storage.session import Database
from tests.scheduler.test_delivery import WORDS, Platform, settled, working
from tests.support.rooms import ANA, BEN, CLEO, House, filled, house, typed


@pytest.fixture
async def home(database: Database) -> House:
    return house(database)


async def _give(home: House) -> UUID:
    reply = await home.run(typed(BEN, WORDS))
    assert isinstance(reply.message, KudosReceipt)
    return reply.message.kudos.id


def _click(command: str, kudos: UUID, actor: PersonRef) -> Turn:
    return filled({"kudos": str(kudos)}, command=command, actor=actor)


async def test_a_second_shows_on_the_posted_card_in_its_place(home: House) -> None:
    platform = Platform()
    home.directory.people["dan"] = PersonFacts("dan", "Dan Ek")
    async with working(home.database, platform):
        kudos = await _give(home)
        await settled(home)
        started = time.monotonic()
        await home.run(_click("second", kudos, CLEO))
        await home.run(_click("second", kudos, PersonRef("dan")))
        await settled(home)
    updates = [one for _, one in platform.sent if one.replaces]
    [card] = [one for one in updates if isinstance(one.message, KudosAnnounced)]
    assert card.replaces is not None
    assert card.replaces.conversation == "C1"
    assert isinstance(card.message, KudosAnnounced)
    assert card.message.kudos.seconds == 2
    assert [one.name for one in card.message.kudos.seconders][:1] == ["Cleo Marchetti"]
    at = next(at for at, one in platform.sent if one is card)
    assert at - started > 2


async def test_what_was_withdrawn_before_it_was_posted_is_never_posted(home: House) -> None:
    platform = Platform()
    kudos = await _give(home)
    await home.run(_click("kudos undo", kudos, ANA))
    async with working(home.database, platform):
        states = await settled(home)
    assert {state for state, *_ in states} == {"dropped"}
    assert platform.sent == []


async def test_what_was_posted_says_that_it_was_withdrawn(home: House) -> None:
    platform = Platform()
    async with working(home.database, platform):
        kudos = await _give(home)
        await settled(home)
        await home.run(_click("kudos undo", kudos, ANA))
        await settled(home)
    told = [one.message for _, one in platform.sent if one.replaces]
    assert [type(message) for message in told] == [KudosWithdrawn, KudosWithdrawn]
    assert not any(re.search("Acme", str(message)) for message in told)


async def test_a_card_posted_late_is_posted_as_it_is_by_then(home: House) -> None:
    platform = Platform()
    kudos = await _give(home)
    await home.run(_click("second", kudos, CLEO))
    async with working(home.database, platform):
        await settled(home)
    cards = [m for _, one in platform.sent if isinstance(m := one.message, KudosAnnounced)]
    received = [m for _, one in platform.sent if isinstance(m := one.message, KudosReceived)]
    assert [card.kudos.seconds for card in cards] == [1]
    assert [message.kudos.seconds for message in received] == [1]


async def test_an_update_is_made_also_where_the_post_had_to_be_looked_for(home: House) -> None:
    platform = Platform()

    async def keeps_and_answers_late(outgoing: Outgoing, attempt: int) -> None:
        if attempt == 1 and outgoing.replaces is None:
            platform.keep(outgoing)
            raise Ambiguous("the connection was dropped")

    platform.behave = keeps_and_answers_late
    async with working(home.database, platform):
        kudos = await _give(home)
        await settled(home)
        await home.run(_click("kudos undo", kudos, ANA))
        await settled(home)
    told = [one.message for _, one in platform.sent if one.replaces]
    assert [type(message) for message in told] == [KudosWithdrawn, KudosWithdrawn]


@pytest.mark.parametrize(
    ("attempts", "age", "longest"),
    [(40, 0.1, 1), (40, 8, 8), (40, 9999, 300), (1, 9999, 1), (4, 9999, 8)],
)
def test_an_update_that_fails_is_tried_again_soon_however_many_came_before(
    attempts: int, age: float, longest: float
) -> None:
    assert longest / 2 <= _backoff(attempts, age) <= longest
