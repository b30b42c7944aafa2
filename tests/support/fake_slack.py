"""A Slack Web API over real HTTP, as strict as Slack where our other real client is lenient.

Checks tokens, scopes, content types, unknown arguments, blocks and views; pages its lists; keeps
metadata; and fails on demand in all the ways Slack can fail.
"""

import asyncio
import itertools
import json
from collections import defaultdict, deque
from dataclasses import dataclass, field
from typing import Any, Self

from aiohttp import WSMsgType, web

from bot.slack.scopes import OPTIONAL, REQUIRED
from tests.support.fake_slack_methods import METHODS, Failure

Json = dict[str, Any]


@dataclass
class Fault:
    """One failure to come: an error code, an HTTP status, a dropped connection, or a delay.

    With `after` the method has taken effect before it fails, as an ambiguous send may have.
    """

    error: str = ""
    status: int = 200
    retry_after: str | None = None
    drop: bool = False
    hang: float = 0.0
    text: str | None = None
    after: bool = False


@dataclass
class FakeSlack:
    """One workspace with the bot in it."""

    token: str = "xoxb-fake"
    app_token: str = "xapp-fake"
    team_id: str = "T1"
    bot_user_id: str = "UBOT"
    scopes: set[str] = field(default_factory=lambda: {*REQUIRED, *OPTIONAL})
    page: int = 100

    users: dict[str, Json] = field(default_factory=dict)
    channels: dict[str, Json] = field(default_factory=dict)
    groups: dict[str, Json] = field(default_factory=dict)
    messages: list[Json] = field(default_factory=list)
    views: list[Json] = field(default_factory=list)
    # What each person's Home tab shows, and everything that was ever put there.
    homes: dict[str, Json] = field(default_factory=dict)
    published: list[tuple[str, Json]] = field(default_factory=list)
    calls: list[tuple[str, Json]] = field(default_factory=list)
    responses: list[Json] = field(default_factory=list)
    expired_triggers: set[str] = field(default_factory=set)
    faults: dict[str, deque[Fault]] = field(default_factory=lambda: defaultdict(deque))
    url: str = ""
    # Further workspaces, each with a token of its own, that are served at the same address.
    others: list["FakeSlack"] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._clock = itertools.count(1_800_000_000_000_001)
        self._sockets: dict[web.WebSocketResponse, None] = {}
        self._acks: dict[str, asyncio.Future[Json]] = {}
        self._runner: web.AppRunner | None = None
        self.add_user(self.bot_user_id, "Laurel", is_bot=True)

    # --- the workspace -------------------------------------------------------------------------

    def add_user(self, user_id: str, name: str, **more: Any) -> None:
        self.users[user_id] = {
            "id": user_id,
            "team_id": self.team_id,
            "name": name.lower(),
            "real_name": name,
            "deleted": False,
            "is_bot": False,
            "tz": "Europe/Berlin",
            "locale": "en-GB",
            "profile": {"display_name": "", "real_name": name},
            **more,
        }

    def add_channel(self, channel_id: str, name: str, *, member: bool = True, **more: Any) -> None:
        channel = {"id": channel_id, "name": name, "is_channel": True, "is_member": member}
        self.channels[channel_id] = {**channel, **more}

    def add_group(self, group_id: str, handle: str, *users: str, **more: Any) -> None:
        group = {"id": group_id, "handle": handle, "name": handle.title(), "users": list(users)}
        self.groups[group_id] = {**group, "date_delete": 0, **more}

    def fail(self, method: str, **fault: Any) -> None:
        """Makes the next call of `method` fail; several are used up in their order."""
        self.faults[method].append(Fault(**fault))

    def posted(self, channel: str) -> list[Json]:
        """What is to be seen in a channel, oldest first."""
        return [message for message in self.messages if message["channel"] == channel]

    def next_ts(self) -> str:
        moment = next(self._clock)
        return f"{moment // 1_000_000}.{moment % 1_000_000:06d}"

    # --- the server ----------------------------------------------------------------------------

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=4 * 1024 * 1024)
        app.router.add_route("*", "/api/{method}", self._call)
        app.router.add_post("/hooks/{id}", self._hook)
        app.router.add_get("/socket", self._socket)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}/api/"
        return self

    async def __aexit__(self, *_: object) -> None:
        for socket in list(self._sockets):
            await socket.close()
        assert self._runner is not None
        await self._runner.cleanup()

    @property
    def response_url(self) -> str:
        return self.url.replace("/api/", "/hooks/1")

    async def _call(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["method"]
        fault = self.faults[name].popleft() if self.faults[name] else None
        if fault and not fault.after:
            return await self._fail(request, fault)
        try:
            answer = await self._answer(request, name)
        except Failure as failure:
            answer = {"ok": False, "error": failure.code, **failure.more}
        if fault:
            return await self._fail(request, fault)
        return web.json_response(answer, headers={"X-OAuth-Scopes": ",".join(sorted(self.scopes))})

    async def _answer(self, request: web.Request, name: str) -> Json:
        method = METHODS.get(name)
        if method is None:
            raise Failure("unknown_method")
        workspace = self._authorized(request, app_level=method.app_level)
        arguments = await _arguments(request, takes_json=method.takes_json)
        if strange := set(arguments) - method.arguments:
            raise Failure("invalid_arguments", response_metadata={"messages": sorted(strange)})
        workspace.calls.append((name, arguments))
        return {"ok": True, **method.run(workspace, arguments)}

    def _authorized(self, request: web.Request, *, app_level: bool) -> "FakeSlack":
        """The workspace that a call's token is for."""
        authorization = request.headers.get("Authorization")
        if authorization is None:
            raise Failure("not_authed")
        for workspace in (self, *self.others):
            token = workspace.app_token if app_level else workspace.token
            if authorization == f"Bearer {token}":
                return workspace
        raise Failure("invalid_auth")

    async def _fail(self, request: web.Request, fault: Fault) -> web.StreamResponse:
        if fault.hang:
            await asyncio.sleep(fault.hang)
        if fault.drop:
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        headers = {"Retry-After": fault.retry_after} if fault.retry_after else {}
        if fault.text is not None:
            return web.Response(status=fault.status, text=fault.text, headers=headers)
        body = {"ok": False, "error": fault.error or "ratelimited"}
        return web.json_response(body, status=fault.status, headers=headers)

    async def _hook(self, request: web.Request) -> web.Response:
        self.responses.append(await request.json())
        return web.Response(text="ok")

    # --- Socket Mode ---------------------------------------------------------------------------

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"type": "hello", "num_connections": 1})
        self._sockets[socket] = None
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                answer = json.loads(message.data)
                self._acks.pop(answer["envelope_id"]).set_result(answer)
        del self._sockets[socket]
        return socket

    async def renew_sockets(self) -> None:
        """Asks the bot to connect anew, as Slack does every few hours; returns when it has."""
        old = list(self._sockets)
        for socket in old:
            await socket.send_json({"type": "disconnect", "reason": "refresh_requested"})
        async with asyncio.timeout(10):
            while not set(self._sockets) - set(old):  # noqa: ASYNC110 - as below
                await asyncio.sleep(0.01)

    async def send_envelope(self, kind: str, payload: Any, within: float = 5.0) -> Json:
        """Sends a payload over the socket; the acknowledgement. `TimeoutError` if none comes."""
        async with asyncio.timeout(within):
            while not self._sockets:  # noqa: ASYNC110 - the bot's connection, which tells nobody
                await asyncio.sleep(0.01)
            envelope = {"envelope_id": self.next_ts(), "type": kind, "payload": payload}
            acknowledged = asyncio.get_running_loop().create_future()
            self._acks[envelope["envelope_id"]] = acknowledged
            await next(reversed(self._sockets)).send_json(envelope)
            answer: Json = await acknowledged
            return answer


async def _arguments(request: web.Request, *, takes_json: bool) -> Json:
    if request.content_type == "application/json" and request.body_exists:
        if not takes_json:
            raise Failure("invalid_arguments", response_metadata={"messages": ["no JSON here"]})
        body = await request.json()
        if not isinstance(body, dict):
            raise Failure("json_not_object")
        return body
    return {**request.query, **(await request.post() if request.body_exists else {})}
