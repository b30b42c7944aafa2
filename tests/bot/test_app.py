"""The bot as a process: what operators ask it, how roles split the work, how it stops.

Slack is a fake on a port that can be told to take its time.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from storage.session import Database
from tests.support.app import Bot, launch
from tests.support.cuts import cut, mend
from tests.support.fake_slack import FakeSlack
from tests.support.slack_door import workspace
from tests.support.slack_requests import FORM, command, form_body, signed

pytestmark = pytest.mark.slow

SECRET = "signing-secret"
READY_SECONDS = 60.0


@dataclass
class SlowSlack(FakeSlack):
    """A Slack whose posts wait until `lets_post` is set."""

    lets_post: asyncio.Event = field(default_factory=asyncio.Event)
    waiting: int = 0

    async def _call(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["method"] == "chat.postMessage":
            await request.read()
            self.waiting += 1
            await self.lets_post.wait()
            self.waiting -= 1
        return await super()._call(request)


@dataclass
class Stage:
    """A Slack, a database, and the processes that serve them."""

    slack: SlowSlack
    database: Database
    session: aiohttp.ClientSession
    environment: dict[str, str]
    folder: Path
    started: list[Bot] = field(default_factory=list)

    async def start(self, *roles: str) -> Bot:
        arguments = ("run", "--roles", ",".join(roles)) if roles else ("run",)
        bot = await asyncio.to_thread(launch, self.environment, self.folder, *arguments)
        self.started.append(bot)
        await asyncio.to_thread(bot.wait_until_ready, READY_SECONDS)
        return bot

    async def get(self, bot: Bot, path: str) -> tuple[int, str]:
        async with self.session.get(bot.url + path) as response:
            return response.status, await response.text()

    async def give(self, bot: Bot, name: str) -> tuple[int, str]:
        """Ana thanks Ben; the answer."""
        payload = command(f"<@U2|ben> thank you for the {name} deal", trigger_id=f"trigger.{name}")
        body = form_body(payload)
        url, headers = f"{bot.url}/slack/events", signed(SECRET, body, FORM)
        async with self.session.post(url, data=body, headers=headers) as response:
            return response.status, await response.text()

    async def one(self, query: str) -> Any:
        async with self.database.transaction() as tx:
            return await tx.raw.fetchval(query)

    async def all_sent(self) -> bool:
        return await self.one("SELECT count(*) = 0 FROM delivery WHERE state <> 'sent'")


@pytest.fixture
async def stage(database_url: str, tmp_path: Path) -> AsyncIterator[Stage]:
    async with SlowSlack() as slack, aiohttp.ClientSession() as session:
        workspace(slack)
        slack.lets_post.set()
        environment = {
            "DATABASE_URL": database_url,
            "SLACK_BOT_TOKEN": slack.token,
            "SLACK_SIGNING_SECRET": SECRET,
            "SLACK_API_URL": slack.url,
        }
        made = Stage(slack, Database(database_url), session, environment, tmp_path)
        yield made
        slack.lets_post.set()
        for bot in made.started:
            await asyncio.to_thread(bot.stop)
        await made.database.close()


async def until(true: Callable[[], Awaitable[bool]], seconds: float = 30.0) -> None:
    deadline = time.monotonic() + seconds
    while not await true():
        assert time.monotonic() < deadline, "it never happened"
        await asyncio.sleep(0.05)


def receipt(answer: tuple[int, str]) -> bool:
    """Whether an answer confirms a kudos."""
    assert answer[0] == 200
    return "Sent." in answer[1]


# --- what operators ask ---------------------------------------------------------------------------


async def test_a_database_that_is_gone_is_told_and_waited_for(
    stage: Stage, server_url: str, database_url: str
) -> None:
    bot = await stage.start()
    assert await stage.get(bot, "/healthz") == (200, "ok\n")
    assert await stage.get(bot, "/readyz") == (200, "ready\n")
    assert receipt(await stage.give(bot, "first"))
    await until(stage.all_sent)

    await cut(server_url, database_url)
    assert await stage.get(bot, "/readyz") == (503, "the database does not answer\n")
    assert await stage.get(bot, "/healthz") == (200, "ok\n")
    # A person is told to try again: nothing they send is answered with a 5xx.
    assert not receipt(await stage.give(bot, "second"))
    await mend(server_url, database_url)

    async def ready() -> bool:
        return (await stage.get(bot, "/readyz"))[0] == 200

    await until(ready)
    assert receipt(await stage.give(bot, "second"))
    await until(stage.all_sent)
    assert len(stage.slack.messages) == 4


async def test_metrics_tell_what_was_done_and_nothing_of_people(stage: Stage) -> None:
    bot = await stage.start()
    assert receipt(await stage.give(bot, "first"))
    await until(stage.all_sent)
    async with stage.session.get(f"{bot.url}/metrics") as response:
        assert response.status == 200
        assert response.content_type == "text/plain"
        shown = await response.text()
    assert 'laurel_turns_total{command="kudos",outcome="done"} 1.0' in shown
    assert 'laurel_deliveries_total{outcome="sent",platform="slack"} 2.0' in shown
    for private in ("Ana", "Ben", "U1", "U2", "C1", "deal"):
        assert private not in shown


# --- roles ----------------------------------------------------------------------------------------


async def test_roles_split_the_work_on_one_database(stage: Stage) -> None:
    front = await stage.start("web")
    assert receipt(await stage.give(front, "first"))
    assert await stage.one("SELECT count(*) FROM delivery WHERE state = 'waiting'") == 2
    assert stage.slack.messages == []

    back = await stage.start("worker")
    assert (await stage.give(back, "second"))[0] == 404
    await until(stage.all_sent)
    assert [message["channel"] for message in stage.slack.messages] in (["C1", "D2"], ["D2", "C1"])

    # The round-up is due, and nobody keeps the time.
    async with stage.database.transaction() as tx:
        await tx.raw.execute("UPDATE kudos SET given_at = now() - interval '1 day'")
        await tx.raw.execute("DELETE FROM schedule WHERE command <> 'round up'")
        await tx.raw.execute("UPDATE schedule SET next_run_at = now() - interval '1 minute'")
    await asyncio.sleep(2)
    assert await stage.one("SELECT count(*) FROM occurrence") == 0
    clock = await stage.start("clock")
    assert (await stage.give(clock, "third"))[0] == 404

    async def rounded_up() -> bool:
        return len(stage.slack.messages) == 3

    await until(rounded_up)
    assert stage.slack.messages[-1]["channel"] == "C1"
    assert await stage.one("SELECT count(*) FROM occurrence") == 1
    for bot in (front, back, clock):
        assert (await stage.get(bot, "/readyz"))[0] == 200


# --- the end --------------------------------------------------------------------------------------


async def test_what_is_under_way_is_finished_before_the_process_ends(stage: Stage) -> None:
    bot = await stage.start()
    assert receipt(await stage.give(bot, "first"))
    await until(stage.all_sent)

    # Two posts are under way, and a turn waits for the database.
    stage.slack.lets_post.clear()
    assert receipt(await stage.give(bot, "second"))
    await until(_holds(lambda: stage.slack.waiting == 2))
    async with stage.database.transaction() as tx:
        await tx.raw.execute("LOCK TABLE kudos IN EXCLUSIVE MODE")
        third = asyncio.create_task(stage.give(bot, "third"))
        await until(partial(_waits, stage))
        bot.process.terminate()
        await until(_holds(lambda: "laurel stops" in bot.log()))
    assert receipt(await third)
    stage.slack.lets_post.set()
    assert await asyncio.to_thread(bot.process.wait, 20) == 0
    assert "Traceback" not in bot.log()
    assert '"error"' not in bot.log()
    sent = "SELECT count(*) FROM delivery WHERE state = 'sent' AND ambiguous = 0"
    assert await stage.one(sent) >= 4

    # What it had not begun is another's.
    await stage.start("worker")
    await until(stage.all_sent)
    assert await stage.one("SELECT max(ambiguous) FROM delivery") == 0
    ids = [message["metadata"]["event_payload"]["id"] for message in stage.slack.messages]
    assert len(ids) == len(set(ids)) == 6


def _holds(true: Callable[[], bool]) -> Callable[[], Awaitable[bool]]:
    async def check() -> bool:
        return true()

    return check


async def _waits(stage: Stage) -> bool:
    """Whether somebody waits for a lock."""
    return await stage.one("SELECT count(*) > 0 FROM pg_locks WHERE NOT granted")


async def test_a_stop_does_not_wait_for_a_platform_that_hangs(stage: Stage) -> None:
    bot = await stage.start()
    stage.slack.lets_post.clear()
    assert receipt(await stage.give(bot, "first"))
    await until(_holds(lambda: stage.slack.waiting == 2))
    bot.process.terminate()
    # Docker and Kubernetes give a process 10 s and 30 s before they kill it.
    started = time.monotonic()
    assert await asyncio.to_thread(bot.process.wait, 30) == 0
    assert time.monotonic() - started < 12
    assert "Traceback" not in bot.log()

    stage.slack.lets_post.set()
    await until(_holds(lambda: len(stage.slack.messages) == 2))
    await stage.start("worker", "clock")
    await until(stage.all_sent)
    # It looked, and found that both were posted after all.
    assert await stage.one("SELECT min(ambiguous) FROM delivery") == 1
    assert len(stage.slack.messages) == 2
