"""Until when a kudos can be changed, and who can second one."""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from domain.changes import change_problem, change_until
from domain.seconds import second_problem
from domain.settings import Settings

GIVEN = datetime(2026, 11, 18, 14, 30, tzinfo=UTC)
ANA, BEN, CLEO = (uuid4() for _ in range(3))


def test_it_can_be_changed_for_as_long_as_is_set() -> None:
    assert change_until(Settings(edit_minutes=5), GIVEN) == GIVEN + timedelta(minutes=5)
    assert change_until(Settings(edit_minutes=0), GIVEN) is None


@pytest.mark.parametrize(
    ("actor", "minutes", "after", "code"),
    [
        (ANA, 5, timedelta(minutes=5, microseconds=-1), None),
        (ANA, 5, timedelta(minutes=5), "change_too_late"),
        (ANA, 0, timedelta(), "change_too_late"),
        (BEN, 5, timedelta(), "change_not_yours"),
        (BEN, 5, timedelta(minutes=6), "change_not_yours"),
    ],
)
def test_who_can_change_it(actor: UUID, minutes: int, after: timedelta, code: str | None) -> None:
    problem = change_problem(
        Settings(edit_minutes=minutes),
        giver=ANA,
        given_at=GIVEN,
        actor=actor,
        now=GIVEN + after,
    )
    assert (problem and problem.code) == code


@pytest.mark.parametrize(
    ("actor", "takes_part", "is_withdrawn", "code"),
    [
        (CLEO, True, False, None),
        (ANA, True, False, "second_own"),
        (BEN, True, False, "second_received"),
        (CLEO, False, False, "second_guest"),
        (CLEO, False, True, "kudos_withdrawn"),
    ],
)
def test_who_can_second(
    actor: UUID, takes_part: bool, is_withdrawn: bool, code: str | None
) -> None:
    problem = second_problem(
        actor,
        giver=ANA,
        recipients=[BEN],
        takes_part=takes_part,
        is_withdrawn=is_withdrawn,
    )
    assert (problem and problem.code) == code
