"""The embedded server and the addresses of databases."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import asyncpg
import pytest

from storage.embedded import EmbeddedServer, as_asyncpg, as_sqlalchemy
from storage.session import Database
from tests.support.app import ROOT

# Uses a server until it is told to stop, or killed.
USER = """
import sys
from pathlib import Path
from storage.embedded import EmbeddedServer
server = EmbeddedServer(Path(sys.argv[1]))
print(server.start_blocking(), flush=True)
sys.stdin.read()
server.stop_blocking()
"""


@pytest.mark.parametrize(
    ("given", "for_asyncpg"),
    [
        ("postgres://db/laurel", "postgresql://db/laurel"),
        ("postgresql://db/laurel", "postgresql://db/laurel"),
        ("postgresql+psycopg2://db/laurel", "postgresql://db/laurel"),
        ("postgresql+asyncpg://db/laurel", "postgresql://db/laurel"),
        ("postgresql://u:p%40ss@db:5433/laurel", "postgresql://u:p%40ss@db:5433/laurel"),
        (
            "postgresql://u:ssl=on@db/x?sslmode=require",
            "postgresql://u:ssl=on@db/x?sslmode=require",
        ),
        ("postgresql://db/x?ssl=require", "postgresql://db/x?sslmode=require"),
        ("postgresql://a:1,b:2/x", "postgresql://a:1,b:2/x"),
        ("postgresql://[::1]:5432/x", "postgresql://[::1]:5432/x"),
        ("postgresql://u:@/x?host=/run/pg", "postgresql://u:@/x?host=%2Frun%2Fpg"),
        ("postgresql:///x?host=/run/pg", "postgresql:///x?host=%2Frun%2Fpg"),
        # As hosting companies write it.
        (
            "postgres://u:p@db/x?sslmode=require&channel_binding=require&connect_timeout=10",
            "postgresql://u:p@db/x?sslmode=require",
        ),
        ("postgresql://db/x?application_name=a b", "postgresql://db/x?application_name=a%20b"),
    ],
)
def test_any_address_of_a_database_is_understood(given: str, for_asyncpg: str) -> None:
    address = as_sqlalchemy(given)
    assert address.startswith("postgresql+asyncpg://")
    assert as_asyncpg(address) == for_asyncpg


@pytest.mark.parametrize("other", ["mysql://db/laurel", "sqlite:///x.db", "db/laurel", ""])
def test_other_databases_are_refused(other: str) -> None:
    with pytest.raises(ValueError, match="must start with postgresql://"):
        as_sqlalchemy(other)


async def test_what_an_address_asks_for_reaches_the_server(database_url: str) -> None:
    database = Database(f"{database_url}&application_name=laurel%20test&channel_binding=prefer")
    dedicated = await database.dedicated()
    async with database.transaction() as tx:
        for connection in (tx.raw, dedicated):
            assert await connection.fetchval("SHOW application_name") == "laurel test"
    await dedicated.close()
    await database.close()


@pytest.fixture
def folder() -> Iterator[Path]:
    # A short path: a socket's address has little room.
    with TemporaryDirectory(prefix="laurel-test-") as path:
        yield Path(path) / "new" / "postgres"


def _use(folder: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", USER, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        text=True,
    )


def _address(user: "subprocess.Popen[str]") -> str:
    assert user.stdout is not None
    return user.stdout.readline().strip()


def _leave(user: "subprocess.Popen[str]") -> None:
    user.communicate(timeout=60)
    assert user.returncode == 0


async def _answers(address: str) -> bool:
    try:
        connection = await asyncpg.connect(as_asyncpg(address))
    except (OSError, asyncpg.PostgresError):
        return False
    await connection.close()
    return True


@pytest.mark.slow
async def test_a_server_is_shared_and_stops_with_its_last_user(folder: Path) -> None:
    first, second = _use(folder), _use(folder)
    address = _address(first)
    assert _address(second) == address
    assert await _answers(address)
    _leave(first)
    assert await _answers(address)
    _leave(second)
    assert not await _answers(address)


@pytest.mark.slow
async def test_a_user_that_was_killed_keeps_no_server_running(folder: Path) -> None:
    killed = _use(folder)
    address = _address(killed)
    killed.send_signal(signal.SIGKILL)
    killed.communicate(timeout=60)
    assert await _answers(address)

    server = EmbeddedServer(folder)
    assert await server.start() == address
    assert await _answers(address)
    await server.stop()
    assert not await _answers(address)


def test_stopping_what_was_not_started_does_nothing(folder: Path) -> None:
    EmbeddedServer(folder).stop_blocking()
    assert not folder.exists()
