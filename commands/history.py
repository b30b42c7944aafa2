"""`/kudos history`: what somebody gave and received, a page at a time."""

from dataclasses import replace
from typing import get_args

from commands.base import Command, Field, FieldKind, Reply, Values
from commands.forms import named
from commands.listed import facts_of
from commands.paging import PAGE_NUMBER, page_in
from commands.scene import Scene, actor_of, who
from domain.changes import change_problem
from domain.errors import DomainError, Problem
from domain.messages import Direction, History, KudosEntry
from domain.people import NameRef, PersonRef
from domain.settings import Boards, Posts
from storage.queries import directory
from storage.queries import history as queries
from storage.queries.history import Whose
from storage.queries.listed import Listed
from storage.queries.turns import Person

PAGE = 8
DIRECTIONS: tuple[Direction, ...] = get_args(Direction)


async def show(scene: Scene) -> Reply:
    """Answers with a page of the asker's own kudos, or of those of somebody else.

    Raises `DomainError` for anybody whose history cannot be shown.
    """
    reader = actor_of(scene)
    person = await _person(scene, reader)
    if person.id != reader.id and not _is_open(scene, person, reader):
        raise DomainError("history_private", field="person", name=person.name)
    whose = Whose(person.id, reader.id, _direction(scene.values))
    message = await page(scene, person, whose, PAGE)
    return Reply(message, locale=scene.locale, in_place=turns_page(scene.values))


def turns_page(values: Values) -> bool:
    """Whether another page of a list that is already there was asked for."""
    return bool(values.get("page"))


async def page(scene: Scene, person: Person, whose: Whose, size: int) -> History:
    """The page that was asked for; the last, if there are not so many."""
    total = await queries.total(scene.tx.connection, whose)
    at = page_in(scene.values, total, size)
    found = await queries.page(scene.tx.connection, whose, offset=at.offset, limit=size)
    is_own = whose.person_id == whose.reader_id
    entries = tuple(_entry(scene, whose, one) for one in found)
    return History(
        None if is_own else who(person), whose.direction, entries, at.number, at.count, total
    )


def _entry(scene: Scene, whose: Whose, one: Listed) -> KudosEntry:
    facts = facts_of(one)
    if whose.person_id != whose.reader_id:
        # Where it was given may be a channel that the reader does not know of, and the message that
        # it answers was not written for them.
        facts = replace(facts, place=None, source=None)
    problem = change_problem(
        scene.organization.settings,
        giver=one.giver_id,
        given_at=one.given_at,
        actor=whose.reader_id,
        now=scene.turn.now,
    )
    return KudosEntry(facts, can_change=problem is None)


def _is_open(scene: Scene, person: Person, reader: Person) -> bool:
    """Whether `reader`, who is somebody else, may read what this person gave and received."""
    is_colleague = not (reader.is_guest or reader.is_external)
    settings = scene.organization.settings
    is_public = settings.boards is Boards.PUBLIC and settings.kudos_posts is not Posts.PRIVATE
    return is_colleague and is_public and person.preferences.on_boards


def _direction(values: Values) -> Direction:
    given = values.get("direction", "")
    return next((one for one in DIRECTIONS if one == given), "both")


async def _person(scene: Scene, reader: Person) -> Person:
    """Whose history is asked for; the asker's own, unless somebody is named."""
    match named(scene.values, "person"):
        case ():
            return reader
        case (PersonRef() as ref,):
            return _known(scene, ref)
        case (NameRef() as ref,):
            raise DomainError.of([await _not_found(scene, ref)])
        case _:
            raise DomainError("history_people", field="person")


def _known(scene: Scene, ref: PersonRef) -> Person:
    person = scene.find(ref)
    if person is None:
        raise DomainError("history_unknown", field="person", name=ref.label or ref.external_id)
    if person.is_bot:
        raise DomainError("history_app", field="person", name=person.name)
    return person


async def _not_found(scene: Scene, ref: NameRef) -> Problem:
    workspace_id = scene.organization.workspace_id
    similar = await directory.similar_names(scene.tx.connection, workspace_id, ref.name)
    return Problem("recipient_not_found", "person", {"name": ref.name, "suggestions": similar})


HISTORY = Command(
    name="kudos history",
    handler=show,
    fields=(
        Field("person", FieldKind.PEOPLE, required=False, max_items=1),
        Field("direction", FieldKind.CHOICE, required=False, options=("given", "received")),
        PAGE_NUMBER,
    ),
)
