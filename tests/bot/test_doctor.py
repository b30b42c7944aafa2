"""`laurel doctor` says what would keep Laurel from working, and what to do."""

import asyncio
import os
import re
import socket
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from aiohttp import web

from bot import doctor
from bot.badges.artwork import Artwork
from bot.badges.pages import PicturePages
from bot.health import Health
from bot.settings import Settings
from storage import migrate
from storage.embedded import EmbeddedServer, as_asyncpg
from storage.inspection import Condition
from storage.session import Database
from tests.support.app import free_port
from tests.support.fake_slack import FakeSlack

SECRET = "s3cret"
CREDENTIALS = {"SLACK_BOT_TOKEN": "xoxb-fake", "SLACK_SIGNING_SECRET": SECRET}

Report = tuple[int, list[str]]
Examine = Callable[..., Awaitable[Report]]


@pytest.fixture
def examine(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Examine:
    """Examines just these settings; the exit code, and what was printed, line by line."""
    for field in Settings.model_fields.values():
        monkeypatch.delenv(str(field.alias), raising=False)

    async def run(**given: str) -> Report:
        defaults = {"LAUREL_DATA_DIR": str(tmp_path / "data"), "PORT": str(free_port())}
        settings: Any = Settings(_env_file=None, **{**defaults, **given})  # type: ignore[call-arg, arg-type]  # by alias
        code = await doctor.examine(settings)
        return code, capsys.readouterr().out.splitlines()

    return run


def fixes(report: Report) -> list[str]:
    """What is to be fixed; the exit code and the last line must agree with it."""
    code, lines = report
    assert all(line.startswith(("ok  ", "fix ")) for line in lines[:-1])
    found = [line.removeprefix("fix ") for line in lines if line.startswith("fix ")]
    assert code == (1 if found else 0)
    assert lines[-1] == {
        0: "Everything fits.",
        1: "There is one thing to fix.",
    }.get(len(found), f"There are {len(found)} things to fix.")
    return found


# --- before the first start -----------------------------------------------------------------------


def test_a_fresh_clone_is_fine_and_stays_as_it_is(examine: Examine, tmp_path: Path) -> None:
    code, lines = asyncio.run(_awaited(examine()))
    assert code == 0
    assert [re.sub(r"(folder:|port:).*", r"\1", line) for line in lines] == [
        "ok  settings: no credentials, so the sandbox is served",
        "ok  data folder:",
        "ok  database: none yet; the first start makes an embedded one",
        "ok  port:",
        "Everything fits.",
    ]
    assert list(tmp_path.iterdir()) == []


async def _awaited(report: Awaitable[Report]) -> Report:
    return await report


async def test_a_folder_that_cannot_be_written_is_named(examine: Examine, tmp_path: Path) -> None:
    in_the_way = tmp_path / "data"
    in_the_way.write_text("a file")
    for folder in (in_the_way, in_the_way / "deeper"):
        [line] = fixes(await examine(LAUREL_DATA_DIR=str(folder)))
        assert line.startswith(f"data folder: {in_the_way} cannot be written")
        assert "LAUREL_DATA_DIR" in line


# --- the database ---------------------------------------------------------------------------------


async def _execute(url: str, *statements: str) -> None:
    connection = await asyncpg.connect(as_asyncpg(url))
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()


async def test_a_migrated_database_is_fine(examine: Examine, database_url: str) -> None:
    report = await examine(DATABASE_URL=database_url)
    assert fixes(report) == []
    lines = [line for line in report[1] if "database:" in line]
    assert re.fullmatch(r"ok  database: PostgreSQL \d+\.\d+.* answers", lines[0])
    assert lines[1:] == [f"ok  database: its tables are up to date (revision {migrate.head()})"]
    assert not any("data folder" in line for line in report[1])


@pytest.fixture
def other_url(server_url: str) -> Iterator[Callable[[str], str]]:
    """Makes databases: `other_url("ENCODING 'UTF8'")`."""
    made = []

    def make(options: str = "") -> str:
        made.append(f"other_{uuid.uuid4().hex[:12]}")
        asyncio.run(_execute(server_url, f"CREATE DATABASE {made[-1]} {options}"))
        head, _, query = server_url.partition("?")
        return f"{head.rpartition('/')[0]}/{made[-1]}?{query}"

    yield make
    for name in made:
        asyncio.run(_execute(server_url, f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture
def empty_url(other_url: Callable[[str], str]) -> str:
    return other_url("")


async def test_an_empty_database_wants_migrations(examine: Examine, empty_url: str) -> None:
    [line] = fixes(await examine(DATABASE_URL=empty_url))
    assert line.startswith("database: it is empty; run `laurel migrate`")
    await migrate.upgrade(empty_url, "0001")
    [line] = fixes(await examine(DATABASE_URL=empty_url))
    assert line.startswith("database: it is at revision 0001; run `laurel migrate`")
    await migrate.upgrade(empty_url)
    assert fixes(await examine(DATABASE_URL=empty_url)) == []


async def test_a_user_without_the_right_to_make_tables_is_noticed(
    examine: Examine, empty_url: str
) -> None:
    await _execute(
        empty_url,
        "DROP ROLE IF EXISTS laurel_guest",
        "CREATE ROLE laurel_guest LOGIN",
        "REVOKE CREATE ON SCHEMA public FROM PUBLIC",
    )
    [line] = fixes(await examine(DATABASE_URL=empty_url.replace("//postgres:@", "//laurel_guest@")))
    assert "may not create tables; grant it CREATE" in line


async def test_a_database_of_a_newer_release_is_not_touched(
    examine: Examine, database_url: str
) -> None:
    await _execute(database_url, "UPDATE alembic_version SET version_num = 'ffff'")
    [line] = fixes(await examine(DATABASE_URL=database_url))
    assert "a newer release made its tables (revision ffff)" in line


@pytest.mark.parametrize(
    "damage",
    [
        "ALTER TABLE pgqueuer DROP COLUMN slot CASCADE",
        "DROP TABLE pgqueuer_log",
        "DROP INDEX pgqueuer_picked_slot_idx",
    ],
)
async def test_a_damaged_job_engine_is_noticed(
    examine: Examine, database_url: str, damage: str
) -> None:
    await _execute(database_url, damage)
    [line] = fixes(await examine(DATABASE_URL=database_url))
    assert line.startswith("database: the job engine's tables do not fit")


async def test_an_encoding_that_holds_no_names_is_noticed(
    examine: Examine, other_url: Callable[[str], str]
) -> None:
    options = "ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0"
    url = await asyncio.to_thread(other_url, options)
    await migrate.upgrade(url)
    [line] = fixes(await examine(DATABASE_URL=url))
    assert line.startswith("database: its encoding is SQL_ASCII")


async def test_an_old_postgresql_is_refused() -> None:
    found = Condition(140_000, "14.0", "UTF8", True, "0003", True, True, None)
    assert all(finding.is_fine for finding in doctor._condition(found))
    [finding] = doctor._condition(replace(found, version=130_012, version_name="13.12"))
    assert not finding.is_fine
    assert "13.12 is too old; Laurel needs 14 or newer" in finding.text


@pytest.mark.parametrize(
    ("change", "advice"),
    [
        (("/test_", "/no_such_"), "create it (createdb), or correct its name"),
        (("//postgres:@", f"//nobody:{SECRET}@"), "correct the user or the password"),
        (("//postgres:@", f"//nobody:{SECRET}/#@"), "a password are written %40 %2F %23"),
        (("?host=", f"?password={SECRET}&host=/nowhere&was="), "see that it runs"),
    ],
)
async def test_a_database_that_lets_nobody_in_is_told_from_one_that_is_not_there(
    examine: Examine, database_url: str, change: tuple[str, str], advice: str
) -> None:
    url = database_url.replace(*change)
    assert url != database_url
    report = await examine(DATABASE_URL=url)
    [line] = fixes(report)
    assert line.startswith("database: no connection (")
    assert advice in line
    assert SECRET not in "\n".join(report[1])


async def test_a_closed_port_is_no_answer(examine: Examine) -> None:
    url = f"postgresql://laurel:{SECRET}@127.0.0.1:{free_port()}/laurel"
    [line] = fixes(await examine(DATABASE_URL=url))
    assert "see that it runs" in line
    assert SECRET not in line


@pytest.mark.slow
async def test_the_embedded_database_runs_while_it_is_looked_at(
    examine: Examine, tmp_path: Path
) -> None:
    server = EmbeddedServer(tmp_path / "data" / "postgres")
    await server.start()
    await server.stop()
    [line] = fixes(await examine())
    assert "it is empty; run `laurel migrate`" in line
    url = await server.start()
    await migrate.upgrade(url)
    await server.stop()
    assert fixes(await examine()) == []
    with pytest.raises(OSError):  # it was stopped again
        await asyncpg.connect(as_asyncpg(url))


async def test_a_damaged_embedded_database_is_noticed(examine: Examine, tmp_path: Path) -> None:
    folder = tmp_path / "data" / "postgres"
    folder.mkdir(parents=True)
    (folder / "PG_VERSION").write_text("9")
    [line] = fixes(await examine())
    assert line.startswith(f"database: the embedded one in {folder} does not start")


# --- the port -------------------------------------------------------------------------------------


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


async def test_a_taken_port_is_named(
    examine: Examine, taken: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "ANSWER_SECONDS", 0.2)
    [line] = fixes(await examine(PORT=str(taken)))
    assert line.startswith(f"port: 127.0.0.1 port {taken} is taken")


@pytest.fixture
async def healthy_port(database: Database) -> AsyncIterator[int]:
    app = web.Application()
    Health(database).add_routes(app)
    PicturePages(Artwork()).add_routes(app)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield runner.addresses[0][1]
    await runner.cleanup()


async def test_a_port_that_laurel_itself_has_is_fine(examine: Examine, healthy_port: int) -> None:
    report = await examine(PORT=str(healthy_port))
    assert fixes(report) == []
    assert f"ok  port: Laurel runs at 127.0.0.1 port {healthy_port}" in report[1]


async def test_badges_outside_of_chat_are_told_of(examine: Examine, slack: FakeSlack) -> None:
    given = {**CREDENTIALS, "SLACK_API_URL": slack.url}
    without = await examine(**given)
    assert fixes(without) == []
    assert any("no credentials; LAUREL_PUBLIC_URL names one" in line for line in without[1])
    given["LAUREL_PUBLIC_URL"] = "https://laurel.example"
    [address, secret] = [
        line for line in (await examine(**given))[1] if re.match("ok  (public|secret)", line)
    ]
    assert address.endswith("are at https://laurel.example/badges/")
    assert "LAUREL_SECRET keeps them" in secret
    kept = await examine(**given, LAUREL_SECRET="k" * 32)
    assert not any("LAUREL_SECRET" in line for line in kept[1])


async def test_a_public_address_is_tried_where_laurel_runs(
    examine: Examine, slack: FakeSlack, healthy_port: int
) -> None:
    given = {**CREDENTIALS, "SLACK_API_URL": slack.url, "PORT": str(healthy_port)}
    here = f"http://127.0.0.1:{healthy_port}"
    assert fixes(await examine(**given, LAUREL_PUBLIC_URL=here)) == []
    [line] = fixes(await examine(**given, LAUREL_PUBLIC_URL=f"{here}/elsewhere"))
    assert line.startswith(f"public address: {here}/elsewhere does not lead here")
    assert "it answers 404" in line
    nobody = f"http://127.0.0.1:{free_port()}"
    [line] = fixes(await examine(**given, LAUREL_PUBLIC_URL=nobody))
    assert "correct LAUREL_PUBLIC_URL" in line


async def test_an_address_of_another_machine_is_refused(examine: Examine, slack: FakeSlack) -> None:
    given = {**CREDENTIALS, "SLACK_API_URL": slack.url}
    [line] = fixes(await examine(HOST="192.0.2.1", **given))
    assert line == "port: 192.0.2.1 is no address of this machine; correct HOST"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may take any port")
async def test_a_port_that_needs_more_rights_is_refused(examine: Examine) -> None:
    [line] = fixes(await examine(PORT="1"))
    assert line.endswith("needs more rights; set PORT to 1024 or above")


# --- the platforms --------------------------------------------------------------------------------


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    async with FakeSlack() as fake:
        yield fake


async def test_good_credentials_are_accepted(examine: Examine, slack: FakeSlack) -> None:
    report = await examine(**CREDENTIALS, SLACK_API_URL=slack.url, SLACK_APP_TOKEN="xapp-fake")
    assert fixes(report) == []
    assert "ok  settings: complete for Slack over HTTP, Slack over Socket Mode" in report[1]
    assert "ok  Slack: credentials and permissions fit" in report[1]


async def test_refused_credentials_and_missing_permissions_are_told(
    examine: Examine, slack: FakeSlack
) -> None:
    slack.scopes -= {"users:read", "im:history"}
    found = fixes(await examine(**CREDENTIALS, SLACK_API_URL=slack.url))
    assert len(found) == 2
    assert "users:read" in found[0]
    assert "im:history" in found[1]

    slack.token = "xoxb-another"
    [line] = fixes(await examine(**CREDENTIALS, SLACK_API_URL=slack.url))
    assert line.startswith("SLACK_BOT_TOKEN: Slack does not accept it (invalid_auth)")


async def test_everything_wrong_is_told_at_once(
    examine: Examine, slack: FakeSlack, empty_url: str, taken: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "ANSWER_SECONDS", 0.2)
    slack.token = "xoxb-another"
    report = await examine(
        **CREDENTIALS, SLACK_API_URL=slack.url, DATABASE_URL=empty_url, PORT=str(taken)
    )
    assert [line.split(":")[0] for line in fixes(report)] == ["database", "port", "SLACK_BOT_TOKEN"]


async def test_teams_without_credentials_needs_none(examine: Examine) -> None:
    report = await examine(LAUREL_TEAMS_ANONYMOUS="1")
    assert fixes(report) == []
    assert "ok  settings: complete for Teams without credentials" in report[1]
