"""The sandbox as its page meets it: the whole application, over real HTTP."""

import asyncio
import json
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import aiohttp
import asyncpg
import pytest

from bot.app import App
from bot.settings import Settings
from bot.web.platform import SandboxPlatform
from storage.embedded import as_asyncpg
from storage.session import Database
from tests.conftest import TEMPLATE, in_database

SECONDS = 10


@dataclass
class Person:
    """Somebody at the page."""

    me: str
    base: str
    http: aiohttp.ClientSession

    async def get(self, path: str, status: int = 200, **query: Any) -> dict[str, Any]:
        address = f"{self.base}/sandbox/api/{path}"
        async with self.http.get(address, params={"me": self.me, **query}) as response:
            assert response.status == status, await response.text()
            return await response.json()

    async def post(self, path: str, status: int = 200, **values: Any) -> dict[str, Any]:
        payload = {"me": self.me, "delivery": str(uuid.uuid4()), **values}
        async with self.http.post(
            f"{self.base}/sandbox/api/{path}", json=payload, headers={"Origin": self.base}
        ) as response:
            assert response.status == status, await response.text()
            return await response.json()

    async def say(self, text: str, conversation: str = "wins", **more: Any) -> dict[str, Any]:
        return await self.post("say", text=text, conversation=conversation, **more)

    async def messages(self, conversation: str = "wins") -> list[dict[str, Any]]:
        return (await self.get("messages", conversation=conversation))["messages"]

    async def unread(self, conversation: str = "wins") -> int:
        places = (await self.get("state"))["places"]
        return next(one["unread"] for one in places if one["id"] == conversation)

    async def until(self, text: str, conversation: str = "wins") -> dict[str, Any]:
        """The newest message that holds `text`, waited for."""
        async with asyncio.timeout(SECONDS):
            while True:
                for message in reversed(await self.messages(conversation)):
                    if text in json.dumps(message, ensure_ascii=False):
                        return message
                await asyncio.sleep(0.02)

    @asynccontextmanager
    async def listening(self, **query: Any) -> AsyncIterator["Listener"]:
        """The live updates of this person's page."""
        headers = {"Last-Event-ID": str(query.pop("last"))} if "last" in query else {}
        async with self.http.get(
            f"{self.base}/sandbox/events", params={"me": self.me, **query}, headers=headers
        ) as response:
            assert response.status == 200
            assert response.content_type == "text/event-stream"
            yield Listener(response)


@dataclass
class Listener:
    """One stream of server-sent events."""

    response: aiohttp.ClientResponse

    async def next(self, name: str) -> tuple[str, dict[str, Any]]:
        """The next event of this name: its id and its data."""
        fields: dict[str, str] = {}
        async with asyncio.timeout(SECONDS):
            async for line in self.response.content:
                key, _, value = line.decode().rstrip("\n").partition(": ")
                if key:
                    fields[key] = value
                    continue
                if fields.get("event") == name:
                    return fields.get("id", ""), json.loads(fields["data"])
                fields = {}
        raise AssertionError("the stream ended")


@dataclass
class Sandbox:
    """A running sandbox."""

    app: App
    base: str
    http: aiohttp.ClientSession

    def __call__(self, me: str) -> Person:
        return Person(me, self.base, self.http)

    @property
    def platform(self) -> SandboxPlatform:
        (platform,) = self.app.platforms
        assert isinstance(platform, SandboxPlatform)
        return platform


@asynccontextmanager
async def running(database: Database) -> AsyncIterator[Sandbox]:
    """The application on this database, and a browser's worth of connections to it."""
    nothing = dict.fromkeys(
        ("slack_bot_token", "slack_signing_secret", "slack_app_token", "teams_app_id")
    )
    settings = Settings(_env_file=None, host="127.0.0.1", port=0, **nothing)
    app = App(settings, database)
    connector = aiohttp.TCPConnector(limit=100)
    async with app.running() as address, aiohttp.ClientSession(connector=connector) as http:
        yield Sandbox(app, address.rstrip("/"), http)


@pytest.fixture(scope="module")
async def shared(server_url: str) -> AsyncIterator[Sandbox]:
    """One sandbox for the tests of a module that do not mind what the others said in it."""
    name = f"sandbox_{uuid.uuid4().hex[:12]}"
    connection = await asyncpg.connect(as_asyncpg(server_url))
    try:
        await connection.execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
        database = Database(in_database(server_url, name))
        async with running(database) as started:
            yield started
        await database.close()
        await connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        await connection.close()


@pytest.fixture
async def sandbox(database: Database) -> AsyncIterator[Sandbox]:
    """A sandbox that was just seeded."""
    async with running(database) as started:
        yield started
