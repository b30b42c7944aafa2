"""Slack, as one chat platform among others."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any, TypeVar
from urllib.parse import urlsplit

import aiohttp
import structlog
from aiohttp import web
from slack_sdk.web.async_client import AsyncWebClient

from bot.badges.links import Links
from bot.entrance import Refusal
from bot.settings import Settings, SettingsError
from bot.slack import api, gate
from bot.slack.directory import SlackDirectory
from bot.slack.doctor import examine
from bot.slack.installations import Installation, KeptInstallations, ask
from bot.slack.listeners import House, Listeners, Moved, Turns
from bot.slack.outbound import SlackSender
from bot.slack.payloads import PLATFORM, Commands
from bot.slack.screens import States
from bot.slack.socket import Socket
from bot.vault import Vault
from bot.views import drawer
from commands.ports import Outgoing
from domain.deliveries import Posted
from domain.people import (
    ConversationFacts,
    ConversationRef,
    GroupFacts,
    GroupRef,
    PersonFacts,
    PersonRef,
    WorkspaceFacts,
    WorkspaceRef,
)
from storage.session import Database

log = structlog.get_logger()

PATH = "/slack/events"
_ATTEMPTS = 3
BETWEEN_ATTEMPTS = 1.0  # seconds, times the number of attempts made
_RESPOND_SECONDS = 2.0

Result = TypeVar("Result")
AddWorkspace = Callable[[WorkspaceRef, datetime], Awaitable[None]]


class SlackPlatform:
    """Implements `bot.platform.Platform`. Listens only where `add_routes` was called before
    `start`, so that a worker sends without receiving; over HTTP where there is a signing secret,
    and over a socket where there is an app-level token.
    """

    name = PLATFORM
    limits = SlackSender.limits

    def __init__(
        self,
        settings: Settings,
        room: Turns,
        states: States,
        *,
        commands: Commands,
        clock: Callable[[], datetime],
        database: Database,
        vault: Vault,
        add_workspace: AddWorkspace,
        joined: Moved,
        left: Moved,
        links: Links | None = None,
    ) -> None:
        """`database` and `vault` keep the tokens. `add_workspace` makes a workspace known, asking
        this platform about it; `joined` is told of a conversation that the bot was just added to,
        `left` of one that it was removed from. `links` are where Slack finds pictures.
        """
        draw = drawer(PLATFORM, links)
        self._settings = settings
        self._clock = clock
        self._add_workspace = add_workspace
        self._installations = KeptInstallations(database, vault, client=self._client, clock=clock)
        self._directory = SlackDirectory(self._installations)
        self._sender = SlackSender(self._installations, draw)
        self._listeners = Listeners(
            House(
                room=room,
                installations=self._installations,
                states=states,
                commands=commands,
                name_of=self._directory.name_of,
                clock=clock,
                joined=joined,
                left=left,
                respond=self._respond,
                draw=draw,
            )
        )
        secret = settings.slack_signing_secret
        self._secret = secret.get_secret_value().encode() if secret else None
        self._listening = False
        self._session: aiohttp.ClientSession | None = None
        self._socket: Socket | None = None

    # --- the door ------------------------------------------------------------------------------

    def add_routes(self, app: web.Application) -> None:
        """Takes requests at `/slack/events`, if there is a secret to verify them with."""
        self._listening = True
        if self._secret is not None:
            app.router.add_post(PATH, self._receive)

    async def start(self) -> None:
        """Learns who the token belongs to, and opens the socket. Raises `SettingsError`."""
        token = self._settings.slack_bot_token
        assert token is not None
        self._session = api.open_session()
        try:
            client = self._client(token.get_secret_value())
            await self._move_in(await self._persist("SLACK_BOT_TOKEN", lambda: ask(client)))
            app_token = self._settings.slack_app_token
            if app_token is not None and self._listening:
                own = self._client(app_token.get_secret_value())
                self._socket = Socket(own, self._listeners.dispatch)
                await self._persist("SLACK_APP_TOKEN", self._socket.open)
        except BaseException:
            await self.stop()
            raise

    async def _move_in(self, installation: Installation) -> None:
        """Keeps the installation that the settings describe, in place of any before."""
        self._installations.hold(installation)
        await self._add_workspace(WorkspaceRef(PLATFORM, installation.team_id), self._clock())
        await self._installations.save(installation)

    async def stop(self) -> None:
        """Closes the socket after what is under way, then all connections."""
        if self._socket is not None:
            await self._socket.close()
        await self._listeners.finish()
        if self._session is not None:
            await self._session.close()

    async def doctor(self) -> list[str]:
        """What is wrong with the credentials and permissions, a line each. Needs no `start`."""
        return await examine(self._settings)

    async def _receive(self, request: web.Request) -> web.Response:
        assert self._secret is not None
        try:
            payload = await gate.enter(request, self._secret, self._clock().timestamp())
        except Refusal as refusal:
            log.info("slack: request refused", status=refusal.status, reason=refusal.reason)
            return web.Response(status=refusal.status)
        if gate.is_ssl_check(payload):
            return web.Response()
        answer = await self._listeners.dispatch(payload)
        return web.Response(
            status=answer.status,
            body=answer.body.encode(),
            headers={"Content-Type": answer.headers["content-type"][0]},
        )

    def _client(self, token: str) -> AsyncWebClient:
        assert self._session is not None
        refused = self._installations.refused
        return api.client(token, self._settings.slack_api_url, self._session, refused)

    async def _persist(self, setting: str, call: Callable[[], Awaitable[Result]]) -> Result:
        """Calls Slack at the start, again if it does not answer. Raises `SettingsError`."""
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                return await call()
            except api.CallFailed as error:
                raise SettingsError(f"{setting}: Slack does not accept it ({error})") from None
            except (api.TooFast, api.NotReached, api.AnswerLost) as error:
                if attempt == _ATTEMPTS:
                    where = self._settings.slack_api_url
                    raise SettingsError(f"Slack does not answer at {where} ({error})") from None
                await asyncio.sleep(attempt * BETWEEN_ATTEMPTS)
        raise AssertionError("unreachable")

    async def _respond(self, url: str, body: dict[str, Any]) -> None:
        """Posts to a `response_url`; a failure is logged, since nobody can do more."""
        if not self._is_slacks(url) or self._session is None:
            log.warning("slack: strange response_url")
            return
        try:
            timeout = aiohttp.ClientTimeout(total=_RESPOND_SECONDS)
            async with self._session.post(url, json=body, timeout=timeout) as response:
                if response.status != 200:
                    log.warning("slack: answer not taken", status=response.status)
        except (aiohttp.ClientError, OSError) as error:
            log.warning("slack: answer not sent", error=type(error).__name__)

    def _is_slacks(self, url: str) -> bool:
        """Whether an address is Slack's own: the API's, or its webhooks'."""
        try:
            given, api_url = urlsplit(url), urlsplit(self._settings.slack_api_url)
            if (given.scheme, given.netloc) == (api_url.scheme, api_url.netloc):
                return True
        except ValueError:
            return False
        return given.scheme == "https" and given.netloc == "hooks.slack.com"

    # --- questions and messages ----------------------------------------------------------------

    async def workspace(self, ref: WorkspaceRef) -> WorkspaceFacts:
        return await self._directory.workspace(ref)

    async def person(
        self, workspace: WorkspaceRef, ref: PersonRef, near: ConversationRef | None
    ) -> PersonFacts | None:
        return await self._directory.person(workspace, ref, near)

    async def conversation(
        self, workspace: WorkspaceRef, ref: ConversationRef
    ) -> ConversationFacts | None:
        return await self._directory.conversation(workspace, ref)

    async def group(self, workspace: WorkspaceRef, ref: GroupRef) -> GroupFacts | None:
        return await self._directory.group(workspace, ref)

    async def has_message(self, workspace: WorkspaceRef, message: Posted) -> bool | None:
        return await self._directory.has_message(workspace, message)

    async def send(self, outgoing: Outgoing) -> Posted:
        return await self._sender.send(outgoing)

    async def find(self, outgoing: Outgoing) -> Posted | None:
        return await self._sender.find(outgoing)
