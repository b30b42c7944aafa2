"""What Laurel tells people, as facts without words or layout.

A message is written by a command, kept in the outbox or the inbox, and turned into a card by
`bot/views`. It holds everything its card needs, so that rendering reads nothing.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal
from uuid import UUID

from domain.errors import Problem


@dataclass(frozen=True, slots=True)
class Who:
    """A person as a card names them; `external_id` lets the platform mention them."""

    name: str
    external_id: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A conversation as a card names it."""

    name: str
    external_id: str | None = None


@dataclass(frozen=True, slots=True)
class ValueName:
    """A company value as a card names it."""

    slug: str
    name: str
    emoji: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """The message that a kudos answers, quoted and linked."""

    text: str
    url: str | None = None
    author: str = ""


@dataclass(frozen=True, slots=True)
class KudosFacts:
    """One kudos as people see it. `given_at` is UTC."""

    id: UUID
    giver: Who
    recipients: tuple[Who, ...]
    message: str
    given_at: datetime
    value: ValueName | None = None
    place: Place | None = None
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class KudosAnnounced:
    """The card in the channel."""

    kudos: KudosFacts
    kind: Literal["kudos_announced"] = "kudos_announced"


@dataclass(frozen=True, slots=True)
class KudosReceived:
    """The direct message to one recipient."""

    kudos: KudosFacts
    kind: Literal["kudos_received"] = "kudos_received"


# Why a kudos is not shown in a channel: the bot is no member of it, it is shared with another
# organisation, or it is a chat where nobody else would see the post.
Unposted = Literal["not_member", "external", "direct"]


@dataclass(frozen=True, slots=True)
class KudosReceipt:
    """The private answer to the giver."""

    kudos: KudosFacts
    unposted: Unposted | None = None
    kind: Literal["kudos_receipt"] = "kudos_receipt"


@dataclass(frozen=True, slots=True)
class KudosNotPosted:
    """Tells the giver that the card could not be posted although the kudos is recorded."""

    kudos: KudosFacts
    unposted: Unposted
    kind: Literal["kudos_not_posted"] = "kudos_not_posted"


@dataclass(frozen=True, slots=True)
class RoundUp:
    """A week of one channel's kudos. `since` and `until` are UTC; `zone` is the reader's."""

    since: datetime
    until: datetime
    zone: str
    total: int
    givers: int
    recipients: int
    highlights: tuple[KudosFacts, ...]
    values: tuple[tuple[ValueName, int], ...] = ()
    place: Place | None = None
    kind: Literal["round_up"] = "round_up"


@dataclass(frozen=True, slots=True)
class Help:
    """The list of commands, by their names in the registry."""

    commands: tuple[str, ...]
    values: tuple[ValueName, ...] = ()
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


Message = (
    KudosAnnounced
    | KudosReceived
    | KudosReceipt
    | KudosNotPosted
    | RoundUp
    | Help
    | Welcome
    | Refused
    | FormOffered
)
