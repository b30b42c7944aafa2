"""Text that people typed, made safe to store and fair to measure."""

import re
import unicodedata

_LINE_BREAKS = re.compile("\r\n?|[\u000b\u000c\u0085\u2028\u2029]")
# Characters that reorder or hide what surrounds them, or show as nothing: controls, Unicode TR9's
# overrides, embeddings, isolates and marks, TR36's invisible operators, fillers, tags, lone
# surrogates, private use, what is no character. Joiners stay: emoji and scripts need them.
_HARMFUL = re.compile(
    "[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff"
    "\U000e0000-\U000e00ff\U000e01f0-\U0010ffff]+"
)
# Tags that stay: they make the flag of England, Scotland or Wales out of a black one.
_CANCEL_TAG = "\U000e007f"
_FLAG = re.compile("(\U0001f3f4\U000e0067\U000e0062[\U000e0061-\U000e007a]{3}\U000e007f)")
# One of them says all; more only carry what nobody sees.
_JOINERS = "\u200c\u200d"
_SELECTORS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
_REPEATED = re.compile(f"([{_JOINERS}])[{_JOINERS}]+|([{_SELECTORS}])[{_SELECTORS}]+")
_ACCENTS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff"
_MANY_ACCENTS = re.compile(f"([{_ACCENTS}]{{3}})[{_ACCENTS}]+")
# Where marks of any script may be piled up; `re` cannot name them. Leaves out, for speed, ASCII,
# symbols and emoji.
_PERHAPS_PILE = re.compile(
    r"[^\w\s\u0000-\u02ff\u2010-\u20cf\u2100-\u2cee\u3000-\u3029\U0001f000-\U0001faff]{9,}"
)
_HIGHEST_PILE = 8  # Tibetan and Burmese reach six.
_BLANKS = re.compile(r"[^\S\n]{2,}|[^\S\n ]")
_LINES = re.compile(r" \n ?|\n ")
_BLANK_LINES = re.compile(r"\n{3,}")
_VISIBLE = re.compile(
    f"[^\\s\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f{_JOINERS}{_SELECTORS}]"
)


def clean(text: str) -> str:
    """Text without what could harm a card, a log or the database, otherwise as it was typed.

    Drops NUL and other controls, lone surrogates, private-use characters, direction overrides and
    invisible operators; keeps at most three stacked accents, or eight marks of any script; folds
    runs of blanks and of empty lines. Empty if nothing of it can be seen. Linear in the length of
    the text, and never longer than it; cleaning twice is cleaning once.
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()  # as most are: letters, digits, punctuation and single blanks
    text = _without_harm(_LINE_BREAKS.sub("\n", text))
    if not text.isascii():
        text = text.replace("\u2800", " ")  # Braille's space
        text = _REPEATED.sub(r"\1\2", text)
        text = _PERHAPS_PILE.sub(_lower, _MANY_ACCENTS.sub(r"\1", text))
    text = _LINES.sub("\n", _BLANKS.sub(" ", text))
    text = _BLANK_LINES.sub("\n\n", text).strip()
    return text if _VISIBLE.search(text) else ""


def clean_name(name: str, limit: int = 80) -> str:
    """A display name on one line, at most `limit` characters long."""
    return shorten(" ".join(clean(name).split()), limit)


def shorten(text: str, limit: int) -> str:
    """At most `limit` characters, ending in an ellipsis where something was cut.

    Never cuts inside what people see as one character: a letter with its marks, a syllable, an
    emoji of several parts, a flag.
    """
    if len(text) <= limit:
        return text
    end = max(limit - 1, 0)
    while end > 0 and _belong_together(text, end):
        end -= 1
    return (text[:end].rstrip() + "\u2026")[: max(limit, 0)]


def isolate(name: str) -> str:
    """`name` wrapped so that its direction cannot move the words around it (Unicode TR9)."""
    name = _ISOLATES.sub("", name)
    if name.isascii():
        return name
    if any(unicodedata.bidirectional(char) in ("R", "AL", "AN") for char in name):
        return f"\u2068{name}\u2069"
    return name


_ISOLATES = re.compile("[\u2066-\u2069]")


def _without_harm(text: str) -> str:
    if _CANCEL_TAG not in text:
        return _HARMFUL.sub("", text)
    parts = _FLAG.split(text)
    parts[::2] = [_HARMFUL.sub("", part) for part in parts[::2]]
    return "".join(parts)


def _lower(pile: re.Match[str]) -> str:
    kept, height = [], 0
    for char in pile.group():
        if unicodedata.category(char) in ("Mn", "Me"):
            height += 1
        elif char not in _JOINERS:
            height = 0
        if height <= _HIGHEST_PILE:
            kept.append(char)
    return "".join(kept)


# What attaches to the character before it without being a mark: joiners, skin tones, tags, Hangul
# vowels and finals, Thai and Lao AM, half-width voicing.
_ATTACHED = re.compile(
    "[\u200c\u200d\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f\u1160-\u11ff\ud7b0-\ud7fb"
    "\u0e33\u0eb3\uff9e\uff9f]"
)
_VIRAMA = 9  # the canonical combining class of signs that join two consonants


def _belong_together(text: str, index: int) -> bool:
    """Whether the characters before and at `index` are parts of one (nearly Unicode UAX 29)."""
    before, after = text[index - 1], text[index]
    if unicodedata.category(after).startswith("M") or _ATTACHED.match(after):
        return True
    if _is_regional(before) and _is_regional(after):
        start = index
        while start > 0 and _is_regional(text[start - 1]):
            start -= 1
        return (index - start) % 2 == 1
    return before == "\u200d" or unicodedata.combining(before) == _VIRAMA


def _is_regional(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"
