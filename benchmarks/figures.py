"""The figures of the issue, each the median of several runs of a few seconds."""

import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from statistics import median

from benchmarks.machine import resident_megabytes
from benchmarks.stage import Run, Stage
from tests.support.app import Bot, launch

REPEATS = 3
STARTS = 5
OPEN_LOOP_RATE = 200.0
# Requests that are signed beforehand: more than a run can take.
PLENTY = 20_000
# A kudos of the load has one recipient: a card in the channel and a direct message.
POSTS_PER_KUDOS = 2


@dataclass(frozen=True)
class Accepted:
    """A closed loop against bare Bolt, and against `/kudos`; then an open loop against both."""

    bare: Mapping[int, float]
    runs: Mapping[int, Sequence[Run]]
    calm: Sequence[Run]

    def rate(self, connections: int) -> float:
        return median(run.seen.rate for run in self.runs[connections])

    def cpu(self, part: str) -> float:
        """The processor time a kudos takes in "bot", "database" or "load", in seconds."""
        return median(run.cpu(part) / run.seen.done for run in self.runs[16])

    def busy(self, part: str) -> float:
        """The share of its core that it had."""
        return median(run.cpu(part) / run.seconds for run in self.runs[16])


@dataclass(frozen=True)
class Posted:
    """Kudos per second until their last post has arrived; CPU of all bots for one, in seconds."""

    rate: float
    cpu: float


@dataclass(frozen=True)
class Figures:
    """Everything measured. Times in seconds, memory in MB."""

    accepted: Accepted
    one_process: Posted
    two_processes: Posted
    calm_posting: Sequence[Run]
    ready_given: float
    ready_embedded: float
    resident_idle: float
    resident_loaded: float


def measured(stage: Stage) -> Figures:
    """Takes every figure; what is compared in turns, so that a noisy minute harms both alike."""
    accepted = _accepted(stage)
    one = [_posted(stage, ("web", "worker", "clock")) for _ in range(REPEATS)]
    two = [_posted(stage, ("web",), ("worker", "clock")) for _ in range(REPEATS)]
    calm, idle, loaded = _calm_posting(stage)
    return Figures(
        accepted=accepted,
        one_process=_middle(one),
        two_processes=_middle(two),
        calm_posting=calm,
        ready_given=_ready(stage, stage.environment(stage.new_database())),
        ready_embedded=_ready(stage, _embedded(stage)),
        resident_idle=idle,
        resident_loaded=loaded,
    )


def _tell(what: str) -> None:
    """Progress, for whoever waits."""
    print(f"  … {what}", file=sys.stderr, flush=True)


def _accepted(stage: Stage) -> Accepted:
    bare: dict[int, list[float]] = {16: [], 32: []}
    runs: dict[int, list[Run]] = {16: [], 32: []}
    url = stage.new_database()
    with stage.bare() as bolt, stage.bot(url, "web") as bot:
        _warm_up(stage, url, bot)
        before = stage.rows(url, "kudos")
        for _ in range(REPEATS):
            for connections, taken in runs.items():
                _tell(f"accepting, {connections} open")
                run = stage.load(bolt, count=PLENTY, seconds=1.5, connections=connections)
                bare[connections].append(run.seen.rate)
                taken.append(stage.load(bot, count=PLENTY // 2, seconds=3, connections=connections))
        calm = _calm(stage, bot)
        done = sum(run.seen.done for run in (*runs[16], *runs[32], *calm))
        recorded = stage.rows(url, "kudos") - before
        if recorded != done:
            raise RuntimeError(f"{done} kudos were accepted and {recorded} recorded")
    return Accepted({number: median(rates) for number, rates in bare.items()}, runs, calm)


def _warm_up(stage: Stage, url: str, bot: Bot) -> None:
    """Lets the server see that its tables fill up, as it does by itself within a minute."""
    stage.load(bot, count=300)
    stage.analyze(url)


def _calm(stage: Stage, bot: Bot) -> list[Run]:
    """At the constant rate, some of what it can take."""
    runs = []
    for _ in range(REPEATS):
        _tell(f"accepting {OPEN_LOOP_RATE:.0f}/s")
        runs.append(stage.load(bot, count=int(OPEN_LOOP_RATE * 5), rate=OPEN_LOOP_RATE))
    return runs


def _calm_posting(stage: Stage) -> tuple[list[Run], float, float]:
    url = stage.new_database()
    with stage.bot(url) as bot:
        idle = resident_megabytes(bot.process.pid)
        _warm_up(stage, url, bot)
        runs = _calm(stage, bot)
        stage.load(bot, count=PLENTY // 2, seconds=3)
        return runs, idle, resident_megabytes(bot.process.pid)


def _posted(stage: Stage, *processes: tuple[str, ...]) -> Posted:
    """With the roles of each process; all of them share the bot's core."""
    _tell(f"posting, with {' beside '.join('+'.join(roles) for roles in processes)}")
    url = stage.new_database()
    with ExitStack() as stack:
        bots = [stack.enter_context(stage.bot(url, *roles)) for roles in processes]
        stage.clear()
        _warm_up(stage, url, bots[0])
        stage.wait_for_posts(300 * POSTS_PER_KUDOS)
        stage.clear()
        before = stage.cpu_of(*bots)
        run = stage.load(bots[0], count=PLENTY // 2, seconds=4)
        tally = stage.wait_for_posts(run.seen.done * POSTS_PER_KUDOS)
        rate = run.seen.done / (tally["last"] - run.seen.began)
        return Posted(rate, (stage.cpu_of(*bots) - before) / run.seen.done)


def _middle(runs: Sequence[Posted]) -> Posted:
    return Posted(median(run.rate for run in runs), median(run.cpu for run in runs))


def _ready(stage: Stage, environment: Mapping[str, str]) -> float:
    """From the start of the process to its first answer at `/readyz`; on any core."""
    _tell("starting")
    taken = []
    for _ in range(STARTS):
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
