"""Boards at the size of a large company, `python -m benchmarks.boards [kudos]` (10,000,000).

The ledger and the counters of a year of kudos are written directly, one person for each 200 kudos,
a few of them thanked far more often than most. Then, in one run and one database: what
`/leaderboard` reads against a GROUP BY over the ledger with the best covering index, and kudos
turns with and without what they count. The database has one core, the bot the other.
"""

import asyncio
import os
import random
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median
from typing import Any
from uuid import UUID

import asyncpg

from benchmarks.machine import BOT_CORE, OTHER_CORE, family_cpu_seconds, pinned
from commands.base import Turn
from commands.onboarding import furnish
from commands.room import Room
from domain.boards import PAGE, period_before
from domain.clock import Period
from domain.people import PersonRef, Segment, WorkspaceFacts, WorkspaceRef
from domain.points import Metric
from storage import migrate
from storage.embedded import EmbeddedServer, as_asyncpg
from storage.queries import boards as queries
from storage.queries import directory, scores
from storage.queries.boards import EVERYBODY, Board
from storage.queries.scores import PERIODS, rebuild_counters
from storage.session import Database
from tests.support.rooms import ListedDirectory, typed

KUDOS = 10_000_000
KUDOS_EACH = 200
ZONE = "Europe/Berlin"
# The last days of the year that the ledger is of, so that its month and year are full.
NOW = datetime(2026, 12, 30, 12, tzinfo=UTC)
BOARDS = ((Period.MONTH, date(2026, 12, 1)), (Period.YEAR, date(2026, 1, 1)))
READS = 2000
GROUPED = 7
# Turns of each kind, taken in turns, so that a noisy moment harms all alike.
STRETCHES, TURNS = 12, 100

_PEOPLE = """
WITH one AS (
    SELECT gen_random_uuid() AS id, number FROM generate_series(1, $3::int) AS number
), added AS (
    INSERT INTO person (id, organization_id, name, zone, preferences, created_at)
    SELECT id, $1, 'Person ' || number, 'Europe/Berlin',
           -- One in fifty does not want to be on boards.
           CASE WHEN number % 50 = 0 THEN '{"on_boards": false}' ELSE '{}' END::jsonb, now()
    FROM one
)
INSERT INTO identity (id, workspace_id, person_id, external_id, name, is_active, fetched_at)
-- One in twenty has left.
SELECT gen_random_uuid(), $2, id, 'U' || number, 'Person ' || number, number % 20 <> 1, now()
FROM one
"""
# One kudos stands for all: boards do not read it.
_KUDOS = """
INSERT INTO kudos (id, organization_id, workspace_id, giver_id, message, given_at)
SELECT gen_random_uuid(), $1, $2, (SELECT id FROM person LIMIT 1), 'for all', $3
"""
_NUMBERED = """
CREATE TEMPORARY TABLE numbered ON COMMIT DROP AS
SELECT id, row_number() OVER (ORDER BY random()) AS number FROM person
"""
_LEDGER = """
INSERT INTO ledger_entry (organization_id, person_id, metric, points, kudos_id, occurred_at)
SELECT $1, numbered.id, 'received', 1, (SELECT id FROM kudos), given.at
FROM (
    SELECT 1 + floor($2 * random() ^ 1.5)::bigint AS number,
           timestamptz '2025-12-01' + random() * interval '395 days' AS at
    FROM generate_series(1, $3::bigint)
) AS given JOIN numbered USING (number)
"""
# Made anew afterwards, which is faster than to keep them while rows come in no order.
_INDEXES = (
    ("ix_ledger_entry_person_id", "ledger_entry (person_id)"),
    (
        "ix_counter_board",
        "counter (scope, metric, period, starts_on, score DESC, person_id)",
    ),
)
_COVERING = """
CREATE INDEX bench_covering ON ledger_entry (organization_id, metric, occurred_at)
INCLUDE (person_id, points)
"""
_GROUP_BY = """
SELECT person_id, sum(points) FROM ledger_entry
WHERE organization_id = $1 AND metric = 'received' AND occurred_at >= $2 AND occurred_at < $3
GROUP BY person_id ORDER BY 2 DESC, person_id LIMIT 10
"""
# The same rows as those of the GROUP BY. Boards read names, and whether somebody is shown, too.
_COUNTED = """
SELECT person_id, score FROM counter
WHERE scope = $1 AND metric = 1 AND period = $2 AND starts_on = $3
ORDER BY score DESC, person_id LIMIT 10
"""


@dataclass(frozen=True)
class Town:
    """The organisation, and where its database is."""

    url: str
    postmaster: int
    organization_id: UUID
    people: Sequence[UUID]
    accounts: Sequence[str]


@dataclass(frozen=True)
class Times:
    """Elapsed times, in milliseconds."""

    p50: float
    p99: float

    @classmethod
    def of(cls, seconds: Sequence[float]) -> "Times":
        ordered = sorted(seconds)
        return cls(median(ordered) * 1e3, ordered[len(ordered) * 99 // 100] * 1e3)


async def timed(work: Callable[[], Awaitable[Any]], count: int) -> Times:
    """So many calls, one at a time."""
    taken = []
    for _ in range(count):
        began = time.perf_counter()
        await work()
        taken.append(time.perf_counter() - began)
    return Times.of(taken)


async def found(url: str, postmaster: int, kudos: int) -> Town:
    """Writes everything; a minute for each million or so."""
    await migrate.upgrade(url)
    database = Database(url)
    ref = WorkspaceRef("testing", "T1")
    people = max(kudos // KUDOS_EACH, 100)
    async with database.transaction() as tx:
        facts = WorkspaceFacts("T1", "Acme")
        organization = await directory.add_workspace(tx.connection, ref, facts, ZONE, NOW)
        assert organization is not None
        await furnish(tx, organization, ZONE, NOW)
        workspace = await directory.workspace_id(tx.connection, ref)
        await tx.raw.execute(_PEOPLE, organization, workspace, people)
        await tx.raw.execute(_KUDOS, organization, workspace, NOW)
        await tx.raw.execute(_NUMBERED)
        # Rows that are right need no check.
        await tx.raw.execute("SET LOCAL session_replication_role = replica")
        await tx.raw.execute("SET LOCAL work_mem = '512MB'; SET LOCAL maintenance_work_mem = '1GB'")
        await tx.raw.execute("DROP INDEX ix_ledger_entry_kudos_id")  # of one kudos
        for name, _ in _INDEXES:
            await tx.raw.execute(f"DROP INDEX {name}")
        await tx.raw.execute(_LEDGER, organization, people, kudos, timeout=3600)
        await tx.raw.execute("ANALYZE ledger_entry")
        await rebuild_counters(tx.raw, organization, ZONE)
        for name, columns in _INDEXES:
            await tx.raw.execute(f"CREATE INDEX {name} ON {columns}", timeout=3600)
    await database.close()
    connection = await asyncpg.connect(as_asyncpg(url))
    await connection.execute(_COVERING, timeout=3600)
    await connection.execute("VACUUM (ANALYZE, FREEZE)", timeout=3600)
    rows = await connection.fetch(
        "SELECT person_id, external_id FROM identity WHERE is_active AND external_id LIKE 'U%'"
    )
    await connection.close()
    return Town(url, postmaster, organization, [row[0] for row in rows], [row[1] for row in rows])


# --- reading ---------------------------------------------------------------------------------


async def read(town: Town) -> list[tuple[str, str]]:
    """What boards take to read, beside plain GROUP BY."""
    database = Database(town.url, pool_size=1)
    plain = await asyncpg.connect(as_asyncpg(town.url), server_settings={"jit": "off"})
    room = Room(database, {"testing": ListedDirectory()})
    lines = []
    for period, starts_on in BOARDS:
        board = Board(
            town.organization_id,
            *(Metric.RECEIVED, town.organization_id, period, starts_on),
            period_before(period, starts_on),
        )
        grouped = await timed(lambda board=board: _grouped(plain, board), GROUPED)  # type: ignore[misc]  # mypy infers no default
        ten = await timed(lambda board=board: _counted(plain, board), READS)  # type: ignore[misc]  # mypy infers no default
        window = await _window(database, town, board)
        async with database.statements() as tx:
            survey = await timed(
                lambda board=board: queries.survey(tx.raw, board, EVERYBODY),  # type: ignore[misc]  # mypy infers no default
                GROUPED,
            )
        turn = await timed(lambda period=period: room.run(_asked(town, period)), READS // 4)  # type: ignore[misc]  # mypy infers no default
        lines += [
            (f"top ten of a {period}, GROUP BY", _ms(grouped)),
            ("  the same rows, from counters", f"{_ms(ten)}: {grouped.p50 / ten.p50:,.0f}×"),
            (
                "  what /leaderboard reads of them",
                f"{_ms(window)}: {grouped.p50 / window.p50:,.0f}×",
            ),
            ("  everybody's places, once a minute", _ms(survey)),
            ("  /leaderboard, the whole turn", _ms(turn)),
        ]
    await plain.close()
    await database.close()
    return lines


async def _grouped(plain: asyncpg.Connection, board: Board) -> None:
    since = datetime.combine(board.starts_on, datetime.min.time(), UTC)
    rows = await plain.fetch(
        _GROUP_BY, board.organization_id, since, since.replace(year=2027, month=1)
    )
    assert len(rows) == PAGE


async def _counted(plain: asyncpg.Connection, board: Board) -> None:
    rows = await plain.fetch(_COUNTED, board.scope, PERIODS[board.period], board.starts_on)
    assert len(rows) == PAGE


async def _window(database: Database, town: Town, board: Board) -> Times:
    """The first ten, the reader and their neighbours; by readers of any place, the last too."""
    chance = random.Random(1)
    async with database.statements() as tx:

        async def work() -> None:
            reader = chance.choice(town.people)
            seen = await queries.window(tx.raw, board, EVERYBODY, reader, PAGE)
            assert len(seen.top) == PAGE

        await timed(work, 50)
        return await timed(work, READS)


def _asked(town: Town, period: Period) -> Turn:
    account = random.choice(town.accounts)
    return _turn(account, "leaderboard", period.value, conversation=None)


def _turn(account: str, command: str, *words: Segment, **changes: Any) -> Turn:
    return typed(*words, command=command, actor=PersonRef(account), now=NOW, **changes)


# --- giving ----------------------------------------------------------------------------------


_RECORD = scores._RECORD  # noqa: SLF001  # what is measured is a part of it
# What a kudos with a value that is given in a channel writes: all its counters, fewer, none.
_COUNTING = {
    "everything": _RECORD,
    "no channel": _RECORD.replace("IS NOT NULL", "= $9"),
    "neither channel nor value": _RECORD.replace("IS NOT NULL", "IS NULL"),
    "nothing": _RECORD.replace("(code, starts_on)\n", "(code, starts_on) WHERE false\n"),
}


@dataclass(frozen=True)
class Cost:
    """What one turn takes, in milliseconds: elapsed, and of processor time in bot and database."""

    elapsed: float
    cpu: float


async def give(town: Town) -> list[tuple[str, str]]:
    """What the counters cost a kudos turn in the room: a whole one has the door around it, too."""
    assert len(set(_COUNTING.values())) == 4, "the statement has changed: so must this"
    database = Database(town.url, pool_size=1)
    room = Room(database, {"testing": ListedDirectory()})
    costs: dict[str, list[Cost]] = {name: [] for name in _COUNTING}
    for stretch in range(STRETCHES + 1):
        for name, record in _COUNTING.items():
            scores._RECORD = record  # noqa: SLF001  # as above
            cost = await _stretch(room, town)
            if stretch:  # the first one warms up
                costs[name].append(cost)
    scores._RECORD = _RECORD  # noqa: SLF001  # as above
    await database.close()
    elapsed = {name: median(one.elapsed for one in found) for name, found in costs.items()}
    cpu = {name: median(one.cpu for one in found) for name, found in costs.items()}
    lines = []
    for name in _COUNTING:
        more = [found[name] / found["nothing"] - 1 for found in (elapsed, cpu)]
        taken = f"{elapsed[name]:.2f} ms ({more[0]:+.0%}), CPU {cpu[name]:.2f} ms ({more[1]:+.0%})"
        lines.append((f"a kudos turn that counts {name}", taken))
    return lines


async def _stretch(room: Room, town: Town) -> Cost:
    turns = []
    for _ in range(TURNS):
        giver, recipient = random.sample(town.accounts, 2)
        words = " Great discovery call, you found the real blocker #teamwork"
        turns.append(_turn(giver, "kudos", PersonRef(recipient), words))
    began = time.perf_counter()
    cpu = time.process_time() + family_cpu_seconds(town.postmaster)
    for turn in turns:
        reply = await room.run(turn)
        assert not reply.refused, reply
    cpu = time.process_time() + family_cpu_seconds(town.postmaster) - cpu
    return Cost((time.perf_counter() - began) / TURNS * 1e3, cpu / TURNS * 1e3)


def _ms(times: Times) -> str:
    return f"{times.p50:,.2f} and {times.p99:,.2f} ms"


def measured(kudos: int) -> list[tuple[str, str]]:
    """Every figure of boards, by name; times are p50 and p99."""
    with tempfile.TemporaryDirectory(prefix="laurel-bench-") as name:
        server = EmbeddedServer(Path(name) / "postgres")
        with pinned(OTHER_CORE):
            url = server.start_blocking()
        try:
            pid = int((Path(name) / "postgres" / "postmaster.pid").read_text().split()[0])
            os.sched_setaffinity(0, {BOT_CORE})
            return asyncio.run(_measured(url, pid, kudos))
        finally:
            server.stop_blocking()


async def _measured(url: str, postmaster: int, kudos: int) -> list[tuple[str, str]]:
    town = await found(url, postmaster, kudos)
    return [*await read(town), *await give(town)]


def print_boards(kudos: int = KUDOS) -> None:
    """Measures, and prints what was measured."""
    print(f"\nBoards, {kudos:,} kudos of {max(kudos // KUDOS_EACH, 100):,} people (p50 and p99):")
    for name, value in measured(kudos):
        print(f"  {name:46}{value:>44}")


if __name__ == "__main__":
    print_boards(int(sys.argv[1]) if len(sys.argv) > 1 else KUDOS)
