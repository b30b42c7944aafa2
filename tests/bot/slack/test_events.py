"""What Slack tells by itself, as turns and facts."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.slack.events import (
    home_turn,
    joined_conversation,
    left_conversation,
    reaction_turn,
)
from bot.slack.payloads import Context, Unreadable
from commands.base import Command, Filled, Reply, ReplyBy
from commands.scene import Scene
from domain.deliveries import Posted
from domain.messages import Source
from domain.people import ConversationRef, PersonRef
from tests.support.slack_requests import event, home_opened, reaction

NOW = datetime(2026, 11, 18, tzinfo=UTC)
TS = "1800000000.000100"


async def nothing(_: Scene) -> Reply:
    return Reply()


COMMANDS = {
    "laurel home": Command("laurel home", nothing),
    "react": Command("react", nothing, by="platform"),
}


def context(
    commands: dict[str, Command] = COMMANDS, url: str = "https://acme.slack.com/"
) -> Context:
    return Context("T1", url, NOW, commands, lambda _: "…")


def test_the_home_tab_is_asked_for_when_it_is_opened() -> None:
    turn = home_turn(home_opened("Ev7"), context())
    assert turn is not None
    assert (turn.command, turn.actor, turn.arguments) == (
        "laurel home",
        PersonRef("U1"),
        Filled({}),
    )
    assert (turn.conversation, turn.reply_by) == (None, ReplyBy.ACK)
    assert turn.delivery_id == "slack:T1:event:Ev7"


def test_the_other_tabs_are_slacks_own() -> None:
    assert home_turn(home_opened(tab="messages"), context()) is None
    assert home_turn(reaction("tada"), context()) is None


def test_a_reaction_says_who_put_what_on_whose_message() -> None:
    turn = reaction_turn(reaction("raised_hands", event_id="Ev7"), context(), "UBOT")
    assert turn is not None
    assert (turn.command, turn.actor) == ("react", PersonRef("U1"))
    assert turn.arguments == Filled(
        {
            "author": (PersonRef("U2"),),
            "emoji": "raised_hands",
            "on": True,
            "at": "2023-11-14T22:13:20.000300+00:00",
        }
    )
    assert turn.conversation == ConversationRef("C1")
    url = "https://acme.slack.com/archives/C1/p1800000000000100"
    assert turn.source == Source("", url, message=Posted("C1", TS), thread=TS)
    assert (turn.delivery_id, turn.reply_by) == ("slack:T1:event:Ev7", ReplyBy.DELIVERY)


def values(payload: dict[str, Any]) -> dict[str, Any]:
    turn = reaction_turn(payload, context(), "UBOT")
    assert turn is not None
    assert isinstance(turn.arguments, Filled)
    return dict(turn.arguments.values)


def test_a_reaction_is_taken_back() -> None:
    assert values(reaction("tada", on=False))["on"] is False


def test_the_tone_of_a_skin_makes_no_other_emoji() -> None:
    assert values(reaction("raised_hands::skin-tone-4"))["emoji"] == "raised_hands"


def test_what_nobody_wrote_has_no_author() -> None:
    assert values(reaction("tada", item_user=None))["author"] == ()


@pytest.mark.parametrize("ts", ["x", None, 5, "9" * 12 + ".0", "1" * 5000])
def test_a_strange_moment_is_the_present_one(ts: object) -> None:
    assert values(reaction("tada", event_ts=ts))["at"] == NOW.isoformat()


@pytest.mark.parametrize(
    "more",
    [
        {"user": "UBOT"},
        {"item": {"type": "file", "file": "F1"}},
        {"item": {"type": "message", "channel": "C1", "ts": "x"}},
        {"item": None},
        {"type": "emoji_changed"},
    ],
)
def test_what_is_no_reaction_of_a_person_to_a_message_is_left_alone(more: dict[str, Any]) -> None:
    assert reaction_turn(reaction("tada", **more), context(), "UBOT") is None


def test_a_reaction_of_nobody_cannot_be_read() -> None:
    with pytest.raises(Unreadable):
        reaction_turn(reaction("tada", user=None), context(), "UBOT")


def test_what_laurel_has_no_command_for_is_left_alone() -> None:
    assert reaction_turn(reaction("tada"), context({}), "UBOT") is None
    assert home_turn(home_opened(), context({})) is None


def test_only_the_bots_own_arrival_matters() -> None:
    def joined(user: str, kind: str = "member_joined_channel") -> ConversationRef | None:
        return joined_conversation(event({"type": kind, "user": user, "channel": "C2"}), "UBOT")

    assert joined("UBOT") == ConversationRef("C2")
    assert joined("U1") is None
    assert joined("UBOT", "member_left_channel") is None


@pytest.mark.parametrize("kind", ["channel_left", "group_left"])
def test_only_the_bot_is_told_where_it_was_removed(kind: str) -> None:
    left = event({"type": kind, "channel": "C2", "actor_id": "U1"})
    assert left_conversation(left) == ConversationRef("C2")
    assert left_conversation(event({"type": "member_left_channel", "channel": "C2"})) is None
    assert left_conversation(event({"type": kind})) is None
