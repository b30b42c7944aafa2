"""Nominations, badges and boards in the Agents Playground.

Other people's chats with the bot show only in its log, and it has no buttons that open a dialog:
what those people do is sent as the activities that Teams would send.
"""

import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import pytest

from tests.support.adaptive_cards import objects
from tests.support.app import launch
from tests.support.passing_days import days_pass
from tests.support.playground import (
    ADELE,
    ALEX,
    CHANNEL,
    MEGAN,
    OTHERS,
    playground,
)
from tests.support.teams_desk import Desk, buttons, card_of, entered
from tests.support.validators import check_activity

pytestmark = pytest.mark.e2e

Json = dict[str, Any]
ISAIAH, PATTI, LYNNE = OTHERS


@pytest.fixture(scope="module")
async def desk(own_database: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Desk]:
    """Megan, Isaiah and Lynne report to Adele, Adele and Alex to Patti; Alex is the admin."""
    folder = tmp_path_factory.mktemp("teams")
    bot = launch({"DATABASE_URL": own_database, "LAUREL_TEAMS_ANONYMOUS": "1"}, folder)
    async with AsyncExitStack() as stack:
        stack.callback(bot.stop)
        bot.wait_until_ready()
        teams = await stack.enter_async_context(playground(bot.url, folder))
        made = Desk(teams, own_database)
        await made.settle_in([(ADELE, [MEGAN, ISAIAH, LYNNE]), (PATTI, [ADELE, ALEX])])
        yield made
        for activity in teams.sent():
            check_activity(activity)
    assert "Traceback" not in bot.log()


async def test_all_that_is_wrong_is_told_at_once_with_the_form(desk: Desk) -> None:
    await desk.nominates(ALEX, "for Nonsense because hi")
    refusal = await desk.told("Nominations are for others", "Nonsense", "at least 10 characters")
    dialog = await desk.opens(refusal, "Open the form", ALEX)
    assert "hi" in [part.get("value") for part in objects(dialog)]


async def test_from_a_line_to_an_award_and_back(desk: Desk) -> None:
    why = "she mapped every stakeholder at Umbra, and legal signed within a week"
    await desk.nominates(MEGAN, f"for Deal Closer because {why}")
    await desk.told("Nominated.", "Adele Vance", why)
    card = await desk.told("nominates", why, "Add a line")
    dialog = await desk.opens(card, "Add a line", PATTI)
    await desk.submits(dialog, PATTI, line="I sat beside her on every call.")
    await desk.told("Add a line · 1", "I sat beside her on every call.")
    copy = await desk.told("A nomination for you to decide", "What it takes", "beside her")

    dialog = await desk.opens(copy, "Ask", ADELE)
    await desk.submits(dialog, ADELE, question="Who signed in the end?")
    question = await desk.told("would like to know more", "Who signed in the end?")
    dialog = await desk.opens(question, "Answer", ALEX)
    await desk.submits(dialog, ALEX, answer="Their general counsel.")
    await desk.told("would like to know more", "You answered")
    copy = await desk.told("Your question is answered", "Their general counsel.")

    dialog = await desk.opens(copy, "Another tier", ADELE)
    noted = await desk.submits(dialog, ADELE, tier="silver")
    assert "Approved." in json.dumps(noted)
    await desk.told("earns", "(Silver)", why, "Nominate somebody")
    await desk.told("You earned", "(Silver)", why)
    await desk.told("Your nomination counted", "(Silver)")
    await desk.told("It is awarded.", why)
    decided = await desk.told("Approved by", "Their general counsel.")
    assert buttons(decided.card) == ["Take it back"]

    dialog = await desk.opens(decided, "Take it back", ADELE)
    await desk.submits(dialog, ADELE, reason="Umbra withdrew on Monday.")
    await desk.told("was taken back", "Umbra withdrew on Monday.")
    await desk.told("An award that stood here no longer holds.")
    await desk.told("A nomination that stood here has ended.")
    in_channel = json.dumps(desk.teams.messages(CHANNEL))
    assert "Umbra" not in in_channel


async def test_nominate_for_a_message_is_coached_and_declined_kindly(desk: Desk) -> None:
    why = "she found the word in clause 14 that their lawyers feared, and struck it with them"
    opened = {
        "commandId": "nominate-for-this",
        "commandContext": "message",
        "messagePayload": {
            "id": "1772443700000",
            "linkToMessage": "https://teams.microsoft.com/l/message/channel-wins-id/1772443700000",
            "body": {"contentType": "html", "content": "<p>Clause <b>14</b> is settled</p>"},
            "from": {"user": {"id": MEGAN["id"], "displayName": MEGAN["name"]}},
        },
    }
    dialog = card_of(await desk.teams.invoke("composeExtension/fetchTask", opened))
    assert "Clause 14 is settled" in json.dumps(dialog)
    chosen = {"badge": "customer-champion", "nominee": MEGAN["id"]}
    vague = entered(dialog, justification="always so great!", **chosen)
    dialog = card_of(await desk.teams.invoke("composeExtension/submitAction", opened | vague))
    assert "What exactly did they do?" in json.dumps(dialog)
    better = entered(dialog, justification=why)
    receipt = card_of(await desk.teams.invoke("composeExtension/submitAction", opened | better))
    assert "Adele Vance" in json.dumps(receipt)
    await desk.told("Add a line", why, "1772443700000")

    copy = await desk.told("A nomination for you to decide", why)
    dialog = await desk.opens(copy, "Decline", ADELE)
    reason = "The customer has yet to notice."
    noted = await desk.submits(dialog, ADELE, reason=reason)
    assert "Declined" in json.dumps(noted)
    kind = await desk.told("this time", reason)
    assert buttons(kind.card) == ["Nominate again"]
    assert buttons((await desk.told("The nominator was told", reason)).card) == []
    telling = [one for one in desk.messages().values() if reason in json.dumps(one)]
    assert len(telling) == 2  # the nominator and who declined


async def test_three_colleagues_of_two_teams_are_enough(desk: Desk) -> None:
    why = "her notes on the launch answer what my customers ask, and save me an hour a day"
    for who in (ALEX, ISAIAH, PATTI):
        await desk.nominates(LYNNE, f"for Knowledge Sharer because {why}", who)
    await desk.told("earns", "Knowledge Sharer", "nominated by")
    await desk.told("You earned", "Knowledge Sharer")
    await desk.told("From your team", "Knowledge Sharer")
    decided = await desk.told("Awarded, because so many nominated")
    assert buttons(decided.card) == []


async def test_an_admin_names_two_who_decide_and_one_of_them_is_enough(desk: Desk) -> None:
    why = "she rebuilt the handover sheet, and not one renewal was missed since"
    await desk.says("badges", ALEX)
    await desk.clicks(await desk.told("What you can earn here"), "Details", ALEX)
    page = await desk.told("What it takes", "Deal Closer", "version 1")
    dialog = await desk.opens(page, "Edit", ALEX)
    wrong = await desk.submits(dialog, ALEX, review="their friends")
    assert "their friends" in json.dumps(wrong)
    approvers = f"{ADELE['id']},{PATTI['id']}"
    await desk.submits(wrong, ALEX, review="people", approvers=approvers)

    await desk.nominates(LYNNE, f"for Deal Closer because {why}", ISAIAH)
    copies = await desk.teams.until(lambda: desk.all_told("A nomination for you to decide", why))
    await desk.clicks(copies[0], "Approve", PATTI)
    await desk.told("earns", "Deal Closer", why)
    copies = await desk.teams.until(
        lambda: [one for one in (desk.all_told("Approved by", why),) if len(one) == 2]
    )
    assert sorted(buttons(one.card) for one in copies[0]) == [[], ["Take it back"]]


async def test_badges_are_archived_and_kept_as_text(desk: Desk) -> None:
    await desk.says("badges", ALEX)
    await desk.clicks(await desk.told("What you can earn here"), "Details", ALEX)
    page = await desk.told("What it takes", "Deal Closer", "Archive")
    await desk.clicks(page, "Archive", ALEX)
    await desk.told("Deal Closer", "Restore")
    await desk.nominates(LYNNE, "for Deal Closer because she kept it alive when it went quiet")
    await desk.told("isn't awarded any more")
    await desk.clicks(page, "Archive", ALEX)  # as it was

    await desk.says("badges", ALEX)
    page = await desk.told("What you can earn here", "Import")
    await desk.clicks(page, "Export", ALEX)
    await desk.told("slug: ", "knowledge-sharer")
    document = """
        slug: demo-hero
        name: Demo Hero
        icon: "🎬"
        tiers: [{tier: bronze, words: "One demo that others now copy."}]
    """
    dialog = await desk.opens(page, "Import", ALEX)
    trial = await desk.submits(dialog, ALEX, document=document)
    assert "A trial: nothing is saved." in json.dumps(trial)
    dialog = await desk.presses(trial, "Import it", ALEX)
    await desk.submits(dialog, ALEX)
    await desk.says("badges", ALEX)
    await desk.told("What you can earn here", "Demo Hero")


async def test_what_time_brings_for_a_nomination(desk: Desk) -> None:
    why = "he kept the Tokyo account warm through two reorganisations, and it renewed"
    await desk.nominates(ISAIAH, f"for Customer Champion because {why}", MEGAN)
    await desk.told("A nomination for you to decide", why)
    await days_pass(desk.database_url, 4, why)
    await desk.told("Still waiting for you", why)
    await days_pass(desk.database_url, 6, why)
    await desk.told("comes to you as well", why)
    await days_pass(desk.database_url, 5, why)
    await desk.told("Nobody decided in time on", "Isaiah Langer")
    await desk.teams.until(lambda: not desk.all_told(why, "Approve"))


async def test_a_tier_comes_by_itself_and_the_board_shows_who_was_thanked(desk: Desk) -> None:
    for number, giver in enumerate((MEGAN, ADELE, ISAIAH, LYNNE, ALEX), start=1):
        line = f"you kept the plan for account {number} honest, and it closed on time #ownership"
        await desk.says(f"kudos <at>{PATTI['name']}</at> {line}", giver, PATTI)
    await desk.told("You earned", "Deal Closer", "(Silver)")
    await desk.says("leaderboard", ALEX)
    board = await desk.told("Leaderboard: kudos received", "Patti Fernandez")
    await desk.clicks(board, "Post it in Wins", ALEX)
    await desk.told("Posted in Wins", "Patti Fernandez")
    await desk.told("posted this", "Patti Fernandez")
