"""Somebody in front of the sandbox's page, in a real browser."""

from playwright.async_api import Page, expect

FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update"),
)
COMPOSER = "#composer-text"
# Two cores may be busy with other tests; nothing here waits when it need not.
expect.set_options(timeout=15_000)


class Visitor:
    """Somebody in front of the page. What the browser complains about is kept in `complaints`."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url
        self.complaints: list[str] = []
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", self._on_console)

    def _on_console(self, message) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    async def open(self, me: str) -> "Visitor":
        await self.page.goto(f"{self.url}/?as={me}")
        await expect(self.page.locator(".message").first).to_be_visible()
        return self

    async def write(self, text: str) -> None:
        await self.page.fill(COMPOSER, text)
        await self.page.press(COMPOSER, "Escape")
        await self.page.press(COMPOSER, "Enter")

    def card(self, text: str):
        return self.page.locator(".message:not(.private) .card", has_text=text)
