"""Moments as numbers of the local calendar."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain.clock import Period, bounds, period_start

# The numbers of a moment: 0, then its day, week, month, quarter and year. Each follows the one
# before by 1.
Buckets = tuple[int, int, int, int, int, int]
EVER = 0
PLACES = {
    Period.ALL: EVER,
    Period.DAY: 1,
    Period.WEEK: 2,
    Period.MONTH: 3,
    Period.QUARTER: 4,
    Period.YEAR: 5,
}

# Days whose numbers are kept.
_MOST_DAYS = 4096


def buckets_of(day: date) -> Buckets:
    """The numbers of a local day."""
    number = day.toordinal()
    month = day.year * 12 + day.month - 1
    # Day 1 of Python's calendar is a Monday.
    return 0, number, (number - 1) // 7, month, month // 3, day.year


class Calendar:
    """The calendar of a zone. Looking up a moment of the same day as the last one costs little."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self._days: dict[date, tuple[datetime, datetime, Buckets]] = {}
        self._begins, self._ends, self._buckets = self._day(date(1970, 1, 1))

    def buckets(self, moment: datetime) -> Buckets:
        """The numbers of the local day, week, … that hold an aware moment."""
        if self._begins <= moment < self._ends:
            return self._buckets
        day = period_start(Period.DAY, moment, self._zone)
        found = self._days.get(day) or self._day(day)
        self._begins, self._ends, self._buckets = found
        return self._buckets

    def _day(self, day: date) -> tuple[datetime, datetime, Buckets]:
        begins, ends = bounds(Period.DAY, day, self._zone)
        if begins.astimezone(self._zone).utcoffset() != ends.astimezone(self._zone).utcoffset():
            # The clocks are set: they may show a day twice. Each moment is looked up by itself.
            ends = begins
        if len(self._days) >= _MOST_DAYS:
            self._days.clear()
        found = self._days[day] = (begins, ends, buckets_of(day))
        return found
