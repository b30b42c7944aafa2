"""Who may speak to the sandbox, and in what form, before anything is read from a request.

The page acts for any demo person, so only a page that this very server delivered may use it: the
Host must be a loopback name with our own port (a foreign name that resolves to this machine is
refused), and what changes anything must be JSON from the same origin.
"""

import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

import structlog
from aiohttp import web

from bot.loopback import asks_loopback
from domain.text import clean
from storage.ids import new_id

# Room for 2,000 characters of any script in JSON escapes, many times over.
MAX_BODY = 256 * 1024
# The ids PostgreSQL's bigint can hold.
_MAX_NUMBER = 2**63 - 1

SECURITY_HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
        "require-trusted-types-for 'script'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
}

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

_log = structlog.get_logger(__name__)


class Rejected(Exception):
    """A request that is not served; `message` is one line for the person at the page."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


class Payload:
    """The JSON object of a request. Every text that is read from it is clean."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values

    def text(self, name: str) -> str:
        """The text called `name`, cleaned; empty if there is none."""
        value = self._values.get(name)
        return clean(value) if isinstance(value, str) else ""

    def texts(self, name: str) -> tuple[str, ...]:
        """The texts in the list called `name`, cleaned; at most a hundred."""
        values = self._values.get(name)
        if not isinstance(values, list):
            return ()
        return tuple(clean(value) for value in values[:100] if isinstance(value, str))

    def flag(self, name: str) -> bool:
        """Whether `name` is true."""
        return self._values.get(name) is True

    def number(self, name: str) -> int | None:
        """The id called `name`; None if it cannot be one."""
        value = self._values.get(name)
        return as_id(value) if isinstance(value, int) and not isinstance(value, bool) else None

    def part(self, name: str) -> "Payload":
        """The object called `name`; an empty one if there is none."""
        value = self._values.get(name)
        return Payload(value if isinstance(value, dict) else {})


def as_id(value: str | int | None) -> int | None:
    """`value` as the id of a row, None if it cannot be one."""
    text = str(value)[:20] if isinstance(value, str) else value
    if isinstance(text, str):
        text = int(text) if text.isascii() and text.isdigit() else None
    return text if text is not None and 0 <= text <= _MAX_NUMBER else None


def guarded(handler: Handler) -> Handler:
    """`handler` for requests of our own page only; whatever is wrong is told as JSON."""

    async def guard(request: web.Request) -> web.StreamResponse:
        try:
            _check_host(request)
            return await handler(request)
        except Rejected as rejected:
            return answer({"error": rejected.message}, status=rejected.status)
        except (web.HTTPException, ConnectionError):
            raise
        except Exception:  # noqa: BLE001 - logged, and told with its incident id
            incident = str(new_id())
            _log.exception("sandbox_request_failed", incident=incident, path=request.path)
            message = f"Something went wrong here, and nothing was changed ({incident})."
            return answer({"error": message}, status=500)

    return guard


def answer(values: Mapping[str, Any], status: int = 200) -> web.Response:
    """A JSON answer with the headers that every answer carries."""
    return web.json_response(values, status=status, headers=SECURITY_HEADERS)


async def read_payload(request: web.Request) -> Payload:
    """The JSON object that a state-changing request carries. Raises `Rejected`."""
    if request.headers.get("Origin") != f"http://{request.host}":
        raise Rejected(403, "This only works from the sandbox page itself.")
    if request.content_type != "application/json":
        raise Rejected(415, "Send JSON, please.")
    try:
        values = json.loads(await _read(request))
    # A number of 5,000 digits, a thousand nested lists, broken UTF-8, a lone quote.
    except (ValueError, RecursionError):
        raise Rejected(400, "That was not readable as JSON.") from None
    if not isinstance(values, dict):
        raise Rejected(400, "Send one JSON object, please.")
    return Payload(values)


async def _read(request: web.Request) -> bytes:
    body = bytearray()
    async for chunk in request.content.iter_any():
        body += chunk
        if len(body) > MAX_BODY:
            raise Rejected(413, "That is far too long for a chat message.")
    return bytes(body)


def _check_host(request: web.Request) -> None:
    transport = request.transport
    port = transport.get_extra_info("sockname")[1] if transport is not None else None
    try:
        ours = asks_loopback(request.host) and urlsplit(f"//{request.host}").port == port
    except ValueError:
        ours = False
    if not ours:
        raise Rejected(403, f"The sandbox answers at http://127.0.0.1:{port}/ only.")
