"""What follows a kudos, in a Slack that others wrote: seconds, changes, pages and settings."""

from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.support.local_slack import (
    ANA,
    BEN,
    CLEO,
    LocalSlack,
    button_in,
    shown,
    until,
)
from tests.support.slack_world import (
    as_shown,
    choice,
    over_http,
    over_sockets,
    people,
    switch,
    words,
)

pytestmark = pytest.mark.e2e

WORDS = "Your questions on the Acme call saved us a week"
KUDOS = f"<@{BEN}|ben> {WORDS} #teamwork"


async def receipt_of(slack: LocalSlack, by: str = ANA) -> dict[str, Any]:
    """The newest private answer to somebody in #deals."""
    found: dict[str, Any] = (await slack.private_answers(by))[-1]
    return found


async def card_with(slack: LocalSlack, text: str) -> dict[str, Any]:
    """The first card in #deals, once it says this."""

    async def look() -> dict[str, Any] | None:
        cards = await slack.cards()
        return cards[0] if cards and text in shown(cards[0]) else None

    found: dict[str, Any] = await until(look)
    return found


async def received_with(slack: LocalSlack, text: str, user: str = BEN) -> None:
    """Returns once the first direct message to somebody says this."""

    async def look() -> bool:
        messages = await slack.direct_messages(user)
        return bool(messages) and text in shown(messages[0])

    await until(look)


async def test_private_kudos_are_seen_by_two(tmp_path: Path, database_url: str) -> None:
    async with over_http(tmp_path, database_url) as world:
        slack = world.slack
        await slack.command(f"<@{BEN}|ben> {WORDS} --private")
        await received_with(slack, WORDS)
        assert await slack.cards() == []

        await slack.command("history")
        assert WORDS in shown(await receipt_of(slack))
        await slack.command(f"history <@{BEN}|ben>", by=CLEO)
        assert WORDS not in shown(await receipt_of(slack, CLEO))


async def test_seconds_by_button_and_by_emoji(tmp_path: Path, database_url: str) -> None:
    count = "SELECT count(*) FROM second WHERE by_button OR by_reaction"
    async with over_sockets(tmp_path, database_url) as world:
        slack = world.slack
        await slack.command(f"<@{BEN}|ben> {WORDS}")
        card = await card_with(slack, WORDS)
        await slack.react(card, "raised_hands", by=CLEO)
        assert await world.fetch(count) == 1
        await card_with(slack, "Cleo")
        await slack.click(card, "second", by=CLEO)
        assert await world.fetch(count) == 1
        await slack.react(card, "raised_hands", by=CLEO, on=False)
        assert await world.fetch(count) == 1  # by the button still

        await slack.click(card, "second", by=BEN)  # who was thanked
        await slack.click(card, "second", by=ANA)  # who thanked
        assert await world.fetch(count) == 1


async def test_an_emoji_gives_kudos_where_an_admin_wants_it(
    tmp_path: Path, database_url: str
) -> None:
    async with over_http(tmp_path, database_url) as world:
        slack = world.slack
        message = await slack.say("we closed Acme", by=BEN)
        await slack.react(message, "raised_hands", by=ANA)
        assert await world.count() == 0
        await slack.command("help", slash="/laurel")
        await world.fetch(
            """UPDATE organization SET settings = settings || '{"reaction_gives": true}'"""
        )
        await slack.react(message, "raised_hands", by=CLEO)
        assert await world.count() == 1
        await card_with(slack, "Cleo")
        await slack.react(message, "raised_hands", by=CLEO, on=False)
        assert await world.count("kudos WHERE withdrawn_at IS NOT NULL") == 1


async def test_the_receipt_edits_and_undoes(tmp_path: Path, database_url: str) -> None:
    async with over_http(tmp_path, database_url) as world:
        slack = world.slack
        await slack.command(KUDOS)
        await card_with(slack, WORDS)
        receipt = await receipt_of(slack)
        await slack.click(receipt, "kudos edit")
        (view,) = (await slack.frame("view"))["stack"]
        assert WORDS in shown(view)
        assert BEN in shown(view)

        edited = f"{WORDS} and a day"
        await slack.submit(
            {"recipients": people(BEN, CLEO), "message": words(edited), "value": choice("teamwork")}
        )
        assert (await slack.frame("view"))["stack"] == []
        await card_with(slack, "and a day")
        await received_with(slack, "and a day")
        await received_with(slack, "and a day", CLEO)

        await slack.click(receipt, "kudos undo")
        assert await world.count("kudos WHERE withdrawn_at IS NOT NULL") == 1

        async def gone() -> bool:
            cards, messages = await slack.cards(), await slack.direct_messages(BEN)
            return WORDS not in shown(cards[0]) and WORDS not in shown(messages[0])

        await until(gone)


async def test_the_home_tab_is_turned_and_changed(tmp_path: Path, database_url: str) -> None:
    async with over_http(tmp_path, database_url) as world:
        slack = world.slack
        for number in range(7):
            await slack.command(f"<@{BEN}|ben> {WORDS}, {number}. --private")
        first = await slack.home()
        assert f"{WORDS}, 6." in shown(first)
        assert f"{WORDS}, 0." not in shown(first)

        await world.click_at_home(first, button_in(first, "laurel home"))
        second = await slack.home_again()
        assert f"{WORDS}, 0." in shown(second)

        await world.click_at_home(second, button_in(second, "kudos undo"))
        after = await slack.home_again()
        assert await world.count("kudos WHERE withdrawn_at IS NOT NULL") == 1
        assert after["private_metadata"] == "2"
        assert shown(after["blocks"]) != shown(second["blocks"])

        await world.click_at_home(after, button_in(after, "kudos"))
        (form,) = (await slack.frame("view"))["stack"]
        assert form["callback_id"] == "kudos"
        assert f"{WORDS}, 6." in shown(await slack.home(BEN))


async def test_history_and_balance(tmp_path: Path, database_url: str) -> None:
    async with over_sockets(tmp_path, database_url) as world:
        slack = world.slack
        await slack.command("balance")
        await world.fetch("""UPDATE organization SET settings = settings || '{"allowance": 3}'""")
        await slack.command(KUDOS)
        await slack.command("balance")
        assert "2" in shown(await receipt_of(slack))
        await slack.command("history given")
        assert WORDS in shown(await receipt_of(slack))
        await slack.command("history received")
        assert WORDS not in shown(await receipt_of(slack))
        await slack.command(f"history <@{BEN}|ben>", by=CLEO)
        assert WORDS in shown(await receipt_of(slack, CLEO))
        # What goes beyond the allowance is refused whole.
        await slack.command(f"<@{BEN}|ben> <@{CLEO}|cleo> {WORDS} again")
        await slack.command(f"<@{BEN}|ben> {WORDS} again")
        assert await world.count("kudos_recipient") == 3


async def test_preferences_are_kept(tmp_path: Path, database_url: str) -> None:
    async with over_http(tmp_path, database_url) as world:
        slack = world.slack
        await slack.command("preferences", slash="/laurel", by=BEN)
        (view,) = (await slack.frame("view"))["stack"]
        fields = {
            block["block_id"]: block["element"] for block in view["blocks"] if "element" in block
        }
        assert fields["birthday"]["type"] == "datepicker"
        filled = {
            "direct_messages": switch(on=False),
            "seconds": choice("each"),
            "on_boards": switch(on=True),
            "quiet_from": choice("22:00"),
            "quiet_until": choice("07:00"),
            "locale": choice("de"),
            "zone": words("Berlin"),
            "birthday": {"type": "datepicker", "selected_date": "1990-02-28"},
            "started_on": {"type": "datepicker", "selected_date": None},
        }
        await slack.submit(filled, by=BEN)
        assert (await slack.frame("view"))["stack"] == []
        stored = await world.fetch(
            "SELECT preferences::text FROM person WHERE preferences::text LIKE '%Berlin%'"
        )
        for kept in ("Europe/Berlin", "02-28", "22:00"):
            assert kept in stored
        assert "1990" not in stored

        # No direct message any more, and the language is another.
        await slack.command(KUDOS)
        await card_with(slack, WORDS)
        await slack.command("balance", by=BEN)
        assert "Woche" in shown(await receipt_of(slack, BEN))


async def test_settings_are_for_admins(tmp_path: Path, database_url: str) -> None:
    async with over_http(tmp_path, database_url) as world:
        slack = world.slack
        await slack.command("settings", slash="/laurel")
        refused = await receipt_of(slack)
        assert "settings recognition" not in shown(refused)
        await world.fetch("UPDATE person SET is_admin = true WHERE name = 'Ana'")

        await slack.command("settings", slash="/laurel")
        page = await receipt_of(slack)
        await slack.click(page, "settings recognition")
        (view,) = (await slack.frame("view"))["stack"]
        fields = [block["block_id"] for block in view["blocks"] if "element" in block]
        assert "min_message_length" in fields
        await slack.submit({**as_shown(view), "min_message_length": words("60")})
        assert (await slack.frame("view"))["stack"] == []
        assert await world.count("audit_entry") == 1

        await slack.command(KUDOS)
        assert "60" in shown(await receipt_of(slack))
        assert await world.count() == 0


async def test_the_coach_asks_once(tmp_path: Path, database_url: str) -> None:
    async with over_sockets(tmp_path, database_url) as world:
        slack = world.slack
        await slack.command(f"<@{BEN}|ben>")
        await slack.frame("view")
        vague = {"recipients": people(BEN), "message": words("thanks a lot")}
        await slack.submit(vague)
        (view,) = (await slack.frame("view"))["stack"]
        assert "thanks a lot" in shown(view)
        assert await world.count() == 0
        await slack.submit(vague)
        assert (await slack.frame("view"))["stack"] == []
        assert await world.count() == 1
        await until(partial(slack.direct_messages, BEN))
