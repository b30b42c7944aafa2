"""What one person has decided about Laurel."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo


class Seconds(StrEnum):
    """How somebody hears that their kudos were seconded."""

    EACH = "each"
    DIGEST = "digest"  # once a day, together
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Preferences:
    """Everything a person can set, with what holds until they do.

    `locale` (BCP 47) and `zone` (IANA) are "" where the platform's are followed. Quiet hours are
    local times in whole minutes, and may span midnight; None where there are none. `birthday` is
    "MM-DD" or "": the year is nobody's business.
    """

    direct_messages: bool = True
    seconds: Seconds = Seconds.DIGEST
    on_boards: bool = True
    quiet_from: time | None = None
    quiet_until: time | None = None
    locale: str = ""
    zone: str = ""
    birthday: str = ""
    started_on: date | None = None


def quiet_for(preferences: Preferences, now: datetime, zone: ZoneInfo) -> timedelta:
    """How long from `now` until quiet hours end; zero outside them."""
    start, end = preferences.quiet_from, preferences.quiet_until
    if start is None or end is None or start == end:
        return timedelta()
    local = now.astimezone(zone)
    at = local.time()
    is_quiet = start <= at < end if start < end else at >= start or at < end
    if not is_quiet:
        return timedelta()
    day = local.date() if at < end else local.date() + timedelta(days=1)
    # From the local times themselves, so that a clock that is set in between is counted.
    return max(timedelta(), datetime.combine(day, end, zone).astimezone(now.tzinfo) - now)
