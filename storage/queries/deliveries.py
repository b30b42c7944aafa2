"""What became of deliveries: sent, put back, given up, and moved with the clock."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

import asyncpg

from domain.deliveries import Posted
from storage.outbox import REVISION_INTERVAL, enqueue
from storage.queries.leases import Leased
from storage.session import Transaction

# Once sent, the words are the platform's; what is kept is where they are. What became stale after
# it was leased may have been sent as it was before: it waits for its update. Rows are locked in
# their order, as by all who lock several (storage/outbox.py): nobody waits in a circle.
_SENT = """
WITH locked AS (
    SELECT id FROM delivery WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE
), done AS (
    UPDATE delivery
    SET state = CASE WHEN coalesce(is_stale AND stale_since > leased_at, false)
                     THEN 'waiting' ELSE 'sent' END,
        is_stale = coalesce(is_stale AND stale_since > leased_at, false),
        not_before = now() + $6::interval, message = NULL, leased_until = NULL, error = NULL,
        sent_at = clock_timestamp(),
        posted_conversation = posted.conversation, posted_message = posted.message
    FROM locked
    JOIN unnest($1::uuid[], $2::text[], $3::text[], $4::bool[], $5::timestamptz[])
         AS posted (id, conversation, message, is_new, leased_at) ON posted.id = locked.id
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
