"""How a nomination is decided: who may decide, and when it is decided.

Everything here is a function of plain values: people are their ids.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from domain.badges import Consensus, Level, Review, Tier
from domain.errors import Problem


class State(StrEnum):
    """What has become of a nomination."""

    OPEN = "open"  # somebody has to decide
    ASKED = "asked"  # the nominator has been asked for more; it can be decided all the same
    APPROVED = "approved"
    DECLINED = "declined"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"

    @property
    def is_open(self) -> bool:
        """Whether it can still be decided."""
        return self in OPEN


OPEN = frozenset({State.OPEN, State.ASKED})


class Decision(StrEnum):
    """What an approver says."""

    APPROVE = "approve"
    DECLINE = "decline"


@dataclass(frozen=True, slots=True)
class Approver:
    """Somebody who may decide on a level of review, and what they said; None is nothing yet.

    `tier` is the one they approved instead of the one asked for.
    """

    level: int
    person: UUID
    decision: Decision | None = None
    tier: Tier | None = None


# --- who decides ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Bench:
    """Whom an organisation can ask: those who have an account in use, by person id.

    `manager` is the nominee's. `roles` are keyed by the role in lower case. `named` are those
    of a review's named people and fallback who can be asked.
    """

    manager: UUID | None = None
    named: frozenset[UUID] = frozenset()
    roles: Mapping[str, tuple[UUID, ...]] = field(default_factory=dict)
    admins: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Sitting:
    """A level of review that has its turn, from 1, and those who decide there. Who has approved on
    a level before has approved on this one, too.
    """

    level: int
    approvers: tuple[Approver, ...]


def next_sitting(
    review: Review,
    after: int,
    bench: Bench,
    *,
    parties: Collection[UUID],
    approved: Collection[UUID] = (),
) -> Sitting | None:
    """The first level behind `after` on which somebody has to be asked; None if there is none.

    `parties`, nominee and nominator, decide nothing. Where they, or people who cannot be asked,
    are all that a level has, the fallback stands in for it; without one it is passed over, and the
    last level falls to the organisation's admins. Whoever `approved` before is not asked again.
    """
    for number in range(after + 1, len(review.levels) + 1):
        level = review.levels[number - 1]
        people = _fit(_members(level, bench), parties)
        people = people or _fit(_known(review.fallback, bench), parties)
        if not people and number == len(review.levels):
            people = _fit(bench.admins, parties)
        said = sum(one in approved for one in people)
        if people and said < _needed(level, len(people)):
            return Sitting(number, tuple(_seat(number, one, approved) for one in people))
    return None


def stands_in(
    review: Review,
    bench: Bench,
    *,
    parties: Collection[UUID],
    managers: Iterable[UUID],
    asked: Collection[UUID],
) -> tuple[UUID, ...]:
    """Who is asked as well where those who were `asked` do not answer: their `managers`, else the
    fallback, else the admins; of these, who has not been asked yet.
    """
    for people in (managers, _known(review.fallback, bench), bench.admins):
        if new := tuple(one for one in _fit(people, parties) if one not in asked):
            return new
    return ()


def relieves(
    review: Review, level: int, bench: Bench, *, parties: Collection[UUID], asked: Collection[UUID]
) -> tuple[UUID, ...]:
    """Who decides at a level where those who were `asked` cannot be reached: who belongs to it by
    now, else the fallback, else the admins; of these, who has not been asked yet.
    """
    members = _members(review.levels[level - 1], bench) if level <= len(review.levels) else ()
    return stands_in(review, bench, parties=parties, managers=members, asked=asked)


def ids_in(review: Review) -> tuple[UUID, ...]:
    """Everybody whom a review names, each once; what is no id names nobody."""
    named = [*(one for level in review.levels for one in level.people), *review.fallback]
    return tuple(dict.fromkeys(id_ for one in named if (id_ := _id(one)) is not None))


def roles_in(review: Review) -> tuple[str, ...]:
    """The roles that a review names, in lower case, each once."""
    return tuple(dict.fromkeys(level.role.lower() for level in review.levels if level.role))


def _seat(level: int, person: UUID, approved: Collection[UUID]) -> Approver:
    return Approver(level, person, Decision.APPROVE if person in approved else None)


def _members(level: Level, bench: Bench) -> tuple[UUID, ...]:
    manager = (bench.manager,) if level.manager and bench.manager else ()
    return (*manager, *_known(level.people, bench), *bench.roles.get(level.role.lower(), ()))


def _known(people: Iterable[str], bench: Bench) -> tuple[UUID, ...]:
    return tuple(id_ for one in people if (id_ := _id(one)) in bench.named and id_ is not None)


def _id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _fit(people: Iterable[UUID], parties: Collection[UUID]) -> tuple[UUID, ...]:
    return tuple(one for one in dict.fromkeys(people) if one not in parties)


# --- what they decide ----------------------------------------------------------------------------


def decision_problem(
    state: State, level: int, approvers: Sequence[Approver], actor: UUID
) -> Problem | None:
    """Why `actor` cannot decide on a nomination that is at `level`; None if they can."""
    if not state.is_open:
        return Problem("nomination_closed")
    mine = next((one for one in approvers if (one.level, one.person) == (level, actor)), None)
    if mine is None:
        return Problem("nomination_not_yours")
    if mine.decision is not None:
        return Problem("nomination_decided_by_you")
    return None


def verdict(review: Review, level: int, approvers: Sequence[Approver]) -> Decision | None:
    """What those of `level` have decided together; None while it is open.

    One who declines decides for all. As many have to approve as the level asks for, or all of them
    where they are fewer.
    """
    here = [one for one in approvers if one.level == level]
    if any(one.decision is Decision.DECLINE for one in here):
        return Decision.DECLINE
    return Decision.APPROVE if here and not still_needed(review, level, here) else None


def approved_by(approvers: Iterable[Approver]) -> frozenset[UUID]:
    """Everybody who has approved on any level."""
    return frozenset(one.person for one in approvers if one.decision is Decision.APPROVE)


def still_needed(review: Review, level: int, approvers: Sequence[Approver]) -> int:
    """How many more have to approve on a level."""
    here = [one for one in approvers if one.level == level]
    if not here or level > len(review.levels):
        return 0
    count = sum(one.decision is Decision.APPROVE for one in here)
    return max(0, _needed(review.levels[level - 1], len(here)) - count)


def is_stuck(
    review: Review, level: int, approvers: Sequence[Approver], unreached: Collection[UUID]
) -> bool:
    """Whether too few of those of a level can be reached for it to be decided."""
    waited_for = [
        one
        for one in approvers
        if one.level == level and one.decision is None and one.person not in unreached
    ]
    return len(waited_for) < still_needed(review, level, approvers)


def _needed(level: Level, people: int) -> int:
    return max(1, min(level.needed, people))


@dataclass(frozen=True, slots=True)
class Backing:
    """One nominator's open nomination for the badge and nominee that are looked at.

    `team` is their manager; None where that is not known. `opened_at` is UTC.
    """

    nominator: UUID
    tier: Tier
    opened_at: datetime
    team: UUID | None = None


def agreed_tier(consensus: Consensus, backings: Iterable[Backing], now: datetime) -> Tier | None:
    """The highest tier that so many different people ask for, or more than it, that it needs
    nobody's approval; None if there is none.

    Of those whose manager is not known nothing says that they are of one team: each counts as one.
    """
    since = now - timedelta(days=consensus.days)
    recent = [one for one in backings if one.opened_at > since]
    for tier in reversed(Tier):
        asking = [one for one in recent if one.tier.rank >= tier.rank]
        people = {one.nominator for one in asking}
        teams = {one.team or one.nominator for one in asking}
        if len(people) >= consensus.nominators and len(teams) >= consensus.teams:
            return tier
    return None
