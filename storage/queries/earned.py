"""Who has reached what a tier asks for, and waits for the award."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import asyncpg

from domain.badges import Tier
from domain.people import WorkspaceRef


@dataclass(frozen=True, slots=True)
class Earned:
    """Somebody who has reached a tier by the condition of this version. Moments are UTC.

    `is_past` says that they had when the condition was published, or before anything was counted.
    """

    badge_id: UUID
    tier: Tier
    person_id: UUID
    version_id: UUID
    reached_at: datetime
    is_past: bool = False


# What was awarded once, or a higher tier of it, and perhaps taken back, is not awarded by itself.
_ADD = """
INSERT INTO earned (organization_id, badge_id, tier, person_id, version_id, reached_at, is_past,
                    due_at)
SELECT $1, new.badge_id, new.tier, new.person_id, new.version_id, new.reached_at, new.is_past,
       new.reached_at
FROM unnest($2::uuid[], $3::text[], $4::uuid[], $5::uuid[], $6::timestamptz[], $7::boolean[])
     AS new (badge_id, tier, person_id, version_id, reached_at, is_past)
WHERE NOT EXISTS (
    SELECT FROM award
    WHERE award.badge_id = new.badge_id AND award.person_id = new.person_id
      AND array_position($8::text[], award.tier) >= array_position($8::text[], new.tier)
)
ON CONFLICT DO NOTHING
"""


async def add(raw: asyncpg.Connection, organization_id: UUID, found: Sequence[Earned]) -> None:
    """Notes those who never had what they have reached, nor more."""
    await raw.execute(
        _ADD,
        organization_id,
        [one.badge_id for one in found],
        [one.tier for one in found],
        [one.person_id for one in found],
        [one.version_id for one in found],
        [one.reached_at for one in found],
        [one.is_past for one in found],
        list(Tier),
    )


async def drop(raw: asyncpg.Connection, badge_id: UUID, tier: Tier, person_id: UUID) -> None:
    """Forgets somebody who has it now, or reaches it no longer."""
    await raw.execute(
        "DELETE FROM earned WHERE badge_id = $1 AND tier = $2 AND person_id = $3",
        badge_id,
        tier,
        person_id,
    )


_KEEP = """
DELETE FROM earned
WHERE person_id = ANY($1::uuid[])
  AND (badge_id, tier, person_id) NOT IN (SELECT * FROM unnest($2::uuid[], $3::text[], $4::uuid[]))
"""


async def replace(
    raw: asyncpg.Connection,
    organization_id: UUID,
    people: Collection[UUID],
    found: Sequence[Earned],
) -> None:
    """Makes what these people have reached just what was found; who waits already goes on to."""
    await raw.execute(
        _KEEP,
        list(people),
        [one.badge_id for one in found],
        [one.tier for one in found],
        [one.person_id for one in found],
    )
    await add(raw, organization_id, found)


async def clear(raw: asyncpg.Connection, organization_id: UUID) -> None:
    """Forgets everybody of an organisation in which nothing can be reached."""
    await raw.execute("DELETE FROM earned WHERE organization_id = $1", organization_id)


@dataclass(frozen=True, slots=True)
class Due:
    """Somebody whose award of a badge is to be looked at, and a workspace of their organisation."""

    badge_id: UUID
    person_id: UUID
    workspace: WorkspaceRef
    locale: str


# Any workspace serves; the oldest is always the same.
_DUE = """
SELECT badge_id, person_id, workspace.platform, workspace.external_id, workspace.locale
FROM (
    SELECT organization_id, badge_id, person_id, min(due_at) AS since FROM earned
    WHERE due_at <= $1 GROUP BY organization_id, badge_id, person_id
) AS waits
CROSS JOIN LATERAL (
    SELECT * FROM workspace WHERE organization_id = waits.organization_id
    ORDER BY created_at, id LIMIT 1
) AS workspace
ORDER BY since, badge_id, person_id
LIMIT $2
"""


async def due(raw: asyncpg.Connection, now: datetime, at_most: int) -> list[Due]:
    """Who waits for an award that may be made by `now`, the longest waiting first."""
    rows = await raw.fetch(_DUE, now, at_most)
    return [Due(row[0], row[1], WorkspaceRef(row[2], row[3]), row[4]) for row in rows]


async def highest(raw: asyncpg.Connection, badge_id: UUID, person_id: UUID) -> Earned | None:
    """The highest tier of a badge that somebody waits for; None if they do not."""
    rows = await raw.fetch(
        "SELECT tier, version_id, reached_at, is_past FROM earned"
        " WHERE badge_id = $1 AND person_id = $2",
        badge_id,
        person_id,
    )
    found = [
        Earned(badge_id, Tier(row[0]), person_id, row[1], row[2], is_past=row[3]) for row in rows
    ]
    return max(found, key=lambda one: one.tier.rank, default=None)


async def postpone(
    raw: asyncpg.Connection, badge_id: UUID, person_id: UUID, until: datetime
) -> None:
    """Has every tier of a badge that somebody waits for looked at again at a moment (UTC)."""
    await raw.execute(
        "UPDATE earned SET due_at = $3 WHERE badge_id = $1 AND person_id = $2",
        badge_id,
        person_id,
        until,
    )
