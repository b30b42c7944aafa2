"""Deliveries from the queue to the platform: leased, paced, and told how they ended."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import asyncpg

from domain.deliveries import Destination, Limit, Posted
from domain.messages import Message
from domain.people import WorkspaceRef
from storage.codec import UnreadableMessage, load_destination, load_message
from storage.outbox import REVISION_INTERVAL, enqueue
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


# `attempts` tells this lease from a later one, by a worker that took the delivery over.
_RENEW = """
UPDATE delivery SET leased_until = clock_timestamp() + $3::interval
FROM unnest($1::uuid[], $2::int[]) AS held (id, attempts)
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


# Once sent, the words are the platform's; what is kept is where they are. What became stale after
# it was leased may have been sent as it was before: it waits for its update.
_SENT = """
WITH done AS (
    UPDATE delivery
    SET state = CASE WHEN coalesce(is_stale AND stale_since > leased_at, false)
                     THEN 'waiting' ELSE 'sent' END,
        is_stale = coalesce(is_stale AND stale_since > leased_at, false),
        not_before = now() + $6::interval, message = NULL, leased_until = NULL, error = NULL,
        sent_at = clock_timestamp(),
        posted_conversation = posted.conversation, posted_message = posted.message
    FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bool[], $5::timestamptz[])
         AS posted (id, conversation, message, is_new, leased_at)
    WHERE delivery.id = posted.id
    RETURNING delivery.id, workspace_id, destination ->> 'person' AS person, posted.conversation,
              posted.is_new, is_stale
), updates AS (
    INSERT INTO pgqueuer (priority, entrypoint, payload, execute_after, status)
    SELECT 0, 'deliver:' || workspace.platform, uuid_send(done.id), now() + $6::interval, 'queued'
    FROM done JOIN workspace ON workspace.id = done.workspace_id WHERE done.is_stale
)
UPDATE identity SET direct_conversation = done.conversation
FROM done
WHERE done.is_new AND identity.workspace_id = done.workspace_id
  AND identity.external_id = done.person
"""


async def mark_sent(raw: asyncpg.Connection, leased: Leased, posted: Posted) -> None:
    """Notes where the platform keeps the message, and the direct chat it was found in."""
    await mark_all_sent(raw, [(leased, posted)])


async def mark_all_sent(raw: asyncpg.Connection, sent: Sequence[tuple[Leased, Posted]]) -> None:
    """The same for several deliveries."""
    await raw.execute(
        _SENT,
        [leased.id for leased, _ in sent],
        [posted.conversation for _, posted in sent],
        [posted.message for _, posted in sent],
        [
            leased.destination.conversation is None
            and leased.direct_conversation != posted.conversation
            for leased, posted in sent
        ],
        [leased.leased_at for leased, _ in sent],
        REVISION_INTERVAL,
    )


# In all that follow, whoever lost the lease has no say any more: another is sending, or has sent.
async def put_back(
    tx: Transaction, leased: Leased, seconds: float, error: str, *, ambiguous: bool
) -> None:
    """Makes a delivery wait `seconds` for its next attempt."""
    after = timedelta(seconds=seconds)
    done = await tx.raw.execute(
        "UPDATE delivery SET state = 'waiting', leased_until = NULL, error = $4,"
        " not_before = now() + $3::interval, ambiguous = ambiguous + $5"
        " WHERE id = $1 AND state = 'leased' AND attempts = $2",
        leased.id,
        leased.attempts,
        after,
        error,
        int(ambiguous),
    )
    await _enqueue_if(done, tx, leased, after)


async def postpone(tx: Transaction, leased: Leased) -> None:
    """Makes a delivery wait for the moment that was reserved for it; not an attempt."""
    after = timedelta(seconds=leased.wait)
    done = await tx.raw.execute(
        "UPDATE delivery SET state = 'waiting', leased_until = NULL, attempts = attempts - 1,"
        " has_slot = true, not_before = now() + $3::interval"
        " WHERE id = $1 AND state = 'leased' AND attempts = $2",
        leased.id,
        leased.attempts,
        after,
    )
    await _enqueue_if(done, tx, leased, after)


async def _enqueue_if(done: str, tx: Transaction, leased: Leased, after: timedelta) -> None:
    if done == "UPDATE 1":
        await enqueue(tx, [(leased.id, leased.workspace.platform)], after)


async def hold(raw: asyncpg.Connection, pace_key: str, seconds: float) -> None:
    """Keeps everybody from posting to a place for a while, because its platform said so."""
    await raw.execute(
        "UPDATE pace SET reserved = reserved"
        " || greatest(clock_timestamp() + $2::interval, reserved[cardinality(reserved)])"
        " WHERE key = $1",
        pace_key,
        timedelta(seconds=seconds),
    )


async def give_up(raw: asyncpg.Connection, leased: Leased, error: str) -> bool:
    """Ends a delivery that its platform will not take.

    False, and nothing done, if another worker has taken it over.
    """
    done: str = await raw.execute(
        "UPDATE delivery SET state = 'failed', message = NULL, leased_until = NULL, error = $3"
        " WHERE id = $1 AND state = 'leased' AND attempts = $2",
        leased.id,
        leased.attempts,
        error,
    )
    return done == "UPDATE 1"


# What became stale after it was leased may have something to say again.
_DROP = """
UPDATE delivery
SET state = CASE WHEN is_stale AND stale_since > $3 THEN 'waiting' ELSE 'dropped' END,
    leased_until = NULL, message = NULL, error = $4
WHERE id = $1 AND state = 'leased' AND attempts = $2
RETURNING state
"""


async def drop(tx: Transaction, leased: Leased, reason: str) -> None:
    """Ends a delivery that has nothing to say, unless that has changed since it was leased."""
    state = await tx.raw.fetchval(_DROP, leased.id, leased.attempts, leased.leased_at, reason)
    if state == "waiting":
        await enqueue(tx, [(leased.id, leased.workspace.platform)])


async def leave(raw: asyncpg.Connection, id_: UUID, error: str) -> None:
    """Ends a delivery without a lease, and keeps its message for whoever looks into it."""
    await raw.execute(
        "UPDATE delivery SET state = 'failed', leased_until = NULL, error = $2 WHERE id = $1",
        id_,
        error,
    )


_HASTEN = """
UPDATE delivery SET not_before = not_before - $2::interval
WHERE workspace_id = $1 AND state = 'waiting' AND not_before > now()
RETURNING id, greatest(not_before - now(), interval '0')
"""


async def hasten(tx: Transaction, workspace_id: UUID, by: timedelta) -> None:
    """Sends so much sooner whatever waits for its moment in a workspace whose clock was moved."""
    platform = await tx.raw.fetchval("SELECT platform FROM workspace WHERE id = $1", workspace_id)
    for row in await tx.raw.fetch(_HASTEN, workspace_id, by):
        await enqueue(tx, [(row[0], platform)], row[1])
