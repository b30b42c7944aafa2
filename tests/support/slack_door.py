"""The whole bot in this process, between a test that acts as Slack and a fake Web API."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Any, TypeVar

import aiohttp

from bot.app import App
from bot.settings import Settings
from bot.slack.installations import Installation
from storage.session import Database
from tests.support.fake_slack import FakeSlack
from tests.support.slack_requests import FORM, form_body, interactive_body, signed

Json = dict[str, Any]
SECRET = "signing-secret"
Found = TypeVar("Found")


@dataclass
class Door:
    """The bot's `/slack/events`, and the workspace it acts in."""

    url: str
    slack: FakeSlack
    app: App
    session: aiohttp.ClientSession

    async def post(
        self, body: bytes, content_type: str, at: float | None = None
    ) -> tuple[int, Any]:
        """Sends a signed request; the status and the answer, as JSON if it is."""
        headers = signed(SECRET, body, content_type, at)
        async with self.session.post(self.url, data=BytesIO(body), headers=headers) as response:
            as_json = response.content_type == "application/json"
            return response.status, await (response.json() if as_json else response.text())

    async def command(self, payload: Json) -> Any:
        """The answer to a slash command."""
        return _fine(await self.post(form_body(payload), FORM))

    async def interact(self, payload: Json) -> Any:
        """The answer to a shortcut, a click or a submission."""
        return _fine(await self.post(interactive_body(payload), FORM))

    async def rows(self, query: str) -> list[tuple[Any, ...]]:
        """What a query of the bot's database finds."""
        async with self.app.database.transaction() as tx:
            return [tuple(row) for row in await tx.raw.fetch(query)]


def _fine(answer: tuple[int, Any]) -> Any:
    status, body = answer
    assert status == 200, body
    return body


class OneInstallation:
    """Laurel in one team, for parts that only ask where it is installed."""

    def __init__(self, installed: Installation) -> None:
        self.installed = installed

    async def find(self, team_id: str) -> Installation | None:
        return self.installed if self.installed.team_id == team_id else None


def workspace(slack: FakeSlack) -> FakeSlack:
    """The people and places that tests speak of: U1 Ana gives, U2 Ben and U3 Cleo receive."""
    for user_id, name in (("U1", "Ana"), ("U2", "Ben"), ("U3", "Cleo")):
        slack.add_user(user_id, name)
    slack.add_user("U8", "Helper", is_bot=True)
    slack.add_user("U9", "Gus", is_restricted=True)
    slack.add_channel("C1", "deals")
    slack.add_channel("C2", "elsewhere", member=False)
    slack.add_channel("C3", "shared", is_ext_shared=True)
    return slack


def settings_for(slack: FakeSlack, **more: str) -> Settings:
    """Settings with credentials that the fake accepts, and nothing from the environment."""
    given = {
        "SLACK_BOT_TOKEN": slack.token,
        "SLACK_SIGNING_SECRET": SECRET,
        "SLACK_API_URL": slack.url,
        "PORT": "0",
        **more,
    }
    return Settings(_env_file=None, **given)  # type: ignore[arg-type, call-arg]  # by alias


@asynccontextmanager
async def opened(database_url: str, **more: str) -> AsyncIterator[Door]:
    """The bot, running with this database until the block ends."""
    database = Database(database_url, pool_size=5)
    async with workspace(FakeSlack()) as slack, aiohttp.ClientSession() as session:
        app = App(settings_for(slack, **more), database)
        async with app.running() as address:
            yield Door(f"{address}slack/events", slack, app, session)
    await database.close()


async def until(found: Callable[[], Found], seconds: float = 10.0) -> Found:
    """What `found` returns as soon as it is true; fails after some seconds."""
    deadline = time.monotonic() + seconds
    while not (result := found()):
        assert time.monotonic() < deadline, "it never happened"
        await asyncio.sleep(0.02)
    return result
