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

from domain.deliveries import Posted
from domain.errors import Problem
from domain.messages import Coaching, DryRun, FormOffered, Message, Source
from domain.people import AnyRef, ConversationRef, Line, PersonRef, WorkspaceRef
from domain.schedules import Occurrence
from domain.settings import Settings

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
    DATE = "date"  # "YYYY-MM-DD", or empty
    KEPT = "kept"  # carried by buttons and forms, and never asked for: which kudos, which page


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that a command needs to know.

    In one line of text, people are the leading mentions, a choice is a word behind its `sigil`
    (`#teamwork`) or one of its `options`, a toggle is `--name`, and text is everything else.
    Lengths are in characters.
    """

    name: str
    kind: FieldKind
    required: bool = True
    sigil: str = ""
    max_items: int = 20
    max_length: int = 2000
    multiline: bool = False
    # What can be chosen, where that is always the same; people read texts of their own for each
    # (`field-<command>-<field>-<option>`). Otherwise the form's request brings its `choices`.
    options: tuple[str, ...] = ()


FieldValue = str | bool | tuple[AnyRef, ...]
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
    # The fields of kind KEPT; they come back with the submission as if they had been filled in.
    kept: Mapping[str, str] = field(default_factory=dict)
    # Whether the coach has had its say: whatever is submitted now is sent as it is.
    is_coached: bool = False

    def filled(self, values: Values) -> Filled:
        """What the form was submitted with: `values`, and over them what it kept."""
        return Filled({**values, **self.kept})


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
    # The message with the button that was clicked, where it can be replaced by the answer.
    clicked: Posted | None = None
    # The submitted form's own state; None where nothing was submitted.
    form: FormState | None = None


@dataclass(frozen=True, slots=True)
class FormRequest:
    """Open this command's form, filled with `values`; nothing has been written.

    `choices` are the options of each choice field: (value, label) pairs. `marked` is the option of
    a field that is told from the others: the value of the week.
    """

    command: "Command"
    values: Values
    state: FormState
    choices: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    coaching: Coaching | None = None
    # What publishing it would come to, shown above the fields.
    trial: DryRun | None = None
    # How many people belong to it beyond those that its picker shows; they stay.
    more_people: int = 0
    marked: Mapping[str, str] = field(default_factory=dict)

    def offered(self) -> FormOffered:
        """The way to this form, where it cannot be opened at once."""
        return FormOffered(self.command.name, carried(self.values), self.problems)


@dataclass(frozen=True, slots=True)
class Reply:
    """What the person at the keyboard is told: a message, a form to open, or nothing.

    `locale` and `zone` (IANA) are the reader's. `refused` tells a form to stay open and show the
    problems of the `Refused` message. A form in answer to a submission takes the place of the one
    submitted. `in_place` asks that the message take the place of the one that was clicked (another
    page of a list), where that can be.
    """

    message: Message | None = None
    form: FormRequest | None = None
    locale: str = "en"
    zone: str = "UTC"
    refused: bool = False
    in_place: bool = False


Handler = Callable[["Scene"], Awaitable[Reply]]


def _always(_turn: Turn, _settings: Settings) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """An intent people can have. `name` is one or two words: "kudos", "laurel help"."""

    name: str
    handler: Handler
    fields: tuple[Field, ...] = ()
    # Who asks for it: people by typing, people by a button of a card, the clock, or a platform.
    by: Literal["people", "button", "clock", "platform"] = "people"
    # Whether a missing required field opens the form instead of a refusal.
    has_form: bool = False
    # Whether "Recognize this" style message actions may start it.
    on_message: bool = False
    # Whether all it writes is handed to `scene.write`. Its turn is then one statement, which takes
    # effect as a whole without a transaction around it.
    one_statement: bool = False
    # Whether a turn means anything under an organisation's settings. One that does not ends before
    # a platform is asked about anybody, and leaves no trace.
    is_meant: Callable[[Turn, Settings], bool] = _always

    @property
    def is_typed(self) -> bool:
        """Whether people may ask for it in words, and not only by a button of a card."""
        return self.by == "people"

    @property
    def is_for_people(self) -> bool:
        """Whether people, rather than the clock or a platform, may ask for it."""
        return self.by in ("people", "button")

    def field(self, name: str) -> Field:
        """The field called `name`; KeyError if there is none."""
        for candidate in self.fields:
            if candidate.name == name:
                return candidate
        raise KeyError(name)
