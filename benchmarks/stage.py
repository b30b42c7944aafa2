"""Everything a run needs, started as processes of their own and ended with it.

All of it is on the loopback interface and in one temporary folder. The database is the embedded
PostgreSQL as shipped: commits wait for the disk.
"""

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import asyncpg

from benchmarks.load import Plan, Seen
from benchmarks.machine import BOT_CORE, OTHER_CORE, cpu_seconds, family_cpu_seconds, pinned
from benchmarks.town import SECRET, TOKEN, found
from storage import migrate
from storage.embedded import EmbeddedServer, as_asyncpg
from tests.support.app import OURS, ROOT, Bot, free_port, launch

_TOWN = "town"


@dataclass(frozen=True)
class Run:
    """One run of the load, and the processor time that each part took, in seconds."""

    seen: Seen
    bot: float
    database: float

    @property
    def seconds(self) -> float:
        return self.seen.ended - self.seen.began

    def cpu(self, part: str) -> float:
        """What "bot", "database" or "load" took."""
        return {"bot": self.bot, "database": self.database, "load": self.seen.cpu}[part]


@dataclass
class Stage:
    """Where runs take place."""

    folder: Path
    server: EmbeddedServer
    postmaster: int
    url: str
    api_port: int
    numbers: Iterator[int] = field(default_factory=lambda: count(1, 100_000))
    databases: Iterator[int] = field(default_factory=lambda: count(1))

    def new_database(self) -> str:
        """A town that nothing has happened in yet; its address."""
        name = f"run_{next(self.databases)}"
        self.execute(f"CREATE DATABASE {name} TEMPLATE {_TOWN}")
        return in_database(self.url, name)

    def execute(self, statement: str) -> None:
        asyncio.run(_execute(self.url, statement))

    def analyze(self, url: str) -> None:
        """Has the server look at the tables of a run's database."""
        asyncio.run(_execute(url, "ANALYZE"))

    def rows(self, url: str, table: str) -> int:
        """How many rows a table of a run's database has."""
        return int(asyncio.run(_execute(url, f"SELECT count(*) FROM {table}")))

    @contextmanager
    def bot(self, url: str, *roles: str, core: int | None = BOT_CORE) -> Iterator[Bot]:
        """The bot with these roles (all), on its core, until the block ends."""
        with pinned(core) if core is not None else _anywhere():
            bot = launch(
                self.environment(url),
                self.folder,
                *(("run", "--roles", ",".join(roles)) if roles else ()),
            )
        try:
            bot.wait_until_ready()
            yield bot
        finally:
            bot.stop()

    def environment(self, url: str) -> dict[str, str]:
        """The bot's settings."""
        return {
            "DATABASE_URL": url,
            "SLACK_BOT_TOKEN": TOKEN,
            "SLACK_SIGNING_SECRET": SECRET,
            "SLACK_API_URL": f"http://127.0.0.1:{self.api_port}/api/",
        }

    @contextmanager
    def bare(self) -> Iterator[Bot]:
        """Bare Bolt, on the bot's core."""
        port = free_port()
        arguments = (str(port), f"http://127.0.0.1:{self.api_port}/api/")
        with pinned(BOT_CORE), _module("benchmarks.bare", *arguments) as process:
            bot = Bot(process, port, Path("/dev/null"))
            bot.wait_until_ready()
            yield bot

    def load(self, bot: Bot, **plan: Any) -> Run:
        """Sends what the plan says to the bot; returns when all is answered."""
        whole = Plan(port=bot.port, first=next(self.numbers), **plan)
        with pinned(OTHER_CORE):
            process = subprocess.Popen(
                [sys.executable, "-m", "benchmarks.load"],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
            )
        bot_before, database_before = cpu_seconds(bot.process.pid), self.database_cpu()
        output, _ = process.communicate(json.dumps(asdict(whole)).encode(), timeout=120)
        seen = Seen(**json.loads(output))
        if seen.refused:
            raise RuntimeError(f"{seen.refused} of {seen.done} requests were not answered with 200")
        return Run(
            seen,
            cpu_seconds(bot.process.pid) - bot_before,
            self.database_cpu() - database_before,
        )

    @staticmethod
    def cpu_of(*bots: Bot) -> float:
        """The processor time that bots have taken since their start."""
        return sum(cpu_seconds(bot.process.pid) for bot in bots)

    @staticmethod
    def inherited() -> dict[str, str]:
        """The environment of this process, less what may be the bot's settings."""
        return {key: value for key, value in os.environ.items() if not key.startswith(OURS)}

    def database_cpu(self) -> float:
        return family_cpu_seconds(self.postmaster)

    def tally(self) -> dict[str, Any]:
        """What arrived at the Web API since the last `clear`."""
        return self._ask("tally")

    def clear(self) -> None:
        self._ask("clear")

    def wait_for_posts(self, posts: int, seconds: float = 60.0) -> dict[str, Any]:
        """The tally as soon as so many posts have arrived."""
        deadline = time.monotonic() + seconds
        while (tally := self.tally())["posts"] < posts:
            if time.monotonic() > deadline:
                raise RuntimeError(f"only {tally['posts']} of {posts} posts in {seconds:.0f} s")
            time.sleep(0.1)
        return tally

    def _ask(self, what: str) -> dict[str, Any]:
        with urllib.request.urlopen(
            f"http://127.0.0.1:{self.api_port}/{what}", timeout=5
        ) as answer:
            found: dict[str, Any] = json.load(answer)
            return found


def in_database(url: str, name: str) -> str:
    """The same server, another database."""
    head, _, query = url.partition("?")
    return f"{head.rpartition('/')[0]}/{name}?{query}"


async def _execute(url: str, statement: str) -> Any:
    connection = await asyncpg.connect(as_asyncpg(url))
    try:
        return await connection.fetchval(statement)
    finally:
        await connection.close()


@contextmanager
def _anywhere() -> Iterator[None]:
    yield


@contextmanager
def _module(name: str, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen([sys.executable, "-m", name, *arguments], cwd=ROOT)
    try:
        yield process
    finally:
        process.kill()
        process.wait(5)


@contextmanager
def prepared() -> Iterator[Stage]:
    """The database with the town in it, and the Web API, until the block ends."""
    with tempfile.TemporaryDirectory(prefix="laurel-bench-") as name:
        folder = Path(name)
        server = EmbeddedServer(folder / "postgres")
        with pinned(OTHER_CORE):
            url = server.start_blocking()
        try:
            asyncio.run(_execute(url, f"CREATE DATABASE {_TOWN}"))
            asyncio.run(migrate.upgrade(in_database(url, _TOWN)))
            asyncio.run(found(in_database(url, _TOWN)))
            port = free_port()
            with pinned(OTHER_CORE), _module("benchmarks.web_api", str(port)):
                postmaster = int((folder / "postgres" / "postmaster.pid").read_text().split()[0])
                yield Stage(folder, server, postmaster, url, port)
        finally:
            server.stop_blocking()
