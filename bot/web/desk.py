"""What the paths of the sandbox share: its services, and who acts at them."""

from dataclasses import dataclass
from typing import Protocol

from bot.form_state import StateCodec
from bot.web.clock import SandboxClock
from bot.web.gate import Rejected
from bot.web.hood import Hood
from bot.web.inbound import Visit
from bot.web.outbound import Outbound
from bot.web.store import NotSeeded, Store
from bot.web.stream import Hub
from bot.web.town import Town
from commands.base import Reply, Turn
from domain.people import ConversationFacts
from domain.text import clean


class RunsTurns(Protocol):
    """The room, as a door needs it."""

    async def run(self, turn: Turn) -> Reply: ...


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything that a path works with."""

    room: RunsTurns
    store: Store
    hub: Hub
    hood: Hood
    clock: SandboxClock
    outbound: Outbound
    codec: StateCodec

    async def visit(self, me: str, conversation: str = "") -> Visit:
        """The person who acts, and where: nowhere, if that is not a place for them.

        Raises `Rejected` if there is no such person.
        """
        town = await self._town()
        person = town.people.get(clean(me))
        if person is None or not person.is_active or person.is_bot:
            raise Rejected(404, "There is nobody of that name here.")
        place = town.place(clean(conversation))
        pair = town.pair(place.external_id) if place else None
        if pair is not None and person.external_id not in pair:
            place = None
        return Visit(town, person, place, self.clock.now())

    async def somebody(self) -> str:
        """Whom to be on a first visit."""
        living = (await self._town()).living()
        return living[0].external_id if living else ""

    async def _town(self) -> Town:
        try:
            return await self.store.town()
        except NotSeeded:
            raise Rejected(409, "Nobody lives here yet: run `laurel seed` first.") from None


def place_of(visit: Visit) -> ConversationFacts:
    """Where the visit is. Raises `Rejected` if that is nowhere."""
    if visit.place is None:
        raise Rejected(404, "There is no such conversation.")
    return visit.place
