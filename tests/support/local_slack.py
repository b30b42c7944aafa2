"""local-slack, a Slack that runs on this machine: started, driven and read."""

import asyncio
import json
import platform
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Literal, TypeVar
from urllib.parse import parse_qs

import aiohttp

from tests.support.adaptive_cards import objects
from tests.support.app import free_port
from tests.support.tools import npm_tool

Json = dict[str, Any]
Found = TypeVar("Found")

BOT, APP = "ULAUREL", "A1"
BOT_TOKEN, APP_TOKEN, SECRET = "xoxb-local", "xapp-local", "local-signing-secret"
# A second app, whose requests arrive nowhere: its trigger ids are what a shortcut needs, and
# local-slack has no shortcuts.
DEAF = "A2"
ANA, BEN, CLEO, DAI, EMMA = "U0ANA", "U0BEN", "U0CLEO", "U0DAI", "U0EMMA"
# Colleagues who are there to be many.
CROWD = tuple(f"U0CROWD{letter}" for letter in "ABCDEFGH")
DEALS = "C0DEALS"
_MACHINES = {"x86_64": "x64", "aarch64": "arm64"}


@dataclass
class LocalSlack:
    """A running workspace, as a person's client sees it."""

    url: str
    session: aiohttp.ClientSession
    page: aiohttp.ClientWebSocketResponse
    frames: list[Json] = field(default_factory=list)

    @property
    def environment(self) -> dict[str, str]:
        """What the bot needs in order to serve this workspace."""
        return {"SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_API_URL": f"{self.url}/api/"}

    async def command(
        self, text: str, *, by: str = ANA, slash: str = "/kudos", app: str = APP
    ) -> None:
        """Somebody types a command in #deals; returns when the bot has answered."""
        body = {"appId": app, "user": by, "channel": DEALS, "command": slash, "text": text}
        await self._control("command", body)

    async def say(self, text: str, *, by: str) -> Json:
        """Somebody writes in #deals; the message."""
        await self._control("message", {"channel": DEALS, "user": by, "text": text})
        return (await self.messages())[-1]

    async def click(
        self, message: Json, command: str = "", holding: str = "", *, by: str = ANA
    ) -> None:
        """Somebody clicks the first button of a message, or the first that starts a command and
        carries something.
        """
        button = button_in(message, command, holding)
        place = {"channel": message["channel"], "messageTs": message["ts"]}
        await self._control("interact", {"user": by, "action": button, **place})

    async def react(self, message: Json, emoji: str, *, by: str, on: bool = True) -> None:
        """Somebody puts an emoji on a message, or takes it off."""
        place = {"channel": message["channel"], "ts": message["ts"]}
        await self._control("reaction", {"user": by, "name": emoji, "present": on, **place})

    async def home(self, user: str = ANA) -> Json:
        """What the bot shows when somebody opens its Home tab."""
        await self._control("open-home", {"user": user, "appId": APP})
        return await self.home_again(user)

    async def home_again(self, user: str = ANA) -> Json:
        """What the bot showed last in somebody's Home tab, once it shows it."""
        while (frame := await self.frame("home"))["user"] != user:
            pass
        view: Json = frame["view"]
        return view

    async def submit(self, values: dict[str, Json], *, by: str = ANA) -> None:
        """Somebody submits the open form; `values` maps block ids to what is in their element."""
        state = {block: {"value": element} for block, element in values.items()}
        await self.page.send_json({"t": "view_submit", "user": by, "values": state})

    async def messages(self, channel: str = DEALS) -> list[Json]:
        """What was said in a conversation, private answers among it."""
        async with self.session.get(f"{self.url}/_control/messages/{channel}") as response:
            found: list[Json] = (await response.json())["messages"]
            return found

    async def told(self, user: str, *said: str) -> Json:
        """The newest message that the bot wrote to somebody and that says all this, once it is
        there.
        """
        return await _saying(partial(self.direct_messages, user), said)

    async def card(self, *said: str) -> Json:
        """The newest message for everybody in #deals that says all this, once it is there."""
        return await _saying(self.cards, said)

    async def answered(self, user: str, *said: str) -> Json:
        """The newest private answer to somebody in #deals that says all this, once it is there."""
        return await _saying(partial(self.private_answers, user), said)

    async def direct_messages(self, user: str) -> list[Json]:
        """What the bot wrote to somebody."""
        async with self.session.get(f"{self.url}/_control/state") as response:
            channels = (await response.json())["channels"]
        ids = [one["id"] for one in channels if one["is_im"] and set(one["members"]) == {user, BOT}]
        return [message for channel in ids for message in await self.messages(channel)]

    async def cards(self) -> list[Json]:
        """What the bot said in #deals for everybody to see."""
        return [
            one for one in await self.messages() if "ephemeral_to" not in one and one["user"] == BOT
        ]

    async def private_answers(self, user: str) -> list[Json]:
        """What only this person sees in #deals."""
        return [one for one in await self.messages() if one.get("ephemeral_to") == user]

    async def request_bodies(self, kind: str) -> list[str]:
        """The bodies that were posted to bots, oldest first."""
        async with self.session.get(f"{self.url}/_control/log") as response:
            log = (await response.json())["log"]
        return [
            one["detail"] for one in log if one["kind"] == kind and one["direction"] == "to_bot"
        ]

    async def trigger(self) -> str:
        """A fresh trigger id, as a shortcut would carry it."""
        await self.command("", app=DEAF)
        body = (await self.request_bodies("slash_commands"))[-1]
        return parse_qs(body)["trigger_id"][0]

    async def frame(self, kind: str) -> Json:
        """The next frame of this kind that the page is sent."""

        async def taken() -> Json | None:
            for index, frame in enumerate(self.frames):
                if frame["t"] == kind:
                    del self.frames[: index + 1]
                    return frame
            return None

        found: Json = await until(taken)
        return found

    async def _control(self, what: str, body: Json) -> None:
        async with self.session.post(f"{self.url}/_control/{what}", json=body) as response:
            assert response.status == 200, await response.text()

    async def _listen(self) -> None:
        async for message in self.page:
            self.frames.append(json.loads(message.data))


async def _saying(look: Callable[[], Any], said: tuple[str, ...]) -> Json:
    async def newest() -> Json | None:
        messages: list[Json] = await look()
        return next(
            (one for one in messages[::-1] if all(part in shown(one) for part in said)), None
        )

    found: Json = await until(newest)
    return found


async def until(look: Callable[[], Any], seconds: float = 15.0) -> Any:
    """What `look()`, awaited, finds as soon as it finds something; fails after some seconds."""
    deadline = time.monotonic() + seconds
    while not (found := await look()):
        assert time.monotonic() < deadline, "it never happened"
        await asyncio.sleep(0.05)
    return found


def button_in(shown: object, command: str = "", holding: str = "") -> Json:
    """The first button that starts a command (or any) and carries something, wherever it stands."""
    found = (part for part in objects(shown) if part.get("type") == "button")
    start = f"{command}:" if command else ""
    return next(
        part
        for part in found
        if part["action_id"].startswith(start) and holding in part.get("value", "")
    )


def shown(message: object) -> str:
    """Everything that a message says."""
    return json.dumps(message, ensure_ascii=False)


@asynccontextmanager
async def running(
    folder: Path, mode: Literal["events", "socket"], request_url: str = ""
) -> AsyncIterator[LocalSlack]:
    """A workspace whose events go to `request_url`, or over sockets, until the block ends."""
    system = f"{platform.system().lower()}-{_MACHINES.get(platform.machine(), platform.machine())}"
    binary = npm_tool(f"local-slack-{system}/bin/local-slack")
    config, port = folder / "local-slack.json", free_port()
    config.write_text(json.dumps(_config(mode, request_url)))
    command = [
        str(binary),
        "--config",
        str(config),
        "--port",
        str(port),
        "--base-host",
        "127.0.0.1",
    ]
    with (folder / "local-slack.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(*command, stdout=log, stderr=log)
    url = f"http://127.0.0.1:{port}"
    try:
        async with aiohttp.ClientSession() as session:
            await until(lambda: _answers(session, url))
            async with session.ws_connect(f"{url}/ui") as page:
                workspace = LocalSlack(url, session, page)
                listener = asyncio.create_task(workspace._listen())
                yield workspace
                listener.cancel()
    finally:
        process.terminate()
        await process.wait()


async def _answers(session: aiohttp.ClientSession, url: str) -> bool:
    try:
        async with session.get(f"{url}/_control/state") as response:
            return response.status == 200
    except aiohttp.ClientConnectorError:
        return False


def _config(mode: str, request_url: str) -> Json:
    app = {
        "appId": APP,
        "botUserId": BOT,
        "botName": "laurel",
        "botToken": BOT_TOKEN,
        "appToken": APP_TOKEN,
        "signingSecret": SECRET,
        "mode": mode,
        "requestUrl": request_url,
    }
    deaf = {
        "appId": DEAF,
        "botUserId": "UDEAF",
        "botName": "deaf",
        "botToken": "xoxb-deaf",
        "appToken": "xapp-deaf",
        "signingSecret": "deaf",
        "mode": "events",
        "requestUrl": "http://127.0.0.1:1/",
    }
    people = {ANA: "Ana", BEN: "Ben", CLEO: "Cleo", DAI: "Dai", EMMA: "Emma"}
    people |= {user: user.removeprefix("U0").title() for user in CROWD}
    return {
        "workspace": {"name": "Acme", "domain": "acme", "teamId": "T0ACME"},
        "apps": [app, deaf],
        "users": [
            {"id": user, "name": name, "real_name": name, "email": f"{name}@example.com"}
            for user, name in people.items()
        ],
        "channels": [{"id": DEALS, "name": "deals", "members": [BOT, *people]}],
    }
