"""The Teams door over real HTTP."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
import pytest_asyncio
from aiohttp import web

from bot.teams import TeamsPlatform
from commands import COMMANDS
from tests.support.activities import ANA, BEN, CHANNEL, CLEO, GROUP, TEAM
from tests.support.fake_connector import FakeConnector
from tests.support.teams_door import (
    NOW,
    Door,
    ListeningRoom,
    ListeningStore,
    PlainCodec,
    settings,
)


@pytest_asyncio.fixture(loop_scope="session")
async def connector() -> AsyncIterator[FakeConnector]:
    async with FakeConnector() as fake:
        yield fake


@pytest.fixture
def fake(connector: FakeConnector, monkeypatch: pytest.MonkeyPatch) -> FakeConnector:
    """The services in place of the public ones, with colleagues in a channel and a chat."""
    monkeypatch.setattr("bot.teams.platform.PUBLIC", connector.cloud())
    for place in (CHANNEL, GROUP):
        for person in (ANA, BEN, CLEO):
            connector.add_member(place, person["id"], person["aadObjectId"], person["name"])
    connector.channels[TEAM] = [{"id": CHANNEL, "name": "Wins"}]
    return connector


@pytest_asyncio.fixture(loop_scope="session")
async def door(connector: FakeConnector) -> AsyncIterator[Door]:
    room, codec, store = ListeningRoom(), PlainCodec(), ListeningStore()
    platform = TeamsPlatform(
        settings(),
        room,
        states=codec,
        commands=COMMANDS,
        clock=lambda: NOW,
        store=store,
        first_admin=store.first_admin,
        cloud=connector.cloud(),
    )
    app = web.Application()
    platform.add_routes(app)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    async with aiohttp.ClientSession() as http:
        url = f"http://{host}:{port}/api/messages"
        yield Door(connector, platform, http, room, codec, url, store)
    await platform.stop()
    await runner.cleanup()
