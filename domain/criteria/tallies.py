"""What is counted for a criterion. Criteria that differ only in how much they ask for, as the tiers
of a badge do, share one tally, and a person has one progress for all of them.
"""

import json
from bisect import bisect_right
from collections.abc import Mapping
from hashlib import blake2b
from typing import Any

from domain.clock import Period
from domain.criteria.calendar import EVER, PLACES, Buckets
from domain.criteria.contents import Amounts, Varieties
from domain.criteria.kinds import CRITERIA, Counting
from domain.criteria.model import Criterion, WindowKind
from domain.criteria.progress import Row, Shape, Total, Windows

State = Total | Windows
# The progress of one person, by the keys of tallies.
States = dict[str, State]

# How much older than the newest an event may be, at least two months, in periods.
LATE = {Period.DAY: 62, Period.WEEK: 9, Period.MONTH: 3, Period.QUARTER: 2, Period.YEAR: 2}

# Values that are kept at least; up to the next power of two criteria share them.
_LEAST_ROOM = 16


class Tally:
    """What is counted, and the `thresholds` at which a criterion holds, lowest first."""

    __slots__ = (
        "event",
        "gives",
        "key",
        "made",
        "of",
        "place",
        "rest",
        "shape",
        "thresholds",
        "where",
    )

    def __init__(self, criterion: Criterion) -> None:
        kind = CRITERIA[criterion.kind]
        assert isinstance(kind, Counting)
        window = criterion.window
        is_row = window.kind is WindowKind.ROW
        room = _room(criterion.at_least) if kind.is_varied else 0
        enough = criterion.at_least * kind.scale if is_row else 0
        self.event = criterion.event
        self.where = frozenset(criterion.where)
        # What of `where` is left to look at: all, until somebody has looked at a part of it.
        self.rest = tuple(sorted(self.where))
        self.of = criterion.of
        self.gives = kind.gives
        period = Period.DAY if window.kind is WindowKind.DAYS else window.period
        self.place = EVER if period is None else PLACES[period]
        self.shape = Shape(
            Varieties(room) if kind.is_varied else Amounts(),
            span=window.days if window.kind is WindowKind.DAYS else 1,
            late=LATE.get(period, 0) if period else 0,
            enough=enough,
        )
        self.made: type[State] = Windows
        if is_row:
            self.made = Row
        elif self.place == EVER and not kind.is_varied:
            self.made = Total
        self.key = _key(
            criterion.kind,
            self.event,
            self.rest,
            self.of,
            self.place,
            self.shape.span,
            enough,
            room,
        )
        self.thresholds: list[int] = []

    def feed(
        self, states: States, buckets: Buckets, attributes: Mapping[str, str], sign: int
    ) -> tuple[int, bool] | None:
        """Takes in an event of the right type. What was best before and whether what is now is
        known to be right, if that may matter to whether a criterion holds; else None.
        """
        for name, value in self.rest:
            if attributes.get(name) != value:
                return None
        given = self.gives(attributes, self.of)
        if given is None:
            return None
        state = states.get(self.key)
        if state is None:
            state = states[self.key] = self.made()
        before = state.best
        is_right = state.add(self.shape, buckets[self.place], given, sign)
        if is_right and state.best == before:
            return None
        return self.crossed(before, state.best, is_right=is_right)

    def crossed(self, before: int, after: int, *, is_right: bool) -> tuple[int, bool] | None:
        """As `feed`, of a state that has changed."""
        thresholds = self.thresholds
        if is_right and bisect_right(thresholds, before) == bisect_right(thresholds, after):
            return None
        return before, is_right


def threshold_of(criterion: Criterion) -> int:
    """What its tally has to reach."""
    if criterion.window.kind is WindowKind.ROW:
        return criterion.window.times
    kind = CRITERIA[criterion.kind]
    assert isinstance(kind, Counting)
    return criterion.at_least * kind.scale


def _room(at_least: int) -> int:
    return max(_LEAST_ROOM, 1 << at_least.bit_length())


def _key(*parts: Any) -> str:
    """A short name of what is counted, that stays the same: progress is stored by it."""
    text = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    return blake2b(text.encode(), digest_size=8).hexdigest()
