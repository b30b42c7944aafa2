"""Who gave a kudos, and how they are reached."""

from dataclasses import dataclass
from uuid import UUID

import asyncpg

from storage.outbox import Workplace
from storage.queries.turns import LOCALE, ZONE


@dataclass(frozen=True, slots=True)
class Giver:
    """Who gave a kudos, by their account in the workspace where they gave it, and in which
    language and zone they read.
    """

    at: Workplace
    external_id: str
    locale: str
    zone: str


_GIVER = f"""
SELECT workspace.id, workspace.platform, identity.external_id,
       coalesce({LOCALE}, workspace.locale), coalesce({ZONE}, organization.zone)
FROM kudos
JOIN person ON person.id = kudos.giver_id
JOIN workspace ON workspace.id = kudos.workspace_id
JOIN organization ON organization.id = workspace.organization_id
JOIN identity ON identity.workspace_id = workspace.id AND identity.person_id = person.id
WHERE kudos.id = $1
ORDER BY identity.is_active DESC, identity.id
LIMIT 1
"""  # noqa: S608  # put together from constants


async def giver_of(raw: asyncpg.Connection, kudos_id: UUID) -> Giver | None:
    """Who gave a kudos; None if there is no such kudos, or they have no account there any more."""
    row = await raw.fetchrow(_GIVER, kudos_id)
    return None if row is None else Giver(Workplace(row[0], row[1]), row[2], row[3], row[4])
