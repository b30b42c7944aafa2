"""The tick. APScheduler keeps time in each replica's memory, and nothing else.

What is due lives in the database and is claimed there, so a tick that comes twice, late, or in
several replicas does no harm.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from storage.session import AWAY

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Chore:
    """Something to be done every so many seconds."""

    name: str
    seconds: float
    work: Callable[[], Awaitable[object]]


class Clock:
    """Does chores, each at its own pace and never twice at once."""

    def __init__(self, chores: list[Chore]) -> None:
        self._chores = chores
        # The defaults drop a tick that comes more than a second late, which a busy process has.
        self._scheduler = AsyncIOScheduler(
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )

    def start(self) -> None:
        """Starts ticking; needs a running event loop."""
        for chore in self._chores:
            self._scheduler.add_job(_guarded(chore), "interval", seconds=chore.seconds)
        self._scheduler.start()

    def stop(self) -> None:
        """Stops ticking; a chore under way is left to finish."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)


def _guarded(chore: Chore) -> Callable[[], Awaitable[None]]:
    async def run() -> None:
        try:
            await chore.work()
        # The next tick tries again; a chore that fails must not stop the others.
        except AWAY as error:
            # Once a second for as long as it lasts: no place for a traceback.
            log.warning("chore waits for the database", chore=chore.name, why=type(error).__name__)
        except Exception:
            log.exception("chore failed", chore=chore.name)

    return run
