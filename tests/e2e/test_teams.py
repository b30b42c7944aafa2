"""The whole bot behind the Agents Playground: what people do in Teams, and what they see of it."""

import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from tests.support.app import Bot
from tests.support.playground import (
    ADELE,
    ALEX,
    BOT,
    CHANNEL,
    GROUP,
    MEGAN,
    PERSONAL,
    Playground,
    playground,
)
from tests.support.validators import check_activity, check_card

pytestmark = pytest.mark.e2e

Json = dict[str, Any]

# The first line of the help, which nothing else that is posted holds.
HELP = "What Laurel does for you"


@pytest_asyncio.fixture(loop_scope="session")
async def teams(running_bot: Callable[..., Bot], tmp_path: Path) -> AsyncIterator[Playground]:
    """The Playground with the bot behind it."""
    bot = running_bot({"LAUREL_TEAMS_ANONYMOUS": "1"})
    async with playground(bot.url, tmp_path) as driven:
        yield driven
        for activity in driven.sent():
            check_activity(activity)
    assert "Traceback" not in bot.log()


def card_of(answer: Json) -> Json:
    """The card of a dialog."""
    assert answer["task"]["type"] == "continue", answer
    card: Json = answer["task"]["value"]["card"]["content"]
    check_card(card)
    return card


def filled(card: Json, **typed: str) -> Json:
    """What Teams sends when a dialog is submitted."""
    return {"data": {**card["actions"][0]["data"], **typed}}


def mentioning(cards: list[str], *words: str) -> list[str]:
    return [card for card in cards if all(word in card for word in words)]


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
