"""Payloads as turns."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.slack.inbound import HELP, action_turn, command_turn, shortcut_turn, submission_turn
from bot.slack.payloads import Context, Unreadable, team_of
from bot.slack.render import Submission
from commands import COMMANDS
from commands.base import Command, Field, FieldKind, Filled, FormState, Reply, ReplyBy, TypedLine
from commands.scene import Scene
from domain.deliveries import Posted
from domain.people import ConversationKind, ConversationRef, GroupRef, PersonRef, WorkspaceRef
from tests.support.slack_requests import (
    click,
    command,
    fleeting_click,
    shortcut,
    submission,
    view_click,
)

NOW = datetime(2026, 11, 18, tzinfo=UTC)


async def nothing(_: Scene) -> Reply:
    return Reply()


OWN = {
    one.name: one
    for one in (
        Command("kudos history", nothing),
        Command("kudos undo", nothing, (Field("kudos", FieldKind.KEPT),), by="button"),
        Command("laurel home", nothing),
    )
}


def name_of(ref: PersonRef) -> str:
    return {"U2": "Ben"}.get(ref.external_id, "…")


CONTEXT = Context("T1", "https://acme.slack.com/", NOW, {**COMMANDS, **OWN}, name_of)


def test_a_command_says_who_where_and_what() -> None:
    turn = command_turn(command("<@U2|ben> thanks"), CONTEXT)
    assert turn.command == "kudos"
    assert turn.workspace == WorkspaceRef("slack", "T1")
    assert turn.actor == PersonRef("U1", "ana")
    assert turn.conversation == ConversationRef("C1", ConversationKind.CHANNEL)
    assert turn.arguments == TypedLine((PersonRef("U2", "ben"), " thanks"))
    assert (turn.locale, turn.now, turn.reply_by) == ("en", NOW, ReplyBy.ACK)


@pytest.mark.parametrize(
    ("slash", "text", "name", "line"),
    [
        ("/kudos", "help", "kudos", ("help",)),
        ("/kudos", "history", "kudos history", ()),
        ("/kudos", "History  <@U2> given", "kudos history", (PersonRef("U2"), " given")),
        ("/kudos", "historyless thanks", "kudos", ("historyless thanks",)),
        ("/kudos", "undo 7", "kudos", ("undo 7",)),
        ("/kudos", "<!subteam^S1|@sales> thanks", "kudos", (GroupRef("S1", "sales"), " thanks")),
        ("/laurel", "home", "laurel home", ()),
        ("/Kudos", "", "kudos", ()),
        ("/laurel", "help", HELP, ()),
        ("/laurel", "Help me", HELP, ("me",)),
        ("/laurel", "kudos <@U2>", HELP, ()),
        ("/laurel", "", HELP, ()),
        ("/round", "up", HELP, ()),
        ("/elsewhere", "x", HELP, ()),
    ],
)
def test_the_registry_says_which_command(
    slash: str, text: str, name: str, line: tuple[str, ...]
) -> None:
    turn = command_turn(command(text, slash), CONTEXT)
    assert (turn.command, turn.arguments) == (name, TypedLine(line))


@pytest.mark.parametrize(
    ("channel", "name", "kind"),
    [
        ("C1", "deals", ConversationKind.CHANNEL),
        ("G1", "privategroup", ConversationKind.CHANNEL),
        ("C1", "mpdm-ana--ben-1", ConversationKind.GROUP),
        ("D1", "directmessage", ConversationKind.DIRECT),
        ("D1", "", ConversationKind.DIRECT),
    ],
)
def test_where_it_is_read(channel: str, name: str, kind: ConversationKind) -> None:
    turn = command_turn(command("x", channel_id=channel, channel_name=name), CONTEXT)
    assert turn.conversation == ConversationRef(channel, kind)


def test_a_delivery_is_named_by_its_trigger() -> None:
    def delivery(trigger: str, text: str = "x") -> str:
        return command_turn(command(text, trigger_id=trigger), CONTEXT).delivery_id

    assert delivery("1.1.a") == delivery("1.1.a")
    assert delivery("1.1.a") != delivery("1.1.b")
    assert delivery("") == delivery("") != delivery("", "y")
    assert len(delivery("a" * 200)) <= 250


def test_a_message_is_its_authors_words() -> None:
    turn = shortcut_turn(shortcut("thanks <@U2> &amp; <@U7>"), CONTEXT)
    assert (turn.command, turn.opens_form) == ("kudos", True)
    assert turn.arguments == Filled({"recipients": (PersonRef("U2"),)})
    assert turn.source is not None
    assert turn.source.text == "thanks @Ben & @…"
    assert turn.source.url == "https://acme.slack.com/archives/C1/p1800000000000100"
    assert turn.source.author == "Ben"
    assert turn.source.message == Posted("C1", "1800000000.000100")
    assert turn.source.thread == "1800000000.000100"


def test_a_message_in_a_thread_is_linked_within_it() -> None:
    turn = shortcut_turn(shortcut("x", thread_ts="1700000000.000001", user="U7"), CONTEXT)
    assert turn.source is not None
    assert turn.source.url is not None
    assert turn.source.url.endswith("/p1800000000000100?thread_ts=1700000000.000001&cid=C1")
    assert turn.source.message == Posted("C1", "1800000000.000100")
    assert turn.source.thread == "1700000000.000001"
    assert turn.source.author == ""


def test_a_message_of_an_app_has_no_author_to_thank() -> None:
    turn = shortcut_turn(shortcut("deploy done", user=None, bot_id="B1"), CONTEXT)
    assert turn.arguments == Filled({"recipients": ()})


def test_a_button_that_opens_a_form_is_answered_by_the_form() -> None:
    value = '{"form":true,"values":{"recipients":["U2"],"message":"x"}}'
    turn = action_turn(click({"action_id": "kudos:0", "value": value}), CONTEXT)
    assert turn is not None
    assert (turn.command, turn.opens_form, turn.reply_by) == ("kudos", True, ReplyBy.ACK)
    assert turn.arguments == Filled({"recipients": (PersonRef("U2"),), "message": "x"})


def test_any_other_button_is_answered_by_a_message() -> None:
    turn = action_turn(click({"action_id": "laurel help:1", "value": '{"values":{}}'}), CONTEXT)
    assert turn is not None
    assert (turn.command, turn.opens_form, turn.reply_by) == (HELP, False, ReplyBy.DELIVERY)
    assert turn.clicked == Posted("C1", "1800000000.000200")


UNDO = {"action_id": "kudos undo:3", "value": '{"values":{"kudos":"7"}}'}


def test_what_is_never_typed_can_be_clicked() -> None:
    turn = action_turn(click(UNDO), CONTEXT)
    assert turn is not None
    assert (turn.command, turn.arguments) == ("kudos undo", Filled({"kudos": "7"}))


def test_a_click_in_a_fleeting_message_is_answered_at_once() -> None:
    turn = action_turn(fleeting_click(UNDO), CONTEXT)
    assert turn is not None
    assert (turn.reply_by, turn.clicked) == (ReplyBy.ACK, None)
    assert turn.conversation == ConversationRef("C1")


def test_a_click_in_the_home_tab_is_in_no_message_and_no_conversation() -> None:
    turn = action_turn(view_click(UNDO, {"type": "home"}), CONTEXT)
    assert turn is not None
    assert (turn.reply_by, turn.clicked, turn.conversation) == (ReplyBy.DELIVERY, None, None)


def test_the_clocks_commands_are_not_for_people() -> None:
    assert action_turn(click({"action_id": "round up:0", "value": "{}"}), CONTEXT) is None
    with pytest.raises(Unreadable):
        submission_turn(submission({}, {}), Submission("round up", "", {}), FormState("n"), CONTEXT)


def test_a_corrected_form_is_a_new_delivery_and_a_repeated_one_is_not() -> None:
    def delivery(words: str, view_id: str = "V1") -> str:
        element = {"type": "plain_text_input", "value": words}
        payload = submission({"id": view_id}, {"message": element})
        said = Submission("kudos", "", {"message": words})
        return submission_turn(payload, said, FormState("n"), CONTEXT).delivery_id

    assert delivery("a") == delivery("a") != delivery("b")
    assert delivery("a") != delivery("a", "V2")


def test_a_form_remembers_where_it_was_opened() -> None:
    place = ConversationRef("C9")
    said = Submission("kudos", "", {"message": "x"})
    turn = submission_turn(submission({}, {}), said, FormState("n", place), CONTEXT)
    assert (turn.conversation, turn.reply_by) == (place, ReplyBy.DELIVERY)
    assert turn.arguments == Filled({"message": "x"})


def test_what_a_form_kept_comes_before_what_a_client_says() -> None:
    state = FormState("n", kept={"kudos": "7"}, is_coached=True)
    said = Submission("kudos undo", "", {"message": "x", "kudos": "8"})
    turn = submission_turn(submission({}, {}), said, state, CONTEXT)
    assert turn.arguments == Filled({"message": "x", "kudos": "7"})
    assert turn.form == state


@pytest.mark.parametrize(
    ("payload", "team"),
    [
        ({"team_id": "T1"}, "T1"),
        ({"team": {"id": "T1"}, "team_id": "T2"}, "T1"),
        ({"team_id": "T2", "authorizations": [{"team_id": "T1"}]}, "T1"),
        ({"team": {"id": "T2"}, "view": {"app_installed_team_id": "T1"}}, "T1"),
        ({"team": None, "enterprise": {"id": "E1"}}, None),
        ({}, None),
    ],
)
def test_the_workspace_is_the_one_that_installed_laurel(
    payload: dict[str, Any], team: str | None
) -> None:
    assert team_of(payload) == team


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)
SAMPLES = [command("<@U2> x"), shortcut("x"), click({"action_id": "kudos:0", "value": "{}"})]


@given(st.sampled_from(SAMPLES), st.data(), json_values)
def test_any_payload_is_a_turn_or_unreadable(
    sample: dict[str, Any], data: st.DataObject, value: object
) -> None:
    key = data.draw(st.sampled_from(sorted(sample)))
    payload = {**sample, key: value}
    team_of(payload)
    for translate in (command_turn, shortcut_turn, action_turn):
        try:
            turn = translate(payload, CONTEXT)
        except Unreadable:
            continue
        if turn is not None:
            assert turn.delivery_id.startswith("slack:T1:")
            assert turn.actor is not None
