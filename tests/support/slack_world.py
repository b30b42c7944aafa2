"""The bot as a process in local-slack, over signed HTTP or over sockets."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import asyncpg

from storage.embedded import as_asyncpg
from tests.support.app import Bot, free_port, launch
from tests.support.local_slack import ANA, APP, APP_TOKEN, SECRET, LocalSlack, running
from tests.support.slack_requests import FORM, signed

Json = dict[str, Any]


@dataclass
class World:
    """A workspace, the bots in it, and their database."""

    slack: LocalSlack
    bots: list[Bot]
    database_url: str

    async def count(self, table: str = "kudos") -> int:
        return int(await self.fetch(f"SELECT count(*) FROM {table}"))

    async def fetch(self, query: str) -> Any:
        """The first value of the first row that a query of the bot's database finds."""
        connection = await asyncpg.connect(as_asyncpg(self.database_url))
        try:
            return await connection.fetchval(query)
        finally:
            await connection.close()

    async def post(self, body: str) -> int:
        """Sends a signed request to the first bot, as Slack would."""
        headers = signed(SECRET, body.encode(), FORM)
        url = f"{self.bots[0].url}/slack/events"
        async with self.slack.session.post(url, data=body, headers=headers) as response:
            return response.status

    async def interact(self, kind: str, by: str = ANA, **more: Any) -> None:
        """Sends what local-slack has no way to do: a shortcut, or a click outside of messages."""
        payload = {
            "type": kind,
            "api_app_id": APP,
            "team": {"id": "T0ACME", "domain": "acme"},
            "user": {"id": by, "name": by.lower()},
            "trigger_id": await self.slack.trigger(),
            **more,
        }
        assert await self.post(urlencode({"payload": json.dumps(payload)})) == 200

    async def click_at_home(self, view: Json, button: Json, *, by: str = ANA) -> None:
        """Somebody clicks a button of their Home tab."""
        container = {"type": "view", "view_id": view["id"]}
        await self.interact("block_actions", by, container=container, view=view, actions=[button])


@asynccontextmanager
async def over_http(folder: Path, database_url: str) -> AsyncIterator[World]:
    port = free_port()
    async with AsyncExitStack() as stack:
        url = f"http://127.0.0.1:{port}/slack/events"
        slack = await stack.enter_async_context(running(folder, "events", url))
        settings = {"DATABASE_URL": database_url, "SLACK_SIGNING_SECRET": SECRET}
        bot = launch({**settings, **slack.environment}, folder, port=port)
        stack.callback(bot.stop)
        await asyncio.to_thread(bot.wait_until_ready)
        yield World(slack, [bot], database_url)


@asynccontextmanager
async def over_sockets(folder: Path, database_url: str, bots: int = 1) -> AsyncIterator[World]:
    async with AsyncExitStack() as stack:
        slack = await stack.enter_async_context(running(folder, "socket"))
        settings = {"DATABASE_URL": database_url, "SLACK_APP_TOKEN": APP_TOKEN}
        started = []
        for _ in range(bots):
            bot = launch({**settings, **slack.environment}, folder)
            stack.callback(bot.stop)
            await asyncio.to_thread(bot.wait_until_ready)
            started.append(bot)
        yield World(slack, started, database_url)


def people(*users: str) -> Json:
    """Those chosen in a picker of people."""
    return {"type": "multi_users_select", "selected_users": list(users)}


def words(text: str) -> Json:
    """What was typed into a field."""
    return {"type": "plain_text_input", "value": text}


def choice(value: str) -> Json:
    """What was chosen from a list."""
    return {"type": "static_select", "selected_option": {"value": value}}


def switch(*, on: bool) -> Json:
    """A box that is ticked or not."""
    return {"type": "checkboxes", "selected_options": [{"value": "1"}] if on else []}


def as_shown(view: Json) -> dict[str, Json]:
    """What a form holds if nobody touches it."""
    found = {}
    for block in view["blocks"]:
        element = block.get("element", {})
        match element.get("type"):
            case "plain_text_input":
                found[block["block_id"]] = words(element.get("initial_value", ""))
            case "static_select":
                option = element.get("initial_option")
                found[block["block_id"]] = {"type": "static_select", "selected_option": option}
            case "multi_users_select":
                found[block["block_id"]] = people(*element.get("initial_users", ()))
            case "checkboxes":
                found[block["block_id"]] = switch(on="initial_options" in element)
    return found
