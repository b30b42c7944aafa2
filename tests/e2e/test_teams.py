"""The whole bot behind the Agents Playground: what people do in Teams, and what they see of it."""

import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from tests.support.adaptive_cards import objects
from tests.support.app import Bot
from tests.support.playground import (
    ADELE,
    ALEX,
    BOT,
    CHANNEL,
    GROUP,
    MEGAN,
    OTHERS,
    PERSONAL,
    Playground,
    playground,
)
from tests.support.teams_desk import card_of, entered
from tests.support.validators import check_activity

pytestmark = pytest.mark.e2e

Json = dict[str, Any]

# The first line of the help, which nothing else that is posted holds.
HELP = "What Laurel does for you"
# Words that the coach has nothing to say about.
WORDS = "Your three questions on the Acme call got them to name the real deadline"


@pytest_asyncio.fixture(loop_scope="session")
async def teams(running_bot: Callable[..., Bot], tmp_path: Path) -> AsyncIterator[Playground]:
    """The Playground with the bot behind it."""
    bot = running_bot({"LAUREL_TEAMS_ANONYMOUS": "1"})
    async with playground(bot.url, tmp_path) as driven:
        yield driven
        for activity in driven.sent():
            check_activity(activity)
    assert "Traceback" not in bot.log()


def filled(card: Json, **typed: str) -> Json:
    """What Teams sends when a dialog is submitted."""
    return {"data": {**card["actions"][0]["data"], **typed}}


def mentioning(cards: list[str], *words: str) -> list[str]:
    return [card for card in cards if all(word in card for word in words)]


def standing(teams: Playground, place: str, *words: str) -> tuple[str, Json] | None:
    """The latest message with these words that stands in a conversation, with its id."""
    found = teams.messages(place)
    return next(
        (
            (message, found[message])
            for message in reversed(found)
            if all(word in json.dumps(found[message], ensure_ascii=False) for word in words)
        ),
        None,
    )


def button(card: Json, *titles: str) -> Json:
    """What a button of a card carries; of the first whose title holds one of `titles`."""
    actions = [part for part in objects(card) if str(part.get("type", "")).startswith("Action.")]
    data: Json = next(
        one["data"] for one in actions if any(title in one["title"] for title in titles)
    )
    return data


def sent_with(teams: Playground, *words: str) -> list[str]:
    return mentioning([json.dumps(each, ensure_ascii=False) for each in teams.sent()], *words)


async def test_a_mention_in_a_channel_thanks_a_colleague(teams: Playground) -> None:
    words = "great discovery call on Acme"
    said = f"<at>Laurel</at> kudos <at>Megan Bowen</at> {words} #teamwork"
    entry = await teams.say(CHANNEL, said, BOT, MEGAN)
    assert entry["response"]["statusCode"] == 200
    await teams.until(lambda: mentioning(teams.cards(CHANNEL), words))
    await teams.until(lambda: mentioning(teams.cards(PERSONAL), words))  # Alex' receipt
    await teams.until(lambda: len(sent_with(teams, words)) == 3)
    (card,) = teams.cards(CHANNEL)
    assert "Alex Wilber" in card
    assert "Megan Bowen" in card
    assert "Teamwork" in card or "teamwork" in card
    assert sorted(teams.chats_opened()) == [ALEX["id"], MEGAN["id"]]

    again = await teams.repeat(entry["request"]["body"])  # the same delivery once more
    assert again["response"]["statusCode"] == 200
    other = await teams.say(
        CHANNEL, f"<at>Laurel</at> kudos <at>Adele Vance</at> {words} too", BOT, ADELE
    )
    assert other["response"]["statusCode"] == 200
    await teams.until(lambda: len(sent_with(teams, f"{words} too")) == 3)
    assert len(mentioning(teams.cards(CHANNEL), words)) == 2
    assert len(sent_with(teams, words)) == 6


async def test_the_message_action_opens_a_dialog_that_helps(teams: Playground) -> None:
    payload = {
        "id": "1772443700000",
        "linkToMessage": "https://teams.microsoft.com/l/message/channel-wins-id/1772443700000",
        "body": {"contentType": "html", "content": "<p>Acme <b>signed</b> today</p>"},
        "from": {"user": {"id": ADELE["id"], "displayName": ADELE["name"]}},
    }
    opened = {
        "commandId": "recognize",
        "commandContext": "message",
        "messagePayload": payload,
    }
    card = card_of(await teams.invoke("composeExtension/fetchTask", opened))
    assert "Acme signed today" in json.dumps(card)
    assert ADELE["name"] in json.dumps(card)

    wrong = filled(card, recipients=ADELE["id"], message="Hm", value="")
    card = card_of(await teams.invoke("composeExtension/submitAction", opened | wrong))
    assert "at least 10 characters" in json.dumps(card)
    typed = {item["id"]: item.get("value") for item in card["body"] if "id" in item}
    assert typed["message"] == "Hm"
    assert teams.sent() == []

    words = "You kept at it until Acme signed"
    right = filled(card, recipients=ADELE["id"], message=words, value="teamwork")
    receipt = card_of(await teams.invoke("composeExtension/submitAction", opened | right))
    assert words in json.dumps(receipt)
    await teams.until(lambda: mentioning(teams.cards(CHANNEL), words, ADELE["name"]))
    await teams.until(lambda: len(sent_with(teams, words)) == 2)
    assert ADELE["id"] in teams.chats_opened()

    # Teams repeats a submission that was not answered in time: the same answer, nothing new.
    again = card_of(await teams.invoke("composeExtension/submitAction", opened | right))
    assert again == receipt
    more = filled(card, recipients=ADELE["id"], message=f"{words}, and after", value="")
    card_of(await teams.invoke("composeExtension/submitAction", opened | more))
    await teams.until(lambda: len(sent_with(teams, f"{words}, and after")) == 2)
    assert len(sent_with(teams, words)) == 4


async def test_what_is_missing_is_asked_for_in_the_personal_chat(teams: Playground) -> None:
    await teams.say(PERSONAL, "kudos")
    await teams.until(lambda: mentioning(teams.cards(PERSONAL), "task/fetch"))


async def test_help_is_told_to_the_asker_alone(teams: Playground) -> None:
    for count, place in enumerate((CHANNEL, GROUP, PERSONAL), start=1):
        await teams.install(place)
        named = () if place == PERSONAL else (BOT,)
        await teams.say(place, " ".join(["<at>Laurel</at>"] * len(named) + ["help"]), *named)
        await teams.until(lambda count=count: len(sent_with(teams, HELP)) == count)
    await teams.until(lambda: len(mentioning(teams.cards(PERSONAL), HELP)) == 3)


async def test_a_card_follows_what_becomes_of_its_kudos(teams: Playground) -> None:
    said = f"<at>Laurel</at> kudos <at>Megan Bowen</at> {WORDS}"
    channel = (await teams.say(CHANNEL, said, BOT, MEGAN))["request"]["body"]
    card_id, card = await teams.until(lambda: standing(teams, CHANNEL, WORDS))
    second = button(card, "Second this")
    await teams.act(channel, "message", ADELE, value=second, replyToId=card_id)
    await teams.until(lambda: standing(teams, CHANNEL, "Second this · 1"))
    reaction = {"reactionsAdded": [{"type": "handsinair-tone3"}], "replyToId": card_id}
    await teams.act(channel, "messageReaction", OTHERS[0], **reaction)
    await teams.until(lambda: standing(teams, CHANNEL, "Second this · 2"))
    reaction = {"reactionsRemoved": reaction["reactionsAdded"], "replyToId": card_id}
    await teams.act(channel, "messageReaction", OTHERS[0], **reaction)
    await teams.until(lambda: standing(teams, CHANNEL, "Second this · 1"))

    private = (await teams.say(PERSONAL, "kudos balance"))["request"]["body"]
    receipt_id, receipt = await teams.until(lambda: standing(teams, PERSONAL, WORDS, "Undo"))
    edit = {"data": button(receipt, "Edit")}
    dialog = card_of(
        await teams.act(private, "invoke", name="task/fetch", value=edit, replyToId=receipt_id)
    )
    better = entered(dialog, message=f"{WORDS}, weeks early")
    told = card_of(await teams.act(private, "invoke", name="task/submit", value=better))
    assert "weeks early" in json.dumps(told)
    assert (await teams.until(lambda: standing(teams, CHANNEL, "weeks early")))[0] == card_id

    undo = button(receipt, "Undo")
    await teams.act(private, "message", value=undo, replyToId=receipt_id)
    undone_id, _ = await teams.until(lambda: standing(teams, PERSONAL, "Withdrawn."))
    assert undone_id == receipt_id
    await teams.until(lambda: not standing(teams, CHANNEL, WORDS))
    assert list(teams.messages(CHANNEL)) == [card_id]


async def test_a_private_kudos_is_not_shown_in_the_channel(teams: Playground) -> None:
    said = f"<at>Laurel</at> kudos <at>Megan Bowen</at> --private {WORDS}"
    await teams.say(CHANNEL, said, BOT, MEGAN)
    await teams.until(lambda: standing(teams, PERSONAL, WORDS))
    await teams.until(lambda: len(sent_with(teams, WORDS)) == 2)
    assert teams.messages(CHANNEL) == {}


async def test_the_coach_speaks_in_the_dialog(teams: Playground) -> None:
    opened = {"commandId": "kudos", "commandContext": "compose"}
    card = card_of(await teams.invoke("composeExtension/fetchTask", opened))
    vague = entered(card, recipients=ADELE["id"], message="Great job, well done!")
    card = card_of(await teams.invoke("composeExtension/submitAction", opened | vague))
    assert "Great job, well done!" in json.dumps(card)
    assert teams.sent() == []
    as_it_is = entered(card)
    receipt = card_of(await teams.invoke("composeExtension/submitAction", opened | as_it_is))
    assert button(receipt, "Undo")
    await teams.until(lambda: len(sent_with(teams, "Great job, well done!")) == 2)


async def test_ones_own_pages_stand_in_the_personal_chat(teams: Playground) -> None:
    for number in range(1, 7):
        said = f"<at>Laurel</at> kudos <at>Megan Bowen</at> {number}: {WORDS}"
        await teams.say(CHANNEL, said, BOT, MEGAN)
    await teams.until(lambda: standing(teams, PERSONAL, f"6: {WORDS}"))
    private = (await teams.say(PERSONAL, "home"))["request"]["body"]
    home_id, home = await teams.until(lambda: standing(teams, PERSONAL, "Your page"))
    await teams.act(private, "message", value=button(home, "lder"), replyToId=home_id)
    turned_id, _ = await teams.until(lambda: standing(teams, PERSONAL, "Your page", f"1: {WORDS}"))
    assert turned_id == home_id
    await teams.say(PERSONAL, "kudos history given")
    await teams.until(lambda: standing(teams, PERSONAL, f"6: {WORDS}", f"1: {WORDS}"))
    assert await teams.until(lambda: len(teams.messages(PERSONAL)) >= 8)

    fetched = {"data": button(home, "Preferences")}
    dialog = card_of(await teams.act(private, "invoke", name="task/fetch", value=fetched))
    wrong = entered(dialog, zone="Atlantis")
    dialog = card_of(await teams.act(private, "invoke", name="task/submit", value=wrong))
    assert "Atlantis" in json.dumps(dialog)
    right = entered(dialog, zone="Europe/Lisbon", birthday="1990-04-01")
    saved = card_of(await teams.act(private, "invoke", name="task/submit", value=right))
    assert "Lisbon" in json.dumps(saved)


async def test_whoever_installs_laurel_keeps_its_settings(teams: Playground) -> None:
    await teams.install(PERSONAL)
    private = (await teams.say(PERSONAL, "settings"))["request"]["body"]
    _, page = await teams.until(lambda: standing(teams, PERSONAL, "settings recognition"))
    fetched = {"data": button(page, "Change", "Recognition")}
    dialog = card_of(await teams.act(private, "invoke", name="task/fetch", value=fetched))
    longer = entered(dialog, min_message_length="30")
    saved = card_of(await teams.act(private, "invoke", name="task/submit", value=longer))
    assert "30" in json.dumps(saved)
    await teams.act(private, "message", MEGAN, text="settings")
    await teams.until(lambda: sent_with(teams, ALEX["name"]))
