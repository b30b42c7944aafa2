"""Nominations, badges and boards in a Slack that others wrote."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.support.local_slack import ANA, BEN, CLEO, CROWD, DAI, DEALS, EMMA, shown, until
from tests.support.passing_days import days_pass
from tests.support.slack_world import World, as_shown, choice, over_http, people, words

pytestmark = pytest.mark.e2e

Json = dict[str, Any]


@pytest.fixture(scope="module")
async def world(
    own_database: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[World]:
    """Ben and Emma report to Cleo, Cleo and Ana to Dai, who is the admin."""
    async with over_http(tmp_path_factory.mktemp("slack"), own_database) as made:
        for one in (ANA, BEN, CLEO, DAI, EMMA):
            await made.slack.command("help", slash="/laurel", by=one)
        for manager, reports in (("Cleo", "'Ben', 'Emma'"), ("Dai", "'Cleo', 'Ana'")):
            await made.fetch(
                f"UPDATE person SET manager_id = (SELECT id FROM person WHERE name = '{manager}')"
                f" WHERE name IN ({reports})"
            )
        await made.fetch("UPDATE person SET is_admin = true WHERE name = 'Dai'")
        yield made
        assert "Traceback" not in made.bots[0].log()


async def nominate(world: World, line: str, by: str = ANA) -> None:
    await world.slack.command(line, by=by, slash="/nominate")


async def opens(world: World, message: Json, command: str, by: str) -> Json:
    """The form that a button of a message opens."""
    world.slack.frames.clear()
    await world.slack.click(message, command, by=by)
    return await form(world)


async def form(world: World) -> Json:
    """The form that has opened."""
    (view,) = (await world.slack.frame("view"))["stack"]
    found: Json = view
    return found


async def send(world: World, values: dict[str, Json], by: str) -> None:
    """Submits the open form, which is taken."""
    await world.slack.submit(values, by=by)
    assert (await world.slack.frame("view"))["stack"] == []


def buttons(message: Json) -> list[str]:
    """The commands that a message's buttons start."""
    rows = [block["elements"] for block in message["blocks"] if block["type"] == "actions"]
    return [one["action_id"].partition(":")[0] for row in rows for one in row]


async def test_all_that_is_wrong_is_told_at_once_with_the_form(world: World) -> None:
    await nominate(world, f"<@{ANA}|ana> for Nonsense because hi")
    refusal = await world.slack.answered(ANA, "Nominations are for others", "Nonsense")
    assert "at least 10 characters" in shown(refusal)
    view = await opens(world, refusal, "nominate", ANA)
    assert view["callback_id"] == "nominate"
    assert "hi" in [one["value"] for one in as_shown(view).values() if "value" in one]
    vague = {
        "nominee": people(BEN),
        "badge": choice("innovation-driver"),
        "justification": words("always so great!"),
    }
    await world.slack.submit(vague)
    coached = await form(world)
    assert "What exactly did they do?" in shown(coached)
    assert "always so great!" in shown(coached)
    assert await world.count("nomination") == 0


async def test_from_a_line_to_an_award_and_back(world: World) -> None:
    slack = world.slack
    why = "he mapped every stakeholder at Umbra, and legal signed within a week"
    await nominate(world, f"<@{BEN}|ben> for Deal Closer because {why}")
    assert "Cleo" in shown(await slack.answered(ANA, "Nominated.", why))
    card = await slack.card(why)

    await opens(world, card, "endorse", EMMA)
    await send(world, {"line": words("I sat beside him on every call.")}, EMMA)
    await slack.card(why, "I sat beside him on every call.")
    copy = await slack.told(CLEO, why, "What it takes", "I sat beside him on every call.")

    await opens(world, copy, "nominate ask", CLEO)
    await send(world, {"question": words("Who signed in the end?")}, CLEO)
    question = await slack.told(ANA, "Who signed in the end?")
    await opens(world, question, "nominate answer", ANA)
    await send(world, {"answer": words("Their general counsel.")}, ANA)
    copy = await slack.told(CLEO, "Your question is answered", "Their general counsel.")
    await slack.told(ANA, "Who signed in the end?", "You answered")

    view = await opens(world, copy, "nominate tier", CLEO)
    assert "bronze" in shown(as_shown(view)["tier"])
    await send(world, {"tier": choice("silver")}, CLEO)
    award = await slack.card("earns", "Deal Closer", "(Silver)", why)
    assert BEN in shown(award)  # who is notified by it
    await slack.card("It is awarded.", why)
    await slack.told(BEN, "You earned", "(Silver)", why)
    await slack.told(ANA, "Your nomination counted", "(Silver)")
    decided = await slack.told(CLEO, "Approved by", "Their general counsel.")
    assert buttons(decided) == ["award revoke"]

    await opens(world, decided, "award revoke", CLEO)
    await send(world, {"reason": words("Umbra withdrew on Monday.")}, CLEO)
    await slack.told(BEN, "was taken back", "Umbra withdrew on Monday.")
    await slack.card("An award that stood here no longer holds.")
    await slack.card("A nomination that stood here has ended.")

    async def gone() -> bool:
        cards = await slack.cards()
        return not any(why in shown(one) or "Umbra" in shown(one) for one in cards)

    await until(gone)


async def test_nominate_for_a_message_and_a_kind_decline(world: World) -> None:
    slack = world.slack
    why = "he found the word in clause 14 that their lawyers feared, and struck it with them"
    message = await slack.say("clause 14 is settled", by=BEN)
    await world.interact(
        "message_action",
        EMMA,
        callback_id="nominate",
        channel={"id": DEALS, "name": "deals"},
        message_ts=message["ts"],
        message=message,
    )
    view = await form(world)
    assert "clause 14 is settled" in shown(view)
    assert as_shown(view)["nominee"] == people(BEN)
    values = {"badge": choice("customer-champion"), "justification": words(why)}
    await send(world, {"nominee": people(BEN), **values}, EMMA)
    card = await slack.card(why)
    assert f"/archives/{DEALS}/p{message['ts'].replace('.', '')}" in shown(card)

    copy = await slack.told(CLEO, why)
    await opens(world, copy, "nominate decline", CLEO)
    reason = "The customer has yet to notice."
    await send(world, {"reason": words(reason)}, CLEO)
    kind = await slack.told(EMMA, "this time", reason)
    assert buttons(kind) == ["nominate"]
    await slack.told(CLEO, why, reason)
    await slack.card("A nomination that stood here has ended.")
    assert reason not in shown([*await slack.direct_messages(BEN), *await slack.cards()])


async def test_three_colleagues_of_two_teams_are_enough(world: World) -> None:
    slack = world.slack
    why = "her notes on the launch answer what my customers ask, and save me an hour a day"
    for number, who in enumerate((ANA, BEN, DAI), start=1):
        await nominate(world, f"<@{EMMA}|emma> for Knowledge Sharer because {why}", who)
        await slack.answered(who, why)
        assert await world.count("award WHERE via = 'consensus'") == (number == 3)
    await slack.card("earns", "Knowledge Sharer", "nominated by")
    await slack.told(EMMA, "You earned", "Knowledge Sharer")
    await slack.told(CLEO, "From your team", "Knowledge Sharer")
    decided = await slack.told(CLEO, "Awarded, because so many nominated")
    assert buttons(decided) == []


async def details(world: World, slug: str) -> Json:
    """The page of one badge, as the admin has it in front of them."""
    slack = world.slack
    await slack.command("badges", slash="/laurel", by=DAI)
    page = await slack.answered(DAI, "What you can earn here")
    badge_id = await world.fetch(f"SELECT id::text FROM badge WHERE slug = '{slug}'")
    await slack.click(page, "laurel badges", badge_id, by=DAI)
    return await slack.answered(DAI, "What it takes", badge_id)


async def test_an_admin_names_two_who_decide_and_one_of_them_is_enough(world: World) -> None:
    slack = world.slack
    why = "he rebuilt the handover sheet, and not one renewal was missed since"
    page = await details(world, "innovation-driver")
    view = await opens(world, page, "badge edit", DAI)
    wrong = {**as_shown(view), "review": words("their friends")}
    await slack.submit(wrong, by=DAI)
    assert list((await slack.frame("view_errors"))["errors"]) == ["review"]
    right = {**wrong, "review": words("people"), "approvers": people(CLEO, DAI)}
    await send(world, right, DAI)

    await nominate(world, f"<@{BEN}|ben> for #innovation-driver {why}", EMMA)
    await slack.click(await slack.told(DAI, why), "nominate approve", by=DAI)
    await slack.card("earns", "Innovation Driver", why)
    for one in (DAI, CLEO):
        await slack.told(one, "Approved by", why)
    assert buttons(await slack.told(CLEO, why)) == []


async def test_badges_are_archived_and_kept_as_text(world: World) -> None:
    slack = world.slack
    page = await details(world, "collaboration-leader")
    await slack.click(page, "badge archive", by=DAI)
    await nominate(world, f"<@{BEN}|ben> for #collaboration-leader because he brought two together")
    await slack.answered(ANA, "isn't awarded any more")

    await slack.command("badges", slash="/laurel", by=DAI)
    page = await slack.answered(DAI, "What you can earn here")
    await slack.click(page, "badge export", by=DAI)
    await slack.answered(DAI, 'slug: \\"deal-closer\\"')
    view = await opens(world, page, "badge import", DAI)
    document = """
        slug: demo-hero
        name: Demo Hero
        icon: "🎬"
        tiers: [{tier: bronze, words: "One demo that others now copy."}]
    """
    await send(world, {**as_shown(view), "document": words(document)}, DAI)
    trial = await slack.answered(DAI, "A trial: nothing is saved.", "Demo Hero")
    assert await world.count("badge WHERE slug = 'demo-hero'") == 0
    view = await opens(world, trial, "badge import", DAI)
    await send(world, as_shown(view), DAI)
    assert await world.count("badge WHERE slug = 'demo-hero'") == 1


async def test_a_board_is_turned_and_shared(world: World) -> None:
    slack = world.slack
    for some in ((BEN, CLEO, DAI, EMMA, *CROWD[:6]), (BEN, CROWD[6])):
        line = " ".join(f"<@{one}|x>" for one in some)
        await slack.command(f"{line} you answered the tender of Umbra in two nights, and won")
    await slack.command("", slash="/leaderboard")
    board = await slack.answered(ANA, "Leaderboard", "page 1 of 2")
    await slack.click(board, "leaderboard", '"page":"2"')
    await slack.answered(ANA, "Leaderboard", "page 2 of 2")
    await slack.click(board, "leaderboard share")
    shared = await slack.card("Leaderboard", "page 1 of 2", "posted this")
    assert shown(shared).index("Ben") < shown(shared).index("Cleo")


async def test_what_time_brings_for_a_nomination(world: World) -> None:
    slack = world.slack
    why = "he kept the Tokyo account warm through two reorganisations, and it renewed"
    await nominate(world, f"<@{BEN}|ben> for Customer Champion because {why}", EMMA)
    await slack.told(CLEO, "A nomination for you to decide", why)
    await days_pass(world.database_url, 4, why)
    await slack.told(CLEO, "Still waiting for you", why)
    await days_pass(world.database_url, 6, why)
    await slack.told(DAI, "comes to you as well", why)
    await days_pass(world.database_url, 5, why)
    await slack.told(EMMA, "Nobody decided in time")
    for one in (CLEO, DAI):
        assert buttons(await slack.told(one, "Nobody decided in time", why)) == []


async def test_a_tier_comes_by_itself_once_enough_have_thanked(world: World) -> None:
    slack = world.slack
    for number, giver in enumerate(CROWD[:5], start=1):
        line = f"<@{CLEO}|cleo> you kept the plan for account {number} honest, and it closed"
        assert await world.count("award WHERE via = 'criteria'") == 0
        await slack.command(f"{line} #ownership", by=giver)
    await slack.told(CLEO, "You earned", "Deal Closer", "(Silver)")
    await slack.card("earns", "Deal Closer", "(Silver)")
