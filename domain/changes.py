"""How long a kudos can be changed, and by whom."""

from datetime import datetime, timedelta
from uuid import UUID

from domain.errors import Problem
from domain.settings import Settings


def change_until(settings: Settings, given_at: datetime) -> datetime | None:
    """The moment from which a kudos can no longer be edited and undone; None if it never can."""
    if settings.edit_minutes <= 0:
        return None
    return given_at + timedelta(minutes=settings.edit_minutes)


def change_problem(
    settings: Settings, *, giver: UUID, given_at: datetime, actor: UUID, now: datetime
) -> Problem | None:
    """Why `actor` cannot edit or undo a kudos now; None if they can."""
    if actor != giver:
        return Problem("change_not_yours")
    until = change_until(settings, given_at)
    if until is None or now >= until:
        return Problem("change_too_late")
    return None
