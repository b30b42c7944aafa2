"""Deliveries that are being sent: each leased to one worker, at the moment its place is free."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import asyncpg

from domain.deliveries import Destination, Limit, Posted
from domain.messages import Message
from domain.people import WorkspaceRef
from storage.codec import UnreadableMessage, load_destination, load_message
from storage.outbox import enqueue
from storage.session import Transaction

# So long after its worker's death a delivery is taken over. A worker that lives renews its leases
# well before, because a send with its questions and timeouts may take longer.
LEASE = timedelta(seconds=10)


@dataclass(frozen=True, slots=True)
class Leased:
    """A delivery that this worker, and no other, may send now.

    `wait` is how many seconds remain until its place may be posted to again. `maybe_posted` says
    that an earlier send ended without an answer. `age` is in seconds, from when it was queued or,
    for an update, since when it is due.

    `message` is None where it has to be made anew: what was posted at `replaces`, or waited to be,
    no longer says what holds (commands/revise.py).
    """

    id: UUID
    organization_id: UUID
    workspace_id: UUID
    workspace: WorkspaceRef
    message: Message | None
    destination: Destination
    replaces: Posted | None
    locale: str
    zone: str
    pace_key: str
    created_at: datetime
    age: float
    attempts: int
    maybe_posted: bool
    direct_conversation: str | None
    wait: float
    leased_at: datetime
    subject: str | None
    part: str | None


# What became of a wish to send: see `lease`.
Outcome = Leased | UnreadableMessage | None

# Leases, and reservations of their places' next free moments, in one statement. The moment is the
# earliest that keeps every limit: `count` places back in the list of reserved moments, plus
# `seconds`; and it is never before the last one, which may be a platform's "not before" (`hold`).
# A reservation made earlier for this delivery holds while it is not older than a second.
# One delivery for each place is taken at a time (`first`), since a row can be changed only once.
_LEASE = """
WITH candidate AS (
    SELECT delivery.id, delivery.pace_key, delivery.created_at,
           delivery.state = 'leased' AS was_leased,
           CASE WHEN delivery.has_slot THEN delivery.not_before END AS reserved
    FROM delivery
    WHERE id = ANY($1::uuid[])
      AND (state = 'waiting'
             AND coalesce(not_before, '-infinity') <= clock_timestamp() + $5::interval
           OR state = 'leased' AND leased_until < clock_timestamp())
    FOR UPDATE SKIP LOCKED
), first AS (
    SELECT DISTINCT ON (pace_key) id, was_leased, reserved FROM candidate
    ORDER BY pace_key, created_at, id
), leased AS (
    UPDATE delivery
    SET state = 'leased', leased_until = clock_timestamp() + $2::interval, attempts = attempts + 1,
        not_before = NULL, has_slot = false,
        ambiguous = ambiguous + first.was_leased::int
    FROM first WHERE delivery.id = first.id
    RETURNING delivery.*, first.reserved
), slot AS (
    INSERT INTO pace (key, reserved)
    SELECT pace_key, ARRAY[clock_timestamp()] FROM leased
    WHERE reserved IS NULL OR reserved < clock_timestamp() - interval '1 s'
    ORDER BY pace_key
    ON CONFLICT (key) DO UPDATE SET reserved = (pace.reserved || greatest(
        clock_timestamp(),
        pace.reserved[cardinality(pace.reserved)],
        (SELECT max(pace.reserved[cardinality(pace.reserved) - bound.count + 1]
                    + make_interval(secs => bound.seconds))
         FROM unnest($3::int[], $4::float8[]) AS bound (count, seconds))
    ))[greatest(1, cardinality(pace.reserved) + 2 - $6::int):]
    RETURNING pace.key, pace.reserved[cardinality(pace.reserved)] AS moment
)
SELECT candidate.id, leased.id IS NOT NULL,
       leased.organization_id, leased.workspace_id, workspace.platform, workspace.external_id,
       CASE WHEN NOT leased.is_stale THEN leased.message::text END, leased.destination::text,
       leased.locale, leased.zone,
       leased.pace_key, leased.created_at,
       extract(epoch FROM clock_timestamp() - CASE
           WHEN leased.posted_message IS NULL THEN leased.created_at
           ELSE coalesce(leased.stale_since, leased.created_at) END)::float8,
       leased.attempts, leased.ambiguous > 0, identity.direct_conversation,
       coalesce(extract(epoch FROM slot.moment - clock_timestamp()), 0)::float8,
       leased.leased_until - $2::interval, leased.subject, leased.part,
       leased.posted_conversation, leased.posted_message
FROM candidate
LEFT JOIN leased ON leased.id = candidate.id
LEFT JOIN workspace ON workspace.id = leased.workspace_id
LEFT JOIN slot ON slot.key = leased.pace_key
LEFT JOIN identity ON identity.workspace_id = leased.workspace_id
     AND identity.external_id = leased.destination ->> 'person'
"""

# How much too early a job may come. A job's moment and its delivery's are set in one transaction,
# from its start (`now()`), so that the job never comes before the delivery is due.
_EARLY = timedelta(milliseconds=20)


async def lease(raw: asyncpg.Connection, id_: UUID, limits: Sequence[Limit]) -> Leased | None:
    """Takes a delivery that is due; None if it is done, not due, or in another's hands.

    Raises `UnreadableMessage` where it has been taken but cannot be read.
    """
    [found] = await lease_all(raw, [id_], limits)
    if isinstance(found, UnreadableMessage):
        raise found
    return found


async def lease_all(
    raw: asyncpg.Connection, ids: Sequence[UUID], limits: Sequence[Limit]
) -> list[Outcome]:
    """The same for several deliveries, in their order; of those named twice only the first is."""
    taken: dict[UUID, Leased | UnreadableMessage] = {}
    wanted = list(ids)
    while wanted:
        rows = await raw.fetch(
            _LEASE,
            wanted,
            LEASE,
            [limit.count for limit in limits],
            [limit.seconds for limit in limits],
            _EARLY,
            max((limit.count for limit in limits), default=1),
        )
        taken.update({row[0]: _leased(row) for row in rows if row[1]})
        wanted = [row[0] for row in rows if not row[1]]
    return [taken.pop(id_, None) for id_ in ids]


def _leased(row: asyncpg.Record) -> Leased | UnreadableMessage:
    try:
        message = None if row[6] is None else load_message(row[6])
    except UnreadableMessage as error:
        return error
    conversation, posted = row[20:]
    return Leased(
        row[0],
        row[2],
        row[3],
        WorkspaceRef(row[4], row[5]),
        message,
        load_destination(row[7]),
        None if posted is None else Posted(conversation, posted),
        *row[8:20],
    )


# `attempts` tells this lease from a later one, by a worker that took the delivery over. Rows are
# locked in their order, as by all who lock several (storage/outbox.py): nobody waits in a circle.
_RENEW = """
WITH locked AS (
    SELECT id FROM delivery WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE
)
UPDATE delivery SET leased_until = clock_timestamp() + $3::interval
FROM locked JOIN unnest($1::uuid[], $2::int[]) AS held (id, attempts) ON held.id = locked.id
WHERE delivery.id = held.id AND delivery.attempts = held.attempts AND state = 'leased'
"""


async def renew(raw: asyncpg.Connection, held: Sequence[tuple[UUID, int]]) -> None:
    """Prolongs leases, given as (delivery, `attempts`); those that were lost stay lost."""
    await raw.execute(_RENEW, [id_ for id_, _ in held], [number for _, number in held], LEASE)


_COME_BACK = """
SELECT workspace.platform, greatest(leased_until - now(), interval '0')
FROM delivery JOIN workspace ON workspace.id = delivery.workspace_id
WHERE delivery.id = $1 AND delivery.state = 'leased'
"""


async def come_back(tx: Transaction, id_: UUID) -> None:
    """Adds a job for the moment when another's lease ends, in case its worker has died."""
    row = await tx.raw.fetchrow(_COME_BACK, id_)
    if row is not None:
        await enqueue(tx, [(id_, row[0])], row[1])
