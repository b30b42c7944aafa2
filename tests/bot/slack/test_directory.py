"""What Slack says about people and places, and what it does not."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.slack import api
from bot.slack.directory import SlackDirectory
from bot.slack.installations import ask
from bot.slack.scopes import REQUIRED
from commands.ports import PlatformUnavailable
from domain.deliveries import Posted
from domain.people import (
    ConversationFacts,
    ConversationKind,
    ConversationRef,
    GroupFacts,
    GroupRef,
    PersonFacts,
    PersonRef,
    WorkspaceFacts,
    WorkspaceRef,
)
from tests.support.fake_slack import FakeSlack
from tests.support.slack_door import OneInstallation, workspace

T1 = WorkspaceRef("slack", "T1")
CHANNEL = ConversationKind.CHANNEL


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    async with workspace(FakeSlack()) as slack:
        slack.scopes = set(REQUIRED)
        yield slack


@pytest.fixture
async def directory(slack: FakeSlack) -> AsyncIterator[SlackDirectory]:
    async with api.open_session() as session:
        installed = await ask(api.client(slack.token, slack.url, session))
        yield SlackDirectory(OneInstallation(installed))


async def who(directory: SlackDirectory, user_id: str) -> PersonFacts:
    found = await directory.person(T1, PersonRef(user_id), None)
    assert found is not None
    return found


async def test_a_workspace_has_its_name_and_the_zone_of_most(
    directory: SlackDirectory, slack: FakeSlack
) -> None:
    slack.add_user("U4", "Dora", tz="Asia/Tokyo")
    for number in range(9):
        slack.add_user(f"UB{number}", "Robot", tz="America/Los_Angeles", is_bot=True)
        slack.add_user(f"UX{number}", "Gone", tz="America/Los_Angeles", deleted=True)
    assert await directory.workspace(T1) == WorkspaceFacts("T1", "Acme", zone="Europe/Berlin")


@pytest.mark.parametrize("fault", [{"hang": 5.0}, {"status": 429}, {"error": "missing_scope"}])
async def test_a_workspace_is_known_without_its_zone(
    directory: SlackDirectory, slack: FakeSlack, fault: dict[str, Any]
) -> None:
    slack.fail("users.list", **fault)
    assert await directory.workspace(T1) == WorkspaceFacts("T1", "Acme")


async def test_a_workspace_of_nobody_has_no_zone(
    directory: SlackDirectory, slack: FakeSlack
) -> None:
    slack.users.clear()
    assert await directory.workspace(T1) == WorkspaceFacts("T1", "Acme")


async def test_a_person_has_a_name_a_language_and_a_zone(directory: SlackDirectory) -> None:
    expected = PersonFacts("U2", "Ben", locale="en-GB", zone="Europe/Berlin", is_admin=False)
    assert await who(directory, "U2") == expected


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"is_bot": True}, {"is_bot"}),
        ({"is_workflow_bot": True}, {"is_bot"}),
        ({"is_restricted": True}, {"is_guest"}),
        ({"is_restricted": True, "is_ultra_restricted": True}, {"is_guest"}),
        ({"deleted": True}, set()),
        ({"is_stranger": True}, {"is_external"}),
        ({"team_id": "T2"}, {"is_external"}),
        ({"team_id": "T2", "enterprise_user": {"teams": ["T1", "T2"]}}, set()),
        ({"team_id": "T2", "enterprise_user": {"teams": ["T2"]}}, {"is_external"}),
        ({"is_admin": True}, {"is_admin"}),
        ({"is_admin": False, "is_owner": True}, {"is_admin"}),
        ({"is_primary_owner": True}, {"is_admin"}),
    ],
)
async def test_what_a_person_is(
    slack: FakeSlack, directory: SlackDirectory, more: dict[str, object], expected: set[str]
) -> None:
    slack.add_user("U7", "Dana", **more)
    found = await who(directory, "U7")
    flags = {"is_bot", "is_guest", "is_external", "is_admin"}
    assert {flag for flag in flags if getattr(found, flag)} == expected
    assert found.is_active is not bool(more.get("deleted"))


@pytest.mark.parametrize(
    ("profile", "name"),
    [
        ({"display_name": "Dee", "real_name": "Dana Roe"}, "Dee"),
        ({"display_name": " ", "real_name": "Dana Roe"}, "Dana Roe"),
        ({"display_name": "Dee\u202e\n<!channel>"}, "Dee <!channel>"),
        ({"display_name": "", "real_name": ""}, "Dana"),
        ({"display_name": "\u202e"}, "…"),
        ({"display_name": "d" * 200}, "d" * 79 + "…"),
    ],
)
async def test_names_are_clean_and_never_empty(
    slack: FakeSlack, directory: SlackDirectory, profile: dict[str, str], name: str
) -> None:
    slack.add_user("U7", "Dana", profile=profile)
    assert (await who(directory, "U7")).name == name


async def test_slackbot_is_a_bot(slack: FakeSlack, directory: SlackDirectory) -> None:
    slack.add_user("USLACKBOT", "slackbot")
    assert (await who(directory, "USLACKBOT")).is_bot


async def test_nobody_is_nobody(directory: SlackDirectory) -> None:
    assert await directory.person(T1, PersonRef("U404"), None) is None


async def test_names_once_seen_are_remembered(directory: SlackDirectory) -> None:
    assert directory.name_of(PersonRef("U2")) == "…"
    assert directory.name_of(PersonRef("U2", "ben")) == "ben"
    await who(directory, "U2")
    assert directory.name_of(PersonRef("U2")) == "Ben"


@pytest.mark.parametrize(
    ("channel", "expected"),
    [
        ({}, {"is_member": True, "is_external": False}),
        ({"member": False}, {"is_member": False, "is_external": False}),
        ({"is_private": True}, {"is_member": True, "is_private": True}),
        ({"is_ext_shared": True, "is_shared": True}, {"is_member": True, "is_external": True}),
        ({"is_pending_ext_shared": True}, {"is_member": True, "is_external": True}),
        ({"is_org_shared": True, "is_shared": True}, {"is_member": True, "is_external": False}),
    ],
)
async def test_what_a_channel_is(
    slack: FakeSlack, directory: SlackDirectory, channel: dict[str, bool], expected: dict[str, bool]
) -> None:
    slack.add_channel("C9", "wins", **channel)
    facts = await directory.conversation(T1, ConversationRef("C9"))
    assert facts == ConversationFacts("C9", CHANNEL, "wins", **expected)


async def test_a_private_channel_without_the_bot_does_not_exist_for_it(
    slack: FakeSlack, directory: SlackDirectory
) -> None:
    slack.add_channel("C9", "secret", member=False, is_private=True)
    assert await directory.conversation(T1, ConversationRef("C9")) is None


async def test_chats_need_no_scope_of_their_own(
    slack: FakeSlack, directory: SlackDirectory
) -> None:
    direct = ConversationRef("D9", ConversationKind.DIRECT)
    assert await directory.conversation(T1, direct) == ConversationFacts(
        "D9", ConversationKind.DIRECT, ""
    )
    slack.add_channel("G9", "mpdm-a--b-1", is_mpim=True)
    group = ConversationRef("G9", ConversationKind.GROUP)
    assert await directory.conversation(T1, group) is None


async def test_a_group_is_everybody_in_it(slack: FakeSlack, directory: SlackDirectory) -> None:
    many = [f"U{number}" for number in range(700)]
    slack.add_group("S1", "sales", *many)
    slack.add_group("S2", "nobody")
    sales = await directory.group(T1, GroupRef("S1", "sales"))
    assert sales == GroupFacts("S1", "sales", tuple(many))
    assert "usergroups.list" not in dict(slack.calls)
    assert await directory.group(T1, GroupRef("S2", "nobody")) == GroupFacts("S2", "nobody")


async def test_a_group_without_a_label_has_its_own_name(
    slack: FakeSlack, directory: SlackDirectory
) -> None:
    slack.add_group("S1", "sales", "U2")
    slack.add_group("S2", "", "U2", name="Sales, all")
    assert await directory.group(T1, GroupRef("S1")) == GroupFacts("S1", "sales", ("U2",))
    assert await directory.group(T1, GroupRef("S2")) == GroupFacts("S2", "Sales, all", ("U2",))
    slack.fail("usergroups.list", status=429, retry_after="60")
    assert await directory.group(T1, GroupRef("S1")) == GroupFacts("S1", "…", ("U2",))


async def test_a_group_that_is_switched_off_or_none_is_nobody(
    slack: FakeSlack, directory: SlackDirectory
) -> None:
    slack.add_group("S1", "sales", "U2", date_delete=1_700_000_000)
    assert await directory.group(T1, GroupRef("S1")) is None
    assert await directory.group(T1, GroupRef("S404", "sales")) is None
    slack.fail("usergroups.users.list", error="plan_upgrade_required")
    assert await directory.group(T1, GroupRef("S1", "sales")) is None


async def test_a_message_is_there_until_it_is_deleted(
    slack: FakeSlack, directory: SlackDirectory
) -> None:
    slack.add_channel("C9", "secret", member=False, is_private=True)
    slack.messages.append({"channel": "C1", "ts": "1.000001", "user": "U2", "text": "x"})
    assert await directory.has_message(T1, Posted("C1", "1.000001")) is True
    assert await directory.has_message(T1, Posted("C1", "1.000002")) is False
    assert await directory.has_message(T1, Posted("C9", "1.000001")) is None
    assert await directory.has_message(T1, Posted("C404", "1.000001")) is None


@pytest.mark.parametrize(
    "fault",
    [
        {"status": 429, "retry_after": "9"},
        {"status": 503, "text": "no"},
        {"drop": True},
        {"error": "invalid_auth"},
        {"error": "internal_error"},
    ],
)
async def test_no_answer_is_said_to_be_none(
    slack: FakeSlack, directory: SlackDirectory, fault: dict[str, object]
) -> None:
    for _ in range(2):  # where a connection drops, the HTTP client itself asks once more
        slack.fail("users.info", **fault)
        slack.fail("conversations.info", **fault)
        slack.fail("usergroups.users.list", **fault)
    with pytest.raises(PlatformUnavailable):
        await directory.person(T1, PersonRef("U2"), None)
    with pytest.raises(PlatformUnavailable):
        await directory.conversation(T1, ConversationRef("C1"))
    with pytest.raises(PlatformUnavailable):
        await directory.group(T1, GroupRef("S1", "sales"))


async def test_a_silent_slack_says_nothing_of_a_message(
    slack: FakeSlack, directory: SlackDirectory
) -> None:
    slack.fail("chat.getPermalink", status=503, text="no")
    with pytest.raises(PlatformUnavailable):
        await directory.has_message(T1, Posted("C1", "1.000001"))


async def test_another_workspace_cannot_be_asked(directory: SlackDirectory) -> None:
    with pytest.raises(PlatformUnavailable):
        await directory.workspace(WorkspaceRef("slack", "T2"))
