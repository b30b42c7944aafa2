"""The whole bot behind its Teams door: a strict connector, a real database, real deliveries."""

import asyncio
from typing import Any

import pytest

from bot.settings import Role
from domain.people import ConversationKind, ConversationRef, WorkspaceRef
from tests.support.activities import (
    ANA,
    BEN,
    CHANNEL,
    GROUP,
    THREAD_PLACE,
    activity,
    invoke,
    message,
    quoted_message,
)
from tests.support.fake_connector import BOT, TENANT, Answer, FakeConnector
from tests.support.teams_door import Door, running, until
from tests.support.validators import check_card, teams_pings

ANA_CHAT, BEN_CHAT = "a:1ana-account", "a:1ben-account"
WORDS = "great discovery call on Acme"


def kudos(fake: FakeConnector, words: str = WORDS, place: str = "channel", **more: Any) -> Any:
    start = "" if place == "personal" else "<at>Laurel</at> "
    text = f"{start}kudos <at>Ben Okri</at> {words} #teamwork"
    return message(fake.service_url, text, (BEN,), place, **more)


async def test_thanks_reach_the_thread_the_colleague_and_the_giver(
    fake: FakeConnector, database_url: str
) -> None:
    async with running(fake, database_url) as door:
        sent = kudos(fake)
        assert await door.post(sent) == (200, None)
        assert await door.post(sent) == (200, None)  # the same delivery once more
        await until(lambda: len(fake.sent) == 3)
        (card,) = fake.posts(THREAD_PLACE)
        (received,) = fake.posts(BEN_CHAT)
        (receipt,) = fake.posts(ANA_CHAT)
        for sent in (card, received, receipt):
            assert WORDS in str(sent)
        assert "Wins" in str(received)
        assert teams_pings(card) == {BEN["aadObjectId"]}
        assert teams_pings(received) | teams_pings(receipt) <= {
            ANA["aadObjectId"],
            BEN["aadObjectId"],
        }
        await door.post(kudos(fake, "a second, quite different thing"))
        await until(lambda: len(fake.sent) == 6)


async def test_another_process_sends_what_this_one_took(
    fake: FakeConnector, database_url: str
) -> None:
    async with running(fake, database_url, [Role.WEB]) as door:
        assert (await door.post(kudos(fake)))[0] == 200
        await asyncio.sleep(0.3)
        assert fake.sent == []
    # It never heard where the tenant's connector is: that is stored.
    async with running(fake, database_url, [Role.WORKER]):
        await until(lambda: len(fake.sent) == 3, 30)


async def test_a_connector_that_says_wait_gets_it_later(
    fake: FakeConnector, database_url: str
) -> None:
    async with running(fake, database_url, [Role.WEB]) as door:
        await door.post(kudos(fake))
    fake.answers.extend([Answer(429, headers={"Retry-After": "1"}), Answer(503), Answer(502)])
    async with running(fake, database_url, [Role.WORKER]):
        await until(lambda: len(fake.sent) == 3, 40)


async def test_a_refusal_tells_every_problem_at_once(
    fake: FakeConnector, database_url: str
) -> None:
    cleo = {"id": "29:1cleo", "name": "Cleo Guest", "aadObjectId": "33333333"}
    fake.add_member(CHANNEL, cleo["id"], cleo["aadObjectId"], cleo["name"], userRole="guest")
    text = "<at>Laurel</at> kudos <at>Ana Lima</at> <at>Cleo Guest</at> hi #nonsense"
    async with running(fake, database_url) as door:
        await door.post(message(fake.service_url, text, (ANA, cleo)))
        await until(lambda: fake.posts(ANA_CHAT))
        shown = str(fake.posts(ANA_CHAT))
        for part in ("somebody else", "guest", "10 characters", "nonsense"):
            assert part in shown
        assert len(fake.sent) == 1


async def test_in_a_chat_without_the_bot_the_kudos_is_recorded_and_the_giver_told(
    fake: FakeConnector, database_url: str
) -> None:
    fake.rosters.discard(GROUP)
    value = {"commandId": "recognize", "messagePayload": quoted_message()}
    async with running(fake, database_url) as door:
        opened = invoke(fake.service_url, "composeExtension/fetchTask", value, "group")
        _, body = await door.post(opened)
        card = body["task"]["value"]["card"]["content"]
        typed = {"recipients": BEN["aadObjectId"], "message": WORDS, "value": "teamwork"}
        data = {**card["actions"][0]["data"], **typed}
        submitted = {"commandId": "recognize", "data": data}
        sent = invoke(fake.service_url, "composeExtension/submitAction", submitted, "group")
        status, body = await door.post(sent)
        receipt = body["task"]["value"]["card"]["content"]
        check_card(receipt)
        assert status == 200
        assert WORDS in str(receipt)
        await until(lambda: fake.posts(BEN_CHAT))
        assert fake.posts(GROUP) == []


async def test_a_dialog_names_the_people_it_was_opened_with(
    fake: FakeConnector, database_url: str
) -> None:
    async with running(fake, database_url) as door:
        value = {"commandId": "kudos"}
        _, body = await door.post(invoke(fake.service_url, "composeExtension/fetchTask", value))
        card = body["task"]["value"]["card"]["content"]
        data = {**card["actions"][0]["data"], "recipients": BEN["aadObjectId"], "message": "Hm"}
        _, body = await door.post(invoke(fake.service_url, "task/submit", {"data": data}))
        card = body["task"]["value"]["card"]["content"]
        (picker,) = [item for item in card["body"] if item.get("id") == "recipients"]
        assert picker["choices"] == [{"title": BEN["name"], "value": BEN["aadObjectId"]}]


@pytest.mark.parametrize(
    "words",
    [
        "<at>Cleo</at> <at id='1'>everyone</at> well done all of you",
        "&lt;at&gt;Ana Lima&lt;/at&gt; see [this](https://evil.test) **now**",
        "\u202egnorw ti daer\u202c \x00 \ud83d\ude00 said it all today",
        "é" * 1900,
        "a lone \ud800 half of something bigger",
    ],
)
async def test_hostile_words_are_only_words(
    fake: FakeConnector, database_url: str, words: str
) -> None:
    async with running(fake, database_url) as door:
        assert (await door.post(kudos(fake, words)))[0] == 200
        await until(lambda: len(fake.sent) == 3)
        for sent in fake.sent:
            assert teams_pings(sent.activity) <= {ANA["aadObjectId"], BEN["aadObjectId"]}


async def test_a_megabyte_is_refused_kindly(fake: FakeConnector, database_url: str) -> None:
    async with running(fake, database_url) as door:
        assert (await door.post(kudos(fake, "long " * 200_000)))[0] == 200
        await until(lambda: fake.posts(ANA_CHAT))
        assert "2,000" in str(fake.posts(ANA_CHAT))
        assert len(fake.sent) == 1


async def test_a_bot_that_was_added_posts_at_once(fake: FakeConnector, database_url: str) -> None:
    fake.rosters.discard(GROUP)
    value = {"commandId": "kudos"}
    async with running(fake, database_url) as door:
        # Before: known as a chat without the bot.
        await door.post(invoke(fake.service_url, "composeExtension/fetchTask", value, "group"))
        added = activity(fake.service_url, "conversationUpdate", "group", membersAdded=[dict(BOT)])
        assert (await door.post(added))[0] == 200
        await door.post(kudos(fake, place="group"))
        await until(lambda: fake.posts(GROUP))


async def test_a_bot_that_was_removed_asks_again_whether_it_may_post(
    fake: FakeConnector, database_url: str
) -> None:
    async with running(fake, database_url) as door:
        place = ConversationRef(GROUP, ConversationKind.GROUP)
        await door.post(message(fake.service_url, "<at>Laurel</at> help", place="group"))
        fake.rosters.discard(GROUP)
        assert await _may_post(door, place)
        gone = activity(fake.service_url, "conversationUpdate", "group", membersRemoved=[dict(BOT)])
        assert (await door.post(gone))[0] == 200
        assert not await _may_post(door, place)


async def _may_post(door: Door, place: ConversationRef) -> bool:
    found = await door.platform.conversation(WorkspaceRef("teams", TENANT), place)
    return found is not None and found.is_member
