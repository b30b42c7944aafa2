"""Help, the welcome, refusals, and the offer of a form."""

from dataclasses import dataclass, field
from typing import Literal

from domain.errors import Problem
from domain.messages.parts import ValueName


@dataclass(frozen=True, slots=True)
class Help:
    """The list of commands, by their names in the registry. Those of admins are shown to them."""

    commands: tuple[str, ...]
    values: tuple[ValueName, ...] = ()
    is_admin: bool = False
    kind: Literal["help"] = "help"


@dataclass(frozen=True, slots=True)
class Welcome:
    """What Laurel says once when it is added to a conversation or opened by a person."""

    kind: Literal["welcome"] = "welcome"


@dataclass(frozen=True, slots=True)
class Refused:
    """Every problem with what a person asked for. `typed` is what they wrote, to be kept.

    `values` is the same as form fields, where it could be read, in the shape of `FormOffered`.
    """

    problems: tuple[Problem, ...]
    command: str = ""
    typed: str = ""
    incident: str | None = None
    values: dict[str, str | tuple[str, ...]] = field(default_factory=dict)
    kind: Literal["refused"] = "refused"


@dataclass(frozen=True, slots=True)
class FormOffered:
    """An invitation to fill a form, where the platform cannot open one by itself.

    `values` are the form's fields as already given, in the shape of `commands.base.Values`.
    """

    command: str
    values: dict[str, str | tuple[str, ...]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    kind: Literal["form_offered"] = "form_offered"
