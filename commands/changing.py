"""What all that can happen to a kudos has in common: which one it is, and what follows."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from commands.allowance import Purse, purse_of, zone_of
from commands.base import Field, FieldKind
from commands.forms import uuid_in
from commands.scene import Scene, actor_of
from domain.allowance import grant
from domain.changes import change_problem
from domain.chat_events import Thanks, changes, events_of
from domain.clock import parse_zone, period_starts
from domain.criteria import Event
from domain.errors import DomainError, Problem
from domain.messages import AllowanceLeft
from domain.points import Standing, points_of
from storage.queries import allowance, chat_events, kudos_changes, scores, stored_kudos
from storage.queries.kudos_changes import WithdrawnBy
from storage.queries.scores import Scored
from storage.queries.stored_kudos import StoredKudos
from storage.statement import Write

# Which kudos a button or a form is about.
KUDOS_ID = Field("kudos", FieldKind.KEPT)


async def kudos_of(scene: Scene) -> StoredKudos:
    """The kudos that was asked about, which nobody else changes until the turn ends.

    Raises `DomainError` where there is none, or none that who asks may know of.
    """
    kudos_id = uuid_in(scene.values, KUDOS_ID.name)
    found = await held(scene, kudos_id) if kudos_id else None
    if found is None or (found.is_private and not found.concerns(actor_of(scene))):
        raise DomainError("kudos_not_found")
    return found


async def held(scene: Scene, kudos_id: UUID) -> StoredKudos | None:
    """A kudos of the turn's organisation, which nobody else changes until the turn ends."""
    await stored_kudos.lock(scene.tx.raw, kudos_id)
    found = await stored_kudos.load(scene.tx.raw, kudos_id, scene.organization.workspace_id)
    is_ours = found is not None and found.organization_id == scene.organization.id
    return found if is_ours else None


def check_open(scene: Scene, stored: StoredKudos) -> None:
    """Raises `DomainError` where who asked cannot, or can no longer, change a kudos."""
    problem = change_problem(
        scene.organization.settings,
        giver=stored.giver.id,
        given_at=stored.given_at,
        actor=actor_of(scene).id,
        now=scene.turn.now,
    )
    if problem is None and stored.withdrawn_at is not None:
        problem = Problem("kudos_withdrawn")
    if problem is not None:
        raise DomainError.of([problem])


def counted_again(before: StoredKudos, after: StoredKudos, now: datetime) -> Sequence[Write]:
    """What is written so that scores, and progress towards badges, follow from what the kudos will
    be when the turn ends.
    """
    events = changes(_events(before), _events(after))
    return [_rescored(after), *chat_events.pend(after.organization_id, events, now)]


def _events(stored: StoredKudos) -> Sequence[Event]:
    if stored.withdrawn_at is not None or not stored.counts:
        return []
    thanks = Thanks(
        str(stored.id),
        str(stored.giver.id),
        tuple(str(one.id) for one in stored.recipients),
        stored.given_at,
        stored.value.slug if stored.value else "",
        tuple((str(one.by.id), one.at) for one in stored.seconds if one.counts),
        stored.is_private,
    )
    return events_of(thanks)


def _rescored(stored: StoredKudos) -> Write:
    zone = parse_zone(stored.zone)
    periods = period_starts(stored.given_at, zone)
    standing = Standing(
        stored.giver.id,
        [one.id for one in stored.recipients],
        [one.points for one in stored.seconds if one.counts],
        stored.counts and stored.withdrawn_at is None,
        stored.is_private,
    )
    scored = Scored(stored.id, stored.organization_id, stored.given_at, periods, stored.value_id)
    return scores.reconcile(scored, points_of(standing))


def withdrawal(stored: StoredKudos, by: WithdrawnBy, now: datetime) -> Sequence[Write]:
    """What is written when a kudos, not withdrawn yet, holds no longer."""
    withdrawn = replace(stored, withdrawn_at=now)
    writes = [kudos_changes.withdraw(stored.id, by, now)]
    if stored.allowance is not None:
        count = len(stored.recipients)
        writes.append(kudos_changes.use_allowance(stored.giver.id, stored.allowance, -count))
    return [*writes, *counted_again(stored, withdrawn, now)]


async def allowance_after(scene: Scene, stored: StoredKudos, change: int) -> AllowanceLeft | None:
    """What the giver has left now, when `stored` uses `change` more of its own period's allowance
    than before; None where there is no limit for them.
    """
    purse = await purse_of(scene, stored.giver)
    if purse is None:
        return None
    return purse.after(change if purse.period == stored.allowance else 0)


async def used_more(scene: Scene, stored: StoredKudos, change: int) -> Sequence[Write]:
    """What is written when a kudos uses `change` more, or less, of the allowance it used.

    Raises `DomainError` where its period has not so much left.
    """
    if stored.allowance is None or not change:
        return []
    mine = grant(
        scene.organization.settings,
        stored.giver.role,
        stored.given_at,
        zone_of(scene, stored.giver),
    )
    if change < 0 or mine is None or (mine.period, mine.starts_on) != stored.allowance:
        # Less is always possible; and where the rules have changed since, nothing is asked of it.
        return [kudos_changes.use_allowance(stored.giver.id, stored.allowance, change)]
    used = await allowance.used(scene.tx.raw, stored.giver.id, *stored.allowance)
    purse = Purse(stored.giver, mine, used)
    if problem := purse.problem_with(change):
        raise DomainError.of([problem])
    return [purse.spend(change)]
