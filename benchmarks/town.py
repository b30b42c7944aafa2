"""Who there is and where they talk: enough of both that no channel's own limit slows the run."""

from datetime import UTC, datetime

import asyncpg

from commands.onboarding import furnish
from domain.people import WorkspaceFacts, WorkspaceRef
from storage.embedded import as_asyncpg
from storage.queries import directory
from storage.session import Database

SECRET = "signing-secret"
TOKEN = "xoxb-benchmark"
TEAM = "T1"
PEOPLE = 2000
CHANNELS = 1000


def person(number: int) -> str:
    """The number'th person's user id; they come round again."""
    return f"U{number % PEOPLE:06}"


def channel(number: int) -> str:
    """The number'th channel's id; they come round again."""
    return f"C{number % CHANNELS:06}"


_PEOPLE = """
WITH one AS (
    SELECT gen_random_uuid() AS id, 'U' || lpad(number::text, 6, '0') AS external_id
    FROM generate_series(0, $3::int - 1) AS number
), added AS (
    INSERT INTO person (id, organization_id, name, zone, created_at)
    SELECT id, $1, 'Person ' || external_id, $4, now() FROM one
)
INSERT INTO identity (id, workspace_id, person_id, external_id, name, fetched_at)
SELECT gen_random_uuid(), $2, id, external_id, 'Person ' || external_id, now() FROM one
"""

_CHANNELS = """
INSERT INTO conversation (id, workspace_id, external_id, kind, name, fetched_at)
SELECT gen_random_uuid(), $1, 'C' || lpad(number::text, 6, '0'), 'channel', 'channel-' || number,
       now()
FROM generate_series(0, $2::int - 1) AS number
"""


async def found(url: str) -> None:
    """Writes the town into a migrated database, as if the bot had met everybody before."""
    database = Database(url)
    ref = WorkspaceRef("slack", TEAM)
    now = datetime.now(UTC)
    async with database.transaction() as tx:
        zone = "Europe/Berlin"
        facts = WorkspaceFacts(TEAM, "Acme")
        organization = await directory.add_workspace(tx.connection, ref, facts, zone, now)
        assert organization is not None
        await furnish(tx, organization, zone, now)
        workspace = await directory.workspace_id(tx.connection, ref)
        assert workspace is not None
        await tx.raw.execute(_PEOPLE, organization, workspace, PEOPLE, zone)
        await tx.raw.execute(_CHANNELS, workspace, CHANNELS)
    await database.close()
    connection = await asyncpg.connect(as_asyncpg(url))
    await connection.execute("VACUUM (ANALYZE, FREEZE)")
    await connection.close()
