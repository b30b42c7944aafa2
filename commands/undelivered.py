"""What follows when a platform will never take a message."""

from commands.kudos import unposted_for
from domain.deliveries import Destination, DestinationKind
from domain.messages import KudosAnnounced, KudosNotPosted
from storage.outbox import Outbox, Workplace, flush
from storage.queries import directory
from storage.queries.deliveries import Leased
from storage.session import Transaction


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
    message = lost.message
    if not isinstance(message, KudosAnnounced) or message.kudos.giver.external_id is None:
        return
    giver = message.kudos.giver.external_id
    locale, zone = await directory.language_and_zone(tx.connection, lost.workspace_id, giver)
    outbox = Outbox(lost.organization_id, Workplace(lost.workspace_id, lost.workspace.platform))
    outbox.add(
        KudosNotPosted(message.kudos, unposted_for(code)),
        Destination(DestinationKind.PERSON, person=giver),
        locale=locale or lost.locale,
        zone=zone or lost.zone,
        subject=f"kudos:{message.kudos.id}",
    )
    await flush(tx, outbox)
