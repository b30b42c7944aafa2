"""Plain characters in Slack's own words: rich text elements, which are literal, and mrkdwn, which
is parsed and so is escaped until nothing in it can mention, link or lay out.
"""

import re
from typing import Any

from bot.cards import Link, Mention, Span, Spans, Text
from bot.rendering import carriable, one_line, units, web_url, within

Element = dict[str, Any]

_USER_ID = re.compile(r"[UW][A-Z0-9]{1,30}")

# A shortcode's name holds a letter, so that times (10:30:45) stay; two well-known ones hold none.
_SHORTCODE = re.compile(
    r"(?<![^\W_]):([a-z0-9_+'-]{0,50}[a-z][a-z0-9_+'-]{0,49}|[+-]1)"
    r":(?::skin-tone-([2-6]):)?(?![^\W_])"
)
# An emoji takes some forty characters of a payload. Beyond this many, a shortcode stays literal.
_MAX_EMOJI = 60

# Slack cannot escape these; where they would mark up, characters that look like them stand in.
_MARKERS = re.compile(r"(?<![^\W_])[*_~]+|[*_~]+(?![^\W_])|`+")
_LOOKALIKES = str.maketrans({"*": "\u2217", "_": "\u02cd", "~": "\u223c", "`": "\u02cb"})
_QUOTE_MARK = re.compile(r"(?m)^([^\S\n]*)>+")
_BROADCAST = re.compile("@(?=here|channel|everyone|group)", re.IGNORECASE)


def is_user_id(text: str) -> bool:
    """Whether Slack takes `text` for a user's id; it refuses a whole message for any other."""
    return _USER_ID.fullmatch(text) is not None


def words(text: str, *, strong: bool = False) -> list[Element]:
    """`text` as rich text elements: characters are literal, shortcodes (`:tada:`) are emoji."""
    text = carriable(text)
    elements: list[Element] = []
    end = 0
    for count, match in enumerate(_SHORTCODE.finditer(text)):
        if count == _MAX_EMOJI:
            break
        elements += [*_literal(text[end : match.start()], strong=strong), _emoji(match)]
        end = match.end()
    return [*elements, *_literal(text[end:], strong=strong)]


def rich(spans: Spans) -> list[Element]:
    """The spans of one line as rich text elements; empty if they hold no words."""
    elements = [element for span in spans for element in _rich_span(span)]
    blank = all(e["type"] == "text" and not e["text"].strip() for e in elements)
    return [] if blank else elements


def escaped(text: str) -> str:
    """`text` for a field that Slack parses as mrkdwn: it shows as typed and mentions nobody."""
    text = _QUOTE_MARK.sub(lambda match: match[1] + "\u203a" * match[0].count(">"), carriable(text))
    text = _MARKERS.sub(lambda match: match[0].translate(_LOOKALIKES), text)
    # Parted from its word, an at sign is no mention even where Slack links bare names.
    text = _BROADCAST.sub("@\u2060", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def escaped_within(text: str, limit: int) -> str:
    """`text` escaped, and shortened so that the outcome has at most `limit` UTF-16 units."""
    text = within(text, limit)
    while (length := units(result := escaped(text))) > limit:
        # What is cut grew as much as the rest, on average; so this takes few rounds.
        text = within(text, min(units(text) - 1, units(text) * limit // length))
    return result


def mrkdwn(spans: Spans) -> str:
    """The spans of one quiet line as mrkdwn; there, nothing is strong."""
    return "".join(_mrkdwn_span(span) for span in spans)


def marked(spans: Spans) -> str:
    """The spans of one line as mrkdwn, with what is strong in bold where Slack can tell the marks
    from words: between a blank and a stop, and not in the middle of a word.
    """
    parts = [_mrkdwn_span(span) for span in spans]
    for i, span in enumerate(spans):
        if not (core := parts[i].strip()) or not _is_strong(span):
            continue
        head, tail = parts[i].split(core, 1)
        before, after = "".join([*parts[:i], head])[-1:], "".join([tail, *parts[i + 1 :]])[:1]
        if not (before.isalnum() or after.isalnum()):
            parts[i] = f"{head}*{core}*{tail}"
    return "".join(parts)


def is_plain(spans: Spans) -> bool:
    """Whether a quiet line needs no markup at all."""
    return not any(_user(span) or _link(span) for span in spans)


def plain(spans: Spans) -> str:
    """The words of one line."""
    return "".join(one_line(_name(span)) for span in spans)


def _literal(text: str, *, strong: bool = False) -> list[Element]:
    if not text:
        return []
    element: Element = {"type": "text", "text": text}
    return [element | {"style": {"bold": True}}] if strong else [element]


def _emoji(match: re.Match[str]) -> Element:
    element: Element = {"type": "emoji", "name": match[1]}
    return element | {"skin_tone": int(match[2])} if match[2] else element


def _rich_span(span: Span) -> list[Element]:
    if user := _user(span):
        return [{"type": "user", "user_id": user}]
    if link := _link(span):
        return [{"type": "link", "url": link[0], "text": link[1]}]
    return words(one_line(_name(span)), strong=_is_strong(span))


def _mrkdwn_span(span: Span) -> str:
    if user := _user(span):
        return f"<@{user}>"
    if link := _link(span):
        return f"<{link[0].replace('&', '&amp;')}|{escaped(link[1])}>"
    return escaped(one_line(_name(span)))


def _is_strong(span: Span) -> bool:
    """Whether a span is a name or a key word; a mention that Slack makes needs no mark."""
    if isinstance(span, Mention):
        return _user(span) is None
    return isinstance(span, Text) and span.strong


def _user(span: Span) -> str | None:
    """The id of whom a span mentions, if Slack knows people by such ids."""
    if isinstance(span, Mention) and is_user_id(span.person.external_id):
        return span.person.external_id
    return None


def _link(span: Span) -> tuple[str, str] | None:
    """The address and the words of a link, if it has both."""
    if not isinstance(span, Link):
        return None
    address, label = web_url(span.url), one_line(span.text)
    return (address, label) if address and label.strip() else None


def _name(span: Span) -> str:
    return span.name if isinstance(span, Mention) else span.text
