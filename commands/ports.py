"""What the room needs from a chat platform: answers about people, and a way to send."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from domain.deliveries import Destination, Limit, Posted
from domain.messages import Message
from domain.people import (
    ConversationFacts,
    ConversationRef,
    GroupFacts,
    GroupRef,
    PersonFacts,
    PersonRef,
    WorkspaceFacts,
    WorkspaceRef,
)


class PlatformUnavailable(Exception):
    """The chat platform did not answer a question in time; nothing was written."""


class RetryLater(Exception):
    """The platform refused for now; nothing was sent. Try again after `seconds`."""

    def __init__(self, seconds: float, reason: str) -> None:
        super().__init__(reason)
        self.seconds = seconds


class Ambiguous(Exception):
    """The answer to a send was lost: the message may or may not be there."""


class Undeliverable(Exception):
    """The platform will never take this message; `code` says why.

    Known codes: "not_member", "external", "blocked" (the person switched the bot off),
    "unknown_destination", "gone" (a channel that is archived, a message that was deleted),
    "rejected" (the platform found the content wrong).
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(detail or code)
        self.code = code


class Directory(Protocol):
    """What a platform can be asked about people and places. Each call may go over the network.

    Raises `PlatformUnavailable` when there is no answer; None means "there is no such thing".
    """

    async def workspace(self, ref: WorkspaceRef) -> WorkspaceFacts: ...

    async def person(
        self, workspace: WorkspaceRef, ref: PersonRef, near: ConversationRef | None
    ) -> PersonFacts | None: ...

    async def conversation(
        self, workspace: WorkspaceRef, ref: ConversationRef
    ) -> ConversationFacts | None: ...

    async def group(self, workspace: WorkspaceRef, ref: GroupRef) -> GroupFacts | None:
        """A group with its members. None also where the platform has no groups."""

    async def has_message(self, workspace: WorkspaceRef, message: Posted) -> bool | None:
        """Whether a message is still there; None where the platform does not tell a bot."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One delivery to be made. `locale` and `zone` are the reader's; `id` never changes over
    attempts and may be given to the platform as an idempotency key.
    """

    id: UUID
    workspace: WorkspaceRef
    destination: Destination
    message: Message
    locale: str
    zone: str
    created_at: datetime
    # Set when a message that is already there is to be replaced.
    replaces: Posted | None = None
    # The conversation between the bot and the person, when a send to them already found it.
    direct_conversation: str | None = None


class Sender(Protocol):
    """Sends messages to one platform."""

    limits: tuple[Limit, ...]

    async def send(self, outgoing: Outgoing) -> Posted:
        """Sends once. Raises `RetryLater`, `Ambiguous` or `Undeliverable`."""

    async def find(self, outgoing: Outgoing) -> Posted | None:
        """Looks for a message whose send was ambiguous; None if it is not there, or if the
        platform cannot be searched. Raises `RetryLater` when it cannot tell now.
        """
