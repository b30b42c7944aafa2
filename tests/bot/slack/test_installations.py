"""Where Laurel is installed: kept in the database, sealed, and forgotten when it is removed."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from bot.app import App
from bot.form_state import derive_key
from bot.slack import api, installations
from bot.slack.installations import KeptInstallations
from bot.vault import Vault
from commands.ports import Outgoing, RetryLater
from domain.deliveries import Destination, DestinationKind, Posted
from domain.messages import Help
from domain.people import WorkspaceFacts, WorkspaceRef
from storage.queries import directory
from storage.queries import installations as rows
from storage.session import Database
from tests.support.fake_slack import FakeSlack
from tests.support.slack_door import SECRET, Door, opened, settings_for, until, workspace
from tests.support.slack_requests import command, event

Json = dict[str, Any]
T1, T2 = WorkspaceRef("slack", "T1"), WorkspaceRef("slack", "T2")
VAULT = Vault(derive_key(SECRET, "slack tokens"))
KUDOS = "<@U2> great discovery call on Acme"


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    async with workspace(FakeSlack()) as slack:
        yield slack


@asynccontextmanager
async def running(slack: FakeSlack, database: Database, **more: str) -> AsyncIterator[App]:
    """A bot beside others; without roles, so that it sends only what it is told to."""
    app = App(settings_for(slack, **more), database, ())
    async with app.running():
        yield app


def beside(slack: FakeSlack) -> FakeSlack:
    """A second workspace, T2, at the same address."""
    other = FakeSlack(token="xoxb-two", team_id="T2", bot_user_id="UBOT2")
    slack.others.append(workspace(other))
    return other


async def install(database: Database, ref: WorkspaceRef, sealed: bytes) -> None:
    """What another process leaves in the table."""
    now = datetime.now(UTC)
    installed = rows.Installed("UBOT", "https://globex.slack.com/", sealed)
    facts = WorkspaceFacts(ref.external_id, "Globex")
    async with database.transaction() as tx:
        await directory.add_workspace(tx.connection, ref, facts, None, now)
        await rows.save(tx.connection, ref, installed, now)


async def tokens(database: Database) -> list[tuple[str, str]]:
    """The teams of the table, with their tokens opened."""
    query = (
        "SELECT external_id, token FROM installation"
        " JOIN workspace ON workspace.id = workspace_id ORDER BY external_id"
    )
    async with database.transaction() as tx:
        return [(team, VAULT.open(token)) for team, token in await tx.raw.fetch(query)]


async def send(app: App, ref: WorkspaceRef = T1) -> Posted:
    """Posts into #deals."""
    (slack,) = app.platforms
    destination = Destination(DestinationKind.CONVERSATION, conversation="C1")
    now = datetime.now(UTC)
    return await slack.send(Outgoing(uuid4(), ref, destination, Help(()), "en", "UTC", now))


def removal(kind: str, at: float, **more: Any) -> Json:
    """One of the events that Slack sends when the app is removed; it carries no authorizations."""
    payload = event({"type": kind, **more}, f"Ev{kind}")
    del payload["authorizations"]
    return {**payload, "event_time": int(at)}


async def tell(door: Door, payload: Json) -> None:
    assert (await door.post(json.dumps(payload).encode(), "application/json"))[0] == 200


async def test_the_token_is_kept_so_that_nobody_reads_it(
    slack: FakeSlack, database: Database
) -> None:
    async with running(slack, database):
        assert await tokens(database) == [("T1", slack.token)]
    async with database.transaction() as tx:
        (row,) = await tx.raw.fetch("SELECT *, installation::text AS text FROM installation")
    assert slack.token.encode() not in row["token"]
    assert slack.token.encode().hex() not in row["text"]
    assert row["account"] == slack.bot_user_id
    assert row["url"] == "https://acme.slack.com/"


async def test_the_workspace_is_known_before_anybody_speaks(door: Door) -> None:
    query = "SELECT workspace.name, zone FROM workspace JOIN organization o ON o.id=organization_id"
    assert await door.rows(query) == [("Acme", "Europe/Berlin")]
    assert await door.rows("SELECT DISTINCT zone FROM schedule") == [("Europe/Berlin",)]


async def test_another_process_finds_the_installation(slack: FakeSlack, database: Database) -> None:
    other = beside(slack)
    async with running(slack, database), running(slack, database, SLACK_BOT_TOKEN=other.token) as b:
        assert await tokens(database) == [("T1", slack.token), ("T2", other.token)]
        await send(b, T1)
        await send(b, T2)
    assert len(slack.posted("C1")) == len(other.posted("C1")) == 1


async def test_a_new_token_in_the_settings_takes_the_place_of_the_old(
    slack: FakeSlack, database: Database
) -> None:
    async with running(slack, database):
        pass
    slack.token = "xoxb-new"
    async with running(slack, database) as app:
        assert await tokens(database) == [("T1", "xoxb-new")]
        await send(app)


async def test_a_token_sealed_with_another_secret_is_replaced(
    slack: FakeSlack, database: Database
) -> None:
    async with running(slack, database, SLACK_SIGNING_SECRET="the secret before"):
        with pytest.raises(ValueError):
            await tokens(database)
    async with running(slack, database) as app:
        assert await tokens(database) == [("T1", slack.token)]
        await send(app)


async def test_a_token_that_cannot_be_opened_is_no_installation(
    slack: FakeSlack, database: Database
) -> None:
    async with running(slack, database) as app:
        await install(database, T2, b"sealed with another secret")
        with pytest.raises(RetryLater, match="not_installed"):
            await send(app, T2)
        await send(app, T1)


@pytest.fixture
async def door(database_url: str) -> AsyncIterator[Door]:
    async with opened(database_url) as door:
        yield door


async def test_each_team_is_served_with_its_own_token(door: Door) -> None:
    other = beside(door.slack)
    await install(door.app.database, T2, VAULT.seal(other.token))
    for number, team in enumerate(["T1", "T2", "T2"]):
        said = command(KUDOS, team_id=team, trigger_id=f"1.1.{number}")
        assert "Ben" in json.dumps(await door.command(said))
    await until(lambda: len(door.slack.messages) == 2 and len(other.messages) == 4)
    assert len(door.slack.posted("C1")) == 1
    assert len(other.posted("C1")) == 2


UNINSTALLED = ("app_uninstalled", {})
REVOKED = ("tokens_revoked", {"tokens": {"oauth": [], "bot": ["UBOT"]}})


@pytest.mark.parametrize("order", [[UNINSTALLED, REVOKED, REVOKED], [REVOKED, UNINSTALLED] * 2])
async def test_a_removed_app_is_forgotten_until_it_is_installed_again(
    door: Door, order: list[tuple[str, Json]]
) -> None:
    removed = datetime.now(UTC).timestamp()
    for kind, more in order:
        await tell(door, removal(kind, removed, **more))
    assert await tokens(door.app.database) == []
    with pytest.raises(RetryLater, match="not_installed"):
        await send(door.app)

    door.slack.token = "xoxb-new"
    async with running(door.slack, door.app.database) as again:
        await send(again)
        assert await tokens(door.app.database) == [("T1", "xoxb-new")]


async def test_news_of_an_earlier_removal_comes_too_late(door: Door) -> None:
    before = datetime.now(UTC).timestamp() - 60
    for kind, more in (UNINSTALLED, REVOKED):
        await tell(door, removal(kind, before, **more))
    assert await tokens(door.app.database) == [("T1", door.slack.token)]
    await send(door.app)


async def test_a_persons_own_token_is_none_of_ours(door: Door) -> None:
    now = datetime.now(UTC).timestamp()
    for strange in ({"oauth": ["U1"]}, {"oauth": ["U1"], "bot": []}, {}, None, "bot", ["bot"]):
        await tell(door, removal("tokens_revoked", now, tokens=strange))
    assert await tokens(door.app.database) == [("T1", door.slack.token)]


@pytest.mark.parametrize("time", [None, "now", 0, -1, 10**30, [1]])
async def test_a_removal_of_no_known_time_is_one_of_now(door: Door, time: Any) -> None:
    await tell(door, {**removal("app_uninstalled", 0), "event_time": time})
    assert await tokens(door.app.database) == []


@pytest.mark.parametrize("code", ["account_inactive", "invalid_auth", "token_revoked"])
async def test_a_refused_token_is_read_anew(
    slack: FakeSlack, database: Database, code: str
) -> None:
    async with running(slack, database) as app:
        await send(app)
        slack.token = "xoxb-new"
        await install(database, T1, VAULT.seal(slack.token))
        slack.fail("chat.postMessage", error=code)
        with pytest.raises(RetryLater, match=code):
            await send(app)
        await send(app)
    assert len(slack.posted("C1")) == 2


async def test_a_database_that_is_down_is_slacks_to_try_again(door: Door) -> None:
    async with door.app.database.transaction() as tx:
        await tx.raw.execute("ALTER TABLE installation RENAME TO lost")
    body = json.dumps({**removal("app_uninstalled", 0), "team_id": "T9"}).encode()
    assert (await door.post(body, "application/json"))[0] == 503
    assert "Ben" in json.dumps(await door.command(command(KUDOS)))  # held already


# --- what is held --------------------------------------------------------------------------------


class Wall:
    """A clock that is set."""

    def __init__(self) -> None:
        self.now = datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
async def kept(database: Database) -> AsyncIterator[KeptInstallations]:
    async with api.open_session() as session:
        yield KeptInstallations(
            database,
            VAULT,
            client=lambda token: api.client(token, "http://127.0.0.1:1/", session),
            clock=Wall(),
        )


async def test_what_was_found_is_asked_for_once(
    kept: KeptInstallations, database: Database
) -> None:
    await install(database, T1, VAULT.seal("xoxb-1"))
    found = await kept.find("T1")
    assert found is not None
    assert (found.name, found.client.token) == ("Globex", "xoxb-1")
    await install(database, T1, VAULT.seal("xoxb-2"))
    assert await kept.find("T1") is found
    kept.refused("xoxb-1")
    renewed = await kept.find("T1")
    assert renewed is not None
    assert renewed.client.token == "xoxb-2"
    kept.refused("xoxb-1")  # an answer that comes late
    assert await kept.find("T1") is renewed


async def test_an_unknown_team_is_asked_for_once_a_minute(
    kept: KeptInstallations, database: Database
) -> None:
    wall = kept._clock
    assert isinstance(wall, Wall)
    assert await kept.find("T1") is None
    await install(database, T1, VAULT.seal("xoxb-1"))
    wall.now += timedelta(seconds=59)
    assert await kept.find("T1") is None
    wall.now += timedelta(seconds=1)
    assert await kept.find("T1") is not None


async def test_no_more_is_held_than_there_is_room_for(
    kept: KeptInstallations, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installations, "MAX_HELD", 3)
    for number in range(5):
        await install(database, WorkspaceRef("slack", f"T{number}"), VAULT.seal(f"xoxb-{number}"))
    found = await asyncio.gather(*(kept.find(f"T{number}") for number in range(9)))
    assert [one and one.client.token for one in found[:5]] == [f"xoxb-{n}" for n in range(5)]
    assert found[5:] == [None] * 4
    assert len(kept._held) == len(kept._unknown) == 3
    again = await kept.find("T0")
    assert again is not None
    assert again.client.token == "xoxb-0"
