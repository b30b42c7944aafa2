"""People who are told of something that they did not do, wherever in the organisation they are."""

from collections.abc import Collection, Mapping
from uuid import UUID

from commands.scene import Scene
from domain.clock import parse_zone
from domain.deliveries import Destination, DestinationKind
from domain.messages import Message
from domain.preferences import quiet_for
from storage.queries import reviewers as queries
from storage.queries.reviewers import Contact


async def contacts_of(
    scene: Scene, ids: Collection[UUID], *, roles: Collection[str] = (), admins: bool = False
) -> Mapping[UUID, Contact]:
    """How people are reached: in the turn's workspace, if they are there."""
    organization = scene.organization
    return await queries.contacts(
        scene.tx.raw,
        organization.id,
        organization.workspace_id,
        ids=ids,
        roles=tuple(roles),
        admins=admins,
    )


def write_to(
    scene: Scene, one: Contact, message: Message, subject: str | None = None, part: str = ""
) -> None:
    """Queues a direct message to somebody, in whichever workspace they are, after quiet hours."""
    name = one.zone or scene.organization.zone
    zone = parse_zone(name)
    scene.outbox.add(
        message,
        Destination(DestinationKind.PERSON, person=one.external_id),
        locale=one.locale or scene.organization.locale,
        zone=name,
        subject=subject,
        part=part or None,
        at=one.at,
        after=quiet_for(one.preferences, scene.turn.now, zone),
    )


def inform(
    scene: Scene, one: Contact, message: Message, subject: str | None = None, part: str = ""
) -> None:
    """The same for what somebody did not ask for: only where they want such messages."""
    if one.preferences.direct_messages:
        write_to(scene, one, message, subject, part)
