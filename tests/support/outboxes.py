"""Deliveries without a turn that caused them, for tests of what follows."""

import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from domain.deliveries import Destination, DestinationKind
from domain.messages import Message, Welcome
from domain.people import WorkspaceFacts, WorkspaceRef
from storage.outbox import Outbox, Workplace, flush
from storage.queries import directory
from storage.session import Database

NOW = datetime(2026, 11, 18, 14, 30, tzinfo=UTC)
WINS = Destination(DestinationKind.CONVERSATION, conversation="C1")


@dataclass
class Office:
    """A workspace whose messages can be queued."""

    database: Database
    organization_id: UUID
    workspace_id: UUID
    platform: str = "testing"

    def outbox(self) -> Outbox:
        return Outbox(self.organization_id, Workplace(self.workspace_id, self.platform))

    async def queue(
        self, count: int = 1, to: Destination = WINS, message: Message | None = None
    ) -> list[UUID]:
        """Queues so many messages to one place; the ids of their deliveries."""
        outbox = self.outbox()
        for _ in range(count):
            outbox.add(message or Welcome(), to, locale="en", zone="UTC")
        async with self.database.transaction() as tx:
            await flush(tx, outbox)
        return [item.id for item in outbox.queued]

    async def rows(self, query: str, *arguments: object) -> list[tuple[object, ...]]:
        """What a query finds."""
        async with self.database.transaction() as tx:
            return [tuple(row) for row in await tx.raw.fetch(query, *arguments)]


async def office(database: Database) -> Office:
    """A new workspace in an organisation of its own."""
    ref = WorkspaceRef("testing", uuid.uuid4().hex)
    async with database.transaction() as tx:
        facts = WorkspaceFacts(ref.external_id, "Test Sales")
        organization_id = await directory.add_workspace(tx.connection, ref, facts, None, NOW)
        workspace_id = await directory.workspace_id(tx.connection, ref)
    assert organization_id is not None
    assert workspace_id is not None
    return Office(database, organization_id, workspace_id)
