"""A browser, and a bot that serves the sandbox to it: each test's words are its own."""

import asyncio
import uuid
from collections.abc import AsyncIterator, Iterator

import asyncpg
import pytest
from playwright.async_api import Browser, async_playwright

from storage.embedded import as_asyncpg
from tests.conftest import TEMPLATE, in_database
from tests.support.app import Bot, launch
from tests.support.tools import chromium
from tests.support.visitor import FLAGS, Visitor


@pytest.fixture(scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield launched
        await launched.close()


@pytest.fixture(scope="module")
def own_database(server_url: str) -> str:
    """A migrated, empty database for the whole module."""
    name = f"sandbox_{uuid.uuid4().hex[:12]}"

    async def create() -> None:
        connection = await asyncpg.connect(as_asyncpg(server_url))
        await connection.execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
        await connection.close()

    asyncio.run(create())
    return in_database(server_url, name)


@pytest.fixture(scope="module")
def bot(own_database: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bot]:
    """One bot that serves every test here, each with words of its own."""
    folder = tmp_path_factory.mktemp("bot")
    started = launch({"DATABASE_URL": own_database}, folder)
    started.wait_until_ready()
    yield started
    started.stop()


@pytest.fixture
async def visit(browser, bot):
    visitors = []

    async def open_page(me: str, width: int = 1280, height: int = 800, **options) -> Visitor:
        viewport = {"width": width, "height": height}
        context = await browser.new_context(viewport=viewport, **options)
        visitor = Visitor(await context.new_page(), bot.url)
        visitors.append(visitor)
        return await visitor.open(me)

    yield open_page
    for visitor in visitors:
        await visitor.page.context.close()
    assert [one.complaints for one in visitors] == [[] for _ in visitors]
