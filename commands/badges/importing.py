"""Badges from a document that somebody pastes: tried first, then imported."""

from commands.badges.documents import to_message
from commands.badges.people import names_of
from commands.badges.plan import Plan, carry_out, plan, trial
from commands.base import Command, Field, FieldKind, FieldValue, Reply
from commands.forms import form, words
from commands.scene import Scene
from commands.settings.forms import note
from commands.settings.gate import admin
from domain.badge_files import Entry
from domain.clock import parse_zone
from domain.errors import DomainError, Problem
from storage.queries import settings

# As much as a form takes; more is imported by `laurel badges import`.
MAX_DOCUMENT = 3000
# More problems than these are not told at once.
_MOST_PROBLEMS = 12


async def bring(scene: Scene) -> Reply:
    """Tells what importing a document would do, or does it."""
    actor = await admin(scene)
    if scene.turn.opens_form:
        shown: dict[str, FieldValue] = {
            "document": words(scene.values, "document"),
            "trial": not words(scene.values, "document"),
        }
        return form(scene, IMPORT, shown, {})
    is_trial = bool(scene.values.get("trial"))
    organization_id = scene.organization.id
    if not is_trial:
        await settings.lock(scene.tx.connection, organization_id)
    try:
        planned = await plan(scene.tx, organization_id, words(scene.values, "document"))
    except DomainError as error:
        found = [Problem(one.code, "document", one.params) for one in error.problems]
        raise DomainError.of(found[:_MOST_PROBLEMS]) from None
    if is_trial:
        document = await _again(scene, planned)
        zone = parse_zone(scene.organization.zone)
        boards = scene.organization.settings.boards
        told = await trial(
            scene.tx, organization_id, zone, planned, document=document, boards=boards
        )
        return Reply(told, locale=scene.locale)
    await carry_out(scene.tx, organization_id, planned, now=scene.turn.now, by=actor.id)
    await note(scene, planned.changes())
    return Reply(planned.told(), locale=scene.locale)


async def _again(scene: Scene, planned: Plan) -> str:
    """One badge as a button can carry it; of several, it cannot."""
    if len(planned.steps) != 1:
        return ""
    [step] = planned.steps
    names = await names_of(scene.tx, scene.organization.id, [step.badge])
    entry = Entry(step.entry.slug, step.badge.with_people(names), step.entry.is_archived)
    return to_message(entry)


IMPORT = Command(
    name="badge import",
    handler=bring,
    fields=(
        Field("document", FieldKind.TEXT, max_length=MAX_DOCUMENT, multiline=True),
        Field("trial", FieldKind.TOGGLE, required=False),
    ),
    by="button",
    has_form=True,
)
