"""What the page does with a kudos after it is given: second, edit, undo, react, read back."""

import asyncio
import json
import time

import pytest

from bot.web.town import direct
from tests.bot.web.conftest import Person

WORDS = "thank you for staying on until clause 14 was settled with their lawyers"


def buttons(card):
    """Every button of a card by its action."""
    found = {}
    for node in card["nodes"]:
        rows = [node, *node.get("items", [])] if node["t"] in ("actions", "items") else []
        for row in rows:
            found |= {one["action"]: one for one in row.get("buttons", []) if "action" in one}
    return found


async def press(person: Person, message, action, conversation="wins", **values):
    """Presses the button of a message that starts `action`."""
    button = buttons(message["card"])[action]
    return await person.post(
        "press",
        conversation=conversation,
        message=message["id"],
        action=action,
        values={**button["values"], **values},
        opens_form=button["opens_form"],
    )


async def receipt_of(person: Person, conversation="wins"):
    """The newest private answer."""
    return [one for one in await person.messages(conversation) if one["private"]][-1]


async def card_with(person: Person, *texts, conversation="wins"):
    """The newest message of Laurel's for everybody that holds these texts, waited for."""
    deadline = time.monotonic() + 15
    while time.monotonic() < deadline:
        for message in reversed(await person.messages(conversation)):
            words = json.dumps(message, ensure_ascii=False)
            if message["card"] and not message["private"] and all(one in words for one in texts):
                return message
        await asyncio.sleep(0.05)
    raise AssertionError(texts)


async def test_a_second_is_counted_on_the_card_itself(sandbox):
    ana, cleo = sandbox("ana"), sandbox("cleo")
    await ana.say(f"/kudos @ben {WORDS}")
    card = await card_with(cleo, WORDS)
    await press(cleo, card, "second")
    assert (await receipt_of(cleo))["card"]
    again = await card_with(cleo, WORDS, "Cleo Marchetti")
    assert again["id"] == card["id"]
    refused = await press(sandbox("ben"), card, "second")
    assert refused["outcome"] == "refused"


async def test_undo_takes_the_place_of_the_receipt_and_the_card_says_so(sandbox):
    ana, ben = sandbox("ana"), sandbox("ben")
    await ana.say(f"/kudos @ben {WORDS}")
    card = await card_with(ben, WORDS)
    await ben.until(WORDS, direct("ben"))
    receipt = await receipt_of(ana)
    await press(ana, receipt, "kudos undo")
    after = await receipt_of(ana)
    assert after["id"] == receipt["id"]
    assert "kudos undo" not in buttons(after["card"])
    deadline = time.monotonic() + 15
    while WORDS in json.dumps([await ben.messages(), await ben.messages(direct("ben"))]):
        assert time.monotonic() < deadline
        await asyncio.sleep(0.05)
    assert any(one["id"] == card["id"] for one in await ben.messages())


async def test_edit_opens_what_was_said_and_changes_the_card(sandbox):
    ana, ben = sandbox("ana"), sandbox("ben")
    await ana.say(f"/kudos @ben {WORDS}")
    card = await card_with(ben, WORDS)
    opened = await press(ana, await receipt_of(ana), "kudos edit")
    form = opened["form"]
    people, words = form["inputs"][0], form["inputs"][1]
    assert (people["initial"], words["initial"]) == (["ben"], WORDS)
    better = "you asked what they were afraid of, and so clause 14 was settled before the deadline"
    values = {"recipients": ["ben"], "message": better, "value": ""}
    answer = await ana.post("submit", command=form["command"], state=form["state"], values=values)
    assert answer["outcome"] == "done"
    changed = await card_with(ben, better)
    assert changed["id"] == card["id"]


async def test_a_private_kudos_is_between_two(sandbox):
    ana, ben, cleo = sandbox("ana"), sandbox("ben"), sandbox("cleo")
    await ana.say(f"/kudos @ben {WORDS} --private")
    assert "second" not in buttons((await ben.until(WORDS, direct("ben")))["card"])
    await asyncio.sleep(0.5)
    assert WORDS not in json.dumps(await cleo.messages())
    await cleo.say("/kudos history @ben")
    assert WORDS not in json.dumps(await cleo.messages())
    await ben.say("/kudos history", direct("ben"))
    assert WORDS in json.dumps((await ben.messages(direct("ben")))[-1])


async def test_the_emoji_seconds_a_card_and_taking_it_off_takes_that_back(sandbox):
    ana, cleo = sandbox("ana"), sandbox("cleo")
    await ana.say(f"/kudos @ben {WORDS}")
    card = await card_with(cleo, WORDS)
    await cleo.post("react", message=card["id"], on=True)
    await cleo.post("react", message=card["id"], on=True)
    seconded = await card_with(cleo, WORDS, "Cleo Marchetti")
    assert seconded["reactions"] == ["cleo"]
    await cleo.post("react", message=card["id"], on=False)
    deadline = time.monotonic() + 15
    while "Cleo Marchetti" in json.dumps(await card_with(cleo, WORDS)):
        assert time.monotonic() < deadline
        await asyncio.sleep(0.05)


async def test_a_vague_form_is_coached_once_and_sent_as_it_is(sandbox):
    ana = sandbox("ana")
    form = (await ana.say("/kudos @ben"))["form"]
    values = {"recipients": ["ben"], "message": "great job, thank you!", "value": ""}
    first = await ana.post("submit", command="kudos", state=form["state"], values=values)
    assert first["outcome"] == "form"
    coached = first["form"]
    assert len(coached["intro"]) > len(form["intro"])
    assert coached["inputs"][1]["initial"] == values["message"]
    again = await ana.post("submit", command="kudos", state=coached["state"], values=values)
    assert again["outcome"] == "done"
    await card_with(ana, "great job")


async def test_quiet_hours_end_when_the_clock_is_moved(sandbox):
    ana, ben = sandbox("ana"), sandbox("ben")
    form = (await ben.say("/laurel preferences", direct("ben")))["form"]
    values = {one["name"]: one["initial"] for one in form["inputs"]}
    values |= {"quiet_from": "00:00", "quiet_until": "23:30"}
    answer = await ben.post("submit", command=form["command"], state=form["state"], values=values)
    assert answer["outcome"] == "done", answer
    await ana.say(f"/kudos @ben {WORDS}")
    await card_with(ana, WORDS)
    await asyncio.sleep(0.5)
    assert WORDS not in json.dumps(await ben.messages(direct("ben")))
    for _ in range(2):
        await ben.post("clock", move="tomorrow")
    await ben.until(WORDS, direct("ben"))


@pytest.mark.parametrize("who", ["mia", "ana"])
async def test_settings_are_for_admins(sandbox, who):
    person = sandbox(who)
    answer = await person.say("/laurel settings", direct(who))
    assert answer["outcome"] == ("done" if who == "mia" else "refused")


async def test_ones_own_page_turns_its_pages_in_place(sandbox):
    ana = sandbox("ana")
    for number in range(7):
        await ana.say(f"/kudos @ben {WORDS}, number {number}", "sales-emea")
    await ana.say("/laurel home", direct("ana"))
    page = (await ana.messages(direct("ana")))[-1]
    assert "number 6" in json.dumps(page)
    assert "number 0" not in json.dumps(page)
    await press(ana, page, "laurel home", direct("ana"), page="2")
    after = (await ana.messages(direct("ana")))[-1]
    assert after["id"] == page["id"]
    assert "number 0" in json.dumps(after)
