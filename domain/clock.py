"""Time as an organisation lives it: periods of its calendar, zones and local times.

Moments come in aware and go out in UTC. A local time is turned into a moment by one rule: *the
first moment at which the local clock shows that time or a later one*. So a time the clocks skip
stands for the first moment after the gap, and one they show twice for the first of the two.
"""

import re
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

_UTC = ZoneInfo("UTC")
_DAY = timedelta(days=1)
_HOUR = timedelta(hours=1)
_SECOND = timedelta(seconds=1)


# --- periods -----------------------------------------------------------------------------------


class Period(StrEnum):
    """A span of the local calendar. A week is Monday to Sunday; `ALL` is all of time."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    ALL = "all"


# What `ALL` starts on, and its bounds. Not the ends of Python's calendar: those cannot be moved
# between zones, and PostgreSQL's driver takes them for infinity.
BEGINNING = date(1970, 1, 1)
_ALL = (datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC))


def period_start(period: Period, moment: datetime, zone: ZoneInfo) -> date:
    """The local date on which the `period` that holds `moment` begins; `BEGINNING` for `ALL`."""
    return _first_day(period, local_date(moment, zone))


def period_starts(moment: datetime, zone: ZoneInfo) -> tuple[tuple[Period, date], ...]:
    """Every period that holds `moment`, with the local date on which it begins."""
    day = local_date(moment, zone)
    return tuple((period, _first_day(period, day)) for period in Period)


def bounds(period: Period, start: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """The UTC moments from the first of the `period` that begins on `start` up to, and not
    including, the first of the next. Both are the same for a day that a zone left out.

    Raises ValueError if no such period begins on `start`. `ALL` is the same in every zone.
    """
    if _first_day(period, start) != start:
        raise ValueError(f"no {period} begins on {start}")
    if period is Period.ALL:
        return _ALL
    return _midnight(start, zone), _midnight(_next_first_day(period, start), zone)


def _first_day(period: Period, day: date) -> date:
    match period:
        case Period.DAY:
            return day
        case Period.WEEK:
            return day - timedelta(days=day.weekday())
        case Period.MONTH:
            return day.replace(day=1)
        case Period.QUARTER:
            return date(day.year, day.month - (day.month - 1) % 3, 1)
        case Period.YEAR:
            return date(day.year, 1, 1)
        case Period.ALL:
            return BEGINNING


def _next_first_day(period: Period, start: date) -> date:
    # Longer than the period, and shorter than it and the next together.
    beyond = {"day": 1, "week": 7, "month": 31, "quarter": 92, "year": 366}[period]
    return _first_day(period, start + timedelta(days=beyond))


# --- zones -------------------------------------------------------------------------------------

_ZONE_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_+-]{1,39}(/[A-Za-z0-9_+-]{1,39}){0,2}", re.ASCII)
# Files that some systems keep beside the zones: other copies, one that counts leap seconds, and
# names for whatever the machine is set to.
_NOT_ZONES = frozenset({"posix", "right", "posixrules", "localtime", "Factory"})


def parse_zone(name: str | None, fallback: ZoneInfo = _UTC) -> ZoneInfo:
    """The IANA zone called `name`, or `fallback` if there is none, whatever `name` is."""
    if not name or not _ZONE_NAME.fullmatch(name) or name.split("/")[0] in _NOT_ZONES:
        return fallback
    return _zone(name) or fallback


@lru_cache(maxsize=1024)
def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    # Unknown, a folder ("America"), a file that is no zone.
    except (KeyError, OSError, ValueError):
        return None


# --- local time --------------------------------------------------------------------------------


def as_utc(moment: datetime) -> datetime:
    """The same moment in UTC. Raises ValueError for one without a zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a zone")
    return moment.astimezone(UTC)


def local_date(moment: datetime, zone: ZoneInfo) -> date:
    """The day that the calendar of `zone` shows at `moment`."""
    return as_utc(moment).astimezone(zone).date()


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return moment_at(day, time.min, zone)


def is_left_out(day: date, zone: ZoneInfo) -> bool:
    """Whether the clocks of `zone` went over the whole of `day`."""
    return local_date(_midnight(day, zone), zone) != day


def moment_at(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The first moment, in UTC, at which the clocks of `zone` show `at` on `day`, or later."""
    wanted = datetime.combine(day, at, zone)
    moment = wanted.astimezone(UTC)
    if moment.astimezone(zone).replace(fold=0) == wanted:
        return moment
    return _end_of_gap(wanted.replace(fold=1).astimezone(UTC), moment, zone)


def _end_of_gap(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The moment between `before` and `after` at which the clocks of `zone` are set forward."""
    offset = before.astimezone(zone).utcoffset()
    while after - before > _SECOND:
        middle = before + (after - before) // 2 // _SECOND * _SECOND
        if middle.astimezone(zone).utcoffset() == offset:
            before = middle
        else:
            after = middle
    return after
