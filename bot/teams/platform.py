"""The Teams door as the rest of the product knows it."""

import time
from collections.abc import Callable, Mapping
from datetime import datetime

import aiohttp
import structlog
from aiohttp import web
from botbuilder.schema import Activity

from bot.badges.links import Links
from bot.entrance import Refusal
from bot.settings import Settings
from bot.teams.activities import Malformed, activity_of, tenant_of
from bot.teams.adapter import DoorAdapter
from bot.teams.chats import Chats
from bot.teams.cloud import LOCAL, PUBLIC, Cloud
from bot.teams.connector import Connector
from bot.teams.credentials import Credentials, NoToken
from bot.teams.directory import TeamsDirectory
from bot.teams.gate import Gate
from bot.teams.inbound import FirstAdmin, Inbound, Runs, States, nobody
from bot.teams.keys import SigningKeys
from bot.teams.memory import PLATFORM, Memory, NoStore, ServiceUrls, Store
from bot.teams.outbound import TeamsSender
from bot.teams.turns import Turns
from bot.views import drawer
from commands.base import Command
from commands.ports import Outgoing
from domain.deliveries import Limit, Posted
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

PATH = "/api/messages"
_CONNECTIONS = 100
_NAMES = "MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId, MicrosoftAppType"

log = structlog.get_logger(__name__)


class TeamsPlatform:
    """Microsoft Teams: the inbound path, the directory and the sender.

    Without an app id (`LAUREL_TEAMS_ANONYMOUS`) it serves clients on this machine, unverified.
    """

    name = PLATFORM
    limits: tuple[Limit, ...] = TeamsSender.limits

    def __init__(
        self,
        settings: Settings,
        room: Runs,
        *,
        states: States,
        commands: Mapping[str, Command],
        clock: Callable[[], datetime],
        store: Store | None = None,
        first_admin: FirstAdmin | None = None,
        cloud: Cloud | None = None,
        links: Links | None = None,
    ) -> None:
        """`links` are where Teams finds pictures."""
        draw = drawer(PLATFORM, links)
        app_id = settings.teams_app_id
        cloud = cloud or (PUBLIC if app_id else LOCAL)
        password = settings.teams_app_password
        single = settings.teams_app_type == "SingleTenant"
        self._tenant = settings.teams_tenant_id
        self._session: aiohttp.ClientSession | None = None
        self._credentials = Credentials(
            cloud,
            self._http,
            app_id=app_id,
            password=password.get_secret_value() if password else None,
            tenant=settings.teams_tenant_id if single else None,
        )
        memory = Memory()
        kept = store or NoStore()
        urls = ServiceUrls(kept, cloud.service_url)
        connector = Connector(cloud, self._credentials, self._http)
        chats = Chats(connector, urls, memory, app_id)
        self._gate = Gate(app_id, cloud, SigningKeys(cloud.metadata_url, self._http))
        turns = Turns(commands)
        inbound = Inbound(
            room,
            states,
            turns,
            clock,
            memory=memory,
            urls=urls,
            store=kept,
            first_admin=first_admin or nobody,
            draw=draw,
        )
        self._adapter = DoorAdapter(inbound)
        self._directory = TeamsDirectory(chats)
        self._sender = TeamsSender(chats, draw)

    def _http(self) -> aiohttp.ClientSession:
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=_CONNECTIONS),
                cookie_jar=aiohttp.DummyCookieJar(),
            )
        return self._session

    def add_routes(self, app: web.Application) -> None:
        """Adds `/api/messages`."""
        app.router.add_post(PATH, self.receive)

    async def receive(self, request: web.Request) -> web.Response:
        """Answers one request of the Bot Connector."""
        try:
            activity = activity_of(await self._gate.enter(request))
            self._check_tenant(activity)
            answer = await self._adapter.process(activity)
        except Refusal as refusal:
            log.info("teams_refused", status=refusal.status, reason=refusal.reason)
            headers = {"WWW-Authenticate": "Bearer"} if refusal.status == 401 else None
            return web.Response(status=refusal.status, headers=headers)
        except Malformed as error:
            log.info("teams_malformed", field=str(error))
            return web.Response(status=400)
        if answer is None:
            return web.Response()
        return web.json_response(answer.body, status=answer.status)

    def _check_tenant(self, activity: Activity) -> None:
        """Raises `Refusal` 403 for another tenant than the one that the settings name: anybody
        can put our app id into a manifest of their own.
        """
        try:
            tenant = tenant_of(activity)
        except Malformed:
            return  # an event of no tenant, which has no effect
        if self._tenant is not None and tenant != self._tenant:
            raise Refusal(403, "other_tenant")

    async def start(self) -> None:
        """Nothing to wait for: the token and the keys are fetched when first needed."""

    async def stop(self) -> None:
        """Closes the connections."""
        if self._session is not None:
            await self._session.close()

    async def doctor(self) -> list[str]:
        """What is wrong with the credentials, a line each; empty if a token can be had."""
        started = time.monotonic()
        try:
            await self._credentials.headers()
        except NoToken as error:
            if error.refused:
                return [
                    f"Teams: the login service refused the credentials ({error}); check {_NAMES}"
                ]
            return [f"Teams: no token after {time.monotonic() - started:.1f} s ({error})"]
        return []

    async def workspace(self, ref: WorkspaceRef) -> WorkspaceFacts:
        """See `Directory`."""
        return await self._directory.workspace(ref)

    async def person(
        self, workspace: WorkspaceRef, ref: PersonRef, near: ConversationRef | None
    ) -> PersonFacts | None:
        """See `Directory`."""
        return await self._directory.person(workspace, ref, near)

    async def conversation(
        self, workspace: WorkspaceRef, ref: ConversationRef
    ) -> ConversationFacts | None:
        """See `Directory`."""
        return await self._directory.conversation(workspace, ref)

    async def group(self, workspace: WorkspaceRef, ref: GroupRef) -> GroupFacts | None:
        """See `Directory`."""
        return await self._directory.group(workspace, ref)

    async def has_message(self, workspace: WorkspaceRef, message: Posted) -> bool | None:
        """See `Directory`."""
        return await self._directory.has_message(workspace, message)

    async def send(self, outgoing: Outgoing) -> Posted:
        """See `Sender`."""
        return await self._sender.send(outgoing)

    async def find(self, outgoing: Outgoing) -> Posted | None:
        """See `Sender`."""
        return await self._sender.find(outgoing)
