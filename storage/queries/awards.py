"""Awards: written with what they count, and read with everything that cards tell."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal
from uuid import UUID

import asyncpg

from domain.badges import Badge, Rarity, Reach, Tier
from domain.clock import Period
from domain.nominating import Past
from domain.points import Metric
from storage.codec import load_badge
from storage.queries.scores import Scored, reconcile
from storage.queries.turns import ACCOUNT, PERSON, Person, person_of
from storage.statement import Statement, Write, together
from storage.subjects import subject_of

# How an award was earned.
Via = Literal["nomination", "consensus", "criteria"]


@dataclass(frozen=True, slots=True)
class NewAward:
    """An award as it is recorded. `awarded_at` is UTC; `periods` are the organisation's that hold
    it.
    """

    id: UUID
    organization_id: UUID
    badge_id: UUID
    version_id: UUID
    tier: Tier
    person_id: UUID
    nomination_id: UUID | None
    via: Via
    awarded_at: datetime
    periods: Sequence[tuple[Period, date]]


_ADD = """
new_award AS (
    INSERT INTO award (id, organization_id, person_id, awarded_at, badge_id, version_id, tier,
                       nomination_id, via)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
), settled AS (
    DELETE FROM earned WHERE badge_id = $5 AND person_id = $3 AND tier = ANY($10::text[])
)
"""


def add(new: NewAward) -> Statement:
    """Records an award, and counts it for whoever it is for, who does not wait for it any more, nor
    for less.
    """
    arguments = (
        new.id,
        new.organization_id,
        new.person_id,
        new.awarded_at,
        new.badge_id,
        new.version_id,
        new.tier,
        new.nomination_id,
        new.via,
        [one for one in Tier if one.rank <= new.tier.rank],
    )
    scored = Scored(new.id, new.organization_id, new.awarded_at, new.periods)
    counted = reconcile(scored, {(new.person_id, Metric.BADGES): 1}, "award")
    return together([Write(_ADD, arguments), counted])


@dataclass(frozen=True, slots=True)
class Led:
    """A nomination that led to an award: who nominated, and why. `closed_in` is the workspace and
    the conversation that it was written in, where only those who are in it read that.
    """

    nomination_id: UUID
    by: Person
    words: str
    closed_in: tuple[UUID, str] | None = None


@dataclass(frozen=True, slots=True)
class StoredAward:
    """An award with the names that people have now, for the version of the badge that it was earned
    under. Moments are UTC; `zone` (IANA) is the organisation's.

    `nominations` are those that led to it, the first first.
    """

    id: UUID
    organization_id: UUID
    zone: str
    badge_id: UUID
    slug: str
    badge: Badge
    tier: Tier
    person: Person
    via: str
    awarded_at: datetime
    revoked_at: datetime | None
    reason: str
    decided_by: UUID | None
    nominations: tuple[Led, ...]

    @property
    def subject(self) -> str:
        """The subject of its messages in the outbox."""
        return subject_of("award", self.id)


@dataclass(frozen=True, slots=True)
class Revocation:
    """Who takes an award back, when (UTC), and why."""

    at: datetime
    by: UUID
    reason: str


_REVOKE = """
revoked AS (
    UPDATE award SET revoked_at = $2, revoked_by = $3, reason = $4 WHERE id = $1
)
"""


def revoke(
    award: StoredAward, periods: Sequence[tuple[Period, date]], revocation: Revocation
) -> Statement:
    """Takes an award back, and what it counted; `periods` are those that hold its moment."""
    arguments = (award.id, revocation.at, revocation.by, revocation.reason)
    scored = Scored(award.id, award.organization_id, award.awarded_at, periods)
    return together([Write(_REVOKE, arguments), reconcile(scored, {}, "award")])


_LOAD = f"""
SELECT award.id, award.organization_id, organization.zone, award.badge_id, badge.slug,
       badge_version.definition::text, award.tier,
       (SELECT {PERSON}::text FROM person {ACCOUNT} WHERE person.id = award.person_id),
       via, awarded_at, revoked_at, coalesce(award.reason, ''),
       (SELECT decided_by FROM nomination WHERE nomination.id = award.nomination_id),
       (SELECT json_agg(json_build_array(nomination.id, {PERSON}, justification,
                                         place.workspace_id, place.external_id)
                        ORDER BY opened_at, nomination.id)::text
        FROM nomination JOIN person ON person.id = nominator_id {ACCOUNT}
        LEFT JOIN conversation AS place ON place.id = nomination.conversation_id
             AND place.kind <> 'direct' AND (place.is_private OR place.kind <> 'channel')
        WHERE nomination.badge_id = award.badge_id AND nominee_id = award.person_id
          AND nomination.tier = award.tier AND state = 'approved' AND decided_at = awarded_at)
FROM award
JOIN organization ON organization.id = award.organization_id
JOIN badge ON badge.id = award.badge_id
JOIN badge_version ON badge_version.id = award.version_id
WHERE award.id = $1
"""  # noqa: S608  # put together from constants


async def load(raw: asyncpg.Connection, award_id: UUID, workspace_id: UUID) -> StoredAward | None:
    """The award with this id; None if there is none. People are named by their accounts in this
    workspace.
    """
    row = await raw.fetchrow(_LOAD, award_id, workspace_id)
    if row is None:
        return None
    led = json.loads(row[13]) if row[13] else []
    return StoredAward(
        id=row[0],
        organization_id=row[1],
        zone=row[2],
        badge_id=row[3],
        slug=row[4],
        badge=load_badge(row[5]),
        tier=Tier(row[6]),
        person=person_of(json.loads(row[7])),
        via=row[8],
        awarded_at=row[9],
        revoked_at=row[10],
        reason=row[11],
        decided_by=row[12],
        nominations=tuple(_led(*item) for item in led),
    )


def _led(
    nomination_id: str, by: list[Any], words: str, workspace_id: str | None, place: str | None
) -> Led:
    closed_in = (UUID(workspace_id), place) if workspace_id and place else None
    return Led(UUID(nomination_id), person_of(by), words, closed_in)


async def badge_of(raw: asyncpg.Connection, award_id: UUID) -> UUID | None:
    """The badge that was awarded; None if there is no such award."""
    found: UUID | None = await raw.fetchval("SELECT badge_id FROM award WHERE id = $1", award_id)
    return found


# Everybody may have the badge: others' awards are looked at only where rarity counts them.
_PAST = """
SELECT coalesce(array_agg(tier), '{}'), max(awarded_at),
       CASE WHEN $5 THEN (
           SELECT count(*) FROM award JOIN person ON person.id = person_id
           WHERE badge_id = $1 AND revoked_at IS NULL AND awarded_at >= $3 AND awarded_at < $4
             AND ($6 OR manager_id IS NOT DISTINCT FROM
                        (SELECT manager_id FROM person WHERE id = $2))
       ) ELSE 0 END
FROM award WHERE badge_id = $1 AND person_id = $2 AND revoked_at IS NULL
"""


async def past(
    raw: asyncpg.Connection,
    badge_id: UUID,
    person_id: UUID,
    rarity: Rarity | None,
    period: tuple[datetime, datetime],
) -> Past:
    """What has been between somebody and a badge; `period` is the one in which rarity counts now,
    from its first moment up to the first of the next.
    """
    everywhere = rarity is not None and rarity.reach is Reach.ORGANIZATION
    row = await raw.fetchrow(_PAST, badge_id, person_id, *period, rarity is not None, everywhere)
    return Past(tuple(Tier(one) for one in row[0]), row[1], row[2])


async def held(
    raw: asyncpg.Connection, badge_id: UUID, person_id: UUID, *, but: UUID | None = None
) -> tuple[Tier, ...]:
    """The tiers of a badge that somebody has, but for one award of it; lowest first."""
    rows = await raw.fetch(
        "SELECT tier FROM award WHERE badge_id = $1 AND person_id = $2 AND revoked_at IS NULL"
        " AND id IS DISTINCT FROM $3",
        badge_id,
        person_id,
        but,
    )
    return tuple(sorted((Tier(row[0]) for row in rows), key=lambda tier: tier.rank))
