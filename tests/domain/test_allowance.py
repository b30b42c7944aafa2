"""What a giver has for a day, a week or a month: against a model that counts every hour."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.allowance import grant
from domain.clock import Period
from domain.settings import ALLOWANCE_PERIODS, Boost, Settings

BERLIN = ZoneInfo("Europe/Berlin")
# A Wednesday in November.
NOW = datetime(2026, 11, 18, 14, 30, tzinfo=UTC)

# Zones whose midnights are awkward: clocks set at midnight, days left out, half hours.
ZONES = [
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "America/Havana",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Pacific/Kiritimati",
]


def limit(now=NOW, zone=BERLIN, role=None, **settings):
    found = grant(Settings(**settings), role, now, zone)
    return found and found.limit


@pytest.mark.parametrize(
    ("role", "expected"),
    [(None, 5), ("", 5), ("SDR", 9), ("sdr", 9), ("SDR EMEA", 5), ("Intern", 0)],
)
def test_a_role_has_its_own_allowance(role, expected):
    roles = (("Sdr", 9), ("intern", 0), ("sdr", 1))
    assert limit(role=role, allowance=5, role_allowances=roles) == expected


def test_without_an_allowance_there_is_no_limit_but_for_the_roles_that_have_one():
    assert grant(Settings(), "SDR", NOW, BERLIN) is None
    assert grant(Settings(boosts=(Boost(NOW.date(), NOW.date(), 2),)), None, NOW, BERLIN) is None
    assert limit(role="SDR", role_allowances=(("SDR", 3),)) == 3
    assert limit(role="AE", role_allowances=(("SDR", 3),)) is None


@pytest.mark.parametrize(
    ("now", "factor"),
    [
        (datetime(2026, 11, 30, 22, 59, tzinfo=UTC), 1),
        (datetime(2026, 11, 30, 23, 0, tzinfo=UTC), 2),  # the first of December in Berlin
        (datetime(2026, 12, 24, 12, 0, tzinfo=UTC), 3),  # of two the larger
        (datetime(2026, 12, 31, 22, 59, tzinfo=UTC), 2),
        (datetime(2026, 12, 31, 23, 0, tzinfo=UTC), 1),
    ],
)
def test_a_boost_lasts_from_its_first_local_day_through_its_last(now, factor):
    december = Boost(date(2026, 12, 1), date(2026, 12, 31), 2)
    christmas = Boost(date(2026, 12, 24), date(2026, 12, 24), 3)
    found = grant(Settings(allowance=5, boosts=(december, christmas)), None, now, BERLIN)
    assert (found.factor, found.limit) == (factor, 5 * factor)


# From a month in which a zone left a day out.
FIRST = datetime(2011, 12, 1, tzinfo=UTC)
MOMENTS = st.integers(0, 18 * 365 * 24 * 60).map(lambda minutes: FIRST + timedelta(minutes=minutes))


@given(MOMENTS, st.sampled_from(ZONES), st.sampled_from(ALLOWANCE_PERIODS))
def test_a_period_ends_where_the_local_calendar_turns_its_page(now, name, period):
    zone = ZoneInfo(name)
    found = grant(Settings(allowance=1, allowance_period=period), None, now, zone)
    page = _page(period, now.astimezone(zone).date())
    assert _page(period, found.starts_on) == page
    assert found.period == period
    # The last moment of this page, and the first of another, by the wall clock alone.
    assert now < found.resets_at
    last = found.resets_at - timedelta(seconds=1)
    assert _page(period, last.astimezone(zone).date()) == page
    assert _page(period, found.resets_at.astimezone(zone).date()) != page
    following = grant(Settings(allowance=1, allowance_period=period), None, found.resets_at, zone)
    assert following.starts_on > found.starts_on


def _page(period, day):
    """The day, the ISO week or the month that a day belongs to."""
    if period is Period.WEEK:
        return day.isocalendar()[:2]
    return (day.year, day.month) if period is Period.MONTH else day


SPANS = st.tuples(
    st.dates(date(2026, 1, 1), date(2026, 12, 31)), st.integers(0, 40), st.integers(2, 5)
)
BOOSTS = st.lists(
    SPANS.map(lambda one: Boost(one[0], one[0] + timedelta(days=one[1]), one[2])), max_size=4
)
LIMITS = st.none() | st.integers(0, 50)
ROLES = st.sampled_from(["SDR", "sdr", "AE", "Intern"])


SETTINGS = st.builds(
    Settings,
    allowance=LIMITS,
    role_allowances=st.lists(st.tuples(ROLES, st.integers(0, 50)), max_size=3).map(tuple),
    boosts=BOOSTS.map(tuple),
)
NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
HOURS = st.integers(0, 365 * 24).map(lambda hours: NEW_YEAR + timedelta(hours=hours))


@given(HOURS, st.sampled_from(ZONES), st.none() | ROLES, SETTINGS)
def test_the_limit_is_that_of_a_simple_model(now, name, role, settings):
    mine = [one for of, one in settings.role_allowances if role and of.lower() == role.lower()]
    expected = (mine or [settings.allowance])[0]
    factors = dict.fromkeys((date(2026, 1, 1) + timedelta(days=day) for day in range(-2, 420)), 1)
    for boost in settings.boosts:
        for day, factor in factors.items():
            if boost.starts_on <= day <= boost.ends_on:
                factors[day] = max(factor, boost.factor)
    found = grant(settings, role, now, ZoneInfo(name))
    if expected is None:
        assert found is None
    else:
        assert found.limit == expected * factors[now.astimezone(ZoneInfo(name)).date()]
