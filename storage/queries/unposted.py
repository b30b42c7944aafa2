"""Who was told of what could not be posted, and whom no message reaches."""

from uuid import UUID

import asyncpg

from storage.subjects import subject_of, subject_sql

UNPOSTED = "unposted"
"""The part of what tells that a card could not be posted somewhere."""


async def place_id(raw: asyncpg.Connection, workspace_id: UUID, external_id: str) -> UUID | None:
    """A conversation of a workspace, by its platform's id."""
    found: UUID | None = await raw.fetchval(
        "SELECT id FROM conversation WHERE workspace_id = $1 AND external_id = $2",
        workspace_id,
        external_id,
    )
    return found


async def told_today(raw: asyncpg.Connection, subject: str, external_id: str) -> bool:
    """Whether somebody was told within the last 24 hours that cards could not be posted there."""
    found: bool = await raw.fetchval(
        "SELECT EXISTS (SELECT FROM delivery WHERE subject = $1 AND part = $2"
        " AND destination ->> 'person' = $3 AND created_at > now() - interval '1 day')",
        subject,
        UNPOSTED,
        external_id,
    )
    return found


# Of those who have to decide at the level that a nomination is at: whoever has no account in use
# any more, and whom their copy could not be delivered to, neither at first nor later.
_UNREACHED = f"""
SELECT nomination.id, said.person_id
FROM nomination
JOIN nomination_approver AS said
     ON said.nomination_id = nomination.id AND said.level = nomination.level
        AND said.decision IS NULL
CROSS JOIN LATERAL (
    SELECT array_agg(external_id) AS ids, bool_or(is_active AND NOT is_bot AND NOT is_external) AS
           are_used
    FROM identity WHERE identity.person_id = said.person_id
) AS account
CROSS JOIN LATERAL (
    SELECT bool_and(delivery.state = 'failed' AND posted_message IS NULL) AS are_lost
    FROM delivery
    WHERE subject = {subject_sql("nomination", "nomination.id")}
      AND part IN ('review', 'reminder', 'escalated', 'answered')
      AND destination ->> 'person' = ANY(account.ids)
) AS copies
WHERE nomination.organization_id = $1 AND nomination.state IN ('open', 'asked')
  AND (account.are_used IS NOT TRUE OR copies.are_lost)
"""  # noqa: S608  # put together from constants


async def unreached(raw: asyncpg.Connection, organization_id: UUID) -> dict[UUID, frozenset[UUID]]:
    """The open nominations that somebody who has to decide cannot be reached for, with those
    people.
    """
    found: dict[UUID, frozenset[UUID]] = {}
    for nomination_id, person_id in await raw.fetch(_UNREACHED, organization_id):
        found[nomination_id] = found.get(nomination_id, frozenset()) | {person_id}
    return found


async def was_told_unreached(raw: asyncpg.Connection, nomination_id: UUID) -> bool:
    """Whether the nominator was told that nobody can be reached."""
    found: bool = await raw.fetchval(
        "SELECT EXISTS (SELECT FROM delivery WHERE subject = $1 AND part = 'unreached')",
        subject_of("nomination", nomination_id),
    )
    return found
