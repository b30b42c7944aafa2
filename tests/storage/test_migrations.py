"""The schema: up, down and up again, by one process or by several at once."""

import asyncio
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import asyncpg
import pytest
from alembic.script import ScriptDirectory
from pgqueuer.queries import Queries

from commands.seed import seed
from storage import migrate
from storage.embedded import as_asyncpg
from storage.session import Database
from tests.support.app import OURS, ROOT

REVISIONS = [
    one.revision for one in ScriptDirectory.from_config(migrate._config()).walk_revisions()
][::-1]

# Everything a schema consists of, whatever it is called.
OBJECTS = """
SELECT relkind::text || ' ' || relname FROM pg_class
WHERE relnamespace = 'public'::regnamespace
UNION ALL SELECT 'type ' || typname FROM pg_type
WHERE typnamespace = 'public'::regnamespace AND typtype = 'e'
UNION ALL SELECT 'function ' || proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
ORDER BY 1
"""
COLUMNS = """
SELECT table_name, column_name, data_type, is_nullable, column_default
FROM information_schema.columns WHERE table_schema = 'public' AND table_name LIKE 'pgqueuer%'
ORDER BY 1, 2
"""
INDEXES = "SELECT indexdef FROM pg_indexes WHERE tablename LIKE 'pgqueuer%' ORDER BY 1"
FUNCTIONS = "SELECT prosrc FROM pg_proc WHERE proname LIKE '%pgqueuer%' ORDER BY 1"
TRIGGERS = (
    "SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE tgrelid = 'pgqueuer'::regclass ORDER BY 1"
)
LABELS = "SELECT enumlabel FROM pg_enum ORDER BY enumsortorder"


async def _fetch(url: str, query: str) -> list[tuple[object, ...]]:
    connection = await asyncpg.connect(as_asyncpg(url))
    try:
        return [tuple(row) for row in await connection.fetch(query)]
    finally:
        await connection.close()


async def test_it_goes_up_and_down_and_up_again(empty_url: str) -> None:
    await migrate.upgrade(empty_url)
    assert await migrate.current(empty_url) == migrate.head() == REVISIONS[-1]
    assert await migrate.differences(empty_url) == []
    first = await _fetch(empty_url, OBJECTS)
    database = Database(empty_url)
    await seed(database, datetime(2026, 11, 18, tzinfo=UTC))
    await database.close()

    await migrate.downgrade(empty_url)
    assert await migrate.current(empty_url) is None
    left = await _fetch(empty_url, OBJECTS)
    assert left == [("i alembic_version_pkc",), ("r alembic_version",)]

    await migrate.upgrade(empty_url)
    assert await migrate.differences(empty_url) == []
    assert await _fetch(empty_url, OBJECTS) == first


async def test_each_step_can_be_taken_back(empty_url: str) -> None:
    before = None
    for revision in REVISIONS:
        await migrate.upgrade(empty_url, revision)
        after = await _fetch(empty_url, OBJECTS)
        if before is not None:
            await migrate.downgrade(empty_url, "-1")
            assert await _fetch(empty_url, OBJECTS) == before
            await migrate.upgrade(empty_url, revision)
            assert await _fetch(empty_url, OBJECTS) == after
        before = after
    assert await migrate.current(empty_url) == migrate.head()


async def test_a_difference_between_tables_and_migrations_is_told(database_url: str) -> None:
    assert await migrate.differences(database_url) == []
    await _fetch(database_url, "ALTER TABLE kudos ADD COLUMN mood text")
    await _fetch(database_url, "ALTER TABLE delivery ALTER COLUMN locale DROP DEFAULT")
    found = await migrate.differences(database_url)
    assert len(found) == 2
    assert any("mood" in one for one in found)
    assert any("locale" in one for one in found)


async def test_the_job_engines_tables_are_what_its_release_installs(
    database_url: str, empty_url: str
) -> None:
    connection = await asyncpg.connect(as_asyncpg(empty_url))
    await Queries.from_asyncpg_connection(connection).install()
    await connection.close()
    for query in (COLUMNS, INDEXES, FUNCTIONS, LABELS):
        expected = await _fetch(empty_url, query)
        assert expected
        assert await _fetch(database_url, query) == expected
    # Except for the notification from within the transaction, instead of which the bell rings.
    assert len(await _fetch(empty_url, TRIGGERS)) == 1
    assert await _fetch(database_url, TRIGGERS) == []


async def test_replicas_that_start_together_wait_for_one_another(empty_url: str) -> None:
    await asyncio.gather(*(migrate.upgrade(empty_url) for _ in range(4)))
    assert await migrate.differences(empty_url) == []


@pytest.mark.slow
async def test_two_processes_may_migrate_at_once(empty_url: str, tmp_path: Path) -> None:
    inherited = {key: value for key, value in os.environ.items() if not key.startswith(OURS)}
    command = [sys.executable, "-m", "bot", "migrate"]
    environment = {**inherited, "DATABASE_URL": empty_url, "PYTHONPATH": str(ROOT)}
    processes = [
        await asyncio.create_subprocess_exec(
            *command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE
        )
        for _ in range(2)
    ]
    answers = [await process.communicate() for process in processes]
    assert [process.returncode for process in processes] == [0, 0]
    told = f"The database is at revision {migrate.head()}."
    assert [out.decode().strip() for out, _ in answers] == [told, told]
    assert await migrate.differences(empty_url) == []


async def test_an_interrupted_migration_leaves_nothing_behind(empty_url: str) -> None:
    # Something of somebody else's is in the way of the last step.
    await _fetch(empty_url, "CREATE TABLE sandbox_read ()")
    with pytest.raises(Exception, match="sandbox_read"):
        await migrate.upgrade(empty_url)
    assert await _fetch(empty_url, OBJECTS) == [("r sandbox_read",)]
