"""Text that people typed, made safe to store and fair to measure."""

import re
import unicodedata

# Characters that reorder or hide what surrounds them (Unicode TR9 overrides, embeddings and
# isolates, TR36 invisible operators, tag characters). Joiners stay: emoji and scripts need them.
_HARMFUL = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffc\ud800-\udfff\ue000-\uf8ff]"
    "|[\U000f0000-\U0010ffff]"
)
_MANY_MARKS = re.compile(
    r"([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff])"
    r"[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{3,}"
)
_SPACES = re.compile(r"[^\S\n]+")
_LINES = re.compile(r" ?\n ?")
_BLANK_LINES = re.compile(r"\n{3,}")


def clean(text: str) -> str:
    """Text without what could harm a card, a log or the database, otherwise as it was typed.

    Drops NUL and other controls, lone surrogates, private-use characters, direction overrides and
    invisible operators; keeps at most three stacked combining marks; folds runs of blanks and of
    empty lines. Linear in the length of the text.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    text = _HARMFUL.sub("", text.replace("\u2029", "\n"))
    text = _MANY_MARKS.sub(lambda match: match.group(0)[:3], text)
    text = _LINES.sub("\n", _SPACES.sub(" ", text))
    return _BLANK_LINES.sub("\n\n", text).strip()


def clean_name(name: str, limit: int = 80) -> str:
    """A display name on one line, at most `limit` characters long."""
    return shorten(clean(name).replace("\n", " "), limit)


def shorten(text: str, limit: int) -> str:
    """At most `limit` characters, ending in an ellipsis where something was cut.

    Never cuts between a character and the combining mark or joiner that belongs to it.
    """
    if len(text) <= limit:
        return text
    end = limit - 1
    while end > 0 and (
        unicodedata.combining(text[end]) or text[end] in "\u200d\ufe0f" or text[end - 1] == "\u200d"
    ):
        end -= 1
    return text[:end].rstrip() + "\u2026"


def isolate(name: str) -> str:
    """`name` wrapped so that its direction cannot move the words around it (Unicode TR9)."""
    if any(unicodedata.bidirectional(char) in ("R", "AL", "AN") for char in name):
        return f"\u2068{name}\u2069"
    return name
