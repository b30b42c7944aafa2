"""Raises a turn for each award that somebody has reached and that is due."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from commands.base import Filled, Turn
from commands.room import Room
from storage.ids import new_id
from storage.queries import earned
from storage.queries.earned import Due
from storage.session import Database

log = structlog.get_logger()

AT_ONCE = 100
# A turn that failed is tried again after this time, behind all others that wait.
_RETRY = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Earning:
    """Awards what is due in every organisation. Any number of replicas may do so."""

    database: Database
    room: Room
    clock: Callable[[], datetime]

    async def run(self) -> int:
        """One turn for each award that is due; returns how many."""
        async with self.database.statements() as tx:
            found = await earned.due(tx.raw, self.clock(), AT_ONCE)
        for one in found:
            await self._award(one)
        return len(found)

    async def _award(self, one: Due) -> None:
        reply = await self.room.run(
            Turn(
                command="award earned",
                workspace=one.workspace,
                actor=None,
                conversation=None,
                arguments=Filled({"badge": str(one.badge_id), "person": str(one.person_id)}),
                locale=one.locale,
                now=self.clock(),
                # That it is made once is seen to by the row that says it is due.
                delivery_id=f"earned:{new_id()}",
            )
        )
        if reply.refused:
            log.error("award failed", badge=str(one.badge_id), person=str(one.person_id))
            async with self.database.statements() as tx:
                until = self.clock() + _RETRY
                await earned.postpone(tx.raw, one.badge_id, one.person_id, until)
