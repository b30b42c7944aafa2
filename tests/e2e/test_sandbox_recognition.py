"""The page after a kudos is given: seconded, changed, taken back, read back, made private."""

import re

import pytest
from playwright.async_api import Locator, expect

from tests.support.visitor import COMPOSER, Visitor

pytestmark = pytest.mark.e2e


def receipt(visitor: Visitor) -> Locator:
    """The newest answer that nobody else sees."""
    return visitor.page.locator(".message.private").last


async def test_a_card_is_seconded_by_its_button_and_by_the_emoji(visit):
    words = "for asking the one question that nobody in procurement had an answer to"
    ana, cleo, dai = await visit("ana"), await visit("cleo"), await visit("grace")
    await ana.write(f"/kudos @ben {words}")
    card = cleo.card(words)
    await card.get_by_role("button", name=re.compile("Second this")).click()
    await expect(receipt(cleo)).to_be_visible()
    await expect(card).to_contain_text("Cleo Marchetti")

    message = dai.page.locator(".message:not(.private)", has_text=words)
    await message.hover()
    await message.locator(".message-menu").click()
    await dai.page.get_by_role("menuitem", name=re.compile("React with")).click()
    await expect(message.locator(".reaction")).to_have_attribute("aria-pressed", "true")
    await expect(dai.card(words)).to_contain_text("Grace Whitfield")
    await message.locator(".reaction").click()
    await expect(message.locator(".reaction")).to_have_count(0)
    await expect(dai.card(words)).not_to_contain_text("Grace Whitfield")
    await expect(dai.card(words)).to_contain_text("Cleo Marchetti")


async def test_a_kudos_is_edited_and_undone_from_its_receipt(visit):
    words = "for rewriting the proposal overnight so that legal signed it on Friday"
    ana, cleo = await visit("ana"), await visit("cleo")
    await ana.write(f"/kudos @ben {words}")
    await expect(cleo.card(words)).to_be_visible()
    await receipt(ana).get_by_role("button", name="Edit").click()
    dialog = ana.page.get_by_role("dialog")
    box = dialog.get_by_role("textbox", name=re.compile("What did they do"))
    await expect(box).to_have_value(words)
    better = words.replace("Friday", "Thursday already")
    await box.fill(better)
    await dialog.locator("footer button.primary").click()
    await expect(cleo.card(better)).to_be_visible()
    await receipt(ana).get_by_role("button", name="Undo").click()
    await expect(receipt(ana).get_by_role("button", name="Undo")).to_have_count(0)
    await expect(cleo.card(better)).to_have_count(0)


async def test_the_keyboard_stays_where_it_was(visit):
    mia = await visit("mia")
    await mia.write("/laurel settings")
    page = receipt(mia)
    change = page.get_by_role("button", name="Change").first
    await expect(change).to_have_accessible_description(re.compile("^Recognition"))
    await change.focus()
    await mia.page.keyboard.press("Enter")
    await expect(mia.page.get_by_role("dialog")).to_be_visible()
    await mia.page.keyboard.press("Escape")
    await expect(mia.page.get_by_role("dialog")).to_have_count(0)
    await expect(change).to_be_focused()
    # The page of values takes the place of the settings, under the same fingers.
    values = page.get_by_role("listitem").filter(has_text=re.compile("^Values"))
    await values.get_by_role("button", name="Open").focus()
    await mia.page.keyboard.press("Enter")
    await expect(page).to_contain_text("Your values")
    await expect(page.locator("button:focus")).to_have_count(1)


async def test_a_vague_form_is_coached_and_can_be_sent_as_it_is(visit):
    ana, cleo = await visit("ana", width=400, height=800), await visit("cleo")
    await ana.write("/kudos @emma")
    dialog = ana.page.get_by_role("dialog")
    box = dialog.get_by_role("textbox", name=re.compile("What did they do"))
    await box.fill("great job, as always!")
    await dialog.locator("footer button.primary").click()
    advice = dialog.locator(".intro")
    await expect(advice).to_be_visible()
    await expect(advice.locator("blockquote")).to_be_visible()
    await expect(dialog.get_by_role("textbox", name=re.compile("What did"))).to_have_value(
        "great job, as always!"
    )
    await dialog.locator("footer button.primary").click()
    await expect(dialog).to_have_count(0)
    await expect(cleo.card("great job, as always!")).to_be_visible()


async def test_ones_own_page_leads_to_preferences_in_ones_language(visit):
    finn = await visit("finn")
    await finn.page.get_by_role("button", name="My page").click()
    page = finn.page.locator(".message .card").last
    await page.get_by_role("button", name="Preferences").click()
    dialog = finn.page.get_by_role("dialog")
    await dialog.get_by_label(re.compile("Language")).select_option("fr")
    await dialog.locator("footer button.primary").click()
    await expect(dialog).to_have_count(0)
    await finn.write("help")
    await expect(finn.page.locator(".message .card").last).to_contain_text("remercier")


async def _allow(mia: Visitor, number: str) -> None:
    """Sets the allowance as an admin does."""
    await mia.write("/laurel settings")
    page = mia.page.locator(".message.private .card", has=mia.page.locator(".items")).last
    entry = page.get_by_role("listitem").filter(has_text="llowance")
    await entry.get_by_role("button").click()
    dialog = mia.page.get_by_role("dialog")
    await dialog.get_by_role("textbox").first.fill(number)
    await dialog.locator("footer button.primary").click()
    await expect(dialog).to_have_count(0)


async def test_an_admin_limits_kudos_and_the_giver_is_told_what_is_left(visit):
    mia, hana = await visit("mia"), await visit("hana")
    await _allow(mia, "2")
    try:
        await hana.write("/kudos @ben for the retail numbers that made my one-pager honest")
        await expect(receipt(hana)).to_contain_text("1")
        await hana.write("/kudos @ben @cleo for the retail numbers that made it honest, again")
        await expect(hana.page.get_by_role("alert")).to_be_visible()
        await expect(hana.page.locator(COMPOSER)).to_have_value(re.compile("again"))
    finally:
        await _allow(mia, "")
