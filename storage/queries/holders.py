"""Who has a badge, and who could be awarded it."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import asyncpg

from domain.badges import Tier
from storage.queries.turns import ACCOUNT, PERSON, Person, items_of, person_of

# Those who have a badge, by the highest of their tiers.
_COUNTS = """
SELECT badge_id, ($2::text[])[highest], count(*)
FROM (
    SELECT badge_id, person_id, max(array_position($2::text[], tier)) AS highest
    FROM award WHERE badge_id = ANY($1::uuid[]) AND revoked_at IS NULL
    GROUP BY badge_id, person_id
) AS holder
GROUP BY badge_id, highest
ORDER BY badge_id, highest
"""


async def counts(
    raw: asyncpg.Connection, badge_ids: Collection[UUID]
) -> dict[UUID, tuple[tuple[Tier, int], ...]]:
    """How many people have each badge, by the highest tier that they have of it, lowest first.

    A badge that nobody has is not there.
    """
    rows = await raw.fetch(_COUNTS, list(badge_ids), list(Tier))
    found: dict[UUID, list[tuple[Tier, int]]] = defaultdict(list)
    for badge_id, tier, count in rows:
        found[badge_id].append((Tier(tier), count))
    return {badge_id: tuple(tiers) for badge_id, tiers in found.items()}


@dataclass(frozen=True, slots=True)
class Holding:
    """An award that holds: its id, whose it is, at which tier, and since when (UTC)."""

    award_id: UUID
    person: Person
    tier: Tier
    awarded_at: datetime


async def awards_of(raw: asyncpg.Connection, badge_id: UUID) -> int:
    """How many awards of a badge hold."""
    query = "SELECT count(*) FROM award WHERE badge_id = $1 AND revoked_at IS NULL"
    return int(await raw.fetchval(query, badge_id))


_PAGE = f"""
SELECT json_agg(json_build_array(award.id, {PERSON}, tier, awarded_at)
                ORDER BY awarded_at DESC, award.id)::text
FROM (
    SELECT * FROM award WHERE badge_id = $1 AND revoked_at IS NULL
    ORDER BY awarded_at DESC, id LIMIT $3 OFFSET $4
) AS award
JOIN person ON person.id = award.person_id {ACCOUNT}
"""  # noqa: S608  # put together from constants


async def page(
    raw: asyncpg.Connection, badge_id: UUID, workspace_id: UUID, *, limit: int, offset: int
) -> list[Holding]:
    """Awards of a badge that hold, the newest first. People are named by their accounts in this
    workspace.
    """
    text = await raw.fetchval(_PAGE, badge_id, workspace_id, limit, offset)
    return [
        Holding(UUID(id_), person_of(person), Tier(tier), datetime.fromisoformat(at))
        for id_, person, tier, at in items_of(text)
    ]


async def held(
    raw: asyncpg.Connection, badge_ids: Collection[UUID]
) -> Mapping[tuple[UUID, Tier], frozenset[str]]:
    """Everybody who has a tier of these badges, by their ids as text."""
    rows = await raw.fetch(
        "SELECT badge_id, tier, array_agg(person_id::text) FROM award"
        " WHERE badge_id = ANY($1::uuid[]) AND revoked_at IS NULL GROUP BY badge_id, tier",
        list(badge_ids),
    )
    return {(row[0], Tier(row[1])): frozenset(row[2]) for row in rows}


@dataclass(frozen=True, slots=True)
class Able:
    """Somebody who could be awarded a badge; `role` is "" where it is not known."""

    name: str
    role: str


_ABLE = """
SELECT person.id::text, person.name, coalesce(person.role, '')
FROM person JOIN organization ON organization.id = person.organization_id
WHERE person.organization_id = $1 AND person.id = ANY($2::uuid[]) AND EXISTS (
    SELECT FROM identity
    WHERE identity.person_id = person.id AND is_active AND NOT is_bot AND NOT is_external
      AND (NOT is_guest OR coalesce(organization.settings ->> 'guests', 'no') <> 'no')
)
"""


async def able(
    raw: asyncpg.Connection, organization_id: UUID, people: Collection[str]
) -> dict[str, Able]:
    """Those of these people who are here and can be awarded, by their ids as text."""
    rows = await raw.fetch(_ABLE, organization_id, list(people))
    return {row[0]: Able(row[1], row[2]) for row in rows}
