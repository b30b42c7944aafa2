"""Where the bot is added and removed, and who added it."""

from typing import Any

import pytest

from domain.people import ConversationKind, ConversationRef, PersonRef, WorkspaceRef
from tests.support.activities import ANA, ANA_CHAT, BEN, GROUP, activity
from tests.support.fake_connector import BOT, TENANT
from tests.support.teams_door import Door

PLACES = {
    "group": ConversationRef(GROUP, ConversationKind.GROUP),
    "personal": ConversationRef(ANA_CHAT, ConversationKind.DIRECT),
}
ADDED: dict[str, Any] = {
    "conversationUpdate": {"membersAdded": [dict(BOT)]},
    "installationUpdate": {"action": "add"},
}
REMOVED: dict[str, Any] = {
    "conversationUpdate": {"membersRemoved": [dict(BOT)]},
    "installationUpdate": {"action": "remove"},
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("kind", ADDED)
async def test_whoever_adds_the_bot_may_become_its_admin(door: Door, kind: str, place: str) -> None:
    sent = activity(door.connector.service_url, kind, place, **ADDED[kind])
    assert (await door.post(sent))[0] == 200
    who = PersonRef(ANA["aadObjectId"], ANA["name"])
    assert door.store.admins == [(WorkspaceRef("teams", TENANT), who, PLACES[place])]
    assert door.store.membership == [(PLACES[place], True)]


@pytest.mark.parametrize("kind", REMOVED)
async def test_where_the_bot_is_removed_it_posts_no_more(door: Door, kind: str) -> None:
    url = door.connector.service_url
    await door.post(activity(url, kind, "group", **ADDED[kind]))
    assert (await door.post(activity(url, kind, "group", **REMOVED[kind])))[0] == 200
    await door.post(activity(url, kind, "group", **ADDED[kind]))
    assert door.store.membership == [(PLACES["group"], is_in) for is_in in (True, False, True)]


async def test_a_channel_that_is_deleted_is_posted_to_no_more(door: Door) -> None:
    sent = activity(door.connector.service_url, "conversationUpdate")
    sent["channelData"] |= {
        "eventType": "channelDeleted",
        "channel": {"id": "19:old", "name": "Old"},
    }
    assert (await door.post(sent))[0] == 200
    assert door.store.membership == [(ConversationRef("19:old"), False)]
    assert door.store.admins == []


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("conversationUpdate", {"membersAdded": [dict(BEN)]}),
        ("conversationUpdate", {"membersRemoved": [dict(BEN)]}),
        ("conversationUpdate", {}),
        ("installationUpdate", {"action": "add-upgrade"}),
        ("installationUpdate", {"action": "remove-upgrade"}),
        ("installationUpdate", {}),
    ],
)
async def test_others_come_and_go_unnoticed(door: Door, kind: str, more: Any) -> None:
    assert (await door.post(activity(door.connector.service_url, kind, "group", **more)))[0] == 200
    assert door.store.admins == door.store.membership == []


async def test_an_addition_by_nobody_makes_nobody_an_admin(door: Door) -> None:
    sent = activity(door.connector.service_url, "installationUpdate", action="add")
    assert (await door.post(sent | {"from": None}))[0] == 200
    assert door.store.admins == []


async def test_a_store_that_fails_loses_no_hello(door: Door) -> None:
    door.store.is_down = True
    sent = activity(door.connector.service_url, "conversationUpdate", membersAdded=[dict(BOT)])
    assert (await door.post(sent))[0] == 200
    assert [turn.command for turn in door.room.turns] == ["welcome"]
