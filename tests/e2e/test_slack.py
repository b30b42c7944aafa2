"""The bot as a process, in a Slack that other people wrote: over signed HTTP and Socket Mode."""

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.support.local_slack import ANA, BEN, CLEO, DEALS, LocalSlack, shown, until
from tests.support.slack_world import over_http, over_sockets, people, words

pytestmark = pytest.mark.e2e

KUDOS = f"<@{BEN}|ben> great discovery call on Acme #teamwork"

Open = Callable[[Path, str], Any]
BOTH = pytest.mark.parametrize("opened", [over_http, over_sockets])


@BOTH
async def test_a_command_becomes_a_card_a_direct_message_and_a_receipt(
    opened: Open, tmp_path: Path, database_url: str
) -> None:
    async with opened(tmp_path, database_url) as world:
        slack: LocalSlack = world.slack
        await slack.command(KUDOS)
        (receipt,) = await slack.private_answers(ANA)
        assert "Ben" in shown(receipt)
        (card,) = await until(slack.cards)
        assert "great discovery call on Acme" in shown(card)
        (received,) = await until(partial(slack.direct_messages, BEN))
        assert "great discovery call on Acme" in shown(received)
        assert await world.count() == 1

        await slack.command("help", slash="/laurel")
        assert "/kudos" in shown((await slack.private_answers(ANA))[-1])


@BOTH
async def test_a_form_with_an_error_is_corrected(
    opened: Open, tmp_path: Path, database_url: str
) -> None:
    async with opened(tmp_path, database_url) as world:
        slack: LocalSlack = world.slack
        await slack.command(f"<@{BEN}|ben>")
        (view,) = (await slack.frame("view"))["stack"]
        assert BEN in shown(view)

        await slack.submit({"recipients": people(ANA, BEN), "message": words("great call on Acme")})
        errors = (await slack.frame("view_errors"))["errors"]
        assert list(errors) == ["recipients"]
        assert await world.count() == 0

        await slack.submit(
            {"recipients": people(BEN, CLEO), "message": words("great call on Acme")}
        )
        assert (await slack.frame("view"))["stack"] == []
        (card,) = await until(slack.cards)
        assert "great call on Acme" in shown(card)
        assert await until(partial(slack.direct_messages, CLEO))
        (receipt,) = await until(partial(slack.private_answers, ANA))
        assert "Cleo" in shown(receipt)
        assert await world.count() == 1


async def test_a_refusal_offers_the_form_with_what_was_typed(
    tmp_path: Path, database_url: str
) -> None:
    async with over_http(tmp_path, database_url) as world:
        slack = world.slack
        await slack.command(f"<@{ANA}|ana> such a great discovery call")
        (refusal,) = await slack.private_answers(ANA)
        assert "such a great discovery call" in shown(refusal)
        await slack.click(refusal)
        (view,) = (await slack.frame("view"))["stack"]
        assert "such a great discovery call" in shown(view)


async def test_a_message_is_recognized(tmp_path: Path, database_url: str) -> None:
    async with over_http(tmp_path, database_url) as world:
        slack = world.slack
        message = await slack.say("we closed Acme", by=BEN)
        await world.interact(
            "message_action",
            callback_id="recognize",
            channel={"id": DEALS, "name": "deals"},
            message_ts=message["ts"],
            message=message,
        )
        (view,) = (await slack.frame("view"))["stack"]
        assert "we closed Acme" in shown(view)
        assert BEN in shown(view)

        await slack.submit(
            {
                "recipients": people(BEN),
                "message": words("Your patience with legal saved the contract"),
            }
        )
        (card,) = await until(slack.cards)
        assert "Your patience with legal saved the contract" in shown(card)
        assert f"/archives/{DEALS}/p{message['ts'].replace('.', '')}" in shown(card)


async def test_the_same_delivery_sent_twice_has_one_effect(
    tmp_path: Path, database_url: str
) -> None:
    async with over_http(tmp_path, database_url) as world:
        slack = world.slack
        await slack.command(KUDOS)
        (body,) = await slack.request_bodies("slash_commands")
        statuses = await asyncio.gather(*(world.post(body) for _ in range(4)))
        assert statuses == [200] * 4
        assert await until(slack.cards)
        assert await until(partial(slack.direct_messages, BEN))
        await asyncio.sleep(1.5)  # a second card would be due a second after the first
        assert len(await slack.cards()) == len(await slack.direct_messages(BEN)) == 1
        assert await world.count() == 1


async def test_two_replicas_that_get_the_same_payload_have_one_effect(
    tmp_path: Path, database_url: str
) -> None:
    async with over_sockets(tmp_path, database_url, bots=2) as world:
        slack = world.slack
        for number in range(5):  # local-slack sends each payload over every connection
            await slack.command(f"{KUDOS}, call {number}")

        async def all_there() -> bool:
            return len(await slack.cards()) >= 5 and len(await slack.direct_messages(BEN)) >= 5

        await until(all_there, 30.0)
        await asyncio.sleep(1.5)
        assert len(await slack.cards()) == len(await slack.direct_messages(BEN)) == 5
        assert await world.count() == 5
