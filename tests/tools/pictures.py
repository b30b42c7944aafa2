"""Pictures of every golden card and form, to look at: build/pictures/<platform>-<width>/<name>.png.

    python -m tests.tools.pictures [part of a name …]

Block Kit is drawn by slack-blocks-to-jsx, Adaptive Cards by Microsoft's own renderer with the
sizes and colours of Teams. Neither is the client itself: they show structure, not every pixel.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

from tests.support.adaptive_cards import objects
from tests.support.tools import chromium, node, npm_tool

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "bot" / "golden"
PICTURES = ROOT / "build" / "pictures"
WIDTHS = (360, 720)
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
NAMES = {"1": "Ana Duarte", "2": "Ben Okafor", "3": "Cleo Martin"}

_BODY = """<!doctype html><meta charset="utf-8"><style>
body { margin: 12px; font: 14px 'Segoe UI', Lato, 'DejaVu Sans', sans-serif; background: #fff }
.dialog { font-weight: 700; font-size: 18px; margin-bottom: 12px }
.card { border: 1px solid #ddd; border-radius: 6px; padding: 4px }
</style>"""

_HOST_CONFIG = {
    "fontFamily": "'Segoe UI', 'DejaVu Sans', sans-serif",
    "supportsInteractivity": True,
    "fontSizes": {"small": 12, "default": 14, "medium": 14, "large": 18, "extraLarge": 24},
    "containerStyles": {"emphasis": {"backgroundColor": "#F0F0F0"}},
    "actions": {"maxActions": 6, "actionAlignment": "left", "buttonSpacing": 8},
}

_DRAW = """([card, config, title, into]) => {
  const markdown = window.markdownit();
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown.render(text);
    result.didProcess = true;
  };
  const shown = new AdaptiveCards.AdaptiveCard();
  shown.hostConfig = new AdaptiveCards.HostConfig(config);
  shown.parse(card);
  const parent = document.getElementById(into) || document.body;
  if (title) {
    const heading = document.createElement("p");
    heading.className = "dialog";
    heading.textContent = title;
    parent.append(heading);
  }
  const box = document.createElement("div");
  box.className = "card";
  box.append(shown.render());
  parent.append(box);
}"""


def main(wanted: list[str]) -> None:
    """Draws the golden files whose names hold one of the `wanted` words, or all."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        for platform, draw in (("slack", _slack), ("teams", _teams)):
            payloads = {
                path.stem: json.loads(path.read_text(encoding="utf-8"))
                for path in sorted((GOLDEN / platform).glob("*.json"))
                if not wanted or any(word in path.stem for word in wanted)
            }
            for width in WIDTHS:
                folder = PICTURES / f"{platform}-{width}"
                folder.mkdir(parents=True, exist_ok=True)
                page = browser.new_page(viewport={"width": width, "height": 100})
                draw(page, payloads, folder)
                page.close()
        browser.close()


def _slack(page: Page, payloads: dict[str, Any], folder: Path) -> None:
    drawn = slack_html(payloads.values())
    for name, html in zip(payloads, drawn, strict=True):
        page.set_content(_BODY + f"<style>{slack_style()}</style>" + html)
        page.screenshot(path=folder / f"{name}.png", full_page=True)


def slack_html(payloads: Iterable[dict[str, Any]]) -> list[str]:
    """Messages and modals as HTML, to be shown with `slack_style`."""
    views = list(payloads)
    users = [{"id": f"U0000{number}", "name": name} for number, name in NAMES.items()]
    asked = [{"blocks": view["blocks"], "users": users} for view in views]
    script = ROOT / "tests" / "tools" / "slack_html.mjs"
    done = subprocess.run(
        [node(), script], input=json.dumps(asked), capture_output=True, text=True, check=True
    )
    drawn = json.loads(done.stdout)
    return [_title(view) + html for view, html in zip(views, drawn, strict=True)]


def slack_style() -> str:
    """The style sheet of what `slack_html` gives."""
    return npm_tool("slack-blocks-to-jsx/dist/style.css").read_text(encoding="utf-8")


def _title(view: dict[str, Any]) -> str:
    if view.get("type") != "modal":
        return ""
    texts = [view[part]["text"] for part in ("title", "close", "submit")]
    return f"<p class=dialog>{texts[0]} &nbsp; [{texts[1]}] [{texts[2]}]</p>"


def _teams(page: Page, payloads: dict[str, Any], folder: Path) -> None:
    for name, payload in payloads.items():
        page.set_content(_BODY)
        for script in teams_scripts():
            page.add_script_tag(path=script)
        teams_card(page, payload)
        page.screenshot(path=folder / f"{name}.png", full_page=True)


def teams_scripts() -> list[Path]:
    """What a page must load before `teams_card`."""
    return [
        npm_tool("adaptivecards/dist/adaptivecards.min.js"),
        npm_tool("markdown-it/dist/markdown-it.min.js"),
    ]


def teams_card(page: Page, payload: dict[str, Any], into: str = "") -> None:
    """Draws a message or a dialog into the element with the id `into`, or else into the page."""
    dialog = payload.get("card")
    card = (dialog or payload["attachments"][0])["content"]
    title = payload["title"] if dialog else ""
    page.evaluate(_DRAW, [_with_names(card), _HOST_CONFIG, title, into])


def _with_names(card: dict[str, Any]) -> dict[str, Any]:
    """The card with its mentions as Teams shows them: coloured names."""
    for part in objects(card):
        if part.get("type") == "TextBlock":
            part["text"] = re.sub(r"<at>(.*?)</at>", r"[\1](https://mention.example)", part["text"])
    return card


if __name__ == "__main__":
    main(sys.argv[1:])
