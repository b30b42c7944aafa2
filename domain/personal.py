"""What people write about themselves in the form of their preferences."""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.errors import DomainError

# How far ahead the first day of a colleague who is about to start may be.
MOST_AHEAD = timedelta(days=90)
_EARLIEST = date(1940, 1, 1)
_HALF_HOUR = re.compile(r"([01]\d|2[0-3]):([03]0)", re.ASCII)
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)

# Any leap year: a birthday's own is not kept.
_SOME_YEAR = "2000"


def half_hours() -> tuple[str, ...]:
    """The times of a day that quiet hours can begin and end at."""
    return tuple(f"{hour:02}:{minute:02}" for hour in range(24) for minute in (0, 30))


def quiet_hours(start: str, end: str) -> tuple[time, time] | None:
    """From when until when, local; None for none. Raises `DomainError` for one without the other,
    and where both are the same.
    """
    first, last = _time(start), _time(end)
    if first is None and last is None:
        return None
    if first is None or last is None:
        raise DomainError("quiet_hours_half", field="quiet_until" if first else "quiet_from")
    if first == last:
        raise DomainError("quiet_hours_same", field="quiet_until")
    return first, last


def birthday_of(written: str) -> str:
    """The month and day, "MM-DD", of a date; "" for none. Raises `DomainError`."""
    day = _date(written, "birthday")
    return f"{day:%m-%d}" if day else ""


def birthday_date(birthday: str) -> str:
    """A birthday as a date that a form can show, in a year that means nothing."""
    return f"{_SOME_YEAR}-{birthday}" if birthday else ""


def start_date(written: str, now: datetime, zone: ZoneInfo) -> date | None:
    """The day somebody started on; None for none. Raises `DomainError`, also for one that is far
    ahead of today in `zone`.
    """
    day = _date(written, "started_on")
    if day is None:
        return None
    if day > now.astimezone(zone).date() + MOST_AHEAD:
        raise DomainError("start_too_late", field="started_on", days=MOST_AHEAD.days)
    if day < _EARLIEST:
        raise DomainError("date_wrong", field="started_on")
    return day


def _time(written: str) -> time | None:
    match = _HALF_HOUR.fullmatch(written)
    return time(int(match[1]), int(match[2])) if match else None


def _date(written: str, field: str) -> date | None:
    if not written.strip():
        return None
    try:
        return date.fromisoformat(written.strip() if _ISO.fullmatch(written.strip()) else "")
    except ValueError:
        raise DomainError("date_wrong", field=field) from None
