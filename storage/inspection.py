"""What state a database is in, looked at without changing it."""

import asyncio
from dataclasses import dataclass
from typing import Literal

import asyncpg

from storage import migrate
from storage.embedded import as_asyncpg
from storage.outbox import engine_problem

CONNECT_SECONDS = 10.0

Why = Literal["no_answer", "login_refused", "no_such_database", "unreadable_address", "refused"]


class Unreachable(Exception):
    """There is no connection to be had; `why` says of what kind the reason is."""

    def __init__(self, why: Why, detail: str) -> None:
        super().__init__(detail)
        self.why = why


@dataclass(frozen=True, slots=True)
class Condition:
    """A database as it was found.

    `version` is PostgreSQL's, as a number (140005 is 14.5). `revision` is None before the first
    migration, and not `is_known` if a newer release made it. `engine_problem` is what the job
    engine misses, looked at only where all migrations have been made.
    """

    version: int
    version_name: str
    encoding: str
    may_create: bool
    revision: str | None
    is_known: bool
    is_current: bool
    engine_problem: str | None


async def inspect(url: str) -> Condition:
    """Looks at the database. Raises `Unreachable`."""
    connection = await _connect(url)
    try:
        version, name, encoding, may_create = await connection.fetchrow(
            "SELECT current_setting('server_version_num')::int, current_setting('server_version'),"
            " current_setting('server_encoding'),"
            " coalesce(has_schema_privilege(current_schema(), 'CREATE'), false)"
        )
        revision = await migrate.current(url)
        is_current = revision == migrate.head()
        return Condition(
            version=version,
            version_name=name,
            encoding=encoding,
            may_create=may_create,
            revision=revision,
            is_known=revision is None or migrate.is_known(revision),
            is_current=is_current,
            engine_problem=await engine_problem(connection) if is_current else None,
        )
    finally:
        await connection.close()


async def _connect(url: str) -> asyncpg.Connection:
    try:
        async with asyncio.timeout(CONNECT_SECONDS):
            return await asyncpg.connect(as_asyncpg(url))
    except TimeoutError:
        raise Unreachable("no_answer", f"none within {CONNECT_SECONDS:g} s") from None
    except asyncpg.InvalidAuthorizationSpecificationError as error:
        raise Unreachable("login_refused", str(error)) from error
    except asyncpg.InvalidCatalogNameError as error:
        raise Unreachable("no_such_database", str(error)) from error
    except asyncpg.PostgresError as error:
        raise Unreachable("refused", str(error)) from error
    except OSError as error:
        raise Unreachable("no_answer", str(error)) from error
    except (ValueError, asyncpg.InterfaceError) as error:
        # Its words may hold the address, and with it the password.
        raise Unreachable("unreadable_address", type(error).__name__) from error
