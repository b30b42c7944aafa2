"""Who can second a kudos: say "me too" to what somebody else was thanked for."""

from collections.abc import Collection
from uuid import UUID

from domain.errors import Problem


def second_problem(
    actor: UUID, *, giver: UUID, recipients: Collection[UUID], takes_part: bool, is_withdrawn: bool
) -> Problem | None:
    """Why `actor` cannot second a kudos; None if they can.

    `takes_part` says whether they could give one: apps, people of other organisations and, unless
    the organisation wants it, guests cannot.
    """
    for applies, code in (
        (is_withdrawn, "kudos_withdrawn"),
        (actor == giver, "second_own"),
        (actor in recipients, "second_received"),
        (not takes_part, "second_guest"),
    ):
        if applies:
            return Problem(code)
    return None
