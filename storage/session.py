"""Connections and transactions.

SQLAlchemy's engine runs in autocommit and a transaction is opened on the driver's own connection,
so that SQLAlchemy statements, the few hot statements written for the driver, and the job engine
all take part in one and the same transaction, at the driver's cost.

Connections stay checked out of the engine and are kept here: handing one out costs 10 µs, where
checking it out and in again costs 150 µs, as much as a statement.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import partial
from typing import Any

import asyncpg
from sqlalchemy import NullPool
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.bell import RING, Bell
from storage.embedded import as_asyncpg
from storage.statement import Statement

# One plan for each statement, whatever its parameters. Left to itself the server plans anew each
# time, since an array of two looks cheaper than an array of unknown length; for what a turn reads
# first, planning took three times as long as reading.
_SETTINGS = {"plan_cache_mode": "force_generic_plan", "jit": "off"}

# What is raised where the database is away, cut off or starting, whatever was asked of it.
AWAY = (
    OSError,
    asyncpg.InterfaceError,
    asyncpg.OperatorInterventionError,
    asyncpg.PostgresConnectionError,
)

# What is raised in a transaction at one moment where others changed what it writes: try again.
CHANGED = asyncpg.SerializationError

# A turn that waits longer for a connection is answered "try again".
_WAIT_SECONDS = 5.0


def open_engine(
    url: str, *, server_settings: Mapping[str, str] | None = None, **options: Any
) -> AsyncEngine:
    """SQLAlchemy's engine for an address; asyncpg reads it, to one effect wherever we connect."""
    connect = partial(asyncpg.connect, as_asyncpg(url), server_settings=server_settings)
    # An error does not tell what was being written: it is logged.
    return create_async_engine(
        "postgresql+asyncpg://", async_creator=connect, hide_parameters=True, **options
    )


@dataclass(slots=True)
class Transaction:
    """One open transaction: `connection` for SQLAlchemy, `raw` for the driver.

    Whoever queues jobs in it sets `queued`, and workers are woken once it is committed.
    """

    connection: AsyncConnection
    raw: asyncpg.Connection
    stop: Callable[[], Awaitable[None]]
    queued: bool = False

    async def execute(self, statement: Statement) -> None:
        """Executes a statement in the midst of a turn."""
        await self.raw.execute(statement.text, *statement.arguments)

    async def conclude(self, statement: Statement) -> None:
        """Executes what a turn ends with, so that it is known whether it took effect.

        When its caller is cancelled, the server is asked to stop it. `CancelledError` is raised
        only if it did; otherwise the statement has taken effect, and this returns as if nothing
        had been.
        """
        running = asyncio.ensure_future(self.raw.execute(statement.text, *statement.arguments))
        try:
            await asyncio.shield(running)
        except asyncio.CancelledError:
            with suppress(Exception):  # not reached, it cannot stop it: then it takes its time
                await self.stop()
            try:
                await running
            except asyncpg.QueryCanceledError:
                pass
            else:
                return
            raise


class Database:
    """The database of one process."""

    def __init__(self, url: str, *, pool_size: int = 10) -> None:
        self.url = url
        self._engine = open_engine(
            url,
            poolclass=NullPool,
            isolation_level="AUTOCOMMIT",
            server_settings=_SETTINGS,
        )
        self._vacant = asyncio.Semaphore(pool_size)
        self._idle: list[Transaction] = []
        self._bell = Bell(self._sound)

    @asynccontextmanager
    async def transaction(self, *, at_one_moment: bool = False) -> AsyncIterator[Transaction]:
        """Opens a transaction; commits at the end, rolls back on any exception.

        With `at_one_moment` all that it reads is as it was at its first statement, and
        `CHANGED` is raised where it writes what others changed since.
        Raises `TimeoutError` where all connections stay in use for 5 s.
        """
        isolation = "repeatable_read" if at_one_moment else None
        async with self._connected() as tx:
            async with tx.raw.transaction(isolation=isolation):
                yield tx
            if tx.queued:
                self._bell.ring()

    @asynccontextmanager
    async def statements(self) -> AsyncIterator[Transaction]:
        """A connection without a transaction: each statement is one by itself."""
        async with self._connected() as tx:
            yield tx
            if tx.queued:
                self._bell.ring()

    @asynccontextmanager
    async def _connected(self) -> AsyncIterator[Transaction]:
        async with asyncio.timeout(_WAIT_SECONDS):
            await self._vacant.acquire()
        try:
            tx = await self._take()
            try:
                yield tx
            finally:
                await self._give_back(tx)
        finally:
            self._vacant.release()

    async def _take(self) -> Transaction:
        """A connection that was not seen to be lost, the one used last if there are several."""
        while self._idle:
            tx = self._idle.pop()
            if not tx.raw.is_closed():
                return tx
            await _discard(tx)
        connection = await self._engine.connect()
        raw = (await connection.get_raw_connection()).driver_connection
        assert isinstance(raw, asyncpg.Connection)
        return Transaction(connection, raw, partial(self._stop, raw.get_server_pid()))

    async def _stop(self, server_pid: int) -> None:
        """Asks the server to stop what it does on one of our connections."""
        connection = await self.dedicated()
        try:
            await connection.execute("SELECT pg_cancel_backend($1)", server_pid)
        finally:
            await connection.close()

    async def _give_back(self, tx: Transaction) -> None:
        if tx.raw.is_closed() or tx.raw.is_in_transaction():
            await _discard(tx)
            return
        if tx.connection.in_transaction():
            try:
                await tx.connection.rollback()  # only SQLAlchemy's own note that one began
            except BaseException:
                await _discard(tx)
                raise
        tx.queued = False
        self._idle.append(tx)

    async def dedicated(self) -> asyncpg.Connection:
        """A connection of its own, outside the pool, for the job engine to listen on."""
        return await asyncpg.connect(as_asyncpg(self.url), server_settings=_SETTINGS)

    async def ping(self) -> None:
        """Raises if the database does not answer."""
        async with self._connected() as tx:
            await tx.raw.execute("SELECT 1")

    async def close(self) -> None:
        """Closes every connection that is not in use."""
        await self._bell.still()
        while self._idle:
            await _discard(self._idle.pop())
        await self._engine.dispose()

    async def _sound(self) -> None:
        async with self._connected() as tx:
            await tx.raw.execute(RING)


async def _discard(tx: Transaction) -> None:
    tx.raw.terminate()
    # SQLAlchemy learns of it also where whoever waits is cancelled meanwhile.
    await asyncio.shield(asyncio.ensure_future(_close(tx.connection)))


async def _close(connection: AsyncConnection) -> None:
    with suppress(Exception):  # it is lost already
        await connection.close()
