"""The fields of a badge's form: a badge as its admins write it, and read from what they wrote.

Who decides is written a line for each level. Those who are picked beside it are the "people" of a
line that names nobody else.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar
from uuid import UUID

from commands.badges.people import names_of, with_ids
from commands.badges.stored import texts_of
from commands.base import Field, FieldKind, FieldValue
from commands.emoji import emoji_in
from commands.forms import words
from commands.people import chosen, problems_with
from commands.scene import Scene
from domain import badge_lines as lines
from domain import badge_rules as rules
from domain.admin import whole_number
from domain.badges import Badge, Consensus, Nominators, Rarity, Review, Tier, TierRule
from domain.criteria import Criterion
from domain.errors import DomainError, Problem
from domain.nomination_lines import MAX_EVIDENCE
from domain.people import PersonRef
from domain.text import clean, clean_name
from storage.queries.badges import Colleague, StoredBadge, colleagues

_PEOPLE = ("approvers", "fallback")
# As many characters as a form takes: rules tell what is too long with what was typed.
_ROOM = 500
# More conditions than these are shown by no form, and are changed by import.
MAX_CONDITIONS = 3000

FIELDS = (
    Field("name", FieldKind.TEXT, max_length=rules.MAX_NAME),
    Field("icon", FieldKind.TEXT, max_length=60),
    Field("description", FieldKind.TEXT, required=False, max_length=rules.MAX_DESCRIPTION),
    Field(
        "criteria",
        FieldKind.TEXT,
        required=False,
        max_length=rules.MAX_CRITERIA,
        multiline=True,
    ),
    Field("coaching_url", FieldKind.TEXT, required=False, max_length=MAX_EVIDENCE),
    Field("roles", FieldKind.TEXT, required=False, max_length=_ROOM),
    Field("nominators", FieldKind.CHOICE, options=tuple(Nominators)),
    Field("review", FieldKind.TEXT, required=False, max_length=_ROOM, multiline=True),
    Field("approvers", FieldKind.PEOPLE, required=False, max_items=rules.MOST_PEOPLE),
    Field("fallback", FieldKind.PEOPLE, required=False, max_items=rules.MOST_PEOPLE),
    Field("consensus", FieldKind.TEXT, required=False, max_length=80),
    Field("rarity", FieldKind.TEXT, required=False, max_length=80),
    Field("cooldown_days", FieldKind.TEXT, required=False, max_length=10),
    Field("tiers", FieldKind.TEXT, max_length=1000, multiline=True),
    Field("conditions", FieldKind.TEXT, required=False, max_length=MAX_CONDITIONS, multiline=True),
    Field("public", FieldKind.TOGGLE, required=False),
)

# Texts, a switch, and people by their ids as text.
Fields = Mapping[str, Any]

_Read = TypeVar("_Read")


async def as_fields(scene: Scene, badge: Badge) -> dict[str, Any]:
    """A badge as its form holds it."""
    names = await names_of(scene.tx, scene.organization.id, [badge])
    picked = await _picked(scene, badge)
    texts = texts_of(badge.with_people(names))
    called = tuple(names.get(one, one) for one in picked)
    texts["review"] = lines.level_lines(badge.with_people(names).review.levels, called)
    shown: dict[str, Any] = {field.name: texts.get(field.name, "") for field in FIELDS}
    return {
        **shown,
        "approvers": picked,
        "fallback": badge.review.fallback,
        "public": badge.is_public,
    }


async def _picked(scene: Scene, badge: Badge) -> tuple[str, ...]:
    """The first people of a level, if a form of this workspace can show all of them."""
    first = next((level.people for level in badge.review.levels if level.people), ())
    known = await _known(scene, first)
    return first if all(one in known for one in first) else ()


async def _known(scene: Scene, ids: Sequence[str]) -> dict[str, Colleague]:
    """Those of these people who have an account in the turn's workspace, by their ids."""
    if not ids:
        return {}
    organization = scene.organization
    found = await colleagues(
        scene.tx.connection,
        organization.id,
        ids=[UUID(one) for one in ids],
        workspace_id=organization.workspace_id,
    )
    return {str(one.id): one for one in found if one.external_id}


async def shown(scene: Scene, fields: Fields) -> dict[str, FieldValue]:
    """The same as a door shows it: people by their accounts."""
    found: dict[str, FieldValue] = dict(fields)
    for name in _PEOPLE:
        known = await _known(scene, fields[name])
        found[name] = tuple(
            PersonRef(known[one].external_id or "", known[one].name)
            for one in fields[name]
            if one in known
        )
    return found


async def given(scene: Scene, stored: Fields) -> dict[str, Any]:
    """What was filled in, as far as it was. Raises `DomainError` for people who are not known."""
    found: dict[str, Any] = {}
    problems: list[Problem] = []
    for field in FIELDS:
        if field.name not in scene.values:
            continue
        if field.kind is FieldKind.PEOPLE:
            problems += problems_with(scene, field.name, rules.MOST_PEOPLE, may_be_guests=False)
            found[field.name] = await _people(scene, field.name, stored[field.name])
        elif field.kind is FieldKind.TOGGLE:
            found[field.name] = bool(scene.values[field.name])
        else:
            found[field.name] = words(scene.values, field.name)
    if problems:
        raise DomainError.of(problems)
    return found


async def _people(scene: Scene, name: str, stored: tuple[str, ...]) -> tuple[str, ...]:
    """Those picked, by their ids, and those whom the form could not show."""
    known = await _known(scene, stored)
    elsewhere = tuple(one for one in stored if one not in known) if name == "fallback" else ()
    ids = (*elsewhere, *(str(one.id) for one in chosen(scene, name)))
    return stored if set(ids) == set(stored) else ids


async def read(scene: Scene, fields: Fields, before: Badge, others: Sequence[StoredBadge]) -> Badge:
    """The badge that is written in a form. Raises `DomainError` with everything that is wrong."""
    problems: list[Problem] = []
    written = _badge(fields, before, problems)
    badge, unknown = await with_ids(scene.tx, scene.organization.id, written, before)
    problems += unknown
    if fields["approvers"] and not any(
        level.people == fields["approvers"] for level in written.review.levels
    ):
        problems.append(Problem("review_people_unused", "approvers"))
    problems += taken(badge, others)
    told = {problem.field for problem in problems}
    for problem in rules.problems_of(badge):
        placed = _placed(problem, badge)
        if placed.field not in told:
            problems.append(placed)
    if problems:
        raise DomainError.of(problems)
    return badge


def _placed(problem: Problem, badge: Badge) -> Problem:
    """A rule's problem at its field of the form; one of a condition tells of which tier."""
    field, *rest = (problem.field or "").split(".")
    if len(rest) < 2:
        return Problem(problem.code, field, problem.params)
    tier = badge.tiers[int(rest[0])].tier
    return Problem(problem.code, "conditions", {**problem.params, "at": tier})


def taken(badge: Badge, others: Sequence[StoredBadge]) -> list[Problem]:
    """What is wrong with a name that another badge has."""
    for one in others:
        if one.definition.name.casefold() == badge.name.casefold():
            code = "badge_archived" if one.is_archived else "badge_exists"
            return [Problem(code, "name", {"name": one.definition.name})]
    return []


def _badge(fields: Fields, before: Badge, problems: list[Problem]) -> Badge:
    def line(name: str, read_line: Callable[[str, str], _Read], otherwise: _Read) -> _Read:
        try:
            return read_line(str(fields[name]), name)
        except DomainError as error:
            problems.extend(error.problems)
            return otherwise

    def people_of(text: str, name: str) -> tuple[Any, ...]:
        return lines.levels(text, name, fields["approvers"])

    def conditions_of(text: str, name: str) -> Mapping[Tier, Criterion]:
        had = {one.tier: one.criterion for one in before.tiers if one.criterion}
        return had if text == lines.condition_lines(before.tiers) else lines.conditions(text, name)

    tiers: tuple[TierRule, ...] = line("tiers", lines.tiers, before.tiers)
    nothing: Mapping[Tier, Criterion] = {}
    conditions = line("conditions", conditions_of, nothing)
    problems += _without_tier(conditions, tiers, before)
    consensus: Consensus | None = line("consensus", lines.consensus, None)
    rarity: Rarity | None = line("rarity", lines.rarity, None)
    review = Review(
        line("review", people_of, before.review.levels), consensus, tuple(fields["fallback"])
    )
    return Badge(
        name=clean_name(fields["name"], 2 * rules.MAX_NAME),
        icon=line("icon", icon_of, before.icon),
        description=clean(fields["description"]),
        criteria=clean(fields["criteria"]),
        coaching_url=clean_name(fields["coaching_url"], 2 * MAX_EVIDENCE),
        roles=lines.roles(fields["roles"]),
        nominators=line("nominators", _nominators, before.nominators),
        review=review,
        rarity=rarity,
        cooldown_days=line("cooldown_days", _cooldown, before.cooldown_days),
        tiers=tuple(replace(one, criterion=conditions.get(one.tier)) for one in tiers),
        is_public=bool(fields["public"]),
    )


def _without_tier(
    conditions: Mapping[Tier, Criterion], tiers: Sequence[TierRule], before: Badge
) -> list[Problem]:
    """New conditions that no tier has; those that a tier had before go with it."""
    had = {one.tier: one.criterion for one in before.tiers}
    named = {one.tier for one in tiers}
    return [
        Problem("condition_without_tier", "conditions", {"name": tier})
        for tier, criterion in conditions.items()
        if tier not in named and criterion != had.get(tier)
    ]


def icon_of(text: str, field: str) -> str:
    """The emoji that is a badge's icon, typed itself or by its name. Raises `DomainError`."""
    icon = emoji_in(clean_name(text))
    if icon is None:
        raise DomainError("emoji_wrong", field=field)
    return icon


def _nominators(text: str, field: str) -> Nominators:
    try:
        return Nominators(text)
    except ValueError:
        raise DomainError("choice_missing", field=field) from None


def _cooldown(text: str, field: str) -> int:
    return whole_number(text or "0", field, 0, rules.MOST_COOLDOWN_DAYS)
