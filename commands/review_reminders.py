"""What time brings for nominations: reminders, others who are asked as well, and an end."""

from collections.abc import Collection, Sequence
from datetime import timedelta
from uuid import UUID

from commands.base import Command, Reply
from commands.contacts import contacts_of, write_to
from commands.nominate.deciding import ended
from commands.nominate.facts import unreached_of
from commands.nominate.held import reloaded
from commands.nominate.reviewers import Panel, panel_for, tell_reviewers
from commands.scene import Scene
from domain.clock import parse_zone
from domain.nominations import Approver, State, is_stuck, relieves, stands_in
from domain.patience import Due, Patience, Waiting, due
from domain.working_days import WorkingDays
from storage.queries import nominations as queries
from storage.queries import reviewers, unposted
from storage.queries.nominations import Ending
from storage.queries.stored_nominations import StoredNomination

# Nothing is due sooner.
_SOONEST = timedelta(days=1)


async def press(scene: Scene) -> Reply:
    """Reminds those who decide, asks others as well, and ends what nobody decided; each once.

    Where too few of those who decide can be reached, others are asked at once.
    """
    raw, organization_id = scene.tx.raw, scene.organization.id
    unreached = await unposted.unreached(raw, organization_id)
    waiting = await queries.waiting(raw, organization_id, scene.turn.now - _SOONEST)
    for nomination_id in dict.fromkeys([*waiting, *unreached]):
        await _press(scene, nomination_id, unreached.get(nomination_id, frozenset()))
    return Reply()


async def _press(scene: Scene, nomination_id: UUID, unreached: Collection[UUID]) -> None:
    stored = await reloaded(scene, nomination_id)
    # Badges stay locked until all are looked at: only those where there is something to do.
    if not _is_stuck(stored, unreached) and _due(scene, stored) is None:
        return
    await queries.lock_of(scene.tx.raw, nomination_id)
    stored = await reloaded(scene, nomination_id)
    if not stored.state.is_open:
        return
    if _is_stuck(stored, unreached):
        stored = await _relieve(scene, stored)
    match _due(scene, stored):
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


def _is_stuck(stored: StoredNomination, unreached: Collection[UUID]) -> bool:
    return is_stuck(stored.badge.review, stored.level, stored.rules, unreached)


def _due(scene: Scene, stored: StoredNomination) -> Due | None:
    settings, now = scene.organization.settings, scene.turn.now
    waiting = Waiting(
        stored.state,
        stored.level_since,
        stored.reminded_at is not None,
        stored.escalated_at is not None,
        any(one.level == stored.level for one in stored.approvers),
    )
    patience = Patience(settings.reminder_days, settings.escalation_days, settings.expiry_days)
    days = WorkingDays(now, parse_zone(scene.organization.zone))
    return due(waiting, patience, stored.badge.review.consensus, days)


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
    await _ask_too(scene, stored, panel, new)


async def _ask_too(
    scene: Scene, stored: StoredNomination, panel: Panel, new: Sequence[UUID]
) -> StoredNomination:
    seats = [Approver(stored.level, one) for one in new]
    await queries.seat(scene.tx.raw, stored.id, seats, scene.turn.now)
    after = await reloaded(scene, stored.id)
    scene.outbox.revise(stored.subject)
    await tell_reviewers(scene, after, panel.names(new), "escalated")
    return after


async def _relieve(scene: Scene, stored: StoredNomination) -> StoredNomination:
    """Has others decide where those who were asked have left, or get no messages. Where there is
    nobody else, the nominator is told, once.
    """
    asked = [one.person.id for one in stored.approvers if one.level == stored.level]
    panel = await panel_for(scene, stored.badge.review, stored.nominee.id)
    new = relieves(
        stored.badge.review, stored.level, panel.bench, parties=stored.parties, asked=asked
    )
    if new:
        return await _ask_too(scene, stored, panel, new)
    if not await unposted.was_told_unreached(scene.tx.raw, stored.id):
        message = unreached_of(stored)
        for one in (await contacts_of(scene, [stored.nominator.id])).values():
            write_to(scene, one, message, stored.subject, "unreached")
    return stored


REVIEW_REMINDERS = Command(name="review reminders", handler=press, by="clock")
