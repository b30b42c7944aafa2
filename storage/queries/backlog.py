"""Deliveries that are open: counted, and given back the job they lost."""

from collections.abc import Sequence
from datetime import timedelta

import asyncpg

from storage.outbox import enqueue
from storage.session import Transaction

# Deliveries that should be under way and have no job: the sweep's net under the job engine.
_ORPHANS = """
SELECT delivery.id, workspace.platform
FROM delivery JOIN workspace ON workspace.id = delivery.workspace_id
WHERE (delivery.state = 'waiting'
         AND greatest(delivery.created_at, delivery.not_before) < clock_timestamp() - $1::interval
       OR delivery.state = 'leased' AND delivery.leased_until < clock_timestamp())
  AND workspace.platform = ANY($2::text[])
  AND NOT EXISTS (SELECT FROM pgqueuer WHERE payload = uuid_send(delivery.id))
ORDER BY delivery.created_at
LIMIT 1000
"""

# A job is normally taken within milliseconds.
_OVERDUE = timedelta(seconds=10)


async def sweep(tx: Transaction, platforms: Sequence[str]) -> int:
    """Gives a job to every overdue delivery that has none; returns how many."""
    rows = await tx.raw.fetch(_ORPHANS, _OVERDUE, platforms)
    await enqueue(tx, [(row[0], row[1]) for row in rows])
    return len(rows)


# What is held from the beginning (quiet hours) is not late before its moment; what was sent before
# is as old as its update.
_MEASURE = """
SELECT count(*), coalesce(extract(epoch FROM clock_timestamp() - min(due_at)), 0)
FROM (
    SELECT state, attempts,
           CASE WHEN attempts = 0 THEN greatest(created_at, not_before)
                ELSE coalesce(stale_since, created_at) END AS due_at
    FROM delivery WHERE state IN ('waiting', 'leased')
) AS open
WHERE due_at <= clock_timestamp()
"""


async def measure(raw: asyncpg.Connection) -> tuple[int, float]:
    """How many deliveries are due and not yet sent, and the age of the oldest in seconds."""
    row = await raw.fetchrow(_MEASURE)
    return int(row[0]), float(row[1])
