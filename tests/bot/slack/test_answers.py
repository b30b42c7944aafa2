"""Where answers appear: in place of what was clicked, in a form, in the Home tab, in a modal."""

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.support.adaptive_cards import objects
from tests.support.local_slack import shown
from tests.support.slack_door import Door, opened, until
from tests.support.slack_requests import (
    click,
    command,
    event,
    filled,
    fleeting_click,
    home_opened,
    reaction,
    submission,
    view_click,
)
from tests.support.validators import check_message, check_view

JSON = "application/json"
WORDS = "Your questions on the Acme call saved us a week"


@pytest.fixture
async def door(database_url: str) -> AsyncIterator[Door]:
    async with opened(database_url) as door:
        yield door


def button(payload: Any, name: str) -> dict[str, Any]:
    """The first button of a message or view that starts this command."""
    return next(
        part
        for part in objects(payload)
        if part.get("type") == "button" and part["action_id"].startswith(f"{name}:")
    )


async def told(door: Door, payload: dict[str, Any]) -> None:
    status, _ = await door.post(json.dumps(payload).encode(), JSON)
    assert status == 200


async def at_home(door: Door, event_id: str = "Ev1", user: str = "U1") -> dict[str, Any]:
    await told(door, home_opened(event_id, user=user))
    return door.slack.homes[user]


async def card_in(door: Door, channel: str = "C1") -> dict[str, Any]:
    found = await until(lambda: door.slack.posted(channel))
    return found[0]


async def withdrawn(door: Door) -> list[Any]:
    rows = await door.rows("SELECT withdrawn_at IS NOT NULL FROM kudos ORDER BY given_at, id")
    return [row[0] for row in rows]


# --- clicks in messages --------------------------------------------------------------------------


async def test_undo_takes_the_place_of_the_receipt(door: Door) -> None:
    receipt = await door.command(command(f"<@U2> {WORDS}"))
    undo = button(receipt, "kudos undo")
    url = {"response_url": door.slack.response_url}
    assert await door.interact(fleeting_click(undo, **url)) == ""
    (answer,) = door.slack.responses
    check_message(answer)
    assert (answer["replace_original"], answer["response_type"]) == (True, "ephemeral")
    assert await withdrawn(door) == [True]
    # Nothing else is sent: neither the card nor the direct message have been yet, or they change.
    await until(lambda: all("Acme" not in shown(message) for message in door.slack.messages))


async def test_a_refused_click_leaves_the_receipt_alone(door: Door) -> None:
    receipt = await door.command(command(f"<@U2> {WORDS}"))
    undo, url = button(receipt, "kudos undo"), {"response_url": door.slack.response_url}
    await door.interact({**fleeting_click(undo, **url), "user": {"id": "U3", "name": "cleo"}})
    (answer,) = door.slack.responses
    assert answer["replace_original"] is False
    assert await withdrawn(door) == [False]


async def test_the_receipt_opens_the_form_with_what_was_given(door: Door) -> None:
    receipt = await door.command(command(f"<@U2> {WORDS} #craft"))
    await door.interact(fleeting_click(button(receipt, "kudos edit")))
    (view,) = door.slack.views
    check_view(view)
    assert WORDS in shown(view)
    assert "external_id" not in view
    said = filled(["U2", "U3"], f"{WORDS} and a day", "craft")
    assert await door.interact(submission(view, said)) == {"response_action": "clear"}
    assert await door.rows("SELECT message FROM kudos") == [(f"{WORDS} and a day",)]
    await until(lambda: "and a day" in shown(door.slack.posted("C1")))
    await until(lambda: "and a day" in shown(door.slack.posted("D3")))


async def test_a_second_is_told_privately_and_changes_the_card(door: Door) -> None:
    await door.command(command(f"<@U2> {WORDS}"))
    card = await card_in(door)
    payload = click(button(card, "second"))
    payload["container"]["message_ts"] = card["ts"]
    await door.interact({**payload, "user": {"id": "U3", "name": "cleo"}})
    assert await door.rows("SELECT count(*) FROM second") == [(1,)]
    await until(lambda: door.slack.posted("C1")[0].get("edited"))
    answer = await until(
        lambda: [one for one in door.slack.posted("C1") if one.get("ephemeral_to") == "U3"]
    )
    check_message(answer[0])


async def test_more_of_a_list_takes_the_place_of_what_was_there(door: Door) -> None:
    for number in range(12):
        await door.command(command(f"<@U2> {WORDS}, {number}", trigger_id=f"1.1.{number}"))
    listed = await door.command(command("history", trigger_id="1.2.1"))
    check_message(listed)
    url = {"response_url": door.slack.response_url}
    await door.interact(fleeting_click(button(listed, "kudos history"), **url))
    (answer,) = door.slack.responses
    assert answer["replace_original"] is True
    assert shown(answer["blocks"]) != shown(listed["blocks"])


# --- the coach -----------------------------------------------------------------------------------


async def test_the_coach_answers_a_form_with_the_form_once(door: Door) -> None:
    await door.command(command(""))
    (view,) = door.slack.views
    said = filled(["U2"], "thanks a lot")
    coached = await door.interact(submission(view, said))
    assert coached["response_action"] == "update"
    check_view(coached["view"])
    assert "thanks a lot" in shown(coached["view"])
    assert await door.rows("SELECT count(*) FROM kudos") == [(0,)]
    # Sent as it is: the same words in the same view.
    sent = await door.interact(submission(coached["view"], said))
    assert sent == {"response_action": "clear"}
    assert await door.rows("SELECT message FROM kudos") == [("thanks a lot",)]


# --- the Home tab --------------------------------------------------------------------------------


async def test_the_home_tab_says_what_was_given_and_received(door: Door) -> None:
    await door.command(command(f"<@U2> {WORDS}"))
    view = await at_home(door)
    check_view(view)
    assert WORDS in shown(view)
    assert WORDS in shown(await at_home(door, "Ev2", "U2"))
    assert WORDS not in shown(await at_home(door, "Ev3", "U3"))


async def test_the_same_event_twice_shows_the_same(door: Door) -> None:
    first = await at_home(door)
    await door.command(command(f"<@U2> {WORDS}"))
    assert await at_home(door) == first
    assert await at_home(door, "Ev2") != first


async def test_a_home_tab_that_cannot_be_shown_is_no_failure(door: Door) -> None:
    door.slack.fail("views.publish", error="not_enabled")
    await told(door, home_opened())
    assert door.slack.homes == {}


async def test_a_refusal_stands_in_the_home_tab(door: Door) -> None:
    door.slack.fail("users.info", hang=3.0)
    view = await at_home(door)
    check_view(view)
    assert "Slack" in shown(view)


async def test_other_pages_take_the_place_of_the_home_tab(door: Door) -> None:
    for number in range(12):
        await door.command(command(f"<@U2> {WORDS}, {number}.", trigger_id=f"1.1.{number}"))
    first = await at_home(door)
    await door.interact(view_click(button(first, "laurel home"), first))
    second = door.slack.homes["U1"]
    assert second["private_metadata"] == "2"
    assert ", 11." in shown(first)
    assert ", 11." not in shown(second)

    # What is undone there leaves the page where it is.
    undo = {**view_click(button(second, "kudos undo"), second), "trigger_id": "1.3.1"}
    await door.interact(undo)
    await until(lambda: len(door.slack.published) == 3)
    assert door.slack.homes["U1"]["private_metadata"] == "2"
    assert shown(door.slack.homes["U1"]) != shown(second)
    assert (await withdrawn(door)).count(True) == 1
    assert await until(lambda: door.slack.posted("D1"))


async def test_a_form_opened_at_home_brings_the_home_tab_up_to_date(door: Door) -> None:
    await door.command(command(f"<@U2> {WORDS}"))
    view = await at_home(door)
    await door.interact(view_click(button(view, "kudos edit"), view))
    (form,) = door.slack.views
    check_view(form)

    refused = await door.interact(submission(form, filled(["U2"], "")))
    assert refused["response_action"] == "errors"
    sent = await door.interact(submission(form, filled(["U2"], f"{WORDS} and a day")))
    assert sent == {"response_action": "clear"}
    await until(lambda: "and a day" in shown(door.slack.homes["U1"]))


async def test_a_coached_form_goes_on_knowing_where_it_came_from(door: Door) -> None:
    view = await at_home(door)
    await door.interact(view_click(button(view, "kudos"), view))
    (form,) = door.slack.views
    said = filled(["U2"], "thanks a lot")
    coached = await door.interact(submission(form, said))
    assert coached["view"]["external_id"] == form["external_id"]
    await door.interact(submission(coached["view"], said))
    await until(lambda: "thanks a lot" in shown(door.slack.homes["U1"]))


async def test_a_form_that_cannot_be_opened_at_home_is_offered_in_a_message(door: Door) -> None:
    view = await at_home(door)
    door.slack.fail("views.open", error="expired_trigger_id")
    await door.interact(view_click(button(view, "laurel preferences"), view))
    (offer,) = await until(lambda: door.slack.posted("D1"))
    assert button(offer, "laurel preferences")


async def test_what_is_refused_at_home_is_told_in_a_message(door: Door) -> None:
    await door.command(command(f"<@U2> {WORDS}"))
    view = await at_home(door)
    undo = button(view, "kudos undo")
    await door.interact({**view_click(undo, view), "user": {"id": "U3", "name": "cleo"}})
    assert await until(lambda: door.slack.posted("D3"))
    assert await withdrawn(door) == [False]
    assert len(door.slack.published) == 1


async def test_a_form_that_is_refused_at_home_is_told_in_a_modal(door: Door) -> None:
    await door.command(command(f"<@U2> {WORDS}"))
    view = await at_home(door)
    edit = button(view, "kudos edit")
    await door.interact({**view_click(edit, view), "user": {"id": "U3", "name": "cleo"}})
    (modal,) = door.slack.views
    check_view(modal)
    assert "submit" not in modal
    assert door.slack.posted("D3") == []


async def test_a_form_behind_a_modal_is_pushed_upon_it(door: Door) -> None:
    door.slack.views.append({"type": "modal"})
    give = {"action_id": "kudos:0", "value": '{"form":true,"values":{}}'}
    await door.interact(view_click(give, {"type": "modal"}))
    assert [name for name, _ in door.slack.calls if name.startswith("views")] == ["views.push"]
    assert len(door.slack.views) == 2


# --- reactions, groups, comings and goings -------------------------------------------------------


async def test_an_emoji_on_the_card_seconds_it_and_is_taken_back(door: Door) -> None:
    await door.command(command(f"<@U2> {WORDS}"))
    card = await card_in(door)
    item = {"type": "message", "channel": "C1", "ts": card["ts"]}
    there = {"user": "U3", "item_user": "UBOT", "item": item}
    await told(door, reaction("raised_hands::skin-tone-3", **there))
    assert await door.rows("SELECT by_reaction FROM second") == [(True,)]
    there["event_ts"] = "1700000001.000300"
    await told(door, reaction("raised_hands", on=False, event_id="Ev2", **there))
    assert await door.rows("SELECT by_reaction FROM second") == [(False,)]


async def test_an_emoji_gives_kudos_where_that_is_wanted(door: Door) -> None:
    await told(door, home_opened())
    await door.rows(
        "UPDATE organization SET settings = settings || '{\"reaction_gives\": true}' RETURNING 1"
    )
    await told(door, reaction("raised_hands", event_id="Ev2"))
    await told(door, reaction("raised_hands", event_id="Ev2"))
    await told(door, reaction("tada", event_id="Ev3"))
    await told(door, reaction("raised_hands", event_id="Ev4", user="UBOT"))
    assert await door.rows("SELECT count(*) FROM kudos") == [(1,)]
    assert await until(lambda: door.slack.posted("D2"))
    back = reaction("raised_hands", on=False, event_id="Ev5", event_ts="1700000001.000300")
    await told(door, back)
    assert await withdrawn(door) == [True]


async def test_a_group_is_thanked(door: Door) -> None:
    door.slack.add_group("S1", "sales", "U1", "U2", "U3", "U8")
    answer = await door.command(command(f"<!subteam^S1|@sales> {WORDS}"))
    check_message(answer)
    assert await door.rows("SELECT count(*) FROM kudos_recipient") == [(2,)]
    await until(lambda: door.slack.posted("D2") and door.slack.posted("D3"))


@pytest.mark.parametrize("kind", ["channel_left", "group_left"])
async def test_where_it_was_removed_the_bot_does_not_post(door: Door, kind: str) -> None:
    await door.command(command(f"<@U2> {WORDS}", trigger_id="1.1.1"))
    await card_in(door)
    door.slack.channels["C1"]["is_member"] = False
    await told(door, event({"type": kind, "channel": "C1", "actor_id": "U1"}))
    answer = await door.command(command(f"<@U2> {WORDS} too", trigger_id="1.1.2"))
    assert "invite" in shown(answer)


async def test_private_kudos_stay_between_two(door: Door) -> None:
    answer = await door.command(command(f"<@U2> {WORDS} --private"))
    check_message(answer)
    await until(lambda: door.slack.posted("D2"))
    assert door.slack.posted("C1") == []
