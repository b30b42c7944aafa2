"""Every outcome of a send, over real HTTP against a Slack that fails on demand."""

import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import aiohttp
import pytest

from bot.badges.links import Links
from bot.slack import api
from bot.slack.installations import ask
from bot.slack.outbound import SlackSender
from bot.views import drawer
from commands.ports import Ambiguous, Outgoing, RetryLater, Undeliverable
from domain.badges import Tier
from domain.deliveries import Destination, DestinationKind, Posted
from domain.messages import (
    AwardAnnounced,
    AwardFacts,
    BadgeName,
    Help,
    KudosAnnounced,
    KudosFacts,
    Place,
    Who,
)
from domain.people import WorkspaceRef
from tests.support.fake_slack import FakeSlack
from tests.support.slack_door import OneInstallation, workspace
from tests.support.validators import slack_pings

CHANNEL = Destination(DestinationKind.CONVERSATION, conversation="C1")
PERSON = Destination(DestinationKind.PERSON, person="U2")
LINKS = Links(b"key", "https://laurel.example")
PRIVATE = Destination(DestinationKind.PRIVATE, conversation="C1", person="U1")


@dataclass
class Wire:
    """A sender, and the workspace it sends to."""

    sender: SlackSender
    slack: FakeSlack
    installation: OneInstallation

    async def send(self, outgoing: Outgoing) -> Posted:
        return await self.sender.send(outgoing)


@pytest.fixture
async def wire() -> AsyncIterator[Wire]:
    async with workspace(FakeSlack()) as slack, api.open_session() as session:
        installation = OneInstallation(await ask(api.client(slack.token, slack.url, session)))
        slack.calls.clear()
        yield Wire(SlackSender(installation, drawer("slack", LINKS)), slack, installation)


def announced(message: str = "a great discovery call") -> KudosAnnounced:
    ana, ben = Who("Ana <!here>", "U1"), Who("Ben & <@U3>", "U2")
    at = datetime(2026, 11, 18, tzinfo=UTC)
    return KudosAnnounced(KudosFacts(uuid4(), ana, (ben,), message, at, place=Place("deals", "C1")))


def outgoing(destination: Destination = CHANNEL) -> Outgoing:
    return Outgoing(
        id=uuid4(),
        workspace=WorkspaceRef("slack", "T1"),
        destination=destination,
        message=announced(),
        locale="en",
        zone="UTC",
        created_at=datetime(2026, 11, 18, tzinfo=UTC),
    )


async def test_a_post_carries_its_delivery_and_unfurls_nothing(wire: Wire) -> None:
    delivery = outgoing()
    posted = await wire.send(delivery)
    (message,) = wire.slack.posted("C1")
    assert posted == Posted("C1", message["ts"])
    assert message["metadata"]["event_payload"] == {"id": str(delivery.id)}
    assert UUID(message["client_msg_id"]).version == 5
    assert slack_pings(message) == {"U2"}


async def test_the_same_delivery_has_the_same_marks_in_each_attempt(wire: Wire) -> None:
    delivery = outgoing()
    await wire.send(delivery)
    await wire.send(delivery)
    await wire.send(outgoing())
    marks = [message["client_msg_id"] for message in wire.slack.posted("C1")]
    assert marks[0] == marks[1] != marks[2]


async def test_a_person_is_written_to_in_their_own_chat(wire: Wire) -> None:
    assert (await wire.send(outgoing(PERSON))).conversation == "D2"
    again = replace(outgoing(PERSON), direct_conversation="D2")
    assert (await wire.send(again)).conversation == "D2"
    assert [call["channel"] for _, call in wire.slack.calls] == ["U2", "D2"]


async def test_a_private_message_shows_in_the_conversation(wire: Wire) -> None:
    posted = await wire.send(outgoing(PRIVATE))
    (message,) = wire.slack.posted("C1")
    assert message["ephemeral_to"] == "U1"
    assert posted == Posted("C1", message["ts"])
    assert "metadata" not in message


@pytest.mark.parametrize("place", ["C2", "C_NOWHERE"])
async def test_a_private_message_goes_to_the_person_where_it_cannot_show(
    wire: Wire, place: str
) -> None:
    posted = await wire.send(outgoing(replace(PRIVATE, conversation=place)))
    assert posted.conversation == "D1"


async def test_a_thread_is_answered_in_the_thread(wire: Wire) -> None:
    await wire.send(outgoing(replace(CHANNEL, thread="1.000001")))
    await wire.send(outgoing(replace(PRIVATE, thread="1.000001")))
    sent = [call for name, call in wire.slack.calls if name != "chat.getPermalink"]
    assert [call.get("thread_ts") for call in sent] == ["1.000001"] * 2


async def test_an_answer_in_a_thread_leads_to_its_thread(wire: Wire) -> None:
    said = {"channel": "C1", "user": "U2", "text": "x", "blocks": []}
    wire.slack.messages += [
        {**said, "ts": "1.000001"},
        {**said, "ts": "1.000002", "thread_ts": "1.000001"},
    ]
    delivery = outgoing(replace(CHANNEL, thread="1.000002"))
    posted = await wire.send(delivery)
    assert wire.slack.posted("C1")[-1]["thread_ts"] == "1.000001"
    assert await wire.sender.find(delivery) == posted


@pytest.mark.parametrize("fault", [{"status": 429}, {"drop": True}, {"error": "fatal_error"}])
async def test_a_thread_that_cannot_be_asked_about_is_taken_as_it_is(
    wire: Wire, fault: dict[str, Any]
) -> None:
    for _ in range(2):  # where a connection drops, the HTTP client itself asks once more
        wire.slack.fail("chat.getPermalink", **fault)
    await wire.send(outgoing(replace(CHANNEL, thread="1.000001")))
    assert wire.slack.posted("C1")[-1]["thread_ts"] == "1.000001"


async def test_a_message_is_replaced_in_its_place(wire: Wire) -> None:
    posted = await wire.send(outgoing())
    changed = replace(outgoing(), message=announced("what it became"), replaces=posted)
    assert await wire.send(changed) == posted
    (message,) = wire.slack.posted("C1")
    assert message["edited"]
    assert "what it became" in str(message["blocks"])


# --- failures ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "seconds"), [("7", 7.0), (None, 30.0), ("soon", 30.0), ("-1", 30.0)]
)
async def test_too_fast_waits_as_long_as_slack_says(
    wire: Wire, given: str | None, seconds: float
) -> None:
    wire.slack.fail("chat.postMessage", status=429, retry_after=given)
    with pytest.raises(RetryLater) as caught:
        await wire.send(outgoing())
    assert caught.value.seconds == seconds
    assert wire.slack.messages == []


@pytest.mark.parametrize("code", ["ratelimited", "message_limit_exceeded"])
async def test_too_fast_without_its_status_is_the_same(wire: Wire, code: str) -> None:
    wire.slack.fail("chat.postMessage", error=code)
    with pytest.raises(RetryLater):
        await wire.send(outgoing())


@pytest.mark.parametrize(
    "fault",
    [
        {"drop": True},
        {"status": 500, "text": "<html>oops</html>"},
        {"status": 502, "text": ""},
        {"status": 503, "error": "service_unavailable"},
        {"error": "fatal_error"},
        {"error": "internal_error"},
        {"text": "a proxy's page"},
        {"text": '"ok"'},
    ],
)
async def test_an_answer_that_is_lost_is_ambiguous_and_the_message_is_found(
    wire: Wire, fault: dict[str, object]
) -> None:
    delivery = outgoing()
    wire.slack.fail("chat.postMessage", after=True, **fault)
    with pytest.raises(Ambiguous):
        await wire.send(delivery)
    (message,) = wire.slack.posted("C1")
    assert await wire.sender.find(delivery) == Posted("C1", message["ts"])


async def test_an_answer_that_takes_too_long_is_ambiguous(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(api, "TOTAL", 0.2)
    async with api.open_session() as session:
        wire.installation.installed = await ask(
            api.client(wire.slack.token, wire.slack.url, session)
        )
        wire.slack.fail("chat.postMessage", hang=1.0, after=True)
        with pytest.raises(Ambiguous):
            await wire.send(outgoing())


async def test_an_update_whose_answer_is_lost_is_simply_repeated(wire: Wire) -> None:
    posted = await wire.send(outgoing())
    wire.slack.fail("chat.update", drop=True, after=True)
    with pytest.raises(RetryLater):
        await wire.send(replace(outgoing(), replaces=posted))


async def test_without_a_connection_nothing_was_sent(wire: Wire) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}/api/"
        async with aiohttp.ClientSession() as session:
            installed = wire.installation.installed
            client = api.client(wire.slack.token, url, session)
            wire.installation.installed = replace(installed, client=client)
            with pytest.raises(RetryLater):
                await wire.send(outgoing())
            with pytest.raises(RetryLater):
                await wire.sender.find(outgoing())


def awarded(destination: Destination = CHANNEL) -> Outgoing:
    """The card of an award, which has a picture."""
    at = datetime(2026, 11, 18, tzinfo=UTC)
    badge = BadgeName("sharer", "Knowledge Sharer", "📚")
    award = AwardFacts(uuid4(), badge, Tier.GOLD, Who("Ben", "U2"), at)
    return replace(outgoing(destination), message=AwardAnnounced(award))


def pictures(message: dict[str, Any]) -> list[str]:
    return [block["image_url"] for block in message["blocks"] if block["type"] == "image"]


async def test_an_award_has_its_picture_where_slack_can_fetch_it(wire: Wire) -> None:
    await wire.send(awarded())
    [url] = pictures(wire.slack.posted("C1")[0])
    assert url.startswith("https://laurel.example/badges/pictures/book-gold-256.png?v=")


@pytest.mark.parametrize(
    ("destination", "method"),
    [(CHANNEL, "chat.postMessage"), (PRIVATE, "chat.postEphemeral")],
)
async def test_a_picture_that_slack_cannot_fetch_does_not_hold_up_the_message(
    wire: Wire, destination: Destination, method: str
) -> None:
    wire.slack.fail(method, error="invalid_blocks")
    delivery = awarded(destination)
    posted = await wire.send(delivery)
    [message] = wire.slack.posted("C1")
    assert pictures(message) == []
    assert "earns" in message["text"]
    assert posted == Posted("C1", message["ts"])


async def test_nor_does_it_hold_up_a_change(wire: Wire) -> None:
    delivery = awarded()
    posted = await wire.send(delivery)
    wire.slack.fail("chat.update", error="invalid_blocks")
    assert await wire.send(replace(delivery, replaces=posted)) == posted
    [message] = wire.slack.posted("C1")
    assert pictures(message) == []


async def test_a_message_that_is_refused_without_its_picture_is_rejected(wire: Wire) -> None:
    for _ in range(2):
        wire.slack.fail("chat.postMessage", error="invalid_blocks")
    with pytest.raises(Undeliverable) as caught:
        await wire.send(awarded())
    assert caught.value.code == "rejected"
    assert not wire.slack.faults["chat.postMessage"]


@pytest.mark.parametrize(
    ("code", "meaning"),
    [
        ("not_in_channel", "not_member"),
        ("channel_not_found", "not_member"),
        ("restricted_action", "not_member"),
        ("is_archived", "gone"),
        ("thread_not_found", "gone"),
        ("msg_too_long", "rejected"),
        ("msg_blocks_too_long", "rejected"),
        ("invalid_blocks", "rejected"),
        ("something_new", "rejected"),
    ],
)
async def test_a_refused_post_says_why(wire: Wire, code: str, meaning: str) -> None:
    wire.slack.fail("chat.postMessage", error=code)
    with pytest.raises(Undeliverable) as caught:
        await wire.send(outgoing())
    assert caught.value.code == meaning


@pytest.mark.parametrize(
    ("code", "meaning"),
    [
        ("channel_not_found", "unknown_destination"),
        ("user_disabled", "blocked"),
        ("messages_tab_disabled", "blocked"),
        ("cannot_dm_bot", "blocked"),
    ],
)
async def test_a_refused_direct_message_says_why(wire: Wire, code: str, meaning: str) -> None:
    wire.slack.fail("chat.postMessage", error=code)
    with pytest.raises(Undeliverable) as caught:
        await wire.send(outgoing(PERSON))
    assert caught.value.code == meaning


@pytest.mark.parametrize(
    ("code", "meaning"),
    [
        ("message_not_found", "gone"),
        ("cant_update_message", "gone"),
        ("edit_window_closed", "gone"),
        ("is_archived", "gone"),
        ("not_in_channel", "not_member"),
        ("msg_too_long", "rejected"),
    ],
)
async def test_a_refused_update_says_why(wire: Wire, code: str, meaning: str) -> None:
    wire.slack.fail("chat.update", error=code)
    with pytest.raises(Undeliverable) as caught:
        await wire.send(replace(outgoing(), replaces=Posted("C1", "1.000001")))
    assert caught.value.code == meaning


@pytest.mark.parametrize("code", ["invalid_auth", "token_revoked", "missing_scope"])
async def test_what_an_admin_can_mend_is_waited_for(wire: Wire, code: str) -> None:
    wire.slack.fail("chat.postMessage", error=code)
    with pytest.raises(RetryLater) as caught:
        await wire.send(outgoing())
    assert caught.value.seconds >= 60


async def test_a_workspace_without_an_installation_is_waited_for(wire: Wire) -> None:
    with pytest.raises(RetryLater):
        await wire.send(replace(outgoing(), workspace=WorkspaceRef("slack", "T_OTHER")))


async def test_the_fake_itself_refuses_what_slack_would(wire: Wire) -> None:
    installed = wire.installation.installed
    with pytest.raises(api.CallFailed, match="invalid_blocks"):
        await api.write(
            installed.client,
            "chat.postMessage",
            {"channel": "C1", "blocks": [{"type": "section"}], "unfurl_links": False},
        )


# --- looking for a message -----------------------------------------------------------------------


async def test_a_message_is_found_over_pages_and_only_by_its_own_mark(wire: Wire) -> None:
    wire.slack.page = 2
    first, others = outgoing(), [outgoing() for _ in range(7)]
    posted = await wire.send(first)
    for other in others:
        await wire.send(other)
    assert await wire.sender.find(first) == posted
    assert await wire.sender.find(outgoing()) is None


async def test_the_search_ends(wire: Wire) -> None:
    wire.slack.page = 1
    first = outgoing()
    await wire.send(first)
    for _ in range(20):
        await wire.send(outgoing())
    wire.slack.calls.clear()
    assert await wire.sender.find(first) is None
    assert len(wire.slack.calls) == 5


async def test_a_direct_message_is_found_without_opening_a_chat(wire: Wire) -> None:
    delivery = outgoing(PERSON)
    assert await wire.sender.find(delivery) is None
    assert "D2" not in wire.slack.channels
    posted = await wire.send(delivery)
    assert await wire.sender.find(delivery) == posted
    assert await wire.sender.find(replace(delivery, direct_conversation="D2")) == posted


async def test_an_answer_in_a_thread_is_found_there(wire: Wire) -> None:
    delivery = outgoing(replace(CHANNEL, thread="1.000001"))
    posted = await wire.send(delivery)
    assert await wire.sender.find(delivery) == posted
    assert wire.slack.calls[-1][0] == "conversations.replies"


@pytest.mark.parametrize("destination", [CHANNEL, PERSON])
async def test_without_the_optional_scopes_nothing_is_found(
    wire: Wire, destination: Destination
) -> None:
    delivery = outgoing(destination)
    await wire.send(delivery)
    wire.slack.scopes -= {"channels:history", "im:history", "im:write"}
    assert await wire.sender.find(delivery) is None


async def test_a_search_that_is_not_answered_is_repeated(wire: Wire) -> None:
    wire.slack.fail("conversations.history", status=429, retry_after="3")
    with pytest.raises(RetryLater) as caught:
        await wire.sender.find(outgoing())
    assert caught.value.seconds == 3
    for _ in range(2):  # a question that changes nothing is asked again by the HTTP client itself
        wire.slack.fail("conversations.history", drop=True)
    with pytest.raises(RetryLater):
        await wire.sender.find(outgoing())


async def test_every_kind_of_message_can_be_sent(wire: Wire) -> None:
    await wire.send(replace(outgoing(PERSON), message=Help(("kudos",)), locale="xx"))
    assert wire.slack.posted("D2")
