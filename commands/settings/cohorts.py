"""Cohorts: people under one name, "@sales-emea", whom admins put together."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from commands.base import Command, Field, FieldKind, FieldValue, Reply
from commands.forms import form, reopened, uuid_in, words
from commands.paging import PAGE_NUMBER, page_in
from commands.people import chosen, problems_with
from commands.scene import Scene
from commands.settings.forms import SEEN, changed_meanwhile, saved
from commands.settings.gate import admin
from domain import admin as rules
from domain.errors import DomainError, Problem
from domain.merging import merge, seen
from domain.messages import Change, CohortFacts, CohortsPage, Who
from domain.people import PersonRef
from domain.text import clean_name
from storage.queries import cohorts as queries
from storage.queries import settings
from storage.queries.cohorts import Cohort, Member

PAGE_SIZE = 8
# As many as a form can offer, and as many people as it can show.
MOST_COHORTS = 100
MOST_MEMBERS = 100
_NAMED = 5
# What chat platforms and Laurel itself answer to.
_RESERVED = frozenset({"laurel", "here", "channel", "everyone", "all"})


async def show(scene: Scene) -> Reply:
    """A page of the cohorts."""
    await admin(scene)
    found = await queries.cohorts(scene.tx.connection, scene.organization.id)
    at = page_in(scene.values, len(found), PAGE_SIZE)
    shown = found[at.offset : at.offset + PAGE_SIZE]
    facts = tuple([await _facts(scene, one) for one in shown])
    return Reply(CohortsPage(facts, at.number, at.count), locale=scene.locale, in_place=True)


async def _facts(scene: Scene, one: Cohort) -> CohortFacts:
    named = await _members(scene, one, _NAMED)
    return CohortFacts(one.id, one.slug, tuple(Who(each.name) for each in named), one.count)


async def delete(scene: Scene) -> Reply:
    """Deletes a cohort. The audit log keeps who was in it, so that it can be made again."""
    await admin(scene)
    connection, organization_id = scene.tx.connection, scene.organization.id
    await settings.lock(connection, organization_id)
    one = _chosen(scene, await queries.cohorts(connection, organization_id))
    changes = [
        Change("cohort.deleted", "off", "on", one.slug),
        Change("cohort.members", _names(await _members(scene, one)), "", one.slug),
    ]
    await queries.remove(connection, one.id)
    reply = await saved(scene, "cohorts", changes)
    # The list still offers what is gone.
    return Reply(reply.message, locale=reply.locale, in_place=True)


async def edit(scene: Scene) -> Reply:
    """Changes a cohort, or adds one where none is named.

    Beside those named, everybody of a role or region is put into it who has it now.
    """
    await admin(scene)
    connection, organization_id = scene.tx.connection, scene.organization.id
    if not scene.turn.opens_form:
        await settings.lock(connection, organization_id)
    found = await queries.cohorts(connection, organization_id)
    one = _chosen(scene, found) if scene.values.get("cohort") else None
    if one is None and len(found) >= MOST_COHORTS:
        raise DomainError("cohorts_full", limit=MOST_COHORTS)
    before = await _members(scene, one) if one else []
    stored = {"name": one.slug if one else "", "members": _ids(before)}
    kept = {SEEN.name: seen(stored), **({"cohort": str(one.id)} if one else {})}
    if scene.turn.opens_form:
        shown = reopened(EDIT, scene.values, _shown(one, before))
        return form(scene, EDIT, shown, kept)
    slug, after = await _read(scene, one, found, before)
    given = {"name": slug, "members": _ids(after)}
    merged = merge(stored, given, words(scene.values, SEEN.name))
    if merged.conflicts:
        again = {**scene.values, "members": _refs(after)}
        asked = {field.name: again[field.name] for field in EDIT.fields if field.name in again}
        return form(scene, EDIT, asked, kept, problems=changed_meanwhile(merged.conflicts))
    return await _write(scene, one, before, after, {**stored, **merged.changed})


def _shown(one: Cohort | None, members: Sequence[Member]) -> dict[str, FieldValue]:
    shown = {"name": one.slug if one else "", "role": "", "region": ""}
    return {**shown, "members": _refs(members)}


def _refs(members: Sequence[Member]) -> tuple[PersonRef, ...]:
    return tuple(PersonRef(one.external_id, one.name) for one in members if one.external_id)


async def _read(
    scene: Scene, one: Cohort | None, found: Sequence[Cohort], before: Sequence[Member]
) -> tuple[str, list[Member]]:
    """The slug and everybody who is to be in it. Raises `DomainError` with every problem."""
    slug = rules.slug_of(words(scene.values, "name"))
    problems = await _name_problems(scene, slug, one, found)
    wrong = problems_with(scene, "members", MOST_MEMBERS)
    ruled, rule_problems = await _ruled(scene)
    # Those without an account in this workspace cannot be shown in its form, and stay.
    elsewhere = [each for each in before if not each.external_id]
    named = [Member(each.id, each.name, each.external_id) for each in chosen(scene, "members")]
    after = {each.id: each for each in (*elsewhere, *named, *ruled)}
    if not wrong and not rule_problems and not after:
        wrong = [Problem("cohort_empty", "members")]
    if not wrong and len(after) > MOST_MEMBERS:
        # Of a whole role or region no more were read than tell that it is too much.
        wrong = [Problem("cohort_too_large", "members", {"limit": MOST_MEMBERS})]
    if problems := [*problems, *wrong, *rule_problems]:
        raise DomainError.of(problems)
    return slug, sorted(after.values(), key=lambda each: (each.name, each.id))


async def _name_problems(
    scene: Scene, slug: str, one: Cohort | None, found: Sequence[Cohort]
) -> list[Problem]:
    if not slug:
        return [Problem("name_without_letters", "name")]
    if slug in _RESERVED:
        return [Problem("cohort_reserved", "name", {"name": slug})]
    if any(each.slug == slug and (one is None or each.id != one.id) for each in found):
        return [Problem("cohort_exists", "name", {"name": slug})]
    if one is not None and one.slug == slug:
        return []
    # "@ana" is Ana, whoever else may be meant.
    connection, organization_id = scene.tx.connection, scene.organization.id
    person = await queries.person_called(connection, organization_id, slug)
    if person is not None:
        return [Problem("cohort_is_person", "name", {"slug": slug, "name": person})]
    return []


async def _ruled(scene: Scene) -> tuple[list[Member], list[Problem]]:
    """Everybody of the role and region given, and what is wrong where that is nobody."""
    rule = {name: clean_name(words(scene.values, name)) for name in ("role", "region")}
    if not any(rule.values()):
        return [], []
    connection, organization = scene.tx.connection, scene.organization
    people = await queries.people_in(
        connection,
        organization.id,
        organization.workspace_id,
        role=rule["role"],
        region=rule["region"],
        limit=MOST_MEMBERS + 1,
    )
    if people:
        return people, []
    roles, regions = await queries.known_posts(connection, organization.id)
    known = {"role": roles, "region": regions}
    return [], [
        Problem("nobody_there", name, {"name": value, "suggestions": known[name]})
        for name, value in rule.items()
        if value
    ]


async def _write(
    scene: Scene,
    one: Cohort | None,
    before: Sequence[Member],
    after: Sequence[Member],
    written: Mapping[str, object],
) -> Reply:
    connection, organization_id, now = (
        scene.tx.connection,
        scene.organization.id,
        scene.turn.now,
    )
    slug, ids = str(written["name"]), written["members"]
    # What its author left as it was stays as somebody else has made it meanwhile.
    after = before if ids == _ids(before) else after
    changes = [
        Change("cohort.name", one.slug if one else "", slug, one.slug if one else slug),
        Change("cohort.members", _names(before), _names(after), slug),
    ]
    cohort_id = await queries.save(connection, organization_id, one.id if one else None, slug, now)
    await queries.set_members(connection, cohort_id, [each.id for each in after])
    return await saved(
        scene, "cohorts", [change for change in changes if change.before != change.after]
    )


async def _members(scene: Scene, one: Cohort, limit: int | None = None) -> list[Member]:
    return await queries.members(
        scene.tx.connection, one.id, scene.organization.workspace_id, limit
    )


def _ids(members: Sequence[Member]) -> tuple[str, ...]:
    return tuple(sorted(str(one.id) for one in members))


def _names(members: Sequence[Member]) -> str:
    return ", ".join(one.name for one in members)


def _chosen(scene: Scene, found: Sequence[Cohort]) -> Cohort:
    cohort_id: UUID | None = uuid_in(scene.values, "cohort")
    for one in found:
        if one.id == cohort_id:
            return one
    raise DomainError("cohort_gone")


COHORTS = Command(
    name="settings cohorts",
    handler=show,
    fields=(PAGE_NUMBER,),
    by="button",
)
DELETE = Command(
    name="cohort delete", handler=delete, fields=(Field("cohort", FieldKind.KEPT),), by="button"
)
EDIT = Command(
    name="cohort edit",
    handler=edit,
    fields=(
        Field("cohort", FieldKind.KEPT, required=False),
        Field("name", FieldKind.TEXT, max_length=rules.MAX_SLUG),
        Field("members", FieldKind.PEOPLE, required=False, max_items=MOST_MEMBERS),
        Field("role", FieldKind.TEXT, required=False, max_length=rules.MAX_ROLE),
        Field("region", FieldKind.TEXT, required=False, max_length=rules.MAX_ROLE),
        SEEN,
    ),
    by="button",
    has_form=True,
)
