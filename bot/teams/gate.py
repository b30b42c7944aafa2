"""The gate in front of Bot Framework's SDK: only verified, readable requests come through.

The SDK's own check answers 500 to a garbled token, accepts one that never expires, always leaves
the emulator's way in open, and fetches keys by a call that blocks. So the token is verified here.
"""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import jwt
from aiohttp import web

from bot.entrance import Refusal, read_body
from bot.loopback import asks_loopback, is_loopback
from bot.teams.cloud import Cloud
from bot.teams.keys import KeysUnavailable, SigningKey, SigningKeys

MAX_BODY = 4 * 1024 * 1024  # bytes; Teams itself sends some tens of kilobytes
MAX_TOKEN = 16 * 1024
LEEWAY = 60  # seconds that clocks may differ by
PROVEN_FOR = 300.0  # seconds; to prove a token costs a fifth of a millisecond
MAX_PROVEN = 1000
CHANNEL = "msteams"

Payload = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Verified:
    """What a token says. Nothing, where no token is asked for."""

    service_url: str | None = None
    channels: frozenset[str] = frozenset()


_UNPROVEN = (float("-inf"), Verified())


class Gate:
    """Checks who sent a request. Without an app id it lets in what comes from this machine."""

    def __init__(
        self,
        app_id: str | None,
        cloud: Cloud,
        keys: SigningKeys,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._app_id = app_id
        self._cloud = cloud
        self._keys = keys
        self._clock = clock
        self._proven: dict[str, tuple[float, Verified]] = {}

    async def enter(self, request: web.Request) -> Payload:
        """The verified body as a JSON object. Raises `Refusal`: 401, 403, 413, 400, or 503 while
        the signing keys cannot be had.
        """
        verified = await self._verify(request)
        payload = parse(request.content_type, await read_body(request, MAX_BODY))
        self._match(verified, payload)
        return payload

    async def _verify(self, request: web.Request) -> Verified:
        if self._app_id is None:
            if not (is_loopback(request.remote or "") and asks_loopback(request.host)):
                raise Refusal(403, "not_from_this_machine")
            return Verified()
        return await self.verify(request.headers.get("Authorization", ""))

    async def verify(self, authorization: str) -> Verified:
        """What the bearer token in this header says, once it is proven. Raises `Refusal`.

        The connector sends one token many times: what was proven holds for some minutes.
        """
        until, verified = self._proven.get(authorization, _UNPROVEN)
        if self._clock() < until:
            return verified
        until, verified = await self._prove(authorization)
        if len(self._proven) >= MAX_PROVEN:
            self._proven.clear()
        self._proven[authorization] = (until, verified)
        return verified

    async def _prove(self, authorization: str) -> tuple[float, Verified]:
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer" or not token or len(token) > MAX_TOKEN:
            raise Refusal(401, "no_token")
        key = await self._key(token)
        try:
            claims = jwt.decode(
                token,
                key.key,
                algorithms=["RS256"],
                issuer=self._cloud.issuer,
                audience=self._app_id,
                leeway=LEEWAY,
                options={"require": ["exp", "iss", "aud"]},
            )
        except (jwt.PyJWTError, ValueError, TypeError, RecursionError) as error:
            raise Refusal(401, f"bad_token:{type(error).__name__}") from error
        service_url = claims.get("serviceurl")
        if not isinstance(service_url, str) or not service_url:
            raise Refusal(403, "no_service_url_claim")
        until = min(self._clock() + PROVEN_FOR, float(claims["exp"]))
        return until, Verified(service_url, key.channels)

    async def _key(self, token: str) -> SigningKey:
        try:
            header = jwt.get_unverified_header(token)
        except (jwt.PyJWTError, ValueError, TypeError, RecursionError) as error:
            raise Refusal(401, "garbled_token") from error
        key_id = header.get("kid")
        if header.get("alg") != "RS256" or not isinstance(key_id, str):
            raise Refusal(401, "wrong_algorithm")
        try:
            key = await self._keys.get(key_id)
        except KeysUnavailable as error:
            raise Refusal(503, "no_keys") from error
        if key is None:
            raise Refusal(401, "unknown_key")
        return key

    def _match(self, verified: Verified, payload: Payload) -> None:
        """The request must come from Teams, and from the place that the token was made for."""
        if payload.get("channelId") != CHANNEL:
            # Another channel of the same bot, such as Web Chat, lets its users choose their ids.
            raise Refusal(403, "not_teams")
        if verified.channels and CHANNEL not in verified.channels:
            raise Refusal(403, "key_not_for_teams")
        service_url = payload.get("serviceUrl")
        if not isinstance(service_url, str):
            raise Refusal(400, "no_service_url")
        if verified.service_url is not None and verified.service_url != service_url:
            raise Refusal(403, "wrong_service_url")
        if not self._cloud.allows(service_url):
            raise Refusal(403, "unknown_service_host")


def parse(content_type: str, body: bytes) -> Payload:
    """The JSON object in a body. Raises `Refusal` 400 for anything else.

    The content type matters where there is no token: a page in a browser can send plain text to
    this machine unasked, but not JSON.
    """
    if content_type != "application/json":
        raise Refusal(400, "not_json")
    try:
        payload = json.loads(body.decode("utf-8"), parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise Refusal(400, "malformed") from error
    if not isinstance(payload, dict) or not isinstance(payload.get("type"), str):
        raise Refusal(400, "not_an_activity")
    return payload


def _refuse_constant(name: str) -> float:
    raise ValueError(name)
