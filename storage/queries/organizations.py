"""What belongs to an organisation as a whole: its values and schedules."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.ids import new_id
from storage.tables import identity, organization, person, schedule, value


@dataclass(frozen=True, slots=True)
class NewValue:
    """A value to begin with."""

    slug: str
    name: str
    emoji: str
    description: str
    examples: str


async def add_values(
    connection: AsyncConnection, organization_id: UUID, values: Sequence[NewValue]
) -> None:
    """Adds values in their order; those that exist are left alone."""
    rows = [
        {
            "id": new_id(),
            "organization_id": organization_id,
            "position": position,
            **asdict(one),
        }
        for position, one in enumerate(values)
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


@dataclass(frozen=True, slots=True)
class Post:
    """What somebody does in the organisation; people are named by their platform ids."""

    person: str
    role: str
    region: str
    manager: str | None


async def set_posts(connection: AsyncConnection, workspace_id: UUID, posts: Sequence[Post]) -> None:
    """Notes the role, region and manager of people of one workspace."""
    accounts = await connection.execute(
        select(identity.c.external_id, identity.c.person_id).where(
            identity.c.workspace_id == workspace_id
        )
    )
    people = {row.external_id: row.person_id for row in accounts}
    for post in posts:
        await connection.execute(
            update(person)
            .where(person.c.id == people[post.person])
            .values(
                role=post.role,
                region=post.region,
                manager_id=people[post.manager] if post.manager else None,
            )
        )


@dataclass(frozen=True, slots=True)
class Named:
    """An organisation; `zone` (IANA) is that of its calendar."""

    id: UUID
    name: str
    zone: str


async def every(connection: AsyncConnection) -> list[Named]:
    """All organisations, by name."""
    rows = await connection.execute(
        select(organization.c.id, organization.c.name, organization.c.zone).order_by(
            organization.c.name, organization.c.id
        )
    )
    return [Named(*row) for row in rows]
