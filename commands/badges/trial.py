"""Dry runs: who would earn badges by what has happened so far, before anybody does."""

import asyncio
import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from uuid import UUID
from zoneinfo import ZoneInfo

from domain.badges import Badge, Tier
from domain.chat_events import BADGE_AWARDED, EVENTS, awarded
from domain.criteria import Criterion, Event, Matcher, problems_of, reached
from domain.messages import BadgeEarner, DryRun, TierTried, Who
from domain.settings import Boards
from storage.queries import holders
from storage.queries.chat_events import history
from storage.queries.holders import Able
from storage.session import Transaction

# A turn has two seconds. Of 200,000 kudos, reading and counting so many events took about 0.4 s of
# one core, and 0.6 to 1.3 s where others kept two cores busy threefold; 20,000 took twice that.
MOST_EVENTS = 10_000
# So many people are named in a dry run.
MOST_NAMED = 10

# A tier that is tried: its badge's slug, and which one it is.
_Rule = tuple[str, Tier]


@dataclass(frozen=True, slots=True)
class Tried:
    """A badge whose conditions are tried; `id` is None where it is new, and nobody has it."""

    slug: str
    badge: Badge
    id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it. `reached` are those who would earn a tier, by their names, the earliest
    first, and `held` counts those who have reached it and have it. With `is_limited` the badge's
    rules may not let all of them have it at once. Without `is_named` nobody is told by name.
    """

    badge: Badge
    reached: Mapping[Tier, Sequence[tuple[str, datetime]]]
    held: Mapping[Tier, int]
    is_limited: bool
    counted_from: datetime | None
    unknown: tuple[str, ...]
    zone: str
    is_named: bool

    def run(self) -> DryRun:
        """As messages tell it."""
        return DryRun(
            tuple(self._tier(tier) for tier in self.reached),
            self.counted_from,
            self.unknown,
            self.badge.roles,
            self.is_limited,
            self.zone,
        )

    @property
    def count(self) -> int:
        """How many there are to name, in each tier that they would earn."""
        return sum(len(who) for who in self.reached.values()) if self.is_named else 0

    def earners(self, offset: int, limit: int) -> tuple[BadgeEarner, ...]:
        """Some of them, by tier."""
        listed = (
            BadgeEarner(Who(name), tier, at)
            for tier, who in self.reached.items()
            for name, at in who
            if self.is_named
        )
        return tuple(islice(listed, offset, offset + limit))

    def _tier(self, tier: Tier) -> TierTried:
        who = self.reached[tier]
        named = tuple(Who(name) for name, _ in who[: MOST_NAMED if self.is_named else 0])
        return TierTried(tier, len(who), self.held[tier], who[0][1] if who else None, named)


def has_new_conditions(before: Badge | None, after: Badge) -> bool:
    """Whether any tier asks for something as data that it did not ask for before."""
    had = {one.tier: one.criterion for one in before.tiers} if before else {}
    return any(one.criterion not in (None, had.get(one.tier)) for one in after.tiers)


def digest_of(badge: Badge) -> str:
    """What names all that a dry run of a badge depends on: other conditions have another."""
    roles = sorted(role.casefold() for role in badge.roles)
    asked = [(one.tier, one.criterion) for one in badge.tiers if one.criterion]
    return hashlib.blake2s(repr((asked, roles)).encode(), digest_size=10).hexdigest()


async def dry_run(
    tx: Transaction,
    organization_id: UUID,
    zone: ZoneInfo,
    badges: Sequence[Tried],
    *,
    newest: int | None = MOST_EVENTS,
    boards: Boards = Boards.PUBLIC,
) -> list[Outcome]:
    """Tries the conditions of all tiers of these badges at once, over the `newest` events; None is
    all of them. What a tier asks of others that are tried counts as if these had been awarded.

    `zone` is the organisation's. Conditions can be made to ask for anything, so that people are
    named only where `boards` name them.
    """
    rules = {
        (one.slug, tier): criterion for one in badges for tier, criterion in _conditions(one.badge)
    }
    matcher: Matcher[_Rule] = Matcher(rules, zone)
    events, counted_from = await _events(tx, organization_id, matcher, newest)
    people = await holders.able(tx.raw, organization_id, {event.person for event in events})
    fits = _fitting(badges, people)
    have = await _held(tx, badges)

    def follows(rule: _Rule, by: Event) -> Event | None:
        if BADGE_AWARDED not in matcher.event_types or by.person in have[rule]:
            return None
        slug, tier = rule
        id_ = f"tried:{slug}:{tier}"
        return awarded(id_, by.person, slug, tier, by.at) if fits(rule, by.person) else None

    # Others go on meanwhile.
    found = await asyncio.to_thread(reached, matcher, events, follows)

    def outcome(one: Tried) -> Outcome:
        would: dict[Tier, dict[str, datetime]] = {}
        held = {}
        for tier, _ in _conditions(one.badge):
            rule = one.slug, tier
            who, theirs = found[rule], have[rule]
            would[tier] = {
                person: at
                for person, at in who.items()
                if person not in theirs and fits(rule, person)
            }
            held[tier] = len(theirs & who.keys())
        holders_now = frozenset[str]().union(*(have[one.slug, tier] for tier in Tier))
        named = {
            tier: [(people[person].name, at) for person, at in who.items()]
            for tier, who in would.items()
        }
        is_limited = _is_limited(one.badge, would, holders_now)
        unknown = _unknown(one.badge)
        return Outcome(
            one.badge,
            named,
            held,
            is_limited,
            counted_from,
            unknown,
            zone.key,
            is_named=boards is Boards.PUBLIC,
        )

    return [outcome(one) for one in badges]


def _conditions(badge: Badge) -> Iterator[tuple[Tier, Criterion]]:
    """Those of its tiers, lowest first. What an older or newer Laurel allowed may be wrong here,
    and is not counted.
    """
    for one in sorted(badge.tiers, key=lambda one: one.tier.rank):
        if one.criterion is not None and not problems_of(one.criterion):
            yield one.tier, one.criterion


def _is_limited(
    badge: Badge, would: Mapping[Tier, Mapping[str, datetime]], have: frozenset[str]
) -> bool:
    """Whether rarity or cooldown may make some wait: those who `have` a tier of it, who would get
    another so soon, or anybody where it is awarded only so often.
    """
    awards = [person for who in would.values() for person in who]
    if badge.rarity is not None and len(awards) + len(have) > badge.rarity.awards:
        return bool(awards)
    several = len(set(awards)) < len(awards) or bool(have & set(awards))
    return badge.cooldown_days > 0 and several


def _unknown(badge: Badge) -> tuple[str, ...]:
    """The types of events that a badge asks for and of which nothing is known."""
    asked = {event for _, criterion in _conditions(badge) for event in _events_of(criterion)}
    return tuple(sorted(asked - set(EVENTS)))


def _events_of(criterion: Criterion) -> Iterator[str]:
    """The types of events that a criterion asks for."""
    if criterion.event:
        yield criterion.event
    for part in criterion.parts:
        yield from _events_of(part)


async def _events(
    tx: Transaction, organization_id: UUID, matcher: Matcher[_Rule], newest: int | None
) -> tuple[list[Event], datetime | None]:
    """What has happened, oldest first, and from when on where that is not all."""
    types = matcher.event_types
    if newest is None:
        return await history(tx.raw, organization_id, types), None
    events = await history(tx.raw, organization_id, types, newest=newest + 1)
    if len(events) <= newest:
        return events, None
    return events[1:], events[1].at


async def _held(tx: Transaction, badges: Iterable[Tried]) -> dict[_Rule, frozenset[str]]:
    """Who has which tier of these badges."""
    slugs = {one.id: one.slug for one in badges if one.id}
    found = await holders.held(tx.raw, list(slugs)) if slugs else {}
    have = {(slugs[badge_id], tier): who for (badge_id, tier), who in found.items()}
    nobody: frozenset[str] = frozenset()
    return {(one.slug, tier): have.get((one.slug, tier), nobody) for one in badges for tier in Tier}


def _fitting(badges: Iterable[Tried], people: Mapping[str, Able]) -> Callable[[_Rule, str], bool]:
    """Whether somebody could be awarded a tier: they are here, and of a role that it is for."""
    tried = {one.slug: one.badge for one in badges}

    def fits(rule: _Rule, person: str) -> bool:
        one = people.get(person)
        return one is not None and tried[rule[0]].is_for(one.role)

    return fits
