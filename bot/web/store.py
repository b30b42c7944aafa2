"""The sandbox's rows, each question and change in a transaction of its own."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from bot.web.town import Town
from storage.queries import deliveries
from storage.queries import sandbox as rows
from storage.queries import sandbox_directory as directory
from storage.queries import sandbox_marks as marks
from storage.queries.sandbox import NewMessage, SandboxMessage
from storage.session import Database

# How many messages a page asks for, or is sent, at once.
PAGE = 50


class NotSeeded(Exception):
    """There is no sandbox workspace yet: `laurel seed` makes it."""


class Store:
    """What the sandbox remembers, in the database of the process."""

    def __init__(self, database: Database, workspace: str = "northwind") -> None:
        self._database = database
        self.workspace = workspace
        self._id: UUID | None = None

    async def town(self) -> Town:
        """The workspace with its people, channels and values. Raises `NotSeeded`."""
        async with self._database.transaction() as tx:
            found = await directory.find_workspace(tx.connection, self.workspace)
            if found is None:
                raise NotSeeded(self.workspace)
            self._id = found.id
            return Town.of(
                found,
                await directory.people(tx.connection, found.id),
                await directory.channels(tx.connection, found.id),
                await directory.values(tx.connection, found.organization_id),
            )

    async def id(self) -> UUID:
        """The id of the workspace's row. Raises `NotSeeded`."""
        if self._id is None:
            await self.town()
        assert self._id is not None
        return self._id

    async def add(self, *messages: NewMessage) -> SandboxMessage:
        """Stores messages, all or none; returns the last."""
        workspace_id = await self.id()
        async with self._database.transaction() as tx:
            stored = [await rows.add_message(tx.connection, workspace_id, new) for new in messages]
        return stored[-1]

    async def replace(self, message: int, body: str, card: dict[str, Any], now: datetime) -> bool:
        """Gives one of Laurel's messages a new card; False if there is no such message."""
        workspace_id = await self.id()
        async with self._database.transaction() as tx:
            return await rows.replace_message(
                tx.connection, workspace_id, message, body=body, card=card, edited_at=now
            )

    async def has(self, message: int) -> bool:
        """Whether a message is there, whoever may read it."""
        workspace_id = await self.id()
        async with self._database.transaction() as tx:
            return await rows.has_message(tx.connection, workspace_id, message)

    async def react(self, message: int, person: str, *, on: bool) -> int | None:
        """Puts the emoji on a message or takes it off; the number of that change, None if there
        was nothing to be changed.
        """
        workspace_id = await self.id()
        async with self._database.transaction() as tx:
            return await rows.react(tx.connection, workspace_id, message, person, on=on)

    async def delivered(self, delivery: UUID) -> SandboxMessage | None:
        """The message stored under this delivery, if it was."""
        workspace_id = await self.id()
        async with self._database.transaction() as tx:
            return await rows.find_delivered(tx.connection, workspace_id, delivery)

    async def message(self, message: int, reader: str) -> SandboxMessage | None:
        """One message, if `reader` may see it."""
        workspace_id = await self.id()
        async with self._database.transaction() as tx:
            return await rows.message(tx.connection, workspace_id, message, reader)

    async def messages(
        self, conversation: str, reader: str, before: int | None = None
    ) -> list[SandboxMessage]:
        """The newest messages of a conversation that `reader` may see, oldest first."""
        workspace_id = await self.id()
        async with self._database.transaction() as tx:
            return await rows.messages(
                tx.connection, workspace_id, conversation, reader, before=before, limit=PAGE
            )

    async def since(self, change: int, reader: str) -> list[SandboxMessage]:
        """The next messages that are new or edited after `change`, in that order."""
        workspace_id = await self.id()
        async with self._database.transaction() as tx:
            return await rows.messages_since(tx.connection, workspace_id, change, reader, PAGE)

    async def last_change(self) -> int:
        """The number of the newest change."""
        workspace_id = await self.id()
        async with self._database.transaction() as tx:
            return await rows.last_change(tx.connection, workspace_id)

    async def marks(self, reader: str) -> tuple[dict[str, int], dict[str, int], Sequence[str]]:
        """By conversation, what is unread and up to where it is read; and the direct ones."""
        workspace_id = await self.id()
        async with self._database.transaction() as tx:
            return (
                await marks.unread(tx.connection, workspace_id, reader),
                await marks.last_read(tx.connection, workspace_id, reader),
                await marks.direct_conversations(tx.connection, workspace_id, reader),
            )

    async def mark_read(self, readers: Sequence[str], conversation: str, message: int) -> None:
        """Notes that each of `readers` has seen a conversation up to a message."""
        workspace_id = await self.id()
        async with self._database.transaction() as tx:
            for reader in readers:
                await marks.mark_read(tx.connection, workspace_id, reader, conversation, message)

    async def row_counts(self) -> dict[str, int]:
        """How many rows each of Laurel's own tables has."""
        async with self._database.transaction() as tx:
            return await directory.row_counts(tx.connection)

    async def clock_ahead(self) -> int:
        """By how many seconds the sandbox's clock is ahead; 0 before the sandbox is seeded."""
        try:
            workspace_id = await self.id()
        except NotSeeded:
            return 0
        async with self._database.transaction() as tx:
            return await marks.clock_ahead(tx.connection, workspace_id)

    async def set_clock_ahead(self, seconds: int) -> None:
        """Remembers by how many seconds the sandbox's clock is ahead; what waits for a moment that
        has thereby come is sent.
        """
        workspace_id = await self.id()
        async with self._database.transaction() as tx:
            before = await marks.clock_ahead(tx.connection, workspace_id)
            await marks.set_clock_ahead(tx.connection, workspace_id, seconds)
            await deliveries.hasten(tx, workspace_id, timedelta(seconds=seconds - before))
