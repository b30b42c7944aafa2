"""Plain characters in Adaptive Cards: runs of rich text, which are literal, and text blocks, which
alone can mention people and are read as markdown, so that everything else in them is escaped.
"""

import re
from typing import Any

from bot.cards import Link, Mention, Span, Spans
from bot.rendering import carriable, one_line, web_url, within

Element = dict[str, Any]

_MAX_NAME = 80
# A word joiner shows nothing and parts what would otherwise be read together.
_JOINER = "\u2060"

# Backslashes do not escape on every client, so characters that look alike stand in.
_LOOKALIKES = str.maketrans(
    {
        "*": "\u2217",
        "_": "\u02cd",
        "~": "\u223c",
        "`": "\u02cb",
        "<": "\u2039",
        ">": "\u203a",
        "|": "\u2223",
        # No entity, no escape and no link comes of these.
        "&": f"&{_JOINER}",
        "\\": f"\\{_JOINER}",
        "]": f"]{_JOINER}",
    }
)
_LIST_START = re.compile(r"^(\s*)(?=[-+#=]|\d+[.)])")
# Clients replace these in any text by a date or a time.
_DATE_FUNCTION = re.compile(r"\{\{(?=DATE|TIME)")
_PARENTHESES = str.maketrans({"(": "%28", ")": "%29"})
_BRACKETS = str.maketrans({"[": "(", "]": ")"})


class Mentions:
    """The people that a card mentions. Each has one tag, and no two have the same, since Teams
    finds whom a tag means by its text.
    """

    def __init__(self) -> None:
        self._tags: dict[str, str] = {}
        self._entities: list[Element] = []

    def tag(self, mention: Mention) -> str:
        """What stands for the mention in a text block."""
        person = mention.person.external_id
        if person not in self._tags:
            name = within(one_line(mention.name).strip(), _MAX_NAME) or "\u2026"
            self._tags[person] = tag = self._free(escaped(name))
            mentioned = {"id": person, "name": name}
            self._entities.append({"type": "mention", "text": tag, "mentioned": mentioned})
        return self._tags[person]

    @property
    def entities(self) -> list[Element]:
        """The entities that tell Teams whom the tags mean."""
        return self._entities

    def _free(self, name: str) -> str:
        taken = {*self._tags.values()}
        numbered = (f"<at>{name} ({n})</at>" for n in range(2, len(taken) + 2))
        return next(tag for tag in (f"<at>{name}</at>", *numbered) if tag not in taken)


def line(spans: Spans, mentions: Mentions, **style: Any) -> Element | None:
    """One line of text, in this style; None if there are no words to show.

    It is rich text, or a text block if it mentions somebody.
    """
    if not plain(spans).strip():
        return None
    if any(_can_mention(span) for span in spans):
        # A list or a heading would start where the line does.
        text = _LIST_START.sub(rf"\1{_JOINER}", "".join(_marked(span, mentions) for span in spans))
        return {"type": "TextBlock", "text": text, "wrap": True, **style}
    block: Element = {"type": "RichTextBlock"}
    if "spacing" in style:
        block["spacing"] = style.pop("spacing")
    return block | {"inlines": [run for span in spans if (run := _run(span, style))]}


def runs(text: str, **style: Any) -> Element:
    """`text` as it was typed, with its line breaks."""
    return {"type": "RichTextBlock", "inlines": [_text_run(text, style)]}


def escaped(text: str) -> str:
    """`text` for a field that Teams reads as markdown: nothing in it marks up or mentions."""
    return _undated(carriable(text)).translate(_LOOKALIKES)


def plain(spans: Spans) -> str:
    """The words of one line."""
    return "".join(one_line(_name(span)) for span in spans)


def _can_mention(span: Span) -> bool:
    if not isinstance(span, Mention):
        return False
    person = span.person.external_id
    return bool(person.strip()) and person == one_line(person)


def _marked(span: Span, mentions: Mentions) -> str:
    text = escaped(one_line(_name(span)))
    match span:
        case Mention() if _can_mention(span):
            return mentions.tag(span)
        case Link(label, url) if (address := web_url(url)) and label.strip():
            inner = escaped(one_line(label).strip().translate(_BRACKETS))
            return f"[{inner}]({address.translate(_PARENTHESES)})"
        case Mention() | Link():
            return text
    words = text.strip()
    # Blanks next to the marks would make them characters.
    return text.replace(words, f"**{words}**") if span.strong and words else text


def _run(span: Span, style: Element) -> Element | None:
    text = one_line(_name(span))
    if not text:
        return None
    run = _text_run(text, style)
    if isinstance(span, Link):
        if (address := web_url(span.url)) and text.strip():
            run["selectAction"] = {"type": "Action.OpenUrl", "url": address}
    elif isinstance(span, Mention) or span.strong:
        run["weight"] = "Bolder"
    return run


def _text_run(text: str, style: Element) -> Element:
    return {"type": "TextRun", "text": _undated(carriable(text)), **style}


def _undated(text: str) -> str:
    return _DATE_FUNCTION.sub(f"{{{_JOINER}{{", text)


def _name(span: Span) -> str:
    return span.name if isinstance(span, Mention) else span.text
