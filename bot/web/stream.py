"""Live updates: what happens in the sandbox, as server-sent events to every open page.

Messages come from the database by the number of their change, which is the event's id: a page that
lost its connection says the last one it saw and gets exactly what it missed. What only the moment
matters for (the clock, what happened under the hood) is told to those who listen.
"""

import asyncio
import json
from collections import deque
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from aiohttp import web

from bot.web.gate import SECURITY_HEADERS

# An idle connection says that it lives, and looks for what another process stored.
_HEARTBEAT_SECONDS = 10.0
_RETRY_MILLISECONDS = 1000

Event = tuple[str, dict[str, Any]]
# The next messages after a change, each with its number.
Since = Callable[[int], Awaitable[Sequence[tuple[int, dict[str, Any]]]]]


class _Listener:
    def __init__(self) -> None:
        self.wake = asyncio.Event()
        self.events: deque[Event] = deque(maxlen=200)


class Hub:
    """Everybody who listens."""

    def __init__(self) -> None:
        self._listeners: set[_Listener] = set()
        self._closed = False

    def changed(self) -> None:
        """Says that messages were stored or edited."""
        for listener in self._listeners:
            listener.wake.set()

    def tell(self, name: str, data: dict[str, Any]) -> None:
        """Tells every open page something that is not kept."""
        for listener in self._listeners:
            listener.events.append((name, data))
            listener.wake.set()

    def close(self) -> None:
        """Ends every stream, so that the server can stop."""
        self._closed = True
        self.changed()

    async def stream(
        self, request: web.Request, since: int, first: Sequence[Event], messages: Since
    ) -> web.StreamResponse:
        """Streams `first`, then everything after the change `since`, until the page goes away."""
        headers = {**SECURITY_HEADERS, "X-Accel-Buffering": "no"}
        response = web.StreamResponse(headers=headers)
        response.content_type = "text/event-stream"
        response.charset = "utf-8"
        with self._listener() as listener:
            listener.events.extend(first)
            try:
                await response.prepare(request)
                await response.write(f"retry: {_RETRY_MILLISECONDS}\n\n".encode())
                while not self._closed:
                    since = await self._write(response, listener, since, messages)
            # The page went away; it asks again if it still wants to know.
            except ConnectionError:
                pass
        return response

    async def _write(
        self, response: web.StreamResponse, listener: _Listener, since: int, messages: Since
    ) -> int:
        listener.wake.clear()
        found = await messages(since)
        for change, message in found:
            await response.write(_event("message", message, change))
            since = change
        while listener.events:
            await response.write(_event(*listener.events.popleft()))
        if not found and not self._closed:
            try:
                async with asyncio.timeout(_HEARTBEAT_SECONDS):
                    await listener.wake.wait()
            except TimeoutError:
                await response.write(b": still here\n\n")
        return since

    @contextmanager
    def _listener(self) -> Iterator[_Listener]:
        listener = _Listener()
        self._listeners.add(listener)
        try:
            yield listener
        finally:
            self._listeners.discard(listener)


def _event(name: str, data: dict[str, Any], number: int | None = None) -> bytes:
    # JSON escapes line breaks, so one data line carries it all.
    head = "" if number is None else f"id: {number}\n"
    return f"{head}event: {name}\ndata: {json.dumps(data)}\n\n".encode()
