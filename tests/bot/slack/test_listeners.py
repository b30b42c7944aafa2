"""The whole bot behind `/slack/events`: what people see, and what the workspace is told."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.support.local_slack import shown
from tests.support.slack_door import Door, opened, until
from tests.support.slack_requests import (
    click,
    command,
    event,
    filled,
    form_body,
    home_opened,
    reaction,
    shortcut,
    submission,
    view_click,
)
from tests.support.validators import check_message, check_view, slack_pings

JSON = "application/json"


@pytest.fixture
async def door(database_url: str) -> AsyncIterator[Door]:
    async with opened(database_url) as door:
        yield door


async def test_a_kudos_is_acknowledged_with_the_receipt_and_posted(door: Door) -> None:
    answer = await door.command(command("<@U2|ben> <@U3> great discovery call on Acme #teamwork"))
    assert answer["response_type"] == "ephemeral"
    check_message(answer)
    assert slack_pings(answer) <= {"U2", "U3"}

    posts = await until(lambda: len(door.slack.messages) == 3 and door.slack.messages)
    (card,) = door.slack.posted("C1")
    assert "great discovery call on Acme" in shown(card)
    assert slack_pings(card) <= {"U1", "U2", "U3"}
    assert {message["channel"] for message in posts} == {"C1", "D2", "D3"}
    ids = {message["metadata"]["event_payload"]["id"] for message in posts}
    assert len(ids) == len({message["client_msg_id"] for message in posts}) == 3


async def test_the_same_delivery_twice_has_one_effect_and_one_answer(door: Door) -> None:
    body = form_body(command("<@U2> great discovery call on Acme"))
    answers = await asyncio.gather(
        *(door.post(body, "application/x-www-form-urlencoded") for _ in range(5))
    )
    assert len({shown(answer) for answer in answers}) == 1
    assert await door.rows("SELECT count(*) FROM kudos") == [(1,)]


async def test_every_problem_is_told_at_once_and_nothing_is_written(door: Door) -> None:
    answer = await door.command(command("<@U1> <@U8> <@U9> a fine piece of work #nonsense"))
    check_message(answer)
    text = shown(answer)
    for word in ("yourself", "Helper", "Gus", "nonsense", "a fine piece of work"):
        assert word in text
    assert await door.rows("SELECT count(*) FROM kudos") == [(0,)]
    assert door.slack.messages == []


async def test_laurel_helps_whatever_is_asked(door: Door) -> None:
    for number, text in enumerate(["help", "", "sing", "HELP me"]):
        answer = await door.command(command(text, "/laurel", trigger_id=f"1.1.{number}"))
        check_message(answer)
        assert "/kudos" in shown(answer)


async def test_what_is_missing_is_asked_for_in_a_form(door: Door) -> None:
    assert await door.command(command("<@U2>")) == ""
    (view,) = door.slack.views
    check_view(view)
    assert "U2" in shown(view)

    refused = await door.interact(submission(view, filled(["U1"], "a great call on Acme")))
    assert refused["response_action"] == "errors"
    assert list(refused["errors"]) == ["recipients"]

    cleared = await door.interact(submission(view, filled(["U2"], "a great call on Acme")))
    assert cleared == {"response_action": "clear"}
    await until(lambda: len(door.slack.messages) == 3)
    (receipt,) = [m for m in door.slack.messages if m.get("ephemeral_to")]
    assert receipt["ephemeral_to"] == "U1"


async def test_a_form_submitted_twice_has_one_effect(door: Door) -> None:
    await door.command(command(""))
    payload = submission(door.slack.views[0], filled(["U2"], "a great call on Acme", "craft"))
    assert await door.interact(payload) == await door.interact(payload)
    assert await door.rows("SELECT count(*) FROM kudos") == [(1,)]


async def test_a_form_that_was_tampered_with_is_not_taken(door: Door) -> None:
    await door.command(command(""))
    good = door.slack.views[0]["private_metadata"]
    for state in ("", "e30", "x" * 5000, "é", good[:-1], good + "A", good.swapcase()):
        view = {**door.slack.views[0], "private_metadata": state}
        body = json.dumps(submission(view, filled(["U2"], "a great call on Acme"))).encode()
        assert (await door.post(body, JSON))[0] == 400, state
    assert await door.rows("SELECT count(*) FROM kudos") == [(0,)]


async def test_an_expired_trigger_offers_the_form_instead(door: Door) -> None:
    door.slack.expired_triggers.add("111.222.abc")
    answer = await door.command(command("<@U2> "))
    check_message(answer)
    (button,) = [
        element
        for block in answer["blocks"]
        if block["type"] == "actions"
        for element in block["elements"]
    ]
    assert await door.interact(click(button)) == ""
    (view,) = door.slack.views
    assert "U2" in shown(view)


async def test_what_is_wrong_with_no_field_is_said_above_the_form(door: Door) -> None:
    await door.interact(shortcut("we closed Acme"))
    door.slack.fail("users.info", hang=3.0)
    said = filled(["U3"], "a great call on Acme", "craft")
    refused = await door.interact(submission(door.slack.views[0], said))
    assert refused["response_action"] == "update"
    check_view(refused["view"])
    for kept in ("a great call on Acme", "U3", "craft", "we closed Acme", "Slack"):
        assert kept in shown(refused["view"])
    again = await door.interact(submission({**refused["view"], "id": "V1"}, said))
    assert again == {"response_action": "clear"}


async def test_where_a_shortcut_opens_nothing_the_form_is_offered(door: Door) -> None:
    door.slack.fail("views.open", error="trigger_expired")
    answer = await door.interact(
        {**shortcut("we closed Acme"), "response_url": door.slack.response_url}
    )
    assert answer == ""
    (offer,) = door.slack.responses
    check_message(offer)
    assert offer["response_type"] == "ephemeral"
    assert offer["replace_original"] is False


async def test_nothing_is_sent_to_an_address_that_is_not_slacks(door: Door) -> None:
    host = door.slack.response_url.replace("127.0.0.1", "localhost")
    for url in (host, "http://hooks.slack.com@127.0.0.1/", "http://[", "file:///etc/passwd", ""):
        door.slack.fail("views.open", error="trigger_expired")
        await door.interact({**shortcut("x"), "response_url": url})
    assert door.slack.responses == []


async def test_a_message_is_recognized_with_its_words_and_a_link(door: Door) -> None:
    assert await door.interact(shortcut("we <@U1|ana> closed <https://acme.com|Acme> :tada:")) == ""
    (view,) = door.slack.views
    check_view(view)
    text = shown(view)
    assert "U2" in text
    assert "we @ana closed Acme (https://acme.com) 🎉" in text
    assert "https://acme.slack.com/archives/C1/p1800000000000100" in text

    await door.interact(
        submission(view, filled(["U2"], "Your patience with legal saved the contract"))
    )
    await until(lambda: door.slack.posted("C1"))
    assert "archives/C1/p1800000000000100" in shown(door.slack.posted("C1"))


async def test_a_message_is_what_somebody_is_nominated_for(door: Door) -> None:
    chosen = {**shortcut("the guide to their data model"), "callback_id": "nominate"}
    assert await door.interact(chosen) == ""
    (view,) = door.slack.views
    check_view(view)
    text = shown(view)
    assert "the guide to their data model" in text
    assert "U2" in text
    assert "Knowledge Sharer" in text


async def test_a_message_with_endless_words_still_opens_the_form(door: Door) -> None:
    await door.interact(shortcut("😀<&" * 20_000, thread_ts="1700000000.000001"))
    (view,) = door.slack.views
    check_view(view)


async def test_where_the_bot_is_not_the_giver_is_told(door: Door) -> None:
    answer = await door.command(
        command("<@U2> a great discovery call", channel_id="C2", channel_name="elsewhere")
    )
    assert "invite" in shown(answer)
    await until(lambda: door.slack.posted("D2"))
    assert door.slack.posted("C2") == []


async def test_after_it_was_added_the_bot_posts_at_once(door: Door) -> None:
    there = {"channel_id": "C2", "channel_name": "elsewhere"}
    await door.command(command("<@U2> a great discovery call", trigger_id="1.1.a", **there))
    door.slack.channels["C2"]["is_member"] = True
    joined = {"type": "member_joined_channel", "user": "UBOT", "channel": "C2"}
    status, _ = await door.post(json.dumps(event(joined)).encode(), JSON)
    assert status == 200
    await door.command(command("<@U3> a second great call", trigger_id="1.1.b", **there))
    await until(lambda: door.slack.posted("C2"))


NOTHING_ASKED: list[dict[str, Any]] = [
    {"type": "url_verification", "challenge": "abc"},
    event({"type": "message", "text": "x"}),
    event({"type": "member_joined_channel", "user": "U1", "channel": "C1"}),
    event({}),
    {"type": "view_closed", "team": {"id": "T1"}, "view": {"callback_id": "kudos"}},
    {"type": "block_suggestion", "team": {"id": "T1"}, "action_id": "x", "block_id": "y"},
    {"team_id": "T_ELSEWHERE", "command": "/kudos", "user_id": "U1"},
    {"ssl_check": "1", "token": "x"},
    {},
    click({"action_id": "page:0", "url": "https://acme.com"}),
    click({"action_id": "nothing:0", "value": "{}"}),
    click({"action_id": "round up:0", "value": "{}"}),
    click({"action_id": "react:0", "value": "{}"}),
    click({"action_id": "kudos:0", "value": "[" * 9999}),
    view_click({"action_id": "nothing:0", "value": "{}"}, {"type": "home"}),
    home_opened(tab="messages"),
    reaction("raised_hands", user="UBOT"),
    event({"type": "channel_left", "channel": "C_UNHEARD_OF"}),
]


async def test_what_asks_for_nothing_is_taken_in_silence(door: Door) -> None:
    for payload in NOTHING_ASKED:
        status, answer = await door.post(json.dumps(payload).encode(), JSON)
        assert status == 200, payload
        assert answer in ("", "abc", {"challenge": "abc"}), payload
    assert door.slack.messages == door.slack.views == []


async def test_nothing_signed_makes_the_door_fail(door: Door) -> None:
    strange: list[Any] = [None, 1, "", "x", [], [1], {}, {"id": 1}, {"id": "U1"}, "\ud800", "D1"]
    samples = [
        command("<@U2> x"),
        shortcut("x"),
        click({"action_id": "kudos:0", "value": "{}"}),
        view_click({"action_id": "kudos:0", "value": '{"form":true}'}, {"type": "home"}),
        submission({"callback_id": "kudos", "private_metadata": ""}, {}),
        event({"type": "member_joined_channel", "user": "UBOT", "channel": "C1"}),
    ]
    told = [reaction("tada"), home_opened(), event({"type": "channel_left", "channel": "C1"})]
    garbled = [{**sample, key: value} for sample in samples for key in sample for value in strange]
    garbled += [
        {**each, "event": {**each["event"], key: value}}
        for each in told
        for key in each["event"]
        for value in strange
    ]
    for payload in garbled:
        status, _ = await door.post(json.dumps(payload).encode(), JSON)
        assert status in (200, 400), payload


HOSTILE = [
    "<@U2> " + "x" * 1_000_000,
    "<@U2> &lt;!channel&gt; <!here> @everyone <@U3> \u202e *x* `y` \0",
    "<@U2> " + "😀" * 1999,
    "<@U2> x" + "&amp;" * 1998,
    "<@U2> " * 500 + "many of the same",
    "".join(f"<@U{n}>" for n in range(1000, 1400)) + " many",
]


async def test_hostile_text_never_breaks_a_card(door: Door) -> None:
    for number, text in enumerate(HOSTILE):
        answer = await door.command(command(text, trigger_id=f"1.1.{number}"))
        check_message(answer)
        assert slack_pings(answer) <= {"U2", "U3"}
    # Those that are fine but strange are posted, and the fake refuses what Slack would.
    await until(lambda: len(door.slack.posted("C1")) >= 2)
    for message in door.slack.messages:
        assert slack_pings(message) <= {"U1", "U2", "U3"}


async def test_a_silent_slack_is_told_and_nothing_is_written(door: Door) -> None:
    door.slack.fail("users.info", hang=3.0)
    answer = await door.command(command("<@U2> a great discovery call"))
    check_message(answer)
    assert "Slack" in shown(answer)
    assert await door.rows("SELECT count(*) FROM kudos") == [(0,)]


async def test_logs_hold_no_words_of_people(
    door: Door, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    await door.command(command("<@U2> a well-kept secret"))
    await door.interact(shortcut("a well-kept secret"))
    await door.interact({**click({"action_id": "x"}), "type": "strange", "s": "well-kept secret"})
    await until(lambda: door.slack.posted("C1"))
    printed = capsys.readouterr()
    assert "well-kept" not in caplog.text + printed.out + printed.err
