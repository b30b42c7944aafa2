"""Whose page somebody asks for, their own or a colleague's, and whether it is open to them."""

from typing import Literal

from commands.base import Field, FieldKind
from commands.forms import named
from commands.scene import Scene
from domain.errors import DomainError, Problem
from domain.people import NameRef, PersonRef
from domain.settings import Boards, Posts
from storage.queries import directory
from storage.queries.turns import Person

# What of somebody is asked for. The codes of problems begin with it.
Page = Literal["history", "profile"]

PERSON = Field("person", FieldKind.PEOPLE, required=False, max_items=1)


async def asked_person(scene: Scene, reader: Person, page: Page) -> Person:
    """Who is named; `reader`, who asks, unless somebody is.

    Raises `DomainError` for anybody who has no such page, and where it is not open to `reader`.
    """
    person = await _named(scene, reader, page)
    if person.id != reader.id and not _is_open(scene, person, reader):
        raise DomainError(f"{page}_private", field=PERSON.name, name=person.name)
    return person


def _is_open(scene: Scene, person: Person, reader: Person) -> bool:
    """Whether `reader`, who is somebody else, may read what this person gave and received."""
    is_colleague = not (reader.is_guest or reader.is_external)
    settings = scene.organization.settings
    is_public = settings.boards is Boards.PUBLIC and settings.kudos_posts is not Posts.PRIVATE
    return is_colleague and is_public and person.preferences.on_boards


async def _named(scene: Scene, reader: Person, page: Page) -> Person:
    match named(scene.values, PERSON.name):
        case ():
            return reader
        case (PersonRef() as ref,):
            return _known(scene, ref, page)
        case (NameRef() as ref,):
            raise DomainError.of([await _not_found(scene, ref)])
        case _:
            raise DomainError(f"{page}_people", field=PERSON.name)


def _known(scene: Scene, ref: PersonRef, page: Page) -> Person:
    person = scene.find(ref)
    if person is None:
        name = ref.label or ref.external_id
        raise DomainError(f"{page}_unknown", field=PERSON.name, name=name)
    if person.is_bot:
        raise DomainError(f"{page}_app", field=PERSON.name, name=person.name)
    return person


async def _not_found(scene: Scene, ref: NameRef) -> Problem:
    workspace_id = scene.organization.workspace_id
    similar = await directory.similar_names(scene.tx.connection, workspace_id, ref.name)
    return Problem("recipient_not_found", PERSON.name, {"name": ref.name, "suggestions": similar})
