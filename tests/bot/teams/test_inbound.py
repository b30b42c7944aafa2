"""What Teams sends becomes the right turn, and the reply becomes the answer Teams waits for."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from commands import COMMANDS
from commands.base import Filled, FormRequest, FormState, Reply, ReplyBy, Turn, TypedLine
from domain.deliveries import Posted
from domain.errors import Problem
from domain.messages import Help, Refused, Source
from domain.people import ConversationKind, ConversationRef, PersonRef, WorkspaceRef
from tests.support.activities import (
    ANA,
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
from tests.support.fake_connector import BOT, TENANT
from tests.support.hostile import texts
from tests.support.teams_door import NOW, Door
from tests.support.validators import check_card

KUDOS = COMMANDS["kudos"]
PLACES = {
    "channel": ConversationRef(CHANNEL, ConversationKind.CHANNEL, THREAD),
    "group": ConversationRef(GROUP, ConversationKind.GROUP),
    "personal": ConversationRef(ANA_CHAT, ConversationKind.DIRECT),
}
SOURCE = Source(
    "We won Acme",
    quoted_message()["linkToMessage"],
    BEN["name"],
    Posted(CHANNEL, "1772443700000"),
    "1772443700000",
)


def opening(turn: Turn) -> Reply:
    """Opens the form of kudos with what the turn gives, as the room does."""
    assert isinstance(turn.arguments, Filled)
    state = FormState("nonce-1", turn.conversation, turn.source)
    request = FormRequest(
        KUDOS, turn.arguments.values, state, {"value": (("teamwork", "Teamwork"),)}
    )
    return Reply(form=request)


def dialog(body: Any) -> Any:
    """The card of a dialog that is to be filled or read."""
    assert body["task"]["type"] == "continue"
    card = body["task"]["value"]["card"]["content"]
    check_card(card)
    return card


def submission(card: Any, **typed: str) -> Any:
    """What Teams sends when a dialog is filled: the button's data and the inputs together."""
    return {**card["actions"][0]["data"], **typed}


@pytest.mark.parametrize("place", PLACES)
async def test_a_message_becomes_a_turn(door: Door, place: str) -> None:
    start = "" if place == "personal" else "<at>Laurel</at> "
    text = f"{start}kudos <at>Ben Okri</at> great call #teamwork"
    sent = message(door.connector.service_url, text, (BEN,), place)
    assert await door.post(sent) == (200, None)
    conversation = PLACES[place]
    assert door.room.turns == [
        Turn(
            command="kudos",
            workspace=WorkspaceRef("teams", TENANT),
            actor=PersonRef(ANA["aadObjectId"], ANA["name"]),
            conversation=conversation,
            arguments=TypedLine((PersonRef(BEN["id"], BEN["name"]), " great call #teamwork")),
            locale="en-GB",
            now=NOW,
            delivery_id=f"teams:{conversation.external_id}:{sent['id']}",
            reply_by=ReplyBy.DELIVERY,
        )
    ]


@pytest.mark.parametrize(
    "text", ["<at>Laurel</at> help", "<at>Laurel</at> hello", "<at>Laurel</at>"]
)
async def test_help_and_anything_unknown_ask_for_help(door: Door, text: str) -> None:
    await door.post(message(door.connector.service_url, text))
    (turn,) = door.room.turns
    assert (turn.command, turn.reply_by) == ("laurel help", ReplyBy.DELIVERY)


async def test_the_tenant_may_stand_in_the_conversation(door: Door) -> None:
    sent = message(door.connector.service_url, "help", place="personal")
    del sent["channelData"]
    assert (await door.post(sent))[0] == 200
    assert door.room.turns[0].workspace.external_id == TENANT


@pytest.mark.parametrize(
    "change",
    [
        {"id": None},
        {"from": None},
        {"from": {"id": "29:\u0000x"}},
        {"from": {"id": "29:\ud800"}},
        {"from": {"id": "x" * 501}},
        {"from": [1]},
        {"conversation": None},
        {"conversation": {"id": "a:1"}, "channelData": None},
        {"channelData": {"tenant": "x"}},
        {"channelData": []},
        {"text": {"a": 1}},
        {"entities": "x"},
        {"entities": [1]},
        {"locale": 7},
        {"recipient": "bot"},
    ],
)
async def test_a_message_that_is_malformed_is_a_bad_request(door: Door, change: Any) -> None:
    sent = message(door.connector.service_url, "<at>Laurel</at> help") | change
    assert (await door.post(sent))[0] == 400
    assert door.room.turns == []


@pytest.mark.parametrize(
    "kind",
    [
        *("typing", "messageReaction", "event", "endOfConversation", "messageUpdate"),
        *("messageDelete", "conversationUpdate", "installationUpdate", "trace", "x" * 1000, ""),
    ],
)
@pytest.mark.parametrize("change", [{}, {"conversation": None}, {"from": None}, {"id": None}])
async def test_other_activities_are_taken_and_nothing_follows(
    door: Door, kind: str, change: Any
) -> None:
    sent = activity(door.connector.service_url, kind, membersAdded=[dict(BEN)], action="add")
    assert (await door.post(sent | change))[0] == 200
    assert door.room.turns == []


async def test_the_bot_says_hello_where_it_is_added(door: Door) -> None:
    members = [dict(BEN), dict(BOT)]
    sent = activity(door.connector.service_url, "conversationUpdate", membersAdded=members)
    assert (await door.post(sent))[0] == 200
    [turn] = door.room.turns
    assert turn.command == "welcome"
    assert turn.actor is None
    assert turn.conversation is not None
    assert turn.conversation.external_id == sent["conversation"]["id"].partition(";")[0]


async def test_an_unknown_invoke_is_answered_by_nothing(door: Door) -> None:
    sent = invoke(door.connector.service_url, "config/fetch", {"a": 1})
    assert await door.post(sent) == (200, {})


async def test_the_compose_action_opens_an_empty_form(door: Door) -> None:
    door.room.answer = opening
    value = {"commandId": "kudos", "commandContext": "compose", "context": {"theme": "dark"}}
    status, body = await door.post(
        invoke(door.connector.service_url, "composeExtension/fetchTask", value)
    )
    assert status == 200
    assert dialog(body)["actions"][0]["type"] == "Action.Submit"
    (turn,) = door.room.turns
    assert (turn.command, turn.opens_form, turn.source) == ("kudos", True, None)
    assert turn.arguments == Filled({})
    assert turn.conversation == PLACES["channel"]


async def test_the_message_action_takes_author_and_words(door: Door) -> None:
    door.room.answer = opening
    value = {
        "commandId": "recognize",
        "commandContext": "message",
        "messagePayload": quoted_message(),
    }
    _, body = await door.post(
        invoke(door.connector.service_url, "composeExtension/fetchTask", value)
    )
    (turn,) = door.room.turns
    assert turn.arguments == Filled({"recipients": (PersonRef(BEN["aadObjectId"], BEN["name"]),)})
    assert turn.source == SOURCE
    shown = str(dialog(body))
    assert BEN["aadObjectId"] in shown
    assert "We won Acme" in shown


@pytest.mark.parametrize(
    ("payload", "recipients"),
    [
        (quoted_message(ANA), 0),  # one's own message
        (quoted_message() | {"from": {"user": None, "application": {"id": "app"}}}, 0),
        (quoted_message() | {"from": None, "linkToMessage": "javascript:alert(1)"}, 0),
        ({}, 0),
        (quoted_message(content=""), 1),
    ],
)
async def test_a_message_without_a_colleague_still_opens_the_form(
    door: Door, payload: Any, recipients: int
) -> None:
    door.room.answer = opening
    value = {"commandId": "recognize", "commandContext": "message", "messagePayload": payload}
    _, body = await door.post(
        invoke(door.connector.service_url, "composeExtension/fetchTask", value)
    )
    (turn,) = door.room.turns
    assert isinstance(turn.arguments, Filled)
    assert len(turn.arguments.values.get("recipients", ())) == recipients
    assert "javascript" not in str(dialog(body))


@pytest.mark.parametrize("name", ["composeExtension/submitAction", "task/submit"])
async def test_a_filled_form_becomes_a_turn_and_a_receipt(door: Door, name: str) -> None:
    door.room.answer = opening
    url = door.connector.service_url
    value = {"commandId": "recognize", "messagePayload": quoted_message()}
    card = dialog((await door.post(invoke(url, "composeExtension/fetchTask", value)))[1])
    door.room.turns.clear()
    door.room.answer = lambda turn: Reply(Help(("kudos",)))
    filled = submission(
        card, recipients=f"{BEN['aadObjectId']},29:x", message="Great <call>", value="teamwork"
    )
    sent = invoke(url, name, {"commandId": "recognize", "data": filled}, "group")
    answers = [await door.post(sent | {"id": other}) for other in ("f:1", "f:2")]
    assert "Laurel" in str(dialog(answers[0][1]))
    first, again = door.room.turns
    assert first == again  # Teams repeats a submission under a new id
    assert first.arguments == Filled(
        {
            "recipients": (PersonRef(BEN["aadObjectId"]), PersonRef("29:x")),
            "message": "Great <call>",
            "value": "teamwork",
            "private": False,
        }
    )
    assert first.conversation == PLACES["group"]  # where it happens, not what the form carried
    assert first.source == SOURCE
    assert first.delivery_id.startswith("teams:form:nonce-1:")
    await door.post(
        invoke(url, name, {"data": filled | {"message": "Great call, all of it"}}, "group")
    )
    assert door.room.turns[-1].delivery_id != first.delivery_id


async def test_a_refused_form_stays_open_with_what_was_typed(door: Door) -> None:
    door.room.answer = opening
    url = door.connector.service_url
    card = dialog(
        (await door.post(invoke(url, "composeExtension/fetchTask", {"commandId": "kudos"})))[1]
    )
    problems = (
        Problem("message_too_short", "message", {"limit": 10, "count": 2}),
        Problem("too_busy"),
    )
    door.room.answer = lambda turn: (
        opening(turn) if turn.opens_form else Reply(Refused(problems), refused=True)
    )
    filled = submission(card, recipients=BEN["aadObjectId"], message="Hi", value="")
    status, body = await door.post(invoke(url, "task/submit", {"data": filled}))
    shown = dialog(body)
    assert status == 200
    assert "10 characters" in str(shown)
    assert "took too long" in str(shown)
    inputs = {item["id"]: item.get("value") for item in shown["body"] if "id" in item}
    assert (inputs["message"], inputs["recipients"]) == ("Hi", BEN["aadObjectId"])
    door.room.answer = lambda turn: Reply(Help(("kudos",)))
    corrected = submission(shown, recipients=BEN["aadObjectId"], message="Hi, well done", value="")
    assert (await door.post(invoke(url, "task/submit", {"data": corrected})))[0] == 200
    ids = [turn.delivery_id for turn in door.room.turns if not turn.opens_form]
    assert len(set(ids)) == 2


async def test_a_refused_form_is_still_the_one_that_was_opened(door: Door) -> None:
    """Its command keeps in it what it showed at first, to see what others changed meanwhile."""
    opened = FormState("nonce-1", kept={"seen": "at first"}, is_coached=True)

    def with_state(turn: Turn, state: FormState) -> Reply:
        reply = opening(turn)
        assert reply.form is not None
        return Reply(form=replace(reply.form, state=state))

    door.room.answer = lambda turn: with_state(turn, opened)
    url = door.connector.service_url
    card = dialog(
        (await door.post(invoke(url, "composeExtension/fetchTask", {"commandId": "kudos"})))[1]
    )
    refusal = Reply(Refused((Problem("too_busy"),)), refused=True)
    door.room.answer = lambda turn: (
        with_state(turn, FormState("nonce-2", kept={"seen": "later"}))
        if turn.opens_form
        else refusal
    )
    for words in ("Hi", "Hi, well done"):
        filled = submission(card, recipients=BEN["aadObjectId"], message=words, value="")
        card = dialog((await door.post(invoke(url, "task/submit", {"data": filled})))[1])
    submitted = [turn for turn in door.room.turns if turn.form and not turn.opens_form]
    assert [turn.form for turn in submitted] == [opened, opened]
    assert len({turn.delivery_id for turn in submitted}) == 2


async def test_a_form_in_answer_to_a_form_takes_its_place(door: Door) -> None:
    """The coach speaks so: what was typed, its advice, and another chance to send it as it is."""
    door.room.answer = opening
    url = door.connector.service_url
    card = dialog(
        (await door.post(invoke(url, "composeExtension/fetchTask", {"commandId": "kudos"})))[1]
    )

    def coached(turn: Turn) -> Reply:
        assert turn.form is not None
        if turn.form.is_coached:
            return Reply(Help(("kudos",)))
        reply = opening(turn)
        assert reply.form is not None
        state = replace(turn.form, nonce="nonce-2", is_coached=True)
        return Reply(form=replace(reply.form, state=state))

    door.room.answer = coached
    filled = submission(card, recipients=BEN["aadObjectId"], message="Great job", value="")
    status, body = await door.post(invoke(url, "task/submit", {"data": filled}))
    again = dialog(body)
    inputs = {item["id"]: item.get("value") for item in again["body"] if "id" in item}
    assert (status, inputs["message"]) == (200, "Great job")
    sent = submission(again, recipients=BEN["aadObjectId"], message="Great job", value="")
    _, body = await door.post(invoke(url, "task/submit", {"data": sent}))
    assert "Laurel" in str(dialog(body))
    assert [turn.form and turn.form.is_coached for turn in door.room.turns] == [None, False, True]
    assert len({turn.delivery_id for turn in door.room.turns}) == 3


@pytest.mark.parametrize(
    "about",
    [
        {"command": "kudos", "state": "forged:nonce-1", "fields": {}},
        {"command": "kudos", "state": "", "fields": {}},
        {"command": "round up", "state": "sealed:nonce-1", "fields": {}},
        {"command": "nonsense", "state": "sealed:nonce-1", "fields": {}},
        {"command": 7},
        None,
    ],
)
async def test_a_form_that_is_not_ours_is_refused_kindly(door: Door, about: Any) -> None:
    door.codec.dump(FormState("nonce-1"))
    sent = invoke(door.connector.service_url, "task/submit", {"data": {"laurel": about}})
    status, body = await door.post(sent)
    assert status == 200
    assert "open it again" in str(dialog(body))
    assert door.room.turns == []


async def test_a_button_opens_its_form(door: Door) -> None:
    door.room.answer = opening
    data = {
        "command": "kudos",
        "values": {"recipients": [BEN["aadObjectId"]], "message": "Great"},
        "form": True,
        "msteams": {"type": "task/fetch"},
    }
    sent = invoke(door.connector.service_url, "task/fetch", {"data": data}, "personal")
    assert "Great" in str(dialog((await door.post(sent))[1]))
    (turn,) = door.room.turns
    assert (turn.opens_form, turn.reply_by) == (True, ReplyBy.ACK)


async def test_a_plain_button_acts_like_a_message(door: Door) -> None:
    sent = activity(door.connector.service_url, "message", "personal", value={"command": "kudos"})
    assert await door.post(sent) == (200, None)
    (turn,) = door.room.turns
    assert (turn.command, turn.opens_form, turn.reply_by) == ("kudos", False, ReplyBy.DELIVERY)


async def test_a_button_that_acts_at_once_is_answered_in_words(door: Door) -> None:
    door.room.answer = lambda turn: Reply(Help(("kudos",)))
    value = {"action": {"type": "Action.Execute", "verb": "x", "data": {"command": "kudos"}}}
    status, body = await door.post(
        invoke(door.connector.service_url, "adaptiveCard/action", value, "personal")
    )
    assert (status, body["statusCode"]) == (200, 200)
    assert body["type"] == "application/vnd.microsoft.activity.message"
    assert "Laurel" in body["value"]


async def test_a_picker_cannot_name_endlessly_many(door: Door) -> None:
    state = door.codec.dump(FormState("nonce-1"))
    about = {"command": "kudos", "state": state, "fields": {"recipients": "people"}}
    people = ",".join(f"29:{i}" for i in range(5000)) + "," + "y" * 501
    sent = invoke(
        door.connector.service_url, "task/submit", {"data": {"laurel": about, "recipients": people}}
    )
    assert (await door.post(sent))[0] == 200
    arguments = door.room.turns[0].arguments
    assert isinstance(arguments, Filled)
    assert len(arguments.values["recipients"]) == 50


HOSTILE = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | texts,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)
FIELDS = [
    *("id", "from", "recipient", "conversation", "channelData", "entities", "text", "value"),
    *("name", "locale", "localTimezone", "membersAdded", "replyToId", "textFormat", "action"),
]
VALUES = [
    *("commandId", "messagePayload", "data", "action", "context"),
    *("laurel", "command", "values", "form", "state", "fields"),
]


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    kind=st.sampled_from(["message", "invoke", "conversationUpdate"]),
    name=st.sampled_from(
        [
            *("composeExtension/fetchTask", "composeExtension/submitAction"),
            *("task/fetch", "task/submit", "adaptiveCard/action"),
        ]
    ),
    changes=st.dictionaries(st.sampled_from(FIELDS), HOSTILE, max_size=2),
    value=st.dictionaries(st.sampled_from(VALUES), HOSTILE, max_size=4),
    text=texts,
)
async def test_nothing_a_client_sends_yields_a_fault(
    door: Door, *, kind: str, name: str, changes: Any, value: Any, text: str
) -> None:
    door.room.answer = lambda turn: opening(replace(turn, arguments=Filled({})))
    sent = message(door.connector.service_url, f"<at>Laurel</at> kudos {text}")
    sent |= {"type": kind, "name": name, "value": {**value, "data": value}} | changes
    status, _ = await door.post(sent)
    assert status in (200, 400)


@pytest.mark.parametrize(("tenant", "status"), [("", 200), (TENANT, 200), ("another", 403)])
async def test_a_named_tenant_is_the_only_one_that_is_heard(
    door: Door, tenant: str, status: int
) -> None:
    """Anybody can put our app id into a manifest of their own."""
    door.platform._tenant = tenant or None
    sent = message(door.connector.service_url, "<at>Laurel</at> help")
    assert (await door.post(sent))[0] == status
    assert len(door.room.turns) == (1 if status == 200 else 0)
