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
    raw: asyncpg.Connection, scope: Scope, spans: Sequence[tuple[datetime, datetime]]
) -> list[tuple[int, int]]:
    """For each span the awards to people who are here today, and how many of these Laurel had met
    by its end. A span is from one moment up to, and not including, another; UTC.
    """
    since, until = [first for first, _ in spans], [end for _, end in spans]
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


# Both ways between two people are counted at once, which spares a join of all pairs with
# themselves. Whoever nominated so many people that a few cannot have got the limit's share belongs
# to no ring, and so it does not matter whom.
_NOMINATORS = """
WITH pair AS (
    SELECT least(nominator_id, nominee_id) AS one, greatest(nominator_id, nominee_id) AS other,
           count(*) FILTER (WHERE nominator_id < nominee_id)::int AS there,
           count(*) FILTER (WHERE nominator_id > nominee_id)::int AS back
    FROM nomination
    WHERE organization_id = $1 AND opened_at >= $2 AND state <> 'withdrawn'
    GROUP BY 1, 2
), way AS (
    SELECT one AS nominator_id, other AS nominee_id, there AS times, back > 0 AS is_returned
    FROM pair WHERE there > 0
    UNION ALL SELECT other, one, back, there > 0 FROM pair WHERE back > 0
)
SELECT nominator_id, sum(times)::int,
       coalesce(sum(times) FILTER (WHERE is_returned), 0)::int,
       CASE WHEN 100 * ($5 - 1) * max(times) >= $4 * sum(times) THEN array_agg(nominee_id) END,
       CASE WHEN 100 * ($5 - 1) * max(times) >= $4 * sum(times) THEN array_agg(times) END
FROM way
GROUP BY nominator_id
HAVING sum(times) >= $3
"""


async def nominators(raw: asyncpg.Connection, scope: Scope, limits: Limits) -> list[Nominated]:
    """Everybody who nominated often enough to tell anything; with whom, where they can be in a
    ring.
    """
    rows = await raw.fetch(
        _NOMINATORS,
        scope.organization_id,
        scope.since,
        limits.min_nominations,
        limits.ring_share,
        MOST_RING,
    )
    return [
        Nominated(row[0], row[1], row[2], dict(zip(row[3] or (), row[4] or (), strict=True)))
        for row in rows
    ]


# A nomination reaches a level when those of the level before have decided. Its message may come
# later, held back by quiet hours, and who is asked after an escalation gets it later still: then
# somebody looks slower than they are, and never hastier. Who has approved at a level before is not
# asked again: that is noted at the same moment, and is no decision.
# Few nominations get beyond their first level, and only these are ordered.
_APPROVERS = """
WITH reached AS (
    SELECT seat.person_id, seat.decision, seat.decided_at,
           nomination.opened_at AS since, false AS is_later
    FROM nomination JOIN nomination_approver AS seat ON seat.nomination_id = nomination.id
    WHERE nomination.organization_id = $1 AND nomination.level = 1
    UNION ALL
    SELECT seat.person_id, seat.decision, seat.decided_at,
           coalesce(max(seat.decided_at) OVER before, nomination.opened_at),
           max(seat.decided_at) OVER before IS NOT NULL
    FROM nomination JOIN nomination_approver AS seat ON seat.nomination_id = nomination.id
    WHERE nomination.organization_id = $1 AND nomination.level > 1
    WINDOW before AS (PARTITION BY seat.nomination_id ORDER BY seat.level
                      RANGE UNBOUNDED PRECEDING EXCLUDE GROUP)
), said AS MATERIALIZED (
    SELECT person_id, decision = 'approve' AS is_approved,
           decided_at - since AS waited
    FROM reached WHERE decided_at >= $2 AND NOT (is_later AND decided_at <= since)
), total AS (
    SELECT person_id, count(*)::int AS decisions,
           count(*) FILTER (WHERE is_approved)::int AS approved,
           count(*) FILTER (WHERE waited < make_interval(secs => $4)) AS fast
    FROM said GROUP BY person_id HAVING count(*) >= $3
), halfway AS (
    SELECT person_id, percentile_cont(0.5) WITHIN GROUP (ORDER BY waited) AS median
    FROM said JOIN total USING (person_id) WHERE 2 * fast >= decisions GROUP BY person_id
)
SELECT person_id, decisions, approved, extract(epoch FROM median)::float8
FROM total LEFT JOIN halfway USING (person_id)
"""


async def approvers(raw: asyncpg.Connection, scope: Scope, limits: Limits) -> list[Approvals]:
    """What everybody decided who did so often enough to tell anything, and how fast.

    The time runs from when a nomination waits for them, and so is never shorter than what they had
    to read it.
    """
    rows = await raw.fetch(
        _APPROVERS, scope.organization_id, scope.since, limits.min_decisions, limits.seconds
    )
    return [Approvals(*row) for row in rows]


async def names(raw: asyncpg.Connection, people: Sequence[UUID]) -> dict[UUID, str]:
    """What people are called, by their ids."""
    rows = await raw.fetch("SELECT id, name FROM person WHERE id = ANY($1::uuid[])", list(people))
    return {row[0]: row[1] for row in rows}
