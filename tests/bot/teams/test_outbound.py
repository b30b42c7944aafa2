"""Sending over real HTTP: where each message goes, and what each failure means."""

import asyncio
import time
from datetime import timedelta
from typing import Any
from uuid import UUID

import aiohttp
import pytest

from bot.teams import TeamsPlatform
from bot.teams.cloud import PUBLIC
from commands import COMMANDS
from commands.ports import Ambiguous, Outgoing, RetryLater, Undeliverable
from domain.deliveries import Destination, DestinationKind, Posted
from domain.messages import Help, KudosAnnounced, KudosFacts, Who
from domain.people import WorkspaceRef
from tests.support.activities import ANA, ANA_CHAT, BEN, CHANNEL, GROUP, THREAD, message
from tests.support.fake_connector import APP_ID, TENANT, Answer, FakeConnector
from tests.support.teams_door import NOW, Door, settings
from tests.support.validators import teams_pings

TEAMS = WorkspaceRef("teams", TENANT)
IN_CHANNEL = Destination(DestinationKind.CONVERSATION, CHANNEL, thread=THREAD)
TO_ANA = Destination(DestinationKind.PERSON, person=ANA["aadObjectId"])
TO_BEN = Destination(DestinationKind.PERSON, person=BEN["aadObjectId"])
BEN_CHAT = "a:1ben-account"
FACTS = KudosFacts(
    id=UUID(int=7),
    giver=Who("Ana Lima", ANA["aadObjectId"]),
    recipients=(Who("Ben Okri", BEN["aadObjectId"]),),
    message="Great call <at>Cleo</at>",
    given_at=NOW,
)


def outgoing(destination: Destination = IN_CHANNEL, **more: Any) -> Outgoing:
    given = {
        "id": UUID(int=1),
        "workspace": TEAMS,
        "destination": destination,
        "message": KudosAnnounced(FACTS),
        "locale": "en",
        "zone": "UTC",
        "created_at": NOW - timedelta(seconds=1),
        **more,
    }
    return Outgoing(**given)


@pytest.fixture
async def heard(door: Door) -> Door:
    """The door once Ana has spoken: her tenant's connector is known."""
    door.connector.add_member(CHANNEL, BEN["id"], BEN["aadObjectId"], BEN["name"])
    door.connector.add_member(CHANNEL, ANA["id"], ANA["aadObjectId"], ANA["name"])
    assert (await door.post(message(door.connector.service_url, "<at>Laurel</at> help")))[0] == 200
    return door


async def test_a_post_goes_into_the_thread_and_mentions_only_those_meant(heard: Door) -> None:
    posted = await heard.platform.send(outgoing())
    place = f"{CHANNEL};messageid={THREAD}"
    (sent,) = heard.connector.sent
    assert posted == Posted(place, sent.id)
    assert sent.conversation == place
    assert sent.activity["summary"]
    assert teams_pings(sent.activity) <= {ANA["aadObjectId"], BEN["aadObjectId"]}


async def test_a_post_replaces_another(heard: Door) -> None:
    posted = await heard.platform.send(outgoing())
    again = await heard.platform.send(outgoing(replaces=posted))
    assert again == posted
    assert [sent.replaced for sent in heard.connector.sent] == [False, True]
    assert heard.connector.sent[1].id == posted.message


async def test_a_post_that_was_deleted_is_gone(heard: Door) -> None:
    posted = await heard.platform.send(outgoing())
    heard.connector.deleted.add(posted.message)
    for replaced in (posted, Posted(posted.conversation, "1772000000000")):
        with pytest.raises(Undeliverable) as caught:
            await heard.platform.send(outgoing(replaces=replaced))
        assert caught.value.code == "gone"
    for answer, code in (
        (Answer(404, "ConversationNotFound"), "unknown_destination"),
        (Answer(403, "BotNotInConversationRoster"), "not_member"),
    ):
        heard.connector.answers.append(answer)
        with pytest.raises(Undeliverable) as caught:
            await heard.platform.send(outgoing(replaces=posted))
        assert caught.value.code == code
    assert len(heard.connector.sent) == 1


@pytest.mark.parametrize("kind", [DestinationKind.PERSON, DestinationKind.PRIVATE])
async def test_a_private_message_goes_to_the_persons_own_chat(
    heard: Door, kind: DestinationKind
) -> None:
    to_ben = Destination(kind, GROUP, BEN["aadObjectId"])
    posted = await heard.platform.send(outgoing(to_ben, message=Help(("kudos",))))
    assert posted.conversation == BEN_CHAT
    (created,) = heard.connector.created
    assert created["members"] == [{"id": BEN["aadObjectId"]}]
    assert created["bot"] == {"id": f"28:{APP_ID}"}
    assert len(heard.connector.posts(BEN_CHAT)) == 1


async def test_a_chat_that_is_known_is_not_asked_for(heard: Door) -> None:
    await heard.platform.send(outgoing(TO_BEN, direct_conversation="a:known"))
    sent = message(heard.connector.service_url, "help", place="personal")
    await heard.post(sent)  # Ana writes from her own chat
    await heard.platform.send(outgoing(TO_ANA))
    assert [sent.conversation for sent in heard.connector.sent] == ["a:known", ANA_CHAT]
    assert heard.connector.created == []


FAILURES = [
    (Answer(412), RetryLater, ""),
    (Answer(429), RetryLater, ""),
    (Answer(502), RetryLater, ""),
    (Answer(503), RetryLater, ""),
    (Answer(504), RetryLater, ""),
    (Answer(401), RetryLater, ""),
    (Answer(500), Ambiguous, ""),
    ("drop", Ambiguous, ""),
    (Answer(400, "BadSyntax"), Undeliverable, "rejected"),
    (Answer(413, "MessageSizeTooBig"), Undeliverable, "rejected"),
    (Answer(404, "ConversationNotFound"), Undeliverable, "unknown_destination"),
    (Answer(403, "BotNotInConversationRoster"), Undeliverable, "not_member"),
    (Answer(302), Undeliverable, "rejected"),
]


@pytest.mark.parametrize(("answer", "raised", "code"), FAILURES)
async def test_every_failure_has_its_meaning(
    heard: Door, answer: Any, raised: type[Exception], code: str
) -> None:
    heard.connector.answers.append(answer)
    with pytest.raises(raised) as caught:
        await heard.platform.send(outgoing())
    assert heard.connector.sent == []
    if isinstance(caught.value, Undeliverable):
        assert caught.value.code == code
    if isinstance(caught.value, RetryLater):
        assert 0 < caught.value.seconds < 10
    await heard.platform.send(outgoing())  # the next one gets through
    assert len(heard.connector.sent) == 1


async def test_somebody_who_switched_the_bot_off_is_left_in_peace(heard: Door) -> None:
    heard.connector.answers.append(Answer(403, "MessageWritesBlocked"))
    with pytest.raises(Undeliverable) as caught:
        await heard.platform.send(outgoing(TO_BEN, direct_conversation=BEN_CHAT))
    assert caught.value.code == "blocked"
    heard.connector.unreachable.add(BEN["aadObjectId"])
    with pytest.raises(Undeliverable) as caught:
        await heard.platform.send(outgoing(TO_BEN))
    assert caught.value.code == "blocked"


@pytest.mark.parametrize("answer", ["drop", Answer(500), Answer(503)])
async def test_what_may_be_repeated_is_never_ambiguous(heard: Door, answer: Any) -> None:
    heard.connector.answers.append(answer)
    with pytest.raises(RetryLater):
        await heard.platform.send(outgoing(TO_BEN))  # to open a chat twice is to open it once
    # The HTTP client itself puts again once when a connection was dropped.
    heard.connector.answers.extend([answer, answer] if answer == "drop" else [answer])
    with pytest.raises(RetryLater):
        await heard.platform.send(outgoing(replaces=Posted(CHANNEL, "1")))
    assert heard.connector.sent == []


@pytest.mark.parametrize(
    ("header", "least", "most"),
    [
        ("7", 7, 7),
        ("0", 0.1, 0.1),
        ("2.5", 2.5, 2.5),
        ("999999", 3600, 3600),
        ("-3", 0.1, 0.1),
        ("nan", 1, 4),
        ("soon", 1, 4),
        ("", 1, 4),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0.1, 0.1),
    ],
)
async def test_retry_after_is_honoured(heard: Door, header: str, least: float, most: float) -> None:
    heard.connector.answers.append(Answer(429, headers={"Retry-After": header}))
    with pytest.raises(RetryLater) as caught:
        await heard.platform.send(outgoing())
    assert least <= caught.value.seconds <= most


async def test_a_connector_that_is_not_there_took_nothing(heard: Door) -> None:
    gone = message("http://127.0.0.1:9/teams/", "<at>Laurel</at> help")
    token = heard.connector.bearer(serviceurl="http://127.0.0.1:9/teams/")
    assert (await heard.post(gone, token))[0] == 200
    with pytest.raises(RetryLater):
        await heard.platform.send(outgoing())


@pytest.mark.parametrize("conversation", ["..", ".", "../../secret", "a/b?c#d%2f"])
async def test_an_id_cannot_leave_its_place_in_the_path(heard: Door, conversation: str) -> None:
    place = Destination(DestinationKind.CONVERSATION, conversation)
    if conversation.strip("."):
        await heard.platform.send(outgoing(place))
        assert heard.connector.sent[0].conversation == conversation
    else:
        with pytest.raises(Undeliverable):
            await heard.platform.send(outgoing(place))


async def test_an_ambiguous_send_cannot_be_looked_up(heard: Door) -> None:
    assert await heard.platform.find(outgoing()) is None


async def test_a_tenant_never_heard_from_waits_or_uses_the_common_address(door: Door) -> None:
    with pytest.raises(RetryLater):
        await door.platform.send(outgoing())
    assert PUBLIC.service_url is not None
    assert PUBLIC.allows(PUBLIC.service_url)


# --- the token ---------------------------------------------------------------------------------


def tokens(fake: FakeConnector) -> list[str]:
    return [path for method, path in fake.requests if method == "TOKEN"]


async def test_one_token_serves_many_sends_at_once(heard: Door) -> None:
    await asyncio.gather(*(heard.platform.send(outgoing()) for _ in range(20)))
    assert tokens(heard.connector) == ["botframework.com"]
    assert len(heard.connector.sent) == 20


async def test_a_token_that_is_not_taken_is_replaced(heard: Door) -> None:
    await heard.platform.send(outgoing())
    heard.connector.tokens.clear()  # revoked
    with pytest.raises(RetryLater):
        await heard.platform.send(outgoing())
    await heard.platform.send(outgoing())
    assert len(heard.connector.sent) == 2


async def test_without_a_token_nothing_is_sent_and_nothing_lost(heard: Door) -> None:
    heard.connector.token_answers.extend([Answer(401, "invalid_client"), Answer(503)])
    with pytest.raises(RetryLater) as caught:
        await heard.platform.send(outgoing())
    assert caught.value.seconds >= 60  # an admin has to act
    with pytest.raises(RetryLater) as caught:
        await heard.platform.send(outgoing())
    assert caught.value.seconds < 10
    assert heard.connector.sent == []


async def test_the_doctor_names_refused_credentials(door: Door) -> None:
    assert await door.platform.doctor() == []
    platform = TeamsPlatform(
        settings(teams_app_type="SingleTenant", teams_tenant_id="contoso"),
        door.room,
        states=door.codec,
        commands=COMMANDS,
        clock=lambda: NOW,
        cloud=door.connector.cloud(),
    )
    door.connector.token_answers.append(Answer(401, "invalid_client"))
    (finding,) = await platform.doctor()
    assert "invalid_client" in finding
    assert "MicrosoftAppPassword" in finding
    assert tokens(door.connector)[-1] == "contoso"
    await platform.stop()


async def test_a_slow_connector_is_ambiguous_in_the_end(
    heard: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.teams.connector.TIMEOUT", aiohttp.ClientTimeout(total=0.2))
    await heard.platform.send(outgoing())
    heard.connector.answers.append("hang")
    started = time.perf_counter()
    with pytest.raises(Ambiguous):
        await heard.platform.send(outgoing())
    assert time.perf_counter() - started < 2
