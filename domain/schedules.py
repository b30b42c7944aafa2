"""Schedules: rules by which something runs again and again, at local times."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, ClassVar
from uuid import UUID
from zoneinfo import ZoneInfo

from domain.clock import as_utc, is_left_out, local_date, moment_at

_DAY = timedelta(days=1)
_HOUR = timedelta(hours=1)


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
    after = as_utc(after)
    if isinstance(rule, Hourly):
        return rule.after(after)
    # No run of an earlier day is still to come: the local clock already shows a later time.
    day = rule.day_from(local_date(after, zone))
    while True:
        moment = moment_at(day, rule.at, zone)
        if moment > after and not (isinstance(rule, Daily) and is_left_out(day, zone)):
            return moment
        day = rule.day_from(day + _DAY)


def occurrence_key(rule: Rule, moment: datetime, zone: ZoneInfo) -> str:
    """The name of the local period that the run at `moment` belongs to.

    Each run has its own key, and the key of a run never changes. A moment at which `rule` does not
    run gets the key of the period that it lies in.
    """
    moment = as_utc(moment)
    if isinstance(rule, Hourly):
        return rule.period_key(moment)
    today = local_date(moment, zone)
    # A time skipped together with midnight is made up for on the next day.
    for day in (today, today - _DAY):
        if rule.day_from(day) == day and moment_at(day, rule.at, zone) == moment:
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
