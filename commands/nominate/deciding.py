"""What approvers do with a nomination: approve it, at another tier if need be, or decline it."""

from typing import Literal

from commands.awards import Grant, grant
from commands.base import Command, Field, FieldKind, Reply
from commands.contacts import contacts_of, inform
from commands.forms import words
from commands.nominate.facts import ended_of, facts_of, review_of
from commands.nominate.held import (
    NOMINATION_ID,
    form_about,
    justification_of,
    nomination_of,
    reloaded,
)
from commands.nominate.reviewers import panel_for, tell_reviewers
from commands.nominate.wish import past_of
from commands.scene import Scene, actor_of
from domain.badges import Tier
from domain.errors import DomainError, Problem
from domain.messages import NominationNoted
from domain.nominating import MAX_REASON, award_problems
from domain.nominations import (
    Approver,
    Decision,
    State,
    approved_by,
    decision_problem,
    next_sitting,
    verdict,
)
from domain.text import clean
from storage.queries import nominations as queries
from storage.queries.nominations import Ending
from storage.queries.stored_nominations import StoredNomination


async def approve(scene: Scene) -> Reply:
    """Approves a nomination as it is. Whoever comes second sees what was decided."""
    stored = await nomination_of(scene)
    if _is_decided(scene, stored):
        return await copy_for(scene, stored)
    _check(scene, stored)
    return await copy_for(scene, await _approve(scene, stored, None))


async def approve_at(scene: Scene) -> Reply:
    """Approves a nomination at another tier, or opens the form to choose it."""
    stored = await nomination_of(scene)
    if _is_decided(scene, stored):
        return await copy_for(scene, stored)
    _check(scene, stored)
    if scene.turn.opens_form:
        tiers = tuple((rule.tier, "") for rule in stored.badge.tiers)
        shown = {"tier": words(scene.values, "tier") or stored.tier}
        quoted = justification_of(stored)
        return form_about(scene, TIER, stored, quoted, values=shown, choices={"tier": tiers})
    chosen = words(scene.values, "tier")
    if chosen not in list(Tier):
        raise DomainError("tier_unknown", field="tier")
    after = await _approve(scene, stored, Tier(chosen))
    return _noted(scene, after, "waits" if after.state.is_open else "approved")


async def decline(scene: Scene) -> Reply:
    """Declines a nomination for a reason that its nominator alone is told, or opens the form."""
    stored = await nomination_of(scene)
    if _is_decided(scene, stored):
        return await copy_for(scene, stored)
    _check(scene, stored)
    reason = clean(words(scene.values, "reason"))
    if scene.turn.opens_form:
        return form_about(
            scene, DECLINE, stored, justification_of(stored), values={"reason": reason}
        )
    if not reason:
        raise DomainError("reason_missing", field="reason")
    raw, now, actor = scene.tx.raw, scene.turn.now, actor_of(scene)
    said = Approver(stored.level, actor.id, Decision.DECLINE)
    await queries.decide(raw, stored.id, said, now)
    await queries.close(raw, stored.id, Ending(State.DECLINED, now, actor.id, reason))
    return _noted(scene, await ended(scene, stored), "declined")


async def ended(scene: Scene, stored: StoredNomination) -> StoredNomination:
    """Has everything follow that is said of a nomination that led to no award, and tells its
    nominator; the nomination as it is now.
    """
    after = await reloaded(scene, stored.id)
    scene.outbox.revise(after.subject)
    for contact in (await contacts_of(scene, [after.nominator.id])).values():
        inform(scene, contact, ended_of(after), after.subject, "nominator")
    return after


async def copy_for(scene: Scene, stored: StoredNomination) -> Reply:
    """The actor's copy of a nomination as it is now, in the place of the one that was clicked."""
    message = await review_of(scene.tx, stored, actor_of(scene).id, "review")
    return Reply(message, locale=scene.locale, in_place=True)


def _is_decided(scene: Scene, stored: StoredNomination) -> bool:
    """Whether one of those who were asked comes after it was decided."""
    actor = actor_of(scene)
    return not stored.state.is_open and any(one.person.id == actor.id for one in stored.approvers)


def _check(scene: Scene, stored: StoredNomination) -> None:
    """Raises `DomainError` where who asks cannot decide."""
    actor = actor_of(scene)
    problem = decision_problem(stored.state, stored.level, stored.rules, actor.id)
    if problem is not None:
        raise DomainError.of([problem])


def _noted(
    scene: Scene, after: StoredNomination, did: Literal["approved", "waits", "declined"]
) -> Reply:
    """The answer to a form. The copy whose button opened it says the same in a moment."""
    return Reply(NominationNoted(facts_of(after), did), locale=scene.locale)


async def _approve(scene: Scene, stored: StoredNomination, tier: Tier | None) -> StoredNomination:
    raw, now, actor = scene.tx.raw, scene.turn.now, actor_of(scene)
    past = await past_of(scene, stored.badge, stored.badge_id, stored.nominee.id)
    problems = award_problems(stored.badge, tier or stored.tier, past, now)
    if not await contacts_of(scene, [stored.nominee.id]):
        problems.append(Problem("nominee_left", params={"name": stored.nominee.name}))
    if problems:
        raise DomainError.of(problems)
    other = None if tier is stored.tier else tier
    said = Approver(stored.level, actor.id, Decision.APPROVE, other)
    await queries.decide(raw, stored.id, said, now)
    after = await reloaded(scene, stored.id)
    if verdict(after.badge.review, after.level, after.rules) is Decision.APPROVE:
        await _passed(scene, after)
    scene.outbox.revise(stored.subject)
    return await reloaded(scene, stored.id)


async def _passed(scene: Scene, stored: StoredNomination) -> None:
    """Hands a nomination on to the next level of review; behind the last it is an award."""
    review = stored.badge.review
    panel = await panel_for(scene, review, stored.nominee.id)
    sitting = next_sitting(
        review,
        stored.level,
        panel.bench,
        parties=stored.parties,
        approved=approved_by(stored.rules),
    )
    if sitting is None:
        await grant(scene, Grant.of(stored, "nomination", actor_of(scene).id))
        return
    raw, now = scene.tx.raw, scene.turn.now
    await queries.enter(raw, stored.id, sitting.level, now)
    await queries.seat(raw, stored.id, sitting.approvers, now)
    after = await reloaded(scene, stored.id)
    waited_for = [one.person for one in sitting.approvers if one.decision is None]
    await tell_reviewers(scene, after, panel.names(waited_for), "review")


APPROVE = Command(name="nominate approve", handler=approve, fields=(NOMINATION_ID,), by="button")
TIER = Command(
    name="nominate tier",
    handler=approve_at,
    fields=(NOMINATION_ID, Field("tier", FieldKind.CHOICE)),
    by="button",
    has_form=True,
)
DECLINE = Command(
    name="nominate decline",
    handler=decline,
    fields=(NOMINATION_ID, Field("reason", FieldKind.TEXT, max_length=MAX_REASON, multiline=True)),
    by="button",
    has_form=True,
)
