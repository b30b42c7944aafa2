"""What follows when a platform will never take a message."""

from domain.deliveries import Destination, DestinationKind
from domain.messages import (
    KudosAnnounced,
    KudosNotChanged,
    KudosNotPosted,
    KudosWithdrawn,
    Message,
    Unposted,
    Who,
)
from storage.outbox import Outbox, Workplace, flush
from storage.queries import directory
from storage.queries.deliveries import Leased
from storage.session import Transaction

# Why a card is not there, by the platform's refusal (`Undeliverable.code`).
_WHY: dict[str, Unposted] = {
    "not_member": "not_member",
    "unknown_destination": "not_member",
    "external": "external",
    "gone": "gone",
}


async def undelivered(tx: Transaction, lost: Leased, code: str) -> None:
    """Tells who has to know, in the transaction that gives the delivery up.

    `code` is that of `Undeliverable`. The giver of a kudos that could not be announced learns what
    to do; the kudos itself stays.
    """
    place = lost.destination.conversation
    # A private answer may have failed on its reader's own chat, which tells nothing of the place.
    posted_there = lost.destination.kind is DestinationKind.CONVERSATION
    if posted_there and place and code in ("not_member", "unknown_destination"):
        await directory.set_membership(tx.connection, lost.workspace_id, place, is_member=False)
    told = _news(lost.message, code, is_update=lost.replaces is not None)
    if told is None:
        return
    giver, message = told
    if giver.external_id is None:
        return
    locale, zone = await directory.language_and_zone(
        tx.connection, lost.workspace_id, giver.external_id
    )
    outbox = Outbox(lost.organization_id, Workplace(lost.workspace_id, lost.workspace.platform))
    outbox.add(
        message,
        Destination(DestinationKind.PERSON, person=giver.external_id),
        locale=locale or lost.locale,
        zone=zone or lost.zone,
    )
    await flush(tx, outbox)


def _news(message: Message | None, code: str, *, is_update: bool) -> tuple[Who, Message] | None:
    """Whom to tell what. A card that only lost its count of seconds is worth no message."""
    unposted = _WHY.get(code, "failed")
    match message:
        case KudosAnnounced(kudos) if not is_update:
            return kudos.giver, KudosNotPosted(kudos, unposted)
        case KudosAnnounced(kudos) if kudos.is_edited:
            return kudos.giver, KudosNotChanged(kudos.recipients, unposted, kudos.place)
        case KudosWithdrawn(giver, recipients, place) if place and unposted != "gone":
            return giver, KudosNotChanged(recipients, unposted, place)
    return None
