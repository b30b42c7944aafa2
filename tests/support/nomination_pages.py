"""What people do with nominations in front of the sandbox's page."""

import re

from playwright.async_api import Locator, expect

from tests.support.visitor import Visitor


def receipt(visitor: Visitor) -> Locator:
    """The newest answer that nobody else sees."""
    return visitor.page.locator(".message.private .card").last


def dialog(visitor: Visitor) -> Locator:
    """The open form."""
    return visitor.page.get_by_role("dialog")


async def in_own_chat(visitor: Visitor) -> Visitor:
    """Opens the chat with Laurel."""
    chat = visitor.page.locator("[data-place^='dm:'][data-place$=':laurel']")
    if not await chat.is_visible():  # on a narrow page
        await visitor.page.locator("#menu").click()
    await chat.click()
    await expect(visitor.page.get_by_role("heading", level=1)).to_have_text("Laurel")
    return visitor


def told(visitor: Visitor, *words: str) -> Locator:
    """The newest card in the open conversation that says all this."""
    found = visitor.page.locator(".message .card")
    for one in words:
        found = found.filter(has_text=one)
    return found.last


async def click(card: Locator, button: str) -> None:
    """Presses the last button of a card whose name begins so."""
    await card.get_by_role("button", name=re.compile(f"^{re.escape(button)}")).last.click()


async def send(visitor: Visitor) -> None:
    """Submits the open form, and waits until it is taken."""
    await dialog(visitor).locator("footer button.primary").click()
    await expect(dialog(visitor)).to_have_count(0)


async def fill_in(visitor: Visitor, words: str) -> None:
    """Writes into the only box of the open form, which has the cursor, and sends it."""
    await expect(dialog(visitor).get_by_role("textbox")).to_be_focused()
    await visitor.page.keyboard.type(words)
    await send(visitor)
