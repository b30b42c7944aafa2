"""The company values: what they are called, mean and look like; their order; those put aside."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from commands.base import Command, Field, FieldKind, FieldValue, Reply, Values
from commands.emoji import emoji_in
from commands.forms import form, reopened, uuid_in, words
from commands.paging import PAGE_NUMBER, Page, page_at, page_in
from commands.scene import Scene
from commands.settings.forms import SEEN, changed_meanwhile, note, saved
from commands.settings.gate import admin
from domain import admin as rules
from domain.errors import DomainError, Problem
from domain.merging import merge, seen
from domain.messages import Change, CompanyValue, ValueName, ValuesPage
from domain.text import clean, clean_name
from storage.queries import settings
from storage.queries import values as queries
from storage.queries.values import StoredValue

PAGE_SIZE = 8
# As many as can be chosen; more have been put aside.
MOST_VALUES = 50
# What a button has a value become; one without a word, of before there was any, turns it over.
ARCHIVED, IN_USE = "archived", "in_use"
MAX_NAME = 40
MAX_DESCRIPTION = 300
MAX_EXAMPLES = 1500

_COLUMNS = ("name", "emoji", "description", "examples")


async def show(scene: Scene) -> Reply:
    """A page of the values."""
    await admin(scene)
    values = await queries.values(scene.tx.connection, scene.organization.id)
    return await _page(scene, values, page_in(scene.values, len(values), PAGE_SIZE))


async def _page(scene: Scene, values: Sequence[StoredValue], at: Page) -> Reply:
    shown = values[at.offset : at.offset + PAGE_SIZE]
    uses = await queries.uses(scene.tx.connection, [one.id for one in shown])
    entries = tuple(
        CompanyValue(
            one.id,
            ValueName(one.slug, one.name, one.emoji),
            one.description,
            one.examples,
            one.is_archived,
            uses[one.id],
        )
        for one in shown
    )
    return Reply(ValuesPage(entries, at.number, at.count), locale=scene.locale, in_place=True)


async def archive(scene: Scene) -> Reply:
    """Puts a value aside, or back among those that can be chosen, behind the others.

    Which of the two the button says, so that clicking it twice, or after somebody else, is one
    effect.
    """
    await admin(scene)
    connection, organization_id = scene.tx.connection, scene.organization.id
    stored = await settings.lock(connection, organization_id)
    values = await queries.values(connection, organization_id)
    one = _chosen(scene, values)
    wanted = words(scene.values, "to")
    if wanted and (wanted == ARCHIVED) is one.is_archived:
        return await _page_with(scene, values, one)
    active = [each for each in values if not each.is_archived]
    if one.is_archived:
        _require_room(active)
        await queries.archive(connection, one.id, None)
        await queries.arrange(connection, [*(each.id for each in active), one.id])
    else:
        if stored.value_required and len(active) == 1:
            raise DomainError("value_last", name=one.name)
        await queries.archive(connection, one.id, scene.turn.now)
    after = "off" if one.is_archived else "on"
    before = "on" if one.is_archived else "off"
    await note(scene, [Change("value.archived", before, after, one.name)])
    values = await queries.values(connection, organization_id)
    return await _page_with(scene, values, one)


async def _page_with(scene: Scene, values: Sequence[StoredValue], one: StoredValue) -> Reply:
    place = next(i for i, each in enumerate(values) if each.id == one.id)
    return await _page(scene, values, page_at(place // PAGE_SIZE + 1, len(values), PAGE_SIZE))


async def edit(scene: Scene) -> Reply:
    """Changes a value, or adds one where none is named. Its slug is made once and stays."""
    await admin(scene)
    connection, organization_id = scene.tx.connection, scene.organization.id
    if not scene.turn.opens_form:
        await settings.lock(connection, organization_id)
    values = await queries.values(connection, organization_id)
    one = _chosen(scene, values) if scene.values.get("value") else None
    active = [each for each in values if not each.is_archived]
    if one is None:
        _require_room(active)
    stored = _stored(one, active)
    kept = {SEEN.name: seen(stored), **({"value": str(one.id)} if one else {})}
    if scene.turn.opens_form:
        return form(scene, EDIT, reopened(EDIT, scene.values, _shown(stored)), kept)
    given = _read(scene.values, one, values)
    if isinstance(place := given.get("position"), int):
        given["position"] = min(place, len(active) + (one not in active))
    merged = merge(stored, given, words(scene.values, SEEN.name))
    if merged.conflicts:
        again = _shown({**stored, **merged.changed})
        return form(scene, EDIT, again, kept, problems=changed_meanwhile(merged.conflicts))
    return await _write(scene, one, values, stored, merged.changed)


def _stored(one: StoredValue | None, active: Sequence[StoredValue]) -> dict[str, object]:
    """What a form shows of a value; of a new one, that it comes last. Places count from 1."""
    if one is None:
        return {**dict.fromkeys(_COLUMNS, ""), "position": len(active) + 1}
    ids = [each.id for each in active]
    place = ids.index(one.id) + 1 if one.id in ids else min(len(active) + 1, MOST_VALUES)
    return {**{name: getattr(one, name) for name in _COLUMNS}, "position": place}


def _shown(stored: Mapping[str, object]) -> dict[str, FieldValue]:
    return {name: str(value) for name, value in stored.items()}


def _read(
    values: Values, one: StoredValue | None, others: Sequence[StoredValue]
) -> dict[str, object]:
    """What was filled in. Raises `DomainError` with everything that is wrong with it."""
    given: dict[str, object] = {}
    problems: list[Problem] = []
    if "name" in values:
        given["name"] = clean_name(words(values, "name"), 2 * MAX_NAME)
        problems += _name_problems(str(given["name"]), one, others)
    if "emoji" in values:
        given["emoji"] = emoji = emoji_in(words(values, "emoji"))
        problems += [Problem("emoji_wrong", "emoji")] if emoji is None else []
    for name, most in (("description", MAX_DESCRIPTION), ("examples", MAX_EXAMPLES)):
        if name in values:
            given[name] = text = clean(words(values, name))
            params = {"limit": most, "count": len(text)}
            problems += [Problem("text_too_long", name, params)] if len(text) > most else []
    if words(values, "position").strip():
        try:
            position = rules.whole_number(words(values, "position"), "position", 1, MOST_VALUES)
            given["position"] = position
        except DomainError as error:
            problems += error.problems
    if problems:
        raise DomainError.of(problems)
    return given


def _name_problems(
    name: str, one: StoredValue | None, others: Sequence[StoredValue]
) -> list[Problem]:
    if len(name) > MAX_NAME:
        return [Problem("text_too_long", "name", {"limit": MAX_NAME, "count": len(name)})]
    if not rules.slug_of(name):
        return [Problem("name_without_letters", "name")]
    for other in others:
        is_same = other.name.casefold() == name.casefold() and (one is None or other.id != one.id)
        if is_same and other.is_archived:
            return [Problem("value_archived", "name", {"name": other.name})]
        if is_same:
            return [Problem("value_exists", "name", {"name": other.name})]
    return []


async def _write(
    scene: Scene,
    one: StoredValue | None,
    values: Sequence[StoredValue],
    stored: Mapping[str, object],
    changed: Mapping[str, object],
) -> Reply:
    connection, organization_id = scene.tx.connection, scene.organization.id
    columns = {name: changed[name] for name in _COLUMNS if name in changed}
    if one is None:
        slug = rules.free_slug(rules.slug_of(str(columns["name"])), [each.slug for each in values])
        value_id = await queries.add(connection, organization_id, slug, columns)
    else:
        value_id = one.id
        if columns:
            await queries.change(connection, value_id, columns)
    is_moved = await _move(scene, value_id, values, one, changed.get("position"))
    subject = str((one.name if one else "") or columns["name"])
    told = [*columns, *(["position"] if is_moved and one else [])]
    changes = [
        Change(f"value.{name}", str(stored[name]), str(changed[name]), subject) for name in told
    ]
    return await saved(scene, "values", changes)


async def _move(
    scene: Scene,
    value_id: UUID,
    values: Sequence[StoredValue],
    one: StoredValue | None,
    position: object,
) -> bool:
    """Puts a value in its place among those that can be chosen; whether it has another now."""
    if one is not None and (one.is_archived or not isinstance(position, int)):
        return False
    order = [each.id for each in values if not each.is_archived and each.id != value_id]
    order.insert(position - 1 if isinstance(position, int) else len(order), value_id)
    await queries.arrange(scene.tx.connection, order)
    return True


def _chosen(scene: Scene, values: Sequence[StoredValue]) -> StoredValue:
    value_id = uuid_in(scene.values, "value")
    for one in values:
        if one.id == value_id:
            return one
    raise DomainError("value_gone")


def _require_room(active: Sequence[StoredValue]) -> None:
    if len(active) >= MOST_VALUES:
        raise DomainError("values_full", limit=MOST_VALUES)


VALUES = Command(
    name="settings values",
    handler=show,
    fields=(PAGE_NUMBER,),
    by="button",
)
ARCHIVE = Command(
    name="value archive",
    handler=archive,
    fields=(Field("value", FieldKind.KEPT), Field("to", FieldKind.KEPT, required=False)),
    by="button",
)
EDIT = Command(
    name="value edit",
    handler=edit,
    fields=(
        Field("value", FieldKind.KEPT, required=False),
        Field("name", FieldKind.TEXT, max_length=MAX_NAME),
        Field("emoji", FieldKind.TEXT, required=False, max_length=60),
        Field("description", FieldKind.TEXT, required=False, max_length=MAX_DESCRIPTION),
        Field("examples", FieldKind.TEXT, required=False, max_length=MAX_EXAMPLES, multiline=True),
        Field("position", FieldKind.TEXT, required=False, max_length=10),
        SEEN,
    ),
    by="button",
    has_form=True,
)
