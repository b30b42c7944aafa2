"""What an organisation has set, and what a person prefers: written here, read with every turn."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy import text as sql
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import ConversationKind
from domain.preferences import Preferences
from domain.settings import Settings
from storage.codec import dump_preferences, dump_settings, load_settings
from storage.tables import conversation, workspace

# As many as a form can offer.
_MOST_CHANNELS = 100

# Not FOR UPDATE, which would keep everybody from giving kudos meanwhile.
_LOCK = sql("SELECT settings::text FROM organization WHERE id = :id FOR NO KEY UPDATE")


async def lock(connection: AsyncConnection, organization_id: UUID) -> Settings:
    """The settings as they are now. Until the transaction ends nobody else changes them, nor any
    other thing of the organisation that is changed under this lock.
    """
    found = await connection.scalar(_LOCK, {"id": organization_id})
    return load_settings(found)


async def save(connection: AsyncConnection, organization_id: UUID, settings: Settings) -> None:
    """Replaces the settings."""
    await connection.execute(
        sql("UPDATE organization SET settings = CAST(:settings AS jsonb) WHERE id = :id"),
        {"id": organization_id, "settings": dump_settings(settings)},
    )


async def save_preferences(
    connection: AsyncConnection, person_id: UUID, preferences: Preferences
) -> str | None:
    """Replaces what somebody prefers; returns the language that their platform tells of them."""
    found: str | None = await connection.scalar(
        sql(
            "UPDATE person SET preferences = CAST(:preferences AS jsonb) WHERE id = :id"
            " RETURNING locale"
        ),
        {"id": person_id, "preferences": dump_preferences(preferences)},
    )
    return found


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel that posts can go to. `workspace` tells it from others where there are several."""

    id: str
    external_id: str
    name: str
    workspace: str = ""


async def channels(
    connection: AsyncConnection, organization_id: UUID, chosen: Sequence[str] = ()
) -> list[Channel]:
    """The organisation's own channels where Laurel can post, by name; at most a hundred, those that
    were `chosen` (by their ids, as text) among them.
    """
    kept = conversation.c.id.in_([UUID(one) for one in chosen if one])
    workspaces = select(func.count()).where(workspace.c.organization_id == organization_id)
    rows = await connection.execute(
        select(
            conversation.c.id,
            conversation.c.external_id,
            conversation.c.name,
            workspace.c.name.label("workspace"),
            workspaces.scalar_subquery().label("workspaces"),
        )
        .join(workspace, workspace.c.id == conversation.c.workspace_id)
        .where(
            workspace.c.organization_id == organization_id,
            conversation.c.kind == ConversationKind.CHANNEL,
            conversation.c.is_member,
            ~conversation.c.is_external,
            conversation.c.name != "",
        )
        .order_by(kept.desc(), conversation.c.name, conversation.c.id)
        .limit(_MOST_CHANNELS)
    )
    return [
        Channel(str(row.id), row.external_id, row.name, row.workspace * (row.workspaces > 1))
        for row in sorted(rows, key=lambda row: (row.name, row.id))
    ]


async def channel_names(
    connection: AsyncConnection, organization_id: UUID, ids: list[str]
) -> dict[str, Channel]:
    """Conversations that were chosen, by their ids, whether or not they can still be chosen."""
    wanted = [UUID(one) for one in ids if one]
    if not wanted:
        return {}
    rows = await connection.execute(
        select(conversation.c.id, conversation.c.external_id, conversation.c.name)
        .join(workspace, workspace.c.id == conversation.c.workspace_id)
        .where(workspace.c.organization_id == organization_id, conversation.c.id.in_(wanted))
    )
    return {str(row.id): Channel(str(row.id), row.external_id, row.name) for row in rows}
