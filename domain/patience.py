"""What time does to a nomination: reminders, others who are asked as well, and an end."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from domain.badges import Consensus
from domain.nominations import State
from domain.working_days import WorkingDays


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a level may take: working days until those who decide are reminded and until others
    are asked as well, and days of the calendar until a nomination expires. 0 is never.
    """

    reminder: int = 2
    escalation: int = 5
    expiry: int = 14


@dataclass(frozen=True, slots=True)
class Waiting:
    """A nomination that waits, since `level_since` (UTC) at the level it is at."""

    state: State
    level_since: datetime
    is_reminded: bool = False
    is_escalated: bool = False
    has_approvers: bool = True


Due = Literal["remind", "escalate", "expire"]


def due(
    waiting: Waiting, patience: Patience, consensus: Consensus | None, days: WorkingDays
) -> Due | None:
    """What time brings for a nomination by now: at most one thing, the last of all.

    While its nominator is asked for more, nobody is pressed; it expires all the same. One that
    waits for other nominators alone has as many days as their consensus may take.
    """
    since, lasts = waiting.level_since, patience.expiry
    if consensus and not waiting.has_approvers:
        lasts = consensus.days
    if lasts and days.now >= since + timedelta(days=lasts):
        return "expire"
    if waiting.state is not State.OPEN or not waiting.has_approvers:
        return None
    if not waiting.is_escalated and days.are_over(since, patience.escalation):
        return "escalate"
    is_pressed = waiting.is_reminded or waiting.is_escalated
    return "remind" if not is_pressed and days.are_over(since, patience.reminder) else None
