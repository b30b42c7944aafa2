"""Takes the picture of the sandbox that README.md shows.

    python -m tests.tools.sandbox_picture docs/images/sandbox.png

Starts a bot of its own in an empty folder, lets people of the demo company write, and looks at the
channel over the shoulder of one of them.
"""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, expect, sync_playwright

from tests.support.app import launch
from tests.support.tools import chromium

FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync")
SIZE = {"width": 1200, "height": 800}
THANKS = (
    "You asked Acme what they were afraid of, and then you stayed until it was written down."
    " That is how we got four regions."
)
COMMENT = "Seconded from the back row. I read that contract."


def take(url: str, target: Path) -> None:
    """Writes the picture of the sandbox at `url`."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        page = browser.new_context(viewport=SIZE, timezone_id="Europe/Berlin").new_page()
        _write(page, f"{url}/?as=ana", f"/kudos @ben {THANKS} #customer-first")
        expect(page.locator(".message:not(.private) .card", has_text=THANKS)).to_be_visible()
        _write(page, f"{url}/?as=mia", COMMENT)
        expect(page.locator(".message", has_text=COMMENT)).to_be_visible()
        page.get_by_role("button", name="Hide these steps").click()
        page.goto(f"{url}/?as=cleo")
        expect(page.locator(".message", has_text=COMMENT)).to_be_visible()
        page.wait_for_function("[...document.images].every((image) => image.complete)")
        target.parent.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=target)
        browser.close()


def _write(page: Page, address: str, text: str) -> None:
    page.goto(address)
    expect(page.locator(".message").first).to_be_visible()
    box = page.locator("#composer-text")
    box.fill(text)
    box.press("Escape")  # closes the completion
    box.press("Enter")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="laurel-") as empty:
        bot = launch({}, Path(empty))
        try:
            bot.wait_until_ready()
            take(bot.url, Path(sys.argv[1]))
        finally:
            bot.stop()
