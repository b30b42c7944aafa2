"""A database that goes away and comes back, while its server and its rows stay."""

from urllib.parse import urlsplit

import asyncpg

from storage.embedded import as_asyncpg


async def cut(server_url: str, database_url: str) -> None:
    """Ends every connection to a database, and lets no new one in."""
    await _allow(server_url, database_url, "false")


async def mend(server_url: str, database_url: str) -> None:
    """Lets connections in again."""
    await _allow(server_url, database_url, "true")


async def _allow(server_url: str, database_url: str, allowed: str) -> None:
    name = urlsplit(database_url).path.lstrip("/")
    connection = await asyncpg.connect(as_asyncpg(server_url))
    try:
        await connection.execute(f"ALTER DATABASE {name} WITH ALLOW_CONNECTIONS {allowed}")
        await connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", name
        )
    finally:
        await connection.close()
