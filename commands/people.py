"""People whom an admin puts on a list."""

from commands.forms import named
from commands.scene import Scene
from domain.errors import Param, Problem
from domain.people import AnyRef, PersonRef
from storage.queries.turns import Person


def chosen(scene: Scene, field: str) -> tuple[Person, ...]:
    """Those who are named in a field and known, each once."""
    known = (scene.find(ref) for ref in named(scene.values, field) if isinstance(ref, PersonRef))
    return tuple({one.id: one for one in known if one}.values())


def problems_with(
    scene: Scene, field: str, most: int, *, may_be_guests: bool = True
) -> list[Problem]:
    """What is wrong with those who are named in a field, of whom there may be `most`."""
    refs = named(scene.values, field)
    if len(refs) > most:
        params: dict[str, Param] = {"limit": most, "count": len(refs)}
        return [Problem("people_too_many", field, params)]
    found = (_problem(scene, ref, field, may_be_guests=may_be_guests) for ref in refs)
    return [problem for problem in found if problem]


def _problem(scene: Scene, ref: AnyRef, field: str, *, may_be_guests: bool) -> Problem | None:
    person = scene.find(ref) if isinstance(ref, PersonRef) else None
    if person is None:
        name = ref.label or ref.external_id if isinstance(ref, PersonRef) else str(ref)
        return Problem("recipient_unknown", field, {"name": name})
    if not person.is_active:
        return Problem("recipient_inactive", field, {"name": person.name})
    if person.is_bot or person.is_external or (person.is_guest and not may_be_guests):
        return Problem("person_unfit", field, {"name": person.name})
    return None
