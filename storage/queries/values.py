"""The company values as admins keep them, those archived among them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy import text as sql
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.ids import new_id
from storage.queries import ordering
from storage.tables import value

# Uses are counted so far: nobody tells thousands apart, and a value may have millions.
MOST_USES = 1000

_USES = sql("""
SELECT named.id,
       (SELECT count(*)
        FROM (SELECT FROM kudos
              WHERE value_id = named.id AND withdrawn_at IS NULL LIMIT :most) AS found)
FROM unnest(CAST(:ids AS uuid[])) AS named (id)
""")


@dataclass(frozen=True, slots=True)
class StoredValue:
    """A value with everything that is known of it."""

    id: UUID
    slug: str
    name: str
    emoji: str
    description: str
    examples: str
    position: int
    is_archived: bool


async def values(connection: AsyncConnection, organization_id: UUID) -> list[StoredValue]:
    """All values in their order, those archived last."""
    is_archived = value.c.archived_at.is_not(None)
    rows = await connection.execute(
        select(
            value.c.id,
            value.c.slug,
            value.c.name,
            value.c.emoji,
            value.c.description,
            value.c.examples,
            value.c.position,
            is_archived,
        )
        .where(value.c.organization_id == organization_id)
        .order_by(is_archived, value.c.position, value.c.slug)
    )
    return [StoredValue(*row) for row in rows]


async def uses(connection: AsyncConnection, ids: Sequence[UUID]) -> dict[UUID, int]:
    """How many kudos name each of these values, those withdrawn aside; at most `MOST_USES`."""
    if not ids:
        return {}
    rows = await connection.execute(_USES, {"ids": ids, "most": MOST_USES})
    return {row[0]: row[1] for row in rows}


async def add(
    connection: AsyncConnection, organization_id: UUID, slug: str, written: Mapping[str, object]
) -> UUID:
    """Adds a value; `written` are its columns."""
    new = new_id()
    await connection.execute(
        value.insert().values(id=new, organization_id=organization_id, slug=slug, **written)
    )
    return new


async def change(
    connection: AsyncConnection, value_id: UUID, written: Mapping[str, object]
) -> None:
    """Writes some of a value's columns."""
    await connection.execute(update(value).where(value.c.id == value_id).values(**written))


async def arrange(connection: AsyncConnection, ids: Sequence[UUID]) -> None:
    """Puts values into this order."""
    await ordering.arrange(connection, value, ids)


async def archive(
    connection: AsyncConnection, value_id: UUID, archived_at: datetime | None
) -> None:
    """Takes a value out of what can be chosen, or back into it, with None."""
    await connection.execute(
        update(value).where(value.c.id == value_id).values(archived_at=archived_at)
    )
