"""What is to be sent: rows written with the effects they tell of, and the jobs that send them.

A `delivery` row is the truth; a job carries only its id. Both are written in the turn's own
transaction, so a message is queued exactly when its cause is committed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

import asyncpg
from pgqueuer.queries import Queries

from domain.deliveries import Destination
from domain.messages import Message
from storage.codec import dump_destination, dump_message
from storage.ids import new_id

# The job engine's name for "send this delivery".
ENTRYPOINT = "deliver"


class AlreadyClaimed(Exception):
    """The same inbound delivery has been handled by another turn."""


@dataclass(frozen=True, slots=True)
class Queued:
    """One message on its way, in the language and zone of its reader."""

    id: UUID
    message: Message
    destination: Destination
    locale: str
    zone: str
    subject: str | None
    workspace_id: UUID


@dataclass(slots=True)
class Outbox:
    """The messages of one transaction, written together at its end by `settle`."""

    organization_id: UUID
    workspace_id: UUID
    queued: list[Queued] = field(default_factory=list)

    def add(
        self,
        message: Message,
        destination: Destination,
        *,
        locale: str,
        zone: str,
        subject: str | None = None,
        workspace_id: UUID | None = None,
    ) -> UUID:
        """Queues `message`, in the turn's workspace unless another of the organisation is named;
        returns the id its delivery will have.
        """
        where = workspace_id or self.workspace_id
        item = Queued(new_id(), message, destination, locale, zone, subject, where)
        self.queued.append(item)
        return item.id


# The end of a turn in one statement: the claim with its answer, and the deliveries.
# A second turn with the same delivery id fails here on the inbox's key and undoes itself.
_SETTLE = """
WITH claim AS (
    INSERT INTO inbox (delivery_id, received_at, reply) VALUES ($1, $2, $3::jsonb)
)
INSERT INTO delivery (id, organization_id, workspace_id, message, destination, pace_key,
                      locale, zone, subject, created_at)
SELECT item.id, $4, item.workspace_id, item.message::jsonb, item.destination::jsonb,
       item.workspace_id::text || item.pace_key, item.locale, item.zone, item.subject,
       clock_timestamp()
FROM unnest($5::uuid[], $6::uuid[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[],
            $12::text[])
     AS item (id, workspace_id, message, destination, pace_key, locale, zone, subject)
"""


async def settle(
    raw: asyncpg.Connection, outbox: Outbox, delivery_id: str, now: datetime, reply: str
) -> None:
    """Writes the claim of `delivery_id` with its `reply`, the deliveries, and their jobs.

    Raises `AlreadyClaimed` if the same delivery was handled in the meantime; the transaction is
    then of no use and must be undone.
    """
    items = outbox.queued
    try:
        await _write(raw, outbox, delivery_id, now, reply)
    except asyncpg.UniqueViolationError as error:
        if error.constraint_name != "pk_inbox":
            raise
        raise AlreadyClaimed from None
    await enqueue(raw, [item.id for item in items])


async def _write(
    raw: asyncpg.Connection, outbox: Outbox, delivery_id: str, now: datetime, reply: str
) -> None:
    items = outbox.queued
    await raw.execute(
        _SETTLE,
        delivery_id,
        now,
        reply,
        outbox.organization_id,
        [item.id for item in items],
        [item.workspace_id for item in items],
        [dump_message(item.message) for item in items],
        [dump_destination(item.destination) for item in items],
        [item.destination.key for item in items],
        [item.locale for item in items],
        [item.zone for item in items],
        [item.subject for item in items],
    )


async def enqueue(
    raw: asyncpg.Connection, ids: Sequence[UUID], after: timedelta = timedelta()
) -> None:
    """Adds a job for each delivery, in the transaction under way on `raw`."""
    if not ids:
        return
    await Queries.from_asyncpg_connection(raw).enqueue(
        [ENTRYPOINT] * len(ids),
        [id_.bytes for id_ in ids],
        [0] * len(ids),
        [after] * len(ids),
    )
