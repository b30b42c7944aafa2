"""All figures of one run on this machine, `make bench`: medians, ratios, and where the time goes.

The bot has a core of its own. PostgreSQL, the load and what stands for Slack share the other, so
that figures are of the bot on one core only while that other core is not full; how busy both were
is printed beside them. Takes about three minutes, then some more for boards of ten million kudos
and for a million events; reaches nothing outside this machine.
"""

import json
import subprocess
import sys
from statistics import median
from typing import Any

from benchmarks.boards import print_boards
from benchmarks.criteria import print_criteria
from benchmarks.figures import Figures, measured
from benchmarks.machine import BOT_CORE, OTHER_CORE, pinned
from benchmarks.stage import Stage, prepared
from tests.support.app import ROOT


def main() -> None:
    with prepared() as stage:
        figures = measured(stage)
        layers = _layers(stage)
    _print_table(figures)
    _print_cores(figures)
    _print_layers(layers)
    print_boards()
    print_criteria()


def _layers(stage: Stage) -> dict[str, Any]:
    with pinned(BOT_CORE):
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.layers"],
            cwd=ROOT,
            env={**stage.inherited(), **stage.environment(stage.new_database())},
            stdout=subprocess.PIPE,
            check=True,
            timeout=120,
        )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _print_table(figures: Figures) -> None:
    accepted, one, two = figures.accepted, figures.one_process, figures.two_processes
    calm, posting = accepted.calm, figures.calm_posting
    rows = [
        ("bare Bolt, only ack, 16 and 32 open", _pair(accepted.bare), ""),
        (
            "/kudos complete, 16 and 32 open",
            _pair({number: accepted.rate(number) for number in accepted.runs}),
            "1,000",
        ),
        ("  as a share of bare Bolt", f"{accepted.rate(16) / accepted.bare[16]:.0%}", ""),
        ("ack at 200/s, p50", _ms(median(run.seen.p50 for run in calm)), ""),
        ("ack at 200/s, p99", _ms(median(run.seen.p99 for run in calm)), "50 ms"),
        ("  while all is posted, p50", _ms(median(run.seen.p50 for run in posting)), ""),
        ("  while all is posted, p99", _ms(median(run.seen.p99 for run in posting)), "50 ms"),
        ("kudos with all posts, one process", f"{one.rate:,.0f}/s", "500"),
        ("kudos with all posts, web and worker apart", f"{two.rate:,.0f}/s", "500"),
        ("CPU a kudos in the bot, accepted", _ms(accepted.cpu("bot")), "2 ms"),
        ("CPU a kudos in the bot, with its posts", _ms(one.cpu), "2 ms"),
        ("CPU a kudos in PostgreSQL, accepted", _ms(accepted.cpu("database")), ""),
        ("start to ready, DATABASE_URL", f"{figures.ready_given:.2f} s", "3 s"),
        ("start to ready, embedded database", f"{figures.ready_embedded:.2f} s", "3 s"),
        ("resident after the start", f"{figures.resident_idle:.0f} MB", "200 MB"),
        ("resident after the load", f"{figures.resident_loaded:.0f} MB", "200 MB"),
    ]
    print(f"{'':44}{'reached':>18}{'aim':>10}")
    for name, value, aim in rows:
        print(f"{name:44}{value:>18}{aim:>10}")


def _print_cores(figures: Figures) -> None:
    accepted = figures.accepted
    shared = "on its own" if BOT_CORE != OTHER_CORE else "on the only one"
    print(
        f"\nThe bot ran {shared} core; PostgreSQL, the load and the fake Web API shared core"
        f" {OTHER_CORE}.\nWhile 16 were open the bot's core was {accepted.busy('bot'):.0%} busy"
        f" with the bot, and the other {accepted.busy('database'):.0%} with PostgreSQL and"
        f" {accepted.busy('load'):.0%} with the load."
    )


def _print_layers(layers: dict[str, Any]) -> None:
    print("\nWhere the time goes, one call at a time, in microseconds (bot's CPU, elapsed):")
    for part, figures in layers.items():
        print(f"  {part}")
        for name, figure in figures.items():
            cpu = f"{figure['cpu']:.0f}" if "cpu" in figure else ""
            print(f"    {name:50}{cpu:>8}{figure['wall']:>8.0f}")


def _pair(rates: dict[int, float] | Any) -> str:
    return f"{rates[16]:,.0f} and {rates[32]:,.0f}/s"


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.2f} ms"


if __name__ == "__main__":
    main()
