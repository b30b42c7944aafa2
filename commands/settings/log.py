"""The audit log: who changed what, and when."""

from commands.base import Command, Field, FieldKind, Reply
from commands.paging import page_of, pages_for
from commands.scene import Scene
from commands.settings.gate import admin
from domain.messages import AuditLog
from storage.queries import audit

PAGE_SIZE = 10


async def show(scene: Scene) -> Reply:
    """A page of the audit log, newest first."""
    await admin(scene)
    connection, organization_id = scene.tx.connection, scene.organization.id
    total = await audit.count(connection, organization_id)
    pages = pages_for(total, PAGE_SIZE)
    page = min(page_of(scene.values), pages)
    entries = await audit.entries(
        connection, organization_id, skip=(page - 1) * PAGE_SIZE, limit=PAGE_SIZE
    )
    return Reply(AuditLog(entries, page, pages, total), locale=scene.locale, in_place=True)


LOG = Command(
    name="settings log",
    handler=show,
    fields=(Field("page", FieldKind.KEPT, required=False),),
    by="button",
)
