"""What a giver has left of their allowance, and using it up."""

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from commands.scene import Scene
from domain.allowance import Grant, grant
from domain.clock import Period, parse_zone
from domain.errors import DomainError, Param, Problem
from domain.messages import AllowanceLeft
from storage.queries import allowance as queries
from storage.queries.turns import Person
from storage.statement import Write

# How long a period is, for the words that name it.
_DAYS = {Period.DAY: 1, Period.WEEK: 7}
_MONTH = 30


@dataclass(frozen=True, slots=True)
class Purse:
    """What a giver has for the period under way, and how much of it they had used when it was
    read.
    """

    giver: Person
    grant: Grant
    used: int

    @property
    def period(self) -> tuple[Period, date]:
        """The period whose allowance it is."""
        return self.grant.period, self.grant.starts_on

    @property
    def left(self) -> int:
        """How many colleagues can still be thanked."""
        return max(0, self.grant.limit - self.used)

    def after(self, count: int) -> AllowanceLeft:
        """What is left when `count` are thanked now."""
        mine = self.grant
        # From what is used, which is more than the limit where that was lowered since.
        left = max(0, mine.limit - self.used - count)
        return AllowanceLeft(left, mine.limit, mine.period, mine.resets_at, mine.factor)

    def problem_with(self, count: int) -> Problem | None:
        """What is wrong with thanking `count` colleagues; None if that can be."""
        if count <= self.left:
            return None
        params = self._params(count)
        if not self.left:
            return Problem("allowance_spent", "recipients", params)
        return Problem("allowance_short", "recipients", {**params, "left": self.left})

    def spend(self, count: int) -> Write:
        """Uses it up for `count` colleagues.

        What was read before may no longer be so: where it does not suffice when it is written, the
        turn is refused as a whole.
        """
        spent = DomainError.of([Problem("allowance_spent", "recipients", self._params(count))])
        return queries.reserve(self.giver.id, self.grant, count, spent)

    def _params(self, count: int) -> dict[str, Param]:
        days = _DAYS.get(self.grant.period, _MONTH)
        return {"limit": self.grant.limit, "count": count, "days": days}


async def purse_of(scene: Scene, giver: Person) -> Purse | None:
    """What `giver` has; None where there is no limit for them, which asks the database nothing."""
    mine = grant(scene.organization.settings, giver.role, scene.turn.now, zone_of(scene, giver))
    if mine is None:
        return None
    used = await queries.used(scene.tx.raw, giver.id, mine.period, mine.starts_on)
    return Purse(giver, mine, used)


def zone_of(scene: Scene, person: Person) -> ZoneInfo:
    """The zone whose midnights begin somebody's periods: their own, or the organisation's."""
    return parse_zone(person.zone, parse_zone(scene.organization.zone))
