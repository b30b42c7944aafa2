"""What a kudos is worth: examples, and what holds for any."""

from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.points import Metric, Standing, points_of

ANA, BEN, CLEO = (uuid4() for _ in range(3))


def test_one_for_each_recipient_and_for_the_giver_as_many() -> None:
    assert points_of(Standing(ANA, [BEN, CLEO])) == {
        (ANA, Metric.GIVEN): 2,
        (BEN, Metric.RECEIVED): 1,
        (CLEO, Metric.RECEIVED): 1,
    }


def test_seconds_are_counted_and_their_points_added() -> None:
    assert points_of(Standing(ANA, [BEN], seconds=[2, 0, 1])) == {
        (ANA, Metric.GIVEN): 1,
        (BEN, Metric.RECEIVED): 4,
        (BEN, Metric.SECONDS): 3,
    }


@pytest.mark.parametrize("is_private", [True, False])
def test_what_does_not_count_is_worth_nothing(is_private: bool) -> None:
    assert points_of(Standing(ANA, [BEN], [1], counts=False, is_private=is_private)) == {}


def test_a_private_one_that_counts_is_worth_something_to_those_who_received_it() -> None:
    assert points_of(Standing(ANA, [BEN], is_private=True)) == {(BEN, Metric.RECEIVED): 1}


@given(st.lists(st.uuids(), unique=True, min_size=1), st.lists(st.integers(0, 9)))
def test_recipients_are_all_alike_and_the_giver_has_as_many(
    recipients: list[UUID], seconds: list[int]
) -> None:
    giver = UUID(int=0)
    points = points_of(Standing(giver, recipients, seconds))
    assert points[giver, Metric.GIVEN] == len(recipients)
    assert {points[one, Metric.RECEIVED] for one in recipients} == {1 + sum(seconds)}
    assert 0 not in points.values()
    assert {person for person, _ in points} == {giver, *recipients}
