"""The figures of the issue, each the median of several runs."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median

from benchmarks.machine import BOT_CORE, pinned, resident_megabytes
from benchmarks.stage import Run, Stage
from tests.support.app import launch

REPEATS = 3
STARTS = 5
ACCEPTED = 3000
BARE = 6000
POSTED = 1500
OPEN_LOOP_RATE = 200.0
OPEN_LOOP_COUNT = 2000
# A kudos of the load has one recipient: a card in the channel and a direct message.
POSTS_PER_KUDOS = 2


@dataclass(frozen=True)
class Figures:
    """Rates are per second, times and CPU in seconds, memory in MB."""

    bare_16: float
    bare_32: float
    accepted_16: float
    accepted_32: float
    p50: float
    p99: float
    posted_one: float
    posted_two: float
    cpu_accepted: float
    cpu_posted: float
    cpu_database: float
    bot_busy: float
    database_busy: float
    ready_given: float
    ready_embedded: float
    resident_idle: float
    resident_loaded: float


def measured(stage: Stage) -> Figures:
    """Takes every figure, the compared ones in turns so that a noisy minute harms them alike."""
    bare: dict[int, list[float]] = {16: [], 32: []}
    accepted: dict[int, list[Run]] = {16: [], 32: []}
    for _ in range(REPEATS):
        for connections in (16, 32):
            with stage.bare() as bot:
                run = stage.load(bot, count=BARE, connections=connections)
                bare[connections].append(run.seen.rate)
            with stage.bot(stage.new_database(), "web") as bot:
                accepted[connections].append(
                    stage.load(bot, count=ACCEPTED, connections=connections)
                )
    closed = accepted[16]
    calm = [_open_loop(stage) for _ in range(REPEATS)]
    one = [_posted(stage, ("web", "worker", "clock")) for _ in range(REPEATS)]
    two = [_posted(stage, ("web",), ("worker", "clock")) for _ in range(REPEATS)]
    idle, loaded = _resident(stage)
    return Figures(
        bare_16=median(bare[16]),
        bare_32=median(bare[32]),
        accepted_16=median(run.seen.rate for run in closed),
        accepted_32=median(run.seen.rate for run in accepted[32]),
        p50=median(run.seen.p50 for run in calm),
        p99=median(run.seen.p99 for run in calm),
        posted_one=median(rate for rate, _ in one),
        posted_two=median(rate for rate, _ in two),
        cpu_accepted=median(run.bot / run.seen.done for run in closed),
        cpu_posted=median(cpu for _, cpu in one),
        cpu_database=median(run.database / run.seen.done for run in closed),
        bot_busy=median(run.busy(run.bot) for run in closed),
        database_busy=median(run.busy(run.database) for run in closed),
        ready_given=_ready(stage, stage.environment(stage.new_database())),
        ready_embedded=_ready(stage, _embedded(stage)),
        resident_idle=idle,
        resident_loaded=loaded,
    )


def _open_loop(stage: Stage) -> Run:
    with stage.bot(stage.new_database()) as bot:
        return stage.load(bot, count=OPEN_LOOP_COUNT, rate=OPEN_LOOP_RATE)


def _posted(stage: Stage, *processes: tuple[str, ...]) -> tuple[float, float]:
    """Kudos per second until their last post has arrived, and the CPU of all bots for one."""
    url = stage.new_database()
    stage.clear()
    if len(processes) == 1:
        with stage.bot(url, *processes[0]) as bot:
            return _until_posted(stage, stage.load(bot, count=POSTED), lambda: stage.cpu_of(bot))
    # The worker has no core of its own: there are two, and the load needs some of one.
    with stage.bot(url, *processes[1], core=None) as worker, stage.bot(url, *processes[0]) as bot:
        return _until_posted(
            stage,
            stage.load(bot, count=POSTED),
            lambda: stage.cpu_of(bot) + stage.cpu_of(worker),
        )


def _until_posted(stage: Stage, run: Run, cpu: Callable[[], float]) -> tuple[float, float]:
    tally = stage.wait_for_posts(POSTED * POSTS_PER_KUDOS)
    return POSTED / (tally["last"] - run.seen.began), cpu() / POSTED


def _ready(stage: Stage, environment: Mapping[str, str]) -> float:
    """From the start of the process to its first answer at `/readyz`."""
    taken = []
    for _ in range(STARTS):
        with pinned(BOT_CORE):
            began = time.monotonic()
            bot = launch(environment, stage.folder)
        bot.wait_until_ready()
        taken.append(time.monotonic() - began)
        bot.stop()
    return median(taken)


def _embedded(stage: Stage) -> dict[str, str]:
    """The settings of a bot with an embedded database that is there already."""
    environment = stage.environment("")
    del environment["DATABASE_URL"]
    environment["LAUREL_DATA_DIR"] = str(stage.folder / "embedded")
    bot = launch(environment, stage.folder)
    bot.wait_until_ready()
    bot.stop()
    return environment


def _resident(stage: Stage) -> tuple[float, float]:
    with stage.bot(stage.new_database()) as bot:
        idle = resident_megabytes(bot.process.pid)
        stage.load(bot, count=ACCEPTED)
        return idle, resident_megabytes(bot.process.pid)
