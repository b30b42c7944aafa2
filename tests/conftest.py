"""A real PostgreSQL for every test that asks for one, and the bot as a real process."""

import asyncio
import os
import shutil
import tempfile
import uuid
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from pathlib import Path

import asyncpg
import pytest
from hypothesis import settings

from storage import migrate
from storage.embedded import EmbeddedServer, as_asyncpg
from storage.session import Database
from tests.support.app import Bot, launch

TEMPLATE = "laurel_template"
# What the servers of four workers may take, each with its log of at most 1 GB.
ROOM = 6 * 1024**3

# A shared machine stalls: a slow example is not a wrong one.
settings.register_profile("patient", deadline=None)
# For `make test-fast`.
settings.register_profile("fast", deadline=None, max_examples=25)
settings.load_profile("patient")


@pytest.fixture(scope="session")
def server_url() -> Iterator[str]:
    """An embedded server of this test process; the address of its `postgres` database."""
    # Not a folder of pytest's: those are cleared away by other runs beside this one.
    with tempfile.TemporaryDirectory(prefix="laurel-test-", dir=_in_memory()) as folder:
        server = EmbeddedServer(Path(folder) / "postgres")
        url = server.start_blocking()
        asyncio.run(_prepare(url))
        yield url
        server.stop_blocking()


def _in_memory() -> str | None:
    """A file system in memory with room for a server, if there is one: a database for each test is
    made there twice as fast, and ten times on a busy disk.
    """
    shared = Path("/dev/shm")
    roomy = shared.is_dir() and shutil.disk_usage(shared).free > ROOM
    return str(shared) if roomy and os.access(shared, os.W_OK) else None


async def _prepare(url: str) -> None:
    connection = await asyncpg.connect(as_asyncpg(url))
    # Nothing in a test outlives a crash of the machine, so nothing need reach its disk.
    for setting in ("fsync", "synchronous_commit", "full_page_writes"):
        await connection.execute(f"ALTER SYSTEM SET {setting} = off")
    await connection.execute("SELECT pg_reload_conf()")
    await connection.execute(f"CREATE DATABASE {TEMPLATE}")
    await connection.close()
    await migrate.upgrade(in_database(url, TEMPLATE))


def in_database(url: str, name: str) -> str:
    """The same server, another database."""
    head, _, query = url.partition("?")
    return f"{head.rpartition('/')[0]}/{name}?{query}"


async def _execute(url: str, statement: str) -> None:
    connection = await asyncpg.connect(as_asyncpg(url))
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


@pytest.fixture
def database_url(server_url: str) -> Iterator[str]:
    """A migrated, empty database of this test alone."""
    name = f"test_{uuid.uuid4().hex[:12]}"
    asyncio.run(_execute(server_url, f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}"))
    yield in_database(server_url, name)
    asyncio.run(_execute(server_url, f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """The same, opened."""
    opened = Database(database_url)
    yield opened
    await opened.close()


@pytest.fixture
def running_bot(database_url: str, tmp_path: Path) -> Iterator[Callable[..., Bot]]:
    """Starts the bot as a process of its own: `running_bot({"SLACK_BOT_TOKEN": …}).url`.

    Without credentials it serves the sandbox, seeded. All processes share the test's database.
    """
    started: list[Bot] = []

    def start(environment: Mapping[str, str] | None = None, *arguments: str) -> Bot:
        settings = {"DATABASE_URL": database_url, **(environment or {})}
        bot = launch(settings, tmp_path, *arguments)
        started.append(bot)
        bot.wait_until_ready()
        return bot

    yield start
    for bot in started:
        bot.stop()
