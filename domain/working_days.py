"""Working days: Monday to Friday, where people of an organisation live."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

_SATURDAY = 5
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """Working days as they pass until `now` (UTC) in `zone`. Holidays are not known."""

    now: datetime
    zone: ZoneInfo

    def are_over(self, since: datetime, days: int) -> bool:
        """Whether so many have passed since a moment; never, where they are 0."""
        return days > 0 and self.now >= working_days_after(since, days, self.zone)


def working_days_after(moment: datetime, days: int, zone: ZoneInfo) -> datetime:
    """The moment so many working days later, at the same local time; UTC.

    What begins on a Friday is two working days old on Tuesday. Saturday and Sunday do not count:
    what begins then is as old as if it had begun at the end of Friday.
    """
    local = moment.astimezone(zone)
    day = local.date()
    for _ in range(days):
        day += _DAY
        while day.weekday() >= _SATURDAY:
            day += _DAY
    return datetime.combine(day, local.time(), zone).astimezone(UTC)
