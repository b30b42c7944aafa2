"""What time brings for nominations: reminders, others who are asked as well, and an end."""

from datetime import timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from commands.base import Command, Reply
from commands.nominate.deciding import ended
from commands.nominate.held import reloaded
from commands.nominate.reviewers import panel_for, tell_reviewers
from commands.scene import Scene
from domain.clock import parse_zone
from domain.nominations import Approver, Patience, State, Waiting, due, stands_in
from domain.working_days import WorkingDays
from storage.queries import nominations as queries
from storage.queries import reviewers
from storage.queries.nominations import Ending
from storage.queries.stored_nominations import StoredNomination

# Nothing is due sooner.
_SOONEST = timedelta(days=1)


async def press(scene: Scene) -> Reply:
    """Reminds those who decide, asks others as well, and ends what nobody decided; each once."""
    since = scene.turn.now - _SOONEST
    for nomination_id in await queries.waiting(scene.tx.raw, scene.organization.id, since):
        await _press(scene, nomination_id)
    return Reply()


async def _press(scene: Scene, nomination_id: UUID) -> None:
    await queries.lock_of(scene.tx.raw, nomination_id)
    stored = await reloaded(scene, nomination_id)
    if not stored.state.is_open:
        return
    match due(_waiting(stored), _patience(scene), stored.badge.review.consensus, _days(scene)):
        case "remind":
            await queries.press(scene.tx.raw, stored.id, "remind", scene.turn.now)
            await _remind(scene, stored)
        case "escalate":
            await queries.press(scene.tx.raw, stored.id, "escalate", scene.turn.now)
            await _escalate(scene, stored)
        case "expire":
            ending = Ending(State.EXPIRED, scene.turn.now)
            await queries.close(scene.tx.raw, stored.id, ending)
            await ended(scene, stored)


def _waiting(stored: StoredNomination) -> Waiting:
    return Waiting(
        stored.state,
        stored.level_since,
        stored.reminded_at is not None,
        stored.escalated_at is not None,
        any(one.level == stored.level for one in stored.approvers),
    )


def _patience(scene: Scene) -> Patience:
    settings = scene.organization.settings
    return Patience(settings.reminder_days, settings.escalation_days, settings.expiry_days)


def _days(scene: Scene) -> WorkingDays:
    return WorkingDays(scene.turn.now, parse_zone(scene.organization.zone, ZoneInfo("UTC")))


async def _remind(scene: Scene, stored: StoredNomination) -> None:
    """Sends those who have not decided another copy."""
    here = [one for one in stored.approvers if one.level == stored.level]
    silent = [one.person.id for one in here if one.decision is None]
    panel = await panel_for(scene, stored.badge.review, stored.nominee.id, also=silent)
    await tell_reviewers(scene, stored, panel.names(silent), "reminder")


async def _escalate(scene: Scene, stored: StoredNomination) -> None:
    """Has the managers of those who have not decided decide as well, or who stands in for them."""
    asked = [one.person.id for one in stored.approvers if one.level == stored.level]
    silent = [one.person.id for one in stored.approvers if one.decision is None]
    managers = await reviewers.managers_of(scene.tx.raw, [one for one in silent if one in asked])
    panel = await panel_for(scene, stored.badge.review, stored.nominee.id, also=managers)
    new = stands_in(
        stored.badge.review,
        panel.bench,
        parties=stored.parties,
        managers=[one for one in managers if one in panel.contacts],
        asked=asked,
    )
    seats = [Approver(stored.level, one) for one in new]
    await queries.seat(scene.tx.raw, stored.id, seats, scene.turn.now)
    after = await reloaded(scene, stored.id)
    scene.outbox.revise(stored.subject)
    await tell_reviewers(scene, after, panel.names(new), "escalated")


REVIEW_REMINDERS = Command(name="review reminders", handler=press, by="clock")
