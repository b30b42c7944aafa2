"""The nodes of a card as Adaptive Card elements, and back: what a click on a button says."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from bot.cards import (
    PICTURE_SIDE,
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
    Text,
)
from bot.rendering import carriable, dotted, one_line, packed, unpacked, web_url, within
from bot.teams.markup import Element, Mentions, line, plain, runs
from commands.base import Values

MAX_TITLE = 60
_MAX_ALT = 1000
# Teams shows six buttons of a set.
_MAX_BUTTONS = 6
_MAX_VALUES = 6000
# Words up to this length are large, as few as they are.
_SHORT = 280
_QUIET = {"size": "Small", "isSubtle": True}
_STYLES = {"plain": "default", "primary": "positive", "danger": "destructive"}
_BULLET = Text("\u2022 ")


class Click(NamedTuple):
    """What a click on one of our buttons asks for."""

    command: str
    values: Values
    opens_form: bool


def elements(
    nodes: Iterable[Node], mentions: Mentions, *, is_dialog: bool = False
) -> list[Element]:
    """The elements of `nodes`, in their order; a node without content has none.

    Quotes are large, but for a dialog: there it is about what will be written.
    """
    shown: list[Element] = []
    parted = False
    for node in nodes:
        if is_dialog and isinstance(node, Quote):
            new = _shown(_quoted(node.text))
        else:
            new = _elements(node, mentions)
        if parted and new:
            new[0] |= {"separator": True, "spacing": "Medium"}
        # A line belongs to what follows it.
        parted = isinstance(node, Divider) or _has_buttons(node) or (parted and not new)
        shown += new
    return shown


def read_button(value: object) -> Click | None:
    """What a click asks for: `value` is the value of a message or an invoke. None if it is none of
    ours.
    """
    data = value.get("data") if isinstance(value, Mapping) and "data" in value else value
    if not isinstance(data, Mapping) or not isinstance(command := data.get("command"), str):
        return None
    return Click(command, unpacked(data.get("values")), data.get("form") is True)


def _elements(node: Node, mentions: Mentions) -> list[Element]:  # noqa: PLR0911 - one for each kind
    match node:
        case Lead(spans) | Paragraph(spans):
            return _shown(line(spans, mentions))
        case Quote(text):
            return _shown(_quoted(text, size="Large" if len(text) <= _SHORT else "Medium"))
        case Facts(items):
            return _shown(line(dotted(items), mentions, spacing="Small", **_QUIET))
        case Footer(spans):
            return _shown(line(spans, mentions, spacing="Medium", **_QUIET))
        case Items(items):
            return _items(items, mentions)
        case Picture(url, alt):
            return _shown(_picture(url, alt))
        case Divider():
            return []
        case Actions(buttons):
            return _shown(_actions(buttons))


def _shown(*found: Element | None) -> list[Element]:
    return [element for element in found if element is not None]


def _items(items: tuple[Item, ...], mentions: Mentions) -> list[Element]:
    """The entries of a list: with bullets, or set apart where one has more than its line."""
    if not any(item.quote.strip() or item.buttons for item in items):
        return [element for item in items for element in _bulleted(item, mentions)]
    entries = [entry for item in items if (entry := _entry(item, mentions))]
    for entry in entries[1:] if _has_buttons(Items(items)) else ():
        entry[0]["separator"] = True
    return [element for entry in entries for element in entry]


def _has_buttons(node: Node) -> bool:
    """Whether a node's entries have buttons: a line shows which of them belong to which entry."""
    return isinstance(node, Items) and any(item.buttons for item in node.items)


def _bulleted(item: Item, mentions: Mentions) -> list[Element]:
    bulleted = (_BULLET, *item.spans) if plain(item.spans).strip() else ()
    return _shown(line(bulleted, mentions, spacing="Small"))


def _entry(item: Item, mentions: Mentions) -> list[Element]:
    """A line, the words it is about, and the buttons below them: in a phone's width there is no
    room beside.
    """
    return _shown(
        line(item.spans, mentions, spacing="Medium"),
        _quoted(item.quote, spacing="Small"),
        _actions(item.buttons, spacing="Small"),
    )


def _quoted(text: str, size: str = "Default", spacing: str = "Default") -> Element | None:
    """Somebody's words in a box of their own."""
    if not (words := carriable(text).strip()):
        return None
    inside = runs(words, size=size) if size != "Default" else runs(words)
    box: Element = {"type": "Container", "style": "emphasis", "items": [inside]}
    return box if spacing == "Default" else box | {"spacing": spacing}


def _picture(url: str, alt: str) -> Element | None:
    alt = within(one_line(alt).strip(), _MAX_ALT)
    if (address := web_url(url)) is None:
        return runs(alt) if alt else None
    side = f"{PICTURE_SIDE}px"
    return {"type": "Image", "url": address, "altText": alt or "\u2026", "width": side}


def _actions(buttons: Iterable[Button], **style: Any) -> Element | None:
    shown = [action for button in buttons if (action := _action(button)) is not None]
    return {"type": "ActionSet", "actions": shown[:_MAX_BUTTONS], **style} if shown else None


def _action(button: Button) -> Element | None:
    title = within(one_line(button.label).strip(), MAX_TITLE) or "\u2026"
    if button.action:
        data: dict[str, Any] = {
            "command": button.action,
            "values": packed(button.values, _MAX_VALUES),
        }
        if button.opens_form:
            data |= {"form": True, "msteams": {"type": "task/fetch"}}
        action: Element = {"type": "Action.Submit", "title": title, "data": data}
    elif address := web_url(button.url):
        action = {"type": "Action.OpenUrl", "title": title, "url": address}
    else:
        return None
    return action if button.style == "plain" else action | {"style": _STYLES[button.style]}
