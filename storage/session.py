"""Connections and transactions.

The engine runs in autocommit and a transaction is opened on the driver's own connection, so that
SQLAlchemy statements, the few hot statements written for the driver, and the job engine all take
part in one and the same transaction, at the driver's cost (0.34 ms of CPU for an insert and its
commit, against 0.61 ms through SQLAlchemy's own; measured by benchmarks/).
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import asyncpg
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.embedded import as_asyncpg


def open_engine(url: str, **options: Any) -> AsyncEngine:
    """SQLAlchemy's engine for an address; asyncpg reads it, to one effect wherever we connect."""
    connect = partial(asyncpg.connect, as_asyncpg(url))
    return create_async_engine("postgresql+asyncpg://", async_creator=connect, **options)


@dataclass(frozen=True, slots=True)
class Transaction:
    """One open transaction: `connection` for SQLAlchemy, `raw` for the driver."""

    connection: AsyncConnection
    raw: asyncpg.Connection


class Database:
    """The database of one process."""

    def __init__(self, url: str, *, pool_size: int = 10) -> None:
        self.url = url
        self.engine = open_engine(
            url,
            pool_size=pool_size,
            max_overflow=0,
            # A turn that waits longer for a connection is answered "try again".
            pool_timeout=5,
            isolation_level="AUTOCOMMIT",
        )

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """Opens a transaction; commits at the end, rolls back on any exception."""
        async with self.engine.connect() as connection:
            raw = (await connection.get_raw_connection()).driver_connection
            assert isinstance(raw, asyncpg.Connection)
            async with raw.transaction():
                yield Transaction(connection, raw)

    async def dedicated(self) -> asyncpg.Connection:
        """A connection of its own, outside the pool, for the job engine to listen on."""
        return await asyncpg.connect(as_asyncpg(self.url))

    async def ping(self) -> None:
        """Raises if the database does not answer."""
        async with self.engine.connect() as connection:
            await connection.exec_driver_sql("SELECT 1")

    async def close(self) -> None:
        """Closes every connection."""
        await self.engine.dispose()
