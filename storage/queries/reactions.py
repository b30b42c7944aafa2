"""The configured emoji as people left it on messages, and what those messages are to Laurel."""

from datetime import datetime
from uuid import UUID

import asyncpg

from domain.deliveries import Posted
from storage.subjects import id_sql

# Platforms tell of changes out of order, and more than once: the latest by the platform's own
# clock holds. Of two at the same moment it is the removal, in whichever order they come.
_NOTE = """
INSERT INTO reaction (workspace_id, conversation, message, person_id, is_on, at)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (workspace_id, conversation, message, person_id) DO UPDATE
SET is_on = excluded.is_on, at = excluded.at
WHERE excluded.at > reaction.at
   OR excluded.at = reaction.at AND reaction.is_on AND NOT excluded.is_on
RETURNING true
"""


async def note(
    raw: asyncpg.Connection,
    workspace_id: UUID,
    message: Posted,
    person_id: UUID,
    at: datetime,
    *,
    is_on: bool,
) -> bool:
    """Notes whether somebody has the emoji on a message since `at` (UTC).

    False if something later is known already. Whoever tells of the same person and message beside
    this waits until the transaction ends.
    """
    found = await raw.fetchval(
        _NOTE, workspace_id, message.conversation, message.message, person_id, is_on, at
    )
    return found is not None


_CARD_AT = f"""
SELECT {id_sql("kudos")} FROM delivery
WHERE workspace_id = $1 AND posted_message = $3 AND part = 'card' AND {id_sql("kudos")} IS NOT NULL
  AND (posted_conversation = $2 OR starts_with(posted_conversation, $2 || ';'))
"""  # noqa: S608  # put together from constants


async def card_at(raw: asyncpg.Connection, workspace_id: UUID, message: Posted) -> UUID | None:
    """The kudos whose card a message is; None if it is no card of a kudos.

    Teams names the thread behind a conversation's id when it takes a post, and not always later.
    """
    found: UUID | None = await raw.fetchval(
        _CARD_AT, workspace_id, message.conversation, message.message
    )
    return found


async def kudos_by(
    raw: asyncpg.Connection, workspace_id: UUID, message: Posted, giver_id: UUID
) -> UUID | None:
    """The kudos that somebody gave by the emoji on a message, while it holds."""
    found: UUID | None = await raw.fetchval(
        "SELECT id FROM kudos WHERE workspace_id = $1 AND source_conversation = $2"
        " AND source_message = $3 AND giver_id = $4"
        " AND via = 'reaction' AND withdrawn_at IS NULL",
        workspace_id,
        message.conversation,
        message.message,
        giver_id,
    )
    return found
