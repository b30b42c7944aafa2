"""Deliveries from the queue to the platform: leased, paced, and told how they ended."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import asyncpg

from domain.deliveries import Destination, Limit, Posted
from domain.messages import Message
from domain.people import WorkspaceRef
from storage.codec import load_destination, load_message
from storage.outbox import enqueue

# Longer than any send with its timeouts (10 s) and the wait for its slot (2 s).
LEASE = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class Leased:
    """A delivery that this worker, and no other, may send now.

    `wait` is how many seconds remain until its place may be posted to again. `maybe_posted` says
    that an earlier send ended without an answer. `age` is in seconds.
    """

    id: UUID
    organization_id: UUID
    workspace_id: UUID
    workspace: WorkspaceRef
    message: Message
    destination: Destination
    locale: str
    zone: str
    pace_key: str
    created_at: datetime
    age: float
    attempts: int
    maybe_posted: bool
    direct_conversation: str | None
    wait: float


# A lease and the reservation of the destination's next free moment, in one statement. The moment
# is the earliest that keeps every limit: `count` places back in the list of reserved moments, plus
# `seconds`. A reservation made earlier for this delivery holds while it is not older than a second.
_LEASE = """
WITH candidate AS (
    SELECT id, state = 'leased' AS was_leased,
           CASE WHEN has_slot THEN not_before END AS reserved
    FROM delivery
    WHERE id = $1
      AND (state = 'waiting' AND coalesce(not_before, '-infinity') <= clock_timestamp() + $5::interval
           OR state = 'leased' AND leased_until < clock_timestamp())
    FOR UPDATE SKIP LOCKED
), leased AS (
    UPDATE delivery
    SET state = 'leased', leased_until = clock_timestamp() + $2::interval, attempts = attempts + 1,
        not_before = NULL, has_slot = false,
        ambiguous = ambiguous + candidate.was_leased::int
    FROM candidate WHERE delivery.id = candidate.id
    RETURNING delivery.*, candidate.reserved
), slot AS (
    INSERT INTO pace (key, reserved)
    SELECT pace_key, ARRAY[clock_timestamp()] FROM leased
    WHERE reserved IS NULL OR reserved < clock_timestamp() - interval '1 s'
    ON CONFLICT (key) DO UPDATE SET reserved = (pace.reserved || greatest(
        clock_timestamp(),
        (SELECT max(pace.reserved[cardinality(pace.reserved) - bound.count + 1]
                    + make_interval(secs => bound.seconds))
         FROM unnest($3::int[], $4::float8[]) AS bound (count, seconds))
    ))[greatest(1, cardinality(pace.reserved) + 2 - $6::int):]
    RETURNING pace.reserved[cardinality(pace.reserved)] AS moment
)
SELECT leased.organization_id, leased.workspace_id, workspace.platform, workspace.external_id,
       leased.message::text, leased.destination::text, leased.locale, leased.zone,
       leased.pace_key, leased.created_at,
       extract(epoch FROM clock_timestamp() - leased.created_at)::float8,
       leased.attempts, leased.ambiguous > 0, identity.direct_conversation,
       coalesce(extract(epoch FROM slot.moment - clock_timestamp()), 0)::float8
FROM leased
JOIN workspace ON workspace.id = leased.workspace_id
LEFT JOIN slot ON true
LEFT JOIN identity ON identity.workspace_id = leased.workspace_id
     AND identity.external_id = leased.destination ->> 'person'
"""

# How much too early a job may come. A job's moment and its delivery's are set in one transaction,
# from its start (`now()`), so that the job never comes before the delivery is due.
_EARLY = timedelta(milliseconds=20)


async def lease(raw: asyncpg.Connection, id_: UUID, limits: Sequence[Limit]) -> Leased | None:
    """Takes a delivery that is due; None if it is done, not due, or in another's hands."""
    row = await raw.fetchrow(
        _LEASE,
        id_,
        LEASE,
        [limit.count for limit in limits],
        [limit.seconds for limit in limits],
        _EARLY,
        max((limit.count for limit in limits), default=1),
    )
    if row is None:
        return None
    return Leased(
        id_,
        row[0],
        row[1],
        WorkspaceRef(row[2], row[3]),
        load_message(row[4]),
        load_destination(row[5]),
        *row[6:],
    )


# Once sent, the words are the platform's; what is kept is where they are.
_SENT = """
WITH done AS (
    UPDATE delivery
    SET state = 'sent', message = NULL, leased_until = NULL, sent_at = clock_timestamp(),
        error = NULL, posted_conversation = $2, posted_message = $3
    WHERE id = $1
    RETURNING workspace_id, destination
)
UPDATE identity SET direct_conversation = $2
FROM done
WHERE $4 AND identity.workspace_id = done.workspace_id
  AND identity.external_id = done.destination ->> 'person'
"""


async def mark_sent(raw: asyncpg.Connection, leased: Leased, posted: Posted) -> None:
    """Notes where the platform keeps the message, and the direct chat it was found in."""
    learned = (
        leased.destination.conversation is None
        and leased.direct_conversation != posted.conversation
    )
    await raw.execute(_SENT, leased.id, posted.conversation, posted.message, learned)


async def put_back(
    raw: asyncpg.Connection, leased: Leased, seconds: float, error: str, *, ambiguous: bool
) -> None:
    """Makes a delivery wait `seconds` for its next attempt."""
    after = timedelta(seconds=seconds)
    await raw.execute(
        "UPDATE delivery SET state = 'waiting', leased_until = NULL, error = $3,"
        " not_before = now() + $2::interval, ambiguous = ambiguous + $4 WHERE id = $1",
        leased.id,
        after,
        error,
        int(ambiguous),
    )
    await enqueue(raw, [(leased.id, leased.workspace.platform)], after)


async def postpone(raw: asyncpg.Connection, leased: Leased) -> None:
    """Makes a delivery wait for the moment that was reserved for it; not an attempt."""
    after = timedelta(seconds=leased.wait)
    await raw.execute(
        "UPDATE delivery SET state = 'waiting', leased_until = NULL, attempts = attempts - 1,"
        " has_slot = true, not_before = now() + $2::interval WHERE id = $1",
        leased.id,
        after,
    )
    await enqueue(raw, [(leased.id, leased.workspace.platform)], after)


async def hold(raw: asyncpg.Connection, pace_key: str, seconds: float) -> None:
    """Keeps everybody from posting to a place for a while, because its platform said so."""
    await raw.execute(
        "UPDATE pace SET reserved = reserved"
        " || greatest(clock_timestamp() + $2::interval, reserved[cardinality(reserved)]) WHERE key = $1",
        pace_key,
        timedelta(seconds=seconds),
    )


async def give_up(raw: asyncpg.Connection, leased: Leased, state: str, error: str) -> None:
    """Ends a delivery that will not be sent: `state` is "failed" or "dropped"."""
    await raw.execute(
        "UPDATE delivery SET state = $2, message = NULL, leased_until = NULL, error = $3"
        " WHERE id = $1",
        leased.id,
        state,
        error,
    )


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


async def sweep(raw: asyncpg.Connection, platforms: Sequence[str]) -> int:
    """Gives a job to every overdue delivery that has none; returns how many."""
    rows = await raw.fetch(_ORPHANS, _OVERDUE, platforms)
    await enqueue(raw, [(row[0], row[1]) for row in rows])
    return len(rows)


async def backlog(raw: asyncpg.Connection) -> tuple[int, float]:
    """How many deliveries are open, and the age of the oldest in seconds."""
    row = await raw.fetchrow(
        "SELECT count(*), coalesce(extract(epoch FROM clock_timestamp() - min(created_at)), 0)"
        " FROM delivery WHERE state IN ('waiting', 'leased')"
    )
    return int(row[0]), float(row[1])
