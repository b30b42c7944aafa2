"""Whether awards pile up, and who only serves whom: the figures by themselves."""

from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import combinations
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.clock import Period
from domain.governance import (
    MOST_RING,
    Approvals,
    Hasty,
    Limits,
    Month,
    Nominated,
    Verdict,
    circle,
    concentration,
    first_day,
    hasty,
    inflation,
    months,
    returned,
    rings,
    rounded,
    verdict_on,
)
from domain.settings import Settings

LIMITS = Limits.of(Settings())
TODAY = date(2026, 11, 18)
OVER, WITHIN, UNKNOWN = Verdict.OVER, Verdict.WITHIN, Verdict.UNKNOWN


def month(awards, people):
    return Month(TODAY, awards, people)


# --- spans ----------------------------------------------------------------------------------------


def test_a_span_is_this_month_and_some_before_it():
    assert first_day(Period.QUARTER, TODAY) == date(2026, 9, 1)
    assert first_day(Period.YEAR, TODAY) == date(2025, 12, 1)
    assert first_day(Period.ALL, TODAY) is None
    assert first_day(Period.QUARTER, date(2026, 1, 31)) == date(2025, 11, 1)


@given(st.dates(date(1990, 1, 1), date(2200, 1, 1)))
def test_months_are_neighbours_and_end_with_the_one_that_has_begun(today):
    found = months(today)
    assert (len(found), found[-1]) == (7, today.replace(day=1))
    places = [one.year * 12 + one.month for one in found]
    assert places == list(range(places[0], places[0] + 7))


@pytest.mark.parametrize(
    ("part", "of", "percent"),
    [
        (0, 0, 0),
        (5, 0, 0),
        (0, 3, 0),
        (1, 3, 33),
        (2, 3, 67),
        (1, 200, 1),
        (1, 201, 0),
        (3, 3, 100),
    ],
)
def test_a_share_is_rounded_half_up_and_of_nothing_is_nothing(part, of, percent):
    assert rounded(part, of) == percent


# --- inflation ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("found", "verdict"),
    [
        ((), UNKNOWN),
        ((month(0, 0),), UNKNOWN),
        ((month(9, 4),), UNKNOWN),
        ((month(0, 5),), WITHIN),
        ((month(3, 10),), WITHIN),  # the limit itself
        ((month(4, 10),), OVER),
        # 30.1 per 100 looks like 30, and is more.
        ((month(301, 1000),), OVER),
        ((month(4, 10), month(0, 10)), OVER),
        ((month(4, 10), month(3, 10), month(0, 10)), WITHIN),
        # A month in which there were too few to tell.
        ((month(4, 4), month(0, 10)), WITHIN),
    ],
)
def test_inflation_is_of_the_last_month_and_the_one_that_has_begun(found, verdict):
    assert inflation(found, LIMITS) is verdict


# --- concentration --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("holders", "people", "expected", "verdict"),
    [
        ({}, 0, (1, 0, 0, 0), UNKNOWN),
        ({}, 20, (2, 0, 0, 20), UNKNOWN),
        ({3: 1}, 1, (1, 3, 3, 0), UNKNOWN),
        ({9: 1}, 4, (1, 9, 3, 3), UNKNOWN),
        # One award is always with one person.
        ({1: 1}, 20, (2, 1, 1, 19), UNKNOWN),
        ({5: 2, 1: 4}, 20, (2, 10, 2, 14), OVER),
        ({5: 2, 1: 10}, 20, (2, 10, 2, 8), WITHIN),  # half of all is the limit itself
        # Of those with as many, it does not matter who is at the top.
        ({2: 10}, 20, (2, 4, 2, 10), WITHIN),
        ({1: 21}, 21, (3, 3, 3, 0), WITHIN),
    ],
)
def test_what_a_tenth_of_people_have(holders, people, expected, verdict):
    found = concentration(holders, people)
    assert (found.top, found.top_awards, found.even_awards, found.without) == expected
    assert found.verdict(LIMITS) is verdict


@given(st.lists(st.integers(0, 20), max_size=60))
def test_the_top_never_has_less_than_its_even_part(each):
    found = concentration(Counter(one for one in each if one), len(each))
    assert found.awards == sum(each)
    assert found.top_awards == sum(sorted(each, reverse=True)[: found.top])
    assert 0 <= found.even_awards <= found.top_awards <= found.awards
    assert 0 <= found.even_share <= found.share <= 100
    assert found.without == each.count(0)


# --- rings ----------------------------------------------------------------------------------------


def person(number):
    return UUID(int=number)


def nominated(*pairs):
    """Who nominated whom, a pair for each time."""
    counts = Counter(pairs)
    return [
        Nominated(
            person(by),
            sum(n for (one, _), n in counts.items() if one == by),
            sum(n for (one, who), n in counts.items() if one == by and counts[who, by]),
            {person(who): n for (one, who), n in counts.items() if one == by},
        )
        for by in sorted({by for by, _ in pairs})
    ]


def found(*pairs, limits=LIMITS):
    """Rings as tuples of numbers, inside and total."""
    return [
        [(one.person.int, one.inside, one.total) for one in ring]
        for ring in rings(nominated(*pairs), limits)
    ]


def test_two_who_only_nominate_each_other():
    assert found(*[(1, 2), (2, 1)] * 3) == [[(1, 3, 3), (2, 3, 3)]]
    # Almost only: four of five.
    assert found(*[(1, 2), (2, 1)] * 4, (1, 3), (2, 4)) == [[(1, 4, 5), (2, 4, 5)]]
    assert found(*[(1, 2), (2, 1)] * 3, (1, 3)) == []


def test_admirers_are_no_ring():
    assert found(*[(1, 2)] * 9) == []
    assert found(*[(1, 2)] * 9, *[(2, 3)] * 9, *[(3, 4), (4, 3)] * 3) == [[(3, 3, 3), (4, 3, 3)]]


def test_too_few_nominations_tell_nothing():
    assert found(*[(1, 2), (2, 1)] * 2) == []
    assert found(*[(1, 2)] * 8, *[(2, 1)] * 2) == []
    once = replace(LIMITS, min_nominations=1)
    assert found((1, 2), (2, 1), limits=once) == [[(1, 1, 1), (2, 1, 1)]]


def test_three_in_a_circle_though_nobody_returns_a_nomination():
    circling = [(1, 2), (2, 3), (3, 1)] * 3
    assert found(*circling) == [[(1, 3, 3), (2, 3, 3), (3, 3, 3)]]
    assert returned(nominated(*circling), LIMITS) == 0
    assert returned(nominated(*[(1, 2), (2, 1)] * 3, *[(3, 1)] * 3), LIMITS) == 2


def test_a_team_in_which_everybody_nominates_everybody():
    def team(size):
        return [(a, b) for a in range(1, size + 1) for b in range(1, size + 1) if a != b]

    assert len(found(*team(MOST_RING))[0]) == MOST_RING
    # Of six, some five would do to be over, but which?
    assert found(*team(MOST_RING + 1)) == []


def test_rings_are_apart_and_the_busiest_is_first():
    assert found(*[(3, 4), (4, 3)] * 3, *[(1, 2), (2, 1)] * 5, *[(5, 1)] * 3) == [
        [(1, 5, 5), (2, 5, 5)],
        [(3, 3, 3), (4, 3, 3)],
    ]


def test_of_those_nominated_equally_often_all_are_in_the_circle():
    [one] = nominated(*[(1, 2)] * 4, (1, 3), (1, 4))
    assert circle(one, replace(LIMITS, ring_share=66)) == {person(2)}
    assert circle(one, LIMITS) == {person(2), person(3), person(4)}
    # What was left out counts in the whole all the same.
    assert circle(replace(one, total=100), LIMITS) == frozenset()


def test_nobody_nominated_anybody():
    assert rings([], LIMITS) == ()
    assert returned([], LIMITS) == 0


PAIRS = st.lists(
    st.tuples(st.integers(1, 6), st.integers(1, 6)).filter(lambda one: one[0] != one[1])
)


@given(PAIRS, st.randoms())
def test_every_ring_is_what_it_says_in_whichever_order_it_is_told(pairs, chance):
    once = replace(LIMITS, min_nominations=2)
    told = found(*pairs, limits=once)
    for ring in told:
        people = {one for one, _, _ in ring}
        assert 2 <= len(people) <= MOST_RING
        for one, inside, total in ring:
            assert total == sum(by == one for by, _ in pairs) >= 2
            assert inside == sum(by == one and who in people for by, who in pairs)
            assert 100 * inside >= once.ring_share * total
            assert any(who == one and by in people for by, who in pairs)
    assert all(not {n for n, _, _ in a} & {n for n, _, _ in b} for a, b in combinations(told, 2))
    shuffled = nominated(*pairs)
    chance.shuffle(shuffled)
    assert rings(shuffled, once) == rings(nominated(*pairs), once)


@given(PAIRS)
def test_two_who_give_each_other_enough_are_in_a_ring_or_in_a_larger_circle(pairs):
    alone = [(1, 2), (2, 1)] * 3
    others = [(by + 2, who + 2) for by, who in pairs]
    assert [(1, 3, 3), (2, 3, 3)] in found(*alone, *others)


# --- haste ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("decisions", "approved", "median", "is_over"),
    [
        (5, 5, 29.9, True),
        (5, 5, 30.0, False),
        (4, 4, 1.0, False),
        (20, 19, 1.0, True),
        (20, 18, 1.0, False),
        (5, 5, None, False),
        (5, 5, 0.0, True),
    ],
)
def test_who_approves_all_within_seconds(decisions, approved, median, is_over):
    assert bool(hasty([Approvals(person(1), decisions, approved, median)], LIMITS)) is is_over


def test_the_fastest_is_first_and_seconds_are_not_made_to_look_shorter():
    several = [
        Approvals(person(1), 6, 6, 12.2),
        Approvals(person(2), 6, 6, 2.0),
        Approvals(person(3), 9, 9, 2.0),
    ]
    assert hasty(several, LIMITS) == (
        Hasty(person(3), 9, 9, 2),
        Hasty(person(2), 6, 6, 2),
        Hasty(person(1), 6, 6, 13),
    )
    assert hasty([], LIMITS) == ()


@pytest.mark.parametrize(
    ("over", "among", "verdict"), [(0, 0, UNKNOWN), (0, 4, WITHIN), (1, 4, OVER), (4, 4, OVER)]
)
def test_a_single_ring_or_hasty_approver_is_over(over, among, verdict):
    assert verdict_on(over, among) is verdict


def test_of_too_few_people_no_month_is_over():
    months_of = [Month(TODAY, awards=99, people=people) for people in (4, 5)]
    assert [month.is_over(LIMITS) for month in months_of] == [False, True]
