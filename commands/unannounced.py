"""Cards of nominations and awards that could not be posted: who can act is told."""

from dataclasses import dataclass
from uuid import UUID

from commands import awards
from commands.nominate.facts import facts_of
from domain.clock import parse_zone
from domain.deliveries import Destination, DestinationKind
from domain.messages import AwardNotPosted, Message, NominationNotPosted, Place, PostFailure
from domain.preferences import quiet_for
from storage.outbox import Outbox, Workplace, flush
from storage.queries import awards as stored_awards
from storage.queries import reviewers, stored_nominations, unposted
from storage.queries.leases import Leased
from storage.queries.reviewers import Contact
from storage.session import Transaction
from storage.subjects import read_subject, subject_of


@dataclass(frozen=True, slots=True)
class Loss:
    """A card that could not be posted, why, and where."""

    lost: Leased
    failure: PostFailure
    place: Place | None


async def tell_of_card(tx: Transaction, loss: Loss) -> None:
    """Tells the nominator that a card is not there; of an award that nobody nominated for, or
    whose nominator cannot be reached, the admins, once a day for each place.

    Nothing is told of a card that is there and could not be changed, nor of what has ended since.
    """
    lost = loss.lost
    subject = read_subject(lost.subject)
    if subject is None or lost.part != "card" or lost.replaces is not None:
        return
    outbox = Outbox(lost.organization_id, Workplace(lost.workspace_id, lost.workspace.platform))
    kind, id_ = subject
    if kind == "nomination":
        await _nomination(tx, outbox, loss, id_)
    elif kind == "award":
        await _award(tx, outbox, loss, id_)
    await flush(tx, outbox)


async def _nomination(tx: Transaction, outbox: Outbox, loss: Loss, id_: UUID) -> None:
    stored = await stored_nominations.load(tx.raw, id_, loss.lost.workspace_id)
    if stored is None or not stored.state.is_open:
        return
    for one in await _contacts(tx, loss.lost, [stored.nominator.id]):
        seen = await stored_nominations.load(tx.raw, id_, one.at.workspace_id) or stored
        _write(outbox, one, NominationNotPosted(facts_of(seen), loss.failure, loss.place), loss)


async def _award(tx: Transaction, outbox: Outbox, loss: Loss, id_: UUID) -> None:
    stored = await stored_awards.load(tx.raw, id_, loss.lost.workspace_id)
    if stored is None or stored.revoked_at is not None:
        return
    nominators = [one.by.id for one in stored.nominations[:1]]
    contacts = await _contacts(tx, loss.lost, nominators) if nominators else []
    about = None
    if not contacts:
        about = await _subject(tx, loss.lost)
        contacts = await _contacts(tx, loss.lost, admins=True)
    for one in contacts:
        if about and await unposted.told_today(tx.raw, about, one.external_id):
            continue
        seen = await stored_awards.load(tx.raw, id_, one.at.workspace_id) or stored
        message = AwardNotPosted(
            awards.facts_of(seen), "admin" if about else "nominator", loss.failure, loss.place
        )
        _write(outbox, one, message, loss, about)


async def _subject(tx: Transaction, lost: Leased) -> str:
    """What cards that could not be posted in a place are told of by."""
    external_id = lost.destination.conversation or ""
    place = await unposted.place_id(tx.raw, lost.workspace_id, external_id)
    return subject_of("place", place or lost.workspace_id)


async def _contacts(
    tx: Transaction, lost: Leased, ids: list[UUID] | None = None, *, admins: bool = False
) -> list[Contact]:
    found = await reviewers.contacts(
        tx.raw, lost.organization_id, lost.workspace_id, ids=ids or [], admins=admins
    )
    return list(found.values())


def _write(
    outbox: Outbox, one: Contact, message: Message, loss: Loss, subject: str | None = None
) -> None:
    """Queues it in the reader's language and zone, after their quiet hours."""
    zone = one.zone or loss.lost.zone
    quiet = quiet_for(one.preferences, loss.lost.leased_at, parse_zone(zone))
    outbox.add(
        message,
        Destination(DestinationKind.PERSON, person=one.external_id),
        locale=one.locale or loss.lost.locale,
        zone=zone,
        subject=subject,
        part=unposted.UNPOSTED if subject else None,
        at=one.at,
        after=quiet,
    )
