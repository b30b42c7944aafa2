"""Where an organisation's posts go, and what its members wrote of late."""

from dataclasses import dataclass
from uuid import UUID

import asyncpg

from domain.people import ConversationKind
from storage.outbox import Workplace
from storage.queries.turns import Conversation


@dataclass(frozen=True, slots=True)
class Central:
    """The conversation chosen for all posts of one kind, and the workspace it is in.

    `locale` is the workspace's.
    """

    place: Conversation
    at: Workplace
    locale: str


_CENTRAL = """
SELECT conversation.id, conversation.external_id, conversation.kind, conversation.name,
       is_member, is_external, is_private, fetched_at > now() - interval '1 minute',
       workspace.id, workspace.platform, workspace.locale
FROM conversation JOIN workspace ON workspace.id = conversation.workspace_id
WHERE conversation.id = $2 AND workspace.organization_id = $1
"""


async def central(
    raw: asyncpg.Connection, organization_id: UUID, conversation_id: str
) -> Central | None:
    """The conversation with this id (as text) in any workspace of the organisation.

    None if there is none. It is fresh if its membership was seen within the last minute.
    """
    try:
        wanted = UUID(conversation_id)
    except ValueError:
        return None
    row = await raw.fetchrow(_CENTRAL, organization_id, wanted)
    if row is None:
        return None
    place = Conversation(row[0], row[1], ConversationKind(row[2]), *row[3:8])
    return Central(place, Workplace(row[8], row[9]), row[10])


async def last_texts(raw: asyncpg.Connection, giver_id: UUID, limit: int) -> list[str]:
    """The words of the giver's last kudos, newest first."""
    rows = await raw.fetch(
        "SELECT message FROM kudos WHERE giver_id = $1 AND message <> ''"
        " ORDER BY given_at DESC, id DESC LIMIT $2",
        giver_id,
        limit,
    )
    return [row[0] for row in rows]


_LAST_THANKED_IN = """
SELECT conversation.id
FROM kudos_recipient
JOIN kudos ON kudos.id = kudos_id
JOIN conversation ON conversation.id = kudos.posted_conversation_id
WHERE kudos_recipient.person_id = $1 AND kudos.withdrawn_at IS NULL
  AND conversation.kind = 'channel' AND NOT conversation.is_private
ORDER BY kudos.given_at DESC, kudos.id DESC LIMIT 1
"""


async def last_thanked_in(raw: asyncpg.Connection, person_id: UUID) -> UUID | None:
    """The open channel with the last card that thanked somebody; None if there is none."""
    found: UUID | None = await raw.fetchval(_LAST_THANKED_IN, person_id)
    return found
