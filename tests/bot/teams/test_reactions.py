"""Reactions to the bot's messages: by which name, on which message, and each of them once."""

from typing import Any

import pytest
from hypothesis import given

from bot.teams.reactions import name_of
from commands.base import Filled, Turn
from domain.deliveries import Posted
from domain.messages import Source
from domain.people import ConversationKind, ConversationRef, PersonRef, WorkspaceRef
from tests.support.activities import ANA, ANA_CHAT, CHANNEL, GROUP, THREAD, activity, reaction
from tests.support.fake_connector import BOT, TENANT
from tests.support.hostile import texts
from tests.support.teams_door import NOW, Door

CARD = "1772443900000"


@pytest.mark.parametrize(
    ("teams", "name"),
    [
        ("handsinair", "raised_hands"),
        ("handsinair-tone3", "raised_hands"),
        ("1f64c_raisinghands", "raised_hands"),
        ("1F64C_RaisingHands", "raised_hands"),
        ("1f389_partypopper", "tada"),
        ("2705_whiteheavycheckmark", "white_check_mark"),
        ("2764_heart", "heart"),
        ("1f468-200d-1f4bb_mantechnologist", "man_technologist"),
        ("like", "+1"),
        ("like-tone5", "+1"),
        ("heart", "heart"),
        ("plusOne", "plusone"),
        ("ourlogo;0-jhb-d5-0123456789", "ourlogo"),
        ("ffffff_nothing", "ffffff_nothing"),
        ("", ""),
    ],
)
def test_a_reaction_goes_by_its_short_name(teams: str, name: str) -> None:
    assert name_of(teams) == name


@given(texts)
def test_any_reaction_has_a_name_or_none(teams: str) -> None:
    assert len(name_of(teams)) <= 200


def reacted(turn: Turn) -> Any:
    assert isinstance(turn.arguments, Filled)
    return turn.arguments.values


async def test_a_reaction_to_a_card_becomes_a_turn(door: Door) -> None:
    sent = reaction(door.connector.service_url, CARD, added=("handsinair",))
    assert await door.post(sent) == (200, None)
    (turn,) = door.room.turns
    assert turn.command == "react"
    assert turn.workspace == WorkspaceRef("teams", TENANT)
    assert turn.actor == PersonRef(ANA["aadObjectId"], ANA["name"])
    assert turn.conversation == ConversationRef(CHANNEL, ConversationKind.CHANNEL, THREAD)
    assert (turn.now, turn.locale) == (NOW, "en-GB")
    assert turn.source == Source(
        "", message=Posted(f"{CHANNEL};messageid={THREAD}", CARD), thread=THREAD
    )
    assert reacted(turn) == {
        "author": (PersonRef(BOT["id"], BOT["name"]),),
        "emoji": "raised_hands",
        "on": True,
        "at": "2026-03-02T09:30:00.123Z",
    }


@pytest.mark.parametrize(
    ("place", "message", "posted"),
    [
        # The bot's own post starts this thread, and was posted to the channel.
        ("channel", THREAD, Posted(CHANNEL, THREAD)),
        ("channel", CARD, Posted(f"{CHANNEL};messageid={THREAD}", CARD)),
        ("group", CARD, Posted(GROUP, CARD)),
        ("personal", "1:1r4AKxiWAx", Posted(ANA_CHAT, "1:1r4AKxiWAx")),
    ],
)
async def test_the_message_is_named_as_it_was_posted(
    door: Door, place: str, message: str, posted: Posted
) -> None:
    url = door.connector.service_url
    assert (await door.post(reaction(url, message, added=("like",), place=place)))[0] == 200
    (turn,) = door.room.turns
    assert turn.source is not None
    assert turn.source.message == posted


async def test_another_reaction_takes_the_place_of_the_first(door: Door) -> None:
    url = door.connector.service_url
    sent = reaction(url, CARD, added=("handsinair",), removed=("heart", "like"))
    assert (await door.post(sent))[0] == 200
    found = [(reacted(turn)["emoji"], reacted(turn)["on"]) for turn in door.room.turns]
    assert found == [("heart", False), ("+1", False), ("raised_hands", True)]


async def test_the_same_reaction_twice_is_one_delivery_and_later_again_another(door: Door) -> None:
    """Teams gives the activity the message's id: the moment tells two reactions apart."""
    url = door.connector.service_url
    first = reaction(url, CARD, added=("like",))
    gone = reaction(url, CARD, removed=("like",), timestamp="2026-03-02T09:31:00Z")
    again = reaction(url, CARD, added=("like",), timestamp="2026-03-02T09:32:00Z")
    for sent in (first, first, gone, again):
        assert (await door.post(sent))[0] == 200
    one, repeated, *others = [turn.delivery_id for turn in door.room.turns]
    assert one == repeated
    assert len({one, *others}) == 3


@pytest.mark.parametrize(
    "change",
    [
        {"replyToId": None},
        {"conversation": None},
        {"from": None},
        {"id": None},
        {"reactionsAdded": []},
        {"reactionsAdded": [{"type": ""}]},
        {"reactionsAdded": [{"type": 7}]},
        {"channelData": None, "conversation": {"id": "a:1"}},
    ],
)
async def test_a_reaction_to_nothing_by_nobody_is_taken_and_nothing_follows(
    door: Door, change: Any
) -> None:
    sent = reaction(door.connector.service_url, CARD, added=("like",)) | change
    assert (await door.post(sent))[0] == 200
    assert door.room.turns == []


async def test_nobody_reacts_endlessly(door: Door) -> None:
    many = tuple(f"own{number}" for number in range(900))
    await door.post(reaction(door.connector.service_url, CARD, added=many))
    assert 0 < len(door.room.turns) <= 20


async def test_messages_that_change_or_go_are_left_alone(door: Door) -> None:
    url = door.connector.service_url
    for kind, event in (
        ("messageUpdate", "editMessage"),
        ("messageUpdate", "undeleteMessage"),
        ("messageDelete", "softDeleteMessage"),
    ):
        sent = activity(url, kind)
        sent["channelData"]["eventType"] = event
        assert (await door.post(sent))[0] == 200
    assert door.room.turns == []
