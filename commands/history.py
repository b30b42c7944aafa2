"""`/kudos history`: what somebody gave and received, a page at a time."""

from dataclasses import replace
from typing import get_args

from commands.base import Command, Field, FieldKind, Reply, Values
from commands.listed import facts_of
from commands.paging import PAGE_NUMBER, page_in
from commands.scene import Scene, actor_of, who
from commands.whose import PERSON, asked_person
from domain.changes import change_problem
from domain.messages import Direction, History, KudosEntry
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
    person = await asked_person(scene, reader, "history")
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
    entries = await latest(scene, whose, size, at.offset)
    is_own = whose.person_id == whose.reader_id
    return History(
        None if is_own else who(person), whose.direction, entries, at.number, at.count, total
    )


async def latest(scene: Scene, whose: Whose, most: int, offset: int = 0) -> tuple[KudosEntry, ...]:
    """The newest kudos after the first `offset`, at most so many, as the reader may see them."""
    found = await queries.page(scene.tx.connection, whose, offset=offset, limit=most)
    return tuple(_entry(scene, whose, one) for one in found)


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


def _direction(values: Values) -> Direction:
    given = values.get("direction", "")
    return next((one for one in DIRECTIONS if one == given), "both")


HISTORY = Command(
    name="kudos history",
    handler=show,
    fields=(
        PERSON,
        Field("direction", FieldKind.CHOICE, required=False, options=("given", "received")),
        PAGE_NUMBER,
    ),
)
