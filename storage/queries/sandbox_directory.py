"""Who and what is in the sandbox: its workspace, people, channels and values."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Text, cast, func, literal, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.settings import Settings
from storage.codec import load_settings
from storage.queries.directory import preferred
from storage.tables import metadata
from storage.tables.kudos import value
from storage.tables.organizations import conversation, organization, workspace
from storage.tables.people import identity, person


@dataclass(frozen=True, slots=True)
class SandboxWorkspace:
    """The workspace as the sandbox needs it; `zone` is its organisation's."""

    id: UUID
    organization_id: UUID
    external_id: str
    name: str
    locale: str
    zone: str
    settings: Settings


@dataclass(frozen=True, slots=True)
class SandboxPerson:
    """A person of the sandbox: their account, and what the organisation knows of them."""

    external_id: str
    name: str
    role: str
    region: str
    locale: str | None
    zone: str | None
    # The same as they prefer them for what Laurel says.
    reads_locale: str | None
    reads_zone: str | None
    is_bot: bool
    is_guest: bool
    is_active: bool
    is_external: bool
    is_admin: bool


@dataclass(frozen=True, slots=True)
class SandboxChannel:
    """A channel or group. `is_member` tells whether Laurel is in it."""

    external_id: str
    kind: str
    name: str
    is_member: bool
    is_external: bool


@dataclass(frozen=True, slots=True)
class SandboxValue:
    """A company value."""

    slug: str
    name: str
    emoji: str
    description: str


async def find_workspace(connection: AsyncConnection, external_id: str) -> SandboxWorkspace | None:
    """The sandbox's workspace called `external_id`, if it was seeded."""
    found = await connection.execute(
        select(
            workspace.c.id,
            workspace.c.organization_id,
            workspace.c.external_id,
            workspace.c.name,
            workspace.c.locale,
            organization.c.zone,
            cast(organization.c.settings, Text).label("settings"),
        )
        .join(organization, organization.c.id == workspace.c.organization_id)
        .where(workspace.c.platform == "sandbox", workspace.c.external_id == external_id)
    )
    row = found.one_or_none()
    if row is None:
        return None
    return SandboxWorkspace(**{**row._asdict(), "settings": load_settings(row.settings)})


async def people(connection: AsyncConnection, workspace_id: UUID) -> list[SandboxPerson]:
    """Everybody with an account, bots and former colleagues among them, by name."""
    found = await connection.execute(
        select(
            identity.c.external_id,
            identity.c.name,
            func.coalesce(person.c.role, "").label("role"),
            func.coalesce(person.c.region, "").label("region"),
            person.c.locale,
            person.c.zone,
            preferred("locale").label("reads_locale"),
            preferred("zone").label("reads_zone"),
            identity.c.is_bot,
            identity.c.is_guest,
            identity.c.is_active,
            identity.c.is_external,
            identity.c.is_admin,
        )
        .join(person, person.c.id == identity.c.person_id)
        .where(identity.c.workspace_id == workspace_id)
        .order_by(identity.c.name, identity.c.external_id)
    )
    return [SandboxPerson(**row._asdict()) for row in found]


async def channels(connection: AsyncConnection, workspace_id: UUID) -> list[SandboxChannel]:
    """The channels and groups, by name."""
    found = await connection.execute(
        select(
            conversation.c.external_id,
            conversation.c.kind,
            conversation.c.name,
            conversation.c.is_member,
            conversation.c.is_external,
        )
        .where(conversation.c.workspace_id == workspace_id, conversation.c.kind != "direct")
        .order_by(conversation.c.name, conversation.c.external_id)
    )
    return [SandboxChannel(**row._asdict()) for row in found]


async def values(connection: AsyncConnection, organization_id: UUID) -> list[SandboxValue]:
    """The company values in use, in their order."""
    found = await connection.execute(
        select(value.c.slug, value.c.name, value.c.emoji, value.c.description)
        .where(value.c.organization_id == organization_id, value.c.archived_at.is_(None))
        .order_by(value.c.position, value.c.slug)
    )
    return [SandboxValue(**row._asdict()) for row in found]


async def row_counts(connection: AsyncConnection) -> dict[str, int]:
    """How many rows each of Laurel's own tables has. For small databases: it counts them all."""
    found = await connection.execute(
        union_all(
            *(
                select(literal(table.name).label("name"), func.count().label("rows")).select_from(
                    table
                )
                for table in metadata.sorted_tables
                if not table.name.startswith("sandbox")
            )
        )
    )
    return {row.name: row.rows for row in found}
