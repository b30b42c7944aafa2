"""Who has a badge, and who would earn it as it is: for admins, from the badge's card."""

from commands.badges.stored import chosen, facts_of
from commands.badges.trial import Tried, dry_run
from commands.base import Command, Field, FieldKind, Reply
from commands.paging import PAGE_NUMBER, page_in
from commands.scene import Scene, badge_name, who
from commands.settings.gate import admin
from domain.clock import parse_zone
from domain.messages import AwardFacts, BadgeHolders, BadgeTried
from storage.queries import badges as queries
from storage.queries import holders

# Beside what else stands in their cards.
HOLDERS_PAGE = 8
EARNERS_PAGE = 10

_FIELDS = (Field("badge", FieldKind.KEPT), PAGE_NUMBER)


async def held(scene: Scene) -> Reply:
    """A page of the awards of a badge that hold."""
    await admin(scene)
    badges = await queries.badges(scene.tx.connection, scene.organization.id)
    one = chosen(scene, badges)
    raw, workspace_id = scene.tx.raw, scene.organization.workspace_id
    at = page_in(scene.values, await holders.awards_of(raw, one.id), HOLDERS_PAGE)
    found = await holders.page(raw, one.id, workspace_id, limit=HOLDERS_PAGE, offset=at.offset)
    name = badge_name(one.slug, one.definition)
    awards = (
        AwardFacts(award.award_id, name, award.tier, who(award.person), award.awarded_at)
        for award in found
    )
    [facts] = await facts_of(scene, [one], badges)
    message = BadgeHolders(facts, tuple(awards), at.number, at.count)
    return Reply(message, locale=scene.locale, in_place=True)


async def attempt(scene: Scene) -> Reply:
    """A dry run of the badge as it is, with a page of those who would earn it."""
    await admin(scene)
    badges = await queries.badges(scene.tx.connection, scene.organization.id)
    one = chosen(scene, badges)
    zone = parse_zone(scene.organization.zone)
    tried = Tried(one.slug, one.definition, one.id)
    boards = scene.organization.settings.boards
    [outcome] = await dry_run(scene.tx, scene.organization.id, zone, [tried], boards=boards)
    at = page_in(scene.values, outcome.count, EARNERS_PAGE)
    [facts] = await facts_of(scene, [one], badges)
    earners = outcome.earners(at.offset, EARNERS_PAGE)
    message = BadgeTried(facts, outcome.run(), earners, at.number, at.count)
    return Reply(message, locale=scene.locale, in_place=True)


HOLDERS = Command(name="badge holders", handler=held, fields=_FIELDS, by="button")
TRY = Command(name="badge try", handler=attempt, fields=_FIELDS, by="button")
