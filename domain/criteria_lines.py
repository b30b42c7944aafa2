"""Criteria in one line each, as admins write them and logs keep them.

5 kudos.received value=teamwork in a month
3 distinct giver of kudos.received in 30 days
100 sum amount of deal.won ever
2 kudos.given 4 weeks in a row
all (1 badge.awarded badge=closer tier=silver; any 2 (1 x; 2 y; 3 z))

A name that holds blanks or signs stands in quotes. The words are the same in every language.
"""

import json
import re
from dataclasses import dataclass

from domain.criteria import CRITERIA, Criterion, Window, WindowKind
from domain.criteria.kinds import Combining
from domain.criteria_files import window_line, window_of
from domain.errors import DomainError
from domain.text import clean_name, shorten

# How deep parts are read; rules tell sooner that they are too deep.
_DEEPEST = 8
_QUOTED_LINE = 60
# A quote of any shape, as chats and keyboards put them; what was typed in it is a name.
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[“„][^“”„]*[“”]|[=;()]|[^\s"“”„=;()]+')
_NUMBER = re.compile(r"[0-9]{1,10}")
_SIGNS = frozenset("=;()")
_WIDE = str.maketrans("＝；（）", "=;()")


def criterion_line(criterion: Criterion) -> str:
    """The line that `criterion_of` reads."""
    number = criterion.at_least
    if isinstance(CRITERIA.get(criterion.kind), Combining):
        parts = "; ".join(criterion_line(part) for part in criterion.parts)
        return f"{criterion.kind}{f' {number}' if number != 1 else ''} ({parts})"
    of = f"{criterion.kind} {_name(criterion.of)} of " if criterion.of else ""
    where = "".join(f" {_name(name)}={_name(value)}" for name, value in criterion.where)
    return f"{number} {of}{_name(criterion.event)}{where} {_window(criterion.window)}"


def criterion_of(text: str, field: str) -> Criterion:
    """The criterion that is written in a line. Raises `DomainError` where it cannot be read."""
    reading = _Reading(text, field)
    found = reading.criterion(1)
    if reading.left:
        raise reading.unreadable()
    return found


def _name(name: str) -> str:
    is_plain = name not in CRITERIA and not _SIGNS & set(name) and _TOKEN.fullmatch(name)
    return name if is_plain and name[0] not in '"“„' else json.dumps(name, ensure_ascii=False)


def _window(window: Window) -> str:
    match window.kind:
        case WindowKind.DAYS:
            return f"in {window_line(window)}"
        case WindowKind.PERIOD:
            return f"in a {window_line(window)}"
        case _:
            return window_line(window)


@dataclass(slots=True)
class _Reading:
    """A line, and what of it is left to be read."""

    text: str
    field: str
    left: list[str]

    def __init__(self, text: str, field: str) -> None:
        self.text, self.field = text, field
        plain = text.translate(_WIDE)
        self.left = _TOKEN.findall(plain)
        if "".join(self.left).replace(" ", "") != "".join(plain.split()):
            raise self.unreadable()  # a quote that is not closed

    def criterion(self, depth: int) -> Criterion:
        kind = self.peek().casefold()
        if isinstance(CRITERIA.get(kind), Combining):
            self.left.pop(0)
            return self.combined(kind, depth)
        at_least = self.number()
        kind, of = "count", ""
        if len(self.left) > 3 and self.left[2].casefold() == "of":
            kind, of = self.left.pop(0).casefold(), self.name()
            self.left.pop(0)
            if kind not in CRITERIA:
                raise DomainError("criterion_unknown", field=self.field, name=shorten(kind, 60))
        event = self.name()
        where = []
        while len(self.left) > 2 and self.left[1] == "=":
            name, _, value = self.name(), self.left.pop(0), self.name()
            where.append((name, value))
        return Criterion(kind, event, tuple(where), of, at_least, self.window())

    def combined(self, kind: str, depth: int) -> Criterion:
        at_least = self.number()
        self.sign("(")
        parts = []
        while self.peek() != ")":
            if depth >= _DEEPEST:
                raise self.unreadable()
            parts.append(self.criterion(depth + 1))
            if self.peek() != ")":
                self.sign(";")
        self.sign(")")
        return Criterion(kind, at_least=at_least, parts=tuple(parts))

    def number(self) -> int:
        """A number that may stand here; 1 where none does."""
        return int(self.left.pop(0)) if _NUMBER.fullmatch(self.peek()) else 1

    def name(self) -> str:
        token = self.peek()
        if not token or token in _SIGNS:
            raise self.unreadable()
        self.left.pop(0)
        if token[0] == '"':
            try:
                token = str(json.loads(token))
            except ValueError:
                token = token[1:-1]
        elif token[0] in "“„":
            token = token[1:-1]
        return clean_name(token, 300)

    def window(self) -> Window:
        """What is left up to the next sign."""
        words = []
        while self.peek() and self.peek() not in _SIGNS:
            words.append(self.left.pop(0))
        return window_of(" ".join(words), self.field)

    def sign(self, wanted: str) -> None:
        if self.peek() != wanted:
            raise self.unreadable()
        self.left.pop(0)

    def peek(self) -> str:
        return self.left[0] if self.left else ""

    def unreadable(self) -> DomainError:
        return DomainError(
            "condition_wrong", field=self.field, line=shorten(self.text, _QUOTED_LINE)
        )
