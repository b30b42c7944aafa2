"""Badges as text that can be kept elsewhere and imported again."""

from commands.badges.documents import to_message
from commands.badges.importing import MAX_DOCUMENT
from commands.badges.people import names_of
from commands.badges.stored import chosen, entry_of
from commands.base import Command, Field, FieldKind, Reply
from commands.paging import PAGE_NUMBER, page_in
from commands.scene import Scene
from commands.settings.gate import admin
from domain.messages import BadgesExported
from storage.queries import badges as queries

# A message has room for so many documents.
PAGE_SIZE = 3
MOST_CHARACTERS = min(2900, MAX_DOCUMENT)


async def export(scene: Scene) -> Reply:
    """One badge, or a page of all of them."""
    await admin(scene)
    badges = await queries.badges(scene.tx.connection, scene.organization.id)
    listed = [chosen(scene, badges)] if scene.values.get("badge") else badges
    at = page_in(scene.values, len(listed), PAGE_SIZE)
    shown = listed[at.offset : at.offset + PAGE_SIZE]
    names = await names_of(scene.tx, scene.organization.id, [one.definition for one in shown])
    documents = ((one.definition.name, to_message(entry_of(one, names))) for one in shown)
    fitting = tuple(
        (name, text if len(text) <= MOST_CHARACTERS else "") for name, text in documents
    )
    return Reply(BadgesExported(fitting, at.number, at.count), locale=scene.locale)


EXPORT = Command(
    name="badge export",
    handler=export,
    fields=(
        Field("badge", FieldKind.KEPT, required=False),
        PAGE_NUMBER,
    ),
    by="button",
)
