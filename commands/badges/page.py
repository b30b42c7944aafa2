"""`/laurel badges`: what can be earned, and one badge with everything that is public of it."""

from collections.abc import Sequence

from commands.badges.stored import active, chosen, facts_of
from commands.base import Command, Field, FieldKind, Reply
from commands.paging import PAGE_NUMBER, page_in
from commands.scene import Scene
from domain.messages import BadgeShown, BadgesPage
from storage.queries import badges as queries
from storage.queries.badges import StoredBadge

PAGE_SIZE = 6


async def show(scene: Scene) -> Reply:
    """A page of the badges, or the one that a button names."""
    badges = await queries.badges(scene.tx.connection, scene.organization.id)
    if scene.values.get("badge"):
        return await one_badge(scene, chosen(scene, badges), badges)
    return await page(scene, badges)


async def page(scene: Scene, badges: Sequence[StoredBadge]) -> Reply:
    """The page of badges that was asked for; of those archived only admins know."""
    listed = badges if is_admin(scene) else active(badges)
    at = page_in(scene.values, len(listed), PAGE_SIZE)
    facts = await facts_of(scene, listed[at.offset : at.offset + PAGE_SIZE], badges)
    message = BadgesPage(facts, at.number, at.count, is_admin(scene))
    return Reply(message, locale=scene.locale, in_place=True)


async def one_badge(scene: Scene, one: StoredBadge, badges: Sequence[StoredBadge]) -> Reply:
    """One badge by itself."""
    (facts,) = await facts_of(scene, [one], badges)
    return Reply(BadgeShown(facts, is_admin(scene)), locale=scene.locale, in_place=True)


def is_admin(scene: Scene) -> bool:
    """Whether who asks may change badges."""
    actor = scene.actor
    return actor is not None and actor.is_admin and actor.is_active


PAGE = Command(
    name="laurel badges",
    handler=show,
    fields=(
        Field("badge", FieldKind.KEPT, required=False),
        PAGE_NUMBER,
    ),
)
