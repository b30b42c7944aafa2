"""What is given in a private channel of Slack: there, and to those whom it is about."""

from collections.abc import AsyncIterator

import pytest

from tests.support.local_slack import shown
from tests.support.slack_door import Door, opened, until
from tests.support.slack_requests import command
from tests.support.validators import check_message

WORDS = "Your questions on the Acme call saved us a week"
THERE = {"channel_id": "C6", "channel_name": "privategroup"}


@pytest.fixture
async def door(database_url: str) -> AsyncIterator[Door]:
    async with opened(database_url) as door:
        door.slack.add_channel("C6", "deal-desk", is_private=True)
        yield door


async def test_only_those_in_it_learn_where_it_was(door: Door) -> None:
    receipt = await door.command(command(f"<@U2> {WORDS}", **THERE))
    assert await door.rows("SELECT name, is_private FROM conversation") == [("deal-desk", True)]
    [card] = await until(lambda: door.slack.posted("C6"))
    assert "deal-desk" in shown(card)
    [received] = await until(lambda: door.slack.posted("D2"))
    assert WORDS in shown(received)
    assert "deal-desk" not in shown(received)
    check_message(receipt)


async def test_others_do_not_read_it_in_a_history(door: Door) -> None:
    await door.command(command(f"<@U2> {WORDS}", trigger_id="1.1.1", **THERE))
    await door.command(command("<@U2> That deck was a joy to read", trigger_id="1.1.2"))
    for reader, is_shown in (("U1", True), ("U2", True), ("U3", False)):
        asked = command("history <@U2>", user_id=reader, trigger_id=f"2.2.{reader}")
        answer = await door.command(asked)
        check_message(answer)
        assert "That deck was a joy to read" in shown(answer)
        assert (WORDS in shown(answer)) is is_shown
        assert "deal-desk" not in shown(answer)


async def test_a_private_channel_without_laurel_is_taken_for_one(door: Door) -> None:
    door.slack.channels["C6"]["is_member"] = False
    answer = await door.command(command(f"<@U2> {WORDS}", **THERE))
    assert "invite" in shown(answer)
    assert await door.rows("SELECT is_member, is_private FROM conversation") == [(False, True)]
    assert await door.rows("SELECT posted_conversation_id FROM kudos") == [(None,)]
