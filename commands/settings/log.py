"""The audit log: who changed what, and when."""

from commands.base import Command, Reply
from commands.paging import PAGE_NUMBER, page_in
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
    at = page_in(scene.values, total, PAGE_SIZE)
    entries = await audit.entries(connection, organization_id, skip=at.offset, limit=PAGE_SIZE)
    message = AuditLog(entries, at.number, at.count, total)
    return Reply(message, locale=scene.locale, in_place=True)


LOG = Command(
    name="settings log",
    handler=show,
    fields=(PAGE_NUMBER,),
    by="button",
)
