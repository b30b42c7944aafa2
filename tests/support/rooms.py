"""A room with a directory that answers from a list, for tests of commands and deliveries.

The directory stands where a chat platform would; everything else is real.
"""

import uuid
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from commands.base import Filled, Reply, Turn, TypedLine, Values
from commands.ports import PlatformUnavailable
from commands.room import Room
from domain.deliveries import Posted
from domain.errors import Problem
from domain.messages import Refused
from domain.people import (
    ConversationFacts,
    ConversationKind,
    ConversationRef,
    GroupFacts,
    GroupRef,
    PersonFacts,
    PersonRef,
    Segment,
    WorkspaceFacts,
    WorkspaceRef,
)
from storage.session import Database

# A Wednesday in November.
NOW = datetime(2026, 11, 18, 14, 30, tzinfo=UTC)
WORKSPACE = WorkspaceRef("testing", "T1")
CHANNEL = ConversationRef("C1", ConversationKind.CHANNEL)

ANA, BEN, CLEO = PersonRef("ana"), PersonRef("ben"), PersonRef("cleo")

PEOPLE = (
    PersonFacts("ana", "Ana Ferreira", zone="Europe/Lisbon", locale="en"),
    PersonFacts("ben", "Ben Okafor", zone="Europe/London"),
    PersonFacts("cleo", "Cleo Marchetti", alias="29:cleo"),
    PersonFacts("bot", "Deal Desk", is_bot=True),
    PersonFacts("gus", "Gus Guest", is_guest=True),
    PersonFacts("ivo", "Ivo Petrov", is_active=False),
    PersonFacts("xena", "Xena Elsewhere", is_external=True),
)
PLACES = (
    ConversationFacts("C1", ConversationKind.CHANNEL, "wins"),
    ConversationFacts("C2", ConversationKind.CHANNEL, "quiet", is_member=False),
    ConversationFacts("C3", ConversationKind.CHANNEL, "shared", is_external=True),
    ConversationFacts("D1", ConversationKind.DIRECT, ""),
)


@dataclass
class ListedDirectory:
    """Answers from its lists; `asked` keeps what it was asked."""

    people: dict[str, PersonFacts] = field(
        default_factory=lambda: {one.external_id: one for one in PEOPLE}
    )
    places: dict[str, ConversationFacts] = field(
        default_factory=lambda: {one.external_id: one for one in PLACES}
    )
    groups: dict[str, GroupFacts] = field(default_factory=dict)
    # The messages that are gone, by conversation and message.
    gone: set[Posted] = field(default_factory=set)
    asked: list[str] = field(default_factory=list)
    is_down: bool = False

    async def workspace(self, ref: WorkspaceRef) -> WorkspaceFacts:
        self._ask(ref.external_id)
        return WorkspaceFacts(ref.external_id, "Test Sales", zone="Europe/Berlin")

    async def person(
        self, workspace: WorkspaceRef, ref: PersonRef, near: ConversationRef | None
    ) -> PersonFacts | None:
        self._ask(ref.external_id)
        return self.people.get(ref.external_id)

    async def conversation(
        self, workspace: WorkspaceRef, ref: ConversationRef
    ) -> ConversationFacts | None:
        self._ask(ref.external_id)
        return self.places.get(ref.external_id)

    async def group(self, workspace: WorkspaceRef, ref: GroupRef) -> GroupFacts | None:
        self._ask(ref.external_id)
        return self.groups.get(ref.external_id)

    async def has_message(self, workspace: WorkspaceRef, message: Posted) -> bool | None:
        self._ask(message.message)
        return message not in self.gone

    def _ask(self, what: str) -> None:
        if self.is_down:
            raise PlatformUnavailable("testing")
        self.asked.append(what)


@dataclass
class House:
    """A room, its directory and its database."""

    room: Room
    directory: ListedDirectory
    database: Database

    async def run(self, turn: Turn) -> Reply:
        return await self.room.run(turn)

    async def rows(self, query: str, *arguments: object) -> list[tuple[object, ...]]:
        """What a query finds."""
        async with self.database.transaction() as tx:
            return [tuple(row) for row in await tx.raw.fetch(query, *arguments)]

    async def count(self, table: str) -> int:
        """How many rows a table has."""
        [(found,)] = await self.rows(f"SELECT count(*) FROM {table}")
        assert isinstance(found, int)
        return found


def house(database: Database) -> House:
    """A room that has met nobody yet."""
    directory = ListedDirectory()
    return House(Room(database, {"testing": directory}), directory, database)


def typed(*segments: Segment, **changes: Any) -> Turn:
    """Somebody (Ana, in #wins) types `/kudos` with these words."""
    return _turn(TypedLine(tuple(segments)), changes)


def filled(values: Values, **changes: Any) -> Turn:
    """Ana submits the kudos form."""
    return _turn(Filled(values), changes)


def _turn(arguments: TypedLine | Filled, changes: dict[str, Any]) -> Turn:
    turn = Turn(
        command="kudos",
        workspace=WORKSPACE,
        actor=ANA,
        conversation=CHANNEL,
        arguments=arguments,
        locale="en",
        now=NOW,
        delivery_id=uuid.uuid4().hex,
    )
    return replace(turn, **changes)


def codes(reply: Reply) -> list[str]:
    """The codes of a refusal's problems."""
    return [problem.code for problem in getattr(reply.message, "problems", ())]


def only_problem(reply: Reply) -> Problem:
    """What a refusal is about, if that is one thing."""
    assert isinstance(reply.message, Refused), reply
    [problem] = reply.message.problems
    return problem
