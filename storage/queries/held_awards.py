"""The badges that somebody has, each at its highest tier."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import asyncpg

from domain.badges import Badge, Tier
from storage.codec import load_badge


@dataclass(frozen=True, slots=True)
class HeldAward:
    """The award of the highest tier that somebody has of a badge; `badge` is the version that it
    was earned under, and `awarded_at` UTC.
    """

    badge_id: UUID
    slug: str
    badge: Badge
    tier: Tier
    awarded_at: datetime


_HELD = """
SELECT DISTINCT ON (badge.id)
    badge.id, badge.slug, badge_version.definition::text, award.tier, award.awarded_at
FROM award
JOIN badge ON badge.id = award.badge_id
JOIN badge_version ON badge_version.id = award.version_id
WHERE award.person_id = $1 AND award.revoked_at IS NULL
ORDER BY badge.id, array_position($2::text[], award.tier) DESC
"""


async def held_by(raw: asyncpg.Connection, person_id: UUID) -> list[HeldAward]:
    """All that somebody has, the highest tiers first, and among these the newest; of badges that
    were archived since as well, and nothing that was revoked.
    """
    rows = await raw.fetch(_HELD, person_id, list(Tier))
    found = [HeldAward(row[0], row[1], load_badge(row[2]), Tier(row[3]), row[4]) for row in rows]
    return sorted(found, key=lambda one: (one.tier.rank, one.awarded_at), reverse=True)
