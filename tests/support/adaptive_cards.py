"""Adaptive Cards 1.5 as Teams takes them: the JSON schema, and what it does not say."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from jsonschema import Draft6Validator
from jsonschema.exceptions import best_match

Json = Any
Problems = Iterator[str]

_AT = re.compile(r"<at>[^<>]+</at>")
_UNCARRIED = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff]")
_QUERY = {"type": "Data.Query", "dataset": "graph.microsoft.com/users"}


def objects(value: Json) -> Iterator[dict[str, Json]]:
    """Every object inside a JSON value, itself included."""
    if isinstance(value, dict):
        yield value
    for part in (
        value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    ):
        yield from objects(part)


def strings(value: Json) -> Iterator[str]:
    """Every string inside a JSON value, keys left out."""
    if isinstance(value, str):
        yield value
    for part in (
        value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    ):
        yield from strings(part)


def activity_problems(payload: Json) -> Problems:
    """What Teams would find wrong with a message."""
    if payload.get("type") != "message":
        yield "type: not a message"
    if not payload.get("attachments") and not payload.get("text"):
        yield "neither text nor attachments"
    if (size := len(json.dumps(payload))) > 80_000:
        yield f"{size} bytes, more than 80 KB"
    for index, attachment in enumerate(payload.get("attachments", ())):
        if attachment.get("contentType") != "application/vnd.microsoft.card.adaptive":
            yield f"attachments[{index}]: contentType"
        yield from card_problems(attachment.get("content"))


def card_problems(card: Json) -> Problems:
    """What Teams would find wrong with an Adaptive Card."""
    if not isinstance(card, dict) or (card.get("type"), card.get("version")) != (
        "AdaptiveCard",
        "1.5",
    ):
        yield "card: not an Adaptive Card 1.5"
        return
    if error := best_match(_schema().iter_errors(_standard(card))):
        yield f"card: {error.json_path}: {error.message[:300]}"
    inputs = [p for p in objects(card.get("body")) if str(p.get("type", "")).startswith("Input.")]
    ids = Counter(each.get("id") for each in inputs)
    yield from (f"card: two inputs are called {name}" for name, count in ids.items() if count > 1)
    if any(_UNCARRIED.search(text) for text in strings(card)):
        yield "card: a character that is not carried"
    for part in objects(card):
        if part.get("type") in ("TextRun", "TextBlock") and not part.get("text"):
            yield "card: an empty text"
        if part.get("choices.data", _QUERY) != _QUERY:
            yield f"card: choices.data {part['choices.data']}"
        if part.get("type") == "TextBlock" and part.get("wrap") is not True:
            yield "card: a text block that does not wrap"
    yield from _mention_problems(card)


def _mention_problems(card: Json) -> Problems:
    """Teams refuses a card whose mentions and entities do not fit together."""
    entities = card.get("msteams", {}).get("entities", [])
    told = [entity.get("text", "") for entity in entities]
    for entity in entities:
        mentioned = entity.get("mentioned", {})
        if entity.get("type") != "mention" or not mentioned.get("id") or not mentioned.get("name"):
            yield f"card: not a mention: {entity}"
    if len(set(told)) < len(told):
        yield "card: two mentions with one text"
    blocks = [
        part["text"] for part in objects(card.get("body", [])) if part.get("type") == "TextBlock"
    ]
    found = {tag for text in blocks for tag in _AT.findall(text)}
    if found != set(told):
        yield f"card: text mentions {found}, entities {set(told)}"
    if any(re.search("[<>]", _AT.sub("", text)) for text in blocks):
        yield "card: markup in a text block"


@cache
def _schema() -> Draft6Validator:
    text = (files("adaptive_cards") / "schemas" / "schema-1.5.json").read_text(encoding="utf-8")
    return Draft6Validator(json.loads(text))


def _standard(value: Json) -> Json:
    """`value` without what Teams added to the standard."""
    if isinstance(value, list):
        return [_standard(part) for part in value]
    if not isinstance(value, dict):
        return value
    added = {"msteams", "choices.data"}
    # What an action carries is free.
    return {k: v if k == "data" else _standard(v) for k, v in value.items() if k not in added}
