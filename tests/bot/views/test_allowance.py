"""What is left, for who asks."""

from datetime import timedelta

import pytest

from bot.views import card_for
from domain.clock import Period
from domain.messages import AllowanceLeft, Balance
from tests.bot.views.samples import NOON, assert_sound, buttons_of, shown

MIDNIGHT = NOON + timedelta(hours=10)


def card(message, zone="Europe/Vienna", locale="en"):
    made = card_for(message, locale, zone)
    assert_sound(made)
    return made


def test_what_is_left_of_how_many_and_when_it_starts_anew():
    made = card(Balance(AllowanceLeft(7, 10, Period.DAY, MIDNIGHT), 3, Period.DAY))
    assert shown(made) == (
        "You can thank 7 more colleagues today.\n"
        "3 colleagues thanked today · 10 in all · starts anew Tue 00:00 your time\n"
        "[! Thank somebody ]\n"
        "-- Only you can see this."
    )
    assert [(one.action, one.opens_form) for one in buttons_of(made)] == [("kudos", True)]


@pytest.mark.parametrize(
    ("left", "given", "period", "expected"),
    [
        (1, 1, Period.WEEK, "You can thank 1 more colleague this week.\n1 colleague thanked this"),
        (0, 9, Period.MONTH, "You have given all your kudos this month.\n9 colleagues thanked"),
        (-3, 0, Period.DAY, "You have given all your kudos today.\nnobody thanked today"),
    ],
)
def test_numbers_and_periods_read_well(left, given, period, expected):
    message = Balance(AllowanceLeft(left, 10, period, MIDNIGHT), given, period)
    assert shown(card(message)).startswith(expected)


def test_without_a_limit_there_is_none():
    assert shown(card(Balance(None, 2, Period.WEEK))).startswith(
        "You can thank as many colleagues as you like.\n2 colleagues thanked this week\n"
    )


def test_a_boost_is_told():
    boosted = AllowanceLeft(5, 20, Period.WEEK, MIDNIGHT, 2)
    assert " · 2 times as many as usual\n" in shown(card(Balance(boosted, 0, Period.WEEK)))


def test_the_time_is_the_readers():
    left = AllowanceLeft(5, 20, Period.WEEK, MIDNIGHT)
    assert "Tue 07:00" in shown(card(Balance(left, 0, Period.WEEK), "Asia/Tokyo"))
    assert "10:00 (月)" not in shown(card(Balance(left, 0, Period.WEEK), "Asia/Tokyo", "ja"))
    assert "7:00 (火)" in shown(card(Balance(left, 0, Period.WEEK), "Asia/Tokyo", "ja"))
