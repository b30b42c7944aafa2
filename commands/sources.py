"""What follows when the message that a kudos answers is deleted."""

from datetime import datetime
from uuid import UUID

from commands.changing import withdrawal
from storage.outbox import Outbox, Workplace, flush
from storage.queries import kudos_changes, stored_kudos
from storage.session import Transaction
from storage.statement import together


async def source_gone(tx: Transaction, kudos_id: UUID, now: datetime) -> None:
    """Withdraws a kudos that the emoji on the message gave. Any other stays, and no longer quotes
    and links the message.

    Does nothing for one that is withdrawn, or of which this is known.
    """
    await stored_kudos.lock(tx.raw, kudos_id)
    stored = await stored_kudos.load(tx.raw, kudos_id)
    if stored is None or stored.withdrawn_at is not None or stored.source is None:
        return
    await tx.execute(together([kudos_changes.forget_source(kudos_id, now)]))
    if stored.via == "reaction":
        await tx.execute(together([*withdrawal(stored, "source", now)]))
    outbox = Outbox(stored.organization_id, Workplace(stored.workspace_id, stored.platform))
    outbox.revise(stored.subject)
    await flush(tx, outbox)
