"""A command and its turn: who asked for what, where and when, and what they are told.

A command is an intent, whoever raises it: a person typing, a form, the clock, a machine. It
declares its fields once; the one-line parser, the Slack modal, the Teams dialog, the web form and
the help text all come from them.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

from domain.clock import Occurrence
from domain.errors import Problem
from domain.messages import FormOffered, Message, Source
from domain.people import ConversationRef, Line, NameRef, PersonRef, WorkspaceRef

if TYPE_CHECKING:
    from commands.scene import Scene


# What was typed is given back this far, beyond what may be sent, so that its author can shorten it:
# as much as Slack carries in a form.
MOST_TYPED = 3000


class FieldKind(StrEnum):
    """What a field holds, and so how each door asks for it."""

    PEOPLE = "people"
    TEXT = "text"
    CHOICE = "choice"
    TOGGLE = "toggle"


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that a command needs to know.

    In one line of text, people are the leading mentions, a choice is a word behind its `sigil`
    (`#teamwork`), a toggle is `--name`, and text is everything else. Lengths are in characters.
    """

    name: str
    kind: FieldKind
    required: bool = True
    sigil: str = ""
    max_items: int = 20
    max_length: int = 2000
    multiline: bool = False


FieldValue = str | bool | tuple[PersonRef | NameRef, ...]
Values = Mapping[str, FieldValue]


def carried(values: Values) -> dict[str, str | tuple[str, ...]]:
    """`values` as a button carries them: people by their ids, a switch as "1" or nothing."""
    found: dict[str, str | tuple[str, ...]] = {}
    for name, value in values.items():
        if isinstance(value, tuple):
            found[name] = tuple(ref.external_id for ref in value if isinstance(ref, PersonRef))
        else:
            found[name] = value if isinstance(value, str) else "1" * value
    return found


@dataclass(frozen=True, slots=True)
class TypedLine:
    """What a person wrote behind the command's name."""

    line: Line


@dataclass(frozen=True, slots=True)
class Filled:
    """What a form was submitted with, or what a button or the clock hands over, by field name."""

    values: Values


@dataclass(frozen=True, slots=True)
class FormState:
    """What a form carries from its opening to its submission, unseen by the person.

    `nonce` is new for every form opened, and makes submitting it twice one effect.
    """

    nonce: str
    conversation: ConversationRef | None = None
    source: Source | None = None


class ReplyBy(StrEnum):
    """How the person at the keyboard gets the answer."""

    ACK = "ack"  # it rides on the platform's acknowledgement, after the commit
    DELIVERY = "delivery"  # it is queued in the same transaction, as a private message


@dataclass(frozen=True, slots=True)
class Turn:
    """One request, as its door understood it. `now` is UTC and enters here.

    `delivery_id` names the inbound delivery: the same id has one effect, however often it comes.
    `opens_form` asks for the command's form, filled with the arguments given (a shortcut).
    """

    command: str
    workspace: WorkspaceRef
    actor: PersonRef | None
    conversation: ConversationRef | None
    arguments: TypedLine | Filled
    locale: str
    now: datetime
    delivery_id: str
    source: Source | None = None
    opens_form: bool = False
    reply_by: ReplyBy = ReplyBy.ACK
    # Set for a turn that the clock raises: the run of a schedule that it is.
    occurrence: Occurrence | None = None


@dataclass(frozen=True, slots=True)
class FormRequest:
    """Open this command's form, filled with `values`; nothing has been written.

    `choices` are the options of each choice field: (value, label) pairs.
    """

    command: "Command"
    values: Values
    state: FormState
    choices: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def offered(self) -> FormOffered:
        """The way to this form, where it cannot be opened at once."""
        return FormOffered(self.command.name, carried(self.values), self.problems)


@dataclass(frozen=True, slots=True)
class Reply:
    """What the person at the keyboard is told: a message, a form to open, or nothing.

    `refused` tells a form to stay open and show the problems of the `Refused` message.
    """

    message: Message | None = None
    form: FormRequest | None = None
    locale: str = "en"
    refused: bool = False


Handler = Callable[["Scene"], Awaitable[Reply]]


@dataclass(frozen=True, slots=True)
class Command:
    """An intent people can have. `name` is one or two words: "kudos", "laurel help"."""

    name: str
    handler: Handler
    fields: tuple[Field, ...] = ()
    by: Literal["people", "clock", "platform"] = "people"
    # Whether a missing required field opens the form instead of a refusal.
    has_form: bool = False
    # Whether "Recognize this" style message actions may start it.
    on_message: bool = False
    # Whether all it writes is handed to `scene.write`. Its turn is then one statement, which takes
    # effect as a whole without a transaction around it.
    one_statement: bool = False

    def field(self, name: str) -> Field:
        """The field called `name`; KeyError if there is none."""
        for candidate in self.fields:
            if candidate.name == name:
                return candidate
        raise KeyError(name)
