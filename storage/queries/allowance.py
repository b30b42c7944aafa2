"""What givers have used of their allowances."""

from collections.abc import Mapping
from datetime import date, datetime
from uuid import UUID

import asyncpg

from domain.allowance import Grant
from domain.clock import Period
from domain.errors import DomainError
from storage.statement import Write


async def used(raw: asyncpg.Connection, person_id: UUID, period: Period, starts_on: date) -> int:
    """How much of an allowance is used in the period that began on `starts_on`."""
    found = await raw.fetchval(
        "SELECT used FROM allowance_use WHERE person_id = $1 AND period = $2 AND starts_on = $3",
        person_id,
        period,
        starts_on,
    )
    return found or 0


# What is used already is locked and read as it is at that moment, whoever else writes.
_RESERVE = """
allowance_reserved AS (
    INSERT INTO allowance_use AS mine (person_id, period, starts_on, used, allowed)
    VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (person_id, period, starts_on)
    DO UPDATE SET used = mine.used + excluded.used, allowed = excluded.allowed
)
"""


def reserve(person_id: UUID, grant: Grant, count: int, spent: DomainError) -> Write:
    """Uses up `count` of an allowance; where that is more than is left, nothing at all is written
    of the statement it is part of, and `spent` is raised.
    """
    arguments = (person_id, grant.period, grant.starts_on, count, grant.limit)
    refusals: Mapping[str, DomainError] = {"ck_allowance_use_within": spent}
    return Write(_RESERVE, arguments, refusals)


_GIVEN = """
SELECT count(*) FROM kudos JOIN kudos_recipient ON kudos_id = kudos.id
WHERE giver_id = $1 AND given_at >= $2 AND given_at < $3 AND withdrawn_at IS NULL
"""


async def given(raw: asyncpg.Connection, person_id: UUID, since: datetime, until: datetime) -> int:
    """How many colleagues somebody has thanked in a span of time, each time counted."""
    found: int = await raw.fetchval(_GIVEN, person_id, since, until)
    return found
