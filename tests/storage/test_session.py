"""Transactions, and a database that goes away and comes back."""

import asyncio

import asyncpg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from storage.session import Database
from tests.support.cuts import cut, mend
from tests.support.outboxes import office

# As its connections learn that it is gone, one way or another.
GONE = (
    OSError,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    DBAPIError,
)

COUNT = "SELECT count(*) FROM organization"


async def _count(database: Database) -> int:
    async with database.transaction() as tx:
        found: int = await tx.raw.fetchval(COUNT)
        return found


async def test_both_ways_to_the_database_share_one_transaction(database: Database) -> None:
    async def fails() -> None:
        async with database.transaction() as tx:
            await tx.raw.execute(
                "INSERT INTO organization (id, name, created_at)"
                " VALUES (gen_random_uuid(), 'Acme', now())"
            )
            rows = await tx.connection.exec_driver_sql(COUNT)
            assert rows.scalar_one() == 1
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fails()
    assert await _count(database) == 0


async def test_a_transaction_sees_nothing_of_another_that_is_open(database: Database) -> None:
    async with database.transaction() as tx:
        await tx.raw.execute(
            "INSERT INTO organization (id, name, created_at)"
            " VALUES (gen_random_uuid(), 'Acme', now())"
        )
        assert await _count(database) == 0
    assert await _count(database) == 1


async def test_what_is_cancelled_is_undone_and_its_connection_used_again(
    database_url: str,
) -> None:
    database = Database(database_url, pool_size=1)

    async def slow() -> None:
        async with database.transaction() as tx:
            await tx.raw.execute(
                "INSERT INTO organization (id, name, created_at)"
                " VALUES (gen_random_uuid(), 'Acme', now())"
            )
            await tx.raw.execute("SELECT pg_sleep(60)")

    for _ in range(3):
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(slow(), 0.2)
        assert await _count(database) == 0
    await database.close()


@pytest.mark.parametrize("asked", ["transaction", "ping"])
async def test_after_an_interruption_the_first_that_asks_is_answered(
    server_url: str, database_url: str, asked: str
) -> None:
    database = Database(database_url, pool_size=4)
    place = await office(database)
    await asyncio.gather(*(place.rows("SELECT pg_sleep(0.05)") for _ in range(4)))
    await cut(server_url, database_url)
    for _ in range(5):
        with pytest.raises(GONE):
            await (database.ping() if asked == "ping" else _count(database))
    await mend(server_url, database_url)
    await (database.ping() if asked == "ping" else _count(database))
    assert await asyncio.gather(*(_count(database) for _ in range(8))) == [1] * 8
    await database.close()


async def test_connections_that_broke_while_idle_do_no_harm(
    server_url: str, database_url: str
) -> None:
    database = Database(database_url, pool_size=4)
    await asyncio.gather(*(_count(database) for _ in range(4)))
    # As a restart of the server, or a proxy that closes idle connections.
    await cut(server_url, database_url)
    await mend(server_url, database_url)
    await asyncio.sleep(0.1)
    assert await asyncio.gather(*(_count(database) for _ in range(8))) == [0] * 8
    await database.close()


async def test_an_error_does_not_tell_what_was_being_written(database: Database) -> None:
    refused = text("SELECT CAST(:words AS text)"), {"words": "you saved my week\0"}
    with pytest.raises(Exception, match="0x00") as caught:
        async with database.transaction() as tx:
            await tx.connection.execute(*refused)
    assert "saved" not in str(caught.value)
