"""Seconds: who says "me too" to a kudos."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from storage.statement import Write


@dataclass(frozen=True, slots=True)
class Second:
    """Somebody's second as it is to be; it counts while either of the two is true.

    `points` is what each recipient has of it. `told_at` is set where no recipient waits for the
    digest of seconds.
    """

    kudos_id: UUID
    person_id: UUID
    by_button: bool
    by_reaction: bool
    points: int
    seconded_at: datetime
    told_at: datetime | None


# A row stays once it is there, so that recipients are told of a person once, however often they
# change their mind.
_PUT = """
seconded AS (
    INSERT INTO second (kudos_id, person_id, by_button, by_reaction, points, seconded_at, told_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (kudos_id, person_id) DO UPDATE
    SET by_button = excluded.by_button, by_reaction = excluded.by_reaction,
        points = excluded.points,
        seconded_at = CASE WHEN second.by_button OR second.by_reaction THEN second.seconded_at
                           ELSE excluded.seconded_at END
)
"""


def put(second: Second) -> Write:
    """Writes a second, or the change of one. Its kudos must be locked."""
    return Write(
        _PUT,
        (
            second.kudos_id,
            second.person_id,
            second.by_button,
            second.by_reaction,
            second.points,
            second.seconded_at,
            second.told_at,
        ),
    )
