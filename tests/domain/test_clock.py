"""Periods and schedules at every oddity of local time that the zone database holds."""

import json
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain.clock import BEGINNING, Period, bounds, parse_zone, period_start, period_starts
from domain.schedules import (
    Daily,
    Hourly,
    Monthly,
    Rule,
    Weekly,
    next_run,
    occurrence_key,
    rule_from_json,
    rule_to_json,
)

BERLIN = ZoneInfo("Europe/Berlin")


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


# --- periods -----------------------------------------------------------------------------------

STARTS = [
    # Moment (UTC), zone, then the starts of day, week, month, quarter and year.
    ("2026-11-25T12:00", "Europe/Berlin", "2026-11-25 2026-11-23 2026-11-01 2026-10-01 2026-01-01"),
    # Still the old year in New York, already the new one in Berlin; the week began in the old.
    (
        "2026-01-01T00:30",
        "America/New_York",
        "2025-12-31 2025-12-29 2025-12-01 2025-10-01 2025-01-01",
    ),
    ("2025-12-31T23:30", "Europe/Berlin", "2026-01-01 2025-12-29 2026-01-01 2026-01-01 2026-01-01"),
    # A Sunday is the last day of its week, and 2027-01-03 that of 2026's week 53.
    ("2027-01-03T12:00", "UTC", "2027-01-03 2026-12-28 2027-01-01 2027-01-01 2027-01-01"),
    ("2024-02-29T12:00", "UTC", "2024-02-29 2024-02-26 2024-02-01 2024-01-01 2024-01-01"),
    # Offsets of 5:45, and of 14 hours beside -11.
    (
        "2026-06-30T18:14",
        "Asia/Kathmandu",
        "2026-06-30 2026-06-29 2026-06-01 2026-04-01 2026-01-01",
    ),
    (
        "2026-06-30T18:15",
        "Asia/Kathmandu",
        "2026-07-01 2026-06-29 2026-07-01 2026-07-01 2026-01-01",
    ),
    (
        "2026-06-30T10:00",
        "Pacific/Kiritimati",
        "2026-07-01 2026-06-29 2026-07-01 2026-07-01 2026-01-01",
    ),
    (
        "2026-07-01T10:59",
        "Pacific/Pago_Pago",
        "2026-06-30 2026-06-29 2026-06-01 2026-04-01 2026-01-01",
    ),
    # Samoa left 30 December 2011 out.
    (
        "2011-12-30T09:59:59",
        "Pacific/Apia",
        "2011-12-29 2011-12-26 2011-12-01 2011-10-01 2011-01-01",
    ),
    ("2011-12-30T10:00", "Pacific/Apia", "2011-12-31 2011-12-26 2011-12-01 2011-10-01 2011-01-01"),
]


@pytest.mark.parametrize(("moment", "zone", "starts"), STARTS)
def test_a_moment_lies_in_the_periods_of_the_local_calendar(moment, zone, starts):
    found = period_starts(utc(moment), ZoneInfo(zone))
    assert [period for period, _ in found] == list(Period)
    assert [str(start) for _, start in found] == [*starts.split(), str(BEGINNING)]


BOUNDS = [
    # A day of 23 hours, one of 25, and one that is half an hour short.
    ("day", "2026-03-29", "Europe/Berlin", "2026-03-28T23:00", "2026-03-29T22:00"),
    ("day", "2026-10-25", "Europe/Berlin", "2026-10-24T22:00", "2026-10-25T23:00"),
    ("day", "2026-10-04", "Australia/Lord_Howe", "2026-10-03T13:30", "2026-10-04T13:00"),
    ("day", "2026-04-05", "Australia/Lord_Howe", "2026-04-04T13:00", "2026-04-05T13:30"),
    # Without a midnight: the day begins at 01:00.
    ("day", "2018-11-04", "America/Sao_Paulo", "2018-11-04T03:00", "2018-11-05T02:00"),
    ("month", "2018-11-01", "America/Sao_Paulo", "2018-11-01T03:00", "2018-12-01T02:00"),
    # With two midnights: the day begins with the first.
    ("day", "2026-11-01", "America/Havana", "2026-11-01T04:00", "2026-11-02T05:00"),
    # The hour before midnight comes twice and belongs to the old day.
    ("day", "2018-02-17", "America/Sao_Paulo", "2018-02-17T02:00", "2018-02-18T03:00"),
    # A day that was left out is empty, and its week a day short.
    ("day", "2011-12-30", "Pacific/Apia", "2011-12-30T10:00", "2011-12-30T10:00"),
    ("week", "2011-12-26", "Pacific/Apia", "2011-12-26T10:00", "2012-01-01T10:00"),
    ("week", "2026-03-23", "America/New_York", "2026-03-23T04:00", "2026-03-30T04:00"),
    ("week", "2026-12-28", "Asia/Kathmandu", "2026-12-27T18:15", "2027-01-03T18:15"),
    # Morocco is at UTC+1 except in Ramadan.
    ("month", "2026-02-01", "Africa/Casablanca", "2026-01-31T23:00", "2026-03-01T00:00"),
    ("quarter", "2026-10-01", "Europe/Berlin", "2026-09-30T22:00", "2026-12-31T23:00"),
    ("year", "2024-01-01", "Europe/Berlin", "2023-12-31T23:00", "2024-12-31T23:00"),
    ("all", "1970-01-01", "Pacific/Kiritimati", "1970-01-01T00:00", "9999-01-01T00:00"),
]


@pytest.mark.parametrize(("period", "start", "zone", "first", "end"), BOUNDS)
def test_a_period_is_bounded_by_local_midnights(period, start, zone, first, end):
    found = bounds(Period(period), date.fromisoformat(start), ZoneInfo(zone))
    assert found == (utc(first), utc(end))
    assert [moment.tzinfo for moment in found] == [UTC, UTC]


@pytest.mark.parametrize(
    ("period", "start"),
    [
        ("week", "2026-11-24"),
        ("month", "2026-11-02"),
        ("quarter", "2026-02-01"),
        ("all", "2026-01-01"),
    ],
)
def test_a_period_cannot_be_asked_for_by_another_day(period, start):
    with pytest.raises(ValueError, match=start):
        bounds(Period(period), date.fromisoformat(start), BERLIN)


NAMES = sorted(available_timezones())
ZONES = st.sampled_from(NAMES).map(ZoneInfo)


@cache
def changes(name: str, year: int) -> list[datetime]:
    """The moments of a year at which the clocks of a zone are set."""
    zone = ZoneInfo(name)
    week, found = timedelta(days=7), []
    for number in range(53):
        before = datetime(year, 1, 1, tzinfo=UTC) + number * week
        after = before + week
        offset = before.astimezone(zone).utcoffset()
        if after.astimezone(zone).utcoffset() == offset:
            continue
        while after - before > timedelta(seconds=1):
            middle = before + (after - before) // 2
            if middle.astimezone(zone).utcoffset() == offset:
                before = middle
            else:
                after = middle
        found.append(after.replace(microsecond=0))
    return found


@st.composite
def places(draw, since: int = 1971) -> tuple[datetime, ZoneInfo]:
    """A moment and a zone, as often as not within two days of the clocks being set there."""
    name, year = draw(st.sampled_from(NAMES)), draw(st.integers(since, 2037))
    near = draw(st.sampled_from([*changes(name, year), datetime(year, 7, 1, tzinfo=UTC)]))
    minutes = draw(st.integers(-2 * 24 * 60, 2 * 24 * 60))
    return near + timedelta(minutes=minutes), ZoneInfo(name)


# Since 2012 no zone has set its clocks back across a midnight, so that days come in order.
@given(st.sampled_from(Period), places(since=2012))
def test_every_moment_lies_in_exactly_one_period(period, place):
    moment, zone = place
    start = period_start(period, moment, zone)
    first, end = bounds(period, start, zone)
    assert first <= moment < end
    if period is not Period.ALL:
        follower = period_start(period, end, zone)
        assert bounds(period, follower, zone)[0] == end
        assert period_start(period, first, zone) == start
        assert period_start(period, first - timedelta(microseconds=1), zone) < start


@given(places(), ZONES)
def test_the_zone_a_moment_is_written_in_does_not_matter(place, written):
    moment, zone = place
    elsewhere = moment.astimezone(written)
    assert period_starts(elsewhere, zone) == period_starts(moment, zone)
    rule = Weekly(0, time(9))
    assert next_run(rule, elsewhere, zone) == next_run(rule, moment, zone)


def test_a_moment_without_a_zone_is_refused():
    naive = datetime(2026, 11, 23, 9)  # noqa: DTZ001  # the very thing under test
    for ask in (period_starts, lambda *a: next_run(Daily(time(9)), *a)):
        with pytest.raises(ValueError, match="zone"):
            ask(naive, BERLIN)


# --- schedules ---------------------------------------------------------------------------------

MONDAY = Weekly(0, time(9))
RUNS = [
    # Rule, zone, after, the next run (UTC), the period it belongs to.
    (MONDAY, "Europe/Berlin", "2026-11-20T12:00", "2026-11-23T08:00", "2026-W48"),
    (MONDAY, "Europe/Berlin", "2026-11-23T07:59:59.999999", "2026-11-23T08:00", "2026-W48"),
    (MONDAY, "Europe/Berlin", "2026-11-23T08:00", "2026-11-30T08:00", "2026-W49"),
    # Local time is kept when the clocks change in between.
    (MONDAY, "Europe/Berlin", "2026-10-19T07:00", "2026-10-26T08:00", "2026-W44"),
    (MONDAY, "America/New_York", "2026-03-02T14:00", "2026-03-09T13:00", "2026-W11"),
    (MONDAY, "Asia/Kathmandu", "2026-11-20T12:00", "2026-11-23T03:15", "2026-W48"),
    # Already Monday there, still Sunday in UTC.
    (MONDAY, "Pacific/Kiritimati", "2026-11-22T18:00", "2026-11-22T19:00", "2026-W48"),
    # ISO years: the 53rd week, and a January day in the old year's week.
    (MONDAY, "UTC", "2026-12-27T12:00", "2026-12-28T09:00", "2026-W53"),
    (Weekly(4, time(9)), "UTC", "2026-12-31T12:00", "2027-01-01T09:00", "2026-W53"),
    (Weekly(0, time(9)), "UTC", "2024-12-28T12:00", "2024-12-30T09:00", "2025-W01"),
    # Skipped: at the first moment after the gap.
    (Daily(time(2, 30)), "Europe/Berlin", "2026-03-28T12:00", "2026-03-29T01:00", "2026-03-29"),
    (Daily(time(2)), "Europe/Berlin", "2026-03-28T12:00", "2026-03-29T01:00", "2026-03-29"),
    (Daily(time(3)), "Europe/Berlin", "2026-03-28T12:00", "2026-03-29T01:00", "2026-03-29"),
    (Daily(time(2, 30)), "Europe/Berlin", "2026-03-29T01:00", "2026-03-30T00:30", "2026-03-30"),
    (Daily(time(2, 30)), "America/New_York", "2026-03-07T12:00", "2026-03-08T07:00", "2026-03-08"),
    (
        Daily(time(2, 15)),
        "Australia/Lord_Howe",
        "2026-10-03T12:00",
        "2026-10-03T15:30",
        "2026-10-04",
    ),
    (Daily(time(0, 30)), "America/Sao_Paulo", "2018-11-03T12:00", "2018-11-04T03:00", "2018-11-04"),
    (Daily(time(2, 30)), "Africa/Casablanca", "2026-03-21T12:00", "2026-03-22T02:00", "2026-03-22"),
    # Shown twice: only the first time.
    (Daily(time(2, 30)), "Europe/Berlin", "2026-10-24T12:00", "2026-10-25T00:30", "2026-10-25"),
    (Daily(time(2, 30)), "Europe/Berlin", "2026-10-25T00:30", "2026-10-26T01:30", "2026-10-26"),
    (Daily(time(2, 30)), "Europe/Berlin", "2026-10-25T01:29", "2026-10-26T01:30", "2026-10-26"),
    (
        Daily(time(1, 45)),
        "Australia/Lord_Howe",
        "2026-04-04T12:00",
        "2026-04-04T14:45",
        "2026-04-05",
    ),
    (
        Daily(time(1, 45)),
        "Australia/Lord_Howe",
        "2026-04-04T14:45",
        "2026-04-05T15:15",
        "2026-04-06",
    ),
    (Daily(time(0, 30)), "America/Havana", "2026-11-01T04:30", "2026-11-02T05:30", "2026-11-02"),
    (
        Daily(time(23, 30)),
        "America/Sao_Paulo",
        "2018-02-18T01:30",
        "2018-02-19T02:30",
        "2018-02-18",
    ),
    # Skipped together with midnight: still the evening's run, and not the next day's.
    (Daily(time(23, 30)), "America/Nuuk", "2026-03-28T12:00", "2026-03-29T01:00", "2026-03-28"),
    (Daily(time(0)), "America/Nuuk", "2026-03-29T01:00", "2026-03-30T01:00", "2026-03-30"),
    (Weekly(5, time(23, 30)), "America/Nuuk", "2026-03-28T12:00", "2026-03-29T01:00", "2026-W13"),
    # The day that Samoa left out has no run, but its week and its month have theirs.
    (Daily(time(9)), "Pacific/Apia", "2011-12-29T19:00", "2011-12-30T19:00", "2011-12-31"),
    (Daily(time(0)), "Pacific/Apia", "2011-12-29T19:00", "2011-12-30T10:00", "2011-12-31"),
    (Weekly(4, time(9)), "Pacific/Apia", "2011-12-29T19:00", "2011-12-30T10:00", "2011-W52"),
    (Monthly(30, time(9)), "Pacific/Apia", "2011-12-29T19:00", "2011-12-30T10:00", "2011-12"),
    # Months without the day.
    (Monthly(31, time(9)), "UTC", "2026-01-31T09:00", "2026-02-28T09:00", "2026-02"),
    (Monthly(31, time(9)), "UTC", "2026-02-28T09:00", "2026-03-31T09:00", "2026-03"),
    (Monthly(29, time(9)), "UTC", "2028-02-01T09:00", "2028-02-29T09:00", "2028-02"),
    (Monthly(1, time(0)), "UTC", "2026-12-01T00:00", "2027-01-01T00:00", "2027-01"),
    (Monthly(1, time(0)), "Europe/Berlin", "2026-12-31T22:59", "2026-12-31T23:00", "2027-01"),
]


@pytest.mark.parametrize(("rule", "zone", "after", "run", "key"), RUNS)
def test_next_run(rule, zone, after, run, key):
    found = next_run(rule, utc(after), ZoneInfo(zone))
    assert (found, found.tzinfo) == (utc(run), UTC)
    assert occurrence_key(rule, found, ZoneInfo(zone)) == key


def test_a_moment_between_runs_belongs_to_the_period_it_lies_in():
    assert occurrence_key(MONDAY, utc("2026-11-23T07:00"), BERLIN) == "2026-W48"
    assert occurrence_key(MONDAY, utc("2026-11-22T12:00"), BERLIN) == "2026-W47"
    assert occurrence_key(Daily(time(9)), utc("2026-11-22T23:30"), BERLIN) == "2026-11-23"
    assert occurrence_key(Monthly(5, time(9)), utc("2026-11-30T23:30"), BERLIN) == "2026-12"


TIMES = st.builds(time, st.integers(0, 23), st.sampled_from((0, 15, 29, 30, 31, 45, 59)))
RULES: st.SearchStrategy[Rule] = st.one_of(
    st.builds(Daily, TIMES),
    st.builds(Weekly, st.integers(0, 6), TIMES),
    st.builds(Monthly, st.integers(1, 31), TIMES),
)


@given(RULES, places())
@example(Daily(time(23, 30)), (utc("2026-03-28T12:00"), ZoneInfo("America/Nuuk")))
@example(Daily(time(0)), (utc("2011-12-29T12:00"), ZoneInfo("Pacific/Apia")))
def test_runs_follow_one_another_once_a_period(rule, place):
    after, zone = place
    runs = [next_run(rule, after, zone)]
    for _ in range(3):
        runs.append(next_run(rule, runs[-1], zone))
    assert runs[0] > after
    keys = [occurrence_key(rule, run, zone) for run in runs]
    assert sorted(set(keys)) == keys
    for earlier, later in pairwise(runs):
        assert earlier < later
        # Nothing was left out in between, and asking again changes nothing.
        middle = earlier + (later - earlier) / 2
        assert next_run(rule, middle, zone) == later
        assert next_run(rule, later - timedelta(microseconds=1), zone) == later
        assert later - earlier < timedelta(days={"daily": 3, "weekly": 9, "monthly": 33}[rule.kind])


@given(RULES, places())
def test_a_run_shows_the_wanted_time_unless_the_clocks_skipped_it(rule, place):
    after, zone = place
    run = next_run(rule, after, zone)
    local = run.astimezone(zone)
    assert local.fold == 0
    if local.time() != rule.at:
        moment_before = (run - timedelta(seconds=1)).astimezone(zone)
        wanted = datetime.combine(moment_before.date(), rule.at)
        if wanted < moment_before.replace(tzinfo=None):
            wanted += timedelta(days=1)
        # The local clock jumped over the wanted time at this very moment.
        assert moment_before.replace(tzinfo=None) < wanted < local.replace(tzinfo=None, fold=0)


@given(RULES)
def test_a_rule_survives_being_stored(rule):
    assert rule_from_json(json.loads(json.dumps(rule_to_json(rule)))) == rule


@pytest.mark.parametrize(
    ("after", "run", "key"),
    [
        ("2026-11-18T14:04:59", "2026-11-18T14:05", "2026-11-18T14"),
        ("2026-11-18T14:05", "2026-11-18T15:05", "2026-11-18T15"),
        ("2026-12-31T23:30", "2027-01-01T00:05", "2027-01-01T00"),
    ],
)
def test_every_hour(after, run, key):
    # An hour that clocks skip or repeat is an hour like any other, half an hour off as well.
    for zone in ("UTC", "Asia/Kolkata"):
        found = next_run(Hourly(5), utc(after), ZoneInfo(zone))
        assert found == utc(run)
        assert occurrence_key(Hourly(5), found, ZoneInfo(zone)) == key


@given(st.integers(0, 59), places())
def test_hours_follow_one_another(minute, place):
    after, zone = place
    first = next_run(Hourly(minute), after, zone)
    second = next_run(Hourly(minute), first, zone)
    assert timedelta() < first - after <= timedelta(hours=1)
    assert second - first == timedelta(hours=1)
    rule = Hourly(minute)
    assert occurrence_key(rule, first, zone) < occurrence_key(rule, second, zone)
    assert rule_from_json(json.loads(json.dumps(rule_to_json(rule)))) == rule


def test_a_minute_is_one_of_an_hour():
    with pytest.raises(ValueError, match="minute"):
        Hourly(60)


def test_the_stored_form_of_a_rule_stays_as_it_is():
    assert rule_to_json(Hourly(5)) == {"kind": "hourly", "minute": 5}
    assert rule_to_json(Weekly(0, time(9))) == {"kind": "weekly", "weekday": 0, "at": "09:00"}
    assert rule_to_json(Daily(time(17, 30))) == {"kind": "daily", "at": "17:30"}
    assert rule_to_json(Monthly(31, time(9))) == {"kind": "monthly", "day": 31, "at": "09:00"}


@pytest.mark.parametrize(
    "values",
    [
        None,
        [],
        "weekly",
        {},
        {"kind": "hourly", "at": "09:00"},
        {"kind": "daily"},
        {"kind": "daily", "at": "9:00"},
        {"kind": "daily", "at": "24:00"},
        {"kind": "daily", "at": "09:60"},
        {"kind": "daily", "at": "09:00\n"},
        {"kind": "daily", "at": "٠٩:٠٠"},
        {"kind": "daily", "at": 900},
        {"kind": "daily", "at": "09:00", "weekday": 0},
        {"kind": "weekly", "at": "09:00"},
        {"kind": "weekly", "at": "09:00", "weekday": 7},
        {"kind": "weekly", "at": "09:00", "weekday": -1},
        {"kind": "weekly", "at": "09:00", "weekday": "0"},
        {"kind": "monthly", "at": "09:00", "day": 0},
        {"kind": "monthly", "at": "09:00", "day": 32},
        {"kind": "monthly", "at": "09:00", "day": 1.0},
    ],
)
def test_what_is_no_rule_is_refused(values):
    with pytest.raises(ValueError):
        rule_from_json(values)


@pytest.mark.parametrize("at", [time(9, 0, 1), time(9, 0, 0, 1), time(9, tzinfo=UTC)])
def test_a_rule_runs_on_whole_local_minutes(at):
    with pytest.raises(ValueError, match="minutes"):
        Daily(at)


# --- zones -------------------------------------------------------------------------------------


def test_every_zone_is_found_by_its_name():
    names = sorted(available_timezones() - {"Factory", "localtime"})
    assert [parse_zone(name, BERLIN).key for name in names] == names


HOSTILE = [
    None,
    "",
    " ",
    "Berlin",
    "Europe",
    "Europe/",
    "/Europe/Berlin",
    "Europe/Berlin ",
    "Europe/Berlin\n",
    "Europe//Berlin",
    "Europe/../Europe/Berlin",
    "../../etc/passwd",
    "..",
    ".",
    "/etc/localtime",
    "localtime",
    "posixrules",
    "Factory",
    "right/Europe/Berlin",
    "posix/Europe/Berlin",
    "tzdata.zi",
    "zone.tab",
    "zone1970.tab",
    "__init__.py",
    "__pycache__",
    "C:\\Windows",
    "NUL",
    "Europe\\Berlin",
    "Europe/Berlin\0",
    "\0",
    "\ud800",
    "Europe/Berlín",
    "Ｅurope/Berlin",
    "A" * 1_000_000,
    "A/" * 500_000,
    "UTC+25",
    "EST5EDT4,M3.2.0,M11.1.0",
]


@pytest.mark.parametrize("name", HOSTILE, ids=lambda name: repr(name)[:30])
def test_what_is_no_zone_gives_the_fallback(name):
    assert parse_zone(name, BERLIN) is BERLIN


@given(st.text() | st.from_regex(r"[A-Za-z./_+\\-]{1,30}", fullmatch=True))
def test_no_name_can_break_the_search_for_a_zone(name):
    assert parse_zone(name, BERLIN).key in {BERLIN.key, name}
