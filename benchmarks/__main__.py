"""All figures of one run on this machine, `make bench`: medians, ratios, and where the time goes.

The bot has a core of its own; PostgreSQL, the load and the fake Web API share the other, so that a
figure is of the bot on one core as long as that other core is not the one that is full. The
figures of both are printed beside it. Takes about three minutes, and nothing outside this machine.
"""

import json
import subprocess
import sys
from typing import Any

from benchmarks.figures import Figures, measured
from benchmarks.machine import BOT_CORE, pinned
from benchmarks.stage import Stage, prepared
from tests.support.app import ROOT


def main() -> None:
    with prepared() as stage:
        figures = measured(stage)
        layers = _layers(stage)
    _print_table(figures)
    _print_layers(layers)


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
    rows = [
        ("bare Bolt, only ack (16 open)", f"{figures.bare_16:,.0f} requests/s", ""),
        ("bare Bolt, only ack (32 open)", f"{figures.bare_32:,.0f} requests/s", ""),
        ("/kudos complete, accepted (16 open)", f"{figures.accepted_16:,.0f}/s", "1,000/s"),
        ("/kudos complete, accepted (32 open)", f"{figures.accepted_32:,.0f}/s", "1,000/s"),
        ("  bare Bolt is faster by", f"{figures.bare_16 / figures.accepted_16:.1f} times", ""),
        ("ack at 200/s open loop, p50", f"{figures.p50 * 1000:.1f} ms", ""),
        ("ack at 200/s open loop, p99", f"{figures.p99 * 1000:.1f} ms", "50 ms"),
        ("kudos/s with all posts sent, one process", f"{figures.posted_one:,.0f}/s", "500/s"),
        ("kudos/s with all posts sent, web + worker", f"{figures.posted_two:,.0f}/s", "500/s"),
        ("CPU a kudos in the bot, accepted", f"{figures.cpu_accepted * 1000:.2f} ms", "2 ms"),
        ("CPU a kudos in the bot, with posts", f"{figures.cpu_posted * 1000:.2f} ms", "2 ms"),
        ("CPU a kudos in PostgreSQL, accepted", f"{figures.cpu_database * 1000:.2f} ms", ""),
        ("start to ready, DATABASE_URL", f"{figures.ready_given:.2f} s", "3 s"),
        ("start to ready, embedded database", f"{figures.ready_embedded:.2f} s", "3 s"),
        ("resident after start", f"{figures.resident_idle:.0f} MB", "200 MB"),
        ("resident after the load", f"{figures.resident_loaded:.0f} MB", "200 MB"),
    ]
    print(f"{'':44}{'measured':>18}{'aim':>12}")
    for name, value, aim in rows:
        print(f"{name:44}{value:>18}{aim:>12}")
    print(
        f"\nWhile accepting with 16 open, the bot's core was {figures.bot_busy:.0%} busy, and"
        f" PostgreSQL took {figures.database_busy:.0%} of the other."
    )


def _print_layers(layers: dict[str, Any]) -> None:
    print("\nWhere the time goes, one call at a time, in microseconds (bot's CPU, elapsed):")
    for part, figures in layers.items():
        print(f"  {part}")
        for name, figure in figures.items():
            cpu = f"{figure['cpu']:.0f}" if "cpu" in figure else ""
            print(f"    {name:50}{cpu:>8}{figure['wall']:>8.0f}")


if __name__ == "__main__":
    main()
