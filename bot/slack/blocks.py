"""The nodes of a card as Block Kit blocks, and back: what a click on one of our buttons says.

Everything people typed goes into rich text elements or plain text, which Slack takes literally.
Limits are Slack's (docs/platforms.md); what exceeds one is shortened, never refused.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import count
from typing import Any, NamedTuple

from bot.cards import (
    Actions,
    Button,
    Divider,
    Facts,
    Footer,
    Item,
    Items,
    Lead,
    Node,
    Paragraph,
    Picture,
    Quote,
    Spans,
)
from bot.rendering import carriable, compact, dotted, one_line, packed, unpacked, web_url, within
from bot.slack.markup import Element, is_plain, marked, mrkdwn, plain, rich, words
from commands.base import Values

Block = dict[str, Any]

MAX_BUTTON_TEXT = 75
_MAX_BUTTONS = 25
_MAX_BUTTON_VALUE = 2000
_MAX_QUIET_LINE = 2000
_MAX_LINE = 3000
_MAX_ALT = 2000

# The action of a button that only opens a page: Slack reports the click all the same.
_PAGE = "page"
_PICTURE = "image"


class Click(NamedTuple):
    """What a click on one of our buttons asks for."""

    command: str
    values: Values
    opens_form: bool


def blocks(nodes: Iterable[Node]) -> list[Block]:
    """The blocks of `nodes`, in their order; a node without content has none.

    Every button has an action id of its own among them.
    """
    numbers = count()
    return [block for node in nodes for block in _blocks(node, numbers)]


def without_pictures(shown: Iterable[Block]) -> list[Block]:
    """The same blocks but for the pictures, which say nothing that the others do not say, too."""
    return [block for block in shown if block["type"] != _PICTURE]


def read_button(action: Mapping[str, Any]) -> Click | None:
    """What one of the `actions` of a block_actions payload asks for; None if there is nothing to
    do (a button that only opens a page) or it is none of ours.
    """
    action_id, value = action.get("action_id"), action.get("value")
    if not isinstance(action_id, str) or not isinstance(value, str):
        return None
    try:
        pack = json.loads(value)
    except (ValueError, RecursionError):
        return None
    command = action_id.rpartition(":")[0]
    if not command or not isinstance(pack, dict):
        return None
    return Click(command, unpacked(pack.get("values")), pack.get("form") is True)


def plain_text(text: str, limit: int) -> Element:
    """A text object that Slack does not parse, on one line; never empty, which Slack refuses."""
    return {"type": "plain_text", "text": within(one_line(text).strip(), limit) or "\u2026"}


def quiet(spans: Spans) -> list[Block]:
    """A small grey line, if there is anything to show."""
    if not (text := plain(spans).strip()):
        return []
    element: Element = plain_text(text, _MAX_QUIET_LINE)
    if not is_plain(spans) and len(markup := mrkdwn(spans)) <= _MAX_QUIET_LINE:
        element = {"type": "mrkdwn", "text": markup, "verbatim": True}
    return [{"type": "context", "elements": [element]}]


def _blocks(node: Node, numbers: Iterator[int]) -> list[Block]:  # noqa: PLR0911 - one return for each kind of node
    match node:
        case Lead(spans) | Paragraph(spans):
            return _rich_text(_section(rich(spans)))
        case Quote(text):
            return _rich_text(_quoted(text))
        case Items(items):
            return _listed(items, numbers)
        case Facts(items):
            return quiet(dotted(items))
        case Footer(spans):
            return quiet(spans)
        case Picture(url, alt):
            return _picture(url, alt)
        case Divider():
            return [{"type": "divider"}]
        case Actions(buttons):
            return _actions(_elements(buttons, numbers))


def _rich_text(elements: list[Element]) -> list[Block]:
    return [{"type": "rich_text", "elements": elements}] if elements else []


def _section(elements: list[Element]) -> list[Element]:
    return [{"type": "rich_text_section", "elements": elements}] if elements else []


def _quoted(text: str) -> list[Element]:
    elements = words(carriable(text).strip())
    return [{"type": "rich_text_quote", "elements": elements}] if elements else []


def _listed(items: tuple[Item, ...], numbers: Iterator[int]) -> list[Block]:
    """A list with bullets; where an entry has a quote or a button, blocks for each, set apart by
    these: Slack has neither within lists.
    """
    if any(item.buttons or _quoted(item.quote) for item in items):
        return [block for item in items for block in _entry(item, numbers)]
    lines = [element for item in items for element in _section(rich(item.spans))]
    return _rich_text(
        [{"type": "rich_text_list", "style": "bullet", "elements": lines}] if lines else []
    )


def _entry(item: Item, numbers: Iterator[int]) -> list[Block]:
    """One entry with its quote; a single button stands beside the line, several under the quote."""
    line, quote = _section(rich(item.spans)), _quoted(item.quote)
    buttons = _elements(item.buttons, numbers)
    if line and len(buttons) == 1:
        beside = {"type": "section", "text": _line(item.spans), "accessory": buttons[0]}
        return [beside, *_rich_text(quote)]
    return [*_rich_text([*line, *quote]), *_actions(buttons)]


def _line(spans: Spans) -> Element:
    """A line of ordinary size, for the blocks that take no rich text."""
    if len(markup := marked(spans)) <= _MAX_LINE:
        return {"type": "mrkdwn", "text": markup, "verbatim": True}
    return plain_text(plain(spans), _MAX_LINE)


def _picture(url: str, alt: str) -> list[Block]:
    alt = within(one_line(alt).strip(), _MAX_ALT)
    if (address := web_url(url)) is None:
        return _rich_text(_section(words(alt)))
    return [{"type": _PICTURE, "image_url": address, "alt_text": alt or "\u2026"}]


def _actions(elements: list[Element]) -> list[Block]:
    return [{"type": "actions", "elements": elements[:_MAX_BUTTONS]}] if elements else []


def _elements(buttons: Iterable[Button], numbers: Iterator[int]) -> list[Element]:
    made = (_button(button, next(numbers)) for button in buttons)
    return [element for element in made if element is not None]


def _button(button: Button, number: int) -> Element | None:
    element: Element = {"type": "button", "text": plain_text(button.label, MAX_BUTTON_TEXT)}
    if button.style != "plain":
        element["style"] = button.style
    if button.action:
        pack: dict[str, Any] = {"form": True} if button.opens_form else {}
        pack["values"] = packed(button.values, _MAX_BUTTON_VALUE - 32)
        return element | {"action_id": f"{button.action}:{number}", "value": compact(pack)}
    if (address := web_url(button.url)) is None:
        return None
    return element | {"action_id": f"{_PAGE}:{number}", "url": address}
