"""`/nominate`: somebody proposes a colleague for a badge, and says why."""

from dataclasses import replace

from commands.announcing import Spot, post, spot_for
from commands.awards import Grant, grant
from commands.base import Command, Field, FieldKind, Reply, TypedLine
from commands.coaching import coaching
from commands.nominate import form
from commands.nominate.facts import facts_of
from commands.nominate.held import reloaded, seen_from
from commands.nominate.reviewers import tell_reviewers
from commands.nominate.wish import Checked, Wish, check, wish_of
from commands.scene import Scene
from domain.errors import DomainError, Problem
from domain.messages import Coaching, NominationAnnounced, NominationReceipt, Who
from domain.nominating import MAX_JUSTIFICATION, award_problems
from domain.nomination_lines import MAX_EVIDENCE
from domain.nominations import agreed_tier
from domain.people import ConversationKind
from storage.ids import new_id
from storage.queries import nominations as queries
from storage.queries.nominations import NewNomination
from storage.queries.stored_nominations import StoredNomination

_EXAMPLE = "nomination"


async def nominate(scene: Scene) -> Reply:
    """Opens a nomination and tells who decides on it, or opens the form for what is missing.

    The coach may answer the first submission with the form. Raises `DomainError` with every
    problem.
    """
    wish = await wish_of(scene)
    if wish.badge and not scene.turn.opens_form:
        await queries.lock(scene.tx.raw, wish.badge.id)
    checked = await check(scene, wish)
    problems = [*scene.problems, *checked.problems]
    if scene.turn.opens_form or _opens_form(scene, problems):
        return form.opened(scene, NOMINATE, wish, problems)
    if problems:
        raise DomainError.of(problems)
    if advice := _advice(scene, wish):
        return form.coached(scene, NOMINATE, wish, advice)
    return Reply(await _record(scene, wish, checked), locale=scene.locale)


def _opens_form(scene: Scene, problems: list[Problem]) -> bool:
    """Whether something is missing from a typed line, so that asking beats refusing."""
    typed = isinstance(scene.turn.arguments, TypedLine)
    return typed and any(problem.code in form.MISSING for problem in problems)


def _advice(scene: Scene, wish: Wish) -> Coaching | None:
    """What the coach has to say to words that it has not seen."""
    state, nominee = scene.turn.form, wish.nominee
    if state is not None and state.is_coached:
        return None
    names = [nominee.name] if nominee else []
    advice = coaching(wish.justification, None, language=scene.locale, names=names)
    # Other examples speak to whoever is thanked.
    return replace(advice, example_key=_EXAMPLE) if advice and advice.example_key else advice


async def _record(scene: Scene, wish: Wish, checked: Checked) -> NominationReceipt:
    new = _new(scene, wish, checked)
    await queries.add(scene.tx.raw, new)
    sitting = checked.sitting
    if sitting:
        await queries.seat(scene.tx.raw, new.id, sitting.approvers, scene.turn.now)
    stored = await reloaded(scene, new.id)
    if await _is_award(scene, stored, checked):
        return NominationReceipt(facts_of(await reloaded(scene, new.id)))
    spot = await _announced(scene, stored)
    asked: tuple[Who, ...] = ()
    if sitting and checked.panel:
        people = checked.panel.names(one.person for one in sitting.approvers)
        await tell_reviewers(scene, stored, people, "review")
        asked = tuple(Who(one.name) for one in people)
    place = spot.place() if not spot.is_at(scene) else None
    return NominationReceipt(facts_of(stored), asked, spot.unposted, place)


def _new(scene: Scene, wish: Wish, checked: Checked) -> NewNomination:
    badge, nominee, nominator = wish.badge, wish.nominee, scene.actor
    assert badge is not None
    assert nominee is not None
    assert nominator is not None
    assert checked.tier is not None
    organization = scene.organization
    return NewNomination(
        id=new_id(),
        organization_id=organization.id,
        workspace_id=organization.workspace_id,
        conversation_id=scene.conversation.id if scene.conversation else None,
        badge_id=badge.id,
        version_id=badge.version_id,
        nominee_id=nominee.id,
        nominator_id=nominator.id,
        tier=checked.tier,
        justification=wish.justification,
        evidence=wish.evidence,
        source=scene.turn.source,
        opened_at=scene.turn.now,
        level=checked.sitting.level if checked.sitting else 1,
    )


async def _is_award(scene: Scene, stored: StoredNomination, checked: Checked) -> bool:
    """Makes the award that needs nobody's decision, or no more than all who have nominated.

    Where so many agree on what cannot be awarded now, the nominations wait on.
    """
    raw, review = scene.tx.raw, stored.badge.review
    if not review.levels and review.consensus is None:
        await grant(scene, Grant.of(stored, "nomination"))
        return True
    if review.consensus is None:
        return False
    found = await queries.backings(raw, stored.badge_id, stored.nominee.id)
    tier = agreed_tier(review.consensus, found.values(), scene.turn.now)
    if tier is None or award_problems(stored.badge, tier, checked.past, scene.turn.now):
        return False
    agreeing = [one for one, said in found.items() if said.tier.rank >= tier.rank]
    await queries.set_tier(raw, agreeing, tier)
    await grant(scene, Grant.of(await reloaded(scene, stored.id), "consensus"))
    return stored.id in agreeing


async def _announced(scene: Scene, stored: StoredNomination) -> Spot:
    """Announces a nomination, where that is wanted."""
    if not (scene.organization.settings.nominations_public and stored.badge.is_public):
        return Spot(unposted="off")
    here = scene.conversation
    # What is written in a private channel, or a chat of several, is for nobody else.
    stays = here is not None and here.is_closed and here.kind is not ConversationKind.DIRECT
    spot = await spot_for(scene, here.id if here else None, stays=stays)
    if spot.central:
        there = await seen_from(scene, stored, spot.central.at.workspace_id)
        post(scene, spot.central, NominationAnnounced(facts_of(there)), stored.subject)
    return spot


NOMINATE = Command(
    name="nominate",
    handler=nominate,
    fields=(
        Field("nominee", FieldKind.PEOPLE, max_items=1),
        Field("badge", FieldKind.CHOICE, sigil="#"),
        Field("tier", FieldKind.CHOICE, required=False),
        Field("justification", FieldKind.TEXT, max_length=MAX_JUSTIFICATION, multiline=True),
        Field("evidence", FieldKind.TEXT, required=False, max_length=MAX_EVIDENCE),
    ),
    has_form=True,
    on_message=True,
)
