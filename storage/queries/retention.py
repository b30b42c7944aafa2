"""Old rows that nothing asks for again."""

from datetime import timedelta

import asyncpg


async def prune_jobs(raw: asyncpg.Connection, older_than: timedelta) -> None:
    """Deletes the job engine's log of jobs that ended long ago."""
    await raw.execute("DELETE FROM pgqueuer_log WHERE created < now() - $1::interval", older_than)


async def prune_paces(raw: asyncpg.Connection, older_than: timedelta) -> None:
    """Deletes the reservations of places that have not been posted to for long."""
    await raw.execute(
        "DELETE FROM pace WHERE reserved[cardinality(reserved)] < now() - $1::interval", older_than
    )
