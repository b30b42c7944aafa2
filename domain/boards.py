"""Boards: who received or gave most in a period, without anybody being shamed.

A board orders people by score. Those with the same score share a place, and the next place is
counted on from all of them: 1, 2, 2, 4. Within a place people stand in the order in which Laurel
got to know them, that of their ids: it is the same on every page and every day, and it says
nothing about anybody.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from hashlib import blake2b
from typing import Literal, Self
from uuid import UUID

from domain.clock import Period
from domain.points import Metric
from domain.settings import Guests

# The periods that have a board.
PERIODS = (Period.WEEK, Period.MONTH, Period.QUARTER, Period.YEAR, Period.ALL)

# Of whom a board can be: those with a manager in common, of a region, of a role.
Trait = Literal["team", "region", "role"]

PAGE = 10
# Nobody looks through everybody: pages end here, and the reader's own place is shown anyway.
MOST_PAGES = 5
# How many stand on either side of the reader.
NEIGHBOURS = 2
# How many of those who gained most are named.
MOST_IMPROVED = 3
# Among fewer colleagues whom the reader knows, made-up names hide nobody.
LEAST_UNNAMED = 5


def takes_part(metric: Metric, guests: Guests) -> bool:
    """Whether guests of a workspace are on boards of this metric."""
    return guests is Guests.BOTH or (guests is Guests.RECEIVE and metric is not Metric.GIVEN)


def period_before(period: Period, starts_on: date) -> date | None:
    """When the period of the same kind before the one that begins on `starts_on` begins.

    None for `ALL`, before which there is nothing.
    """
    last = starts_on - timedelta(days=1)
    match period:
        case Period.DAY:
            return last
        case Period.WEEK:
            return starts_on - timedelta(days=7)
        case Period.MONTH:
            return last.replace(day=1)
        case Period.QUARTER:
            return date(last.year, last.month - 2, 1)
        case Period.YEAR:
            return date(last.year, 1, 1)
        case Period.ALL:
            return None


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody on a board. `before` is their score in the period before; 0 where it had none."""

    person_id: UUID
    name: str
    score: int
    before: int = 0

    @property
    def order(self) -> tuple[int, UUID]:
        """Sorts entries as boards do."""
        return -self.score, self.person_id


class Ladder:
    """How many people have each score, and so which place a score takes."""

    __slots__ = ("_above", "_falling", "people")

    def __init__(self, people: Mapping[int, int]) -> None:
        scores = sorted((score for score in people if score > 0), reverse=True)
        self._falling = [-score for score in scores]
        self._above = [0]
        for score in scores:
            self._above.append(self._above[-1] + people[score])
        self.people = self._above[-1]

    @classmethod
    def of(cls, scores: Iterable[int]) -> Self:
        """The ladder of people with these scores."""
        return cls(Counter(scores))

    def place(self, score: int) -> int:
        """The place that `score` takes: one more than there are people with a greater one."""
        return 1 + self._above[bisect_left(self._falling, -score)]


@dataclass(frozen=True, slots=True)
class Survey:
    """A board as a whole: everybody's places now and in the period before, and those who gained
    most since, at most `MOST_IMPROVED` and never anybody who lost.
    """

    now: Ladder
    before: Ladder
    improved: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Window:
    """What is shown of a board: its first people, the reader, and those beside them.

    `top` is complete from the first place on. `own` is None where the reader has no score; they
    may be in `top`, too, and are unless they do not want to be on boards.
    """

    top: tuple[Entry, ...]
    own: Entry | None = None
    above: tuple[Entry, ...] = ()
    below: tuple[Entry, ...] = ()

    @property
    def is_own_in_top(self) -> bool:
        """Whether the reader is among the first."""
        return self.own is not None and any(one.person_id == self.own.person_id for one in self.top)

    @property
    def near(self) -> tuple[Entry, ...]:
        """The reader between their neighbours."""
        return (*self.above, self.own, *self.below) if self.own else ()


def gained(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Those who gained most since the period before."""
    rising = (one for one in entries if one.score > one.before)
    return tuple(sorted(rising, key=lambda one: (one.before - one.score, one.person_id)))[
        :MOST_IMPROVED
    ]


def surveyed(entries: Sequence[Entry]) -> Survey:
    """The survey of a board of which everybody is at hand."""
    return Survey(
        Ladder.of(one.score for one in entries),
        Ladder.of(one.before for one in entries),
        gained(entries),
    )


def window(entries: Iterable[Entry], own: Entry | None, top: int) -> Window:
    """The same of its first `top` people, the reader and those beside them."""
    ordered = sorted((one for one in entries if one.score > 0), key=lambda one: one.order)
    if own is None or own.score <= 0:
        return Window(tuple(ordered[:top]))
    above = [one for one in ordered if one.order < own.order]
    below = [one for one in ordered if one.order > own.order]
    return Window(tuple(ordered[:top]), own, tuple(above[-NEIGHBOURS:]), tuple(below[:NEIGHBOURS]))


@dataclass(frozen=True, slots=True)
class Places:
    """The places of a board's people. Those of its first ones are counted from `window.top`, which
    is of this moment; those beyond it from `survey`, which may be a little older.
    """

    window: Window
    survey: Survey
    _known: Mapping[int, int] = field(init=False)

    def __post_init__(self) -> None:
        known: dict[int, int] = {}
        for number, one in enumerate(self.window.top, 1):
            known.setdefault(one.score, number)
        object.__setattr__(self, "_known", known)

    def now(self, one: Entry) -> int:
        """Somebody's place."""
        if one.score in self._known:
            return self._known[one.score]
        above = sum(other.score > one.score for other in self.window.top)
        return max(self.survey.now.place(one.score), above + 1)

    def before(self, one: Entry) -> int | None:
        """Their place in the period before; None if they had no score then."""
        return self.survey.before.place(one.before) if one.before > 0 else None


def pages(people: int) -> int:
    """How many pages a board of so many people has."""
    return max(1, min(MOST_PAGES, -(-people // PAGE)))


# --- made-up names -----------------------------------------------------------------------------

PLANTS = 24
_NUMBERS = 10_000


@dataclass(frozen=True, slots=True)
class Alias:
    """A made-up name: a plant, by its number in the texts, and a number of four digits."""

    plant: int
    number: int


def alias(organization_id: UUID, period: Period, starts_on: date, person_id: UUID) -> Alias:
    """What somebody is called on one period's boards where nobody is to be recognised.

    The same all through that period, and another in the next, so that nobody is recognised by it
    either. It cannot be guessed from a name: ids are random, and no card shows them.
    """
    salt = f"{organization_id}:{period}:{starts_on}:{person_id}".encode()
    number = int.from_bytes(blake2b(salt, digest_size=8, person=b"laurel-alias").digest())
    return Alias(number % PLANTS, number // PLANTS % _NUMBERS)
