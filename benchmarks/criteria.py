"""How many events per second criteria take, `python -m benchmarks.criteria [events]`.

200 criteria over 20 types of events, and a generated stream of 1,000,000 events (or as many as
asked for) of 5,000 people over a year, one in fifty of them late and one in a hundred taken back.
In one run, on one core: the matcher; an evaluator that tries every rule on every event, on a part
of the stream; and the matcher with progress kept in an embedded PostgreSQL.
"""

import asyncio
import multiprocessing
import os
import random
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from benchmarks.every_rule import Naive
from benchmarks.machine import BOT_CORE, OTHER_CORE, pinned, resident_megabytes
from domain.clock import Period
from domain.criteria import Change, Criterion, Event, Matcher, States, Window, WindowKind
from storage.embedded import EmbeddedServer
from storage.queries.progress import feed
from storage.session import Database

EVENTS = 1_000_000
PEOPLE = 5_000
_TYPES = 20
_CHUNK = 10_000
# Events fed in one transaction.
_BATCH = 5_000
# The naive evaluator is slow: it is given so much of the stream.
_NAIVE_SHARE = 0.02
_ZONE = ZoneInfo("Europe/Berlin")
_BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
_YEAR = timedelta(days=365)

# How fast it went, and who holds which rule in the end.
Measured = tuple["Figure", set[tuple[str, str]]]


def rules() -> dict[str, Criterion]:
    """Fifty badges of four tiers each, of every kind and window."""
    found = {}
    for badge in range(50):
        for tier, times in enumerate((1, 2, 5, 10)):
            found[f"{badge}/{tier}"] = _criterion(badge, times)
    return found


def _criterion(badge: int, times: int) -> Criterion:
    event = f"type-{badge % _TYPES}"
    where = (("stage", f"stage-{badge % 5}"),)
    if badge % 7 == 3:
        return Criterion("distinct", event, of="account", at_least=3 * times)
    if badge % 7 == 4:
        window = Window(WindowKind.PERIOD, period=Period.QUARTER)
        return Criterion("sum", event, where, "amount", at_least=9_000 * times, window=window)
    if badge % 7 == 5:
        row = Window(WindowKind.ROW, period=Period.WEEK, times=times + 1)
        return Criterion("count", event, window=row)
    if badge % 7 == 6:
        both = (badge % _TYPES, (badge + 7) % _TYPES)
        parts = (Criterion("count", f"type-{one}", where, at_least=2 * times) for one in both)
        return Criterion("all", parts=tuple(parts))
    windows = (
        Window(),
        Window(WindowKind.PERIOD, period=Period.MONTH),
        Window(WindowKind.DAYS, days=30),
    )
    return Criterion("count", event, where, at_least=2 * times, window=windows[badge % 7])


def stream(count: int) -> Iterator[list[Event]]:
    """The same events each time, in chunks."""
    chance = random.Random(4)
    people = [str(UUID(int=chance.getrandbits(128), version=4)) for _ in range(PEOPLE)]
    accounts = [str(UUID(int=chance.getrandbits(128), version=4)) for _ in range(400)]
    past: list[Event] = []
    for first in range(0, count, _CHUNK):
        chunk = []
        for number in range(first, min(first + _CHUNK, count)):
            if past and chance.random() < 0.01:
                chunk.append(_taken_back(past.pop(chance.randrange(len(past)))))
                continue
            event = Event(
                f"type-{chance.randrange(_TYPES)}",
                # A few do much, many a little.
                people[int(PEOPLE * chance.random() ** 2)],
                _BEGIN + number / count * _YEAR - _delay(chance),
                {
                    "stage": f"stage-{chance.randrange(5)}",
                    "account": chance.choice(accounts),
                    "amount": str(chance.randrange(100, 20_000)),
                    "source": "crm",
                },
                str(number),
            )
            chunk.append(event)
            if chance.random() < 0.02:
                past = [*past[-200:], event]
        yield chunk


def _delay(chance: random.Random) -> timedelta:
    return timedelta(days=chance.uniform(0, 20)) if chance.random() < 0.02 else timedelta()


def _taken_back(event: Event) -> Event:
    return Event(event.type, event.person, event.at, event.attributes, event.id, taken_back=True)


@dataclass
class Figure:
    """How fast it went, by what passed and by the processor time of this process alone."""

    events: int
    cpu: float
    wall: float
    # Resident, in MB, at the quarters of the stream.
    megabytes: list[float]

    @property
    def per_second(self) -> float:
        return self.events / self.wall

    @property
    def per_cpu_second(self) -> float:
        """What it is without neighbours on the core; the database's time is not in it."""
        return self.events / self.cpu


class Meter:
    """Times what is done with each chunk, and not how the chunks are made."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.done, self.cpu, self.wall = 0, 0.0, 0.0
        self.megabytes: list[float] = []

    @contextmanager
    def on(self, chunk: list[Event]) -> Iterator[None]:
        cpu, wall = time.process_time(), time.perf_counter()
        yield
        self.cpu += time.process_time() - cpu
        self.wall += time.perf_counter() - wall
        self.done += len(chunk)
        if self.done * 4 >= self.count * (len(self.megabytes) + 1):
            self.megabytes.append(resident_megabytes(os.getpid()))

    def figure(self) -> Figure:
        return Figure(self.done, self.cpu, self.wall, self.megabytes)


def in_memory(found: dict[str, Criterion], count: int) -> Measured:
    """How fast the matcher is, and who holds which rule in the end."""
    matcher = Matcher(found, _ZONE)
    people: dict[str, States] = defaultdict(dict)
    holding: set[tuple[str, str]] = set()
    meter = Meter(count)
    for chunk in stream(count):
        with meter.on(chunk):
            for event in chunk:
                for change in matcher.feed(people[event.person], event):
                    _note(holding, event.person, change)
    return meter.figure(), holding


def _note(holding: set[tuple[str, str]], person: str, change: Change[str]) -> None:
    if change.holds:
        holding.add((change.rule, person))
    else:
        holding.discard((change.rule, person))


def naive(found: dict[str, Criterion], count: int) -> Measured:
    """The same of an evaluator that tries every rule on every event."""
    evaluator = Naive(found, _ZONE)
    meter = Meter(count)
    for chunk in stream(count):
        with meter.on(chunk):
            for event in chunk:
                evaluator.feed(event)
    return meter.figure(), evaluator.holding()


async def persisted(url: str, found: dict[str, Criterion], count: int) -> Measured:
    """The same of the matcher with progress read and written for each batch."""
    matcher = Matcher(found, _ZONE)
    holding: set[tuple[str, str]] = set()
    meter = Meter(count)
    database = Database(url, pool_size=1)
    organization = UUID(int=1)
    await _furnish(database)
    for chunk in stream(count):
        with meter.on(chunk):
            for first in range(0, len(chunk), _BATCH):
                async with database.transaction() as tx:
                    batch = chunk[first : first + _BATCH]
                    for person, change in await feed(tx.raw, organization, matcher, batch):
                        _note(holding, person, change)
    await database.close()
    return meter.figure(), holding


async def _furnish(database: Database) -> None:
    """The table, without the people it refers to: only a first row of somebody would ask."""
    async with database.transaction() as tx:
        await tx.raw.execute(
            "CREATE TABLE progress (person_id uuid, event text, states text NOT NULL,"
            " PRIMARY KEY (person_id, event)) WITH (fillfactor = 60)"
        )


def _in_child(work: Callable[[], Measured], core: int) -> Measured:
    """What `work` gives in a process of its own on `core`, whose memory nobody else fills."""
    context = multiprocessing.get_context("fork")
    with pinned(core), ProcessPoolExecutor(1, mp_context=context) as pool:
        return pool.submit(work).result()


def print_criteria(count: int = EVENTS) -> None:
    """Measures and prints everything, over `count` events."""
    found = rules()
    fast, holding = _in_child(partial(in_memory, found, count), BOT_CORE)
    part = max(_CHUNK, int(count * _NAIVE_SHARE))
    slow, expected = _in_child(partial(naive, found, part), BOT_CORE)
    _, same = _in_child(partial(in_memory, found, part), BOT_CORE)
    with tempfile.TemporaryDirectory(prefix="laurel-bench-") as name:
        server = EmbeddedServer(Path(name) / "postgres")
        with pinned(OTHER_CORE):
            url = server.start_blocking()
        kept, stored = _in_child(partial(_persisted, url, found, count), BOT_CORE)
        server.stop_blocking()
    print(f"\n{len(found)} criteria, {count:,} events of {PEOPLE:,} people, one core")
    print(f"{'':36}{'events/s':>10}{'of CPU':>10}{'aim':>8}  resident, MB, at each quarter")
    _print_row("every rule on every event", slow, "")
    _print_row("matched, progress in memory", fast, "50,000")
    _print_row("matched, progress in PostgreSQL", kept, "10,000")
    times = fast.per_cpu_second / slow.per_cpu_second
    print(
        f"By its processor time the matcher is {times:.0f} times as fast. They agree on who holds"
        f" what: {same == expected}, {stored == holding} ({len(holding):,} in the end)."
    )


def _persisted(url: str, found: dict[str, Criterion], count: int) -> Measured:
    return asyncio.run(persisted(url, found, count))


def _print_row(name: str, figure: Figure, aim: str) -> None:
    megabytes = ", ".join(f"{one:.0f}" for one in figure.megabytes)
    rates = f"{figure.per_second:>10,.0f}{figure.per_cpu_second:>10,.0f}"
    print(f"{name:36}{rates}{aim:>8}  {megabytes}")


if __name__ == "__main__":
    print_criteria(*(int(one.replace("_", "")) for one in sys.argv[1:2]))
