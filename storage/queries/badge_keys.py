"""The key pairs that organisations sign credentials with: added, and never changed."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

import asyncpg


@dataclass(frozen=True, slots=True)
class StoredKey:
    """A key pair. `key_id` names its public part (RFC 7638); `sealed` is its private part, as
    only the process that sealed it can read it. `made_at` is UTC.
    """

    key_id: str
    public_pem: str
    sealed: bytes = field(repr=False)
    made_at: datetime


_KEYS = """
SELECT key_id, public_pem, sealed, made_at FROM badge_key
WHERE organization_id = $1 ORDER BY made_at DESC, key_id
"""

# Whoever adds a key to an organisation is alone in it until the transaction ends.
_LOCK = "SELECT pg_advisory_xact_lock(hashtextextended('badge key ' || $1::uuid::text, 0))"

# It is the newest, also where the clock of who made the one before was ahead.
_ADD = """
WITH newest AS (
    SELECT key_id, made_at FROM badge_key
    WHERE organization_id = $1 ORDER BY made_at DESC, key_id LIMIT 1
)
INSERT INTO badge_key (organization_id, key_id, public_pem, sealed, made_at)
SELECT $1, $2, $3, $4, greatest($5, (SELECT made_at + interval '1 microsecond' FROM newest))
WHERE coalesce((SELECT key_id FROM newest), '') = $6
"""


async def keys(raw: asyncpg.Connection, organization_id: UUID) -> list[StoredKey]:
    """All of the organisation's, the newest first."""
    return [StoredKey(*row) for row in await raw.fetch(_KEYS, organization_id)]


async def add(raw: asyncpg.Connection, organization_id: UUID, key: StoredKey, after: str) -> None:
    """Keeps `key` as the newest, if the newest still is `after`, an id or "" for none. Otherwise
    nothing changes: another process was first. Belongs into a transaction.
    """
    await raw.execute(_LOCK, organization_id)
    # A statement of its own: it must see what was committed while this one waited.
    await raw.execute(
        _ADD, organization_id, key.key_id, key.public_pem, key.sealed, key.made_at, after
    )
