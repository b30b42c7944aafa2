"""Scores: every point is a ledger row, and counters are sums of them for each local period."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal
from uuid import UUID

import asyncpg

from domain.clock import BEGINNING, Period
from domain.points import Metric
from storage.statement import Write

# What is counted, as counters say it, which are many: a number is compared sooner than a word.
METRICS = {Metric.RECEIVED: 1, Metric.GIVEN: 2, Metric.BADGES: 3}
PERIODS = {Period.WEEK: 1, Period.MONTH: 2, Period.QUARTER: 3, Period.YEAR: 4, Period.ALL: 5}


@dataclass(frozen=True, slots=True)
class Scored:
    """What points are for, as scores know it: a kudos or an award. `at` is UTC; `periods` are those
    that hold it, by the organisation's calendar. `value_id` is the value that a kudos will have
    named when the statement ends, whatever it named before.
    """

    id: UUID
    organization_id: UUID
    at: datetime
    periods: Sequence[tuple[Period, date]]
    value_id: UUID | None = None


Points = Mapping[tuple[UUID, Metric], int]

_GIVEN = "(person_id, metric, points) AS (SELECT * FROM unnest($4::uuid[], $5::text[], $6::int[]))"

# Counters are locked in the one order of all who move them, so that two that share people cannot
# wait for each other.
_COUNT = f"""
moved_scores AS (
    INSERT INTO counter (scope, person_id, metric, period, starts_on, score)
    SELECT scope, person_id, code.metric, period.code, period.starts_on, points
    FROM recounted
    JOIN (VALUES {", ".join(f"('{name}', {code}::int2)" for name, code in METRICS.items())})
        AS code (name, metric) ON code.name = recounted.metric
    CROSS JOIN unnest($7::int2[], $8::date[]) AS period (code, starts_on)
    ORDER BY scope, person_id, code.metric, period.code, period.starts_on
    ON CONFLICT (scope, person_id, metric, period, starts_on)
    DO UPDATE SET score = counter.score + excluded.score
)
"""  # noqa: S608  # put together from constants

# For what is new: nothing is there to compare with.
_RECORD = f"""
points {_GIVEN}, new_entries AS (
    INSERT INTO ledger_entry (organization_id, person_id, metric, points, kudos_id, occurred_at)
    SELECT $2::uuid, person_id, metric, points, $1::uuid, $3::timestamptz FROM points
), recounted AS (
    SELECT scope, person_id, metric, points FROM points
    CROSS JOIN unnest(ARRAY[$2::uuid, $9::uuid, $10::uuid]) AS scope
    WHERE scope = $2::uuid OR metric = 'received' AND scope IS NOT NULL
), {_COUNT}
"""  # noqa: S608  # put together from constants


def record(kudos: Scored, points: Points, channel_id: UUID | None) -> Write:
    """Writes what a new kudos is worth. `channel_id` is where it was given, if it counts there."""
    write = _write(_RECORD, kudos, points)
    return Write(write.queries, (*write.arguments, channel_id))


# What the ledger has is compared with what it should have, and the differences are added: so it is
# right afterwards, whatever it was before. In the scope of a value, what the ledger has was counted
# for the value that the kudos named until now, and goes where that is another.
_RECONCILE = f"""
wanted {_GIVEN}, had AS (
    SELECT person_id, metric, sum(points) AS points FROM ledger_entry
    WHERE {{cause}}_id = $1 GROUP BY person_id, metric
), moved AS (
    SELECT person_id, metric, (coalesce(wanted.points, 0) - coalesce(had.points, 0))::int AS points
    FROM wanted FULL JOIN had USING (person_id, metric)
    WHERE coalesce(wanted.points, 0) <> coalesce(had.points, 0)
), moved_entries AS (
    INSERT INTO ledger_entry (organization_id, person_id, metric, points, {{cause}}_id, occurred_at)
    SELECT $2::uuid, person_id, metric, points, $1, $3::timestamptz FROM moved
), of_values AS (
    SELECT $9::uuid AS value_id, person_id, metric, points FROM wanted
    UNION ALL
    SELECT value_id, person_id, metric, -had.points FROM had JOIN kudos ON kudos.id = $1
), recounted AS (
    SELECT $2::uuid AS scope, person_id, metric, points FROM moved
    UNION ALL
    SELECT channel.id, person_id, metric, points FROM moved JOIN kudos ON kudos.id = $1
    JOIN conversation AS channel ON channel.id = conversation_id
    WHERE metric = 'received' AND NOT kudos.is_private AND channel.kind <> 'direct'
    UNION ALL
    SELECT value_id, person_id, metric, sum(points)::int FROM of_values
    WHERE metric = 'received' AND value_id IS NOT NULL
    GROUP BY value_id, person_id, metric HAVING sum(points) <> 0
), {_COUNT}
"""  # noqa: S608  # put together from constants
_RECONCILES = {cause: _RECONCILE.format(cause=cause) for cause in ("kudos", "award")}


def reconcile(scored: Scored, points: Points, cause: Literal["kudos", "award"] = "kudos") -> Write:
    """Makes the ledger and the counters say that a kudos or an award is worth `points`, and nothing
    else.

    Its row must be locked, or new, before the statement begins: two at once would both add the
    difference.
    """
    return _write(_RECONCILES[cause], scored, points)


def _write(queries: str, scored: Scored, points: Points) -> Write:
    periods = [(PERIODS[name], starts_on) for name, starts_on in scored.periods if name in PERIODS]
    return Write(
        queries,
        (
            scored.id,
            scored.organization_id,
            scored.at,
            [person for person, _ in points],
            [metric for _, metric in points],
            list(points.values()),
            [code for code, _ in periods],
            [starts_on for _, starts_on in periods],
            scored.value_id,
        ),
    )


# The same periods as `domain.clock.period_starts`, the same scopes as above.
_SUMS = f"""
SELECT scope.id AS scope, person_id, code.metric, period.code AS period, period.starts_on,
       sum(points) AS score
FROM ledger_entry
JOIN (VALUES {", ".join(f"('{name}', {code}::int2)" for name, code in METRICS.items())})
    AS code (name, metric) ON code.name = ledger_entry.metric
LEFT JOIN kudos ON kudos.id = kudos_id AND ledger_entry.metric = 'received'
LEFT JOIN conversation AS channel
    ON channel.id = conversation_id AND NOT kudos.is_private AND channel.kind <> 'direct'
CROSS JOIN unnest(ARRAY[ledger_entry.organization_id, value_id, channel.id]) AS scope (id)
CROSS JOIN LATERAL (SELECT (occurred_at AT TIME ZONE $2)::date::timestamp AS day) AS local
CROSS JOIN LATERAL (
    SELECT code, date_trunc(name, day)::date
    FROM (VALUES (1::int2, 'week'), (2, 'month'), (3, 'quarter'), (4, 'year')) AS one (code, name)
    UNION ALL SELECT 5, $3::date
) AS period (code, starts_on)
WHERE ledger_entry.organization_id = $1 AND scope.id IS NOT NULL
GROUP BY scope.id, person_id, code.metric, period.code, period.starts_on
HAVING sum(points) <> 0
"""  # noqa: S608  # put together from constants

_WRONG = f"""
WITH sums AS ({_SUMS}), kept AS (
    SELECT counter.* FROM counter JOIN person ON person.id = person_id
    WHERE organization_id = $1 AND score <> 0
)
SELECT count(*) FROM sums FULL JOIN kept USING (scope, person_id, metric, period, starts_on)
WHERE sums.score IS DISTINCT FROM kept.score
"""  # noqa: S608  # put together from constants


_REBUILD = f"""
INSERT INTO counter (scope, person_id, metric, period, starts_on, score) {_SUMS}
"""


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
    await raw.execute(
        "DELETE FROM counter USING person WHERE person.id = person_id AND organization_id = $1",
        organization_id,
    )
    await raw.execute(_REBUILD, organization_id, zone, BEGINNING)
