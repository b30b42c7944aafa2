"""Whom an organisation can ask to decide on a nomination, and how they are reached."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

import asyncpg

from domain.preferences import Preferences
from storage.codec import load_preferences
from storage.outbox import Workplace


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody with an account in use, by which they are reached.

    `locale` and `zone` are as they prefer, else as the platform says.
    """

    id: UUID
    name: str
    external_id: str
    at: Workplace
    locale: str | None
    zone: str | None
    preferences: Preferences
    role: str
    manager_id: UUID | None
    is_admin: bool


# Of several accounts, one in the workspace asked for. Neither apps nor people of other
# organisations decide anything here. Each way to be among those asked for is looked up by itself:
# most turns ask for a person or two, whom an OR would look for among everybody.
_CONTACTS = """
WITH asked AS (
    SELECT unnest($3::uuid[]) AS id
    UNION SELECT id FROM person
    WHERE cardinality($4::text[]) > 0 AND organization_id = $1 AND lower(role) = ANY($4::text[])
    UNION SELECT id FROM person WHERE $5 AND organization_id = $1 AND is_admin
    UNION SELECT person_id FROM identity
    WHERE $5 AND is_active AND is_admin
      AND workspace_id IN (SELECT id FROM workspace WHERE organization_id = $1)
)
SELECT person.id, coalesce(account.name, person.name), account.external_id, account.workspace_id,
       account.platform,
       coalesce(nullif(person.preferences ->> 'locale', ''), person.locale),
       coalesce(nullif(person.preferences ->> 'zone', ''), person.zone),
       person.preferences::text, lower(coalesce(person.role, '')), person.manager_id,
       person.is_admin OR runs.it
FROM asked JOIN person USING (id)
CROSS JOIN LATERAL (
    SELECT identity.external_id, identity.name, identity.workspace_id, workspace.platform
    FROM identity JOIN workspace ON workspace.id = identity.workspace_id
    WHERE identity.person_id = person.id AND is_active AND NOT is_bot AND NOT is_external
    ORDER BY identity.workspace_id = $2 DESC, identity.id
    LIMIT 1
) AS account
CROSS JOIN LATERAL (
    SELECT EXISTS (
        SELECT FROM identity
        WHERE identity.person_id = person.id AND is_active AND identity.is_admin
    ) AS it
) AS runs
WHERE person.organization_id = $1
ORDER BY person.name, person.id
"""


async def contacts(
    raw: asyncpg.Connection,
    organization_id: UUID,
    workspace_id: UUID,
    *,
    ids: Collection[UUID] = (),
    roles: Sequence[str] = (),
    admins: bool = False,
) -> Mapping[UUID, Contact]:
    """Those with one of these ids or roles (in lower case), and, if wanted, the admins; by name.

    Who has an account in the workspace is reached there, others wherever they have one.
    """
    rows = await raw.fetch(_CONTACTS, organization_id, workspace_id, list(ids), list(roles), admins)
    return {
        row[0]: Contact(
            row[0],
            row[1],
            row[2],
            Workplace(row[3], row[4]),
            row[5],
            row[6],
            load_preferences(row[7]),
            row[8],
            row[9],
            row[10],
        )
        for row in rows
    }


async def manager_of(raw: asyncpg.Connection, person_id: UUID) -> UUID | None:
    """Somebody's manager, if one is known."""
    found: UUID | None = await raw.fetchval(
        "SELECT manager_id FROM person WHERE id = $1", person_id
    )
    return found


async def managers_of(raw: asyncpg.Connection, people: Sequence[UUID]) -> list[UUID]:
    """The managers of these people, each once."""
    rows = await raw.fetch(
        "SELECT DISTINCT manager_id FROM person WHERE id = ANY($1::uuid[])"
        " AND manager_id IS NOT NULL ORDER BY manager_id",
        people,
    )
    return [row[0] for row in rows]


async def is_manager(raw: asyncpg.Connection, person_id: UUID) -> bool:
    """Whether somebody is anybody's manager."""
    found: bool = await raw.fetchval(
        "SELECT EXISTS (SELECT FROM person WHERE manager_id = $1)", person_id
    )
    return found
