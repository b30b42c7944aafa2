"""The main cards and forms of each platform on one sheet: docs/images/cards-<platform>.png.

    python -m tests.tools.contact_sheets docs/images

They are the golden ones: Block Kit drawn by slack-blocks-to-jsx, Adaptive Cards by Microsoft's own
renderer, the sandbox's by its own page's script and styles.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, Route, sync_playwright

from tests.support.tools import chromium
from tests.tools.pictures import (
    FLAGS,
    GOLDEN,
    ROOT,
    slack_html,
    slack_style,
    teams_card,
    teams_scripts,
)

CARDS = (
    *("kudos_announced_seconded", "kudos_received", "kudos_receipt_whole", "kudos_undone"),
    *("kudos_withdrawn", "seconds_digest", "balance", "history", "home", "settings_page"),
    *("settings_saved", "audit_log", "values_page", "round_up", "refused_many"),
)
FORMS = ("kudos_form_coached", "preferences_form")
STATIC = ROOT / "bot" / "web" / "static"
PAGE = "http://sandbox.example"

_SHEET = """<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 16px; columns: 3; column-gap: 16px; background: #fff;
  font: 14px 'Segoe UI', Lato, 'DejaVu Sans', sans-serif }
figure { break-inside: avoid; margin: 0 0 16px; padding: 10px; border: 1px solid #ddd;
  border-radius: 8px; overflow-wrap: anywhere }
figcaption { margin-bottom: 6px; font-size: 11px; color: #777 }
</style>"""

_FIGURE = """([name, html]) => {
  const figure = document.createElement("figure");
  const caption = document.createElement("figcaption");
  caption.textContent = name.replaceAll("_", " ");
  const box = document.createElement("div");
  box.id = name;
  box.innerHTML = html;
  figure.append(caption, box);
  document.body.append(figure);
}"""

_SANDBOX = """async ([name, tree]) => {
  const { card } = await import("/cards.js");
  document.getElementById(name).append(card(tree, { me: "", press: () => {} }));
}"""


def take(folder: Path) -> None:
    """Writes the sheets into `folder`."""
    sheets: dict[str, Callable[[Page, dict[str, Any]], None]] = {
        "slack": _slack,
        "teams": _teams,
        "web": _web,
    }
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        for platform, draw in sheets.items():
            names = CARDS if platform == "web" else (*CARDS, *FORMS)
            page = browser.new_page(viewport={"width": 1320, "height": 100})
            draw(page, {name: _golden(platform, name) for name in names})
            called = "sandbox" if platform == "web" else platform
            page.screenshot(path=folder / f"cards-{called}.png", full_page=True)
            page.close()
        browser.close()


def _golden(platform: str, name: str) -> Any:
    return json.loads((GOLDEN / platform / f"{name}.json").read_text(encoding="utf-8"))


def _slack(page: Page, payloads: dict[str, Any]) -> None:
    page.set_content(_SHEET + f"<style>{slack_style()}</style>")
    for name, html in zip(payloads, slack_html(payloads.values()), strict=True):
        page.evaluate(_FIGURE, [name, html])


def _teams(page: Page, payloads: dict[str, Any]) -> None:
    page.set_content(_SHEET)
    for script in teams_scripts():
        page.add_script_tag(path=script)
    for name, payload in payloads.items():
        page.evaluate(_FIGURE, [name, ""])
        teams_card(page, payload, name)


def _web(page: Page, payloads: dict[str, Any]) -> None:
    def serve(route: Route) -> None:
        path = STATIC / route.request.url.rpartition("/")[2]
        if path.is_file():
            kind = "text/javascript" if path.suffix == ".js" else "text/css"
            route.fulfill(body=path.read_text(encoding="utf-8"), content_type=kind)
        else:
            route.fulfill(body=_sandbox_sheet(), content_type="text/html")

    page.route(f"{PAGE}/**", serve)
    page.goto(f"{PAGE}/")
    for name, tree in payloads.items():
        page.evaluate(_FIGURE, [name, ""])
        page.evaluate(_SANDBOX, [name, tree])


def _sandbox_sheet() -> str:
    styles = "".join(
        f'<link rel="stylesheet" href="/{name}.css">' for name in ("base", "talk", "forms")
    )
    own = "<style>body { display: block; height: auto; overflow: visible }</style>"
    return _SHEET + styles + own


if __name__ == "__main__":
    take(Path(sys.argv[1]))
