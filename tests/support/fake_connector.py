"""A strict fake of what Microsoft runs: the login service, the OpenID keys, the Bot Connector.

It takes only tokens that it gave, and only activities that Teams would take. `answers` holds what
the next requests to the connector get instead of their due: an `Answer`, or a way to fail.
"""

import asyncio
import json
import time
from collections import deque
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal, Self
from uuid import uuid4

import jwt
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric import rsa

from bot.teams.cloud import Cloud
from tests.support.validators import check_activity

Json = dict[str, Any]

APP_ID = "6f1c2a34-0000-4000-8000-00000000a99d"
PASSWORD = "a secret of the app"
TENANT = "72f988bf-0000-4000-8000-00000000c0de"
ISSUER = "https://api.botframework.com"
BOT = {"id": f"28:{APP_ID}", "name": "Laurel"}


@dataclass(frozen=True)
class Answer:
    """What a request gets instead of its due."""

    status: int
    code: str = ""
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Sent:
    """An activity that was posted or, with `replaced`, put in the place of another."""

    conversation: str
    id: str
    activity: Json
    replaced: bool = False


class SigningKey:
    """A private key of the issuer, with the id that it is published under."""

    def __init__(self, key_id: str, owner: str = "issuer") -> None:
        self.id = key_id
        self.private = _private_key(key_id, owner)

    def published(self, endorsements: list[str] | None) -> Json:
        jwk = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(self.private.public_key()))
        jwk |= {"kid": self.id, "use": "sig"}
        return jwk if endorsements is None else jwk | {"endorsements": endorsements}


@cache
def _private_key(key_id: str, owner: str) -> rsa.RSAPrivateKey:
    """Made once in a test run: it takes a tenth of a second."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


class FakeConnector:
    """The services on a free port of this machine. Use as an async context manager."""

    def __init__(self) -> None:
        self.key = SigningKey("key-1")
        self.published = [self.key.published(["msteams"])]
        self.members: dict[tuple[str, str], Json] = {}
        self.channels: dict[str, list[Json]] = {}
        self.rosters: set[str] = set()
        self.unreachable: set[str] = set()
        self.answers: deque[Answer | Literal["drop", "hang"]] = deque()
        self.token_answers: deque[Answer] = deque()
        self.sent: list[Sent] = []
        self.deleted: set[str] = set()
        self.created: list[Json] = []
        self.requests: list[tuple[str, str]] = []
        self.key_fetches = 0
        self.keys_down = False
        self.tokens: set[str] = set()
        self.url = ""
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application(middlewares=[self._strict])
        app.add_routes(
            [
                web.get("/openid", self._metadata),
                web.get("/keys", self._keys),
                web.post("/login/{tenant}/oauth2/v2.0/token", self._token),
                web.post("/teams/v3/conversations", self._create),
                web.post("/teams/v3/conversations/{place}/activities", self._post),
                web.put("/teams/v3/conversations/{place}/activities/{id}", self._put),
                web.get("/teams/v3/conversations/{place}/members/{id}", self._member),
                web.get("/teams/v3/conversations/{place}/pagedmembers", self._roster),
                web.get("/teams/v3/teams/{team}/conversations", self._channels),
            ]
        )
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"
        return self

    async def __aexit__(self, *exc: object) -> None:
        assert self._runner is not None
        await self._runner.cleanup()

    @property
    def service_url(self) -> str:
        """Where activities of this fake say that their connector is."""
        return f"{self.url}/teams/"

    def cloud(self, **changes: Any) -> Cloud:
        """The addresses of this fake."""
        return Cloud(
            **{
                "issuer": ISSUER,
                "metadata_url": f"{self.url}/openid",
                "login_url": f"{self.url}/login",
                "service_url": None,
                "hosts": (),
                "loopback": True,
                **changes,
            }
        )

    def bearer(self, *, key: SigningKey | None = None, **claims: Any) -> str:
        """An Authorization header as the Bot Connector sends it; a claim of None is left out."""
        now = int(time.time())
        payload = {
            "iss": ISSUER,
            "aud": APP_ID,
            "nbf": now - 10,
            "exp": now + 3600,
            "serviceurl": self.service_url,
            **claims,
        }
        payload = {name: value for name, value in payload.items() if value is not None}
        signing = key or self.key
        headers = {"kid": signing.id}
        return f"Bearer {jwt.encode(payload, signing.private, 'RS256', headers=headers)}"

    def add_member(self, place: str, person: str, directory: str, name: str, **more: Any) -> None:
        """Puts somebody into a conversation and their own chat; both their ids find them."""
        member = {"id": person, "aadObjectId": directory, "name": name, "tenantId": TENANT, **more}
        self.rosters.add(place)
        for where in (place, self.chat(person)):
            self.members[where, person] = self.members[where, directory] = member

    def chat(self, person: str) -> str:
        """The chat of the bot with a person, by their account."""
        return f"a:{person.removeprefix('29:')}"

    def posts(self, conversation: str) -> list[Json]:
        """The activities sent to a conversation, updates of earlier ones among them."""
        return [sent.activity for sent in self.sent if sent.conversation == conversation]

    def shown(self, conversation: str) -> dict[str, Json]:
        """What stands in a conversation, by the messages' ids."""
        latest = {sent.id: sent.activity for sent in self.sent if sent.conversation == conversation}
        return {message: said for message, said in latest.items() if message not in self.deleted}

    # --- services ------------------------------------------------------------------------------

    async def _metadata(self, request: web.Request) -> web.Response:
        if self.keys_down:
            return web.Response(status=500)
        self.key_fetches += 1
        return web.json_response({"issuer": ISSUER, "jwks_uri": f"{self.url}/keys"})

    async def _keys(self, request: web.Request) -> web.Response:
        return web.json_response({"keys": self.published})

    async def _token(self, request: web.Request) -> web.Response:
        form = await request.post()
        self.requests.append(("TOKEN", request.match_info["tenant"]))
        if self.token_answers:
            answer = self.token_answers.popleft()
            return web.json_response({"error": answer.code}, status=answer.status)
        wanted = {
            "grant_type": "client_credentials",
            "client_id": APP_ID,
            "client_secret": PASSWORD,
            "scope": "https://api.botframework.com/.default",
        }
        if dict(form) != wanted:
            return web.json_response({"error": "invalid_client"}, status=401)
        token = f"token-{len(self.tokens)}-{uuid4()}"
        self.tokens.add(token)
        return web.json_response(
            {"token_type": "Bearer", "expires_in": 3599, "access_token": token}
        )

    @web.middleware
    async def _strict(self, request: web.Request, handler: Any) -> web.StreamResponse:
        if not request.path.startswith("/teams/"):
            return await handler(request)
        self.requests.append((request.method, request.path))
        if self.answers:
            answer = self.answers.popleft()
            if answer == "hang":
                await asyncio.sleep(30)
            if isinstance(answer, Answer):
                return _error(answer.status, answer.code, answer.headers)
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if token not in self.tokens:
            return _error(401, "Unauthorized")
        return await handler(request)

    async def _create(self, request: web.Request) -> web.Response:
        body = await request.json()
        self.created.append(body)
        if body["isGroup"] or body["tenantId"] != TENANT or len(body["members"]) != 1:
            return _error(400, "BadSyntax")
        person = body["members"][0]["id"]
        member = next((m for (_, key), m in self.members.items() if key == person), None)
        if member is None or person in self.unreachable:
            return _error(403, "ForbiddenOperationException")
        return web.json_response({"id": self.chat(member["id"])}, status=201)

    async def _post(self, request: web.Request) -> web.Response:
        return await self._take(request, str(1_700_000_000_000 + len(self.sent)), replaced=False)

    async def _put(self, request: web.Request) -> web.Response:
        place, message = request.match_info["place"], request.match_info["id"]
        posted = (place, message) in {(sent.conversation, sent.id) for sent in self.sent}
        if not posted or message in self.deleted:
            return _error(404, "ActivityNotFoundInConversation")
        return await self._take(request, message, replaced=True)

    async def _take(self, request: web.Request, message: str, *, replaced: bool) -> web.Response:
        activity = await request.json()
        try:
            check_activity(activity)
        except ValueError as error:
            return _error(400, "BadSyntax", detail=str(error))
        self.sent.append(Sent(request.match_info["place"], message, activity, replaced))
        return web.json_response({"id": message}, status=200 if replaced else 201)

    async def _member(self, request: web.Request) -> web.Response:
        member = self.members.get((request.match_info["place"], request.match_info["id"]))
        if member is None:
            return _error(404, "MemberNotFoundInConversation")
        return web.json_response(member)

    async def _roster(self, request: web.Request) -> web.Response:
        place = request.match_info["place"]
        if place not in self.rosters:
            return _error(403, "BotNotInConversationRoster")
        found = {m["id"]: m for (where, _), m in self.members.items() if where == place}
        return web.json_response({"members": list(found.values())})

    async def _channels(self, request: web.Request) -> web.Response:
        team = request.match_info["team"]
        if team not in self.channels:
            return _error(404, "NotFound")
        return web.json_response({"conversations": self.channels[team]})


def _error(
    status: int, code: str, headers: dict[str, str] | None = None, detail: str = ""
) -> web.Response:
    body = {"error": {"code": code, "message": detail or code}}
    return web.json_response(body, status=status, headers=headers)
