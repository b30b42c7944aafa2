"""People and places as a chat platform names them, and what it says about them."""

from dataclasses import dataclass
from enum import StrEnum


class ConversationKind(StrEnum):
    """Where a conversation's words can be read."""

    CHANNEL = "channel"  # a channel, public or private
    GROUP = "group"  # a chat of several people
    DIRECT = "direct"  # one person and the bot, or two people


@dataclass(frozen=True, slots=True)
class WorkspaceRef:
    """A Slack team, a Teams tenant or the sandbox, by the platform's own id."""

    platform: str
    external_id: str


@dataclass(frozen=True, slots=True)
class PersonRef:
    """A person by the platform's own id; `label` is only what the door read beside it."""

    external_id: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class NameRef:
    """A person somebody typed by name (`@jon`) and the platform did not resolve."""

    name: str


@dataclass(frozen=True, slots=True)
class GroupRef:
    """A group of people that the platform keeps (a Slack user group), by the platform's own id."""

    external_id: str
    label: str = ""


# Somebody, or several, as a person names them.
AnyRef = PersonRef | NameRef | GroupRef


@dataclass(frozen=True, slots=True)
class ConversationRef:
    """A conversation by the platform's own id, with what is needed to post in its thread."""

    external_id: str
    kind: ConversationKind = ConversationKind.CHANNEL
    thread: str | None = None


# What a person typed: words, and the people and groups the platform resolved among them.
Segment = str | PersonRef | GroupRef
Line = tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class WorkspaceFacts:
    """What a platform says of a workspace. `zone` is an IANA name, `locale` a BCP 47 tag."""

    external_id: str
    name: str
    locale: str = "en"
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What a platform says of a person. `alias` is a second id it uses for the same person."""

    external_id: str
    name: str
    alias: str | None = None
    is_bot: bool = False
    is_guest: bool = False
    is_active: bool = True
    is_external: bool = False
    locale: str | None = None
    zone: str | None = None
    # Whether the platform says that they run the workspace.
    is_admin: bool = False


@dataclass(frozen=True, slots=True)
class ConversationFacts:
    """What a platform says of a conversation. `is_member` tells whether the bot may post there.

    `is_private` is true of a channel that only those who were let in can read.
    """

    external_id: str
    kind: ConversationKind
    name: str
    is_member: bool = True
    is_external: bool = False
    is_private: bool = False


@dataclass(frozen=True, slots=True)
class GroupFacts:
    """What a platform says of a group. `members` are people's own ids."""

    external_id: str
    name: str
    members: tuple[str, ...] = ()
