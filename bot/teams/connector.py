"""The Bot Connector's REST interface, called without blocking.

The SDK's own client runs `requests` in threads. This one shares one session, and says of every
failure whether something may have happened.
"""

import math
import random
import time
from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import quote

import aiohttp
from yarl import URL

from bot.teams.cloud import Cloud
from bot.teams.credentials import Credentials, NoToken
from commands.ports import Ambiguous, RetryLater

TIMEOUT = aiohttp.ClientTimeout(total=20, connect=5)
_RETRIED = frozenset({412, 429, 502, 503, 504})
_LONGEST_WAIT = 3600.0  # seconds

Json = dict[str, Any]


class Failed(Exception):
    """The connector found something wrong with a request, by its HTTP status and error code."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(f"{status} {code}".strip())
        self.status = status
        self.code = code


class Connector:
    """Calls one cloud's connectors, as the bot."""

    def __init__(
        self,
        cloud: Cloud,
        credentials: Credentials,
        session: Callable[[], aiohttp.ClientSession],
    ) -> None:
        self._cloud = cloud
        self._credentials = credentials
        self._session = session

    async def post(self, service_url: str, *path: str, body: Json) -> Json:
        """Creates something; to do so twice creates two.

        Raises `RetryLater` if nothing was done, `Ambiguous` if that is unknown, `Failed` if it
        never will be.
        """
        return await self._call("POST", service_url, path, body)

    async def put(self, service_url: str, *path: str, body: Json) -> Json:
        """Replaces something; to do so twice is harmless. Raises `RetryLater` or `Failed`."""
        return await self._repeatable("PUT", service_url, path, body)

    async def get(self, service_url: str, *path: str) -> Json:
        """Asks something. Raises `RetryLater` or `Failed`."""
        return await self._repeatable("GET", service_url, path, None)

    async def create(self, service_url: str, *path: str, body: Json) -> Json:
        """Creates what exists only once, such as the chat with a person. Raises as `get` does."""
        return await self._repeatable("POST", service_url, path, body)

    async def _repeatable(
        self, method: str, service_url: str, path: tuple[str, ...], body: Json | None
    ) -> Json:
        try:
            return await self._call(method, service_url, path, body)
        except Ambiguous as error:
            raise RetryLater(_backoff(), str(error)) from error

    async def _call(
        self, method: str, service_url: str, path: tuple[str, ...], body: Json | None
    ) -> Json:
        if not self._cloud.allows(service_url):
            raise Failed(403, "ServiceHostNotAllowed")
        url = _address(service_url, path)
        try:
            headers = await self._credentials.headers()
        except NoToken as error:
            raise RetryLater(60.0 if error.refused else _backoff(), f"token: {error}") from error
        status, answered, answer = await self._exchange(method, url, headers, body)
        if 200 <= status < 300:
            return answer
        if status == 401:
            self._credentials.drop(headers)
            raise RetryLater(_backoff(), "unauthorized")
        if status in _RETRIED:
            raise RetryLater(_wait(answered), f"status_{status}")
        if status >= 500:
            raise Ambiguous(f"status_{status}")
        raise Failed(status, _code(answer))

    async def _exchange(
        self, method: str, url: URL, headers: dict[str, str], body: Json | None
    ) -> tuple[int, Mapping[str, str], Json]:
        try:
            async with self._session().request(
                method, url, json=body, headers=headers, timeout=TIMEOUT, allow_redirects=False
            ) as response:
                return response.status, response.headers, await _object(response)
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise RetryLater(_backoff(), f"not_reached:{type(error).__name__}") from error
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise Ambiguous(type(error).__name__) from error


def _address(service_url: str, path: tuple[str, ...]) -> URL:
    """The address of a thing; an id can neither leave its place in the path nor be left out."""
    if any(part.strip(".") == "" for part in path):
        raise Failed(404, "BadId")
    parts = (quote(part, safe=":@;=") for part in path)
    return URL("/".join((service_url.rstrip("/"), "v3", *parts)), encoded=True)


async def _object(response: aiohttp.ClientResponse) -> Json:
    try:
        found = await response.json(content_type=None)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _code(answer: Json) -> str:
    error = answer.get("error")
    code = error.get("code") if isinstance(error, dict) else None
    return str(code)[:100] if code else ""


def _wait(headers: Mapping[str, str]) -> float:
    """Seconds to wait, as the connector asks or else by a jittered guess."""
    asked = headers.get("Retry-After", "").strip()
    if not asked:
        return _backoff()
    try:
        seconds = float(asked)
    except ValueError:
        try:
            seconds = parsedate_to_datetime(asked).timestamp() - time.time()
        except (ValueError, OverflowError):
            return _backoff()
    return _backoff() if math.isnan(seconds) else min(max(seconds, 0.1), _LONGEST_WAIT)


def _backoff() -> float:
    return random.uniform(1.0, 4.0)  # noqa: S311 - spreads retries, keeps no secret
