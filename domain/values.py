"""Which of an organisation's values a week is about."""

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

Value = TypeVar("Value")


def of_the_week(values: Sequence[Value], day: date) -> Value | None:
    """The value of the week, Monday to Sunday, that holds `day`; None where there are none.

    They take turns in their order, and every replica knows whose turn it is.
    """
    if not values:
        return None
    # Day 1 of Python's calendar is a Monday.
    return values[(day.toordinal() - 1) // 7 % len(values)]
