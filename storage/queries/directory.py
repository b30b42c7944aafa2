"""Workspaces, people and conversations as the platforms describe them, kept with their age."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, Text, case, cast, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import ConversationFacts, PersonFacts, PersonRef, WorkspaceFacts, WorkspaceRef
from storage.ids import new_id
from storage.tables import conversation, identity, organization, person, workspace

# Names, roles and departures show within a day; a large organisation costs few questions an hour.
REFRESH_AFTER = timedelta(days=1)


async def workspace_id(connection: AsyncConnection, ref: WorkspaceRef) -> UUID | None:
    """The id of a known workspace."""
    found: UUID | None = await connection.scalar(
        select(workspace.c.id).where(
            workspace.c.platform == ref.platform, workspace.c.external_id == ref.external_id
        )
    )
    return found


async def add_workspace(
    connection: AsyncConnection,
    ref: WorkspaceRef,
    facts: WorkspaceFacts,
    zone: str | None,
    now: datetime,
) -> UUID | None:
    """Adds a workspace in an organisation of its own; returns the organisation's id.

    None if the workspace is already there.
    """
    organization_id, new = new_id(), new_id()
    await connection.execute(
        organization.insert().values(
            id=organization_id,
            name=facts.name,
            zone=zone or "UTC",
            locale=facts.locale,
            created_at=now,
        )
    )
    added = await connection.execute(
        insert(workspace)
        .values(
            id=new,
            organization_id=organization_id,
            platform=ref.platform,
            external_id=ref.external_id,
            name=facts.name,
            locale=facts.locale,
            created_at=now,
        )
        .on_conflict_do_nothing()
    )
    if added.rowcount:
        return organization_id
    await connection.execute(organization.delete().where(organization.c.id == organization_id))
    return None


async def save_people(
    connection: AsyncConnection, workspace_id: UUID, people: Sequence[PersonFacts]
) -> None:
    """Adds or refreshes accounts; a new account gets a person of its own."""
    for facts in sorted(people, key=lambda item: item.external_id):
        if not await _refresh_person(connection, workspace_id, facts):
            await _add_person(connection, workspace_id, facts)


async def _refresh_person(
    connection: AsyncConnection, workspace_id: UUID, facts: PersonFacts
) -> bool:
    known = or_(
        identity.c.external_id == facts.external_id,
        identity.c.alias == facts.external_id,
        identity.c.external_id == (facts.alias or facts.external_id),
    )
    # Two accounts may turn out to be one; its own id then tells which is refreshed.
    account = (
        select(identity.c.id)
        .where(identity.c.workspace_id == workspace_id, known)
        .order_by((identity.c.external_id == facts.external_id).desc())
        .limit(1)
        .scalar_subquery()
    )
    found = await connection.execute(
        update(identity)
        .where(identity.c.id == account)
        .values(**_identity_values(facts))
        .returning(identity.c.person_id)
    )
    row = found.first()
    if row is None:
        return False
    await connection.execute(
        update(person)
        .where(person.c.id == row.person_id)
        .values(
            name=facts.name,
            locale=func.coalesce(cast(facts.locale, Text), person.c.locale),
            zone=func.coalesce(cast(facts.zone, Text), person.c.zone),
        )
    )
    return True


async def _add_person(connection: AsyncConnection, workspace_id: UUID, facts: PersonFacts) -> None:
    new = new_id()
    organization_id = select(workspace.c.organization_id).where(workspace.c.id == workspace_id)
    await connection.execute(
        person.insert().values(
            id=new,
            organization_id=organization_id.scalar_subquery(),
            name=facts.name,
            locale=facts.locale,
            zone=facts.zone,
            created_at=func.now(),
        )
    )
    added = await connection.execute(
        insert(identity)
        .values(id=new_id(), workspace_id=workspace_id, person_id=new, **_identity_values(facts))
        .on_conflict_do_nothing()
    )
    if not added.rowcount:
        # Another turn added the same account in the meantime.
        await connection.execute(person.delete().where(person.c.id == new))


def _identity_values(facts: PersonFacts) -> dict[str, object]:
    return {
        "external_id": facts.external_id,
        "alias": facts.alias,
        "name": facts.name,
        "is_bot": facts.is_bot,
        "is_guest": facts.is_guest,
        "is_active": facts.is_active,
        "is_external": facts.is_external,
        "is_admin": facts.is_admin,
        "fetched_at": func.now(),
    }


async def save_conversation(
    connection: AsyncConnection, workspace_id: UUID, facts: ConversationFacts
) -> None:
    """Adds a conversation or refreshes what is known of it. A name once known is not lost."""
    added = insert(conversation).values(
        id=new_id(),
        workspace_id=workspace_id,
        external_id=facts.external_id,
        kind=facts.kind,
        name=facts.name,
        is_member=facts.is_member,
        is_external=facts.is_external,
        is_private=facts.is_private,
        fetched_at=func.now(),
    )
    await connection.execute(
        added.on_conflict_do_update(
            index_elements=["workspace_id", "external_id"],
            set_={
                "kind": added.excluded.kind,
                "name": case(
                    (added.excluded.name == "", conversation.c.name), else_=added.excluded.name
                ),
                "is_member": added.excluded.is_member,
                "is_external": added.excluded.is_external,
                "is_private": added.excluded.is_private,
                "fetched_at": added.excluded.fetched_at,
            },
        )
    )


async def set_membership(
    connection: AsyncConnection, workspace_id: UUID, external_id: str, *, is_member: bool
) -> None:
    """Notes that the bot has joined or left a conversation; an unknown one is left alone."""
    await connection.execute(
        update(conversation)
        .where(
            conversation.c.workspace_id == workspace_id,
            conversation.c.external_id == external_id,
        )
        .values(is_member=is_member, fetched_at=func.now())
    )


async def defer(connection: AsyncConnection, workspace_id: UUID, account: PersonRef) -> None:
    """Puts off asking about an account that could not be asked about, as if it had answered."""
    await connection.execute(
        update(identity)
        .where(
            identity.c.workspace_id == workspace_id,
            identity.c.external_id == account.external_id,
        )
        .values(fetched_at=func.now())
    )


async def deactivate(connection: AsyncConnection, workspace_id: UUID, account: PersonRef) -> None:
    """Notes that an account is no longer there."""
    await connection.execute(
        update(identity)
        .where(
            identity.c.workspace_id == workspace_id,
            identity.c.external_id == account.external_id,
        )
        .values(is_active=False, fetched_at=func.now())
    )


def preferred(name: str) -> ColumnElement[str | None]:
    """A person's "locale" or "zone": as they prefer it, else as their platform says."""
    own = func.nullif(person.c.preferences[name].astext, "")
    return func.coalesce(own, person.c[name], type_=Text())


async def similar_names(
    connection: AsyncConnection, workspace_id: UUID, name: str, limit: int = 3
) -> tuple[str, ...]:
    """Names of active people that begin with `name`, in whole or in a later word."""
    pattern = name.replace("\\", "\\\\").replace("%", r"\%").replace("_", r"\_")
    rows = await connection.execute(
        select(identity.c.name)
        .where(
            identity.c.workspace_id == workspace_id,
            identity.c.is_active,
            ~identity.c.is_bot,
            or_(identity.c.name.ilike(f"{pattern}%"), identity.c.name.ilike(f"% {pattern}%")),
        )
        .order_by(identity.c.name)
        .limit(limit)
    )
    return tuple(rows.scalars())


async def stale_people(
    connection: AsyncConnection, platform: str, limit: int
) -> list[tuple[WorkspaceRef, UUID, PersonRef]]:
    """Accounts of a platform that were read longest ago, a day at least, and were not gone then:
    (workspace, its id, account).
    """
    rows = await connection.execute(
        select(workspace.c.external_id, workspace.c.id, identity.c.external_id)
        .join(workspace, workspace.c.id == identity.c.workspace_id)
        .where(
            workspace.c.platform == platform,
            identity.c.is_active,
            identity.c.fetched_at < func.now() - REFRESH_AFTER,
        )
        .order_by(identity.c.fetched_at)
        .limit(limit)
    )
    return [(WorkspaceRef(platform, row[0]), row[1], PersonRef(row[2])) for row in rows]


async def remember_service_url(
    connection: AsyncConnection, ref: WorkspaceRef, service_url: str
) -> None:
    """Keeps where a workspace's connector is reached."""
    await connection.execute(
        update(workspace)
        .where(workspace.c.platform == ref.platform, workspace.c.external_id == ref.external_id)
        .values(service_url=service_url)
    )


async def service_url(connection: AsyncConnection, ref: WorkspaceRef) -> str | None:
    """Where a workspace's connector was last reached."""
    found: str | None = await connection.scalar(
        select(workspace.c.service_url).where(
            workspace.c.platform == ref.platform, workspace.c.external_id == ref.external_id
        )
    )
    return found
