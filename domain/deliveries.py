"""Where a message goes, and how fast a place may be posted to."""

from dataclasses import dataclass
from enum import StrEnum


class DestinationKind(StrEnum):
    """Who can read what is sent there."""

    CONVERSATION = "conversation"  # everybody in a conversation
    PERSON = "person"  # one person, in the chat between them and the bot
    PRIVATE = "private"  # one person, inside a conversation (ephemeral), or else in their own chat


@dataclass(frozen=True, slots=True)
class Destination:
    """A place to send to, by the platform's own ids."""

    kind: DestinationKind
    conversation: str | None = None
    person: str | None = None
    thread: str | None = None

    @property
    def key(self) -> str:
        """The name under which sends to this place are paced together."""
        if self.kind is DestinationKind.CONVERSATION:
            return f"c:{self.conversation}"
        return f"p:{self.person}"


@dataclass(frozen=True, slots=True)
class Posted:
    """A message as the platform stored it, so that it can be updated or retracted later."""

    conversation: str
    message: str


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `count` sends to one destination in any window of `seconds`."""

    count: int
    seconds: float
