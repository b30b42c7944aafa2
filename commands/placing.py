"""Where the card of a kudos goes, or why it goes nowhere."""

from dataclasses import dataclass, replace

from commands.discretion import outside
from commands.scene import Scene, place_of
from domain.deliveries import Destination, DestinationKind
from domain.messages import KudosAnnounced, KudosFacts, Place, Unposted, Who
from domain.people import ConversationKind
from domain.settings import Posts
from storage.queries import posting
from storage.queries.posting import Central
from storage.queries.turns import Conversation


@dataclass(frozen=True, slots=True)
class Placement:
    """`unposted` is why there is no card; None if there is one.

    `place` is where it goes, or would; `central` is set where that is not where the kudos is given.
    """

    place: Conversation | None = None
    unposted: Unposted | None = None
    thread: str | None = None
    central: Central | None = None

    @property
    def conversation(self) -> Conversation | None:
        """Where the card is shown; None where there is none."""
        return self.place if self.unposted is None else None

    def posted_in(self, scene: Scene) -> Place | None:
        """The conversation for all cards, where the kudos is given in another."""
        if self.central is None:
            return None
        place = place_of(self.central.place)
        return place if place is None or _is_here(scene, self.central) else Place(place.name)


async def placement(scene: Scene, *, is_private: bool) -> Placement:
    """Where the card of a kudos given in this turn goes."""
    settings = scene.organization.settings
    if is_private:
        return Placement(unposted="private")
    here = scene.conversation
    match settings.kudos_posts:
        case Posts.PRIVATE:
            return Placement(unposted="off")
        case Posts.CENTRAL if settings.kudos_channel and not _keeps_to_itself(here):
            return await _central(scene, settings.kudos_channel)
        case Posts.THREAD:
            return Placement(here, why_unposted(here), _thread(scene))
        case _:
            return Placement(here, why_unposted(here))


def post(scene: Scene, at: Placement, facts: KudosFacts, subject: str) -> None:
    """Queues the card for everybody there, if there is to be one."""
    if at.conversation is None:
        return
    if at.central is None:
        scene.announce(at.conversation, KudosAnnounced(facts), subject, "card", at.thread)
        return
    known = outside(facts, is_closed=is_closed(scene))
    if not _is_here(scene, at.central):
        known = _abroad(known)
    scene.outbox.add(
        KudosAnnounced(known),
        Destination(DestinationKind.CONVERSATION, conversation=at.conversation.external_id),
        locale=at.central.locale,
        zone=scene.organization.zone,
        subject=subject,
        part="card",
        at=at.central.at,
    )


def is_closed(scene: Scene) -> bool:
    """Whether only those can read what is written where the turn happens who are there."""
    return scene.conversation is None or scene.conversation.is_closed


def why_unposted(place: Conversation | None) -> Unposted | None:
    """Why a kudos given in `place` is not announced there; None if it is."""
    if place is None or place.kind is ConversationKind.DIRECT:
        return "direct"
    if place.is_external:
        return "external"
    return None if place.is_member else "not_member"


def _keeps_to_itself(place: Conversation | None) -> bool:
    """Whether what is given here is for nobody else: in a private channel, or a chat of several.
    What somebody writes to Laurel is for others by its nature.
    """
    return place is not None and place.is_closed and place.kind is not ConversationKind.DIRECT


async def _central(scene: Scene, conversation_id: str) -> Placement:
    found = await posting.central(scene.tx.raw, scene.organization.id, conversation_id)
    if found is None:
        return Placement(unposted="gone")
    place, here = found.place, scene.conversation
    if here is not None and here.id == place.id:
        return Placement(here, why_unposted(here))
    # Nobody asks about a place where nothing happens: the bot may have been added meanwhile, and
    # posting is the way to find out.
    is_member = place.is_member or not place.is_fresh
    return Placement(place, why_unposted(replace(place, is_member=is_member)), central=found)


def _thread(scene: Scene) -> str | None:
    """The thread under the message that the kudos answers, if that is in the same conversation."""
    source, here = scene.turn.source, scene.turn.conversation
    if source is None or here is None:
        return None
    if source.message is None:
        return source.thread
    if source.message.conversation != here.external_id:
        return None
    return source.thread or source.message.message


def _is_here(scene: Scene, central: Central) -> bool:
    return central.at.workspace_id == scene.organization.workspace_id


def _abroad(facts: KudosFacts) -> KudosFacts:
    """The same where the ids of this workspace mean nothing, or somebody else."""
    return replace(
        facts,
        giver=Who(facts.giver.name),
        recipients=tuple(Who(one.name) for one in facts.recipients),
        place=Place(facts.place.name) if facts.place else None,
    )
