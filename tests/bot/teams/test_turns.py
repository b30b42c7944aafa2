"""What may be typed, what may be clicked, and what a form brings back."""

from typing import Any

import pytest

from bot.teams.activities import activity_of
from bot.teams.render import Click, Submission
from bot.teams.turns import Turns
from commands.base import (
    Command,
    Field,
    FieldKind,
    Filled,
    FormState,
    Reply,
    ReplyBy,
    Turn,
    TypedLine,
)
from commands.scene import Scene
from domain.deliveries import Posted
from domain.messages import Source
from domain.people import PersonRef
from tests.support.activities import (
    ANA_CHAT,
    BEN,
    CHANNEL,
    GROUP,
    THREAD,
    activity,
    invoke,
    message,
    quoted_message,
)
from tests.support.teams_door import NOW

URL = "https://smba.trafficmanager.net/emea/"
BEN_REF = PersonRef(BEN["id"], BEN["name"])


async def nothing(scene: Scene) -> Reply:
    del scene
    return Reply()


KEPT = Field("kudos", FieldKind.KEPT)
WORDS = Field("message", FieldKind.TEXT)
COMMANDS = {
    command.name: command
    for command in (
        Command("kudos", nothing, (WORDS,), has_form=True, on_message=True),
        Command("nominate", nothing, (Field("nominee", FieldKind.PEOPLE),), has_form=True),
        Command("kudos history", nothing),
        Command("laurel home", nothing),
        Command("laurel help", nothing),
        Command("kudos edit", nothing, (KEPT, WORDS), by="button"),
        Command("second", nothing, (KEPT,), by="button"),
        Command("react", nothing, by="platform"),
        Command("round up", nothing, by="clock"),
    )
}
TURNS = Turns(COMMANDS)


@pytest.mark.parametrize(
    ("typed", "command", "rest"),
    [
        ("kudos history", "kudos history", ()),
        ("Kudos History given", "kudos history", ("given",)),
        ("/kudos history <at>Ben Okri</at>", "kudos history", (BEN_REF,)),
        ("kudos historical win", "kudos", ("historical win",)),
        ("home", "laurel home", ()),
        ("laurel home", "laurel home", ()),
        # Nobody types what only a button, a platform or the clock asks for.
        ("kudos edit 7", "kudos", ("edit 7",)),
        ("second 7", "laurel help", ()),
        ("react", "laurel help", ()),
        ("round up", "laurel help", ()),
    ],
)
def test_only_peoples_commands_are_typed(typed: str, command: str, rest: Any) -> None:
    people = (BEN,) if "<at>" in typed else ()
    turn = TURNS.said(activity_of(message(URL, typed, people, "personal")), NOW)
    assert (turn.command, turn.arguments) == (command, TypedLine(rest))
    assert turn.reply_by is ReplyBy.DELIVERY


@pytest.mark.parametrize(
    ("asked", "command"),
    [
        ("second", "second"),
        ("kudos edit", "kudos edit"),
        ("laurel home", "laurel home"),
        ("home", "laurel help"),
        ("react", "laurel help"),
        ("round up", "laurel help"),
        ("a command of long ago", "laurel help"),
    ],
)
def test_whatever_people_may_ask_for_is_clicked(asked: str, command: str) -> None:
    sent = activity_of(activity(URL, "message", "personal", replyToId="1:abc"))
    turn = TURNS.clicked(sent, Click(asked, {"kudos": "7"}, opens_form=False), NOW)
    assert turn.command == command
    known = command == asked
    assert turn.arguments == Filled({"kudos": "7"} if known else {})
    assert turn.clicked == (Posted(ANA_CHAT, "1:abc") if known else None)


@pytest.mark.parametrize(
    ("place", "message_id", "clicked"),
    [
        ("channel", THREAD, Posted(CHANNEL, THREAD)),
        ("channel", "1772443900000", Posted(f"{CHANNEL};messageid={THREAD}", "1772443900000")),
        ("group", "1772443900000", Posted(GROUP, "1772443900000")),
        ("personal", None, None),
    ],
)
def test_the_card_that_was_clicked_is_named_as_it_was_posted(
    place: str, message_id: str | None, clicked: Posted | None
) -> None:
    sent = activity_of(activity(URL, "message", place, replyToId=message_id))
    assert TURNS.clicked(sent, Click("second", {}, opens_form=False), NOW).clicked == clicked


def submitted(state: FormState, **values: Any) -> Turn:
    sent = activity_of(invoke(URL, "task/submit", {}, "personal"))
    turn = TURNS.submitted(sent, Submission("kudos edit", "sealed", values), state, NOW)
    assert turn is not None
    return turn


def test_what_a_form_keeps_comes_back_with_what_was_filled_in() -> None:
    state = FormState("nonce-1", kept={"kudos": "7"}, is_coached=True)
    turn = submitted(state, message="Great call", kudos="8", other="x")
    assert turn.arguments == Filled({"message": "Great call", "kudos": "7"})
    assert turn.form == state
    # A form that keeps nothing lets nobody say what it should have kept.
    assert submitted(FormState("nonce-2"), kudos="8").arguments == Filled({})


@pytest.mark.parametrize("command", ["react", "round up", "nonsense"])
def test_a_form_of_none_of_peoples_commands_is_none(command: str) -> None:
    sent = activity_of(invoke(URL, "task/submit", {}))
    assert TURNS.submitted(sent, Submission(command, "", {}), FormState("n"), NOW) is None


@pytest.mark.parametrize(
    ("place", "reply_to", "posted", "thread"),
    [
        ("channel", None, Posted(CHANNEL, "1772443700000"), "1772443700000"),
        (
            "channel",
            "1772443600000",
            Posted(f"{CHANNEL};messageid=1772443600000", "1772443700000"),
            "1772443600000",
        ),
        ("group", None, Posted(GROUP, "1772443700000"), None),
    ],
)
def test_recognize_this_tells_where_the_message_stands(
    place: str, reply_to: str | None, posted: Posted, thread: str | None
) -> None:
    payload = quoted_message() | {"replyToId": reply_to}
    value = {"commandId": "recognize", "messagePayload": payload}
    sent = activity_of(invoke(URL, "composeExtension/fetchTask", value, place))
    turn = TURNS.acted(sent, NOW)
    link = payload["linkToMessage"]
    assert turn.source == Source("We won Acme", link, BEN["name"], posted, thread)
    assert (turn.command, turn.opens_form) == ("kudos", True)


def test_a_message_is_what_somebody_is_nominated_for() -> None:
    value = {"commandId": "nominate-for-this", "messagePayload": quoted_message()}
    turn = TURNS.acted(activity_of(invoke(URL, "composeExtension/fetchTask", value)), NOW)
    assert (turn.command, turn.opens_form) == ("nominate", True)
    assert isinstance(turn.arguments, Filled)
    assert list(turn.arguments.values) == ["nominee"]
    assert turn.source is not None


def test_the_compose_box_offers_only_what_is_typed_elsewhere() -> None:
    for action, command in (("kudos", "kudos"), ("second", "laurel help"), ("", "laurel help")):
        sent = activity_of(invoke(URL, "composeExtension/fetchTask", {"commandId": action}))
        assert TURNS.acted(sent, NOW).command == command
