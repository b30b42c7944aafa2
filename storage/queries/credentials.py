"""What credentials say, read from awards as they are now."""

from uuid import UUID

import asyncpg

from domain.badges import Badge, Tier
from domain.credentials import Achievement, CertifiedAward, Issuer
from storage.codec import load_badge

_ISSUER = "SELECT id, name FROM organization WHERE id = $1"

_ACHIEVEMENT = """
SELECT organization.id, organization.name, badge.id, number, definition::text
FROM badge_version
JOIN badge ON badge.id = badge_id
JOIN organization ON organization.id = badge.organization_id
WHERE badge.id = $1 AND number = $2
"""

_AWARD = """
SELECT organization.id, organization.name, badge_version.badge_id, number, definition::text,
       award.tier, award.id, person.id, person.name, status_index, awarded_at, revoked_at
FROM award
JOIN organization ON organization.id = award.organization_id
JOIN badge_version ON badge_version.id = version_id
JOIN person ON person.id = award.person_id
WHERE award.id = $1
"""

_REVOKED = """
SELECT status_index FROM award
WHERE organization_id = $1 AND revoked_at IS NOT NULL AND status_index >= $2 AND status_index < $3
"""


async def issuer(raw: asyncpg.Connection, organization_id: UUID) -> Issuer | None:
    """The organisation with this id; None if there is none."""
    row = await raw.fetchrow(_ISSUER, organization_id)
    return Issuer(*row) if row else None


async def achievement(
    raw: asyncpg.Connection, badge_id: UUID, version: int, tier: Tier
) -> Achievement | None:
    """One tier of one version of a badge; None if there is no such tier."""
    row = await raw.fetchrow(_ACHIEVEMENT, badge_id, version)
    if row is None:
        return None
    definition = load_badge(row[4])
    has_tier = any(rule.tier is tier for rule in definition.tiers)
    return _achievement(row, definition, tier) if has_tier else None


async def award(raw: asyncpg.Connection, award_id: UUID) -> CertifiedAward | None:
    """The award with this id, also if it is revoked; None if there is none."""
    row = await raw.fetchrow(_AWARD, award_id)
    if row is None:
        return None
    award_id, person_id, name, status_index, awarded_at, revoked_at = row[6:]
    return CertifiedAward(
        award_id,
        _achievement(row, load_badge(row[4]), Tier(row[5])),
        person_id,
        name,
        status_index,
        awarded_at,
        revoked_at,
    )


async def revoked(
    raw: asyncpg.Connection, organization_id: UUID, first: int, until: int
) -> list[int]:
    """The status indexes of revoked awards, from `first` up to, but not including, `until`."""
    return [row[0] for row in await raw.fetch(_REVOKED, organization_id, first, until)]


def _achievement(row: asyncpg.Record, badge: Badge, tier: Tier) -> Achievement:
    """From a row that begins with the organisation, the badge and the number of its version."""
    organization_id, organization, badge_id, number = row[:4]
    words = next((rule.words for rule in badge.tiers if rule.tier is tier), "")
    return Achievement(
        Issuer(organization_id, organization),
        badge_id,
        number,
        tier,
        badge.name,
        badge.icon,
        badge.description,
        "\n".join(part for part in (badge.criteria, words) if part),
    )
