"""The schema: brought up to date, taken back, and compared with the tables in code."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from storage.session import open_engine
from storage.tables import metadata

_SCRIPTS = Path(__file__).resolve().parent.parent / "migrations"


def ours(_object: Any, name: str | None, kind: str, *_rest: Any) -> bool:
    """Whether a database object belongs to our tables (the job engine's are its own)."""
    return not (kind == "table" and name is not None and name.startswith("pgqueuer"))


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    config.attributes["connection"] = connection
    return config


async def _with_connection(url: str, work: Callable[[Connection], Any]) -> Any:
    engine = open_engine(url)
    try:
        async with engine.begin() as connection:
            return await connection.run_sync(work)
    finally:
        await engine.dispose()


async def upgrade(url: str, revision: str = "head") -> None:
    """Brings the schema to `revision`. Replicas that start together wait for one another."""

    def work(connection: Connection) -> None:
        # Held until the transaction ends; the number is arbitrary, but only ours.
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(3978)")
        command.upgrade(_config(connection), revision)

    await _with_connection(url, work)


async def downgrade(url: str, revision: str = "base") -> None:
    """Takes the schema back to `revision`; what later revisions held is lost."""
    await _with_connection(url, lambda connection: command.downgrade(_config(connection), revision))


async def current(url: str) -> str | None:
    """The revision the database is at; None before the first migration."""
    found: str | None = await _with_connection(
        url, lambda connection: MigrationContext.configure(connection).get_current_revision()
    )
    return found


def head() -> str | None:
    """The newest revision in code."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def is_known(revision: str) -> bool:
    """Whether a database at `revision` is of this release or an older one."""
    return revision in (
        one.revision for one in ScriptDirectory.from_config(_config()).walk_revisions()
    )


async def differences(url: str) -> list[str]:
    """How the tables in code differ from the migrated database; empty when they are equal."""

    def work(connection: Connection) -> list[str]:
        context = MigrationContext.configure(
            connection, opts={"include_object": ours, "compare_server_default": True}
        )
        return [str(difference) for difference in compare_metadata(context, metadata)]

    found: list[str] = await _with_connection(url, work)
    return found
