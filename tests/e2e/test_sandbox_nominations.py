"""Nominations, badges and boards on the sandbox's page, over everybody's shoulder in turn."""

import re

import pytest
from playwright.async_api import expect

from tests.support.nomination_pages import (
    click,
    dialog,
    fill_in,
    in_own_chat,
    receipt,
    send,
    told,
)
from tests.support.visitor import COMPOSER, Visitor

pytestmark = pytest.mark.e2e


async def test_all_that_is_wrong_is_told_beside_what_was_typed(visit):
    ana = await visit("ana")
    typed = "/nominate @ana for Nonsense because hi"
    await ana.write(typed)
    notice = ana.page.get_by_role("alert")
    await expect(notice.get_by_role("listitem")).to_have_count(3)
    await expect(notice).to_contain_text("Nominations are for others")
    await expect(notice).to_contain_text("Knowledge Sharer")
    await expect(ana.page.locator(COMPOSER)).to_have_value(typed)
    ana.complaints.clear()  # the browser remarks on the refused request
    await click(notice, "Open the form")
    await expect(dialog(ana).get_by_role("textbox", name="What did they do?")).to_have_value("hi")
    await expect(dialog(ana)).to_contain_text("I don't know the badge Nonsense")


async def test_from_a_line_to_an_award_and_back(visit):
    words = "she mapped every stakeholder at Umbra, and legal signed within a week"
    ana, cleo = await visit("ana"), await visit("cleo")
    grace, finn = await in_own_chat(await visit("grace")), await visit("finn")
    await ana.write(f"/nominate @finn for Deal Closer because {words}")
    await expect(receipt(ana)).to_contain_text("Grace Whitfield")

    card = cleo.card(words)
    await click(card, "Add a line")
    await fill_in(cleo, "I sat beside them on every call.")
    await expect(card).to_contain_text("I sat beside them on every call.")

    copy = told(grace, words)
    for known in ("What it takes", "Bronze", "I sat beside them on every call."):
        await expect(copy).to_contain_text(known)
    await click(copy, "Ask")
    await fill_in(grace, "Who signed in the end?")
    await in_own_chat(ana)
    question = told(ana, "Who signed in the end?")
    await click(question, "Answer")
    await fill_in(ana, "Their general counsel, on the Friday.")
    await expect(question).to_contain_text("You answered")
    copy = told(grace, "Your question is answered", "Their general counsel")
    await click(copy, "Another tier")
    await dialog(grace).get_by_role("combobox").select_option("silver")
    await send(grace)

    award = finn.card("Finn O'Brien earns")
    await expect(award).to_contain_text("Deal Closer (Silver)")
    await expect(award).to_contain_text(words)
    await expect(cleo.card("It is awarded.").filter(has_text=words)).to_be_visible()
    await expect(told(ana, "Your nomination counted")).to_contain_text("Silver")
    await in_own_chat(finn)
    await expect(told(finn, "You earned")).to_contain_text(words)

    # The approver's own copies were updated, and lead back.
    decided = told(grace, "Approved by Grace Whitfield", "Their general counsel")
    await click(decided, "Take it back")
    await fill_in(grace, "Umbra withdrew on Monday.")
    await expect(told(finn, "was taken back")).to_contain_text("Umbra withdrew on Monday.")
    await expect(cleo.card("An award that stood here no longer holds.")).to_be_visible()
    await expect(cleo.card(words)).to_have_count(0)
    await expect(decided.get_by_role("button")).to_have_count(0)


async def test_nominate_for_a_message_is_coached_and_declined_kindly(visit):
    cleo, omar, ben = await visit("cleo", width=400), await visit("omar"), await visit("ben")
    message = cleo.page.locator(".message", has_text="stayed on with their lawyers")
    await message.get_by_role("button", name="More about the message").click()
    await cleo.page.get_by_role("menuitem", name="Nominate for this").click()
    form = dialog(cleo)
    await expect(form.locator(".chip")).to_have_text("Ben Okafor")
    await form.get_by_label("For which badge?").select_option("customer-champion")
    box = form.get_by_role("textbox", name="What did they do?")
    await box.fill("always so great!")
    await form.locator("footer button.primary").click()
    await expect(form.locator(".intro")).to_contain_text("What exactly did they do?")
    await expect(box).to_be_focused()
    words = "he found the word in clause 14 that their lawyers feared, and struck it with them"
    await box.fill(words)
    await send(cleo)
    card = cleo.card(words)
    await card.get_by_role("link", name="The message").click()
    await expect(message).to_have_class(re.compile("pointed"))

    await in_own_chat(omar)  # who reads German
    await click(told(omar, words), "Ablehnen")
    await fill_in(omar, "The customer has yet to notice.")
    await in_own_chat(await cleo.open("cleo"))
    kind = told(cleo, "this time")
    await expect(kind).to_contain_text("The customer has yet to notice.")
    await expect(kind.get_by_role("button", name="Nominate again")).to_be_visible()
    await expect(told(omar, words)).to_contain_text("The customer has yet to notice.")
    await expect(told(omar, words).get_by_role("button")).to_have_count(0)
    await expect(ben.card(words)).to_have_count(0)
    await expect(told(ben, "A nomination that stood here has ended.")).to_be_visible()
    await in_own_chat(ben)
    await expect(ben.page.locator(".messages")).not_to_contain_text("has yet to notice")


async def test_three_colleagues_of_two_teams_are_enough(visit):
    words = "her notes on the retail launch answer what my customers ask, and save me an hour a day"
    hana, mia = await visit("hana"), await in_own_chat(await visit("mia"))
    for who in ("ana", "cleo", "leo"):
        await expect(told(hana, "Hana Yılmaz earns")).to_have_count(0)
        nominator = await visit(who)
        await nominator.write(f"/nominate @hana for Knowledge Sharer because {words}, says {who}")
        await expect(receipt(nominator)).to_contain_text(words)
    await expect(hana.card("Hana Yılmaz earns")).to_contain_text(
        "nominated by Ana Ferreira, Cleo Marchetti and Leo Castillo"
    )
    await expect(told(mia, "From your team")).to_contain_text("Hana Yılmaz")
    decided = told(mia, "Awarded, because so many nominated", "says ana")
    await expect(decided.get_by_role("button")).to_have_count(0)


async def _badge(admin: Visitor, name: str) -> None:
    """Opens the page of one badge in the channel."""
    await admin.write("/laurel badges")
    entry = receipt(admin).get_by_role("listitem").filter(has_text=name)
    await entry.get_by_role("button", name="Details").click()
    await expect(receipt(admin)).to_contain_text("What it takes")


async def test_an_admin_names_two_who_decide_and_one_of_them_is_enough(visit):
    words = "he rebuilt the handover sheet, and not one renewal was missed since"
    mia, noa = await visit("mia"), await visit("noa")
    await _badge(mia, "Innovation Driver")
    await click(receipt(mia), "Edit")
    form = dialog(mia)
    await form.get_by_label("Who decides", exact=False).first.fill("people: Grace, nobody here")
    await form.locator("footer button.primary").click()
    await expect(form.locator(".field-error:visible")).to_have_count(1)
    await form.get_by_label("Who decides", exact=False).first.fill("people")
    picker = form.get_by_role("combobox", name=re.compile("people"))
    for name in ("Grace", "Emma"):
        await picker.fill(name)
        await mia.page.keyboard.press("Enter")
    await send(mia)
    mia.complaints.clear()

    grace, emma = await in_own_chat(await visit("grace")), await in_own_chat(await visit("emma"))
    await noa.write(f"/nominate @leo for #innovation-driver {words}")
    await expect(receipt(noa)).to_contain_text("Emma Kowalski")
    await expect(told(emma, words).get_by_role("button", name="Approve")).to_be_visible()
    await click(told(grace, words), "Approve")
    await expect(told(emma, words)).to_contain_text("Approved by Grace Whitfield")
    await expect(told(emma, words).get_by_role("button")).to_have_count(0)
    await expect(noa.card("Leo Castillo earns")).to_be_visible()


async def test_badges_are_archived_and_kept_as_text(visit):
    mia = await visit("mia")
    await _badge(mia, "Collaboration Leader")
    await click(receipt(mia), "Archive")
    await expect(receipt(mia).get_by_role("button", name="Restore")).to_be_visible()
    await mia.write("/nominate @leo for #collaboration-leader he brought two teams together")
    await expect(mia.page.get_by_role("alert")).to_contain_text("isn't awarded any more")
    mia.complaints.clear()
    await mia.write("/laurel badges")
    entry = receipt(mia).get_by_role("listitem").filter(has_text="Collaboration Leader")
    await click(entry, "Restore")
    await expect(receipt(mia).get_by_role("button", name="Archive")).to_be_visible()
    await mia.write("/laurel badges")
    await expect(receipt(mia)).to_contain_text("Deal Closer")
    await click(receipt(mia), "Export")
    text = await told(mia, 'slug: "deal-closer"').locator("blockquote").first.inner_text()
    await click(told(mia, "Keep them as text"), "Import")
    box = dialog(mia).get_by_role("textbox")
    await box.fill(text.replace("Deal Closer", "Deal Rescuer"))
    await send(mia)  # only tells what would change
    await expect(receipt(mia)).to_contain_text("A trial: nothing is saved.")
    await click(receipt(mia), "Import it")
    await expect(dialog(mia).get_by_role("textbox")).to_have_value(re.compile("Deal Rescuer"))
    await send(mia)
    await mia.write("/laurel badges")
    await expect(receipt(mia)).to_contain_text("Deal Rescuer")


async def test_a_board_is_turned_and_shared(visit):
    crowd = "@ben @cleo @dai @emma @hana @leo @noa @grace @omar @mia"
    finn, ana = await visit("finn"), await visit("ana")
    for people in (crowd, "@ana @ben"):
        await finn.write(f"/kudos {people} you answered the tender of Umbra in two nights, and won")
        await expect(receipt(finn)).to_contain_text("Sent.")
    await finn.write("/leaderboard")
    board = receipt(finn)
    await expect(board).to_contain_text("page 1 of 2")
    await expect(board).to_contain_text("1. Ben Okafor")
    await click(board, "Next")
    await expect(board).to_contain_text("page 2 of 2")
    await click(board, "Previous")
    await expect(board).to_contain_text("page 1 of 2")
    await click(board, "Post it in")
    shared = ana.card("Leaderboard: kudos received")
    await expect(shared).to_contain_text("Finn O'Brien posted this")
    await expect(shared).to_contain_text("1. Ben Okafor")


async def _move(visitor: Visitor, *moves: str) -> None:
    """Moves the clock: "Tomorrow" and "Next Monday" are at 09:00."""
    face = visitor.page.locator(".clock .face")
    for move in moves:
        before = await face.inner_text()
        await visitor.page.get_by_role("button", name=move).click()
        await expect(face).not_to_have_text(before)


async def test_what_time_brings_for_a_nomination(visit):
    words = "he kept the Tokyo account warm through two reorganisations, and it renewed"
    ana, grace = await visit("ana"), await in_own_chat(await visit("grace"))
    mia = await in_own_chat(await visit("mia"))
    await _move(ana, "Next Monday")
    await ana.write(f"/nominate @leo for Customer Champion because {words}")
    await expect(told(grace, words)).to_contain_text("A nomination for you to decide")
    reminder, escalation = "Still waiting for you", "comes to you as well"
    await _move(ana, "Tomorrow")
    await expect(told(grace, reminder, words)).to_have_count(0)
    await _move(ana, "Tomorrow", "Tomorrow")  # two working days, and a bit
    await expect(told(grace, reminder, words)).to_be_visible()
    await expect(told(mia, words)).to_have_count(0)
    await _move(ana, "Next Monday", "Tomorrow")  # five
    await expect(told(mia, escalation, words)).to_be_visible()
    await in_own_chat(ana)
    await expect(told(ana, "Nobody decided in time")).to_have_count(0)
    await _move(ana, "Next Monday", "Tomorrow")  # fourteen days in all
    await expect(told(ana, "Nobody decided in time")).to_contain_text("Leo Castillo")
    for approver in (grace, mia):
        copy = told(approver, words)
        await expect(copy).to_contain_text("Nobody decided in time")
        await expect(copy.get_by_role("button")).to_have_count(0)


async def test_a_tier_comes_by_itself_once_enough_have_thanked(visit):
    cleo, giver = await in_own_chat(await visit("cleo")), await visit("ana")
    for number, who in enumerate(("ana", "ben", "emma", "hana", "noa"), start=1):
        await expect(told(cleo, "You earned")).to_have_count(0)
        await giver.open(who)
        await giver.write(f"/kudos @cleo you kept the plan for account {number} honest #ownership")
        await expect(receipt(giver)).to_contain_text(f"account {number}")
    await expect(told(cleo, "You earned")).to_contain_text("(Silver)")
    await expect(giver.card("Cleo Marchetti earns")).to_contain_text("(Silver)")
