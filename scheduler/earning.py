"""Raises a turn for each award that somebody has reached and that is due."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

import structlog

from commands.base import Filled, Turn
from commands.room import Room
from domain.badges import Tier
from storage.ids import new_id
from storage.queries import earned
from storage.queries.earned import Due
from storage.session import Database

log = structlog.get_logger()

AT_ONCE = 100
# A turn that failed is tried again after this time, in this process.
RETRY_SECONDS = 60.0

Award = tuple[UUID, Tier, UUID]


@dataclass(frozen=True, slots=True)
class Earning:
    """Awards what is due in every organisation. Any number of replicas may do so."""

    database: Database
    room: Room
    clock: Callable[[], datetime]
    # Those that failed, by badge, tier and person, and when (monotonic).
    _failed: dict[Award, float] = field(default_factory=dict)

    async def run(self) -> int:
        """One turn for each award that is due; returns how many."""
        async with self.database.statements() as tx:
            found = await earned.due(tx.raw, self.clock(), AT_ONCE)
        # Of several tiers of a badge the highest comes first, and makes the others needless.
        ready = [one for one in found if not self._rests(_award_of(one))]
        for one in sorted(ready, key=lambda due: -due.tier.rank):
            await self._award(one)
        return len(ready)

    def _rests(self, award: Award) -> bool:
        failed = self._failed.get(award)
        return failed is not None and time.monotonic() - failed < RETRY_SECONDS

    async def _award(self, one: Due) -> None:
        reply = await self.room.run(
            Turn(
                command="award earned",
                workspace=one.workspace,
                actor=None,
                conversation=None,
                arguments=Filled(
                    {
                        "badge": str(one.badge_id),
                        "tier": str(one.tier),
                        "person": str(one.person_id),
                    }
                ),
                locale=one.locale,
                now=self.clock(),
                # That it is made once is seen to by the row that says it is due.
                delivery_id=f"earned:{new_id()}",
            )
        )
        if reply.refused:
            self._failed[_award_of(one)] = time.monotonic()
            log.error("award failed", badge=str(one.badge_id), person=str(one.person_id))
        else:
            self._failed.pop(_award_of(one), None)


def _award_of(one: Due) -> Award:
    return one.badge_id, one.tier, one.person_id
