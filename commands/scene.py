"""What a command's handler works with: the turn, what is known, and where to write."""

from dataclasses import dataclass, field
from datetime import timedelta

from commands.base import Turn, Values
from domain.badges import Badge
from domain.clock import parse_zone
from domain.deliveries import Destination, DestinationKind
from domain.errors import DomainError, Problem
from domain.messages import BadgeName, Message, Place, ValueName, Who
from domain.people import PersonRef
from domain.preferences import quiet_for
from storage.outbox import Outbox
from storage.queries.turns import Conversation, Opening, Organization, Person, Value
from storage.session import Transaction
from storage.statement import Write


@dataclass(frozen=True, slots=True)
class Scene:
    """One turn inside its transaction. `values` are the command's fields as given;
    `problems` are those already found in reading them.
    """

    turn: Turn
    tx: Transaction
    opening: Opening
    values: Values
    problems: tuple[Problem, ...]
    outbox: Outbox
    writes: list[Write] = field(default_factory=list)

    @property
    def organization(self) -> Organization:
        """The organisation and workspace the turn happens in."""
        return self.opening.organization

    @property
    def conversation(self) -> Conversation | None:
        """Where the turn happens, if that is a conversation the platform told of."""
        return self.opening.conversation

    @property
    def company_values(self) -> tuple[Value, ...]:
        """The values that can be chosen, in the organisation's order."""
        return self.opening.values

    @property
    def actor(self) -> Person | None:
        """Who asked; None for the clock, or for somebody the platform does not know."""
        return self.find(self.turn.actor) if self.turn.actor else None

    @property
    def locale(self) -> str:
        """The language of private answers."""
        return (self.actor.locale if self.actor else None) or self.turn.locale

    @property
    def zone(self) -> str:
        """The IANA zone of private answers."""
        return (self.actor.zone if self.actor else None) or self.organization.zone

    def find(self, ref: PersonRef) -> Person | None:
        """The person behind a platform id."""
        return self.opening.people.get(ref.external_id)

    def write(self, *writes: Write) -> None:
        """Has rows written at the turn's end, in one statement with its claim and deliveries."""
        self.writes.extend(writes)

    def tell(
        self,
        person: Person,
        message: Message,
        subject: str | None = None,
        part: str | None = None,
        after: timedelta = timedelta(),
    ) -> None:
        """Queues a direct message, in the person's own language and zone."""
        self.outbox.add(
            message,
            Destination(DestinationKind.PERSON, person=person.external_id),
            locale=person.locale or self.organization.locale,
            zone=person.zone or self.organization.zone,
            subject=subject,
            part=part,
            after=after,
        )

    def inform(
        self, person: Person, message: Message, subject: str | None = None, part: str | None = None
    ) -> None:
        """Queues a direct message that the person did not ask for, as far as they want any: not at
        all, or only once their quiet hours are over.
        """
        if not person.preferences.direct_messages:
            return
        zone = parse_zone(person.zone or self.organization.zone)
        quiet = quiet_for(person.preferences, self.turn.now, zone)
        self.tell(person, message, subject, part, quiet)

    def announce(
        self,
        place: Conversation,
        message: Message,
        subject: str | None = None,
        part: str | None = None,
        thread: str | None = None,
    ) -> None:
        """Queues a post for everybody in `place`, in the organisation's language and zone.

        It goes to `thread`, or else to the thread that the turn happens in.
        """
        ref = self.turn.conversation
        here = ref is not None and ref.external_id == place.external_id
        self.outbox.add(
            message,
            Destination(
                DestinationKind.CONVERSATION,
                conversation=place.external_id,
                thread=thread or (ref.thread if ref and here else None),
            ),
            locale=self.organization.locale,
            zone=self.organization.zone,
            subject=subject,
            part=part,
        )


def actor_of(scene: Scene) -> Person:
    """Who asked. Raises `DomainError` where the platform does not know them."""
    if scene.actor is None:
        raise DomainError("giver_unknown")
    return scene.actor


def who(person: Person) -> Who:
    """A person as cards name them."""
    return Who(person.name, person.external_id or None)


def value_name(value: Value) -> ValueName:
    """A company value as cards name it."""
    return ValueName(value.slug, value.name, value.emoji)


def badge_name(slug: str, badge: Badge) -> BadgeName:
    """A badge as cards name it."""
    return BadgeName(slug, badge.name, badge.icon)


def place_of(conversation: Conversation | None) -> Place | None:
    """A conversation as cards name it; None where it has no name of its own."""
    if conversation is None or not conversation.name:
        return None
    return Place(conversation.name, conversation.external_id)
