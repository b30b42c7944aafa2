"""Scores: every point is a ledger row, and counters are sums of them for each local period."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

import asyncpg

from domain.clock import BEGINNING, Period
from domain.points import Metric
from storage.statement import Write


@dataclass(frozen=True, slots=True)
class Scored:
    """A kudos as scores know it. `given_at` is UTC; `periods` are those that hold it, by the
    organisation's calendar. `value_id` is the value that it will have named when the statement
    ends, whatever it named before.
    """

    id: UUID
    organization_id: UUID
    given_at: datetime
    periods: Sequence[tuple[Period, date]]
    value_id: UUID | None = None


# What the ledger has of a kudos is compared with what it should have, and the differences are
# added: so it is right afterwards, whatever it was before. Counters are locked in the one order
# that all who move them keep (storage/queries/kudos.py). In the scope of a value, what the ledger
# has was counted for the value that the kudos named until now, and goes where that is another.
_RECONCILE = """
wanted (person_id, metric, points) AS (
    SELECT * FROM unnest($4::uuid[], $5::text[], $6::int[])
), had AS (
    SELECT person_id, metric, sum(points) AS points FROM ledger_entry
    WHERE kudos_id = $1 GROUP BY person_id, metric
), moved AS (
    SELECT person_id, metric, (coalesce(wanted.points, 0) - coalesce(had.points, 0))::int AS points
    FROM wanted FULL JOIN had USING (person_id, metric)
    WHERE coalesce(wanted.points, 0) <> coalesce(had.points, 0)
), moved_entries AS (
    INSERT INTO ledger_entry (organization_id, person_id, metric, points, kudos_id, occurred_at)
    SELECT $2::uuid, person_id, metric, points, $1, $3::timestamptz FROM moved
), of_values AS (
    SELECT person_id, metric, $9::uuid AS value_id, points FROM wanted
    UNION ALL
    SELECT person_id, metric, value_id, -had.points FROM had JOIN kudos ON kudos.id = $1
), recounted AS (
    SELECT person_id, metric, 'all' AS scope, points FROM moved
    UNION ALL
    SELECT person_id, metric, 'value:' || value_id, sum(points)::int FROM of_values
    WHERE metric = 'received' AND value_id IS NOT NULL
    GROUP BY person_id, metric, value_id HAVING sum(points) <> 0
), moved_scores AS (
    INSERT INTO counter (organization_id, metric, scope, period, starts_on, person_id, score)
    SELECT $2::uuid, metric, scope, period.name, period.starts_on, person_id, points
    FROM recounted CROSS JOIN unnest($7::text[], $8::date[]) AS period (name, starts_on)
    ORDER BY metric, scope, period.name, period.starts_on, person_id
    ON CONFLICT (organization_id, metric, scope, period, starts_on, person_id)
    DO UPDATE SET score = counter.score + excluded.score
)
"""


def reconcile(kudos: Scored, points: Mapping[tuple[UUID, Metric], int]) -> Write:
    """Makes the ledger and the counters say that `kudos` is worth `points`, and nothing else.

    Its row must be locked before the statement begins: two at once would both add the difference.
    """
    return Write(
        _RECONCILE,
        (
            kudos.id,
            kudos.organization_id,
            kudos.given_at,
            [person for person, _ in points],
            [metric for _, metric in points],
            list(points.values()),
            [period for period, _ in kudos.periods],
            [starts_on for _, starts_on in kudos.periods],
            kudos.value_id,
        ),
    )


# The same periods as `domain.clock.period_starts`, the same scopes as `_RECONCILE`.
_SUMS = """
SELECT metric, scope.name AS scope, period.name AS period, period.starts_on, person_id,
       sum(points) AS score
FROM ledger_entry
LEFT JOIN kudos ON kudos.id = kudos_id
CROSS JOIN LATERAL (
    SELECT 'all' AS name
    UNION ALL SELECT 'value:' || value_id WHERE metric = 'received' AND value_id IS NOT NULL
) AS scope
CROSS JOIN LATERAL (SELECT (occurred_at AT TIME ZONE $2)::date AS day) AS local
CROSS JOIN LATERAL (
    SELECT name, date_trunc(name, day::timestamp)::date AS starts_on
    FROM unnest(ARRAY['day', 'week', 'month', 'quarter', 'year']) AS name
    UNION ALL SELECT 'all', $3::date
) AS period
WHERE ledger_entry.organization_id = $1
GROUP BY metric, scope.name, period.name, period.starts_on, person_id
HAVING sum(points) <> 0
"""

_WRONG = f"""
WITH sums AS ({_SUMS}), kept AS (
    SELECT * FROM counter WHERE organization_id = $1 AND score <> 0
)
SELECT count(*) FROM sums FULL JOIN kept USING (metric, scope, period, starts_on, person_id)
WHERE sums.score IS DISTINCT FROM kept.score
"""  # noqa: S608  # put together from constants


_REBUILD = f"""
INSERT INTO counter (organization_id, metric, scope, period, starts_on, person_id, score)
SELECT $1, metric, scope, period, starts_on, person_id, score FROM ({_SUMS}) AS sums
"""  # noqa: S608  # put together from constants


async def wrong_counters(raw: asyncpg.Connection, organization_id: UUID, zone: str) -> int:
    """How many counters differ from the ledger, those that are missing included. `zone` (IANA) is
    the organisation's.
    """
    found: int = await raw.fetchval(_WRONG, organization_id, zone, BEGINNING)
    return found


async def rebuild_counters(raw: asyncpg.Connection, organization_id: UUID, zone: str) -> None:
    """Makes an organisation's counters anew from the ledger, in the transaction under way.

    Whoever moves a score waits until it ends.
    """
    await raw.execute("LOCK TABLE counter IN SHARE ROW EXCLUSIVE MODE")
    await raw.execute("DELETE FROM counter WHERE organization_id = $1", organization_id)
    await raw.execute(_REBUILD, organization_id, zone, BEGINNING)
