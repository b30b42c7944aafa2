"""What follows when a platform will never take a message."""

from dataclasses import replace

from commands.unannounced import Loss, tell_of_card
from domain.deliveries import Destination, DestinationKind
from domain.messages import (
    KudosAnnounced,
    KudosNotChanged,
    KudosNotPosted,
    KudosWithdrawn,
    Message,
    Place,
    PostFailure,
)
from storage.outbox import Outbox, flush
from storage.queries import directory
from storage.queries.givers import giver_of
from storage.queries.leases import Leased
from storage.queries.stored_kudos import place_named
from storage.session import Transaction
from storage.subjects import id_in

# Why a card is not there, by the platform's refusal (`Undeliverable.code`).
_FAILURE: dict[str, PostFailure] = {
    "not_member": "not_member",
    "unknown_destination": "not_member",
    "external": "external",
    "gone": "gone",
}


async def undelivered(tx: Transaction, lost: Leased, code: str) -> None:
    """Tells who has to know, in the transaction that gives the delivery up.

    `code` is that of `Undeliverable`. The giver of a kudos that could not be announced learns what
    to do; the kudos itself stays. So it is with nominations and awards (commands/unannounced.py).
    """
    place = lost.destination.conversation
    # A private answer may have failed on its reader's own chat, which tells nothing of the place.
    posted_there = lost.destination.kind is DestinationKind.CONVERSATION
    if posted_there and place and code in ("not_member", "unknown_destination"):
        await directory.set_membership(tx.connection, lost.workspace_id, place, is_member=False)
    where = await place_named(tx.raw, lost.workspace_id, place) if place else None
    await tell_of_card(tx, Loss(lost, _FAILURE.get(code, "failed"), where))
    kudos_id = id_in(lost.subject, "kudos")
    giver = await giver_of(tx.raw, kudos_id) if kudos_id else None
    message = _news(lost.message, code, where, is_update=lost.replaces is not None)
    if giver is None or message is None:
        return
    outbox = Outbox(lost.organization_id, giver.at)
    outbox.add(
        message,
        Destination(DestinationKind.PERSON, person=giver.external_id),
        locale=giver.locale,
        zone=giver.zone,
    )
    await flush(tx, outbox)


def _news(
    message: Message | None, code: str, where: Place | None, *, is_update: bool
) -> Message | None:
    """What to tell the giver of a card that is not there, or not as it should be. One that only
    lost its count of seconds is worth no message.
    """
    unposted = _FAILURE.get(code, "failed")
    match message:
        case KudosAnnounced(kudos) if not is_update:
            return KudosNotPosted(replace(kudos, place=where or kudos.place), unposted)
        case KudosAnnounced(kudos) if kudos.is_edited:
            return KudosNotChanged(kudos.recipients, unposted, where)
        case KudosWithdrawn(_, recipients) if where and unposted != "gone":
            return KudosNotChanged(recipients, unposted, where)
    return None
