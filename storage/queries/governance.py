"""What the audit of badges counts: a statement for each figure, each over a whole organisation."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import asyncpg

from domain.governance import MOST_RING, Approvals, Limits, Nominated


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose awards and nominations, from when on (UTC). `guests` tells whether guests of the
    workspace are among the people.
    """

    organization_id: UUID
    since: datetime
    guests: bool = False


# Those who are here today, by the rule of boards (storage/queries/boards.py); whether they want to
# be on boards does not matter to a count.
_PEOPLE = """
people AS MATERIALIZED (
    SELECT person.id, person.created_at FROM person
    WHERE organization_id = $1 AND EXISTS (
        SELECT FROM identity
        WHERE identity.person_id = person.id AND is_active AND NOT is_bot AND NOT is_external
          AND ($2::boolean OR NOT is_guest)
    )
)
"""


@dataclass(frozen=True, slots=True)
class Span:
    """From one moment up to, and not including, another; UTC."""

    since: datetime
    until: datetime


_MONTHS = f"""
WITH {_PEOPLE}, month AS (
    SELECT * FROM unnest($3::timestamptz[], $4::timestamptz[]) WITH ORDINALITY
        AS month (since, until, place)
), awarded AS (
    SELECT month.place, count(*)::int AS awards
    FROM month
    JOIN award ON award.organization_id = $1
        AND award.awarded_at >= month.since AND award.awarded_at < month.until
    JOIN people ON people.id = award.person_id
    WHERE award.revoked_at IS NULL
    GROUP BY month.place
)
SELECT coalesce(awards, 0),
       (SELECT count(*)::int FROM people WHERE people.created_at < month.until)
FROM month LEFT JOIN awarded USING (place)
ORDER BY place
"""  # noqa: S608  # put together from constants


async def months(
    raw: asyncpg.Connection, scope: Scope, spans: Sequence[Span]
) -> list[tuple[int, int]]:
    """For each span the awards to people who are here today, and how many of these Laurel had met
    by its end.
    """
    since, until = [one.since for one in spans], [one.until for one in spans]
    rows = await raw.fetch(_MONTHS, scope.organization_id, scope.guests, since, until)
    return [(row[0], row[1]) for row in rows]


@dataclass(frozen=True, slots=True)
class Awarded:
    """The awards of an organisation: how many people have one, two, …, of all who are here; how
    many awards criteria brought, and how many were taken back.
    """

    people: int
    holders: dict[int, int]
    by_criteria: int
    revoked: int


_AWARDED = f"""
WITH {_PEOPLE}, won AS MATERIALIZED (
    SELECT person_id, count(*) FILTER (WHERE revoked_at IS NULL)::int AS awards,
           count(*) FILTER (WHERE revoked_at IS NULL AND via = 'criteria')::int AS by_criteria,
           count(*) FILTER (WHERE revoked_at IS NOT NULL)::int AS revoked
    FROM award JOIN people ON people.id = award.person_id
    WHERE award.organization_id = $1 AND award.awarded_at >= $3
    GROUP BY person_id
)
SELECT NULL::int, (SELECT count(*)::int FROM people),
       coalesce(sum(by_criteria), 0)::int, coalesce(sum(revoked), 0)::int
FROM won
UNION ALL
SELECT awards, count(*)::int, 0, 0 FROM won WHERE awards > 0 GROUP BY awards
"""  # noqa: S608  # put together from constants


async def awarded(raw: asyncpg.Connection, scope: Scope) -> Awarded:
    """How awards are spread over those who are here today."""
    rows = await raw.fetch(_AWARDED, scope.organization_id, scope.guests, scope.since)
    holders = {row[0]: row[1] for row in rows if row[0] is not None}
    (total,) = (row for row in rows if row[0] is None)
    return Awarded(total[1], holders, total[2], total[3])


@dataclass(frozen=True, slots=True)
class BadgeAwards:
    """A badge as it is called today: its awards in the span, how many of them criteria brought, and
    how many people hold it today, at whichever tier.
    """

    slug: str
    name: str
    icon: str
    awards: int
    by_criteria: int
    holders: int


_BADGES = f"""
WITH {_PEOPLE}, won AS (
    SELECT badge_id, count(*) FILTER (WHERE awarded_at >= $3)::int AS awards,
           count(*) FILTER (WHERE awarded_at >= $3 AND via = 'criteria')::int AS by_criteria,
           count(DISTINCT person_id)::int AS holders
    FROM award JOIN people ON people.id = award.person_id
    WHERE award.organization_id = $1 AND revoked_at IS NULL
    GROUP BY badge_id
)
SELECT badge.slug, version.definition ->> 'name', version.definition ->> 'icon',
       coalesce(awards, 0), coalesce(by_criteria, 0), coalesce(holders, 0)
FROM badge
CROSS JOIN LATERAL (
    SELECT definition FROM badge_version WHERE badge_id = badge.id ORDER BY number DESC LIMIT 1
) AS version
LEFT JOIN won ON won.badge_id = badge.id
WHERE badge.organization_id = $1 AND (badge.archived_at IS NULL OR won.awards > 0)
ORDER BY 4 DESC, 6 DESC, badge.position, badge.id
"""  # noqa: S608  # put together from constants


async def badges(raw: asyncpg.Connection, scope: Scope) -> list[BadgeAwards]:
    """Every badge that can be earned or was in the span, the one awarded most often first."""
    rows = await raw.fetch(_BADGES, scope.organization_id, scope.guests, scope.since)
    return [BadgeAwards(row[0], row[1] or row[0], row[2] or "", *row[3:]) for row in rows]


@dataclass(frozen=True, slots=True)
class Nominators:
    """Who nominated often enough to tell anything, and how many of them gave the limit's share to
    people who nominated them. `candidates` are those whose circle (`domain.governance.circle`) is
    small enough for a ring, with the nominations that went to it.
    """

    known: int
    returned: int
    candidates: tuple[Nominated, ...]


# A circle is small enough for a ring of $6 if it has one person fewer: its owner belongs to it.
_NOMINATORS = """
WITH pair AS MATERIALIZED (
    SELECT nominator_id, nominee_id, count(*)::int AS times
    FROM nomination
    WHERE organization_id = $1 AND opened_at >= $2 AND state <> 'withdrawn'
    GROUP BY nominator_id, nominee_id
), nominator AS MATERIALIZED (
    SELECT pair.nominator_id, sum(pair.times)::int AS total,
           sum(pair.times) FILTER (WHERE back.nominator_id IS NOT NULL)::int AS returned
    FROM pair LEFT JOIN pair AS back
        ON back.nominator_id = pair.nominee_id AND back.nominee_id = pair.nominator_id
    GROUP BY pair.nominator_id
    HAVING sum(pair.times) >= $3
), placed AS (
    SELECT pair.*, total, coalesce(sum(times) OVER (
        PARTITION BY nominator_id ORDER BY times DESC RANGE UNBOUNDED PRECEDING EXCLUDE GROUP
    ), 0) AS before
    FROM pair JOIN nominator USING (nominator_id)
), candidate AS (
    SELECT nominator_id, total, array_agg(nominee_id) AS nominees, array_agg(times) AS times
    FROM placed WHERE 100 * before < $4 * total
    GROUP BY nominator_id, total
    HAVING count(*) < $5
)
SELECT NULL::uuid, count(*)::int, NULL::uuid[], NULL::int[],
       count(*) FILTER (WHERE 100 * returned >= $4 * total)::int
FROM nominator
UNION ALL
SELECT nominator_id, total, nominees, times, 0 FROM candidate
"""


async def nominators(raw: asyncpg.Connection, scope: Scope, limits: Limits) -> Nominators:
    """Who nominated whom: as much of it as rings can be made of."""
    rows = await raw.fetch(
        _NOMINATORS,
        scope.organization_id,
        scope.since,
        max(1, limits.min_nominations),
        limits.ring_share,
        MOST_RING,
    )
    (total,) = (row for row in rows if row[0] is None)
    candidates = tuple(
        Nominated(row[0], row[1], dict(zip(row[2], row[3], strict=True)))
        for row in rows
        if row[0] is not None
    )
    return Nominators(total[1], total[4], candidates)


# A nomination reaches a level when those of the level before have decided. Its message may come
# later, held back by quiet hours, and who is asked after an escalation gets it later still: then
# somebody looks slower than they are, and never hastier. Who has approved at a level before is not
# asked again, so that what was noted for them then is no decision.
_APPROVERS = """
WITH said AS (
    SELECT seat.person_id, seat.decision = 'approve' AS approved,
           extract(epoch FROM seat.decided_at - coalesce(lower.decided_at, nomination.opened_at))
               AS seconds
    FROM nomination
    JOIN nomination_approver AS seat ON seat.nomination_id = nomination.id
    LEFT JOIN LATERAL (
        SELECT max(earlier.decided_at) AS decided_at,
               bool_or(earlier.person_id = seat.person_id) AS is_known
        FROM nomination_approver AS earlier
        WHERE seat.level > 1 AND earlier.nomination_id = seat.nomination_id
          AND earlier.level < seat.level AND earlier.decided_at IS NOT NULL
    ) AS lower ON true
    WHERE nomination.organization_id = $1 AND seat.decided_at >= $2
      AND lower.is_known IS DISTINCT FROM true
)
SELECT person_id, count(*)::int, count(*) FILTER (WHERE approved)::int,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY greatest(seconds, 0)::float8)
FROM said
GROUP BY person_id
HAVING count(*) >= $3
"""


async def approvers(raw: asyncpg.Connection, scope: Scope, least: int) -> list[Approvals]:
    """What everybody with at least so many decisions decided, and how fast.

    The time runs from when a nomination waits for them, and so is never shorter than what they had
    to read it.
    """
    rows = await raw.fetch(_APPROVERS, scope.organization_id, scope.since, max(1, least))
    return [Approvals(*row) for row in rows]


async def names(raw: asyncpg.Connection, people: Sequence[UUID]) -> dict[UUID, str]:
    """What people are called, by their ids."""
    rows = await raw.fetch("SELECT id, name FROM person WHERE id = ANY($1::uuid[])", list(people))
    return {row[0]: row[1] for row in rows}
