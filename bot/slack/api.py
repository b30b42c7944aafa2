"""Calls of Slack's Web API, over one shared session, that say whether anything can have happened.

The SDK's own retries stay off: its default repeats chat.postMessage after a dropped connection, so
that a message is posted twice while the caller sees one success.
"""

import logging
from collections.abc import Callable, Mapping
from typing import Any, cast

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

Answer = Mapping[str, Any]

# Seconds. Connecting is told apart from waiting for the answer: before there is a connection
# nothing can have been sent.
CONNECT = 3.0
TOTAL = 10.0
RETRY_AFTER = 30.0  # where Slack says "too fast" but not for how long

# The platform failed somewhere on the way, perhaps after it had done what was asked.
_UNCERTAIN = frozenset({"fatal_error", "internal_error", "service_unavailable"})
_TOO_FAST = frozenset({"ratelimited", "rate_limited", "message_limit_exceeded"})
# The token is of no use any more: the app was removed, or was given another.
_REFUSED = frozenset({"account_inactive", "invalid_auth", "token_revoked"})


class CallFailed(Exception):
    """Slack refused the call with an error code; nothing was done."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code} {detail}".strip())
        self.code = code


class TooFast(Exception):
    """Slack refused the call for now; nothing was done."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"retry after {seconds:g} s")
        self.seconds = seconds


class NotReached(Exception):
    """There was no connection; nothing was sent."""


class AnswerLost(Exception):
    """The call was sent, and nobody can say whether it was carried out."""


FAILURES = (CallFailed, TooFast, NotReached, AnswerLost)


def open_session() -> aiohttp.ClientSession:
    """The session that all calls share; must be opened inside the event loop, and closed."""
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=100, ttl_dns_cache=60),
        timeout=aiohttp.ClientTimeout(total=TOTAL, connect=CONNECT),
        cookie_jar=aiohttp.DummyCookieJar(),
    )


class Client(AsyncWebClient):
    """A client for one token; `refused` is told the token when Slack does not take it."""

    refused: Callable[[str], None] | None = None


def client(
    token: str,
    url: str,
    session: aiohttp.ClientSession,
    refused: Callable[[str], None] | None = None,
) -> Client:
    """A client for one token on the shared session."""
    made = Client(
        token=token, base_url=url, session=session, retry_handlers=[], logger=_quiet_logger()
    )
    made.refused = refused
    return made


def _quiet_logger() -> logging.Logger:
    """A logger that keeps the SDK from logging what people wrote. With its own, which has no
    level, it also formats each call and its answer for nobody: a tenth of what a post costs.
    """
    logger = logging.getLogger("laurel.slack.web")
    logger.setLevel(logging.WARNING)
    return logger


async def write(client: AsyncWebClient, method: str, arguments: Mapping[str, Any]) -> Answer:
    """Calls a method that changes something, its arguments as JSON."""
    return _data(await _call(client, method, json=dict(arguments)))


async def read(client: AsyncWebClient, method: str, **arguments: str | int | bool) -> Answer:
    """Calls a method that only answers; those take no JSON."""
    return _data(await _call(client, method, http_verb="GET", params=arguments))


async def identify(client: AsyncWebClient) -> tuple[Answer, frozenset[str]]:
    """Whose token this is, and the scopes that were granted to it."""
    response = await _call(client, "auth.test")
    granted = str(response.headers.get("x-oauth-scopes", "")).split(",")
    return _data(response), frozenset(scope.strip() for scope in granted if scope.strip())


def _data(response: AsyncSlackResponse) -> Answer:
    return cast("Answer", response.data)


async def _call(client: AsyncWebClient, method: str, **how: Any) -> AsyncSlackResponse:
    try:
        return await client.api_call(method, **how)
    except SlackApiError as error:
        meaning = _meaning(error)
        if isinstance(meaning, CallFailed) and meaning.code in _REFUSED:
            _tell_refused(client)
        raise meaning from None
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
        raise NotReached(type(error).__name__) from error
    except (aiohttp.ClientError, SlackClientError, OSError) as error:  # TimeoutError is an OSError
        raise AnswerLost(type(error).__name__) from error
    except AttributeError as error:  # the SDK's, for an answer that is not a JSON object
        raise AnswerLost("not_an_answer") from error


def _tell_refused(client: AsyncWebClient) -> None:
    if isinstance(client, Client) and client.refused is not None:
        client.refused(str(client.token))


def _meaning(error: SlackApiError) -> Exception:
    """What a refusal means. Slack's answer, or a proxy's that holds no JSON at all."""
    response: Any = error.response
    status = int(getattr(response, "status_code", 0) or getattr(response, "status", 0) or 0)
    data = getattr(response, "data", None)
    answer: Mapping[str, Any] = data if isinstance(data, dict) else {}
    code = str(answer.get("error") or "")
    if status == 429 or code in _TOO_FAST:
        return TooFast(_seconds(getattr(response, "headers", {})))
    if status >= 500 or code in _UNCERTAIN or (status < 400 and not code):
        return AnswerLost(code or f"http_{status}")
    messages = answer.get("response_metadata")
    detail = messages.get("messages") if isinstance(messages, dict) else None
    return CallFailed(code or f"http_{status}", "; ".join(map(str, detail or ()))[:500])


def _seconds(headers: Mapping[str, str]) -> float:
    given = headers.get("Retry-After", "")
    return float(given) if given.isascii() and given.isdigit() else RETRY_AFTER
