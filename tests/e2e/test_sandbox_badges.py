"""An admin keeps badges in the sandbox: new conditions are tried, awards taken back."""

import re

from playwright.async_api import Locator, expect

from tests.support.nomination_pages import click, dialog, fill_in, receipt, send
from tests.support.visitor import Visitor


async def _shown(mia: Visitor, name: str) -> Locator:
    """The card of one badge."""
    await mia.write("/laurel badges")
    entry = receipt(mia).get_by_role("listitem").filter(has_text=name)
    await entry.get_by_role("button", name="Details").click()
    card = receipt(mia)
    await expect(card.get_by_role("button", name="Edit")).to_be_visible()
    return card


async def test_new_conditions_are_tried_before_they_are_published(visit):
    mia, ana, grace = await visit("mia"), await visit("ana"), await visit("grace")
    for giver in (ana, grace):
        await giver.write("/kudos @hana for the retail one-pager that won us the Globex meeting")
        await expect(receipt(giver)).to_contain_text("Sent")
    await _shown(mia, "Innovation Driver")
    await click(receipt(mia), "Edit")
    box = dialog(mia).get_by_role("textbox", name=re.compile("^Conditions"))
    await box.fill("bronze: 2 distinct giver of kudos.received")
    await dialog(mia).locator("footer button.primary").click()
    told = dialog(mia).locator(".intro")
    await expect(told).to_contain_text("Not published yet")
    await expect(told).to_contain_text("1 person would earn it")
    await expect(told).to_contain_text("Hana Yılmaz")
    await expect(box).to_have_value("bronze: 2 distinct giver of kudos.received ever")
    await dialog(mia).get_by_role("button", name="Publish").click()
    await expect(dialog(mia)).to_have_count(0)
    await _shown(mia, "Innovation Driver")
    await click(receipt(mia), "Try it")
    await expect(receipt(mia)).to_contain_text(re.compile("would earn it|have it already|has it"))


async def test_admins_see_who_has_a_badge_and_take_it_back(visit):
    mia, ana = await visit("mia"), await visit("ana")
    await _shown(mia, "Customer Champion")
    await click(receipt(mia), "Edit")
    await dialog(mia).get_by_role("textbox", name=re.compile("^Who decides")).fill("")
    await send(mia)
    await ana.write("/nominate @hana for Customer Champion because she called Globex on a Sunday")
    await expect(receipt(ana)).to_contain_text("Customer Champion")
    card = await _shown(mia, "Customer Champion")
    await expect(card).to_contain_text("1 person has it: 1 Bronze")
    await click(card, "Who has it")
    entry = receipt(mia).get_by_role("listitem").filter(has_text="Hana Yılmaz")
    await click(entry, "Take it back")
    await fill_in(mia, "Ana meant Emma, who was on call that day.")
    await expect(receipt(mia)).to_contain_text("Taken back")
    await expect(await _shown(mia, "Customer Champion")).not_to_contain_text("1 person has it")
