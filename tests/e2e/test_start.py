"""What stops the start is told in one line that says what to put right."""

import socket
from pathlib import Path

import asyncpg
import pytest

from storage.embedded import as_asyncpg
from tests.support.app import Bot, launch

pytestmark = pytest.mark.e2e

NOBODY = "postgresql://127.0.0.1:9/laurel"


def last_words(bot: Bot) -> str:
    """All that a bot said that was expected not to start."""
    assert bot.process.wait(30) == 2, bot.log()
    return bot.log()


def said(words: str, *parts: str) -> None:
    assert words.startswith("laurel: ")
    assert words.count("\n") == 1
    for part in parts:
        assert part in words


def test_a_port_that_is_taken(database_url: str, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        bot = launch({"DATABASE_URL": database_url}, tmp_path, port=port)
        said(last_words(bot), f"PORT {port}", "in use")


@pytest.mark.parametrize(
    ("url", "part"),
    [
        (NOBODY, "no connection to the database"),
        ("postgresql://ana:s3cret/word@127.0.0.1/laurel", "no connection to the database"),
        ("postgresql://[::1/laurel", "no connection to the database"),
    ],
)
def test_a_database_that_is_not_there(url: str, part: str, tmp_path: Path) -> None:
    words = last_words(launch({"DATABASE_URL": url}, tmp_path))
    said(words, part)
    assert "s3cret" not in words


async def test_a_database_of_a_newer_release(database_url: str, tmp_path: Path) -> None:
    connection = await asyncpg.connect(as_asyncpg(database_url))
    await connection.execute("UPDATE alembic_version SET version_num = '9999'")
    await connection.close()
    said(last_words(launch({"DATABASE_URL": database_url}, tmp_path)), "9999", "newer")


def test_a_data_folder_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    bot = launch({"LAUREL_DATA_DIR": str(tmp_path / "file" / "data")}, tmp_path)
    said(last_words(bot), "LAUREL_DATA_DIR", str(tmp_path / "file"))
