"""What belongs to an organisation as a whole: its values and schedules."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.ids import new_id
from storage.tables import schedule, value


async def add_values(
    connection: AsyncConnection,
    organization_id: UUID,
    values: Sequence[tuple[str, str, str, str]],
) -> None:
    """Adds (slug, name, emoji, description) in their order; those that exist are left alone."""
    rows = [
        {
            "id": new_id(),
            "organization_id": organization_id,
            "slug": slug,
            "name": name,
            "emoji": emoji,
            "description": description,
            "position": position,
        }
        for position, (slug, name, emoji, description) in enumerate(values)
    ]
    await connection.execute(insert(value).on_conflict_do_nothing(), rows)


async def add_schedule(
    connection: AsyncConnection,
    organization_id: UUID,
    *,
    command: str,
    rule: dict[str, str | int],
    zone: str,
    next_run_at: datetime,
) -> None:
    """Adds a schedule; one that exists is left as it was set."""
    await connection.execute(
        insert(schedule)
        .values(
            id=new_id(),
            organization_id=organization_id,
            command=command,
            rule=rule,
            zone=zone,
            next_run_at=next_run_at,
        )
        .on_conflict_do_nothing()
    )
