"""`laurel doctor`: what would keep Laurel from working here, and what to do about it."""

import asyncio
import errno
import os
import socket
import tempfile
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp

from bot.app import App
from bot.badges import doctor as badges
from bot.platform import Platform
from bot.settings import Settings
from storage.embedded import EmbeddedServer, as_sqlalchemy
from storage.inspection import Condition, Unreachable, Why, inspect
from storage.session import Database

OLDEST = 14
ANSWER_SECONDS = 2.0

_ADVICE: dict[Why, str] = {
    "no_answer": "see that it runs, and that this machine may reach it, or correct DATABASE_URL",
    "login_refused": "correct the user or the password in DATABASE_URL",
    "no_such_database": "create it (createdb), or correct its name in DATABASE_URL",
    "unreadable_address": "DATABASE_URL is postgresql://user:password@host:5432/name, and"
    " characters such as @ / # in a password are written %40 %2F %23",
    "refused": "its own words say why",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: what was found, and unless it `is_fine`, what to do."""

    is_fine: bool
    text: str


def _fine(text: str) -> Finding:
    return Finding(is_fine=True, text=text)


def _fix(text: str) -> Finding:
    return Finding(is_fine=False, text=text)


async def examine(settings: Settings) -> int:
    """Looks at everything a start needs, changes nothing, and prints a line for each finding.

    Returns 1 if there is something to fix, else 0.
    """
    count = 0
    async for finding in _findings(settings):
        print("ok " if finding.is_fine else "fix", finding.text, flush=True)
        count += not finding.is_fine
    print(_summary(count))
    return 1 if count else 0


def _summary(count: int) -> str:
    if count == 0:
        return "Everything fits."
    return "There is one thing to fix." if count == 1 else f"There are {count} things to fix."


async def _findings(settings: Settings) -> AsyncIterator[Finding]:
    yield _served(settings)
    if settings.database_url is None:
        yield _folder(settings.data_dir)
    async for finding in _database(settings):
        yield finding
    yield await _port(settings)
    async for finding in _badges(settings):
        yield finding
    for platform in _platforms(settings):
        async for finding in _platform(platform):
            yield finding


def _served(settings: Settings) -> Finding:
    if settings.sandbox:
        return _fine("settings: no credentials, so the sandbox is served")
    ways = []
    if settings.slack_signing_secret:
        ways.append("Slack over HTTP")
    if settings.slack_app_token:
        ways.append("Slack over Socket Mode")
    if settings.teams:
        ways.append("Teams without credentials" if settings.teams_anonymous else "Teams")
    return _fine(f"settings: complete for {', '.join(ways)}")


# --- the database ---------------------------------------------------------------------------------


def _folder(folder: Path) -> Finding:
    """Whether the embedded database and its neighbours can be written."""
    existing = next(path for path in (folder, *folder.absolute().parents) if path.exists())
    try:
        with tempfile.TemporaryFile(dir=existing):
            pass
    except OSError as error:
        reason = os.strerror(error.errno or 0)
        return _fix(
            f"data folder: {existing} cannot be written ({reason}); make it writable, or name"
            " another folder in LAUREL_DATA_DIR"
        )
    return _fine(f"data folder: {folder} can be written")


async def _database(settings: Settings) -> AsyncIterator[Finding]:
    folder = settings.data_dir / "postgres"
    if settings.database_url is None and not (folder / "PG_VERSION").exists():
        yield _fine("database: none yet; the first start makes an embedded one")
        return
    try:
        async with _address(settings, folder) as url:
            condition = await inspect(url)
    except Unreachable as error:
        yield _fix(f"database: no connection ({error}); {_ADVICE[error.why]}")
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what is wrong
        yield _fix(
            f"database: the embedded one in {folder} does not start ({error!r}); see its log"
        )
    else:
        for finding in _condition(condition):
            yield finding


@asynccontextmanager
async def _address(settings: Settings, folder: Path) -> AsyncIterator[str]:
    """The database's address; the embedded one runs meanwhile."""
    async with AsyncExitStack() as stack:
        if settings.database_url is not None:
            yield as_sqlalchemy(settings.database_url)
        else:
            server = EmbeddedServer(folder)
            stack.push_async_callback(server.stop)
            yield await server.start()


def _condition(found: Condition) -> list[Finding]:
    if found.version < OLDEST * 10_000:
        return [
            _fix(
                f"database: PostgreSQL {found.version_name} is too old; Laurel needs {OLDEST} or"
                " newer"
            )
        ]
    findings = [_fine(f"database: PostgreSQL {found.version_name} answers")]
    if found.encoding != "UTF8":
        findings.append(
            _fix(f"database: its encoding is {found.encoding}; create it anew with ENCODING 'UTF8'")
        )
    findings.append(_schema(found))
    return findings


def _schema(found: Condition) -> Finding:
    if found.engine_problem is not None:
        return _fix(
            f"database: the job engine's tables do not fit ({found.engine_problem}); restore them"
            " from a backup, or install the release that made them"
        )
    if found.is_current:
        return _fine(f"database: its tables are up to date (revision {found.revision})")
    if not found.is_known:
        return _fix(
            f"database: a newer release made its tables (revision {found.revision}); install that"
            " release here, too"
        )
    state = f"at revision {found.revision}" if found.revision else "empty"
    if not found.may_create:
        return _fix(
            f"database: it is {state}, and the user may not create tables; grant it CREATE on the"
            " schema, then run `laurel migrate`"
        )
    return _fix(f"database: it is {state}; run `laurel migrate` (a start does so, too)")


# --- the port -------------------------------------------------------------------------------------


async def _port(settings: Settings) -> Finding:
    where = f"{settings.host} port {settings.port}"
    error = _bind(settings.host, settings.port)
    if error is None:
        return _fine(f"port: {where} is free")
    if isinstance(error, socket.gaierror) or error.errno == errno.EADDRNOTAVAIL:
        return _fix(f"port: {settings.host} is no address of this machine; correct HOST")
    if error.errno == errno.EACCES:
        return _fix(f"port: {where} needs more rights; set PORT to 1024 or above")
    if await _is_laurel(settings):
        return _fine(f"port: Laurel runs at {where}")
    return _fix(f"port: {where} is taken; stop what listens there, or set PORT to another")


def _bind(host: str, port: int) -> OSError | None:
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        with socket.socket(family, kind, protocol) as probe:
            if os.name == "posix":
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except OSError as error:
        return error
    return None


async def _is_laurel(settings: Settings) -> bool:
    """Whether what listens there answers as Laurel does."""
    host = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(settings.host, settings.host)  # noqa: S104  # read, not bound
    try:
        async with (
            asyncio.timeout(ANSWER_SECONDS),
            aiohttp.ClientSession() as session,
            session.get(f"http://{host}:{settings.port}/healthz") as response,
        ):
            return response.status == 200 and await response.text() == "ok\n"
    except (OSError, aiohttp.ClientError):
        return False


# --- badges outside of chat -----------------------------------------------------------------------


async def _badges(settings: Settings) -> AsyncIterator[Finding]:
    for line in badges.described(settings):
        yield _fine(line)
    # Only a Laurel that runs can be asked for a picture.
    if settings.public_url and await _is_laurel(settings):
        for problem in await badges.examine(settings):
            yield _fix(problem)


# --- the platforms --------------------------------------------------------------------------------


def _platforms(settings: Settings) -> list[Platform]:
    """The platforms with credentials. They are not started, and their database is never used."""
    if settings.sandbox:
        return []
    return App(settings, Database("postgresql+asyncpg://")).platforms


async def _platform(platform: Platform) -> AsyncIterator[Finding]:
    name = platform.name.capitalize()
    try:
        problems = await platform.doctor()
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what is wrong
        problems = [f"{name}: its credentials could not be tried ({error!r})"]
    finally:
        await platform.stop()
    for problem in problems:
        yield _fix(problem)
    if not problems:
        yield _fine(f"{name}: credentials and permissions fit")
