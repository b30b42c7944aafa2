"""The sandbox as people use it: its page in Chromium, the bot as a process of its own."""

import asyncio
import re

import pytest
from playwright.async_api import expect

from tests.support.app import launch
from tests.support.visitor import COMPOSER, Visitor

pytestmark = pytest.mark.e2e


async def test_kudos_typed_with_the_keyboard_are_seen_live_by_others(visit):
    words = "for a demo that felt like a conversation"
    ana, ben = await visit("ana"), await visit("ben")
    page = ana.page
    # The box has the focus already; every choice is completed with the keyboard.
    await expect(page.locator(COMPOSER)).to_be_focused()
    await page.keyboard.type("/ku")
    await expect(page.get_by_role("option").first).to_contain_text("/kudos")
    await page.keyboard.press("Enter")
    await page.keyboard.type("@be")
    await expect(page.get_by_role("option").first).to_contain_text("Ben Okafor")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Tab")
    await page.keyboard.type(f"{words} #te")
    await expect(page.get_by_role("option").first).to_contain_text("#teamwork")
    await page.keyboard.press("Enter")
    await expect(page.locator(COMPOSER)).to_have_value(f"/kudos @ben {words} #teamwork ")
    await page.keyboard.press("Enter")
    await expect(page.locator(COMPOSER)).to_have_value("")

    await expect(ben.card(words)).to_be_visible()
    await expect(ben.card(words)).to_contain_text("Ana Ferreira thanks Ben Okafor")
    await expect(ben.page.locator("#live")).to_contain_text(words)
    await expect(ben.page.locator(".private")).to_have_count(0)
    receipt = page.locator(".message.private")
    await expect(receipt).to_contain_text("Only you can see this")
    # Ben's own chat with Laurel is marked, and holds the same words with something to answer.
    laurel = ben.page.locator("[data-place='dm:ben:laurel']")
    await expect(laurel.locator(".count")).to_have_text("1")
    await laurel.click()
    await expect(laurel.locator(".count")).to_have_count(0)
    await expect(ben.card(words).get_by_role("button").first).to_be_visible()


async def test_recognize_this_with_an_error_put_right(visit):
    thanks = "for calling each of them twice so that all four signed on Friday"
    ana = await visit("ana")
    page = ana.page
    message = page.locator(".message", has_text="stayed on with their lawyers")
    await message.get_by_role("button", name="More about the message from Ben Okafor").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("menuitem", name="Recognize this")).to_be_focused()
    await page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    await expect(dialog).to_contain_text("stayed on with their lawyers")
    await expect(dialog.locator(".chip")).to_have_text("Ben Okafor")
    words = dialog.locator("textarea")
    await expect(words).to_be_focused()
    await words.fill("short")
    await page.keyboard.press("Control+Enter")
    await expect(dialog.locator(".field-error:visible")).to_contain_text("characters")
    await expect(words).to_be_focused()
    await expect(words).to_have_attribute("aria-invalid", "true")
    await expect(words).to_have_value("short")
    await words.fill(thanks)
    picker = dialog.get_by_role("combobox", name="Who is it for?")
    await picker.fill("cle")
    await page.keyboard.press("Enter")
    await expect(dialog.locator(".chip")).to_have_text(["Ben Okafor", "Cleo Marchetti"])
    await dialog.get_by_label("Which value").select_option("craft")
    await dialog.get_by_role("button", name="Send").click()
    await expect(dialog).to_have_count(0)
    card = ana.card(thanks)
    await expect(card).to_contain_text("Ben Okafor and Cleo Marchetti")
    await expect(card).to_contain_text("#craft")
    # The card leads back to the message that it thanks for.
    await card.get_by_role("link").click()
    await expect(message).to_have_class(re.compile("pointed"))


async def test_the_first_steps_lead_to_the_round_up(visit):
    visitor = await visit("ana")
    page = visitor.page
    guide = page.get_by_role("region", name="First steps")
    await expect(guide.locator("li.next")).to_contain_text("Thank Ben")
    await guide.get_by_role("button", name="Thank Ben").click()
    await expect(page.locator(COMPOSER)).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(guide.locator("li.next")).to_contain_text("Be Ben")
    await guide.get_by_role("button", name="Be Ben").click()
    await expect(page.locator(".you-button")).to_contain_text("Ben Okafor")
    await expect(page.locator(".card", has_text="clause 14")).to_be_visible()
    await expect(guide.locator("li.next")).to_contain_text("Nominate Ben")
    await guide.get_by_role("button", name="Nominate Ben").click()
    await expect(page.locator(COMPOSER)).to_have_value(re.compile(r"^/nominate @ben for"))
    await page.keyboard.press("Enter")
    await expect(guide.locator("li.next")).to_contain_text("Jump to Monday")
    await guide.get_by_role("button", name="Jump to Monday").click()
    await expect(page.locator(".clock .face")).to_contain_text(re.compile(r"^Mon .* 09:00$"))
    await expect(visitor.card("This week in #wins")).to_contain_text("clause 14")
    await expect(guide.locator("li.done")).to_have_count(4)
    await guide.get_by_role("button", name="Hide these steps").click()
    await page.reload()
    await expect(page.locator(".message").first).to_be_visible()
    await expect(guide).to_be_hidden()


async def test_a_refusal_stands_beside_what_was_typed(visit):
    ana = await visit("ana")
    page = ana.page
    await ana.write("/kudos @jon @ben hi there #nonsense")
    notice = page.locator(".notice")
    for told in ("jon", "#nonsense"):
        await expect(notice).to_contain_text(told)
    await expect(page.locator(COMPOSER)).to_have_value("/kudos @jon @ben hi there #nonsense")
    await notice.get_by_role("button", name="Dismiss").click()
    await expect(notice).to_be_hidden()
    await ana.write("/nothing")
    await expect(notice).to_contain_text("/kudos")
    # The browser itself remarks on the refused request.
    assert all("400" in complaint for complaint in ana.complaints)
    ana.complaints.clear()


async def test_being_somebody_else_and_writing_to_one_person(visit):
    ana = await visit("ana")
    page = ana.page
    await page.locator(".you-button").click()
    await page.keyboard.type("cleo")
    await page.keyboard.press("Enter")
    await expect(page.locator(".you-button")).to_contain_text("Cleo Marchetti")
    await page.get_by_role("button", name="Write to somebody").click()
    # What others do meanwhile does not take the list away.
    other = await visit("ben")
    await other.write("talking over you")
    await expect(page.locator(".words", has_text="talking over you")).to_be_visible()
    await expect(page.locator(".panel [role=option]").first).to_be_in_viewport(ratio=1)
    await page.keyboard.type("ana")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", level=1)).to_have_text("Ana Ferreira")
    await ana.write("just between us")
    await expect(page.locator(".words", has_text="just between us")).to_be_visible()
    other = await visit("ana")
    await expect(other.page.locator("[data-place='dm:ana:cleo'] .count")).to_have_text("1")


async def test_hostile_words_stay_words_and_break_nothing(visit):
    ana = await visit("ana", width=360, height=740)
    page = ana.page
    await ana.write("<img src=x onerror=alert(1)> <b>bold</b> \u202eturned\u202c " + "A" * 900)
    await ana.write("/kudos @ben שלום <script>alert(1)</script> " + "wort" * 300)
    await expect(ana.card("<script>alert(1)</script>")).to_be_visible()
    await expect(page.locator(".words", has_text="<b>bold</b>")).to_be_visible()
    assert await page.locator(".messages b, .messages script, .messages img[src='x']").count() == 0
    widths = "[document.documentElement.scrollWidth, document.getElementById('scroll').scrollWidth]"
    assert max(await page.evaluate(widths)) <= 360


@pytest.mark.parametrize("width", [360, 1024, 1600])
async def test_nothing_is_cut_off_at_any_width(visit, width):
    page = (await visit("ana", width=width, height=740)).page
    for control in (COMPOSER, ".send", "#hood-toggle", ".face-button", "[data-step=monday]"):
        box = await page.locator(control).bounding_box()
        assert box is not None, control
        assert box["x"] >= 0, control
        assert box["x"] + box["width"] <= width, control
    if width == 360:
        await page.locator("#menu").click()
    await expect(page.locator(".you-button")).to_be_in_viewport(ratio=1)
    await expect(page.locator("[data-place=wins]")).to_be_in_viewport(ratio=1)


async def test_every_control_has_a_name_and_the_page_its_landmarks(visit):
    page = (await visit("ana")).page
    await page.locator("#hood-toggle").click()
    unnamed = await page.evaluate(
        """() => [...document.querySelectorAll("button, input, textarea, select, a[href]")]
            .filter((one) => one.checkVisibility())
            .filter((one) => !(one.textContent.trim() || one.ariaLabel || one.labels?.length))
            .map((one) => one.outerHTML)"""
    )
    assert unnamed == []
    for role in ("navigation", "main", "complementary"):
        await expect(page.get_by_role(role)).to_have_count(1)


async def test_a_page_catches_up_after_the_bot_was_away(
    browser, running_bot, tmp_path, database_url
):
    bot = running_bot()
    page = await browser.new_page()
    visitor = await Visitor(page, bot.url).open("ana")
    await asyncio.to_thread(bot.stop)
    await expect(page.locator("#offline")).to_be_visible()
    again = launch({"DATABASE_URL": database_url}, tmp_path, port=bot.port)
    try:
        await asyncio.to_thread(again.wait_until_ready)
        await expect(page.locator("#offline")).to_be_hidden()
        await visitor.write("are you back?")
        await expect(page.locator(".words", has_text="are you back?")).to_be_visible()
    finally:
        await page.close()
        again.stop()
