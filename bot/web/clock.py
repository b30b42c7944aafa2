"""The sandbox's clock: real time, moved ahead as far as somebody has asked."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.web.store import Store
from domain.schedules import Daily, Weekly, next_run

# Far enough to see any schedule run; the calendar itself ends in the year 9999.
_FARTHEST = timedelta(days=3660)
_NINE = time(9, 0)


class Move(StrEnum):
    """How far the clock can be moved at once."""

    HOUR = "hour"
    TOMORROW = "tomorrow"
    MONDAY = "monday"


class SandboxClock:
    """Tells the sandbox's time. It only ever moves ahead, and keeps its lead over a restart.

    `on_moved`, if set, is what runs at once after a move: all that has become due.
    """

    def __init__(self, store: Store, real: Callable[[], datetime] | None = None) -> None:
        self._store = store
        self._real = real or (lambda: datetime.now(UTC))
        self._ahead = timedelta()
        self.on_moved: Callable[[], Awaitable[None]] | None = None

    def now(self) -> datetime:
        """The sandbox's present moment, in UTC."""
        return self._real() + self._ahead

    def __call__(self) -> datetime:
        return self.now()

    @property
    def ahead(self) -> timedelta:
        """How far this clock is ahead of the real one."""
        return self._ahead

    async def load(self) -> None:
        """Takes up the lead that was kept, if the sandbox was seeded."""
        self._ahead = timedelta(seconds=await self._store.clock_ahead())

    async def move(self, move: Move, zone: ZoneInfo) -> bool:
        """Moves ahead, to 09:00 as the clocks of `zone` show it; False if that is too far."""
        now = self.now()
        target = self._target(move, now, zone)
        # Whole seconds, and never a moment too early: 09:00 has come.
        seconds = -((now - self._ahead - target) // timedelta(seconds=1))
        if timedelta(seconds=seconds) > _FARTHEST:
            return False
        await self._store.set_clock_ahead(seconds)
        self._ahead = timedelta(seconds=seconds)
        return True

    async def catch_up(self) -> None:
        """Runs what has become due by a move, once people have been told the time."""
        if self.on_moved is not None:
            await self.on_moved()

    @staticmethod
    def _target(move: Move, now: datetime, zone: ZoneInfo) -> datetime:
        match move:
            case Move.HOUR:
                return now + timedelta(hours=1)
            case Move.TOMORROW:
                local = now.astimezone(zone)
                before_nine = local.hour < _NINE.hour
                first = next_run(Daily(_NINE), now, zone)
                return next_run(Daily(_NINE), first, zone) if before_nine else first
            case Move.MONDAY:
                return next_run(Weekly(0, _NINE), now, zone)
