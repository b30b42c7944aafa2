"""`/kudos`: one person thanks others, in their own words."""

from collections.abc import Sequence

from commands import kudos_form
from commands.allowance import Purse, purse_of
from commands.base import Command, Field, FieldKind, Reply, TypedLine
from commands.coaching import TEXTS_BEFORE, coaching
from commands.discretion import outside
from commands.gift import Gift, gift_of, problems_with
from commands.placing import Placement, is_closed, placement, post
from commands.recipients import recipients_of
from commands.scene import Scene, place_of, value_name, who
from domain.changes import change_until
from domain.chat_events import Thanks, events_of
from domain.clock import parse_zone, period_starts
from domain.criteria import Event
from domain.errors import DomainError, Problem
from domain.kudos import MAX_MESSAGE, MAX_RECIPIENTS
from domain.messages import Coaching, KudosFacts, KudosReceipt, KudosReceived
from domain.people import AnyRef, ConversationKind
from domain.points import Standing, points_of
from storage.ids import new_id
from storage.queries import chat_events, posting, scores
from storage.queries import kudos as queries
from storage.queries.scores import Scored
from storage.statement import Write
from storage.subjects import subject_of


async def give(scene: Scene) -> Reply:
    """Records a kudos and tells everybody concerned, or opens the form for what is missing.

    The coach may answer the first submission of a form with the same form. Raises `DomainError`
    with every problem.
    """
    gift = await gift_of(scene)
    purse = await purse_of(scene, scene.actor) if scene.actor else None
    problems = [*scene.problems, *problems_with(scene, gift, purse)]
    if scene.turn.opens_form or _opens_form(scene, gift, problems):
        return await kudos_form.opened(scene, KUDOS, gift, problems)
    if problems:
        raise DomainError.of(problems)
    advice = await _advice(scene, gift)
    if advice and scene.turn.form:
        return await kudos_form.coached(scene, KUDOS, gift, advice)
    return Reply(await _record(scene, gift, purse, advice), locale=scene.locale)


async def record_kudos(
    scene: Scene, recipients: Sequence[AnyRef], via: queries.Via
) -> KudosReceipt:
    """Records a kudos without words, such as an emoji gives, and tells everybody concerned.

    Its source is the turn's. Raises `DomainError` with every problem.
    """
    gift = Gift(await recipients_of(scene, recipients), via=via)
    purse = await purse_of(scene, scene.actor) if scene.actor else None
    problems = problems_with(scene, gift, purse)
    if problems:
        raise DomainError.of(problems)
    return await _record(scene, gift, purse)


def _opens_form(scene: Scene, gift: Gift, problems: list[Problem]) -> bool:
    """Whether something is missing from a typed line, so that asking beats refusing."""
    typed = isinstance(scene.turn.arguments, TypedLine)
    missing = any(problem.code in kudos_form.MISSING for problem in problems)
    return typed and missing and gift.recipients.fit_a_form


async def _advice(scene: Scene, gift: Gift) -> Coaching | None:
    """What the coach has to say to words that were typed, or to a form that it has not seen.

    It remembers the giver's last words only for a form: nobody waits for a typed line.
    """
    state, giver = scene.turn.form, scene.actor
    is_typed = isinstance(scene.turn.arguments, TypedLine)
    if giver is None or not (is_typed or (state and not state.is_coached)):
        return None
    before: list[str] = []
    if state:
        before = await posting.last_texts(scene.tx.raw, giver.id, TEXTS_BEFORE)
    return coaching(
        gift.message,
        gift.value_in(scene),
        language=scene.locale,
        names=[one.name for one in gift.people],
        before=before,
    )


async def _record(
    scene: Scene, gift: Gift, purse: Purse | None, advice: Coaching | None = None
) -> KudosReceipt:
    at = await placement(scene, is_private=gift.is_private)
    facts = _facts(scene, gift)
    if purse:
        scene.write(purse.spend(len(gift.people)))
    new = _new(scene, gift, facts, purse, at)
    events = _events(new, facts)
    pending = chat_events.pend(new.organization_id, events, facts.given_at)
    scene.write(queries.record(new), _counted(scene, new), *pending)
    subject = subject_of("kudos", facts.id)
    post(scene, at, facts, subject)
    told = KudosReceived(outside(facts, is_closed=is_closed(scene)))
    for person in gift.people:
        scene.inform(person, told, subject, "received")
    return _receipt(scene, facts, at, purse, advice)


def _facts(scene: Scene, gift: Gift) -> KudosFacts:
    giver, value = scene.actor, gift.value_in(scene)
    assert giver is not None
    return KudosFacts(
        id=new_id(),
        giver=who(giver),
        recipients=tuple(who(person) for person in gift.people),
        message=gift.message,
        given_at=scene.turn.now,
        value=value_name(value) if value else None,
        place=place_of(scene.conversation),
        source=scene.turn.source,
        is_private=gift.is_private,
    )


def _counted(scene: Scene, new: queries.NewKudos) -> Write:
    place, zone = scene.conversation, parse_zone(scene.organization.zone)
    standing = Standing(
        new.giver_id, new.recipient_ids, counts=new.counts, is_private=new.is_private
    )
    periods = period_starts(new.given_at, zone)
    scored = Scored(new.id, new.organization_id, new.given_at, periods, new.value_id)
    is_of_place = place and place.kind is not ConversationKind.DIRECT and not new.is_private
    channel = place.id if place and is_of_place else None
    return scores.record(scored, points_of(standing), channel)


def _events(new: queries.NewKudos, facts: KudosFacts) -> Sequence[Event]:
    if not new.counts:
        return []
    thanks = Thanks(
        str(new.id),
        str(new.giver_id),
        tuple(str(one) for one in new.recipient_ids),
        new.given_at,
        facts.value.slug if facts.value else "",
        is_private=new.is_private,
    )
    return events_of(thanks)


def _receipt(
    scene: Scene,
    facts: KudosFacts,
    at: Placement,
    purse: Purse | None,
    advice: Coaching | None,
) -> KudosReceipt:
    return KudosReceipt(
        facts,
        at.unposted,
        allowance=purse.after(len(facts.recipients)) if purse else None,
        change_until=change_until(scene.organization.settings, facts.given_at),
        coaching=advice,
        posted_in=at.posted_in(scene),
    )


def _new(
    scene: Scene, gift: Gift, facts: KudosFacts, purse: Purse | None, at: Placement
) -> queries.NewKudos:
    giver, value = scene.actor, gift.value_in(scene)
    assert giver is not None
    organization = scene.organization
    recipients = tuple(person.id for person in gift.people)
    counts = organization.settings.private_counts or not gift.is_private
    return queries.NewKudos(
        id=facts.id,
        organization_id=organization.id,
        workspace_id=organization.workspace_id,
        conversation_id=scene.conversation.id if scene.conversation else None,
        giver_id=giver.id,
        recipient_ids=recipients,
        value_id=value.id if value else None,
        message=facts.message,
        source=facts.source,
        given_at=facts.given_at,
        via=gift.via,
        is_private=gift.is_private,
        counts=counts,
        allowance=purse.period if purse else None,
        posted_conversation_id=at.conversation.id if at.conversation else None,
    )


KUDOS = Command(
    name="kudos",
    handler=give,
    fields=(
        Field("recipients", FieldKind.PEOPLE, max_items=MAX_RECIPIENTS),
        Field("message", FieldKind.TEXT, max_length=MAX_MESSAGE, multiline=True),
        Field("value", FieldKind.CHOICE, required=False, sigil="#"),
        Field("cohort", FieldKind.CHOICE, required=False),
        Field("private", FieldKind.TOGGLE, required=False),
    ),
    has_form=True,
    on_message=True,
    one_statement=True,
)
