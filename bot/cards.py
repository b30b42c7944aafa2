"""The closed set of nodes that every card is made of.

A view builds a `Card` or a `Form`; each platform renders every node. Text is always data: a node
holds plain characters, and a renderer escapes them for its platform, so nothing a person typed can
become markup or a mention. Order of nodes in a card: lead, quote, facts, picture, actions, footer.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from domain.people import PersonRef

# --- words -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Text:
    """Plain characters; `strong` marks a name or a key word."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """A person the platform should notify; shown as `name` where it cannot mention."""

    name: str
    person: PersonRef


@dataclass(frozen=True, slots=True)
class Link:
    """A link. A renderer drops the address, and keeps the words, unless it is http(s)."""

    text: str
    url: str


Span = Text | Mention | Link
Spans = tuple[Span, ...]

# A picture's side in CSS pixels: seen at a glance, and beside it the words stay the larger thing.
PICTURE_SIDE = 128

# --- nodes -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Lead:
    """The first line: who did what for whom."""

    spans: Spans


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of ordinary text."""

    spans: Spans


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's own words, large and set apart; line breaks are kept."""

    text: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Quiet details on one line, parted by a middle dot."""

    items: tuple[Spans, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A square image, `PICTURE_SIDE` a side where a platform lets us say so; `alt` says the same in
    words. What it says, the rest of the card says, too: a platform may leave it out.
    """

    url: str
    alt: str


@dataclass(frozen=True, slots=True)
class Divider:
    """A quiet line between two parts."""


@dataclass(frozen=True, slots=True)
class Button:
    """Something to do. `action` is a command name whose form or effect it starts, with `values`;
    or `url` opens a page. Exactly one of the two is set.

    `opens_form` says that the click opens a form (Slack modal, Teams dialog).
    """

    label: str
    action: str = ""
    values: Mapping[str, str | tuple[str, ...]] | None = None
    url: str = ""
    style: Literal["plain", "primary", "danger"] = "plain"
    opens_form: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list: a line, optionally the words it is about, and at most two buttons."""

    spans: Spans
    quote: str = ""
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True)
class Items:
    """A list of at most ten entries."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Actions:
    """At most three buttons, at most one of them primary."""

    buttons: tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Footer:
    """Why this came and how to change it, in one small line."""

    spans: Spans


Node = Lead | Paragraph | Quote | Facts | Picture | Items | Divider | Actions | Footer


@dataclass(frozen=True, slots=True)
class Card:
    """A message as people see it. `summary` is the same in one plain line, for notifications,
    screen readers and clients without cards (Slack `text`, Teams `summary`).
    """

    nodes: tuple[Node, ...]
    summary: str


# --- forms -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a field."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class PeopleInput:
    """A picker of one or more people; `initial` are already chosen."""

    name: str
    label: str
    hint: str = ""
    required: bool = True
    error: str = ""
    initial: tuple[PersonRef, ...] = ()
    max_items: int = 20


@dataclass(frozen=True, slots=True)
class TextInput:
    """A line or, with `multiline`, a box of text. Lengths are in characters."""

    name: str
    label: str
    hint: str = ""
    required: bool = True
    error: str = ""
    initial: str = ""
    placeholder: str = ""
    multiline: bool = False
    max_length: int = 2000


@dataclass(frozen=True, slots=True)
class ChoiceInput:
    """One of several options."""

    name: str
    label: str
    hint: str = ""
    required: bool = True
    error: str = ""
    initial: str = ""
    placeholder: str = ""
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class ToggleInput:
    """A switch; its value is "1" or empty."""

    name: str
    label: str
    hint: str = ""
    required: bool = False
    error: str = ""
    initial: bool = False


@dataclass(frozen=True, slots=True)
class DateInput:
    """A day of the calendar; its value is "YYYY-MM-DD" or empty."""

    name: str
    label: str
    hint: str = ""
    required: bool = True
    error: str = ""
    initial: str = ""


Input = PeopleInput | TextInput | ChoiceInput | ToggleInput | DateInput


@dataclass(frozen=True, slots=True)
class Form:
    """A form as people see it: Slack modal, Teams dialog, web dialog.

    `command` names what submitting runs. `state` is opaque to the person and comes back with the
    submission (at most 2,900 characters). `intro` stands above the fields.
    """

    command: str
    title: str
    submit: str
    cancel: str
    inputs: tuple[Input, ...]
    state: str
    intro: tuple[Lead | Paragraph | Quote | Facts | Divider, ...] = ()
    error: str = ""
