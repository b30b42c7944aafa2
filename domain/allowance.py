"""How many colleagues a giver may thank in a day, a week or a month of their own calendar."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain.clock import Period, bounds, period_start
from domain.settings import Settings


@dataclass(frozen=True, slots=True)
class Grant:
    """What one giver has for the period that began on the local date `starts_on`.

    `resets_at` is the UTC moment at which the next period begins: the giver's local midnight.
    `factor` is that of the boost in force, 1 without one.
    """

    limit: int
    period: Period
    starts_on: date
    resets_at: datetime
    factor: int = 1


def grant(settings: Settings, role: str | None, now: datetime, zone: ZoneInfo) -> Grant | None:
    """What a giver of this role has at `now`; None where there is no limit for them.

    A role's own allowance goes before the general one. Of several boosts the largest is in force,
    on the giver's local date.
    """
    limit = _limit(settings, role)
    if limit is None:
        return None
    period = settings.allowance_period
    starts_on = period_start(period, now, zone)
    today = now.astimezone(zone).date()
    boosts = (one.factor for one in settings.boosts if one.starts_on <= today <= one.ends_on)
    factor = max(boosts, default=1)
    return Grant(limit * factor, period, starts_on, bounds(period, starts_on, zone)[1], factor)


def _limit(settings: Settings, role: str | None) -> int | None:
    named = (role or "").casefold()
    for name, limit in settings.role_allowances:
        if named and name.casefold() == named:
            return limit
    return settings.allowance
