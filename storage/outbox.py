"""What is to be sent: rows written with the effects they tell of, and the jobs that send them.

A `delivery` row is the truth; a job carries only its id. Both are written in the turn's own
transaction, so a message is queued exactly when its cause is committed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

import asyncpg

from domain.deliveries import Destination, Posted
from domain.errors import DomainError
from domain.messages import Message
from storage.codec import dump_destination, dump_message
from storage.ids import new_id
from storage.session import Transaction
from storage.statement import Write, together


def entrypoint(platform: str) -> str:
    """The job engine's name for "send this on `platform`"; a worker takes those it can send."""
    return f"deliver:{platform}"


class AlreadyClaimed(Exception):
    """The same inbound delivery has been handled by another turn."""


@dataclass(frozen=True, slots=True)
class Workplace:
    """A workspace as the outbox needs it."""

    workspace_id: UUID
    platform: str


@dataclass(frozen=True, slots=True)
class Queued:
    """One message on its way, in the language and zone of its reader."""

    id: UUID
    at: Workplace
    message: Message
    destination: Destination
    locale: str
    zone: str
    subject: str | None = None
    part: str | None = None
    after: timedelta = timedelta()
    replaces: Posted | None = None


@dataclass(slots=True)
class Outbox:
    """The messages of one transaction, written together at its end."""

    organization_id: UUID
    at: Workplace
    queued: list[Queued] = field(default_factory=list)
    revised: list[tuple[str, str | None]] = field(default_factory=list)

    def add(
        self,
        message: Message,
        destination: Destination,
        *,
        locale: str,
        zone: str,
        subject: str | None = None,
        part: str | None = None,
        at: Workplace | None = None,
        after: timedelta = timedelta(),
        replaces: Posted | None = None,
    ) -> UUID:
        """Queues `message`, in the turn's workspace unless another of the organisation is named;
        returns the id its delivery will have.

        With `subject` and `part` it can be brought up to date later (`revise`). It is sent `after`
        a while, and in the place of the message `replaces`, if there is one.
        """
        item = Queued(
            new_id(),
            at or self.at,
            message,
            destination,
            locale,
            zone,
            subject,
            part,
            after,
            replaces,
        )
        self.queued.append(item)
        return item.id

    def revise(self, subject: str, part: str | None = None) -> None:
        """Has every message of `subject` that was, or will be, posted say what holds now, or only
        those of one `part`.

        What that is, is read when it is sent (commands/revise.py): many changes are one update. A
        posted message is updated at most once in 3 s.
        """
        if (subject, part) not in self.revised:
            self.revised.append((subject, part))


# A second turn with the same delivery id fails here on the inbox's key and undoes itself.
_CLAIM = """
claim AS (
    INSERT INTO inbox (delivery_id, received_at, reply)
    VALUES ($1, clock_timestamp(), $2::jsonb)
)
"""

_DELIVER = """
new_deliveries AS (
    INSERT INTO delivery (id, organization_id, workspace_id, message, destination, pace_key,
                          locale, zone, subject, part, posted_conversation, posted_message,
                          not_before, created_at)
    SELECT item.id, $1, item.workspace_id, item.message::jsonb, item.destination::jsonb,
           item.workspace_id::text || item.pace_key, item.locale, item.zone, item.subject,
           item.part, item.posted_conversation, item.posted_message,
           now() + nullif(item.after, interval '0'), clock_timestamp()
    FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                $9::text[], $10::text[], $11::text[], $12::text[], $13::interval[])
         AS item (id, workspace_id, message, destination, pace_key, locale, zone, subject, part,
                  posted_conversation, posted_message, after)
)
"""

# Of what was sent an update is due; of what waits or is being sent the row says so, and its worker
# sees to it. The rows are locked first, so that none is sent in between unnoticed. What waits gets
# another job: its own may come while the row is locked here, and find nothing to do.
_REVISE = """
stale{n} AS (
    SELECT delivery.id, delivery.state, workspace.platform,
           greatest(interval '0',
                    CASE WHEN state = 'sent' THEN sent_at + $2::interval ELSE not_before END - now()
           ) AS after
    FROM delivery JOIN workspace ON workspace.id = delivery.workspace_id
    WHERE subject = $1 AND part = coalesce($3, part) AND state IN ('waiting', 'leased', 'sent')
    ORDER BY delivery.id FOR UPDATE OF delivery
), revised{n} AS (
    UPDATE delivery
    SET is_stale = true, stale_since = clock_timestamp(),
        state = CASE WHEN stale{n}.state = 'sent' THEN 'waiting' ELSE delivery.state END,
        not_before = CASE WHEN stale{n}.state = 'sent' THEN now() + stale{n}.after
                          ELSE delivery.not_before END
    FROM stale{n} WHERE delivery.id = stale{n}.id
), revision_jobs{n} AS (
    INSERT INTO pgqueuer (priority, entrypoint, payload, execute_after, status)
    SELECT 0, 'deliver:' || platform, uuid_send(id), now() + after, 'queued'
    FROM stale{n} WHERE state <> 'leased'
)
"""
# A card is edited at most so often, however many people click.
REVISION_INTERVAL = timedelta(seconds=3)

# What the job engine's own `enqueue` writes but for its log, which nobody here reads: an entry
# there has five indexes to keep.
_JOBS = """
new_jobs AS (
    INSERT INTO pgqueuer (priority, entrypoint, payload, execute_after, status)
    SELECT 0, job.entrypoint, job.payload, now() + job.after, 'queued'
    FROM unnest($1::text[], $2::bytea[], $3::interval[]) AS job (entrypoint, payload, after)
)
"""


async def settle(
    tx: Transaction, outbox: Outbox, delivery_id: str, reply: str, writes: Sequence[Write] = ()
) -> None:
    """Writes the claim of `delivery_id` with its `reply` (JSON), then `writes`, the deliveries
    and their jobs, all in one statement.

    Raises `AlreadyClaimed` if the same delivery was handled in the meantime, and the `DomainError`
    that a write names for a constraint that it breaks; the transaction is then of no use and must
    be undone.
    """
    claim = Write(_CLAIM, (delivery_id, reply))
    statement = together([claim, *writes, *_outgoing(outbox)])
    tx.queued = tx.queued or bool(outbox.queued or outbox.revised)
    try:
        await tx.conclude(statement)
    except asyncpg.IntegrityConstraintViolationError as error:
        if error.constraint_name == "pk_inbox":
            raise AlreadyClaimed from None
        refusal = _refusal(writes, error.constraint_name)
        if refusal is None:
            raise
        raise refusal from None


def _refusal(writes: Sequence[Write], constraint: str | None) -> DomainError | None:
    found = (write.refusals.get(constraint or "") for write in writes)
    return next((refusal for refusal in found if refusal), None)


async def flush(tx: Transaction, outbox: Outbox) -> None:
    """Writes the deliveries and their jobs, where no inbound delivery is the cause."""
    if outbox.queued or outbox.revised:
        await _execute(tx, _outgoing(outbox))


def _outgoing(outbox: Outbox) -> list[Write]:
    revisions = [
        Write(_REVISE.format(n=number), (subject, REVISION_INTERVAL, part))
        for number, (subject, part) in enumerate(outbox.revised)
    ]
    return [*revisions, *_deliveries(outbox)]


def _deliveries(outbox: Outbox) -> list[Write]:
    items = outbox.queued
    if not items:
        return []
    arguments = (
        outbox.organization_id,
        [item.id for item in items],
        [item.at.workspace_id for item in items],
        [dump_message(item.message) for item in items],
        [dump_destination(item.destination) for item in items],
        [item.destination.key for item in items],
        [item.locale for item in items],
        [item.zone for item in items],
        [item.subject for item in items],
        [item.part for item in items],
        [item.replaces and item.replaces.conversation for item in items],
        [item.replaces and item.replaces.message for item in items],
        [item.after for item in items],
    )
    jobs = _jobs([(item.id, item.at.platform, item.after) for item in items])
    return [Write(_DELIVER, arguments), jobs]


def _jobs(deliveries: Sequence[tuple[UUID, str, timedelta]]) -> Write:
    return Write(
        _JOBS,
        (
            [entrypoint(platform) for _, platform, _ in deliveries],
            [id_.bytes for id_, _, _ in deliveries],
            [after for _, _, after in deliveries],
        ),
    )


async def _execute(tx: Transaction, writes: list[Write]) -> None:
    tx.queued = True
    await tx.execute(together(writes))


async def enqueue(
    tx: Transaction,
    deliveries: Sequence[tuple[UUID, str]],
    after: timedelta = timedelta(),
) -> None:
    """Adds a job for each (delivery, platform), in the transaction under way."""
    if deliveries:
        await _execute(tx, [_jobs([(id_, platform, after) for id_, platform in deliveries])])


async def engine_problem(raw: asyncpg.Connection) -> str | None:
    """What the job engine misses among its tables; None if they are those of its release."""
    # Imported here: only an inspection needs it.
    from pgqueuer.qm import QueueManager
    from pgqueuer.queries import Queries

    try:
        await QueueManager(Queries.from_asyncpg_connection(raw)).verify_structure()
    except RuntimeError as error:
        return str(error)
    return None
