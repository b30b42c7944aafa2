"""The messages of the sandbox, and the emoji on them.

Every function takes part in the transaction of the connection it is given. A message is shown to
a person when it has no `readers`, or names them among its readers; every read here says so.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Text, any_, delete, func, or_, select, update
from sqlalchemy.dialects.postgresql import ARRAY, Insert, insert
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.dml import Delete

from storage.tables.sandbox import sandbox, sandbox_message, sandbox_reaction


@dataclass(frozen=True, slots=True)
class SandboxMessage:
    """One message. `author` is None for Laurel; `readers` is None where everybody reads it."""

    id: int
    change: int
    conversation: str
    author: str | None
    readers: tuple[str, ...] | None
    body: str
    card: dict[str, Any] | None
    posted_at: datetime
    edited_at: datetime | None
    # Who left the emoji on it, in the order of their ids.
    reactions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NewMessage:
    """A message to be stored."""

    conversation: str
    author: str | None
    readers: tuple[str, ...] | None
    body: str
    posted_at: datetime
    card: dict[str, Any] | None = None
    delivery_id: UUID | None = None


_COLUMNS = (
    sandbox_message.c.id,
    sandbox_message.c.change,
    sandbox_message.c.conversation,
    sandbox_message.c.author,
    sandbox_message.c.readers,
    sandbox_message.c.body,
    sandbox_message.c.card,
    sandbox_message.c.posted_at,
    sandbox_message.c.edited_at,
    func.array(
        select(sandbox_reaction.c.person)
        .where(sandbox_reaction.c.message_id == sandbox_message.c.id)
        .order_by(sandbox_reaction.c.person)
        .correlate(sandbox_message)
        .scalar_subquery(),
        type_=ARRAY(Text),
    ).label("reactions"),
)


def _message(row: Any) -> SandboxMessage:
    fields = row._asdict()
    readers, reactions = fields.pop("readers"), tuple(fields.pop("reactions"))
    readers = None if readers is None else tuple(readers)
    return SandboxMessage(readers=readers, reactions=reactions, **fields)


def visible_to(reader: str) -> ColumnElement[bool]:
    """Whether a message is one that `reader` may see."""
    return or_(sandbox_message.c.readers.is_(None), any_(sandbox_message.c.readers) == reader)


async def _next_change(connection: AsyncConnection, workspace_id: UUID) -> int:
    """A number for the change being made.

    The row stays locked until the transaction ends, so numbers become visible in their order and
    a reader who has seen one has seen all before it.
    """
    statement = insert(sandbox).values(workspace_id=workspace_id, changes=1)
    found = await connection.execute(
        statement.on_conflict_do_update(
            index_elements=[sandbox.c.workspace_id], set_={"changes": sandbox.c.changes + 1}
        ).returning(sandbox.c.changes)
    )
    return int(found.scalar_one())


async def last_change(connection: AsyncConnection, workspace_id: UUID) -> int:
    """The number of the newest change; 0 before the first."""
    found = await connection.execute(
        select(sandbox.c.changes).where(sandbox.c.workspace_id == workspace_id)
    )
    return int(found.scalar_one_or_none() or 0)


async def add_message(
    connection: AsyncConnection, workspace_id: UUID, new: NewMessage
) -> SandboxMessage:
    """Stores a message; one with the same `delivery_id` is stored once and returned again."""
    change = await _next_change(connection, workspace_id)
    if new.delivery_id is not None:
        existing = await find_delivered(connection, workspace_id, new.delivery_id)
        if existing is not None:
            return existing
    found = await connection.execute(
        insert(sandbox_message)
        .values(
            workspace_id=workspace_id,
            conversation=new.conversation,
            author=new.author,
            readers=None if new.readers is None else list(new.readers),
            body=new.body,
            card=new.card,
            delivery_id=new.delivery_id,
            posted_at=new.posted_at,
            change=change,
        )
        .returning(*_COLUMNS)
    )
    return _message(found.one())


async def find_delivered(
    connection: AsyncConnection, workspace_id: UUID, delivery_id: UUID
) -> SandboxMessage | None:
    """The message that was stored under `delivery_id`, if it was."""
    found = await connection.execute(
        select(*_COLUMNS).where(
            sandbox_message.c.workspace_id == workspace_id,
            sandbox_message.c.delivery_id == delivery_id,
        )
    )
    row = found.one_or_none()
    return None if row is None else _message(row)


async def replace_message(
    connection: AsyncConnection,
    workspace_id: UUID,
    message_id: int,
    *,
    body: str,
    card: dict[str, Any],
    edited_at: datetime,
) -> bool:
    """Gives one of Laurel's messages a new card in its place; False if there is none."""
    change = await _next_change(connection, workspace_id)
    found = await connection.execute(
        update(sandbox_message)
        .where(
            sandbox_message.c.workspace_id == workspace_id,
            sandbox_message.c.id == message_id,
            sandbox_message.c.author.is_(None),
        )
        .values(body=body, card=card, edited_at=edited_at, change=change)
        .returning(sandbox_message.c.id)
    )
    return found.one_or_none() is not None


async def has_message(connection: AsyncConnection, workspace_id: UUID, message_id: int) -> bool:
    """Whether a message is there, whoever may read it."""
    found = await connection.scalar(
        select(sandbox_message.c.id).where(
            sandbox_message.c.workspace_id == workspace_id, sandbox_message.c.id == message_id
        )
    )
    return found is not None


async def react(
    connection: AsyncConnection, workspace_id: UUID, message_id: int, person: str, *, on: bool
) -> int | None:
    """Puts the emoji of a person on a message, or takes it off; returns the number of the change,
    None if there was nothing to be changed.
    """
    change = await _next_change(connection, workspace_id)
    left = {"message_id": message_id, "person": person}
    statement: Insert | Delete
    if on:
        statement = insert(sandbox_reaction).values(left).on_conflict_do_nothing()
    else:
        statement = delete(sandbox_reaction).where(
            sandbox_reaction.c.message_id == message_id, sandbox_reaction.c.person == person
        )
    if not (await connection.execute(statement)).rowcount:
        return None
    await connection.execute(
        update(sandbox_message)
        .where(sandbox_message.c.workspace_id == workspace_id, sandbox_message.c.id == message_id)
        .values(change=change)
    )
    return change


async def message(
    connection: AsyncConnection, workspace_id: UUID, message_id: int, reader: str
) -> SandboxMessage | None:
    """One message, if `reader` may see it."""
    found = await connection.execute(
        select(*_COLUMNS).where(
            sandbox_message.c.workspace_id == workspace_id,
            sandbox_message.c.id == message_id,
            visible_to(reader),
        )
    )
    row = found.one_or_none()
    return None if row is None else _message(row)


async def messages(
    connection: AsyncConnection,
    workspace_id: UUID,
    conversation_id: str,
    reader: str,
    *,
    before: int | None,
    limit: int,
) -> list[SandboxMessage]:
    """The newest messages of a conversation that `reader` may see, oldest first."""
    statement = select(*_COLUMNS).where(
        sandbox_message.c.workspace_id == workspace_id,
        sandbox_message.c.conversation == conversation_id,
        visible_to(reader),
    )
    if before is not None:
        statement = statement.where(sandbox_message.c.id < before)
    found = await connection.execute(statement.order_by(sandbox_message.c.id.desc()).limit(limit))
    return [_message(row) for row in reversed(found.all())]


async def messages_since(
    connection: AsyncConnection, workspace_id: UUID, change: int, reader: str, limit: int
) -> list[SandboxMessage]:
    """The messages that `reader` may see and that are new or edited after `change`, in order."""
    found = await connection.execute(
        select(*_COLUMNS)
        .where(
            sandbox_message.c.workspace_id == workspace_id,
            sandbox_message.c.change > change,
            visible_to(reader),
        )
        .order_by(sandbox_message.c.change)
        .limit(limit)
    )
    return [_message(row) for row in found]
