"""Badges as commands find and write them: which one is meant, its versions, the log of changes."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from commands.badges.people import names_of
from commands.forms import uuid_in
from commands.scene import Scene
from domain.admin import free_slug, slug_of
from domain.badge_files import Entry
from domain.badge_lines import (
    condition_lines,
    consensus_line,
    level_lines,
    rarity_line,
    role_line,
    tier_lines,
)
from domain.badges import Badge
from domain.errors import DomainError
from domain.messages import BadgeFacts, Change
from storage.queries import badges as queries
from storage.queries import holders
from storage.queries.badges import StoredBadge
from storage.session import Transaction

# As many as can be earned at once: a form offers so many to choose from.
MOST_BADGES = 100


def chosen(scene: Scene, badges: Sequence[StoredBadge]) -> StoredBadge:
    """The badge that a button or a form is about. Raises `DomainError` where there is none."""
    badge_id = uuid_in(scene.values, "badge")
    for one in badges:
        if one.id == badge_id:
            return one
    raise DomainError("badge_gone")


def active(badges: Sequence[StoredBadge]) -> list[StoredBadge]:
    """Those that can be earned, in their order."""
    return [one for one in badges if not one.is_archived]


def require_room(badges: Sequence[StoredBadge], more: int = 1) -> None:
    """Raises `DomainError` where there is no room for so many more."""
    if len(active(badges)) + more > MOST_BADGES:
        raise DomainError("badges_full", limit=MOST_BADGES)


async def facts_of(
    scene: Scene, shown: Sequence[StoredBadge], badges: Sequence[StoredBadge]
) -> tuple[BadgeFacts, ...]:
    """Badges as messages hold them. `badges` are all there are, in their order."""
    definitions = [one.definition for one in shown]
    names = await names_of(scene.tx, scene.organization.id, definitions)
    places = {one.id: place for place, one in enumerate(active(badges), 1)}
    held = await holders.counts(scene.tx.raw, [one.id for one in shown])
    return tuple(
        BadgeFacts(
            one.id,
            one.slug,
            one.definition.with_people(names),
            places.get(one.id, len(places) + 1),
            one.number,
            one.is_archived,
            held.get(one.id, ()),
        )
        for one in shown
    )


def entry_of(one: StoredBadge, names: Mapping[str, str]) -> Entry:
    """A badge as documents have it."""
    return Entry(one.slug, one.definition.with_people(names), one.is_archived)


def texts_of(badge: Badge) -> dict[str, str]:
    """Every field of a badge as admins write it; people are called what they are in it."""
    review = badge.review
    return {
        "name": badge.name,
        "icon": badge.icon,
        "description": badge.description,
        "criteria": badge.criteria,
        "coaching_url": badge.coaching_url,
        "roles": role_line(badge.roles),
        "nominators": badge.nominators,
        "review": level_lines(review.levels),
        "fallback": ", ".join(review.fallback),
        "consensus": consensus_line(review.consensus),
        "rarity": rarity_line(badge.rarity),
        "cooldown_days": str(badge.cooldown_days),
        "tiers": tier_lines(badge.tiers),
        "conditions": condition_lines(badge.tiers),
        "public": "on" if badge.is_public else "off",
    }


def changes_between(before: Badge | None, after: Badge) -> list[Change]:
    """What an edit changed, field by field; of a new badge, what it begins with."""
    had = texts_of(before) if before else {}
    has = texts_of(after)
    subject = before.name if before else after.name
    return [
        Change(f"badge.{field}", had.get(field, ""), text, subject)
        for field, text in has.items()
        if text != had.get(field, "")
    ]


def free_for(badge: Badge, badges: Sequence[StoredBadge], slug: str = "") -> str:
    """The slug of a new badge beside these: the one that was chosen, or else made of its name."""
    return free_slug(slug or slug_of(badge.name), [each.slug for each in badges])


async def write(
    tx: Transaction,
    organization_id: UUID,
    one: StoredBadge | None,
    badge: Badge,
    badges: Sequence[StoredBadge],
    *,
    now: datetime,
    by: UUID | None,
    slug: str = "",
) -> UUID:
    """Writes a new version of a badge, or a new badge behind the others; returns its id."""
    if one is None:
        free = free_for(badge, badges, slug)
        return await queries.add(
            tx.connection,
            organization_id,
            free,
            badge,
            position=len(active(badges)),
            now=now,
            by=by,
        )
    if badge != one.definition:
        await queries.add_version(tx.connection, one.id, one.number + 1, badge, now=now, by=by)
    return one.id
