"""Awards for those who have reached what a tier asks for, once rarity and cooldown allow it."""

from datetime import timedelta
from uuid import UUID

from commands.awards import Grant, grant
from commands.base import Command, Field, FieldKind, Reply
from commands.contacts import contacts_of
from commands.forms import uuid_in
from commands.nominate.wish import past_of
from commands.scene import Scene
from domain.badges import Badge
from domain.nominating import Past, award_problems
from storage.queries import badges, earned, nominations, posting
from storage.queries.earned import Earned
from storage.queries.reviewers import Contact

# Who cannot be awarded yet is looked at again after this time.
_LATER = timedelta(hours=6)


async def award_earned(scene: Scene) -> Reply:
    """Makes one award that is due, or looks again later where it may not be made yet. Of several
    tiers that somebody has reached it is the highest, which makes the others needless.
    """
    badge_id, person_id = uuid_in(scene.values, "badge"), uuid_in(scene.values, "person")
    assert badge_id is not None
    assert person_id is not None
    raw = scene.tx.raw
    await nominations.lock(raw, badge_id)
    found = await earned.highest(raw, badge_id, person_id)
    if found is None:
        return Reply()
    later = scene.turn.now + _LATER
    badge = await _badge(scene, badge_id)
    if badge is None:
        # Nobody earns it any more. Counting, which looks at badges that change, will see to it.
        await earned.postpone(raw, badge_id, person_id, later)
        return Reply()
    past = await past_of(scene, badge, badge_id, person_id)
    contact = (await contacts_of(scene, [person_id])).get(person_id)
    if any(held.rank >= found.tier.rank for held in past.held):
        await earned.drop(raw, badge_id, found.tier, person_id)
    elif contact is None or not _may_be_awarded(scene, badge, found, past, contact):
        # Somebody may come back, or get another role.
        await earned.postpone(raw, badge_id, person_id, later)
    else:
        await _grant(scene, found, contact)
    return Reply()


async def _badge(scene: Scene, badge_id: UUID) -> Badge | None:
    """What a badge of the turn's organisation says now; None if it cannot be earned any more."""
    stored = await badges.badges(scene.tx.connection, scene.organization.id)
    return next(
        (one.definition for one in stored if one.id == badge_id and not one.is_archived), None
    )


def _may_be_awarded(
    scene: Scene, badge: Badge, found: Earned, past: Past, contact: Contact
) -> bool:
    """Whether nothing is against it just now."""
    if not badge.is_for(contact.role):
        return False
    return not award_problems(badge, found.tier, past, scene.turn.now)


async def _grant(scene: Scene, found: Earned, contact: Contact) -> None:
    """It is announced where they were thanked last. What was reached long ago is no news to anybody
    but its holder; and of who wants to be on no board, others are not told by how much they do.
    """
    is_quiet = found.is_past or not contact.preferences.on_boards
    place = None if is_quiet else await posting.last_thanked_in(scene.tx.raw, found.person_id)
    wanted = Grant(
        found.badge_id,
        found.version_id,
        found.tier,
        found.person_id,
        "criteria",
        conversation_id=place,
        is_quiet=is_quiet,
    )
    await grant(scene, wanted)


AWARD_EARNED = Command(
    name="award earned",
    handler=award_earned,
    fields=tuple(Field(name, FieldKind.KEPT) for name in ("badge", "person")),
    by="clock",
)
