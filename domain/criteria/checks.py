"""What is wrong with a criterion that somebody wrote."""

from collections.abc import Iterator

from domain.clock import Period
from domain.criteria.kinds import CRITERIA, Combining, Counting
from domain.criteria.model import Criterion, Window, WindowKind
from domain.errors import Problem

MOST_AT_LEAST = 1_000_000_000
# Different values are kept, each of them.
MOST_DIFFERENT = 1000
MOST_DAYS = 366
MOST_TIMES = 60
MOST_WHERE = 10
MOST_PARTS = 10
MOST_CRITERIA = 30
MOST_DEPTH = 3
MAX_NAME = 200


def problems_of(criterion: Criterion, field: str = "criterion") -> list[Problem]:
    """Everything that is wrong with a criterion; nothing if it can be compiled.

    A problem's field is the way to it: "criterion.parts.0.window.days".
    """
    if _depth(criterion) > MOST_DEPTH:
        return [Problem("criterion_too_deep", field, {"limit": MOST_DEPTH})]
    count = _count(criterion)
    if count > MOST_CRITERIA:
        return [Problem("criterion_too_large", field, {"limit": MOST_CRITERIA, "count": count})]
    return list(_problems(criterion, field))


def _problems(criterion: Criterion, field: str) -> Iterator[Problem]:
    kind = CRITERIA.get(criterion.kind)
    match kind:
        case None:
            yield Problem("criterion_unknown", f"{field}.kind", {"name": criterion.kind})
        case Counting():
            yield from _of_counting(criterion, kind, field)
        case Combining():
            yield from _of_combining(criterion, kind, field)


def _of_counting(criterion: Criterion, kind: Counting, field: str) -> Iterator[Problem]:
    if not _is_name(criterion.event):
        yield Problem("criterion_event_missing", f"{field}.event")
    if kind.reads_attribute and not _is_name(criterion.of):
        yield Problem("criterion_of_missing", f"{field}.of")
    elif criterion.of and not kind.reads_attribute:
        yield Problem("criterion_unused", f"{field}.of", {"name": criterion.of})
    if criterion.parts:
        yield Problem("criterion_parts_unused", f"{field}.parts")
    yield from _of_where(criterion, field)
    most = MOST_DIFFERENT if kind.is_varied else MOST_AT_LEAST
    yield from _of_number(criterion.at_least, 1, most, f"{field}.at_least")
    yield from _of_window(criterion.window, f"{field}.window")


def _of_where(criterion: Criterion, field: str) -> Iterator[Problem]:
    names = [name for name, _ in criterion.where]
    if len(names) > MOST_WHERE:
        yield Problem(
            "lines_too_many", f"{field}.where", {"limit": MOST_WHERE, "count": len(names)}
        )
    for i, (name, value) in enumerate(criterion.where):
        if not _is_name(name) or not _is_name(value):
            yield Problem("criterion_where_wrong", f"{field}.where.{i}")
        elif name in names[:i]:
            yield Problem("criterion_where_twice", f"{field}.where.{i}", {"name": name})


def _of_window(window: Window, field: str) -> Iterator[Problem]:
    is_days = window.kind is WindowKind.DAYS
    is_row = window.kind is WindowKind.ROW
    if is_days:
        yield from _of_number(window.days, 1, MOST_DAYS, f"{field}.days")
    if is_row:
        yield from _of_number(window.times, 2, MOST_TIMES, f"{field}.times")
    if is_row or window.kind is WindowKind.PERIOD:
        if window.period is None or window.period is Period.ALL:
            yield Problem("criterion_period_missing", f"{field}.period")
    elif window.period is not None:
        yield Problem("criterion_unused", f"{field}.period", {"name": window.period})
    if window.days and not is_days:
        yield Problem("criterion_unused", f"{field}.days", {"name": str(window.days)})
    if window.times and not is_row:
        yield Problem("criterion_unused", f"{field}.times", {"name": str(window.times)})


def _of_combining(criterion: Criterion, kind: Combining, field: str) -> Iterator[Problem]:
    count = len(criterion.parts)
    if count < 2:
        yield Problem("criterion_parts_missing", f"{field}.parts")
    elif count > MOST_PARTS:
        yield Problem("lines_too_many", f"{field}.parts", {"limit": MOST_PARTS, "count": count})
    elif kind.has_number:
        yield from _of_number(criterion.at_least, 1, count, f"{field}.at_least")
    if not kind.has_number and criterion.at_least != 1:
        number = str(criterion.at_least)
        yield Problem("criterion_unused", f"{field}.at_least", {"name": number})
    for name in ("event", "of"):
        if value := getattr(criterion, name):
            yield Problem("criterion_unused", f"{field}.{name}", {"name": value})
    if criterion.where:
        name = criterion.where[0][0]
        yield Problem("criterion_unused", f"{field}.where", {"name": name})
    if criterion.window != Window():
        name = criterion.window.kind
        yield Problem("criterion_unused", f"{field}.window", {"name": name})
    for i, part in enumerate(criterion.parts):
        yield from _problems(part, f"{field}.parts.{i}")


def _of_number(number: int, least: int, most: int, field: str) -> Iterator[Problem]:
    if not least <= number <= most:
        yield Problem("number_wrong", field, {"least": least, "most": most})


def _is_name(text: str) -> bool:
    return 0 < len(text) <= MAX_NAME and text == text.strip()


def _depth(criterion: Criterion) -> int:
    """How deep it is nested. Not recursive: what is too deep may be far too deep."""
    depth, layer = 0, [criterion]
    while layer and depth <= MOST_DEPTH:
        depth += 1
        layer = [part for one in layer for part in one.parts]
    return depth


def _count(criterion: Criterion) -> int:
    return 1 + sum(_count(part) for part in criterion.parts)
