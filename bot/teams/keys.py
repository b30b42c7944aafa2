"""The keys that sign what Teams sends, fetched from the OpenID metadata and kept for a day."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import aiohttp
import jwt
import structlog

MAX_AGE = 24 * 3600.0  # seconds; Microsoft advises to fetch the keys once a day
REFRESH_EVERY = 60.0  # seconds between fetches for the sake of an unknown key id
RETRY_EVERY = 5.0  # seconds between fetches that fail
TIMEOUT = aiohttp.ClientTimeout(total=5)
MAX_KEYS = 100

log = structlog.get_logger(__name__)


class KeysUnavailable(Exception):
    """The signing keys cannot be fetched now, so nothing can be verified."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A public key, and the channels whose requests it may sign (empty: any)."""

    key: Any
    channels: frozenset[str]


class SigningKeys:
    """The keys in force. `clock` counts seconds and never goes back."""

    def __init__(
        self,
        metadata_url: str,
        session: Callable[[], aiohttp.ClientSession],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._url = metadata_url
        self._session = session
        self._clock = clock
        self._keys: dict[str, SigningKey] = {}
        self._fetched_at = float("-inf")
        self._tried_at = float("-inf")
        self._lock = asyncio.Lock()

    async def get(self, key_id: str) -> SigningKey | None:
        """The key with this id, or None if nobody uses it.

        Raises `KeysUnavailable` when no keys were ever fetched and none can be now. Old keys stay
        in force while new ones cannot be fetched.
        """
        if self._due(key_id):
            async with self._lock:
                if self._due(key_id):
                    await self._refresh()
        if not self._keys:
            raise KeysUnavailable
        return self._keys.get(key_id)

    def _due(self, key_id: str) -> bool:
        now = self._clock()
        if now - self._tried_at < RETRY_EVERY:
            return False
        age = now - self._fetched_at
        return age > (MAX_AGE if key_id in self._keys else REFRESH_EVERY)

    async def _refresh(self) -> None:
        try:
            metadata = await self._get(self._url)
            listed = await self._get(str(metadata["jwks_uri"]))
            keys = dict(_readable(listed["keys"]))
        except (aiohttp.ClientError, TimeoutError, ValueError, KeyError, TypeError) as error:
            log.warning("teams_keys_unavailable", url=self._url, error=repr(error))
        else:
            self._keys = keys
            self._fetched_at = self._clock()
        finally:
            self._tried_at = self._clock()

    async def _get(self, url: str) -> dict[str, Any]:
        async with self._session().get(url, timeout=TIMEOUT, allow_redirects=False) as response:
            response.raise_for_status()
            found = await response.json(content_type=None)
        if not isinstance(found, dict):
            raise TypeError("not an object")
        return found


def _readable(listed: Any) -> list[tuple[str, SigningKey]]:
    """The RSA keys of a key set, by their ids; one odd key does not spoil the others."""
    found = []
    for item in listed[:MAX_KEYS]:
        try:
            if item["kty"] != "RSA" or item.get("use", "sig") != "sig":
                continue
            key = jwt.PyJWK(item, algorithm="RS256").key
            channels = frozenset(map(str, item.get("endorsements") or ()))
            found.append((str(item["kid"]), SigningKey(key, channels)))
        except (jwt.PyJWTError, KeyError, TypeError, AttributeError, ValueError):
            log.warning("teams_key_unreadable")
    return found
