"""Who may change the settings: those who run the workspace, and those whom they added."""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import identity, person, workspace


@dataclass(frozen=True, slots=True)
class Admin:
    """Somebody who may change the settings. `external_id` is their account in the workspace asked
    for, if they have one there; `by_platform` and `by_admins` tell who made them one.
    """

    id: UUID
    name: str
    external_id: str | None
    by_platform: bool
    by_admins: bool


async def admins(
    connection: AsyncConnection, organization_id: UUID, workspace_id: UUID
) -> list[Admin]:
    """An organisation's admins with an active account, by name."""
    by_platform = func.bool_or(identity.c.is_admin)
    here = func.max(identity.c.external_id).filter(identity.c.workspace_id == workspace_id)
    rows = await connection.execute(
        select(person.c.id, person.c.name, here, by_platform, person.c.is_admin)
        .join(identity, identity.c.person_id == person.c.id)
        .where(
            person.c.organization_id == organization_id,
            or_(person.c.is_admin, identity.c.is_admin),
            identity.c.is_active,
            ~identity.c.is_bot,
        )
        .group_by(person.c.id)
        .order_by(person.c.name, person.c.id)
    )
    return [Admin(*row) for row in rows]


async def set_admin(
    connection: AsyncConnection, people: Collection[UUID], *, is_admin: bool
) -> None:
    """Makes people admins of Laurel, or no longer; what the platform says of them stays."""
    await connection.execute(
        update(person).where(person.c.id.in_(people)).values(is_admin=is_admin)
    )


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody's account, as far as it matters to who may be an admin."""

    organization_id: UUID
    person_id: UUID
    name: str
    may_be_admin: bool


async def account(
    connection: AsyncConnection, workspace_id: UUID, external_id: str
) -> Account | None:
    """The account that goes by this id in a workspace; None for an unknown one."""
    fit = identity.c.is_active & ~identity.c.is_bot & ~identity.c.is_guest
    row = (
        await connection.execute(
            select(
                workspace.c.organization_id,
                person.c.id,
                person.c.name,
                (fit & ~identity.c.is_external).label("may_be_admin"),
            )
            .join_from(identity, person, person.c.id == identity.c.person_id)
            .join(workspace, workspace.c.id == identity.c.workspace_id)
            .where(
                identity.c.workspace_id == workspace_id,
                or_(identity.c.external_id == external_id, identity.c.alias == external_id),
            )
            .limit(1)
        )
    ).first()
    return Account(*row) if row else None
