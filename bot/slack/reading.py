"""What people write in Slack, read into words and people.

With `should_escape` in the manifest, mentions arrive as ids (`<@U1|ana>`), and what a person typed
has `& < >` escaped, so that nobody can type a mention. Emoji arrive by their short names.
"""

import re
from collections.abc import Callable, Iterator

from commands.emoji import character
from domain.people import GroupRef, Line, PersonRef, Segment
from domain.text import clean

# Far more than any text that is accepted, even if every character of it is escaped, so that a
# longer one is still refused as too long, and cheaply.
MAX_TEXT = 32_000

# Stands for somebody mentioned whose name is not known.
NAMELESS = "\N{HORIZONTAL ELLIPSIS}"

_TOKEN = re.compile(r"<([^<>\n]{0,3000})>")
_PERSON = re.compile(r"@([UW][A-Z0-9]{1,30})(?:\|(.{0,80}))?", re.DOTALL)
_GROUP = re.compile(r"!subteam\^(S[A-Z0-9]{1,30})(?:\|(.{0,80}))?", re.DOTALL)
_SHORTCODE = re.compile(r":([a-z0-9_+'-]{1,60}):")
_GENDER = re.compile("^(fe)?male-")
_FLAG = re.compile(r"flag-([a-z])([a-z])")
_SKIN_TONE = re.compile(r"skin-tone-([2-6])")

NameOf = Callable[[PersonRef], str]


def read_line(text: str) -> Line:
    """What a person typed, as words and the people and groups Slack resolved among them."""
    return tuple(segment for segment in _segments(text[:MAX_TEXT]) if segment)


def read_text(text: str, name_of: NameOf) -> str:
    """A message as plain words; `name_of` gives the name that stands for a mentioned person."""

    def words(segment: Segment) -> str:
        match segment:
            case PersonRef():
                return f"@{name_of(segment)}"
            case GroupRef():
                return f"@{segment.label or NAMELESS}"
        return segment

    return clean("".join(words(segment) for segment in _segments(text[:MAX_TEXT])))


def _segments(text: str) -> Iterator[Segment]:
    words: list[str] = []
    end = 0
    for token in _TOKEN.finditer(text):
        words.append(_plain(text[end : token.start()]))
        end = token.end()
        mentioned = _mentioned(token[1])
        if mentioned is None:
            words.append(_words_of(token[1]))
            continue
        yield _clean_inside("".join(words))
        words = []
        yield mentioned
    words.append(_plain(text[end:]))
    yield _clean_inside("".join(words))


def _mentioned(token: str) -> PersonRef | GroupRef | None:
    """Whom a token names: a person, or a group of them."""
    if person := _PERSON.fullmatch(token):
        return PersonRef(person[1], _label(person[2]))
    if group := _GROUP.fullmatch(token):
        return GroupRef(group[1], _label(group[2]).lstrip("@"))
    return None


def _label(text: str | None) -> str:
    return clean(_unescape(text or ""))


def _clean_inside(text: str) -> str:
    """Clean text that keeps a blank at its edges, where a person's name may stand."""
    inside = clean(text)
    before = " " if text[:1].isspace() else ""
    after = " " if inside and text[-1].isspace() else ""
    return f"{before}{inside}{after}"


def _words_of(token: str) -> str:
    """The words for a link, a channel, a broadcast or a date, without what would make it one."""
    target, _, label = token.partition("|")
    target, label = _unescape(target), _unescape(label)
    if target.startswith("#"):
        return label  # without its sign, which would make it a company value
    if target.startswith("!date"):
        return label
    if target.startswith("!"):
        return "@" + (label or target[1:]).lstrip("@")
    if not label or label == target:
        return target.removeprefix("mailto:")
    return label if label in target else f"{label} ({target})"


def _plain(text: str) -> str:
    return _unescape(_SHORTCODE.sub(_emoji, text) if ":" in text else text)


def _unescape(text: str) -> str:
    if "&" not in text:
        return text
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _emoji(match: re.Match[str]) -> str:
    name = match[1]
    other = _GENDER.sub(_person_word, name).replace("-", "_")
    if found := character(name) or character(other):
        return found
    if flag := _FLAG.fullmatch(name):
        return "".join(chr(0x1F1E6 + ord(letter) - ord("a")) for letter in flag.groups())
    if tone := _SKIN_TONE.fullmatch(name):
        return chr(0x1F3FB + int(tone[1]) - 2)
    return match[0]  # a workspace's own emoji: its name is all there is


def _person_word(match: re.Match[str]) -> str:
    return "woman_" if match[1] else "man_"
