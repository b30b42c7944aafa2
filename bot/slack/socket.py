"""Socket Mode: the same payloads over a websocket that Laurel opens, where HTTP cannot reach it."""

import asyncio
import contextlib
import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.response import BoltResponse
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack import api

Dispatch = Callable[[dict[str, Any]], Awaitable[BoltResponse]]

# How long a payload under way may still take when the process stops: Slack's own limit.
_FINISH_SECONDS = 3.0


class Socket:
    """One Socket Mode connection, which renews itself until it is closed."""

    def __init__(self, client: AsyncWebClient, dispatch: Dispatch) -> None:
        """`client` holds the app-level token."""
        self._web = client
        self._dispatch = dispatch
        self._client: SocketModeClient | None = None
        self._under_way = 0
        self._idle = asyncio.Event()
        self._idle.set()

    async def open(self) -> None:
        """Connects. Raises what `api.write` raises where Slack refuses the token."""
        # The SDK's client tries for ever, so a refused token is found out before it starts.
        answer = await api.write(self._web, "apps.connections.open", {})
        logger = logging.getLogger("laurel.slack.socket")
        logger.setLevel(logging.WARNING)  # what is below holds what people typed
        client = SocketModeClient(
            app_token=str(self._web.token), web_client=self._web, logger=logger
        )
        client.wss_uri = str(answer["url"])
        client.socket_mode_request_listeners.append(self._receive)
        self._client = client
        await client.connect()  # type: ignore[no-untyped-call]  # the SDK leaves it unannotated

    async def close(self) -> None:
        """Lets what is under way finish, then disconnects."""
        if self._client is None:
            return
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_FINISH_SECONDS):
                await self._idle.wait()
        await self._client.close()  # type: ignore[no-untyped-call]  # likewise
        self._client = None

    async def _receive(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        self._under_way += 1
        self._idle.clear()
        try:
            response = await self._answer(request.payload)
            if response.status < 500:  # without an acknowledgement Slack sends an event again
                payload = json.loads(response.body) if response.body else None
                answer = SocketModeResponse(envelope_id=request.envelope_id, payload=payload)
                await client.send_socket_mode_response(answer)
        finally:
            self._under_way -= 1
            if not self._under_way:
                self._idle.set()

    async def _answer(self, payload: Any) -> BoltResponse:
        if not isinstance(payload, dict):
            return BoltResponse(status=400)
        return await self._dispatch(payload)
