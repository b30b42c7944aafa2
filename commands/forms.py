"""Forms that show what is stored: how they open, and how what they are sent with is read."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from commands.base import Command, FieldKind, FieldValue, FormRequest, FormState, Reply, Values
from commands.scene import Scene
from domain.errors import Problem
from domain.people import AnyRef
from storage.ids import new_id

# The options of each choice, as `FormRequest` takes them.
Choices = Mapping[str, tuple[tuple[str, str], ...]]

# So many characters of the words that a form is about are shown above it.
MOST_QUOTED = 300


def words(values: Values, name: str) -> str:
    """What was filled into a field of text, or chosen; "" for nothing."""
    value = values.get(name, "")
    return value if isinstance(value, str) else ""


def named(values: Values, name: str) -> tuple[AnyRef, ...]:
    """The people and groups in a field, each once."""
    value = values.get(name, ())
    return tuple(dict.fromkeys(value)) if isinstance(value, tuple) else ()


def uuid_in(values: Values, name: str) -> UUID | None:
    """The id that a button or a form carries; None for anything else."""
    try:
        return UUID(words(values, name))
    except ValueError:
        return None


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
