"""Wakes the workers of every process when something was queued.

The job engine's own trigger notifies from within the transaction. PostgreSQL lets only one
transaction with a notification commit at a time, each with its wait for the disk, so that all
turns would queue for their commits. One notification after them serves many. One that is lost
costs a delay and nothing else, for workers also look every few seconds.
"""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

log = structlog.get_logger()

# Seconds between one ring and the next.
PAUSE = 0.02

# As the job engine's listeners expect it.
RING = """
SELECT pg_notify('ch_pgqueuer', json_build_object(
    'channel', 'ch_pgqueuer', 'operation', 'insert', 'sent_at', now(), 'table', 'pgqueuer',
    'type', 'table_changed_event')::text)
"""


class Bell:
    """Rings at once, and once more for all that is asked for in the meantime."""

    def __init__(self, sound: Callable[[], Awaitable[object]]) -> None:
        self._sound = sound
        self._wanted = False
        self._ringing: asyncio.Task[None] | None = None

    def ring(self) -> None:
        """Asks for a ring; does not wait for it."""
        self._wanted = True
        if self._ringing is None or self._ringing.done():
            self._ringing = asyncio.create_task(self._ring())

    async def _ring(self) -> None:
        while self._wanted:
            self._wanted = False
            try:
                await self._sound()
            except Exception as error:  # noqa: BLE001  # whatever it is, workers look by themselves
                log.warning("workers not woken", error=type(error).__name__)
            await asyncio.sleep(PAUSE)

    async def still(self) -> None:
        """Waits for the last ring."""
        if self._ringing is not None:
            await asyncio.gather(self._ringing, return_exceptions=True)
