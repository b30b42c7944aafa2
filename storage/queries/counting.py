"""By which conditions an organisation's progress is counted, and how far that has come."""

from dataclasses import dataclass
from uuid import UUID

import asyncpg

# Before everybody: ids are made of the time.
NOBODY = UUID(int=0)


@dataclass(frozen=True, slots=True)
class Counting:
    """`rules` name all that is counted; everybody up to `counted_to` is counted by them, and
    everybody at all where it is None. `versions` name the badges' versions that were looked at.
    """

    versions: str = ""
    rules: str = ""
    counted_to: UUID | None = NOBODY

    def has(self, person_id: str) -> bool:
        """Whether somebody's progress is counted by these rules."""
        return self.counted_to is None or UUID(person_id) <= self.counted_to


@dataclass(frozen=True, slots=True)
class Uncounted:
    """An organisation in which there is something to count; `zone` (IANA) is its own."""

    id: UUID
    zone: str
    versions: str


# `versions` are those in force, as a digest.
_UNCOUNTED = """
SELECT now.id, zone, now.versions
FROM (
    SELECT organization.id, zone,
           coalesce(md5(string_agg(concat_ws(' ', badge.id, number, archived_at), ','
                                   ORDER BY badge.id)), '') || zone AS versions
    FROM organization
    LEFT JOIN badge ON badge.organization_id = organization.id
    LEFT JOIN LATERAL (
        SELECT max(number) AS number FROM badge_version WHERE badge_id = badge.id
    ) AS newest ON true
    GROUP BY organization.id
) AS now
LEFT JOIN counting ON organization_id = now.id
WHERE counting.versions IS DISTINCT FROM now.versions OR counted_to IS NOT NULL
   OR EXISTS (SELECT FROM pending_event WHERE organization_id = now.id)
ORDER BY now.id
"""


async def uncounted(raw: asyncpg.Connection) -> list[Uncounted]:
    """Every organisation in which something happened, or badges changed, since it was counted."""
    return [Uncounted(*row) for row in await raw.fetch(_UNCOUNTED)]


async def state(raw: asyncpg.Connection, organization_id: UUID) -> Counting:
    """How far an organisation's progress is counted; not at all, if it never was."""
    row = await raw.fetchrow(
        "SELECT versions, rules, counted_to FROM counting WHERE organization_id = $1",
        organization_id,
    )
    return Counting(*row) if row else Counting()


async def keep(raw: asyncpg.Connection, organization_id: UUID, counting: Counting) -> None:
    """Notes how far it is counted now."""
    await raw.execute(
        "INSERT INTO counting (organization_id, versions, rules, counted_to)"
        " VALUES ($1, $2, $3, $4) ON CONFLICT (organization_id) DO UPDATE"
        " SET versions = excluded.versions, rules = excluded.rules,"
        " counted_to = excluded.counted_to",
        organization_id,
        counting.versions,
        counting.rules,
        counting.counted_to,
    )


async def forget(raw: asyncpg.Connection, organization_id: UUID) -> None:
    """Has an organisation's progress counted anew, for everybody."""
    await raw.execute("DELETE FROM counting WHERE organization_id = $1", organization_id)


async def next_people(
    raw: asyncpg.Connection, organization_id: UUID, after: UUID, at_most: int
) -> list[UUID]:
    """The people of an organisation behind one of them, in the order in which they are counted."""
    rows = await raw.fetch(
        "SELECT id FROM person WHERE organization_id = $1 AND id > $2 ORDER BY id LIMIT $3",
        organization_id,
        after,
        at_most,
    )
    return [row[0] for row in rows]
