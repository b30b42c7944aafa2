"""Places, neighbours, gains and made-up names."""

from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.boards import (
    MOST_PAGES,
    NEIGHBOURS,
    PERIODS,
    Entry,
    Ladder,
    Places,
    alias,
    pages,
    period_before,
    surveyed,
    takes_part,
    window,
)
from domain.clock import Period, bounds
from domain.points import Metric
from domain.settings import Guests

ZONE = ZoneInfo("Europe/Berlin")


def entry(number: int, score: int, before: int = 0) -> Entry:
    return Entry(UUID(int=number), f"Person {number}", score, before)


BOARDS = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=25).map(
    lambda rows: [entry(number, *row) for number, row in enumerate(rows, 1)]
)


def test_the_same_score_is_the_same_place_and_the_next_counts_on() -> None:
    ladder = Ladder.of([9, 7, 7, 4, 0, -1])
    assert [ladder.place(score) for score in (10, 9, 8, 7, 5, 4, 1)] == [1, 1, 2, 2, 4, 4, 5]
    assert ladder.people == 4
    assert Ladder.of([]).place(3) == 1


@given(BOARDS)
def test_a_place_is_one_more_than_there_are_people_above(board: list[Entry]) -> None:
    survey = surveyed(board)
    for one in board:
        if one.score > 0:
            assert survey.now.place(one.score) == 1 + sum(o.score > one.score for o in board)


@given(BOARDS, st.integers(1, 25), st.integers(0, 12))
def test_a_window_shows_the_first_and_who_is_beside_the_reader(
    board: list[Entry], number: int, top: int
) -> None:
    own = next((one for one in board if one.person_id.int == number), None)
    found = window(board, own, top)
    ordered = sorted((one for one in board if one.score > 0), key=lambda one: one.order)
    assert list(found.top) == ordered[:top]
    if own is None or own.score == 0:
        assert (found.own, found.near) == (None, ())
        return
    at = ordered.index(own)
    assert list(found.near) == ordered[max(0, at - NEIGHBOURS) : at + NEIGHBOURS + 1]
    places = Places(found, surveyed(board))
    for one in (*found.top, *found.near):
        assert places.now(one) == 1 + sum(other.score > one.score for other in board)


def test_who_does_not_want_to_be_on_it_is_still_placed_between_the_others() -> None:
    others = [entry(1, 9), entry(2, 5), entry(3, 5), entry(4, 1)]
    own = entry(9, 5)
    found = window(others, own, 10)
    assert own not in found.top
    assert found.near == (others[1], others[2], own, others[3])
    assert Places(found, surveyed(others)).now(own) == 2


def test_beyond_the_first_a_survey_of_a_minute_ago_never_contradicts_them() -> None:
    top = tuple(entry(number, 50 - number) for number in range(1, 11))
    own = entry(99, 3)
    stale = surveyed([entry(1, 2)])
    places = Places(window(top, own, 10), stale)
    assert [places.now(one) for one in top] == list(range(1, 11))
    assert places.now(own) == 11


def test_before_is_a_place_only_for_those_who_had_one() -> None:
    board = [entry(1, 5, 1), entry(2, 4, 3), entry(3, 3)]
    places = Places(window(board, board[2], 10), surveyed(board))
    assert [places.before(one) for one in board] == [2, 1, None]


@given(BOARDS)
def test_most_improved_are_three_who_gained_and_nobody_who_lost(board: list[Entry]) -> None:
    improved = surveyed(board).improved
    gains = sorted((one.score - one.before for one in board), reverse=True)
    assert [one.score - one.before for one in improved] == [g for g in gains if g > 0][:3]


@pytest.mark.parametrize(
    ("people", "expected"), [(0, 1), (1, 1), (10, 1), (11, 2), (50, 5), (51, 5), (50_000, 5)]
)
def test_pages_end_before_anybodys_last_place(people: int, expected: int) -> None:
    assert pages(people) == expected <= MOST_PAGES


@pytest.mark.parametrize(
    ("period", "day", "expected"),
    [
        (Period.DAY, date(2026, 3, 1), date(2026, 2, 28)),
        (Period.WEEK, date(2027, 1, 4), date(2026, 12, 28)),
        (Period.MONTH, date(2026, 1, 1), date(2025, 12, 1)),
        (Period.QUARTER, date(2026, 1, 1), date(2025, 10, 1)),
        (Period.QUARTER, date(2026, 7, 1), date(2026, 4, 1)),
        (Period.YEAR, date(2026, 1, 1), date(2025, 1, 1)),
        (Period.ALL, date(1970, 1, 1), None),
    ],
)
def test_the_period_before_is_of_the_same_kind(
    period: Period, day: date, expected: date | None
) -> None:
    assert period_before(period, day) == expected
    if expected:
        assert bounds(period, expected, ZONE)[1] == bounds(period, day, ZONE)[0]


def test_guests_are_on_the_boards_of_what_they_take_part_in() -> None:
    received, given = Metric.RECEIVED, Metric.GIVEN
    assert [(one, takes_part(received, one), takes_part(given, one)) for one in Guests] == [
        (Guests.NO, False, False),
        (Guests.RECEIVE, True, False),
        (Guests.BOTH, True, True),
    ]


def test_a_made_up_name_holds_for_one_period_of_one_organisation() -> None:
    day, ana = date(2026, 11, 1), UUID(int=7)
    mine = alias(UUID(int=1), Period.MONTH, day, ana)
    assert mine == alias(UUID(int=1), Period.MONTH, day, ana)
    others = {
        alias(UUID(int=2), Period.MONTH, day, ana),
        alias(UUID(int=1), Period.MONTH, date(2026, 12, 1), ana),
        alias(UUID(int=1), Period.WEEK, day, ana),
        alias(UUID(int=1), Period.MONTH, day, UUID(int=8)),
    }
    assert len(others | {mine}) == 5
    assert set(PERIODS) == set(Period) - {Period.DAY}


def test_made_up_names_are_spread_widely() -> None:
    names = {alias(UUID(int=1), Period.MONTH, date(2026, 11, 1), UUID(int=n)) for n in range(1000)}
    assert len(names) > 990
    assert len({one.plant for one in names}) == 24
