"""Everything about kudos as people do it in Teams, from the click to what stands there then."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest_asyncio

from tests.support.activities import ANA, BEN, CHANNEL, CLEO, THREAD_PLACE, quoted_message
from tests.support.fake_connector import FakeConnector
from tests.support.teams_door import running, until
from tests.support.teams_people import Colleague

# Words that the coach has nothing to say about.
WORDS = "Your three questions on the Acme call got them to name the real deadline"


@dataclass(frozen=True)
class Team:
    ana: Colleague
    ben: Colleague
    cleo: Colleague


@pytest_asyncio.fixture(loop_scope="session")
async def team(fake: FakeConnector, database_url: str) -> AsyncIterator[Team]:
    """Three colleagues, all of whom have written to the bot before."""
    async with running(fake, database_url) as door:
        yield Team(Colleague(door, ANA), Colleague(door, BEN), Colleague(door, CLEO))


async def test_a_card_counts_those_who_second_it_by_its_button(team: Team) -> None:
    await team.ana.say(f"kudos @ {WORDS}", BEN, place="channel")
    card = await team.ben.sees(WORDS, conversation=THREAD_PLACE)
    assert "Second this" in card.buttons
    await team.cleo.click(card, "Second this")
    noted = await team.cleo.sees("you second this", WORDS)
    await team.ben.sees(WORDS, "Second this · 1", conversation=THREAD_PLACE)
    assert len(team.ana.fake.shown(THREAD_PLACE)) == 1  # the card itself changed

    await team.ana.click(card, "Second this")  # whoever gave it is told why not
    refused = await until(lambda: len(team.ana.fake.shown(team.ana.chat)) == 2)
    assert refused
    await team.cleo.click(noted, "Take it back")
    back = await team.cleo.sees("Taken back")
    assert back.id == noted.id  # in its place
    await until(
        lambda: (
            team.ben.reads(WORDS, conversation=THREAD_PLACE)
            and not team.ben.reads("Second this · 1", conversation=THREAD_PLACE)
        )
    )


async def test_a_private_kudos_is_for_those_concerned(team: Team) -> None:
    await team.ana.say(f"kudos @ --private {WORDS}", BEN, place="channel")
    await team.ben.sees(WORDS)
    await team.ana.sees(WORDS)
    assert team.ana.fake.shown(THREAD_PLACE) == team.ana.fake.shown(CHANNEL) == {}


async def test_what_was_said_can_be_changed_and_taken_back(team: Team) -> None:
    await team.ana.say(f"kudos @ {WORDS}", BEN, place="channel")
    receipt = await team.ana.sees(WORDS, "Undo")
    dialog = await team.ana.open(receipt, "Edit")
    assert WORDS in dialog.words
    wrong = await team.ana.fill(dialog, message="Hm")
    assert "at least 10 characters" in wrong.words
    better = f"{WORDS}, weeks before we would have"
    changed = await team.ana.fill(wrong, message=better)
    assert better in changed.words
    for colleague, place in ((team.ana, THREAD_PLACE), (team.ben, "")):
        await colleague.sees(better, conversation=place)

    await team.ana.click(receipt, "Undo")
    undone = await team.ana.sees("Withdrawn.")
    assert undone.id == receipt.id
    for colleague, place in ((team.ana, THREAD_PLACE), (team.ben, "")):
        await until(lambda who=colleague, where=place: not who.reads(WORDS, conversation=where), 15)
    assert len(team.ana.fake.shown(THREAD_PLACE)) == 1


async def test_a_dialog_that_shows_a_receipt_has_buttons_that_work(team: Team) -> None:
    dialog = await team.ana.start("kudos")
    receipt = await team.ana.fill(dialog, recipients=BEN["aadObjectId"], message=WORDS)
    assert "Edit" in receipt.buttons
    again = await team.ana.press(receipt, "Edit")
    assert WORDS in again.words
    undone = await team.ana.press(receipt, "Undo")
    assert "Withdrawn." in undone.words


async def test_the_coach_speaks_once_and_what_was_typed_can_be_sent_as_it_is(team: Team) -> None:
    dialog = await team.ana.start("kudos")
    coached = await team.ana.fill(
        dialog, recipients=BEN["aadObjectId"], message="Great job, well done!"
    )
    assert "Great job, well done!" in coached.words
    assert team.ana.fake.sent == []
    sent = await team.ana.fill(coached)
    assert "Undo" in sent.buttons
    await team.ben.sees("Great job, well done!")


async def test_an_emoji_on_a_card_seconds_it(team: Team) -> None:
    await team.ana.say(f"kudos @ {WORDS}", BEN, place="channel")
    card = await team.ben.sees(WORDS, conversation=THREAD_PLACE)
    await team.cleo.react(card, added=("like",))  # is not the one that counts
    await team.cleo.react(card, added=("handsinair-tone2",))
    await team.ben.sees("Second this · 1", conversation=THREAD_PLACE)
    await team.cleo.react(card, removed=("handsinair-tone2",))
    await until(lambda: not team.ben.reads("Second this · 1", conversation=THREAD_PLACE), 15)
    # Teams may leave out the thread.
    await team.cleo.react(card, added=("1f64c_raisinghands",), tells_thread=False)
    await team.ben.sees("Second this · 1", conversation=THREAD_PLACE)


async def test_ones_own_page_turns_in_its_place(team: Team) -> None:
    for number in range(1, 8):
        await team.ana.say(f"kudos @ {number}: {WORDS}", BEN, place="channel")
    await team.ben.sees(f"7: {WORDS}")
    await team.ana.sees(f"7: {WORDS}")
    await team.ana.say("home")
    page = await team.ana.sees("Your page")
    assert f"7: {WORDS}" in page.words
    older = next(title for title in page.buttons if "lder" in title)
    await team.ana.click(page, older)
    second = await team.ana.sees("Your page", f"1: {WORDS}")
    assert second.id == page.id
    await team.ana.say("kudos history @ given", BEN)
    await team.ana.say("kudos balance")
    await until(lambda: len(team.ana.fake.shown(team.ana.chat)) == 10)


async def test_preferences_hold_from_then_on(team: Team) -> None:
    await team.ben.say("preferences")
    offer = await team.ben.sees("task/fetch")
    title = next(name for name, one in offer.buttons.items() if "msteams" in one["data"])
    dialog = await team.ben.open(offer, title)
    wrong = await team.ben.fill(dialog, zone="Atlantis", birthday="1990-04-01")
    assert "Atlantis" in wrong.words
    assert "1990-04-01" in wrong.words
    saved = await team.ben.fill(
        wrong, zone="Lisbon", direct_messages="false", locale="de", quiet_from="none"
    )
    assert "task/submit" not in saved.words
    await team.ana.say(f"kudos @ {WORDS}", BEN, place="channel")
    await team.ana.sees(WORDS)
    await team.ben.sees(WORDS, conversation=THREAD_PLACE)
    assert not team.ben.reads(WORDS)


async def test_whoever_installs_laurel_changes_what_holds(team: Team) -> None:
    await team.ana.install()
    await team.ben.install()
    await team.ben.say("settings")
    await team.ben.sees(ANA["name"])  # who can help him
    await team.ana.say("settings")
    page = await team.ana.sees("settings recognition")
    dialog = await team.ana.open(page, "settings recognition")
    wrong = await team.ana.fill(dialog, min_message_length="many")
    assert "many" in wrong.words
    saved = await team.ana.fill(wrong, min_message_length="30")
    assert "30" in saved.words
    await team.cleo.say("kudos @ only a few words", BEN, place="channel")
    await team.cleo.sees("30")


async def test_admins_keep_cohorts_and_values_in_their_chat(team: Team) -> None:
    await team.ana.install()
    await team.ana.say("settings")
    page = await team.ana.sees("settings cohorts")
    await team.ana.click(page, "settings cohorts")
    cohorts = await team.ana.sees("cohort edit")
    assert cohorts.id == page.id  # in its place
    members = f"{BEN['aadObjectId']},{CLEO['aadObjectId']}"
    dialog = await team.ana.open(cohorts, "cohort edit")
    saved = await team.ana.fill(dialog, name="Sales EMEA", members=members)
    assert "sales-emea" in saved.words

    await team.ana.say(f"kudos @sales-emea {WORDS}", place="channel")
    await team.ben.sees(WORDS)
    await team.cleo.sees(WORDS)

    await team.ana.say("settings")
    page = await team.ana.sees("settings values")
    await team.ana.click(page, "settings values")
    values = await team.ana.sees("value archive")
    await team.ana.click(values, "value archive")
    await team.ana.sees("value edit", conversation=team.ana.chat)
    dialog = await team.ana.open(values, "value edit")
    saved = await team.ana.fill(dialog, name="Courage")
    assert "Courage" in saved.words
    log = await team.ana.press(saved, "laurel settings")
    changes = await team.ana.press(log, "settings log")
    assert "Courage" in changes.words
    assert "sales-emea" in changes.words


async def test_a_card_stands_under_the_message_it_answers(team: Team) -> None:
    await team.ana.install()
    await team.ana.say("settings")
    page = await team.ana.sees("settings posts")
    dialog = await team.ana.open(page, "settings posts")
    await team.ana.fill(dialog, kudos_posts="thread")
    thanked = quoted_message() | {"id": "1772440000000", "replyToId": None}
    dialog = await team.ana.start("recognize", messagePayload=thanked)
    assert "We won Acme" in dialog.words
    await team.ana.fill(dialog, message=WORDS)
    await team.ben.sees(WORDS, conversation=f"{CHANNEL};messageid=1772440000000")


async def test_a_card_that_somebody_deleted_changes_nothing_else(team: Team) -> None:
    await team.ana.say(f"kudos @ {WORDS}", BEN, place="channel")
    card = await team.ben.sees(WORDS, conversation=THREAD_PLACE)
    team.ana.fake.deleted.add(card.id)
    receipt = await team.ana.sees(WORDS, "Undo")
    await team.ana.click(receipt, "Undo")
    await team.ana.sees("Withdrawn.")
    await until(lambda: not team.ben.reads(WORDS), 15)
    assert team.ana.fake.shown(THREAD_PLACE) == {}
