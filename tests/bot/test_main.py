"""The command line, as far as it goes without starting anything."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import asyncpg
import pytest

from bot.__main__ import _parser, _roles
from bot.settings import ALL_ROLES, Role
from storage.embedded import as_asyncpg
from tests.support.app import OURS, ROOT

SLACK = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "s3cret"}


def laurel(folder: Path, *arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Runs the command line in an empty folder, with just these settings."""
    inherited = {key: value for key, value in os.environ.items() if not key.startswith(OURS)}
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=folder,
        env={**inherited, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["dance"], "invalid choice: 'dance'"),
        (["run", "--roles", "web,juggler"], "roles are web, worker and clock"),
        (["run", "--roles", ""], "roles are web, worker and clock"),
        (["run", "--roles"], "expected one argument"),
        (["migrate", "--backwards"], "unrecognized arguments: --backwards"),
        (["seed", "me"], "unrecognized arguments: me"),
    ],
)
def test_what_is_not_understood_is_refused(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        _parser().parse_args(arguments)
    assert ended.value.code == 2
    assert told in capsys.readouterr().err


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        _parser().parse_args(["--help"])
    assert ended.value.code == 0
    shown = capsys.readouterr().out
    for command in ("run", "migrate", "seed", "sandbox", "doctor", "recount", "badges"):
        assert f"    {command} " in shown


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("web", {Role.WEB}),
        ("worker,clock", {Role.WORKER, Role.CLOCK}),
        (" web , worker,clock", ALL_ROLES),
        ("clock,clock", {Role.CLOCK}),
    ],
)
def test_roles_are_parted_by_commas(text: str, roles: set[Role]) -> None:
    assert _roles(text) == roles
    assert _parser().parse_args(["run", "--roles", text]).roles == roles


@pytest.mark.parametrize("arguments", [[], ["run"], ["sandbox"]])
def test_a_process_has_every_role_unless_it_is_told_otherwise(arguments: list[str]) -> None:
    assert _parser().parse_args(arguments).roles == ALL_ROLES


@pytest.mark.parametrize("arguments", [(), ("run",), ("migrate",), ("seed",), ("doctor",)])
def test_half_given_settings_stop_every_command_with_one_line(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    ended = laurel(tmp_path, *arguments, SLACK_BOT_TOKEN="xoxb-1", MicrosoftAppId="x")
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert ended.stderr == (
        "laurel: SLACK_SIGNING_SECRET is missing (or SLACK_APP_TOKEN for Socket Mode);"
        " MicrosoftAppPassword is missing\n"
    )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "credentials",
    [SLACK, {"LAUREL_TEAMS_ANONYMOUS": "1"}],
    ids=["Slack", "Teams"],
)
def test_the_sandbox_refuses_to_run_beside_real_credentials(
    tmp_path: Path, credentials: dict[str, str]
) -> None:
    ended = laurel(tmp_path, "sandbox", **credentials)
    assert ended.returncode == 2
    [line] = ended.stderr.splitlines()
    assert line.startswith("laurel: the sandbox never runs beside real credentials")
    assert "s3cret" not in line
    assert list(tmp_path.iterdir()) == []


def test_the_sandbox_refuses_to_be_seen_by_others(tmp_path: Path) -> None:
    ended = laurel(tmp_path, "sandbox", HOST="0.0.0.0")
    assert ended.returncode == 2
    assert "the sandbox is for this machine only" in ended.stderr


@pytest.mark.slow
def test_the_doctors_findings_are_the_exit_code(tmp_path: Path, database_url: str) -> None:
    ended = laurel(tmp_path, "doctor", DATABASE_URL=database_url, PORT="0")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.endswith("\nEverything fits.\n")
    ended = laurel(tmp_path, "doctor", DATABASE_URL="postgresql://127.0.0.1:1/x", PORT="0")
    assert (ended.returncode, ended.stderr) == (1, "")
    assert ended.stdout.endswith("\nThere is one thing to fix.\n")


@pytest.mark.slow
def test_seeding_twice_makes_one_organisation(tmp_path: Path, database_url: str) -> None:
    told = [laurel(tmp_path, "seed", DATABASE_URL=database_url).stdout for _ in range(2)]
    assert told == ["Northwind Sales has moved in.\n", "Northwind Sales is already there.\n"]


@pytest.mark.slow
def test_migrations_can_be_checked_without_a_database(tmp_path: Path) -> None:
    ended = laurel(tmp_path, "migrate", "--check")
    assert ended.returncode == 0
    assert ended.stdout == "Tables and migrations agree.\n"
    assert list(tmp_path.iterdir()) == []


def test_counters_are_compared_with_the_ledger_and_mended(
    database_url: str, tmp_path: Path
) -> None:
    settings = {"DATABASE_URL": database_url}
    assert laurel(tmp_path, "seed", **settings).returncode == 0
    right = laurel(tmp_path, "recount", **settings)
    assert (right.returncode, right.stdout.strip()) == (
        0,
        "Northwind Sales: the counters agree with the ledger.",
    )
    asyncio.run(_miscount(database_url))
    wrong = laurel(tmp_path, "recount", **settings)
    assert wrong.returncode == 1
    assert "wrong counters: 1." in wrong.stdout
    assert laurel(tmp_path, "recount", "--mend", **settings).returncode == 0
    assert laurel(tmp_path, "recount", **settings).stdout == right.stdout


async def _miscount(url: str) -> None:
    connection = await asyncpg.connect(as_asyncpg(url))
    await connection.execute(
        "INSERT INTO counter (scope, person_id, metric, period, starts_on, score)"
        " SELECT organization_id, id, 1, 5, '1970-01-02', 5 FROM person LIMIT 1"
    )
    await connection.close()
