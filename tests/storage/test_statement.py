"""Writes put together into one statement."""

import asyncpg
import pytest

from storage.session import Database
from storage.statement import Write, together

FIRST = Write("one AS (INSERT INTO note VALUES ($1, $2) RETURNING $1::int)", (1, "first"))
SECOND = Write("two AS (INSERT INTO note VALUES ($2, $1))", ("second", 2))


@pytest.fixture
async def notes(database: Database) -> Database:
    async with database.transaction() as tx:
        await tx.raw.execute("CREATE TABLE note (id int PRIMARY KEY, text text)")
    return database


async def _written(notes: Database) -> list[tuple[int, str]]:
    async with notes.statements() as tx:
        return [tuple(row) for row in await tx.raw.fetch("SELECT * FROM note ORDER BY id")]


async def test_each_write_keeps_its_own_arguments(notes: Database) -> None:
    async with notes.statements() as tx:
        await tx.conclude(together([FIRST, SECOND]))
    assert await _written(notes) == [(1, "first"), (2, "second")]


async def test_writes_take_effect_all_or_none(notes: Database) -> None:
    again = Write("three AS (INSERT INTO note VALUES ($1, $2))", (1, "again"))
    async with notes.statements() as tx:
        with pytest.raises(asyncpg.UniqueViolationError):
            await tx.conclude(together([SECOND, FIRST, again]))
    assert await _written(notes) == []


def test_the_same_writes_are_the_same_text() -> None:
    other = Write(SECOND.queries, ("other", 3))
    assert together([FIRST, SECOND]).text is together([FIRST, other]).text
