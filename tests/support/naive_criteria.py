"""Criteria worked out from all events at once, the long way round, to compare the engine with."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from domain.clock import Period, bounds, period_start
from domain.criteria import Criterion, Event, WindowKind


def holds(criterion: Criterion, events: Iterable[Event], zone: ZoneInfo) -> bool:
    """Whether it holds for the one person whose events these are."""
    events = list(events)
    if criterion.kind in {"all", "any"}:
        held = [holds(part, events, zone) for part in criterion.parts]
        return all(held) if criterion.kind == "all" else sum(held) >= criterion.at_least
    gone = {event.id for event in events if event.taken_back}
    mine = [
        event
        for event in events
        if event.id not in gone
        and event.type == criterion.event
        and all(event.attributes.get(name) == value for name, value in criterion.where)
    ]
    window = criterion.window
    match window.kind:
        case WindowKind.EVER:
            return _amount(criterion, mine) >= criterion.at_least
        case WindowKind.DAYS:
            return any(_enough(criterion, some) for some in _by_days(mine, window.days, zone))
        case WindowKind.PERIOD:
            by_period = _by_period(mine, window.period, zone)
            return any(_enough(criterion, some) for some in by_period.values())
        case WindowKind.ROW:
            by_period = _by_period(mine, window.period, zone)
            enough = {start for start, some in by_period.items() if _enough(criterion, some)}
            return any(_row(start, window.period, zone, enough) >= window.times for start in enough)


def _enough(criterion: Criterion, events: list[Event]) -> bool:
    return _amount(criterion, events) >= criterion.at_least


def _amount(criterion: Criterion, events: list[Event]) -> Decimal | int:
    if criterion.kind == "count":
        return len(events)
    given = [event.attributes.get(criterion.of, "") for event in events]
    if criterion.kind == "distinct":
        return len(set(given) - {""})
    return sum((Decimal(one) for one in given if one[:1].isdigit()), Decimal(0))


def _day(moment: datetime, zone: ZoneInfo) -> date:
    return moment.astimezone(zone).date()


def _by_days(events: list[Event], days: int, zone: ZoneInfo) -> list[list[Event]]:
    """What each window holds, whichever day it begins on."""
    all_days = {_day(event.at, zone) for event in events}
    begins = {day - timedelta(days=back) for day in all_days for back in range(days)}
    return [
        [one for one in events if begin <= _day(one.at, zone) < begin + timedelta(days=days)]
        for begin in begins
    ]


def _by_period(
    events: list[Event], period: Period | None, zone: ZoneInfo
) -> dict[date, list[Event]]:
    assert period is not None
    found: dict[date, list[Event]] = {}
    for event in events:
        found.setdefault(period_start(period, event.at, zone), []).append(event)
    return found


def _row(start: date, period: Period | None, zone: ZoneInfo, enough: set[date]) -> int:
    """How many periods in a row have enough, from the one that begins on `start`."""
    assert period is not None
    length = 0
    while start in enough:
        length += 1
        start = period_start(period, bounds(period, start, zone)[1], zone)
    return length
