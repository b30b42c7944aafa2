"""The form for one badge. Every change is a new version; awards and nominations keep theirs."""

from commands.badges.fields import FIELDS, as_fields, given, read, shown
from commands.badges.people import names_of
from commands.badges.stored import changes_between, chosen, require_room, write
from commands.base import Command, Field, FieldKind, Reply
from commands.forms import form, reopened, words
from commands.scene import Scene
from commands.settings.forms import SEEN, changed_meanwhile, saved
from commands.settings.gate import admin
from domain.badges import Badge
from domain.merging import merge, seen
from storage.queries import badges as queries
from storage.queries import settings

# What a new badge's form shows.
_NEW = Badge("", "")


async def edit(scene: Scene) -> Reply:
    """Changes a badge, or adds one where none is named. Its slug is made once and stays."""
    actor = await admin(scene)
    connection, organization_id = scene.tx.connection, scene.organization.id
    if not scene.turn.opens_form:
        await settings.lock(connection, organization_id)
    badges = await queries.badges(connection, organization_id)
    one = chosen(scene, badges) if scene.values.get("badge") else None
    if one is None:
        require_room(badges)
    before = one.definition if one else _NEW
    stored = await as_fields(scene, before)
    kept = {SEEN.name: seen(stored), **({"badge": str(one.id)} if one else {})}
    if scene.turn.opens_form:
        filled = reopened(EDIT, scene.values, await shown(scene, stored))
        return form(scene, EDIT, filled, kept)
    others = [each for each in badges if one is None or each.id != one.id]
    written = {**stored, **await given(scene, stored)}
    asked = await as_fields(scene, await read(scene, written, before, others))
    merged = merge(stored, asked, words(scene.values, SEEN.name))
    if merged.conflicts:
        again = await shown(scene, {**stored, **merged.changed})
        return form(scene, EDIT, again, kept, problems=changed_meanwhile(merged.conflicts))
    after = await read(scene, {**stored, **merged.changed}, before, others)
    names = await names_of(scene.tx, organization_id, [before, after])
    await write(scene.tx, organization_id, one, after, badges, now=scene.turn.now, by=actor.id)
    called = before.with_people(names) if one else None
    return await saved(scene, "badges", changes_between(called, after.with_people(names)))


EDIT = Command(
    name="badge edit",
    handler=edit,
    fields=(Field("badge", FieldKind.KEPT, required=False), *FIELDS, SEEN),
    by="button",
    has_form=True,
)
