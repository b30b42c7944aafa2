"""A part of the settings with one form: what it asks for, how it is read, and how it is saved."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from commands.base import Command, Field, FieldKind, FieldValue, Reply, Values
from commands.forms import Choices, form, reopened
from commands.scene import Scene
from commands.settings.forms import SEEN, changed_meanwhile, saved
from commands.settings.gate import admin
from domain.errors import DomainError, Problem
from domain.merging import merge, seen
from domain.messages import Change
from domain.settings import Settings
from storage.queries import settings as queries


@dataclass(frozen=True, slots=True)
class Setting:
    """One field of `Settings` (`key`) in a form.

    `read` makes the setting of what was filled in, or raises `DomainError`; `show` is the reverse,
    and `tell` writes it for the audit log.
    """

    key: str
    field: Field
    read: Callable[[FieldValue], object]
    show: Callable[[Any], FieldValue] = str
    tell: Callable[[Any], str] = str


def line(
    field: Field,
    read: Callable[[str, str], object],
    *,
    key: str = "",
    show: Callable[[Any], str] = str,
    tell: Callable[[Any], str] | None = None,
) -> Setting:
    """A setting that is written as text; `read` takes the text and the field's name."""
    return Setting(
        key or field.name, field, lambda given: read(str(given), field.name), show, tell or show
    )


def switch(key: str) -> Setting:
    """A setting that is on or off."""
    return Setting(key, Field(key, FieldKind.TOGGLE, required=False), bool, bool, on_or_off)


def option(key: str, kind: type[StrEnum], options: Sequence[StrEnum] = ()) -> Setting:
    """A setting that is one of a few: all of `kind`, or some of them."""
    field = Field(key, FieldKind.CHOICE, options=tuple(options or kind))

    def read(given: FieldValue) -> StrEnum:
        if given in field.options:
            return kind(str(given))
        raise DomainError("choice_missing", field=key)

    return Setting(key, field, read)


def on_or_off(is_on: bool) -> str:
    """A switch in the audit log."""
    return "on" if is_on else "off"


async def _no_choices(_scene: Scene) -> Choices:
    return {}


async def _no_names(_scene: Scene, _settings: Settings) -> Mapping[str, str]:
    return {}


def _no_problems(_scene: Scene, _settings: Settings, _choices: Choices) -> Sequence[Problem]:
    return ()


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the settings.

    `check` finds what is wrong with them as a whole; `names` writes, for the audit log, settings
    that only the database can name.
    """

    name: str
    settings: tuple[Setting, ...]
    choices: Callable[[Scene], Awaitable[Choices]] = _no_choices
    check: Callable[[Scene, Settings, Choices], Sequence[Problem]] = _no_problems
    names: Callable[[Scene, Settings], Awaitable[Mapping[str, str]]] = _no_names

    def command(self) -> Command:
        """The command whose form this is."""

        async def handle(scene: Scene) -> Reply:
            return await _handle(self, made, scene)

        asked = tuple(one.field for one in self.settings)
        made = Command(f"settings {self.name}", handle, (*asked, SEEN), by="button", has_form=True)
        return made

    def stored(self, settings: Settings) -> dict[str, object]:
        """The section's settings, by their keys."""
        return {one.key: getattr(settings, one.key) for one in self.settings}

    def shown(self, settings: Settings) -> dict[str, FieldValue]:
        """The same as the form's fields show them."""
        return {one.field.name: one.show(getattr(settings, one.key)) for one in self.settings}


async def _handle(section: Section, command: Command, scene: Scene) -> Reply:
    await admin(scene)
    choices = await section.choices(scene)
    if scene.turn.opens_form:
        settings = scene.organization.settings
        shown = reopened(command, scene.values, section.shown(settings))
        return form(scene, command, shown, _kept(section, settings), choices=choices)
    settings = await queries.lock(scene.tx.connection, scene.organization.id)
    given, problems = _read(section, scene.values)
    merged = merge(section.stored(settings), given, str(scene.values.get(SEEN.name, "")))
    new = replace(settings, **merged.changed)
    problems += section.check(scene, new, choices)
    if problems:
        raise DomainError.of(problems)
    if merged.conflicts:
        names = [one.field.name for one in section.settings if one.key in merged.conflicts]
        shown = section.shown(settings) | section.shown(new)
        problems = changed_meanwhile(names)
        kept = _kept(section, settings)
        return form(scene, command, shown, kept, choices=choices, problems=problems)
    if new != settings:
        await queries.save(scene.tx.connection, scene.organization.id, new)
    return await saved(scene, section.name, await _changes(section, scene, settings, new))


def _kept(section: Section, settings: Settings) -> dict[str, str]:
    return {SEEN.name: seen(section.stored(settings))}


def _read(section: Section, values: Values) -> tuple[dict[str, object], list[Problem]]:
    """The settings as filled in, and what cannot be read; what was not asked for is left out."""
    given: dict[str, object] = {}
    problems: list[Problem] = []
    for one in section.settings:
        if one.field.name not in values:
            continue
        try:
            given[one.key] = one.read(values[one.field.name])
        except DomainError as error:
            problems += error.problems
    return given, problems


async def _changes(
    section: Section, scene: Scene, before: Settings, after: Settings
) -> list[Change]:
    """What is different, as the audit log writes it, in the order of the form."""
    was, is_now = await section.names(scene, before), await section.names(scene, after)
    found = []
    for one in section.settings:
        old, new = getattr(before, one.key), getattr(after, one.key)
        if old != new:
            told = was.get(one.key) or one.tell(old), is_now.get(one.key) or one.tell(new)
            found.append(Change(one.key, *told))
    return found
