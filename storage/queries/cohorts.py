"""Cohorts as admins keep them: who is in them, and who could be."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, delete, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.ids import new_id
from storage.tables import cohort, cohort_member, identity, person


@dataclass(frozen=True, slots=True)
class Cohort:
    """A cohort; `count` is how many people are in it."""

    id: UUID
    slug: str
    count: int


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of a cohort. `external_id` is their active account in the workspace asked for; None
    without one.
    """

    id: UUID
    name: str
    external_id: str | None


async def cohorts(connection: AsyncConnection, organization_id: UUID) -> list[Cohort]:
    """An organisation's cohorts, by name."""
    counted = (
        select(func.count())
        .where(cohort_member.c.cohort_id == cohort.c.id)
        .correlate(cohort)
        .scalar_subquery()
    )
    rows = await connection.execute(
        select(cohort.c.id, cohort.c.slug, counted)
        .where(cohort.c.organization_id == organization_id)
        .order_by(cohort.c.slug)
    )
    return [Cohort(*row) for row in rows]


async def members(
    connection: AsyncConnection, cohort_id: UUID, workspace_id: UUID, limit: int | None = None
) -> list[Member]:
    """The people of a cohort, by name."""
    rows = await connection.execute(
        _people(workspace_id)
        .join(cohort_member, cohort_member.c.person_id == person.c.id)
        .where(cohort_member.c.cohort_id == cohort_id)
        .limit(limit)
    )
    return [Member(row[0], row[1], row[2]) for row in rows]


async def people_in(
    connection: AsyncConnection,
    organization_id: UUID,
    workspace_id: UUID,
    *,
    role: str,
    region: str,
    limit: int,
) -> list[Member]:
    """Active colleagues of this role and region, in any case of letters; "" is any. By name."""
    rules = [
        func.lower(column) == func.lower(wanted)
        for column, wanted in ((person.c.role, role), (person.c.region, region))
        if wanted
    ]
    rows = await connection.execute(
        _people(workspace_id)
        .where(person.c.organization_id == organization_id, _is_colleague(), *rules)
        .limit(limit)
    )
    return [Member(row[0], row[1], row[2]) for row in rows]


async def known_posts(
    connection: AsyncConnection, organization_id: UUID, limit: int = 5
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Roles and regions that most colleagues have, the commonest first."""
    found = []
    for column in (person.c.role, person.c.region):
        rows = await connection.execute(
            select(column)
            .where(person.c.organization_id == organization_id, column != "", _is_colleague())
            .group_by(column)
            .order_by(func.count().desc(), column)
            .limit(limit)
        )
        found.append(tuple(rows.scalars()))
    return found[0], found[1]


async def person_called(
    connection: AsyncConnection, organization_id: UUID, slug: str
) -> str | None:
    """A colleague whom somebody may mean by "@slug": it is their name, or the first part of it."""
    name = func.lower(person.c.name)
    found: str | None = await connection.scalar(
        select(person.c.name)
        .where(
            person.c.organization_id == organization_id,
            or_(
                func.replace(name, " ", "-") == slug,
                func.split_part(name, " ", 1) == slug,
            ),
            _is_here(),
        )
        .order_by(person.c.name)
        .limit(1)
    )
    return found


async def save(
    connection: AsyncConnection,
    organization_id: UUID,
    cohort_id: UUID | None,
    slug: str,
    now: datetime,
) -> UUID:
    """Names a cohort, or adds one where `cohort_id` is None; returns its id."""
    if cohort_id is not None:
        await connection.execute(update(cohort).where(cohort.c.id == cohort_id).values(slug=slug))
        return cohort_id
    new = new_id()
    await connection.execute(
        cohort.insert().values(id=new, organization_id=organization_id, slug=slug, created_at=now)
    )
    return new


async def set_members(
    connection: AsyncConnection, cohort_id: UUID, people: Collection[UUID]
) -> None:
    """Makes a cohort consist of these people."""
    await connection.execute(
        delete(cohort_member).where(
            cohort_member.c.cohort_id == cohort_id, cohort_member.c.person_id.not_in(people)
        )
    )
    if people:
        await connection.execute(
            insert(cohort_member).on_conflict_do_nothing(),
            [{"cohort_id": cohort_id, "person_id": one} for one in people],
        )


async def remove(connection: AsyncConnection, cohort_id: UUID) -> None:
    """Deletes a cohort; its people stay."""
    await connection.execute(delete(cohort_member).where(cohort_member.c.cohort_id == cohort_id))
    await connection.execute(delete(cohort).where(cohort.c.id == cohort_id))


def _people(workspace_id: UUID) -> Select[UUID, str, str | None]:
    account = (
        select(func.min(identity.c.external_id))
        .where(
            identity.c.person_id == person.c.id,
            identity.c.workspace_id == workspace_id,
            identity.c.is_active,
        )
        .correlate(person)
        .scalar_subquery()
    )
    return select(person.c.id, person.c.name, account).order_by(person.c.name, person.c.id)


def _is_here(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether somebody has an active account, is no app, and all else is true of that account."""
    here = and_(identity.c.is_active, ~identity.c.is_bot, *conditions)
    return select(identity.c.id).where(identity.c.person_id == person.c.id, here).exists()


def _is_colleague() -> ColumnElement[bool]:
    """Whether somebody is a member of the organisation."""
    return _is_here(~identity.c.is_external, ~identity.c.is_guest)
