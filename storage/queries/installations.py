"""Where the bot is installed, and the sealed token it acts with there."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ScalarSelect, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import WorkspaceRef
from storage.tables import installation, workspace


@dataclass(frozen=True, slots=True)
class Installed:
    """The bot in one workspace: its account there, the workspace's address, the sealed token."""

    account: str
    url: str
    token: bytes


async def save(
    connection: AsyncConnection, ref: WorkspaceRef, installed: Installed, now: datetime
) -> None:
    """Keeps an installation in place of the one before. The workspace must be known."""
    values = {
        "account": installed.account,
        "url": installed.url,
        "token": installed.token,
        "installed_at": now,
    }
    saved = await connection.execute(
        insert(installation)
        .values(workspace_id=_workspace_id(ref), **values)
        .on_conflict_do_update(index_elements=["workspace_id"], set_=values)
    )
    assert saved.rowcount == 1


async def find(connection: AsyncConnection, ref: WorkspaceRef) -> tuple[str, Installed] | None:
    """The workspace's name, and what was saved; None where the bot is not installed."""
    found = await connection.execute(
        select(
            workspace.c.name, installation.c.account, installation.c.url, installation.c.token
        ).where(
            installation.c.workspace_id == workspace.c.id,
            workspace.c.platform == ref.platform,
            workspace.c.external_id == ref.external_id,
        )
    )
    row = found.first()
    return (row.name, Installed(row.account, row.url, row.token)) if row else None


async def remove(connection: AsyncConnection, ref: WorkspaceRef, at: datetime) -> bool:
    """Forgets an installation that was removed at this moment; returns whether there was one.

    One that was saved later is another, and stays.
    """
    removed = await connection.execute(
        installation.delete().where(
            installation.c.workspace_id == _workspace_id(ref), installation.c.installed_at <= at
        )
    )
    return bool(removed.rowcount)


def _workspace_id(ref: WorkspaceRef) -> ScalarSelect[UUID]:
    return (
        select(workspace.c.id)
        .where(workspace.c.platform == ref.platform, workspace.c.external_id == ref.external_id)
        .scalar_subquery()
    )
