"""Seconds that recipients have not been told of yet, for the daily digest."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import asyncpg
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.preferences import Preferences
from storage.codec import load_preferences
from storage.outbox import Workplace
from storage.queries.listed import Listed, listed, listing
from storage.queries.turns import LOCALE, ZONE
from storage.tables import kudos

# Whoever changes a second holds its kudos and waits for nobody here: what is being changed is left
# for the next digest. Of a kudos that is withdrawn there is nothing to tell.
_TAKE = """
WITH untold AS (
    SELECT second.kudos_id, second.person_id
    FROM second JOIN kudos ON kudos.id = second.kudos_id
    WHERE second.told_at IS NULL AND (by_button OR by_reaction) AND kudos.organization_id = $1
    FOR UPDATE OF second SKIP LOCKED
), told AS (
    UPDATE second SET told_at = $2
    FROM untold
    WHERE second.kudos_id = untold.kudos_id AND second.person_id = untold.person_id
    RETURNING second.kudos_id, second.person_id, second.seconded_at
)
SELECT told.kudos_id, array_agg(person.name ORDER BY told.seconded_at, person.id)
FROM told
JOIN person ON person.id = told.person_id
JOIN kudos ON kudos.id = told.kudos_id
WHERE kudos.withdrawn_at IS NULL
GROUP BY told.kudos_id
"""


async def take(
    raw: asyncpg.Connection, organization_id: UUID, now: datetime
) -> dict[UUID, tuple[str, ...]]:
    """The names of those whose seconds are to be told, by kudos and in the order they came.

    From the transaction's commit on they count as told.
    """
    rows = await raw.fetch(_TAKE, organization_id, now)
    return {row[0]: tuple(row[1]) for row in rows}


async def kudos_of(connection: AsyncConnection, ids: Sequence[UUID]) -> list[Listed]:
    """These kudos, newest first."""
    rows = await connection.execute(
        listing().where(kudos.c.id.in_(ids)).order_by(kudos.c.given_at.desc(), kudos.c.id.desc())
    )
    return [listed(row) for row in rows]


@dataclass(frozen=True, slots=True)
class Account:
    """An account in use, by which a recipient is reached. `locale` and `zone` are as they prefer,
    else as the platform says.
    """

    person_id: UUID
    external_id: str
    at: Workplace
    locale: str | None
    zone: str | None
    preferences: Preferences


_ACCOUNTS = f"""
SELECT kudos_recipient.kudos_id, person.id, account.external_id,
       account.workspace_id, account.platform,
       {LOCALE}, {ZONE}, person.preferences::text
FROM kudos_recipient
JOIN kudos ON kudos.id = kudos_recipient.kudos_id
JOIN person ON person.id = kudos_recipient.person_id
CROSS JOIN LATERAL (
    SELECT identity.external_id, identity.workspace_id, workspace.platform
    FROM identity JOIN workspace ON workspace.id = identity.workspace_id
    WHERE identity.person_id = person.id AND identity.is_active
    ORDER BY identity.workspace_id = kudos.workspace_id DESC, identity.id
    LIMIT 1
) AS account
WHERE kudos_recipient.kudos_id = ANY($1::uuid[])
"""  # noqa: S608  # put together from constants


async def accounts(
    raw: asyncpg.Connection, kudos_ids: Sequence[UUID]
) -> list[tuple[UUID, Account]]:
    """Whom to tell of each kudos, in the workspace it was given in if they are there."""
    rows = await raw.fetch(_ACCOUNTS, kudos_ids)
    return [
        (
            row[0],
            Account(
                row[1],
                row[2],
                Workplace(row[3], row[4]),
                row[5],
                row[6],
                load_preferences(row[7]),
            ),
        )
        for row in rows
    ]
