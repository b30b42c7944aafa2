"""A short hello, said once where Laurel was just added."""

from datetime import datetime

from commands.base import Command, Filled, Reply, Turn
from commands.scene import Scene
from domain.messages import Welcome
from domain.people import ConversationRef, WorkspaceRef


async def greet(scene: Scene) -> Reply:
    """Queues the hello, if the bot may post there."""
    place = scene.conversation
    if place is not None and place.is_member and not place.is_external:
        scene.announce(place, Welcome())
    return Reply()


def added(workspace: WorkspaceRef, place: ConversationRef, now: datetime) -> Turn:
    """The turn of a platform that has just added Laurel to `place`.

    Platforms tell of one addition in several ways and several times; it is one delivery.
    """
    return Turn(
        command=WELCOME.name,
        workspace=workspace,
        actor=None,
        conversation=place,
        arguments=Filled({}),
        locale="en",
        now=now,
        delivery_id=f"{workspace.platform}:added:{workspace.external_id}:{place.external_id}",
    )


WELCOME = Command(name="welcome", handler=greet, by="platform")
