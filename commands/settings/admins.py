"""Who may change the settings, besides those who run the workspace."""

from uuid import UUID

from commands.base import Command, Field, FieldKind, Reply
from commands.forms import form, reopened, words
from commands.people import chosen, problems_with
from commands.scene import Scene
from commands.settings.forms import SEEN, changed_meanwhile, saved
from commands.settings.gate import admin
from domain.errors import DomainError, Problem
from domain.merging import merge, seen
from domain.messages import Change
from domain.people import PersonRef
from storage.queries import admins as queries
from storage.queries import settings

MOST_ADMINS = 50
_FIELD = "admins"


async def change(scene: Scene) -> Reply:
    """Makes those named, and nobody else, admins beside those who run the workspace.

    Raises `DomainError` where nobody would be left. Those without an active account in this
    workspace are not shown, and stay what they are.
    """
    await admin(scene)
    if not scene.turn.opens_form:
        await settings.lock(scene.tx.connection, scene.organization.id)
    found = await _found(scene)
    before = [one for one in found if one.by_admins and one.external_id]
    kept = {SEEN.name: seen({_FIELD: _ids(before)})}
    shown = tuple(PersonRef(one.external_id or "", one.name) for one in before)
    if scene.turn.opens_form:
        return form(scene, ADMINS, reopened(ADMINS, scene.values, {_FIELD: shown}), kept)
    people = chosen(scene, _FIELD)
    if problems := problems_with(scene, _FIELD, MOST_ADMINS, may_be_guests=False):
        raise DomainError.of(problems)
    named = tuple(sorted(str(one.id) for one in people))
    merged = merge({_FIELD: _ids(before)}, {_FIELD: named}, words(scene.values, SEEN.name))
    if merged.conflicts:
        again = {_FIELD: tuple(PersonRef(one.external_id, one.name) for one in people)}
        return form(scene, ADMINS, again, kept, problems=changed_meanwhile(merged.conflicts))
    if not merged.changed:
        return await saved(scene, _FIELD, ())
    others = [one for one in found if one.by_platform or one not in before]
    if not people and not others:
        raise DomainError.of([Problem("admins_last", _FIELD)])
    return await _write(scene, before, {one.id: one.name for one in people})


async def _found(scene: Scene) -> list[queries.Admin]:
    organization = scene.organization
    return await queries.admins(scene.tx.connection, organization.id, organization.workspace_id)


def _ids(admins: list[queries.Admin]) -> tuple[str, ...]:
    return tuple(sorted(str(one.id) for one in admins))


async def _write(scene: Scene, before: list[queries.Admin], after: dict[UUID, str]) -> Reply:
    connection = scene.tx.connection
    gone = [one.id for one in before if one.id not in after]
    # Noted first: whoever takes themselves off the list is no admin from here on.
    names = ", ".join(one.name for one in before), ", ".join(sorted(after.values()))
    reply = await saved(scene, _FIELD, (Change(_FIELD, *names),))
    await queries.set_admin(connection, gone, is_admin=False)
    await queries.set_admin(connection, after, is_admin=True)
    return reply


ADMINS = Command(
    name="settings admins",
    handler=change,
    fields=(Field(_FIELD, FieldKind.PEOPLE, required=False, max_items=MOST_ADMINS), SEEN),
    by="button",
    has_form=True,
)
