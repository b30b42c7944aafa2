"""Zones by the names that people give them, and what people write about themselves."""

from datetime import UTC, date, datetime, time
from importlib.resources import files
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import personal
from domain.errors import DomainError
from domain.zones import Zones

NAMES = files("tzdata").joinpath("zones").read_text().split()
ZONES = Zones(NAMES)
BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 18, 23, 30, tzinfo=UTC)  # the 19th in Berlin


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("Berlin", "Europe/Berlin"),
        ("  new YORK ", "America/New_York"),
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe / berlin", "Europe/Berlin"),
        ("São Paulo", "America/Sao_Paulo"),
        ("Buenos Aires", "America/Buenos_Aires"),
        ("UTC", "UTC"),
    ],
)
def test_a_zone_by_its_city(words, zone):
    assert ZONES.find(words) == zone


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("Berlni", "Europe/Berlin"),
        ("Tokio", "Asia/Tokyo"),
        ("Germany/Berlin", "Europe/Berlin"),
        ("Berlin, Germany", "Europe/Berlin"),
        ("Los Ang", "America/Los_Angeles"),
    ],
)
def test_a_zone_that_may_be_meant(words, first):
    assert ZONES.find(words) is None
    assert ZONES.similar(words)[0] == first


@pytest.mark.parametrize("words", ["", "   ", "Munich", "GMT+2", "../../etc/passwd", "🙌"])
def test_no_zone(words):
    assert ZONES.find(words) is None
    assert ZONES.similar(words) == ()


def test_every_zone_is_found_by_its_own_name():
    for name in NAMES:
        assert ZONES.find(name) == name


@given(st.text())
def test_whatever_is_written_at_most_three_are_like_it(words):
    assert len(ZONES.similar(words)) <= 3


def refusal(read, *arguments):
    with pytest.raises(DomainError) as caught:
        read(*arguments)
    [problem] = caught.value.problems
    return problem.code, problem.field


def test_quiet_hours_are_both_or_none():
    assert personal.quiet_hours("22:00", "07:30") == (time(22), time(7, 30))
    assert personal.quiet_hours("", "none") is None
    assert refusal(personal.quiet_hours, "22:00", "") == ("quiet_hours_half", "quiet_until")
    assert refusal(personal.quiet_hours, "07:15", "07:30") == ("quiet_hours_half", "quiet_from")
    assert refusal(personal.quiet_hours, "07:00", "07:00") == ("quiet_hours_same", "quiet_until")
    assert len(personal.half_hours()) == 48
    assert personal.half_hours()[-1] == "23:30"


def test_of_a_birthday_the_year_is_not_kept():
    assert personal.birthday_of("1988-02-29") == "02-29"
    assert personal.birthday_date("02-29") == "2000-02-29"
    assert personal.birthday_of(" ") == personal.birthday_date("") == ""
    for wrong in ("02-29", "1989-02-29", "20000101", "soon"):
        assert refusal(personal.birthday_of, wrong) == ("date_wrong", "birthday")


def test_a_start_is_at_most_ninety_days_ahead_of_the_local_day():
    assert personal.start_date("", NOW, BERLIN) is None
    assert personal.start_date("2027-02-17", NOW, BERLIN) == date(2027, 2, 17)
    assert refusal(personal.start_date, "2027-02-18", NOW, BERLIN) == (
        "start_too_late",
        "started_on",
    )
    assert refusal(personal.start_date, "1939-12-31", NOW, BERLIN) == ("date_wrong", "started_on")
