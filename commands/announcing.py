"""Where nominations and awards are announced, or why they are not."""

from dataclasses import dataclass, replace
from uuid import UUID

from commands.placing import why_unposted
from commands.scene import Scene
from domain.deliveries import Destination, DestinationKind
from domain.messages import Message, Place, Unposted
from domain.settings import Posts
from storage.queries import posting
from storage.queries.posting import Central


@dataclass(frozen=True, slots=True)
class Spot:
    """A conversation to post in; or none, and why."""

    central: Central | None = None
    unposted: Unposted | None = None

    def place(self) -> Place | None:
        """The conversation's name, where it has one."""
        found = self.central.place if self.central else None
        return Place(found.name) if found and found.name else None

    def is_at(self, scene: Scene) -> bool:
        """Whether it is where the turn happens."""
        here = scene.conversation
        return self.central is not None and here is not None and here.id == self.central.place.id


async def spot_for(scene: Scene, conversation_id: UUID | None, *, stays: bool = False) -> Spot:
    """Where the organisation wants what begins in this conversation to be announced; nowhere else
    than there, if it `stays`.
    """
    settings = scene.organization.settings
    wanted = str(conversation_id or "")
    match settings.nomination_posts:
        case Posts.PRIVATE:
            return Spot(unposted="off")
        case Posts.CENTRAL if settings.nomination_channel and not stays:
            wanted = settings.nomination_channel
        case _ if not wanted:
            return Spot(unposted="direct")
    found = await posting.central(scene.tx.raw, scene.organization.id, wanted)
    if found is None:
        return Spot(unposted="gone")
    # Nobody asks about a place where nothing happens: posting is the way to find out.
    is_member = found.place.is_member or not found.place.is_fresh
    unposted = why_unposted(replace(found.place, is_member=is_member))
    return Spot(found if unposted is None else None, unposted)


def post(scene: Scene, spot: Central, message: Message, subject: str) -> None:
    """Queues the card for everybody there."""
    scene.outbox.add(
        message,
        Destination(DestinationKind.CONVERSATION, conversation=spot.place.external_id),
        locale=spot.locale,
        zone=scene.organization.zone,
        subject=subject,
        part="card",
        at=spot.at,
    )
