"""Runs what is due: each schedule's occurrence becomes a turn, like a person's request."""

import time
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

import structlog

from commands.base import Filled, Turn
from commands.room import Room
from domain.schedules import Occurrence, next_run, occurrence_key
from storage.queries import schedules
from storage.queries.schedules import Due
from storage.session import Database

log = structlog.get_logger()

# A schedule whose turn failed is tried again after this time, in this process.
RETRY_SECONDS = 60.0


class Schedules:
    """The schedules of every organisation. Any number of replicas may run them at once."""

    def __init__(self, database: Database, room: Room, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._room = room
        self._clock = clock
        self._failed: dict[UUID, float] = {}

    async def run_due(self) -> int:
        """Runs every occurrence that is due; returns how many turns were raised.

        Runs missed while nothing was running are made up for once, by the latest.
        """
        now = self._clock()
        async with self._database.transaction() as tx:
            due = await schedules.due(tx.connection, now)
        ready = [item for item in due if not self._rests(item.schedule_id)]
        for item in ready:
            await self._run(item, now)
        return len(ready)

    def _rests(self, schedule_id: UUID) -> bool:
        failed = self._failed.get(schedule_id)
        return failed is not None and time.monotonic() - failed < RETRY_SECONDS

    async def _run(self, due: Due, now: datetime) -> None:
        latest = _latest(due, now)
        period = occurrence_key(due.rule, latest, due.zone)
        reply = await self._room.run(
            Turn(
                command=due.command,
                workspace=due.workspace,
                actor=None,
                conversation=None,
                arguments=Filled({}),
                locale=due.locale,
                # What an occurrence tells of ends when it was due, however late it runs.
                now=latest,
                delivery_id=f"clock:{due.schedule_id}:{period}",
                occurrence=Occurrence(
                    due.schedule_id, period, due.due_at, next_run(due.rule, now, due.zone), now
                ),
            )
        )
        if reply.refused:
            self._failed[due.schedule_id] = time.monotonic()
            log.error("schedule failed", schedule=str(due.schedule_id), command=due.command)
        else:
            self._failed.pop(due.schedule_id, None)


def _latest(due: Due, now: datetime) -> datetime:
    """The last of the runs that have come due by `now`; those before it are out of date."""
    latest = due.due_at
    while (following := next_run(due.rule, latest, due.zone)) <= now:
        latest = following
    return latest
