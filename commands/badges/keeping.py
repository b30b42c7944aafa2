"""What admins do to badges with one click: archive, restore, move up, start with the usual ones."""

from commands.badges.page import one_badge, page
from commands.badges.stored import active, chosen, require_room
from commands.base import Command, Field, FieldKind, Reply
from commands.onboarding import add_badges
from commands.scene import Scene
from commands.settings.forms import note
from commands.settings.gate import admin
from domain.messages import Change
from storage.queries import badges as queries
from storage.queries import settings


async def archive(scene: Scene) -> Reply:
    """Takes a badge out of what can be earned, or back into it, behind the others. Who has it keeps
    it.
    """
    await admin(scene)
    connection, organization_id = scene.tx.connection, scene.organization.id
    await settings.lock(connection, organization_id)
    badges = await queries.badges(connection, organization_id)
    one = chosen(scene, badges)
    if one.is_archived:
        require_room(badges)
        await queries.archive(connection, one.id, None)
        await queries.arrange(connection, [*(each.id for each in active(badges)), one.id])
    else:
        await queries.archive(connection, one.id, scene.turn.now)
    before, after = ("on", "off") if one.is_archived else ("off", "on")
    await note(scene, [Change("badge.archived", before, after, one.definition.name)])
    return await _shown(scene)


async def move(scene: Scene) -> Reply:
    """Moves a badge one place up; the first stays the first."""
    await admin(scene)
    connection, organization_id = scene.tx.connection, scene.organization.id
    await settings.lock(connection, organization_id)
    badges = await queries.badges(connection, organization_id)
    one = chosen(scene, badges)
    order = [each.id for each in active(badges)]
    place = order.index(one.id) if one.id in order else 0
    if place:
        order[place - 1], order[place] = order[place], order[place - 1]
        await queries.arrange(connection, order)
        name = one.definition.name
        await note(scene, [Change("badge.position", str(place + 1), str(place), name)])
    return await _shown(scene)


async def start(scene: Scene) -> Reply:
    """Adds the badges that organisations start with, where there is none yet."""
    actor = await admin(scene)
    connection, organization_id = scene.tx.connection, scene.organization.id
    await settings.lock(connection, organization_id)
    if not await queries.badges(connection, organization_id):
        await add_badges(scene.tx, organization_id, scene.turn.now, actor.id)
        added = await queries.badges(connection, organization_id)
        names = ", ".join(one.definition.name for one in added)
        await note(scene, [Change("badges", "", names)])
    return await page(scene, await queries.badges(connection, organization_id))


async def _shown(scene: Scene) -> Reply:
    badges = await queries.badges(scene.tx.connection, scene.organization.id)
    return await one_badge(scene, chosen(scene, badges), badges)


ARCHIVE = Command(
    name="badge archive", handler=archive, fields=(Field("badge", FieldKind.KEPT),), by="button"
)
MOVE = Command(
    name="badge move", handler=move, fields=(Field("badge", FieldKind.KEPT),), by="button"
)
START = Command(name="badge start", handler=start, by="button")
