"""What people have read of the sandbox, and how far its clock is ahead.

Every function takes part in the transaction of the connection it is given.
"""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import any_, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.queries.sandbox import visible_to
from storage.tables.sandbox import sandbox, sandbox_message, sandbox_read


async def mark_read(
    connection: AsyncConnection,
    workspace_id: UUID,
    reader: str,
    conversation_id: str,
    message_id: int,
) -> None:
    """Notes that `reader` has seen a conversation up to a message; never moves back."""
    statement = insert(sandbox_read).values(
        workspace_id=workspace_id,
        person=reader,
        conversation=conversation_id,
        message_id=message_id,
    )
    await connection.execute(
        statement.on_conflict_do_update(
            index_elements=[
                sandbox_read.c.workspace_id,
                sandbox_read.c.person,
                sandbox_read.c.conversation,
            ],
            set_={
                "message_id": func.greatest(
                    sandbox_read.c.message_id, statement.excluded.message_id
                )
            },
        )
    )


async def last_read(connection: AsyncConnection, workspace_id: UUID, reader: str) -> dict[str, int]:
    """Up to which message `reader` has read each conversation."""
    found = await connection.execute(
        select(sandbox_read.c.conversation, sandbox_read.c.message_id).where(
            sandbox_read.c.workspace_id == workspace_id, sandbox_read.c.person == reader
        )
    )
    return {row.conversation: row.message_id for row in found}


async def unread(connection: AsyncConnection, workspace_id: UUID, reader: str) -> dict[str, int]:
    """How many messages of others `reader` has not seen, by conversation."""
    seen = (
        select(sandbox_read.c.message_id)
        .where(
            sandbox_read.c.workspace_id == workspace_id,
            sandbox_read.c.person == reader,
            sandbox_read.c.conversation == sandbox_message.c.conversation,
        )
        .scalar_subquery()
    )
    found = await connection.execute(
        select(sandbox_message.c.conversation, func.count().label("total"))
        .where(
            sandbox_message.c.workspace_id == workspace_id,
            sandbox_message.c.id > func.coalesce(seen, 0),
            sandbox_message.c.author.is_distinct_from(reader),
            visible_to(reader),
        )
        .group_by(sandbox_message.c.conversation)
    )
    return {row.conversation: row.total for row in found}


async def direct_conversations(
    connection: AsyncConnection, workspace_id: UUID, reader: str
) -> Sequence[str]:
    """The direct conversations in which `reader` has messages, by their ids."""
    found = await connection.execute(
        select(sandbox_message.c.conversation)
        .distinct()
        .where(
            sandbox_message.c.workspace_id == workspace_id,
            sandbox_message.c.conversation.like("dm:%"),
            any_(sandbox_message.c.readers) == reader,
        )
    )
    return found.scalars().all()


async def clock_ahead(connection: AsyncConnection, workspace_id: UUID) -> int:
    """By how many seconds the sandbox's clock is ahead of the real one."""
    found = await connection.execute(
        select(sandbox.c.clock_ahead_seconds).where(sandbox.c.workspace_id == workspace_id)
    )
    return int(found.scalar_one_or_none() or 0)


async def set_clock_ahead(connection: AsyncConnection, workspace_id: UUID, seconds: int) -> None:
    """Remembers by how many seconds the sandbox's clock is ahead of the real one."""
    statement = insert(sandbox).values(workspace_id=workspace_id, clock_ahead_seconds=seconds)
    await connection.execute(
        statement.on_conflict_do_update(
            index_elements=[sandbox.c.workspace_id], set_={"clock_ahead_seconds": seconds}
        )
    )
