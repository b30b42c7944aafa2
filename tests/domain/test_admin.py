"""What admins write: read, written again, and refused."""

import re
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import admin
from domain.errors import DomainError
from domain.settings import Boost


def codes(read, *arguments, **named):
    with pytest.raises(DomainError) as caught:
        read(*arguments, **named)
    return [(one.code, one.field) for one in caught.value.problems]


@pytest.mark.parametrize(("text", "number"), [("0", 0), (" 12 ", 12), ("１０", 10), ("007", 7)])
def test_whole_numbers(text, number):
    assert admin.whole_number(text, "f", 0, 100) == number


@pytest.mark.parametrize("text", ["", "-1", "1.0", "1e1", "101", "ten", "9" * 5000, "²", "½"])
def test_what_is_no_number_in_its_bounds(text):
    assert codes(admin.whole_number, text, "f", 0, 100) == [("number_wrong", "f")]


@pytest.mark.parametrize(
    ("hours", "minutes"), [("24", 1440), ("1.5", 90), ("0,25", 15), ("0", 0), ("720", 43200)]
)
def test_hours_are_kept_in_minutes(hours, minutes):
    assert admin.minutes_of(hours, "f") == minutes


@pytest.mark.parametrize("hours", ["", "-1", "721", "720.5", "1.234", "a day", "1h"])
def test_what_is_no_time_to_edit(hours):
    assert codes(admin.minutes_of, hours, "f") == [("number_wrong", "f")]


@given(st.integers(0, 30 * 24 * 60))
def test_minutes_survive_the_form(minutes):
    assert admin.minutes_of(admin.hours_of(minutes), "f") == minutes


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("raised_hands", "raised_hands"),
        (":Tada:", "tada"),
        ("+1", "+1"),
        (":wave::skin-tone-3:", "wave"),
        ("partner-up", "partner-up"),
    ],
)
def test_names_of_emoji(typed, name):
    assert admin.emoji_name(typed, "f") == name


@pytest.mark.parametrize("typed", ["", "::", "two words", "größe", "x" * 101, "🙌"])
def test_what_names_no_emoji(typed):
    assert codes(admin.emoji_name, typed, "f") == [("emoji_name_wrong", "f")]


def test_allowances_by_role():
    text = "Account Executive: 10\n\n  SDR =5\nKey: Account: 0"
    roles = (("Account Executive", 10), ("SDR", 5), ("Key: Account", 0))
    assert admin.role_allowances(text, "f") == roles
    assert admin.role_allowances("\n".join(admin.role_lines(roles)), "f") == roles
    assert admin.role_allowances(" ", "f") == ()


def test_every_wrong_line_about_roles_is_told():
    assert (
        codes(admin.role_allowances, "AE\nSDR: 5\n: 3\nVP: 1001\nAE", "f")
        == [("role_line_wrong", "f")] * 3
    )
    assert codes(admin.role_allowances, "AE: 1\nae: 2", "f") == [("role_twice", "f")]
    assert codes(admin.role_allowances, "\n".join(f"r{n}: 1" for n in range(31)), "f") == [
        ("lines_too_many", "f")
    ]


DECEMBER = Boost(date(2026, 12, 1), date(2026, 12, 31), 2)


@pytest.mark.parametrize(
    "line",
    [
        "2026-12-01 – 2026-12-31: 2",
        "2026-12-01 to 2026-12-31: 2",
        "2026-12-1 bis 2026-12-31 x 2",
        "2026-12-01 - 2026-12-31 = x2",
        "2026-12-01..2026-12-31: ×2",
        "2026-12-01〜2026-12-31：2",
        "2026-12-01 – 2026-12-31\u00a0: 2",
    ],
)
def test_a_boost_as_people_write_it(line):
    assert admin.boosts(line, "f") == (DECEMBER,)


def test_boosts_are_put_in_their_order_and_written_again():
    day = Boost(date(2026, 5, 4), date(2026, 5, 4), 10)
    found = admin.boosts("2026-12-01 – 2026-12-31: 2\n2026-05-04: 10", "f")
    assert found == (day, DECEMBER)
    assert admin.boosts("\n".join(admin.boost_lines(found)), "f") == found


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("2026-12-31 – 2026-12-01: 2", "boost_backwards"),
        ("2026-13-01 – 2026-13-02: 2", "boost_line_wrong"),
        ("2026-02-30: 2", "boost_line_wrong"),
        ("2026-12-01 – 2026-12-31: 1", "boost_line_wrong"),
        ("2026-12-01 – 2026-12-31: 11", "boost_line_wrong"),
        ("2026-12-01 – 2026-12-31", "boost_line_wrong"),
        ("december: 2", "boost_line_wrong"),
    ],
)
def test_boosts_that_cannot_be(line, code):
    assert codes(admin.boosts, line, "f") == [(code, "f")]


@given(st.text())
def test_lines_are_read_or_refused_whatever_they_hold(text):
    for read in (admin.boosts, admin.role_allowances, admin.emoji_name, admin.minutes_of):
        with suppress(DomainError):
            read(text, "f")


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Customer first", "customer-first"),
        ("  Größe & Würde!", "grösse-würde"),
        ("@sales-EMEA", "sales-emea"),
        ("100% Team", "team"),
        ("挑戦", "挑戦"),
        ("v2_final", "v2-final"),
        ("42", ""),
        ("🙌", ""),
        ("x" * 60, "x" * 50),
    ],
)
def test_slugs(name, slug):
    assert admin.slug_of(name) == slug


@given(st.text())
def test_a_slug_is_its_own(name):
    slug = admin.slug_of(name)
    assert admin.slug_of(slug) == slug
    assert len(slug) <= admin.MAX_SLUG
    assert not slug or re.match(r"[^\W\d_]", slug)


def test_a_slug_that_is_taken_gets_a_number():
    assert admin.free_slug("team", []) == "team"
    assert admin.free_slug("team", ["team", "team-2"]) == "team-3"
    assert admin.free_slug("x" * 50, ["x" * 50]) == "x" * 48 + "-2"
