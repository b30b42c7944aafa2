"""The messages that kudos answer, to be asked whether they are still there."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import asyncpg

from domain.deliveries import Posted
from domain.people import WorkspaceRef

# Later, a message that is deleted has been read long ago.
WATCHED = timedelta(days=7)
# How long an answer holds.
EVERY = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Watched:
    """A kudos, and where the message it answers was."""

    kudos_id: UUID
    workspace: WorkspaceRef
    message: Posted


# Taken at once, so that no other replica asks the same, and a question without an answer is put
# off. What is being changed meanwhile comes later.
_TAKE = """
WITH next AS (
    SELECT kudos.id, workspace.external_id
    FROM kudos JOIN workspace ON workspace.id = kudos.workspace_id
    WHERE workspace.platform = $1
      AND source_conversation IS NOT NULL AND source_message IS NOT NULL
      AND source_gone_at IS NULL AND withdrawn_at IS NULL
      AND given_at > $2::timestamptz - $3::interval
      AND (source_checked_at IS NULL OR source_checked_at <= $2::timestamptz - $4::interval)
    ORDER BY source_checked_at NULLS FIRST, given_at
    LIMIT $5
    FOR UPDATE OF kudos SKIP LOCKED
)
UPDATE kudos SET source_checked_at = $2
FROM next WHERE kudos.id = next.id
RETURNING kudos.id, next.external_id, source_conversation, source_message
"""


async def take(raw: asyncpg.Connection, platform: str, now: datetime, limit: int) -> list[Watched]:
    """The messages of one platform that were asked about longest ago, an hour at least; from `now`
    on they count as asked about.
    """
    rows = await raw.fetch(_TAKE, platform, now, WATCHED, EVERY, limit)
    return [Watched(row[0], WorkspaceRef(platform, row[1]), Posted(row[2], row[3])) for row in rows]
