"""Whom a kudos is for: people, and groups and cohorts with everybody in them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from commands.scene import Scene
from domain.kudos import MAX_RECIPIENTS, Candidate, Crowd, takes_part
from domain.people import AnyRef, GroupRef, NameRef, PersonRef
from storage.queries import directory, groups
from storage.queries.groups import Group
from storage.queries.turns import Person


@dataclass(slots=True)
class Recipients:
    """Those named, to be judged, and everybody who is thanked if there is nothing against it.

    `people` are each there once, in the order they were named. `picked` are those of them whom a
    form's picker shows, and `cohort` is what its list of cohorts does.
    """

    named: list[Candidate] = field(default_factory=list)
    crowds: list[Crowd] = field(default_factory=list)
    people: dict[UUID, Person] = field(default_factory=dict)
    picked: dict[UUID, Person] = field(default_factory=dict)
    cohort: str = ""

    @property
    def fit_a_form(self) -> bool:
        """Whether a form can show all of them."""
        return len(self.picked) <= MAX_RECIPIENTS

    @property
    def refs(self) -> tuple[PersonRef, ...]:
        """Those in the picker, with their names."""
        return tuple(PersonRef(one.external_id, one.name) for one in self.picked.values())


async def recipients_of(scene: Scene, refs: Sequence[AnyRef], cohort: str = "") -> Recipients:
    """Finds those named, and the cohort chosen in a form, if there is one.

    A name is a cohort's before it is a person's.
    """
    refs = tuple(dict.fromkeys(refs))
    crowds = await _groups(scene, refs)
    cohorts = await _cohorts(scene, refs, cohort)
    found = Recipients()
    for ref in refs:
        match ref:
            case GroupRef():
                group = crowds.get(ref.external_id)
                name = group.name if group else ref.label or ref.external_id
                found.picked.update(_add_crowd(scene, found, f"@{name}", group))
            case NameRef() if slug := _slug_in(ref, cohorts):
                _add_cohort(scene, found, cohorts[slug])
            case NameRef():
                found.named.append(await _nobody(scene, ref, is_looked_up=_is_early(found)))
            case PersonRef():
                _add_person(scene, found, ref)
    if cohort and cohort != found.cohort:
        found.cohort = cohort
        _add_crowd(scene, found, f"@{cohort}", cohorts.get(cohort), "cohort")
    return found


def candidate(person: Person, giver: Person | None) -> Candidate:
    """A known person as the rules see them."""
    return Candidate(
        person.name,
        is_giver=giver is not None and giver.id == person.id,
        is_bot=person.is_bot,
        is_guest=person.is_guest,
        is_active=person.is_active,
        is_external=person.is_external,
    )


async def _groups(scene: Scene, refs: Sequence[AnyRef]) -> Mapping[str, Group]:
    ids = [ref.external_id for ref in refs if isinstance(ref, GroupRef)]
    if not ids:
        return {}
    return await groups.groups(scene.tx.raw, scene.organization.workspace_id, ids[:MAX_RECIPIENTS])


async def _cohorts(scene: Scene, refs: Sequence[AnyRef], cohort: str) -> Mapping[str, Group]:
    slugs = [ref.name.casefold() for ref in refs if isinstance(ref, NameRef)][:MAX_RECIPIENTS]
    if not slugs and not cohort:
        return {}
    return await groups.cohorts(scene.tx.raw, scene.organization.workspace_id, [*slugs, cohort])


def _slug_in(ref: NameRef, cohorts: Mapping[str, Group]) -> str:
    slug = ref.name.casefold()
    return slug if slug in cohorts else ""


def _is_early(found: Recipients) -> bool:
    """Whether so few are named until here that it is worth looking for whom else may be meant."""
    return len(found.named) < MAX_RECIPIENTS


async def _nobody(scene: Scene, ref: NameRef, *, is_looked_up: bool) -> Candidate:
    similar: tuple[str, ...] = ()
    if is_looked_up:
        workspace_id = scene.organization.workspace_id
        similar = await directory.similar_names(scene.tx.connection, workspace_id, ref.name)
    return Candidate(ref.name, is_known=False, suggestions=similar)


def _add_person(scene: Scene, found: Recipients, ref: PersonRef) -> None:
    person = scene.find(ref)
    if person is None:
        found.named.append(Candidate(ref.label or ref.external_id, is_known=False))
        return
    found.named.append(candidate(person, scene.actor))
    found.people[person.id] = found.picked[person.id] = person


def _add_cohort(scene: Scene, found: Recipients, cohort: Group) -> None:
    """The first cohort named is the one that a form's list shows; of others, the people."""
    is_first = not found.cohort
    found.cohort = found.cohort or cohort.key
    taking_part = _add_crowd(scene, found, f"@{cohort.name}", cohort)
    if not is_first:
        found.picked.update(taking_part)


def _add_crowd(
    scene: Scene, found: Recipients, name: str, group: Group | None, shown_in: str = "recipients"
) -> Mapping[UUID, Person]:
    """Adds everybody of a group who can be thanked, and returns them."""
    taking_part: dict[UUID, Person] = {}
    for person in group.members if group else ():
        if takes_part(candidate(person, scene.actor), scene.organization.settings):
            taking_part[person.id] = person
    size = len(taking_part) if group else None
    found.crowds.append(Crowd(name, size, shown_in))
    found.people.update(taking_part)
    return taking_part
