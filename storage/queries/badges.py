"""Badges with the version in force, and how admins keep them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Text, cast, func, or_, select, update
from sqlalchemy import text as sql
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.badges import Badge
from storage.codec import dump_badge, load_badge
from storage.ids import new_id
from storage.queries import ordering
from storage.tables import badge, badge_version, identity, person, workspace


@dataclass(frozen=True, slots=True)
class StoredBadge:
    """A badge, with the version of it that is in force: its id, its number and what it says."""

    id: UUID
    slug: str
    is_archived: bool
    version_id: UUID
    number: int
    definition: Badge


async def badges(connection: AsyncConnection, organization_id: UUID) -> list[StoredBadge]:
    """All badges in their order, those archived last."""
    newest = (
        select(badge_version)
        .where(badge_version.c.badge_id == badge.c.id)
        .order_by(badge_version.c.number.desc())
        .limit(1)
        .lateral("newest")
    )
    is_archived = badge.c.archived_at.is_not(None)
    rows = await connection.execute(
        select(
            badge.c.id,
            badge.c.slug,
            is_archived,
            newest.c.id,
            newest.c.number,
            cast(newest.c.definition, Text),
        )
        .join(newest, sql("true"))
        .where(badge.c.organization_id == organization_id)
        .order_by(is_archived, badge.c.position, badge.c.slug)
    )
    return [
        StoredBadge(badge_id, slug, archived, version_id, number, load_badge(definition))
        for badge_id, slug, archived, version_id, number, definition in rows
    ]


async def add(
    connection: AsyncConnection,
    organization_id: UUID,
    slug: str,
    definition: Badge,
    *,
    position: int,
    now: datetime,
    by: UUID | None,
) -> UUID:
    """Adds a badge with its first version; returns its id."""
    new = new_id()
    await connection.execute(
        badge.insert().values(id=new, organization_id=organization_id, slug=slug, position=position)
    )
    await add_version(connection, new, 1, definition, now=now, by=by)
    return new


async def add_version(
    connection: AsyncConnection,
    badge_id: UUID,
    number: int,
    definition: Badge,
    *,
    now: datetime,
    by: UUID | None,
) -> None:
    """Adds the version of a badge that is in force from now on."""
    await connection.execute(
        badge_version.insert().values(
            id=new_id(),
            badge_id=badge_id,
            number=number,
            definition=sql("CAST(:definition AS jsonb)").bindparams(
                definition=dump_badge(definition)
            ),
            created_at=now,
            created_by=by,
        )
    )


async def arrange(connection: AsyncConnection, ids: Sequence[UUID]) -> None:
    """Puts badges into this order."""
    await ordering.arrange(connection, badge, ids)


async def archive(
    connection: AsyncConnection, badge_id: UUID, archived_at: datetime | None
) -> None:
    """Takes a badge out of what can be earned, or back into it, with None."""
    await connection.execute(
        update(badge).where(badge.c.id == badge_id).values(archived_at=archived_at)
    )


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody whom the review of a badge can name. `accounts` are the active ones, as
    "slack:U123"; `external_id` is that in the workspace asked for, None without one.
    """

    id: UUID
    name: str
    accounts: tuple[str, ...] = ()
    external_id: str | None = None


async def colleagues(
    connection: AsyncConnection,
    organization_id: UUID,
    *,
    ids: Collection[UUID] = (),
    names: Collection[str] = (),
    workspace_id: UUID | None = None,
) -> list[Colleague]:
    """People of an organisation who have one of these ids, or are called one of these names, in
    lower case; or whose account is called so. Neither apps nor people of other organisations.
    """
    account = workspace.c.platform + ":" + identity.c.external_id
    rows = await connection.execute(
        select(
            person.c.id,
            person.c.name,
            account,
            identity.c.external_id,
            identity.c.is_active,
            identity.c.workspace_id,
        )
        .join(identity, identity.c.person_id == person.c.id)
        .join(workspace, workspace.c.id == identity.c.workspace_id)
        .where(
            person.c.organization_id == organization_id,
            ~identity.c.is_bot,
            ~identity.c.is_external,
            or_(
                person.c.id.in_(list(ids)),
                func.lower(person.c.name).in_(list(names)),
                func.lower(account).in_(list(names)),
            ),
        )
        .order_by(person.c.name, person.c.id, account)
    )
    found: dict[UUID, Colleague] = {}
    for person_id, name, known_as, external_id, is_active, where in rows:
        one = found.setdefault(person_id, Colleague(person_id, name))
        if is_active:
            here = external_id if where == workspace_id else one.external_id
            found[person_id] = Colleague(person_id, name, (*one.accounts, known_as), here)
    return list(found.values())
