"""What is to be sent: rows written with the effects they tell of, and the jobs that send them.

A `delivery` row is the truth; a job carries only its id. Both are written in the turn's own
transaction, so a message is queued exactly when its cause is committed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

import asyncpg
from pgqueuer.queries import Queries

from domain.deliveries import Destination
from domain.messages import Message
from storage.codec import dump_destination, dump_message
from storage.ids import new_id
from storage.session import Transaction


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
    subject: str | None


@dataclass(slots=True)
class Outbox:
    """The messages of one transaction, written together at its end."""

    organization_id: UUID
    at: Workplace
    queued: list[Queued] = field(default_factory=list)

    def add(
        self,
        message: Message,
        destination: Destination,
        *,
        locale: str,
        zone: str,
        subject: str | None = None,
        at: Workplace | None = None,
    ) -> UUID:
        """Queues `message`, in the turn's workspace unless another of the organisation is named;
        returns the id its delivery will have.
        """
        item = Queued(new_id(), at or self.at, message, destination, locale, zone, subject)
        self.queued.append(item)
        return item.id


# The end of a turn in one statement: the claim with its answer, and the deliveries.
# A second turn with the same delivery id fails here on the inbox's key and undoes itself.
_WRITE = """
WITH claim AS (
    INSERT INTO inbox (delivery_id, received_at, reply)
    SELECT $1, clock_timestamp(), $2::jsonb WHERE $1::text IS NOT NULL
)
INSERT INTO delivery (id, organization_id, workspace_id, message, destination, pace_key,
                      locale, zone, subject, created_at)
SELECT item.id, $3, item.workspace_id, item.message::jsonb, item.destination::jsonb,
       item.workspace_id::text || item.pace_key, item.locale, item.zone, item.subject,
       clock_timestamp()
FROM unnest($4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[],
            $11::text[])
     AS item (id, workspace_id, message, destination, pace_key, locale, zone, subject)
"""


async def settle(tx: Transaction, outbox: Outbox, delivery_id: str, reply: str) -> None:
    """Writes the claim of `delivery_id` with its `reply` (JSON), the deliveries and their jobs.

    Raises `AlreadyClaimed` if the same delivery was handled in the meantime; the transaction is
    then of no use and must be undone.
    """
    try:
        await _write(tx, outbox, delivery_id, reply)
    except asyncpg.UniqueViolationError as error:
        if error.constraint_name != "pk_inbox":
            raise
        raise AlreadyClaimed from None


async def flush(tx: Transaction, outbox: Outbox) -> None:
    """Writes the deliveries and their jobs, where no inbound delivery is the cause."""
    await _write(tx, outbox, None, None)


async def _write(
    tx: Transaction, outbox: Outbox, delivery_id: str | None, reply: str | None
) -> None:
    items = outbox.queued
    await tx.raw.execute(
        _WRITE,
        delivery_id,
        reply,
        outbox.organization_id,
        [item.id for item in items],
        [item.at.workspace_id for item in items],
        [dump_message(item.message) for item in items],
        [dump_destination(item.destination) for item in items],
        [item.destination.key for item in items],
        [item.locale for item in items],
        [item.zone for item in items],
        [item.subject for item in items],
    )
    await enqueue(tx, [(item.id, item.at.platform) for item in items])


async def enqueue(
    tx: Transaction,
    deliveries: Sequence[tuple[UUID, str]],
    after: timedelta = timedelta(),
) -> None:
    """Adds a job for each (delivery, platform), in the transaction under way."""
    if not deliveries:
        return
    tx.queued = True
    await Queries.from_asyncpg_connection(tx.raw).enqueue(
        [entrypoint(platform) for _, platform in deliveries],
        [id_.bytes for id_, _ in deliveries],
        [0] * len(deliveries),
        [after] * len(deliveries),
    )


async def engine_problem(raw: asyncpg.Connection) -> str | None:
    """What the job engine misses among its tables; None if they are those of its release."""
    # Imported here: only an inspection needs it.
    from pgqueuer.qm import QueueManager

    try:
        await QueueManager(Queries.from_asyncpg_connection(raw)).verify_structure()
    except RuntimeError as error:
        return str(error)
    return None
