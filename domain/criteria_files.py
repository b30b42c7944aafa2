"""Criteria as a document has them, and how they are read from it.

kind: count
event: kudos.received
where: {value: teamwork}
at_least: 3
window: month            # or "30 days", "ever", "4 weeks in a row"
"""

import re

from domain.clock import Period
from domain.criteria import CRITERIA, Criterion, Window, WindowKind
from domain.documents import Node, Plain
from domain.errors import DomainError
from domain.text import clean_name, shorten

# How deep criteria are read; rules tell sooner that they are too deep.
_DEEPEST = 8
_KEYS = frozenset({"kind", "event", "where", "of", "at_least", "window", "parts"})
_PERIODS = "|".join(period for period in Period if period is not Period.ALL)
_DAYS = re.compile(r"(?:(?:with)?in\s+)?(\d{1,5})\s+days?", re.IGNORECASE)
_PERIOD = re.compile(rf"(?:(?:with)?in\s+)?(?:an?\s+)?({_PERIODS})", re.IGNORECASE)
_ROW = re.compile(rf"(?:in\s+)?(\d{{1,4}})\s+({_PERIODS})s?\s+in\s+a\s+row", re.IGNORECASE)


def as_criterion(node: Node, depth: int = 1) -> Criterion:
    """The criterion that stands at a place of a document; problems are told there."""
    node.only(_KEYS)
    kind = node.choice("kind", tuple(CRITERIA), "count", required=True)
    at_least = node.number("at_least")
    window = node.line("window", window_of)
    parts = node.children("parts") if depth < _DEEPEST else ()
    return Criterion(
        kind,
        event=clean_name(node.text("event"), 300),
        where=_where(node.child("where")),
        of=clean_name(node.text("of"), 300),
        at_least=1 if at_least is None else at_least,
        window=window or Window(),
        parts=tuple(as_criterion(part, depth + 1) for part in parts),
    )


def criterion_as_plain(criterion: Criterion) -> dict[str, Plain]:
    """What `as_criterion` reads; what is as it is by itself is left out."""
    shown: dict[str, Plain] = {"kind": criterion.kind}
    if criterion.event:
        shown["event"] = criterion.event
    if criterion.where:
        shown["where"] = {str(name): str(value) for name, value in criterion.where}
    if criterion.of:
        shown["of"] = criterion.of
    if criterion.at_least != 1:
        shown["at_least"] = criterion.at_least
    if criterion.window != Window():
        shown["window"] = window_line(criterion.window)
    if criterion.parts:
        shown["parts"] = [criterion_as_plain(part) for part in criterion.parts]
    return shown


def window_of(text: str, field: str) -> Window:
    """Such as "ever", "30 days", "month", "4 weeks in a row". Raises `DomainError`."""
    written = clean_name(text)
    if not written or written.casefold() == WindowKind.EVER:
        return Window()
    if match := _DAYS.fullmatch(written):
        return Window(WindowKind.DAYS, days=int(match[1]))
    if match := _PERIOD.fullmatch(written):
        return Window(WindowKind.PERIOD, period=Period(match[1].casefold()))
    if match := _ROW.fullmatch(written):
        period = Period(match[2].casefold())
        return Window(WindowKind.ROW, period=period, times=int(match[1]))
    raise DomainError("window_wrong", field=field, line=shorten(written, 60))


def window_line(window: Window) -> str:
    """The words that `window_of` reads."""
    match window.kind:
        case WindowKind.EVER:
            return "ever"
        case WindowKind.DAYS:
            return f"{window.days} days"
        case WindowKind.PERIOD:
            return str(window.period)
        case WindowKind.ROW:
            return f"{window.times} {window.period}s in a row"


def _where(node: Node) -> tuple[tuple[str, str], ...]:
    if node.value is None:
        return ()
    if not isinstance(node.value, dict):
        node.only(())
        return ()
    found = ((clean_name(str(name), 300), node.text(name)) for name in node.value)
    return tuple((name, clean_name(value, 300)) for name, value in found)
