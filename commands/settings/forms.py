"""What the forms of admins share: how they open, and how what was changed is noted."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from commands.base import (
    Command,
    Field,
    FieldKind,
    FieldValue,
    FormRequest,
    FormState,
    Reply,
    Values,
)
from commands.scene import Scene
from commands.settings.gate import admin
from domain.errors import Problem
from domain.messages import Change, SettingsSaved
from storage.ids import new_id
from storage.queries import audit

# What a form was opened with, so that two admins do not undo each other's work unawares.
SEEN = Field("seen", FieldKind.KEPT, required=False)

Choices = Mapping[str, tuple[tuple[str, str], ...]]


def words(values: Values, name: str) -> str:
    """What was filled into a field of text, or chosen; "" for nothing."""
    value = values.get(name, "")
    return value if isinstance(value, str) else ""


def reopened(command: Command, values: Values, stored: Mapping[str, FieldValue]) -> Values:
    """What a form shows: what is stored, and over it what was given when it is opened once more.

    A door may fill in empty fields of its own accord: nothing but these is nothing given.
    """
    asked = {field.name for field in command.fields if field.kind is not FieldKind.KEPT}
    given = {name: value for name, value in values.items() if name in asked}
    return {**stored, **given} if any(given.values()) else stored


def form(
    scene: Scene,
    command: Command,
    shown: Values,
    kept: Mapping[str, str],
    *,
    choices: Choices | None = None,
    problems: Sequence[Problem] = (),
) -> Reply:
    """The answer that opens `command`'s form."""
    state = FormState(str(new_id()), scene.turn.conversation, kept=kept)
    request = FormRequest(command, shown, state, choices or {}, tuple(problems))
    return Reply(form=request, locale=scene.locale)


def changed_meanwhile(names: Sequence[str]) -> list[Problem]:
    """The problems of a form whose fields somebody else has changed since it was opened."""
    return [Problem("changed_meanwhile", name) for name in names]


async def saved(scene: Scene, section: str, changes: Sequence[Change]) -> Reply:
    """The answer after changes were written; notes them in the audit log, too."""
    await note(scene, changes)
    return Reply(SettingsSaved(section, tuple(changes)), locale=scene.locale)


async def note(scene: Scene, changes: Sequence[Change]) -> None:
    """Notes in the audit log that the actor made these changes."""
    actor = await admin(scene)
    organization_id = scene.organization.id
    await audit.record(scene.tx.connection, organization_id, actor.id, scene.turn.now, changes)


def uuid_in(values: Values, name: str) -> UUID | None:
    """The id that a button or a form carries; None for anything else."""
    try:
        return UUID(words(values, name))
    except ValueError:
        return None
