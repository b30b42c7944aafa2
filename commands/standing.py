"""What somebody has of an organisation's badges, and what comes next for them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from commands.badges.stored import active
from commands.criteria import matcher_of
from commands.scene import Scene, badge_name
from domain.badges import Tier
from domain.chat_events import BADGE_AWARDED
from domain.clock import parse_zone
from domain.criteria import Criterion, missing
from domain.messages import ByNomination, HeldBadge, NextTier
from domain.profiles import nearness, next_by_itself, next_by_nomination
from storage.queries import badges as queries
from storage.queries.badges import StoredBadge
from storage.queries.held_awards import HeldAward, held_by
from storage.queries.progress import progress_of
from storage.queries.turns import Person


@dataclass(frozen=True, slots=True)
class Ahead:
    """What somebody can reach next: `next` by itself, the closest first, and by being nominated."""

    next: tuple[NextTier, ...] = ()
    by_nomination: tuple[ByNomination, ...] = ()


async def held_badges(scene: Scene, person: Person) -> list[HeldAward]:
    """What somebody has, the highest tiers first."""
    return await held_by(scene.tx.raw, person.id)


def as_held(one: HeldAward) -> HeldBadge:
    """A badge that somebody has, as messages hold it."""
    return HeldBadge(badge_name(one.slug, one.badge), one.tier, one.awarded_at)


async def ahead_of(scene: Scene, person: Person, held: Sequence[HeldAward]) -> Ahead:
    """What comes next for somebody who has `held`, of all that people of their role can earn."""
    stored = active(await queries.badges(scene.tx.connection, scene.organization.id))
    tiers = {one.badge_id: one.tier for one in held}
    theirs = [one for one in stored if one.definition.is_for(person.role)]
    by_nomination = tuple(_by_nomination(theirs, tiers))
    return Ahead(await _next(scene, person, stored, theirs, tiers), by_nomination)


async def _next(
    scene: Scene,
    person: Person,
    stored: Sequence[StoredBadge],
    theirs: Sequence[StoredBadge],
    tiers: Mapping[UUID, Tier],
) -> tuple[NextTier, ...]:
    zone, now = parse_zone(scene.organization.zone), scene.turn.now
    matcher = matcher_of(stored, zone)
    states = await progress_of(scene.tx.raw, matcher, person.id)
    names = {one.slug: badge_name(one.slug, one.definition) for one in stored}
    found = []
    for one in theirs:
        rule = next_by_itself(one.definition, tiers.get(one.id))
        if rule is None or (criterion := matcher.rules.get((one.id, rule.tier))) is None:
            continue
        far = missing(criterion, states, now, zone)
        asked = tuple(names[slug] for slug in dict.fromkeys(_slugs(criterion)) if slug in names)
        found.append(NextTier(names[one.slug], rule.tier, far, asked))
    return tuple(sorted(found, key=lambda one: -nearness(one.missing)))


def _by_nomination(
    theirs: Sequence[StoredBadge], tiers: Mapping[UUID, Tier]
) -> Iterator[ByNomination]:
    for one in theirs:
        definition = one.definition
        tier = next_by_nomination(definition, tiers.get(one.id))
        if tier is not None:
            name = badge_name(one.slug, definition)
            yield ByNomination(one.id, name, tier, definition.nominators)


def _slugs(criterion: Criterion) -> Iterator[str]:
    """The badges that a condition asks for."""
    if criterion.event == BADGE_AWARDED:
        yield from (value for name, value in criterion.where if name == "badge")
    for part in criterion.parts:
        yield from _slugs(part)
