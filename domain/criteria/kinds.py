"""The kinds of criteria: what an event gives to one, or how one is made of others.

A kind is a function and one line in `CRITERIA`; tests/domain/test_criteria_kinds.py has its
examples.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

# Amounts are kept in thousandths, as whole numbers: so it does not matter in which order they are
# added up.
THOUSAND = 1000
_AMOUNT = re.compile(r"[0-9]{1,15}(\.[0-9]{1,9})?")
_MOST_DIGITS = 15


@dataclass(frozen=True, slots=True)
class Counting:
    """What an event gives: an amount, which adds up; a text, of which only different ones count;
    or None, where it gives nothing. `scale` is by how much `at_least` is multiplied.
    """

    gives: Callable[[Mapping[str, str], str], int | str | None]
    reads_attribute: bool = False
    scale: int = 1
    is_varied: bool = False


@dataclass(frozen=True, slots=True)
class Combining:
    """Whether it holds, from whether each of its parts does, and `at_least`."""

    holds: Callable[[Sequence[bool], int], bool]
    has_number: bool = False


def _one(_attributes: Mapping[str, str], _of: str) -> int:
    return 1


def _amount(attributes: Mapping[str, str], of: str) -> int | None:
    """The amount in thousandths. What is no plain number, or not above zero, gives nothing: what
    was too much is taken back, not set off.
    """
    text = attributes.get(of, "")
    if text.isdecimal() and text.isascii() and len(text) <= _MOST_DIGITS:
        return int(text) * THOUSAND or None
    if not _AMOUNT.fullmatch(text):
        return None
    return round(Decimal(text) * THOUSAND) or None


def _value(attributes: Mapping[str, str], of: str) -> str | None:
    return attributes.get(of) or None


def _all(held: Sequence[bool], _at_least: int) -> bool:
    return all(held)


def _any(held: Sequence[bool], at_least: int) -> bool:
    return sum(held) >= at_least


CRITERIA: Mapping[str, Counting | Combining] = {
    "count": Counting(_one),
    "sum": Counting(_amount, reads_attribute=True, scale=THOUSAND),
    "distinct": Counting(_value, reads_attribute=True, is_varied=True),
    "all": Combining(_all),
    "any": Combining(_any, has_number=True),
}
