"""Time as an organisation lives it: periods of its calendar, and when a schedule runs next.

Moments come in aware and go out in UTC. A local time is turned into a moment by one rule: *the
first moment at which the local clock shows that time or a later one*. So a time the clocks skip
stands for the first moment after the gap, and one they show twice for the first of the two.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any, ClassVar
from uuid import UUID
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
    return _first_day(period, _local_date(moment, zone))


def period_starts(moment: datetime, zone: ZoneInfo) -> tuple[tuple[Period, date], ...]:
    """Every period that holds `moment`, with the local date on which it begins."""
    day = _local_date(moment, zone)
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


# --- schedules ---------------------------------------------------------------------------------


def _check_at(at: time) -> None:
    if at != time(at.hour, at.minute) or at.tzinfo is not None:
        raise ValueError("a schedule runs at a local time in whole minutes")


@dataclass(frozen=True, slots=True)
class Hourly:
    """Every hour, at a minute of it; by UTC, so that no hour is skipped or repeated."""

    minute: int
    kind: ClassVar[str] = "hourly"

    def __post_init__(self) -> None:
        if not 0 <= self.minute <= 59:
            raise ValueError("a minute is 0 to 59")

    def after(self, moment: datetime) -> datetime:
        """The first run, strictly later than `moment` (UTC)."""
        here = moment.replace(minute=self.minute, second=0, microsecond=0)
        return here if here > moment else here + _HOUR

    def period_key(self, moment: datetime) -> str:
        """The name of the hour that the run at `moment` belongs to: "2026-11-23T14"."""
        return f"{moment:%Y-%m-%dT%H}"


@dataclass(frozen=True, slots=True)
class Daily:
    """Every day at a local time; a day that the zone left out has no run."""

    at: time
    kind: ClassVar[str] = "daily"

    def __post_init__(self) -> None:
        _check_at(self.at)

    def day_from(self, day: date) -> date:
        """The first day on which this runs, `day` or later."""
        return day

    def period_key(self, day: date) -> str:
        """The name of the period that the run on `day` belongs to: "2026-11-23"."""
        return day.isoformat()


@dataclass(frozen=True, slots=True)
class Weekly:
    """Once a week at a local time. `weekday` counts from Monday, 0, to Sunday, 6."""

    weekday: int
    at: time
    kind: ClassVar[str] = "weekly"

    def __post_init__(self) -> None:
        _check_at(self.at)
        if not 0 <= self.weekday <= 6:
            raise ValueError("a weekday is 0, Monday, to 6, Sunday")

    def day_from(self, day: date) -> date:
        """The first day on which this runs, `day` or later."""
        return day + timedelta(days=(self.weekday - day.weekday()) % 7)

    def period_key(self, day: date) -> str:
        """The name of the ISO week that the run on `day` belongs to: "2026-W48"."""
        year, week, _ = day.isocalendar()
        return f"{year:04}-W{week:02}"


@dataclass(frozen=True, slots=True)
class Monthly:
    """Once a month at a local time; on the last day of a month that has no such `day`."""

    day: int
    at: time
    kind: ClassVar[str] = "monthly"

    def __post_init__(self) -> None:
        _check_at(self.at)
        if not 1 <= self.day <= 31:
            raise ValueError("a day of the month is 1 to 31")

    def day_from(self, day: date) -> date:
        """The first day on which this runs, `day` or later."""
        here = self._in_month(day)
        return here if here >= day else self._in_month(_next_month(day))

    def period_key(self, day: date) -> str:
        """The name of the month that the run on `day` belongs to: "2026-11"."""
        return f"{day.year:04}-{day.month:02}"

    def _in_month(self, day: date) -> date:
        return day.replace(day=min(self.day, (_next_month(day) - _DAY).day))


Rule = Hourly | Daily | Weekly | Monthly


def next_run(rule: Rule, after: datetime, zone: ZoneInfo) -> datetime:
    """The first moment, strictly later than `after`, at which `rule` runs in `zone`; UTC."""
    after = _utc(after)
    if isinstance(rule, Hourly):
        return rule.after(after)
    # No run of an earlier day is still to come: the local clock already shows a later time.
    day = rule.day_from(_local_date(after, zone))
    while True:
        moment = _moment(day, rule.at, zone)
        if moment > after and not (isinstance(rule, Daily) and _is_left_out(day, zone)):
            return moment
        day = rule.day_from(day + _DAY)


def occurrence_key(rule: Rule, moment: datetime, zone: ZoneInfo) -> str:
    """The name of the local period that the run at `moment` belongs to.

    Each run has its own key, and the key of a run never changes. A moment at which `rule` does not
    run gets the key of the period that it lies in.
    """
    moment = _utc(moment)
    if isinstance(rule, Hourly):
        return rule.period_key(moment)
    today = _local_date(moment, zone)
    # A time skipped together with midnight is made up for on the next day.
    for day in (today, today - _DAY):
        if rule.day_from(day) == day and _moment(day, rule.at, zone) == moment:
            return rule.period_key(day)
    return rule.period_key(today)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One run of a schedule: the local period it belongs to, when it is due, and the next.

    `ran_at` is when it really runs, which may be long after it was due.
    """

    schedule_id: UUID
    period: str
    due_at: datetime
    next_run_at: datetime
    ran_at: datetime | None = None


def rule_to_json(rule: Rule) -> dict[str, str | int]:
    """`rule` as plain JSON values, to be stored."""
    if isinstance(rule, Hourly):
        return {"kind": rule.kind, "minute": rule.minute}
    values: dict[str, str | int] = {"kind": rule.kind, "at": f"{rule.at:%H:%M}"}
    match rule:
        case Weekly(weekday=weekday):
            values["weekday"] = weekday
        case Monthly(day=day):
            values["day"] = day
        case Daily():
            pass
    return values


def rule_from_json(values: Any) -> Rule:
    """The rule that `rule_to_json` wrote. Raises ValueError for anything else."""
    match values:
        case {"kind": "hourly", "minute": int(minute), **rest} if not rest:
            return Hourly(minute)
        case {"kind": "daily", "at": str(at), **rest} if not rest:
            return Daily(_time(at))
        case {"kind": "weekly", "at": str(at), "weekday": int(weekday), **rest} if not rest:
            return Weekly(weekday, _time(at))
        case {"kind": "monthly", "at": str(at), "day": int(day), **rest} if not rest:
            return Monthly(day, _time(at))
        case _:
            raise ValueError("not a rule")


def _time(text: str) -> time:
    if not re.fullmatch(r"[0-2][0-9]:[0-5][0-9]", text):
        raise ValueError("a local time is written as 09:00")
    return time(int(text[:2]), int(text[3:]))


def _next_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1)


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


def _utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a moment without a zone")
    return moment.astimezone(UTC)


def _local_date(moment: datetime, zone: ZoneInfo) -> date:
    return _utc(moment).astimezone(zone).date()


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return _moment(day, time.min, zone)


def _is_left_out(day: date, zone: ZoneInfo) -> bool:
    return _local_date(_midnight(day, zone), zone) != day


def _moment(day: date, at: time, zone: ZoneInfo) -> datetime:
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
