"""`/kudos`: one person thanks others, in their own words."""

from zoneinfo import ZoneInfo

from commands.base import (
    MOST_TYPED,
    Command,
    Field,
    FieldKind,
    FormRequest,
    FormState,
    Reply,
    TypedLine,
    Values,
)
from commands.scene import Scene, place_of, who
from domain.clock import parse_zone, period_starts
from domain.errors import DomainError, Problem
from domain.kudos import MAX_MESSAGE, MAX_RECIPIENTS, Candidate, Draft, problems_of
from domain.messages import (
    KudosAnnounced,
    KudosFacts,
    KudosReceipt,
    KudosReceived,
    Unposted,
    ValueName,
)
from domain.people import ConversationKind, NameRef, PersonRef
from domain.text import clean
from storage.ids import new_id
from storage.queries import directory
from storage.queries import kudos as queries
from storage.queries.turns import Conversation, Person, Value

_MISSING = {"recipients_missing", "message_missing"}


async def give(scene: Scene) -> Reply:
    """Records a kudos and tells everybody concerned, or opens the form for what is missing.

    Raises `DomainError` with every problem.
    """
    refs = _recipient_refs(scene.values)
    message = clean(str(scene.values.get("message", "")))
    value = str(scene.values.get("value", ""))
    draft = Draft([await _candidate(scene, ref) for ref in refs], message, value)
    problems = [*scene.problems, *_problems(scene, draft)]
    if scene.turn.opens_form or _opens_form(scene, problems):
        return _form(scene, message, value, refs, problems)
    if problems:
        raise DomainError.of(problems)
    recipients = tuple({known.id: known for ref in refs if (known := _known(scene, ref))}.values())
    return await _record(scene, recipients, message, _chosen(scene, value))


def _recipient_refs(values: Values) -> tuple[PersonRef | NameRef, ...]:
    given = values.get("recipients", ())
    return tuple(dict.fromkeys(given)) if isinstance(given, tuple) else ()


def _known(scene: Scene, ref: PersonRef | NameRef) -> Person | None:
    return scene.find(ref) if isinstance(ref, PersonRef) else None


async def _candidate(scene: Scene, ref: PersonRef | NameRef) -> Candidate:
    if isinstance(ref, NameRef):
        workspace_id = scene.organization.workspace_id
        similar = await directory.similar_names(scene.tx.connection, workspace_id, ref.name)
        return Candidate(ref.name, is_known=False, suggestions=similar)
    person = scene.find(ref)
    if person is None:
        return Candidate(ref.label or ref.external_id, is_known=False)
    actor = scene.actor
    return Candidate(
        person.name,
        is_giver=actor is not None and actor.id == person.id,
        is_bot=person.is_bot,
        is_guest=person.is_guest,
        is_active=person.is_active,
        is_external=person.is_external,
    )


def _problems(scene: Scene, draft: Draft) -> list[Problem]:
    actor = scene.actor
    if actor is None:
        return [Problem("giver_unknown")]
    return problems_of(
        draft,
        min_message=scene.organization.settings.min_message_length,
        values=[value.slug for value in scene.company_values],
        giver_may_give=not (actor.is_guest or actor.is_external or actor.is_bot),
    )


def _opens_form(scene: Scene, problems: list[Problem]) -> bool:
    """Whether something is missing from a typed line, so that asking beats refusing."""
    typed = isinstance(scene.turn.arguments, TypedLine)
    return typed and any(problem.code in _MISSING for problem in problems)


def _form(
    scene: Scene,
    message: str,
    value: str,
    refs: tuple[PersonRef | NameRef, ...],
    problems: list[Problem],
) -> Reply:
    # A form that asks for something does not also complain that it is missing.
    shown = [problem for problem in problems if problem.code not in _MISSING]
    request = FormRequest(
        KUDOS,
        values={
            "recipients": tuple(
                PersonRef(known.external_id, known.name)
                for ref in refs
                if (known := _known(scene, ref))
            ),
            "message": message[:MOST_TYPED],
            "value": value,
        },
        state=FormState(str(new_id()), scene.turn.conversation, scene.turn.source),
        choices={"value": tuple((one.slug, _label(one)) for one in scene.company_values)},
        problems=tuple(shown),
    )
    return Reply(form=request, locale=scene.locale)


def _label(value: Value) -> str:
    return f"{value.emoji} {value.name}".strip()


def _chosen(scene: Scene, slug: str) -> Value | None:
    return next((value for value in scene.company_values if value.slug == slug), None)


async def _record(
    scene: Scene, recipients: tuple[Person, ...], message: str, value: Value | None
) -> Reply:
    giver = scene.actor
    assert giver is not None
    place = scene.conversation
    facts = KudosFacts(
        id=new_id(),
        giver=who(giver),
        recipients=tuple(who(person) for person in recipients),
        message=message,
        given_at=scene.turn.now,
        value=ValueName(value.slug, value.name, value.emoji) if value else None,
        place=place_of(place),
        source=scene.turn.source,
    )
    scene.write(queries.record(_new(scene, facts, giver, recipients)))
    unposted = why_unposted(place)
    subject = f"kudos:{facts.id}"
    if place is not None and unposted is None:
        scene.announce(place, KudosAnnounced(facts), subject)
    for person in recipients:
        scene.tell(person, KudosReceived(facts), subject)
    return Reply(KudosReceipt(facts, unposted), locale=scene.locale)


def _new(
    scene: Scene, facts: KudosFacts, giver: Person, recipients: tuple[Person, ...]
) -> queries.NewKudos:
    source = facts.source
    value = _chosen(scene, facts.value.slug) if facts.value else None
    organization = scene.organization
    zone = parse_zone(organization.zone, ZoneInfo("UTC"))
    return queries.NewKudos(
        id=facts.id,
        organization_id=organization.id,
        workspace_id=organization.workspace_id,
        conversation_id=scene.conversation.id if scene.conversation else None,
        giver_id=giver.id,
        recipient_ids=tuple(person.id for person in recipients),
        value_id=value.id if value else None,
        message=facts.message,
        source_text=source.text if source else None,
        source_url=source.url if source else None,
        source_author=source.author if source else None,
        given_at=facts.given_at,
        periods=period_starts(facts.given_at, zone),
    )


def why_unposted(place: Conversation | None) -> Unposted | None:
    """Why a kudos given in `place` is not announced there; None if it is."""
    if place is None or place.kind is ConversationKind.DIRECT:
        return "direct"
    if place.is_external:
        return "external"
    return None if place.is_member else "not_member"


KUDOS = Command(
    name="kudos",
    handler=give,
    fields=(
        Field("recipients", FieldKind.PEOPLE, max_items=MAX_RECIPIENTS),
        Field("message", FieldKind.TEXT, max_length=MAX_MESSAGE, multiline=True),
        Field("value", FieldKind.CHOICE, required=False, sigil="#"),
    ),
    has_form=True,
    on_message=True,
    one_statement=True,
)
