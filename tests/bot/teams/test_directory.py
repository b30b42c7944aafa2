"""What Teams says of people and places, and what it means when it says nothing."""

import pytest

from commands.ports import PlatformUnavailable
from domain.deliveries import Posted
from domain.people import (
    ConversationFacts,
    ConversationKind,
    ConversationRef,
    GroupRef,
    PersonFacts,
    PersonRef,
    WorkspaceRef,
)
from tests.support.activities import ANA, BEN, CHANNEL, GROUP, TEAM, invoke, message
from tests.support.fake_connector import APP_ID, TENANT, Answer
from tests.support.teams_door import Door

TEAMS = WorkspaceRef("teams", TENANT)
HERE = ConversationRef(CHANNEL)
BEN_FACTS = PersonFacts(BEN["aadObjectId"], BEN["name"], alias=BEN["id"])


@pytest.fixture
async def heard(door: Door) -> Door:
    door.connector.add_member(CHANNEL, BEN["id"], BEN["aadObjectId"], BEN["name"])
    door.connector.add_member(CHANNEL, ANA["id"], ANA["aadObjectId"], ANA["name"])
    assert (await door.post(message(door.connector.service_url, "<at>Laurel</at> help")))[0] == 200
    return door


@pytest.mark.parametrize("by", ["id", "aadObjectId"])
async def test_a_member_is_found_by_either_id(heard: Door, by: str) -> None:
    assert await heard.platform.person(TEAMS, PersonRef(BEN[by]), HERE) == BEN_FACTS


async def test_who_wrote_brings_language_and_zone(heard: Door) -> None:
    found = await heard.platform.person(TEAMS, PersonRef(ANA["aadObjectId"]), HERE)
    assert found is not None
    assert (found.locale, found.zone, found.alias) == ("en-GB", "Europe/Berlin", ANA["id"])


async def test_somebody_elsewhere_is_found_through_their_own_chat(heard: Door) -> None:
    for near in (ConversationRef(GROUP, ConversationKind.GROUP), None):
        assert await heard.platform.person(TEAMS, PersonRef(BEN["aadObjectId"]), near) == BEN_FACTS


async def test_somebody_the_bot_cannot_reach_is_unknown_here(heard: Door) -> None:
    stranger = PersonRef("33333333-0000-4000-8000-0000000000c3")
    assert await heard.platform.person(TEAMS, stranger, HERE) is None
    # Asked for without a place, that is no sign that the account is gone.
    with pytest.raises(PlatformUnavailable):
        await heard.platform.person(TEAMS, stranger, None)


@pytest.mark.parametrize(
    ("more", "guest", "external"),
    [
        ({"userRole": "user"}, False, False),
        ({"userRole": "guest"}, True, False),
        ({"userRole": "anonymous"}, True, False),
        ({"userPrincipalName": "cleo_partner.test#EXT#@contoso.test"}, True, False),
        ({"tenantId": "another-tenant"}, False, True),
        ({"tenantId": None}, False, False),
    ],
)
async def test_guests_and_outsiders_are_told(
    heard: Door, more: dict[str, str], guest: bool, external: bool
) -> None:
    heard.connector.add_member(CHANNEL, "29:cleo", "44444444", "Cleo", **more)
    found = await heard.platform.person(TEAMS, PersonRef("29:cleo"), HERE)
    assert found is not None
    assert (found.is_guest, found.is_external) == (guest, external)


async def test_bots_are_told_by_their_ids(heard: Door) -> None:
    for bot in (f"28:{APP_ID}", "28:another"):
        found = await heard.platform.person(TEAMS, PersonRef(bot, "Helper"), HERE)
        assert found == PersonFacts(bot, "Helper", is_bot=True)


@pytest.mark.parametrize("answer", ["drop", Answer(503), Answer(500), Answer(429)])
async def test_no_answer_is_not_an_answer(heard: Door, answer: Answer) -> None:
    # The HTTP client itself asks again once when a connection was dropped.
    drops = [answer, answer] if answer == "drop" else [answer]
    heard.connector.answers.extend(drops)
    with pytest.raises(PlatformUnavailable):
        await heard.platform.person(TEAMS, PersonRef(BEN["id"]), HERE)
    heard.connector.answers.extend(drops)
    with pytest.raises(PlatformUnavailable):
        await heard.platform.conversation(TEAMS, ConversationRef(GROUP, ConversationKind.GROUP))


async def test_an_odd_answer_is_not_an_answer(heard: Door) -> None:
    heard.connector.add_member(CHANNEL, "29:odd", "55555555", "Odd", userRole=["admin"])
    with pytest.raises(PlatformUnavailable):
        await heard.platform.person(TEAMS, PersonRef("29:odd"), HERE)


async def test_a_channel_has_the_name_its_team_gives_it(heard: Door) -> None:
    heard.connector.channels[TEAM] = [{"id": TEAM, "name": None}, {"id": CHANNEL, "name": "Wins"}]
    for _ in range(2):
        assert await heard.platform.conversation(TEAMS, HERE) == ConversationFacts(
            CHANNEL, ConversationKind.CHANNEL, "Wins"
        )
    asked = [path for _, path in heard.connector.requests if "/teams/v3/teams/" in path]
    assert len(asked) == 1


@pytest.mark.parametrize(
    ("sharing", "member", "external"),
    [("standard", True, False), ("private", False, False), ("shared", True, True)],
)
async def test_private_and_shared_channels_are_told(
    heard: Door, sharing: str, member: bool, external: bool
) -> None:
    sent = message(heard.connector.service_url, "<at>Laurel</at> help")
    sent["channelData"]["channel"] |= {"name": "Wins", "type": sharing}
    await heard.post(sent)
    found = await heard.platform.conversation(TEAMS, HERE)
    assert found is not None
    assert (found.is_member, found.is_external) == (member, external)
    assert found.is_private is (sharing == "private")


async def test_a_chat_the_bot_was_not_added_to_is_told_by_its_roster(door: Door) -> None:
    place = ConversationRef(GROUP, ConversationKind.GROUP)
    action = invoke(door.connector.service_url, "composeExtension/fetchTask", {}, "group")
    await door.post(action)
    found = await door.platform.conversation(TEAMS, place)
    assert found == ConversationFacts(GROUP, ConversationKind.GROUP, "", is_member=False)
    door.connector.rosters.add(GROUP)
    found = await door.platform.conversation(TEAMS, place)
    assert found == ConversationFacts(GROUP, ConversationKind.GROUP, "")


async def test_a_personal_chat_needs_no_question(door: Door) -> None:
    place = ConversationRef("a:1", ConversationKind.DIRECT)
    found = await door.platform.conversation(TEAMS, place)
    assert found == ConversationFacts("a:1", ConversationKind.DIRECT, "")
    assert door.connector.requests == []


async def test_a_tenant_has_no_name_that_a_bot_may_know(door: Door) -> None:
    assert (await door.platform.workspace(TEAMS)).external_id == TENANT


async def test_groups_and_messages_cannot_be_asked_for(heard: Door) -> None:
    assert await heard.platform.group(TEAMS, GroupRef("sales")) is None
    assert await heard.platform.has_message(TEAMS, Posted(CHANNEL, "1")) is None
