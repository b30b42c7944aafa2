"""The bot's own token for the connector, by client credentials."""

import asyncio
import time
from collections.abc import Callable

import aiohttp
import structlog

from bot.teams.cloud import Cloud

TIMEOUT = aiohttp.ClientTimeout(total=10)
EARLY = 300.0  # seconds before its end that a token is replaced

log = structlog.get_logger(__name__)


class NoToken(Exception):
    """No token can be had. `refused` tells that the credentials themselves were found wrong."""

    def __init__(self, reason: str, *, refused: bool = False) -> None:
        super().__init__(reason)
        self.refused = refused


class Credentials:
    """Gets a token when one is first needed, and a new one shortly before it ends.

    However many senders wait, one request is under way. Without an app id there is no token.
    """

    def __init__(
        self,
        cloud: Cloud,
        session: Callable[[], aiohttp.ClientSession],
        *,
        app_id: str | None,
        password: str | None,
        tenant: str | None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._url = f"{cloud.login_url}/{tenant or cloud.multi_tenant}/oauth2/v2.0/token"
        self._scope = cloud.scope
        self._app_id = app_id
        self._password = password
        self._session = session
        self._clock = clock
        self._token = ""
        self._ends_at = float("-inf")
        self._lock = asyncio.Lock()

    async def headers(self) -> dict[str, str]:
        """What authorises a request to the connector. Raises `NoToken`."""
        if self._app_id is None:
            return {}
        if self._clock() >= self._ends_at - EARLY:
            async with self._lock:
                if self._clock() >= self._ends_at - EARLY:
                    await self._fetch()
        return {"Authorization": f"Bearer {self._token}"}

    def drop(self, headers: dict[str, str]) -> None:
        """Forgets the token in these headers, because the connector did not take it."""
        if headers.get("Authorization") == f"Bearer {self._token}":
            self._ends_at = float("-inf")

    async def _fetch(self) -> None:
        form = {
            "grant_type": "client_credentials",
            "client_id": self._app_id or "",
            "client_secret": self._password or "",
            "scope": self._scope,
        }
        try:
            async with self._session().post(
                self._url, data=form, timeout=TIMEOUT, allow_redirects=False
            ) as response:
                answer = await response.json(content_type=None)
                status = response.status
            if status != 200:
                raise NoToken(_reason(answer, status), refused=status in (400, 401))
            self._token = str(answer["access_token"])
            # A token of unknown life is used once the time is at least a minute.
            self._ends_at = self._clock() + max(float(answer["expires_in"]), EARLY + 60)
        except (aiohttp.ClientError, TimeoutError, ValueError, KeyError, TypeError) as error:
            log.warning("teams_token_unavailable", error=repr(error))
            raise NoToken(type(error).__name__) from error


def _reason(answer: object, status: int) -> str:
    code = answer.get("error") if isinstance(answer, dict) else None
    return str(code)[:100] if code else f"status_{status}"
