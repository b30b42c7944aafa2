"""One line of text, read into the fields a command declares.

`@ana and @ben great discovery call on Acme #teamwork --private`: people who stand first are the
recipients, and people named later belong to the words; where none stand first, everybody named is a
recipient. A word behind a choice's sigil is the choice, as is one of its options; `--name` is a
toggle, all else is the text.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from difflib import get_close_matches
from itertools import islice

from commands.base import Command, Field, FieldKind, FieldValue
from domain.errors import Problem
from domain.people import AnyRef, GroupRef, Line, NameRef, PersonRef, Segment
from domain.text import clean

# Between people: "@ana, @ben and @cleo", "@ana + @ben"; "to" may stand before them.
_BETWEEN = re.compile(r"(?:\s|,|;|\+|&|(?:and|und|y|et|to)(?=\s|$))+", re.IGNORECASE)
_NAME = re.compile(r"@([^\s@,;:#]{1,80})")
# What people put between the names and the words: "@ana: thanks", "@ana - thanks".
_LEADING_MARKS = re.compile(r"[\s,;:\-\u2013\u2014]+")

# "--private", as phones and word processors write it too: "\u2014private", "\u2013private".
_SWITCH = re.compile(r"(?<!\S)(-{1,3}|[\u2013\u2014])([^\W\d_]{4,20})[.,;:!]?(?!\S)")
# How much of a word is as it should be, at least (`difflib`'s ratio).
_ALIKE = 0.7

# More people or choices than this are not looked at: whoever sends them is told of too many
# anyway, and reading stays fast whatever is sent.
_MANY = 100

NameOf = Callable[[PersonRef | GroupRef], str]


@dataclass(slots=True)
class Parsed:
    """The fields found in a line, and what is wrong with the line itself."""

    values: dict[str, FieldValue] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def named_in(line: Line) -> list[AnyRef]:
    """The people and groups that the platform resolved in the line, in order; at most a hundred."""
    found = (segment for segment in line if not isinstance(segment, str))
    return list(islice(found, _MANY))


def parse(command: Command, line: Line, name_of: NameOf) -> Parsed:
    """Reads `line` into the fields of `command`; linear in its length, and never fails.

    `name_of` gives the name that stands for a person or a group within the words.
    """
    found = Parsed()
    # Of several fields of a kind, the first is the one that a line fills.
    kinds = {declared.kind: declared for declared in reversed(command.fields)}
    rest, switches = _leading_switches(command, list(line))
    if people := kinds.get(FieldKind.PEOPLE):
        leading, rest = _leading_people(rest)
        found.values[people.name] = leading or tuple(dict.fromkeys(named_in(tuple(rest))))
    words = clean("".join(_as_words(segment, name_of) for segment in (*rest, switches)))
    # Switches go first, wherever they stand: what is at the end without them is at the end.
    for declared in command.fields:
        if declared.kind is FieldKind.TOGGLE:
            words = _take_toggle(declared, words, found)
    for declared in command.fields:
        if declared.kind is FieldKind.CHOICE and declared.sigil:
            words = _take_choice(declared, words, found)
        elif declared.kind is FieldKind.CHOICE and declared.options:
            words = _take_option(declared, words, found)
    if text := kinds.get(FieldKind.TEXT):
        found.values[text.name] = _after(_LEADING_MARKS, words).strip()
    return found


def _as_words(segment: Segment, name_of: NameOf) -> str:
    return segment if isinstance(segment, str) else f"@{name_of(segment)}"


def _leading_switches(command: Command, segments: list[Segment]) -> tuple[list[Segment], str]:
    """What follows the switches at the start, and these: people stand first behind them, too."""
    first = segments[0] if segments else ""
    names = [one.name for one in command.fields if one.kind is FieldKind.TOGGLE]
    if not names or not isinstance(first, str):
        return segments, ""
    end = 0
    for found in islice(_SWITCH.finditer(first), _MANY):
        if first[end : found.start()].strip() or not any(_is_switch(found, one) for one in names):
            break
        end = found.end()
    return ([first[end:], *segments[1:]], f" {first[:end]}") if end else (segments, "")


def _leading_people(
    segments: list[Segment],
) -> tuple[tuple[AnyRef, ...], list[Segment]]:
    """The people and groups at the start, each once, and what follows them."""
    people: dict[AnyRef, None] = {}
    rest = list(segments)
    for _ in range(2 * _MANY):
        if not rest:
            break
        first = rest[0]
        if not isinstance(first, str):
            people[first] = None
            rest.pop(0)
            continue
        trimmed = _after(_BETWEEN, first)
        if name := _NAME.match(trimmed):
            people[NameRef(clean(name[1]))] = None
            rest[0] = trimmed[name.end() :]
        elif not trimmed:
            rest.pop(0)
        else:
            # "Thanks" after the people keeps its first word even where that is "and".
            rest[0] = trimmed if people else first
            break
    return (tuple(people), rest) if people else ((), list(segments))


def _after(pattern: re.Pattern[str], text: str) -> str:
    """What follows `pattern` at the start of `text`. (`sub` would look at every position.)"""
    found = pattern.match(text)
    return text[found.end() :] if found else text


def _take_toggle(declared: Field, words: str, found: Parsed) -> str:
    switches = islice(_SWITCH.finditer(words), _MANY)
    meant = [one for one in switches if _is_switch(one, declared.name)]
    found.values[declared.name] = bool(meant)
    for one in reversed(meant):
        words = words[: one.start()] + words[one.end() :]
    return clean(words) if meant else words


def _is_switch(found: re.Match[str], name: str) -> bool:
    """Whether it is the switch called `name`, be it with a slip in it or in a sister language
    ("--privat", "--pirvate"): rather that than show to all what was meant for few.
    """
    dashes, word = found[1], unicodedata.normalize("NFD", found[2].casefold())
    return word == name or (dashes != "-" and bool(get_close_matches(word, [name], 1, _ALIKE)))


def _take_choice(declared: Field, words: str, found: Parsed) -> str:
    sigil = re.escape(declared.sigil)
    pattern = re.compile(rf"(?<![\w&/{sigil}]){sigil}([^\W\d_][\w-]{{0,49}})")
    matches = islice(pattern.finditer(words), _MANY)
    chosen = list(dict.fromkeys(match[1].casefold() for match in matches))
    found.values[declared.name] = chosen[0] if chosen else ""
    if len(chosen) > 1:
        params = {declared.name + "s": tuple(chosen[:5])}
        found.problems.append(Problem(f"{declared.name}s_too_many", declared.name, params))
    return _without_ends(words, pattern)


def _take_option(declared: Field, words: str, found: Parsed) -> str:
    """Takes the first word that is one of the options out of the words."""
    options = "|".join(re.escape(option) for option in declared.options)
    chosen = re.search(rf"(?<!\S)({options})(?!\S)", words, re.IGNORECASE)
    found.values[declared.name] = chosen[1].casefold() if chosen else ""
    if chosen is None:
        return words
    return clean(words[: chosen.start()] + words[chosen.end() :])


def _without_ends(words: str, pattern: re.Pattern[str]) -> str:
    """A choice at either end is a label and goes; within a sentence it is one of its words."""
    for _ in range(_MANY):
        head, _, tail = words.rpartition(" ")
        if not pattern.fullmatch(tail):
            break
        words = head
    for _ in range(_MANY):
        head, _, tail = words.partition(" ")
        if not pattern.fullmatch(head):
            break
        words = tail
    return words
