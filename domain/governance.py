"""How a programme of badges fares: whether awards pile up, and who only serves whom.

Everything is a plain count that admins can check, beside a limit that they set. People are those
who have an account here today; an award counts unless it was taken back, and a nomination unless
it was withdrawn. Of fewer than `MIN_PEOPLE` people nothing is said.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import ceil
from typing import Literal, Self
from uuid import UUID

from domain.clock import Period
from domain.settings import Settings

MIN_PEOPLE = 5
# More people than this who nominate each other are a team.
MOST_RING = 5
# So many complete months are looked back at, and the one that has begun.
MONTHS_BACK = 6

# The spans that can be looked at: this month with the two or eleven before it, or all of time.
Span = Literal[Period.QUARTER, Period.YEAR, Period.ALL]
SPANS: tuple[Span, ...] = (Period.QUARTER, Period.YEAR, Period.ALL)
_MONTHS_BEFORE: Mapping[Period, int] = {Period.QUARTER: 2, Period.YEAR: 11}


class Verdict(StrEnum):
    """How a figure stands to its limit; `UNKNOWN` where there is too little to tell."""

    OVER = "over"
    WITHIN = "within"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Limits:
    """From where on a figure is over: see the fields of `Settings` beginning with `audit_`."""

    per_100: int
    top_share: int
    ring_share: int
    min_nominations: int
    seconds: int
    approved_share: int
    min_decisions: int

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """Those that an organisation has set."""
        return cls(
            settings.audit_per_100,
            settings.audit_top_share,
            settings.audit_ring_share,
            settings.audit_min_nominations,
            settings.audit_seconds,
            settings.audit_approved_share,
            settings.audit_min_decisions,
        )


def verdict_on(over: int, among: int) -> Verdict:
    """How rings, or hasty approvers, stand: over with a single one, of so many looked at."""
    if not among:
        return Verdict.UNKNOWN
    return Verdict.OVER if over else Verdict.WITHIN


# --- spans of time ------------------------------------------------------------------------------


def first_day(span: Span, today: date) -> date | None:
    """The local day on which a span begins that ends with `today`; None for all of time."""
    before = _MONTHS_BEFORE.get(span)
    return None if before is None else months(today, before)[0]


def months(today: date, before: int = MONTHS_BACK) -> tuple[date, ...]:
    """The first days of the month of `today` and of those `before` it, oldest first."""
    found = [today.replace(day=1)]
    for _ in range(before):
        found.append((found[-1] - timedelta(days=1)).replace(day=1))
    return tuple(reversed(found))


# --- shares -------------------------------------------------------------------------------------


def rounded(part: int, of: int, scale: int = 100) -> int:
    """`part` per `scale` of `of`, to the nearest whole number, half up; 0 of nothing."""
    return (2 * scale * part + of) // (2 * of) if of else 0


# --- inflation ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Month:
    """A local month: what was awarded in it, and how many people Laurel had met by its end."""

    starts_on: date
    awards: int
    people: int

    @property
    def rate(self) -> int:
        """Awards per 100 people, rounded."""
        return rounded(self.awards, self.people)

    def is_over(self, limits: Limits) -> bool:
        """Whether more was awarded than the limit, before any rounding; of too few people nothing
        is said.
        """
        has_enough = self.people >= MIN_PEOPLE
        return has_enough and 100 * self.awards > limits.per_100 * self.people


def inflation(found: tuple[Month, ...], limits: Limits) -> Verdict:
    """Over, if the last month was, or the one that has begun is already.

    `found` are months in their order, of which the last has begun.
    """
    if not found or found[-1].people < MIN_PEOPLE:
        return Verdict.UNKNOWN
    is_over = any(month.is_over(limits) for month in found[-2:])
    return Verdict.OVER if is_over else Verdict.WITHIN


# --- concentration ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Concentration:
    """How awards are spread. `top` is how many people a tenth of all is, and at least one; they
    have `top_awards` of `awards`, and would have `even_awards` if all had as many as can be.
    """

    people: int
    awards: int
    top: int
    top_awards: int
    even_awards: int
    without: int

    @property
    def share(self) -> int:
        """What those at the top have of all awards, in percent."""
        return rounded(self.top_awards, self.awards)

    @property
    def even_share(self) -> int:
        """What they would have if awards were spread evenly, in percent."""
        return rounded(self.even_awards, self.awards)

    def verdict(self, limits: Limits) -> Verdict:
        """Over, if they have more than the limit. There is no telling where awards are so few that
        even an even spread would be over.
        """
        most = limits.top_share * self.awards
        if self.people < MIN_PEOPLE or not self.awards or 100 * self.even_awards > most:
            return Verdict.UNKNOWN
        return Verdict.OVER if 100 * self.top_awards > most else Verdict.WITHIN


def concentration(holders: Mapping[int, int], people: int) -> Concentration:
    """How awards are spread over so many `people`.

    `holders` tells how many of them have one award, two awards, and so on.
    """
    awards = sum(count * number for count, number in holders.items())
    top = max(1, -(-people // 10))
    left, top_awards = top, 0
    for count in sorted(holders, reverse=True):
        taken = min(left, holders[count])
        top_awards += taken * count
        left -= taken
    each, rest = divmod(awards, people) if people else (0, 0)
    without = people - sum(number for count, number in holders.items() if count > 0)
    return Concentration(people, awards, top, top_awards, top * each + min(top, rest), without)


# --- rings --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Nominated:
    """How often somebody nominated, and how often people who nominated them. `counts` are whom;
    empty where these are too many for a ring.
    """

    by: UUID
    total: int
    returned: int
    counts: Mapping[UUID, int]


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in a ring, and how many of their nominations went to the others in it."""

    person: UUID
    inside: int
    total: int


def circle(one: Nominated, limits: Limits) -> frozenset[UUID]:
    """The fewest people who got the limit's share of somebody's nominations: those nominated most
    often, and of those nominated equally often all. Empty for who nominated too rarely to tell.
    """
    if one.total < limits.min_nominations:
        return frozenset()
    found: set[UUID] = set()
    given = 0
    for often in sorted(set(one.counts.values()), reverse=True):
        if 100 * given >= limits.ring_share * one.total:
            break
        equals = [person for person, count in one.counts.items() if count == often]
        found.update(equals)
        given += often * len(equals)
    return frozenset(found) if 100 * given >= limits.ring_share * one.total else frozenset()


def returned(nominated: Iterable[Nominated], limits: Limits) -> int:
    """How many gave the limit's share of their nominations to people who nominated them. That is
    common in a small team, and tells nothing by itself.
    """
    return sum(100 * one.returned >= limits.ring_share * one.total for one in nominated)


def rings(nominated: Iterable[Nominated], limits: Limits) -> tuple[tuple[Member, ...], ...]:
    """Those who (almost) only nominate each other: two people, or up to `MOST_RING`.

    Follow from somebody to their circle, and on to the circles of those in it. Where that leads to
    a few people only, and from each of them to the same, they are a ring: each gave the limit's
    share of at least so many nominations to the others, and was nominated by one of them. So A⇄B is
    one, and so is A→B→C→A, though nobody there returns a nomination. Nobody is in two. Largest
    first, by what went round in it; within a ring in the order of ids.
    """
    known = {one.by: one for one in nominated}
    circles = {by: around for by, one in known.items() if (around := circle(one, limits))}
    reached = {person: _reached(person, circles) for person in circles}
    closed = {
        people
        for people in reached.values()
        if len(people) > 1 and all(reached.get(person) == people for person in people)
    }
    found = [tuple(_member(known[one], people) for one in sorted(people)) for people in closed]
    return tuple(sorted(found, key=lambda ring: (-sum(one.inside for one in ring), ring[0].person)))


def _reached(person: UUID, circles: Mapping[UUID, frozenset[UUID]]) -> frozenset[UUID]:
    """Everybody whom the circles lead to; nobody where that is too many, or ends with somebody who
    has none.
    """
    found: set[UUID] = set()
    ahead = [person]
    while ahead:
        around = circles.get(ahead.pop())
        if around is None:
            return frozenset()
        ahead.extend(around - found)
        found |= around
        if len(found) > MOST_RING:
            return frozenset()
    return frozenset(found)


def _member(one: Nominated, people: frozenset[UUID]) -> Member:
    inside = sum(count for person, count in one.counts.items() if person in people)
    return Member(one.by, inside, one.total)


# --- haste --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Approvals:
    """What somebody decided, and the seconds within which they did so half of the time; None where
    that is more than the limit.
    """

    person: UUID
    decisions: int
    approved: int
    median: float | None


@dataclass(frozen=True, slots=True)
class Hasty:
    """Somebody who approves (almost) everything, half of it within these seconds, rounded up."""

    person: UUID
    decisions: int
    approved: int
    seconds: int


def hasty(found: Iterable[Approvals], limits: Limits) -> tuple[Hasty, ...]:
    """Those who approve the limit's share at least, half of it faster than the limit; fastest
    first.
    """
    over = [
        Hasty(one.person, one.decisions, one.approved, ceil(one.median))
        for one in found
        if one.decisions >= limits.min_decisions
        and one.median is not None
        and one.median < limits.seconds
        and 100 * one.approved >= limits.approved_share * one.decisions
    ]
    return tuple(sorted(over, key=lambda one: (one.seconds, -one.decisions, one.person)))
