"""The Microsoft 365 Agents Playground, started and driven without a browser.

It plays Teams for one bot on this machine, without authentication. What the bot posts where people
can look shows on one websocket; every request either way, with its answer, on another.
"""

import asyncio
import contextlib
import json
import os
import subprocess
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import aiohttp

from tests.support.app import free_port
from tests.support.tools import node, npm_tool

Json = dict[str, Any]

TENANT = "00000000-0000-0000-0000-000000000001"
BOT = {"id": "00000000-0000-0000-0000-000000000011", "name": "Laurel"}
CHANNEL = "channel-wins-id"
PERSONAL = "personal-chat-id"
GROUP = "group-chat-id"
READY_SECONDS = 30.0
WAIT_SECONDS = 20.0


def _person(number: int, name: str) -> Json:
    first, last = name.split()
    address = f"{first.lower()}@example.test"
    return {
        "id": f"user-id-{number}",
        "name": name,
        "userPrincipleName": address,  # so spelt by the Playground
        "aadObjectId": f"00000000-0000-0000-0000-00000000002{number}",
        "givenName": first,
        "surname": last,
        "email": address,
    }


ALEX = _person(0, "Alex Wilber")  # who sits at the Playground's page
MEGAN = _person(1, "Megan Bowen")
ADELE = _person(2, "Adele Vance")
# It asks for five colleagues at least.
OTHERS = [_person(3, "Isaiah Langer"), _person(4, "Patti Fernandez"), _person(5, "Lynne Robbins")]

CONFIG = {
    "version": "0.1.1",
    "tenantId": TENANT,
    "bot": BOT,
    "currentUser": ALEX,
    "users": [MEGAN, ADELE, *OTHERS],
    "personalChat": {"id": PERSONAL},
    "groupChat": {"id": GROUP, "name": "Group chat"},
    "team": {
        "id": "team-id",
        "name": "Sales",
        "aadGroupId": "00000000-0000-0000-0000-000000000031",
        "channels": [{"id": CHANNEL, "name": "Wins"}],
    },
}


@dataclass
class Playground:
    """A running Playground. `shown` are messages in view, `log` are requests with their answers."""

    url: str
    http: aiohttp.ClientSession
    shown: list[Json] = field(default_factory=list)
    log: list[Json] = field(default_factory=list)
    news: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def say(self, place: str, text: str, *mentioned: Json) -> Json:
        """Alex writes in a conversation; returns the activity once the bot has answered it."""
        mentions = [
            {"mentioned": {"id": who["id"]}, "text": f"<at>{who['name']}</at>"} for who in mentioned
        ]
        body = {"from": {"id": ALEX["id"]}, "text": text, "textFormat": "plain"}
        path = f"/_conversation/v1/conversations/{place}/messages"
        return await self._until_heard(path, body | {"mentions": mentions}, "message")

    async def invoke(self, name: str, value: Json, place: str = CHANNEL) -> Json:
        """Alex does something in a menu, a dialog or a card; returns the bot's answer."""
        body = {
            "name": name,
            "from": {"id": ALEX["id"]},
            "conversation": {"id": place},
            "value": value,
        }
        entry = await self._until_heard("/_conversation/v1/invoke", body, "invoke")
        assert entry["response"]["statusCode"] == 200, entry
        answer: Json = entry["response"]["body"]
        return answer

    async def act(self, like: Json, kind: str, who: Json = ALEX, **more: Any) -> Json:
        """Somebody does what the Playground's page offers no way to do; the bot's answer.

        It happens where the earlier activity `like` did.
        """
        person = {name: who[name] for name in ("id", "name", "aadObjectId")}
        told = {"id": str(uuid4()), "type": kind, "timestamp": datetime.now(UTC).isoformat()}
        kept = {name: part for name, part in like.items() if name not in ("text", "entities")}
        entry = await self.repeat({**kept, **told, "from": person, **more})
        assert entry["response"]["statusCode"] == 200, entry
        answer: Json = entry["response"].get("body") or {}
        return answer

    async def repeat(self, activity: Json) -> Json:
        """Delivers an activity to the bot once more, as it was; returns the log's entry."""
        return await self._until_heard("/_internal/v1/customActivities", activity, activity["type"])

    async def install(self, place: str) -> None:
        """Adds the bot to a conversation."""
        seen = len(self.log)
        await self._post(f"/_debug/conversation/{place}/installation", {})
        await self.until(lambda: _heard(self.log[seen:], "installationUpdate"))

    def cards(self, place: str) -> list[str]:
        """The cards in view in a conversation or a thread of it, each as its JSON."""
        return [
            json.dumps(item["message"]["attachments"], ensure_ascii=False)
            for item in self.shown
            if item["actionConversationId"].partition(";")[0] == place
            and item["action"] == "createMessage"
            and item["message"]["from"]["id"] == BOT["id"]
        ]

    def messages(self, place: str) -> dict[str, Json]:
        """The bot's messages in view in a conversation or a thread of it: cards as they are now, by
        the messages' ids.
        """
        found = {}
        for item in self.shown:
            is_here = item["actionConversationId"].partition(";")[0] == place
            if is_here and item["message"].get("attachments"):
                found[item["message"]["messageId"]] = item["message"]["attachments"][0]["content"]
        return found

    def sent(self) -> list[Json]:
        """Every message that the bot posted, in view or not, in order."""
        return [entry["request"]["body"] for entry in self._by_the_bot("message")]

    def posted(self) -> list[Json]:
        """Every message that the bot posted or changed, in view or not, as the log has it."""
        names = ("message", "updateMessage", "updateActivity", "replyToActivity")
        return [
            entry
            for entry in self.log
            if entry.get("activityName") in names and entry.get("from") == "User Application"
        ]

    def chat_with(self, who: Json) -> str:
        """The id of the chat that the bot opened with somebody."""
        return next(
            str(entry["response"]["body"]["id"])
            for entry in self._by_the_bot("createConversation")
            if entry["request"]["body"]["members"][0]["id"] == who["id"]
        )

    def chats_opened(self) -> list[str]:
        """With whom the bot opened a chat, in order."""
        asked = self._by_the_bot("createConversation")
        return [entry["request"]["body"]["members"][0]["id"] for entry in asked]

    def _by_the_bot(self, name: str) -> list[Json]:
        return [
            entry
            for entry in self.log
            if entry.get("activityName") == name and entry.get("from") == "User Application"
        ]

    async def until(self, happened: Callable[[], Any], seconds: float = WAIT_SECONDS) -> Any:
        """What `happened` gives, once that is something; fails with the log if it never is."""
        async with self.news:
            try:
                await asyncio.wait_for(self.news.wait_for(happened), seconds)
            except TimeoutError:
                log = "\n".join(json.dumps(entry)[:1500] for entry in self.log)
                raise AssertionError(f"it did not happen in {seconds} s:\n{log}") from None
        return happened()

    async def _until_heard(self, path: str, body: Json, name: str) -> Json:
        seen = len(self.log)
        await self._post(path, body)
        entry: Json = await self.until(lambda: _heard(self.log[seen:], name))
        return entry

    async def _post(self, path: str, body: Json) -> None:
        async with self.http.post(f"{self.url}{path}", json=body) as response:
            assert response.status == 200, await response.text()

    async def watch(self, path: str, take: Callable[[Json], None]) -> None:
        """Reads a websocket until it is cancelled."""
        async with self.http.ws_connect(f"{self.url}{path}") as socket:
            async for frame in socket:
                async with self.news:
                    take(json.loads(frame.data))
                    self.news.notify_all()


def _heard(entries: list[Json], name: str) -> Json | None:
    """The first request to the bot of this name, with its answer."""
    for entry in entries:
        if entry.get("activityName") == name and entry.get("to") == "User Application":
            return entry
    return None


@contextlib.asynccontextmanager
async def playground(bot_url: str, folder: Path) -> AsyncIterator[Playground]:
    """A Playground for the bot at this address, until the block ends."""
    port = free_port()
    process = _start(f"{bot_url}/api/messages", folder, port)
    try:
        async with aiohttp.ClientSession() as http:
            driven = Playground(f"http://127.0.0.1:{port}", http)
            await _ready(driven, process)
            async with _watched(driven):
                yield driven
    finally:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(5)


def _start(endpoint: str, folder: Path, port: int) -> subprocess.Popen[bytes]:
    (folder / ".m365agentsplayground.yml").write_text(json.dumps(CONFIG))  # JSON is YAML
    script = npm_tool("@microsoft/m365agentsplayground/cli.js")
    options = ["-e", endpoint, "-c", "msteams", "-p", str(port), "--disable-telemetry"]
    with (folder / "playground.log").open("wb") as output:
        return subprocess.Popen(
            [node(), str(script), "start", *options],
            cwd=folder,
            env={**os.environ, "TEAMSAPPTESTER_BROWSER": "none"},
            stdout=output,
            stderr=output,
        )


@contextlib.asynccontextmanager
async def _watched(driven: Playground) -> AsyncIterator[None]:
    watchers = [
        asyncio.create_task(driven.watch(path, take))
        for path, take in (
            ("/_ws_conversation/v1/conversations/stream", driven.shown.append),
            ("/_ws/log/stream", lambda item: driven.log.append(item["log"])),
        )
    ]
    try:
        # The page asks for the configuration first; then the log tells that both are connected.
        async with driven.http.get(f"{driven.url}/_internal/v1/config") as response:
            assert response.status == 200
        await driven.until(lambda: driven.log)
        yield
    finally:
        for watcher in watchers:
            watcher.cancel()
        await asyncio.gather(*watchers, return_exceptions=True)


async def _ready(driven: Playground, process: subprocess.Popen[bytes]) -> None:
    deadline = asyncio.get_running_loop().time() + READY_SECONDS
    while asyncio.get_running_loop().time() < deadline:
        if process.poll() is not None:
            raise AssertionError(f"the Playground ended with {process.returncode}")
        try:
            async with driven.http.get(f"{driven.url}/_debug/ping") as response:
                if response.status == 200:
                    return
        except aiohttp.ClientError:
            pass
        await asyncio.sleep(0.1)
    raise AssertionError(f"the Playground was not ready in {READY_SECONDS} s")
