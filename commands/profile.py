"""`/laurel profile`: what somebody is recognised for, and what comes next for oneself."""

from commands.base import Command, Reply
from commands.history import latest, turns_page
from commands.paging import PAGE_NUMBER, page_in
from commands.scene import Scene, actor_of, who
from commands.standing import Ahead, ahead_of, as_held, held_badges
from commands.whose import PERSON, asked_person
from domain.errors import DomainError
from domain.messages import Profile
from storage.queries.history import Whose
from storage.queries.turns import Person

# So many badges, and so many of what comes next, on a page; and so many kudos on the first.
PAGE = 6
RECENT = 5


async def show(scene: Scene) -> Reply:
    """Answers with a page of the asker's own profile, or of that of somebody else.

    Raises `DomainError` for anybody whose profile cannot be shown: it is open to those to whom
    their history is.
    """
    reader = actor_of(scene)
    person = await asked_person(scene, reader, "profile")
    if person.id != reader.id:
        _require_colleague(person)
    message = await _page(scene, person, reader)
    return Reply(message, locale=scene.locale, in_place=turns_page(scene.values))


async def _page(scene: Scene, person: Person, reader: Person) -> Profile:
    is_own = person.id == reader.id
    held = await held_badges(scene, person)
    ahead = await ahead_of(scene, person, held) if is_own else Ahead()
    longest = max(len(held), len(ahead.next), len(ahead.by_nomination))
    at = page_in(scene.values, longest, PAGE)
    shown = slice(at.offset, at.offset + PAGE)
    whose = Whose(person.id, reader.id, "received")
    return Profile(
        None if is_own else who(person),
        tuple(as_held(one) for one in held[shown]),
        len(held),
        await latest(scene, whose, RECENT) if at.number == 1 else (),
        at.number,
        at.count,
        ahead.next[shown],
        ahead.by_nomination[shown],
    )


def _require_colleague(person: Person) -> None:
    """Raises `DomainError` for those who are no part of the organisation, or no longer."""
    if person.is_external:
        raise DomainError("profile_external", field=PERSON.name, name=person.name)
    if not person.is_active:
        raise DomainError("profile_inactive", field=PERSON.name, name=person.name)


PROFILE = Command(name="laurel profile", handler=show, fields=(PERSON, PAGE_NUMBER))
