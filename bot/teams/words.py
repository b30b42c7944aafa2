"""What a person typed, as a line of words and people.

Teams sends a message as text in which mentions are `<at>` tags, listed beside it as entities, and
what was typed is HTML-escaped. A mention that is no entity is only words.
"""

import html
import re
from collections.abc import Callable
from typing import Any

from bot.teams.activities import Json, Malformed, id_of, object_of, text_of
from domain.people import Line, PersonRef, Segment
from domain.text import clean, clean_name

MAX_MENTIONS = 50  # of one message
MAX_TEXT = 20_000  # characters read of one message; a kudos has 2,000
_MENTION = re.compile(r"<at\b[^<>]{0,100}>[^<>]{0,200}</at>")
_BREAK = re.compile(r"<(?:br|/?p|/?div|/?li|/?blockquote)\b[^<>]*>", re.IGNORECASE)
# Tags that Teams writes into messages. What people type in angle brackets arrives escaped.
_TAG = re.compile(
    r"</?(?:at|a|b|i|u|s|em|strong|strike|span|font|ul|ol|h[1-6]|pre|code|codeblock|img|emoji"
    r"|attachment|table|tbody|tr|td|th|hr|sup|sub|readonly)\b[^<>]*>",
    re.IGNORECASE,
)


def line_of(text: str, entities: list[Json], bot_id: str) -> Line:
    """The words and people of a message, without the mention of the bot itself.

    Words keep one blank where they touched a mention. Linear in the length of the text.
    """
    text = text[:MAX_TEXT]
    segments: list[Segment] = []
    position = 0
    for start, end, person in _mentions(text, entities):
        segments.append(_words(text[position:start]))
        if person.external_id != bot_id:
            segments.append(person)
        position = end
    segments.append(_words(text[position:]))
    return _joined(segments)


def _mentions(text: str, entities: list[Json]) -> list[tuple[int, int, PersonRef]]:
    """Where each mention stands, in order. Two people of one name are told apart by order."""
    waiting: dict[str, list[PersonRef]] = {}
    for entity in entities[:MAX_MENTIONS]:
        if entity.get("type") == "mention" and (found := _mention(entity)):
            waiting.setdefault(found[0], []).append(found[1])
    places = []
    for match in _MENTION.finditer(text):
        if people := waiting.get(match[0]):
            # A tag that stands more often than it has entities names its last person again.
            person = people.pop(0) if len(people) > 1 else people[0]
            places.append((match.start(), match.end(), person))
    return places


def _mention(entity: Json) -> tuple[str, PersonRef] | None:
    try:
        mentioned = object_of(entity, "mentioned")
        person = id_of(mentioned, "id")
        name = clean_name(text_of(mentioned, "name")[:200])
        return (text_of(entity, "text"), PersonRef(person, name)) if person else None
    except Malformed:
        return None


def _words(raw: str) -> str:
    text = plain(raw)
    before = " " if raw[:1].isspace() or raw.startswith("&nbsp;") else ""
    after = " " if raw[-1:].isspace() or raw.endswith("&nbsp;") else ""
    return f"{before}{text}{after}" if text else (before or after)


def _joined(segments: list[Segment]) -> Line:
    """Neighbouring words as one segment, empty ones left out."""
    joined: list[Segment] = []
    for segment in segments:
        if isinstance(segment, str) and joined and isinstance(joined[-1], str):
            joined[-1] = f"{joined[-1].rstrip()} {segment.lstrip()}"
        elif segment:
            joined.append(segment)
    if joined and isinstance(joined[0], str):
        joined[0] = joined[0].lstrip()
    if joined and isinstance(joined[-1], str):
        joined[-1] = joined[-1].rstrip()
    return tuple(segment for segment in joined if segment)


def plain(text: str) -> str:
    """HTML as Teams writes it, as clean plain words."""
    return clean(html.unescape(_TAG.sub("", _BREAK.sub("\n", text))))


def quoted(payload: Json) -> str:
    """The words of a message that a message action was started on."""
    body: Any = payload.get("body")
    content = body.get("content") if isinstance(body, dict) else None
    if not isinstance(content, str):
        return ""
    content = content[:MAX_TEXT]
    if isinstance(body, dict) and body.get("contentType") == "text":
        return clean(content)
    return plain(content)


def command_in(line: Line, known: Callable[[str], str | None]) -> tuple[str, Line] | None:
    """The command that a line starts with, and what follows its name; None if it names none.

    `known` gives the command that a word or two stand for.
    """
    if not line or not isinstance(line[0], str):
        return None
    words = line[0].split(maxsplit=2)
    for count in (2, 1):
        name = " ".join(words[:count]).lstrip("/").casefold()
        if len(words) >= count and (command := known(name)):
            rest = line[0].split(maxsplit=count)[count:]
            after = " " if line[0][-1:].isspace() else ""
            return command, _joined([f"{rest[0].rstrip()}{after}" if rest else "", *line[1:]])
    return None
