"""The order that admins put things in."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Table, Uuid, bindparam, column, func, update
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncConnection


async def arrange(connection: AsyncConnection, table: Table, ids: Sequence[UUID]) -> None:
    """Gives the rows with these ids the positions 0, 1, 2 …; `table` has a `position`."""
    listed = (
        func.unnest(bindparam("ids", list(ids), ARRAY(Uuid)))
        .table_valued(column("id", Uuid), with_ordinality="place", name="listed")
        .render_derived()
    )
    await connection.execute(
        update(table)
        .where(table.c.id == listed.c.id, table.c.position != listed.c.place - 1)
        .values(position=listed.c.place - 1)
    )
