"""The value of the week."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.values import of_the_week

MONDAYS = st.integers(0, 5000).map(lambda week: date(1970, 1, 5) + timedelta(weeks=week))


@given(MONDAYS, st.lists(st.integers(), min_size=1, max_size=9, unique=True))
def test_values_take_turns_from_monday_to_monday(monday: date, values: list[int]) -> None:
    for week in range(len(values)):
        days = [monday + timedelta(weeks=week, days=day) for day in range(7)]
        assert len({of_the_week(values, day) for day in days}) == 1
    mondays = [monday + timedelta(weeks=week) for week in range(len(values))]
    found = [of_the_week(values, day) for day in mondays]
    assert found[0] is not None
    at = values.index(found[0])
    assert found == [*values[at:], *values[:at]]


def test_without_values_there_is_none() -> None:
    assert of_the_week([], date(2026, 11, 18)) is None
