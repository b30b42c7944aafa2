"""The form for one badge. Every change is a new version; awards and nominations keep theirs.

New conditions are tried over history before they hold: the same form comes back with what that came
to, and the same conditions submitted once more are published.
"""

from collections.abc import Mapping
from dataclasses import replace

from commands.badges.fields import FIELDS, MAX_CONDITIONS, as_fields, given, read, shown
from commands.badges.people import names_of
from commands.badges.stored import changes_between, chosen, free_for, require_room, write
from commands.badges.trial import Tried, digest_of, dry_run, has_new_conditions
from commands.base import Command, Field, FieldKind, FieldValue, Reply
from commands.forms import form, reopened, words
from commands.scene import Scene
from commands.settings.forms import SEEN, changed_meanwhile, saved
from commands.settings.gate import admin
from domain.badges import Badge
from domain.clock import parse_zone
from domain.merging import merge, seen
from domain.messages import DryRun
from storage.queries import badges as queries
from storage.queries import settings
from storage.queries.badges import StoredBadge

# The conditions that the form has been answered with a dry run of.
TRIED = Field("tried", FieldKind.KEPT, required=False)
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
        return form(scene, _command(stored), filled, kept)
    others = [each for each in badges if one is None or each.id != one.id]
    written = {**stored, **await given(scene, stored)}
    asked = await as_fields(scene, await read(scene, written, before, others))
    merged = merge(stored, asked, words(scene.values, SEEN.name))
    if merged.conflicts:
        again = await shown(scene, {**stored, **merged.changed})
        problems = changed_meanwhile(merged.conflicts)
        return form(scene, _command(stored), again, kept, problems=problems)
    after = await read(scene, {**stored, **merged.changed}, before, others)
    digest = digest_of(after)
    if _is_tried_first(one, after) and words(scene.values, TRIED.name) != digest:
        again = await shown(scene, {**stored, **merged.changed})
        run = await _run(scene, one, after, free_for(after, badges))
        return _tried(form(scene, _command(stored), again, {**kept, TRIED.name: digest}), run)
    names = await names_of(scene.tx, organization_id, [before, after])
    await write(scene.tx, organization_id, one, after, badges, now=scene.turn.now, by=actor.id)
    called = before.with_people(names) if one else None
    return await saved(scene, "badges", changes_between(called, after.with_people(names)))


def _is_tried_first(one: StoredBadge | None, after: Badge) -> bool:
    """Whether publishing could award anybody what they did not know of."""
    if one is not None and one.is_archived:
        return False
    return has_new_conditions(one.definition if one else None, after)


async def _run(scene: Scene, one: StoredBadge | None, after: Badge, free: str) -> DryRun:
    tried = Tried(one.slug, after, one.id) if one else Tried(free, after)
    zone = parse_zone(scene.organization.zone)
    boards = scene.organization.settings.boards
    [outcome] = await dry_run(scene.tx, scene.organization.id, zone, [tried], boards=boards)
    return outcome.run()


def _tried(reply: Reply, run: DryRun) -> Reply:
    assert reply.form is not None
    return replace(reply, form=replace(reply.form, trial=run))


def _command(stored: Mapping[str, FieldValue]) -> Command:
    """The form as it can show what is stored: a field that cannot hold all of it is not there."""
    if len(str(stored["conditions"])) <= MAX_CONDITIONS:
        return EDIT
    return replace(EDIT, fields=tuple(one for one in EDIT.fields if one.name != "conditions"))


EDIT = Command(
    name="badge edit",
    handler=edit,
    fields=(Field("badge", FieldKind.KEPT, required=False), *FIELDS, SEEN, TRIED),
    by="button",
    has_form=True,
)
