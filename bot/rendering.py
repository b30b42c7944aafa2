"""What every renderer needs: characters a platform can carry, addresses, sizes, and room.

A card holds whatever people typed. A renderer makes text carriable with `carriable`, keeps each
text within the platform's limit with `within`, and the whole within its budget with `fit`.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeVar
from urllib.parse import urlsplit

from bot.cards import (
    Card,
    Facts,
    Footer,
    Items,
    Lead,
    Link,
    Mention,
    Node,
    Paragraph,
    Picture,
    Quote,
    Span,
    Spans,
    Text,
)
from bot.texts import plain
from commands.base import FieldValue
from domain.people import PersonRef
from domain.text import clean, shorten

Rendered = TypeVar("Rendered")

# Controls, halves of surrogate pairs and non-characters: JSON, PostgreSQL or a client refuses them.
_UNCARRIABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BLANK = re.compile(r"\s+")
_COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_MAX_URL = 3000
_DOT = Text(" \u00b7 ")

# How far texts are cut, step by step, until a card has room. Quotes give way first.
_QUOTE_STEPS = (2000, 1000, 500, 280, 140)
_TEXT_STEPS = (1000, 300, 100, 40)


def dotted(parts: Iterable[Spans]) -> Spans:
    """The parts that say anything, in one line."""
    shown = [part for part in parts if plain(part).strip()]
    return tuple(span for i, part in enumerate(shown) for span in ((_DOT,) if i else ()) + part)


def carriable(text: str) -> str:
    """`text` without the characters that no platform carries; line breaks are kept as LF."""
    if text.isprintable():  # as most are: then there is nothing to leave out
        return text
    return _UNCARRIABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """`text` carriable and without line breaks; blanks at its ends stay single blanks."""
    if text.isprintable() and "  " not in text:
        return text
    return _BLANK.sub(" ", carriable(text))


def units(text: str) -> int:
    """The length of `text` in UTF-16 units, as a chat client counts it: an emoji counts two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def within(text: str, limit: int) -> str:
    """`text` in at most `limit` UTF-16 units, ending in an ellipsis where something was cut."""
    if units(text) <= limit:
        return text
    length = min(len(text), limit)
    cut = shorten(text, length)
    while length > 1 and units(cut) > limit:
        length = min(length - 1, len(cut) - (units(cut) - limit) // 2)
        cut = shorten(text, max(1, length))
    return cut


def web_url(url: str) -> str | None:
    """`url` if it is an http(s) address that every platform takes, else None."""
    url = carriable(url).strip()
    if len(url) > _MAX_URL or re.search(r"[\s<>\"\\^`{|}]", url):
        return None
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return None
    return url if usable else None


def compact(value: object) -> str:
    """`value` as JSON without blanks."""
    return _COMPACT.encode(value)


def strings(value: Any) -> Iterator[str]:
    """Every string inside a JSON value, keys left out."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from strings(part)


def fit(
    card: Card, render: Callable[[Card], Rendered], fits: Callable[[Rendered], bool]
) -> Rendered:
    """`card` rendered so that it `fits`: as it is, else with its texts cut ever shorter, quotes
    first, else with nodes left out from the end. An empty card must fit.
    """
    rendered = render(card)
    if fits(rendered):
        return rendered
    for shorter in _shorter(card):
        rendered = render(shorter)
        if fits(rendered):
            break
    return rendered


def _shorter(card: Card) -> Iterator[Card]:
    for limit in _QUOTE_STEPS:
        card = replace(card, nodes=tuple(_cut_quote(node, limit) for node in card.nodes))
        yield card
    for limit in _TEXT_STEPS:
        card = replace(card, nodes=tuple(_cut(node, limit) for node in card.nodes))
        yield card
    for length in range(len(card.nodes) - 1, -1, -1):
        yield replace(card, nodes=card.nodes[:length])


def _cut_quote(node: Node, limit: int) -> Node:
    match node:
        case Quote(text):
            return Quote(shorten(text, limit))
        case Items(items):
            return Items(tuple(replace(item, quote=shorten(item.quote, limit)) for item in items))
    return node


def _cut(node: Node, limit: int) -> Node:
    match node:
        case Lead() | Paragraph() | Footer():
            return replace(node, spans=_cut_spans(node.spans, limit))
        case Facts(items):
            return Facts(tuple(_cut_spans(spans, limit) for spans in items))
        case Items(items):
            return Items(tuple(replace(i, spans=_cut_spans(i.spans, limit)) for i in items))
        case Picture():
            return replace(node, alt=shorten(node.alt, limit))
    return _cut_quote(node, limit)


def _cut_spans(spans: Spans, limit: int) -> Spans:
    """At most `limit` spans, each of at most `limit` characters."""
    return tuple(_cut_span(span, limit) for span in spans[:limit])


def _cut_span(span: Span, limit: int) -> Span:
    if isinstance(span, Mention):
        return replace(span, name=shorten(span.name, limit))
    if isinstance(span, Link):
        return replace(span, text=shorten(span.text, limit))
    return replace(span, text=shorten(span.text, limit))


# --- what buttons and forms carry ----------------------------------------------------------------


def packed(
    values: Mapping[str, str | tuple[str, ...]] | None, limit: int
) -> dict[str, str | list[str]]:
    """A button's values as JSON of at most `limit` characters. A value is kept whole or left out,
    the largest first: nobody should send half of what they wrote.
    """
    pack = {name: _json_value(value) for name, value in (values or {}).items()}
    while units(compact(pack)) > limit:
        del pack[max(pack, key=lambda name: units(compact({name: pack[name]})))]
    return pack


def unpacked(pack: object) -> dict[str, FieldValue]:
    """The field values in what `packed` made; whatever else a client sends instead is left out.

    Lists are people, by the platform's ids.
    """
    values: dict[str, FieldValue] = {}
    for name, value in (pack if isinstance(pack, dict) else {}).items():
        if isinstance(name, str) and isinstance(value, str):
            values[name] = clean(value)
        elif isinstance(name, str) and isinstance(value, list):
            values[name] = people(value)
    return values


def people(ids: Iterable[object]) -> tuple[PersonRef, ...]:
    """The people with these ids, each once; what is no id is left out."""
    found = (clean(each) for each in ids if isinstance(each, str))
    return tuple(PersonRef(each) for each in dict.fromkeys(found) if each)


def _json_value(value: str | tuple[str, ...]) -> str | list[str]:
    return carriable(value) if isinstance(value, str) else [carriable(each) for each in value]
