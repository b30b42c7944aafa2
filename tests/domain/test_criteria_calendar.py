"""Moments as numbers of the local calendar, whichever was looked up before."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain.clock import Period, bounds, period_start
from domain.criteria.calendar import PLACES, Calendar, buckets_of

# St. John's set its clocks at one minute past midnight: they showed the new day, then the old one
# again. Havana sets them at midnight and at one. Apia left a day out.
ZONES = ["UTC", "Europe/Berlin", "America/St_Johns", "America/Havana", "Pacific/Apia"]
SHOWN_AGAIN = datetime(2010, 11, 7, 2, 31, tzinfo=UTC)
MOMENTS = st.one_of(
    st.integers(0, 20 * 365 * 24).map(
        lambda n: datetime(2008, 1, 1, tzinfo=UTC) + timedelta(hours=n)
    ),
    st.integers(-300, 300).map(lambda n: SHOWN_AGAIN + timedelta(minutes=n)),
)


@given(st.sampled_from(ZONES), st.lists(MOMENTS, max_size=20))
@example("America/St_Johns", [SHOWN_AGAIN + timedelta(minutes=n) for n in range(-90, 120, 10)])
@example("America/St_Johns", [SHOWN_AGAIN, SHOWN_AGAIN + timedelta(minutes=20)])
def test_a_moment_has_the_numbers_of_its_day(name, moments):
    zone = ZoneInfo(name)
    calendar = Calendar(zone)
    for moment in moments:
        expected = buckets_of(period_start(Period.DAY, moment, zone))
        assert calendar.buckets(moment) == expected


@given(st.dates(), st.sampled_from([period for period in Period if period is not Period.ALL]))
@example(datetime(2027, 1, 3, tzinfo=UTC).date(), Period.WEEK)
def test_periods_follow_one_another_by_one(day, period):
    zone = ZoneInfo("UTC")
    if not 2 < day.year < 9998:
        return
    begins, ends = bounds(
        period, period_start(period, datetime(day.year, day.month, day.day, tzinfo=UTC), zone), zone
    )
    place = PLACES[period]
    number = buckets_of(day)[place]
    assert buckets_of(begins.date())[place] == number
    assert buckets_of((ends - timedelta(days=1)).date())[place] == number
    assert buckets_of(ends.date())[place] == number + 1


def test_a_moment_has_a_zone():
    with pytest.raises((TypeError, ValueError)):
        Calendar(ZoneInfo("UTC")).buckets(datetime(2026, 1, 1))  # noqa: DTZ001  # the point
