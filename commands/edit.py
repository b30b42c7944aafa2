"""Edit: whoever gave a kudos changes its words, its value, or whom it is for."""

from dataclasses import dataclass, replace
from uuid import UUID

from commands.base import (
    MOST_TYPED,
    Command,
    Field,
    FieldKind,
    FieldValue,
    FormRequest,
    FormState,
    Reply,
)
from commands.changing import (
    KUDOS_ID,
    allowance_after,
    check_open,
    counted_again,
    kudos_of,
    used_more,
)
from commands.forms import named, reopened, words
from commands.kudos_form import value_choices
from commands.recipients import Recipients, recipients_of
from commands.revise import facts_of, told_of
from commands.scene import Scene, value_name
from domain.changes import change_until
from domain.errors import DomainError, Problem
from domain.kudos import MAX_MESSAGE, MAX_RECIPIENTS, Candidate, Draft, problems_of
from domain.messages import KudosReceipt, KudosReceived, ValueName
from domain.people import AnyRef, PersonRef
from domain.text import clean
from storage.ids import new_id
from storage.queries import kudos_changes, stored_kudos
from storage.queries.stored_kudos import StoredKudos
from storage.queries.turns import Person


@dataclass(frozen=True, slots=True)
class Wish:
    """What a kudos is to be. Those who `stay` are not judged again: they have it already."""

    stay: tuple[Person, ...]
    added: Recipients
    message: str
    value: str

    @property
    def recipients(self) -> tuple[Person, ...]:
        """Everybody it is to be for, those who had it first."""
        known = {one.id for one in self.stay}
        return (*self.stay, *(one for one in self.added.people.values() if one.id not in known))


async def edit(scene: Scene) -> Reply:
    """Changes a kudos and everything that follows from it, or opens the form to do so.

    Nothing is written where nothing is changed. Raises `DomainError` with every problem.
    """
    stored = await kudos_of(scene)
    check_open(scene, stored)
    if scene.turn.opens_form:
        return _form(scene, stored)
    wish = await _wish(scene, stored)
    problems = [*scene.problems, *_problems(scene, stored, wish)]
    if problems:
        raise DomainError.of(problems)
    after = _after(scene, stored, wish)
    if after != stored:
        after = replace(after, edited_at=scene.turn.now)
        await _write(scene, stored, after)
    return Reply(await _receipt(scene, stored, after), locale=scene.locale, in_place=True)


def _form(scene: Scene, stored: StoredKudos) -> Reply:
    """The form with what is there, under whatever the person has filled in before."""
    kept = {KUDOS_ID.name: str(stored.id)}
    there: dict[str, FieldValue] = {
        "recipients": tuple(PersonRef(one.external_id, one.name) for one in _shown(stored)),
        "message": stored.message[:MOST_TYPED],
        "value": stored.value.slug if stored.value else "",
    }
    return Reply(
        form=FormRequest(
            EDIT,
            values={**reopened(EDIT, scene.values, there), **kept},
            state=FormState(str(new_id()), scene.turn.conversation, kept=kept),
            choices={"value": value_choices(_values(scene, stored))},
            more_people=len(stored.recipients) - len(_shown(stored)),
        ),
        locale=scene.locale,
    )


def _shown(stored: StoredKudos) -> tuple[Person, ...]:
    """The recipients that the form's picker shows, and that so can be taken off: not those without
    an account here, nor the rest of a large group.
    """
    return tuple(one for one in stored.recipients if one.external_id)[:MAX_RECIPIENTS]


def _values(scene: Scene, stored: StoredKudos) -> tuple[ValueName, ...]:
    """The values to choose from: those in use, and the one it has even if it is archived."""
    found = {one.slug: value_name(one) for one in scene.company_values}
    if stored.value:
        found.setdefault(stored.value.slug, stored.value)
    return tuple(found.values())


async def _wish(scene: Scene, stored: StoredKudos) -> Wish:
    refs = named(scene.values, "recipients")
    had = {one.id for one in stored.recipients}
    new = [ref for ref in refs if _id_of(scene, ref) not in had]
    added = await recipients_of(scene, new)
    ids = {*added.people, *(_id_of(scene, ref) for ref in refs)}
    shown = {one.id for one in _shown(stored)}
    return Wish(
        tuple(one for one in stored.recipients if one.id in ids or one.id not in shown),
        added,
        clean(words(scene.values, "message")),
        words(scene.values, "value"),
    )


def _id_of(scene: Scene, ref: AnyRef) -> UUID | None:
    person = scene.find(ref) if isinstance(ref, PersonRef) else None
    return person.id if person else None


def _problems(scene: Scene, stored: StoredKudos, wish: Wish) -> list[Problem]:
    shown = {one.id for one in _shown(stored)}
    stay = [Candidate(one.name) for one in wish.stay if one.id in shown]
    draft = Draft(
        recipients=[*stay, *wish.added.named],
        message=wish.message,
        value=wish.value,
        crowds=wish.added.crowds,
        people=len(wish.recipients),
        is_wordless=stored.via == "reaction",
    )
    values = [one.slug for one in _values(scene, stored)]
    return problems_of(draft, settings=scene.organization.settings, values=values)


def _after(scene: Scene, stored: StoredKudos, wish: Wish) -> StoredKudos:
    values = {one.slug: one for one in _values(scene, stored)}
    value = values.get(wish.value)
    ids = {one.slug: one.id for one in scene.company_values}
    had = stored.value.slug if stored.value else ""
    recipients = {one.id for one in wish.recipients}
    return replace(
        stored,
        recipients=wish.recipients,
        message=wish.message,
        value=value,
        value_id=stored.value_id if wish.value == had else ids.get(wish.value),
        # Nobody seconds what they received.
        seconds=tuple(one for one in stored.seconds if one.by.id not in recipients),
    )


async def _write(scene: Scene, before: StoredKudos, after: StoredKudos) -> None:
    count = len(after.recipients) - len(before.recipients)
    ids = [one.id for one in after.recipients]
    scene.write(
        # In the order in which all writers lock: the allowance, then the scores.
        *await used_more(scene, before, count),
        kudos_changes.edit(after.id, after.message, after.value_id, ids, scene.turn.now),
        *counted_again(before, after, scene.turn.now),
    )
    scene.outbox.revise(after.subject)
    await _tell_added(scene, before, after)


async def _tell_added(scene: Scene, before: StoredKudos, after: StoredKudos) -> None:
    """Tells those who were not recipients before; who once was has a message that comes back."""
    had = {one.id for one in before.recipients}
    told = await stored_kudos.told(scene.tx.raw, after.subject)
    for person in after.recipients:
        if person.id not in had and person.external_id not in told:
            scene.inform(person, KudosReceived(told_of(after)), after.subject, "received")


async def _receipt(scene: Scene, before: StoredKudos, after: StoredKudos) -> KudosReceipt:
    count = len(after.recipients) - len(before.recipients)
    return KudosReceipt(
        facts_of(after),
        allowance=await allowance_after(scene, before, count),
        change_until=change_until(scene.organization.settings, before.given_at),
    )


EDIT = Command(
    name="kudos edit",
    handler=edit,
    fields=(
        KUDOS_ID,
        Field("recipients", FieldKind.PEOPLE, max_items=MAX_RECIPIENTS),
        Field("message", FieldKind.TEXT, max_length=MAX_MESSAGE, multiline=True),
        Field("value", FieldKind.CHOICE, required=False, sigil="#"),
    ),
    by="button",
    has_form=True,
)
