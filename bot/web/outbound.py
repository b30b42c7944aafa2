"""What the sandbox shows: Laurel's messages stored as cards, and how rows look on the page."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from bot.views import Draw
from bot.web.clock import SandboxClock
from bot.web.hood import Hood
from bot.web.inbound import Visit
from bot.web.render import render_card
from bot.web.store import Store
from bot.web.stream import Hub
from bot.web.town import LAUREL, Town, direct
from commands.base import Reply, Turn
from commands.ports import Outgoing, Undeliverable
from domain.deliveries import Destination, DestinationKind, Posted
from domain.messages import Message
from storage.queries.sandbox import NewMessage, SandboxMessage

# Names what is made from an action's own id: the same action makes the same ids.
ACTIONS = UUID("6f3f7d0e-3d7a-4f5e-9d6c-2f5a1f0f7b11")


@dataclass(frozen=True, slots=True)
class Outbound:
    """Sends to the sandbox's conversations."""

    store: Store
    hub: Hub
    hood: Hood
    clock: SandboxClock
    draw: Draw

    async def send(self, outgoing: Outgoing) -> Posted:
        """Stores the message and shows it on every page that is open. Raises `Undeliverable`."""
        town = await self.store.town()
        conversation, readers = _where(town, outgoing.destination)
        tree = self.drawn(outgoing.message, outgoing.locale, outgoing.zone)
        now = self.clock.now()
        if outgoing.replaces is not None:
            posted = outgoing.replaces
            if not await self.store.replace(int(posted.message), tree["summary"], tree, now):
                raise Undeliverable("gone", "the message to be replaced is not there")
        else:
            new = NewMessage(conversation, None, readers, tree["summary"], now, tree, outgoing.id)
            stored = await self.store.add(new)
            posted = Posted(stored.conversation, str(stored.id))
        self.hub.changed()
        self.hood.delivery(outgoing, posted, now)
        return posted

    async def find(self, outgoing: Outgoing) -> Posted | None:
        """The message of a send whose answer was lost."""
        stored = await self.store.delivered(outgoing.id)
        return None if stored is None else Posted(stored.conversation, str(stored.id))

    def drawn(self, message: Message, locale: str, zone: str) -> dict[str, Any]:
        """The message as the page draws it."""
        return render_card(self.draw(message, locale, zone))

    async def tell(self, visit: Visit, turn: Turn, reply: Reply) -> None:
        """Shows a private answer to the person who acted: in the place of the card they clicked,
        if that is their own and the answer asks for it, else beside what they did.
        """
        assert reply.message is not None
        me = visit.me.external_id
        tree = self.drawn(reply.message, reply.locale, reply.zone)
        if not (reply.in_place and await self._replaced(turn, me, tree, visit.now)):
            conversation = visit.place.external_id if visit.place else direct(me)
            delivery = uuid5(ACTIONS, f"{me}:{turn.delivery_id}")
            await self.store.add(
                NewMessage(conversation, None, (me,), tree["summary"], visit.now, tree, delivery)
            )
        self.hub.changed()

    async def _replaced(self, turn: Turn, me: str, tree: dict[str, Any], now: datetime) -> bool:
        if turn.clicked is None:
            return False
        clicked = await self.store.message(int(turn.clicked.message), me)
        if clicked is None or clicked.readers != (me,):
            return False
        return await self.store.replace(clicked.id, tree["summary"], tree, now)


def _where(town: Town, to: Destination) -> tuple[str, tuple[str, ...] | None]:
    """The conversation to post in, and who may read it there. Raises `Undeliverable`."""
    if to.kind is not DestinationKind.CONVERSATION and to.person not in town.people:
        raise Undeliverable("unknown_destination")
    if to.kind is DestinationKind.PERSON or to.conversation is None:
        assert to.person is not None
        return direct(to.person), (to.person,)
    place = town.place(to.conversation)
    if place is None:
        raise Undeliverable("unknown_destination")
    if not place.is_member:
        raise Undeliverable("not_member")
    if place.is_external:
        raise Undeliverable("external")
    if to.kind is DestinationKind.PRIVATE and to.person is not None:
        return to.conversation, (to.person,)
    return to.conversation, town.readers(to.conversation)


def message_tree(message: SandboxMessage) -> dict[str, Any]:
    """A message as the page draws it."""
    return {
        "id": message.id,
        "conversation": message.conversation,
        "author": message.author or LAUREL,
        "text": message.body,
        "card": message.card,
        # In a channel others would see it; in a chat of two it needs no saying.
        "private": message.readers is not None and not message.conversation.startswith("dm:"),
        "at": message.posted_at.isoformat(),
        "edited": message.edited_at is not None,
        "reactions": list(message.reactions),
    }
