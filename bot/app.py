"""The composition root: the one place that sees every part, and puts them together."""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import UTC, datetime
from functools import partial

import structlog
from aiohttp import web

from bot.badges.service import BadgeService
from bot.form_state import StateCodec, derive_key
from bot.health import Health
from bot.platform import Platform
from bot.settings import ALL_ROLES, Role, Settings, SettingsError
from commands import COMMANDS
from commands.counting import ProgressCount
from commands.first_admin import first_admin
from commands.ports import Directory
from commands.room import Room
from commands.seed import seed
from commands.sources_check import SourcesCheck
from scheduler.clock import Chore, Clock
from scheduler.delivery import DeliveryWorker
from scheduler.earning import Earning
from scheduler.housekeeping import Housekeeping
from scheduler.schedules import Schedules
from storage import migrate
from storage.embedded import EmbeddedServer, as_sqlalchemy
from storage.inspection import Unreachable, inspect
from storage.session import Database

log = structlog.get_logger()

TICK_SECONDS = 1.0
SWEEP_SECONDS = 10.0
REFRESH_SECONDS = 60.0
SOURCES_SECONDS = 600.0
# Between a kudos and the badge that it completes.
PROGRESS_SECONDS = 2.0
FORGET_SECONDS = 3600.0
# What is under way at a stop gets this long to finish; deliveries that do not are sent again.
SHUTDOWN_SECONDS = 8.0


def real_clock() -> datetime:
    """The present moment, in UTC."""
    return datetime.now(UTC)


@asynccontextmanager
async def opened_database(settings: Settings) -> AsyncIterator[Database]:
    """The configured database, or the embedded one, migrated; closed again at the end.

    Raises `SettingsError` if there is none to be had.
    """
    async with AsyncExitStack() as stack:
        if settings.database_url:
            url = as_sqlalchemy(settings.database_url)
        else:
            server = EmbeddedServer(settings.data_dir / "postgres")
            stack.push_async_callback(server.stop)
            url = await _start(server)
        await _bring_up_to_date(url)
        database = Database(url, pool_size=16)
        stack.push_async_callback(database.close)
        yield database


async def _start(server: EmbeddedServer) -> str:
    try:
        return await server.start()
    # A folder that is none, that others own or another release made, a disk that is full.
    except Exception as error:
        why = f"{error.strerror}: {error.filename}" if isinstance(error, OSError) else error
        raise SettingsError(
            f"the embedded database does not start ({why}): LAUREL_DATA_DIR must name a folder"
            " that can be written"
        ) from error


async def _bring_up_to_date(url: str) -> None:
    try:
        found = await inspect(url)
    except Unreachable as error:
        raise SettingsError(
            f"no connection to the database ({error}): `laurel doctor` says what to do"
        ) from error
    if not found.is_known:
        raise SettingsError(
            f"the database is at revision {found.revision}, made by a newer Laurel than this one"
        )
    if not found.is_current:
        await migrate.upgrade(url)


class App:
    """The running process: its doors, its worker and its clock, as far as its roles say."""

    def __init__(
        self, settings: Settings, database: Database, roles: Iterable[Role] = ALL_ROLES
    ) -> None:
        self.settings = settings
        self.roles = frozenset(roles)
        self.database = database
        directories: dict[str, Directory] = {}
        self.room = Room(database, directories)
        self.now: Callable[[], datetime] = real_clock
        self.badges = BadgeService(settings, database, real_clock)
        self.platforms = self._platforms()
        directories.update({platform.name: platform for platform in self.platforms})
        senders = {platform.name: platform for platform in self.platforms}
        self.worker = DeliveryWorker(database, senders)
        self.schedules = Schedules(database, self.room, self.now)
        self.housekeeping = Housekeeping(database, self.room.facts, tuple(senders))
        self.sources = SourcesCheck(database, directories, self.now)
        self.progress = ProgressCount(database, self.now)
        self.earning = Earning(database, self.room, self.now)
        self.clock = Clock(self._chores())

    def _platforms(self) -> list[Platform]:
        """The platforms that the settings ask for; their SDKs are imported only then."""
        found: list[Platform] = []
        if self.settings.slack:
            found.append(self._slack())
        if self.settings.teams:
            found.append(self._teams())
        if self.settings.sandbox:
            found.append(self._sandbox())
        return found

    def _slack(self) -> Platform:
        from bot.slack import SlackPlatform
        from bot.vault import Vault

        given = self.settings.slack_signing_secret or self.settings.slack_app_token
        assert given is not None
        secret = given.get_secret_value()
        states = StateCodec(derive_key(secret, "slack form state"))
        return SlackPlatform(
            self.settings,
            self.room,
            states,
            commands=COMMANDS,
            clock=real_clock,
            database=self.database,
            vault=Vault(derive_key(secret, "slack tokens")),
            add_workspace=self.room.facts.add_workspace,
            joined=self.room.facts.joined,
            left=self.room.facts.left,
            links=self.badges.links,
        )

    def _teams(self) -> Platform:
        from bot.teams import TeamsPlatform

        secret = self.settings.teams_app_password
        # Without a password there is only this machine, and nobody to keep a form from.
        key = derive_key(secret.get_secret_value() if secret else "local", "teams form state")
        return TeamsPlatform(
            self.settings,
            self.room,
            states=StateCodec(key),
            commands=COMMANDS,
            clock=real_clock,
            store=self.room.facts,
            first_admin=partial(first_admin, self.room.facts),
            links=self.badges.links,
        )

    def _sandbox(self) -> Platform:
        from bot.web import SandboxPlatform
        from bot.web.clock import SandboxClock
        from bot.web.store import Store

        store = Store(self.database)
        clock = SandboxClock(store)
        clock.on_moved = self._clock_moved
        self.now = clock.now
        codec = StateCodec(derive_key("local", "sandbox"))
        return SandboxPlatform(store, self.room, clock, codec, self.badges.links)

    async def count(self) -> None:
        """Counts what happened towards badges, and awards those that are reached by it."""
        await self.progress.run()
        await self.earning.run()

    async def _clock_moved(self) -> None:
        await self.schedules.run_due()
        await self.count()

    def _chores(self) -> list[Chore]:
        return [
            Chore("schedules", TICK_SECONDS, self.schedules.run_due),
            Chore("sweep", SWEEP_SECONDS, self.housekeeping.sweep),
            Chore("people", REFRESH_SECONDS, self.housekeeping.refresh_people),
            Chore("sources", SOURCES_SECONDS, self.sources.run),
            Chore("progress", PROGRESS_SECONDS, self.count),
            Chore("old rows", FORGET_SECONDS, self.housekeeping.forget),
        ]

    def web(self) -> web.Application:
        """The web application: the doors of this process, and what operators look at."""
        application = web.Application(client_max_size=4 * 1024 * 1024)
        Health(self.database).add_routes(application)
        if Role.WEB in self.roles:
            self.badges.add_routes(application)
            for platform in self.platforms:
                platform.add_routes(application)
        return application

    @asynccontextmanager
    async def running(self) -> AsyncIterator[str]:
        """Everything started, until the block ends; gives the address that is served."""
        async with AsyncExitStack() as stack:
            if self.settings.sandbox:
                await seed(self.database, real_clock())
            application = self.web()
            for platform in self.platforms:
                stack.push_async_callback(platform.stop)
                await platform.start()
            if Role.WORKER in self.roles:
                task = asyncio.create_task(self.worker.run())
                stack.push_async_callback(self._finish_worker, task)
            if Role.CLOCK in self.roles:
                self.clock.start()
                stack.callback(self.clock.stop)
            runner = web.AppRunner(application, access_log=None, shutdown_timeout=SHUTDOWN_SECONDS)
            stack.push_async_callback(runner.cleanup)
            await runner.setup()
            await _listen(runner, self.settings.host, self.settings.port)
            address = _address(runner)
            # Without a public address only this machine comes here, as to the sandbox.
            self.badges.address = self.badges.address or address.rstrip("/")
            yield address

    async def _finish_worker(self, task: asyncio.Task[None]) -> None:
        self.worker.stop()
        with suppress(TimeoutError, asyncio.CancelledError):
            await asyncio.wait_for(task, SHUTDOWN_SECONDS)


async def _listen(runner: web.AppRunner, host: str, port: int) -> None:
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as error:
        # Before the system's words stand the event loop's own, and the address again.
        why = str(error.strerror).rpartition(": ")[2]
        raise SettingsError(f"HOST {host}, PORT {port} cannot be used: {why}") from error


def _address(runner: web.AppRunner) -> str:
    host, port = runner.addresses[0][:2]
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"


async def serve(settings: Settings, roles: Iterable[Role] = ALL_ROLES) -> None:
    """Runs until the process is told to stop (SIGINT, SIGTERM), then ends in good order."""
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    async with opened_database(settings) as database:
        app = App(settings, database, roles)
        async with app.running() as address:
            served = ", ".join(platform.name for platform in app.platforms)
            log.info("laurel is ready", address=address, serving=served, roles=sorted(app.roles))
            await stop.wait()
            log.info("laurel stops")
