"""The Teams door on a port, between a fake of Microsoft's services and a room that listens."""

import asyncio
import io
import json
import time
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import aiohttp
from pydantic import SecretStr

from bot.app import App
from bot.settings import ALL_ROLES, Role, Settings
from bot.teams import TeamsPlatform
from bot.teams.memory import NoStore
from commands.base import FormState, Reply, Turn
from domain.people import ConversationRef, PersonRef, WorkspaceRef
from storage.session import Database
from tests.support.fake_connector import APP_ID, PASSWORD, FakeConnector

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


class ListeningRoom:
    """Keeps every turn and answers as it is told."""

    def __init__(self) -> None:
        self.turns: list[Turn] = []
        self.answer: Callable[[Turn], Reply] = lambda turn: Reply()

    async def run(self, turn: Turn) -> Reply:
        self.turns.append(turn)
        return self.answer(turn)


class ListeningStore(NoStore):
    """Keeps who was made an admin, and where the bot was added and removed."""

    def __init__(self) -> None:
        self.admins: list[tuple[WorkspaceRef, PersonRef, ConversationRef]] = []
        self.membership: list[tuple[ConversationRef, bool]] = []
        self.is_down = False

    async def joined(self, ref: WorkspaceRef, conversation: ConversationRef) -> None:
        self.membership.append((conversation, True))

    async def left(self, ref: WorkspaceRef, conversation: ConversationRef) -> None:
        self.membership.append((conversation, False))

    async def first_admin(
        self, workspace: WorkspaceRef, person: PersonRef, near: ConversationRef, now: datetime
    ) -> None:
        if self.is_down:
            raise ConnectionError("the database is away")
        assert now == NOW
        self.admins.append((workspace, person, near))


class PlainCodec:
    """Seals a state by a mark in front of its nonce; what lacks the mark was tampered with."""

    def __init__(self) -> None:
        self.states: dict[str, FormState] = {}

    def dump(self, state: FormState) -> str:
        self.states[state.nonce] = state
        return f"sealed:{state.nonce}"

    def load(self, sealed: str) -> FormState:
        mark, _, nonce = sealed.partition(":")
        if mark != "sealed" or nonce not in self.states:
            raise ValueError("tampered")
        return self.states[nonce]


def settings(**changes: Any) -> Settings:
    """Settings with Teams' credentials, whatever the environment holds."""
    given = {"teams_app_id": APP_ID, "teams_app_password": SecretStr(PASSWORD), **changes}
    return Settings(_env_file=None, **given)


@dataclass
class Door:
    """The door on a port, and what stands on either side of it."""

    connector: FakeConnector
    platform: TeamsPlatform
    http: aiohttp.ClientSession
    room: ListeningRoom = field(default_factory=ListeningRoom)
    codec: PlainCodec = field(default_factory=PlainCodec)
    url: str = ""
    store: ListeningStore = field(default_factory=ListeningStore)

    async def post(
        self, activity: Any, authorization: str | None = "", **request: Any
    ) -> tuple[int, Any]:
        """Posts an activity, by default with a good token; returns status and JSON."""
        headers = request.pop("headers", {})
        if authorization is not None:
            headers["Authorization"] = authorization or self.connector.bearer()
        body = request or {"json": activity}
        if "json" in body:
            headers["Content-Type"] = "application/json"
            body["data"] = io.BytesIO(json.dumps(body.pop("json")).encode())
        async with self.http.post(self.url, headers=headers, **body) as response:
            answer = await response.json(content_type=None) if response.content_length else None
            return response.status, answer


@asynccontextmanager
async def running(
    fake: FakeConnector, database_url: str, roles: Iterable[Role] = ALL_ROLES
) -> AsyncIterator[Door]:
    """The whole bot behind its Teams door, until the block ends."""
    database = Database(database_url, pool_size=5)
    app = App(settings(port=0), database, roles)
    async with aiohttp.ClientSession() as http, app.running() as address:
        platform: Any = app.platforms[0]
        url = f"{address}api/messages"
        yield Door(fake, platform, http, ListeningRoom(), PlainCodec(), url)
    await database.close()


async def until(happened: Callable[[], Any], seconds: float = 10.0) -> Any:
    """What `happened` gives, once that is something."""
    deadline = time.monotonic() + seconds
    while not (found := happened()):
        assert time.monotonic() < deadline, "it never happened"
        await asyncio.sleep(0.02)
    return found
