"""What tests of the rows share: an empty database, and deliveries to work with."""

import asyncio
import uuid
from collections.abc import Iterator

import asyncpg
import pytest

from storage.embedded import as_asyncpg


@pytest.fixture
def empty_url(server_url: str) -> Iterator[str]:
    """A database without any table, of this test alone."""
    name = f"empty_{uuid.uuid4().hex[:12]}"
    asyncio.run(_execute(server_url, f"CREATE DATABASE {name}"))
    head, _, query = server_url.partition("?")
    yield f"{head.rpartition('/')[0]}/{name}?{query}"
    asyncio.run(_execute(server_url, f"DROP DATABASE {name} WITH (FORCE)"))


async def _execute(url: str, statement: str) -> None:
    connection = await asyncpg.connect(as_asyncpg(url))
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
