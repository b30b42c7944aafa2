"""Cards and forms as trees of plain JSON, which the page draws with text nodes only.

Every node says its type in `t`. No markup is made here: the page sets each text as characters, so
nothing that anybody typed can become an element, an attribute or a script.
"""

import re
from typing import Any, assert_never

from bot.cards import (
    Actions,
    Button,
    Card,
    ChoiceInput,
    DateInput,
    Divider,
    Facts,
    Footer,
    Form,
    Input,
    Item,
    Items,
    Lead,
    Link,
    Mention,
    Node,
    Paragraph,
    PeopleInput,
    Picture,
    Quote,
    Span,
    Spans,
    TextInput,
    ToggleInput,
)
from bot.rendering import carriable, one_line, web_url

Tree = dict[str, Any]

_OWN_PATH = re.compile(r"/badges/[a-z]+/[\w-]+(/keys)?(\.[a-z]+)?(\?v=[0-9a-f]+)?", re.ASCII)


def render_card(card: Card) -> Tree:
    """A card: `summary`, the same in one line, and its `nodes`."""
    return {"summary": one_line(card.summary), "nodes": [_node(node) for node in card.nodes]}


def render_form(form: Form) -> Tree:
    """A form: its words, `intro` nodes, `inputs`, and the `state` to be sent back with it."""
    return {
        "command": form.command,
        "title": one_line(form.title),
        "submit": one_line(form.submit),
        "cancel": one_line(form.cancel),
        "intro": [_node(node) for node in form.intro],
        "inputs": [_input(field) for field in form.inputs],
        "error": one_line(form.error),
        "state": form.state,
    }


def _node(node: Node) -> Tree:  # noqa: PLR0911 - one line for each node of the closed set
    match node:
        case Lead(spans):
            return {"t": "lead", "spans": _spans(spans)}
        case Paragraph(spans):
            return {"t": "paragraph", "spans": _spans(spans)}
        case Quote(text):
            return {"t": "quote", "text": carriable(text)}
        case Facts(items):
            return {"t": "facts", "items": [_spans(spans) for spans in items]}
        case Picture(url, alt):
            return {"t": "picture", "url": _address(url), "alt": one_line(alt)}
        case Items(items):
            return {"t": "items", "items": [_item(item) for item in items]}
        case Divider():
            return {"t": "divider"}
        case Actions(buttons):
            return {"t": "actions", "buttons": [_button(button) for button in buttons]}
        case Footer(spans):
            return {"t": "footer", "spans": _spans(spans)}
    assert_never(node)


def _item(item: Item) -> Tree:
    return {
        "spans": _spans(item.spans),
        "quote": carriable(item.quote),
        "buttons": [_button(button) for button in item.buttons],
    }


def _button(button: Button) -> Tree:
    tree: Tree = {"label": one_line(button.label), "style": button.style}
    if button.url:
        return {**tree, "url": _address(button.url)}
    values = {
        one_line(name): carriable(value)
        if isinstance(value, str)
        else [carriable(part) for part in value]
        for name, value in (button.values or {}).items()
    }
    return {
        **tree,
        "action": one_line(button.action),
        "values": values,
        "opens_form": button.opens_form,
    }


def _spans(spans: Spans) -> list[Tree]:
    return [_span(span) for span in spans]


def _span(span: Span) -> Tree:
    match span:
        case Mention(name, person):
            return {"t": "mention", "name": one_line(name), "person": carriable(person.external_id)}
        case Link(text, url):
            address = _address(url)
            tree: Tree = {"t": "text", "text": one_line(text)}
            return {**tree, "t": "link", "url": address} if address else tree
        case _:
            return {"t": "strong" if span.strong else "text", "text": one_line(span.text)}


def _address(url: str) -> str:
    """An address that the page may open, or a path of this very server; else nothing."""
    return url if _OWN_PATH.fullmatch(url) else web_url(url) or ""


def _input(field: Input) -> Tree:
    tree: Tree = {
        "name": field.name,
        "label": one_line(field.label),
        "hint": one_line(field.hint),
        "required": field.required,
        "error": one_line(field.error),
    }
    match field:
        case PeopleInput():
            initial: Any = [carriable(person.external_id) for person in field.initial]
            return {**tree, "t": "people", "initial": initial, "max_items": field.max_items}
        case TextInput():
            return {
                **tree,
                "t": "text",
                "initial": carriable(field.initial),
                "placeholder": one_line(field.placeholder),
                "multiline": field.multiline,
                "max_length": field.max_length,
            }
        case ChoiceInput():
            options = [
                {"value": carriable(o.value), "label": one_line(o.label)} for o in field.options
            ]
            return {
                **tree,
                "t": "choice",
                "initial": carriable(field.initial),
                "placeholder": one_line(field.placeholder),
                "options": options,
            }
        case ToggleInput():
            return {**tree, "t": "toggle", "initial": field.initial}
        case DateInput():
            return {**tree, "t": "date", "initial": carriable(field.initial)}
    assert_never(field)
