"""Old rows that nothing asks for again."""

from datetime import datetime, timedelta
from uuid import UUID

import asyncpg

from storage.ids import first_id
from storage.subjects import id_sql


async def prune_jobs(raw: asyncpg.Connection, older_than: timedelta) -> None:
    """Deletes the job engine's log of jobs that ended long ago."""
    await raw.execute("DELETE FROM pgqueuer_log WHERE created < now() - $1::interval", older_than)


async def prune_paces(raw: asyncpg.Connection, older_than: timedelta) -> None:
    """Deletes the reservations of places that have not been posted to for long."""
    await raw.execute(
        "DELETE FROM pace WHERE reserved[cardinality(reserved)] < now() - $1::interval", older_than
    )


# What was posted of a kudos is needed for as long as it can change: its card while it can be
# seconded, and all of one that was given by an emoji, which can be removed at any time. Of others
# the time for edits is over by then. An award can be revoked at any time, and what was said of the
# nominations that led to it follows.
_PRUNE_DELIVERIES = f"""
WITH looked_at AS (
    SELECT id FROM delivery WHERE id > $1 AND id < $2 ORDER BY id LIMIT $4
), gone AS (
    DELETE FROM delivery
    WHERE id IN (SELECT id FROM looked_at)
      AND state IN ('sent', 'failed', 'dropped')
      AND coalesce(sent_at, created_at) < $3
      AND NOT (state = 'sent' AND part IS NOT NULL AND EXISTS (
          SELECT FROM kudos
          WHERE id = {id_sql("kudos")}
            AND withdrawn_at IS NULL AND (delivery.part = 'card' OR via = 'reaction')
          UNION ALL
          SELECT FROM award WHERE id = {id_sql("award")} AND revoked_at IS NULL
          UNION ALL
          SELECT FROM nomination WHERE id = {id_sql("nomination")}
            AND nomination.state IN ('open', 'asked', 'approved')
      ))
)
SELECT id FROM looked_at ORDER BY id OFFSET $4 - 1
"""  # noqa: S608  # put together from constants
BEGINNING = UUID(int=0)


async def prune_deliveries(
    raw: asyncpg.Connection, before: datetime, *, after: UUID = BEGINNING, limit: int
) -> UUID:
    """Deletes deliveries that ended before that moment, if nothing can change them any more.

    Looks at the `limit` oldest, beginning behind the one named `after`, and returns behind which
    to go on the next time: it need not look at those that are kept each time.
    """
    last: UUID | None = await raw.fetchval(
        _PRUNE_DELIVERIES, after, first_id(before), before, limit
    )
    return last or BEGINNING


async def prune_allowances(raw: asyncpg.Connection, older_than: timedelta) -> None:
    """Deletes what was used in periods so long ago that nothing is returned to them."""
    await raw.execute(
        "DELETE FROM allowance_use WHERE starts_on < now() - $1::interval", older_than
    )


async def prune_reactions(raw: asyncpg.Connection, older_than: timedelta) -> None:
    """Deletes emoji that were removed so long ago that no news of them can still be on its way."""
    await raw.execute(
        "DELETE FROM reaction WHERE NOT is_on AND at < now() - $1::interval", older_than
    )


async def prune_occurrences(raw: asyncpg.Connection, older_than: timedelta) -> None:
    """Deletes the runs of schedules that nothing can repeat any more."""
    await raw.execute("DELETE FROM occurrence WHERE due_at < now() - $1::interval", older_than)
