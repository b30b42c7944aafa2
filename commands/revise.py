"""What a posted card, or one that waits to be posted, says now."""

from uuid import UUID

from commands.scene import who
from domain.deliveries import Destination
from domain.messages import (
    KudosAnnounced,
    KudosFacts,
    KudosReceived,
    KudosWithdrawn,
    Message,
    Place,
    Who,
)
from storage.queries import directory, stored_kudos
from storage.queries.deliveries import Leased
from storage.queries.stored_kudos import StoredKudos
from storage.session import Transaction

# How many of those who second a kudos are named on its card.
NAMED = 3


async def current(tx: Transaction, leased: Leased) -> Message | None:
    """The message as the rows have it; None if there is nothing to say any more.

    A withdrawal is told only where the kudos may have been read.
    """
    kudos_id = _kudos_id(leased.subject)
    if kudos_id is None:
        return None
    stored = await stored_kudos.load(tx.raw, kudos_id, leased.workspace_id)
    if stored is None:
        return None
    is_card = leased.part == "card"
    message = await (_card if is_card else _received)(tx, leased, stored)
    if isinstance(message, KudosWithdrawn) and not (leased.replaces or leased.maybe_posted):
        return None
    return message


def _kudos_id(subject: str | None) -> UUID | None:
    kind, _, id_ = (subject or "").partition(":")
    return UUID(id_) if kind == "kudos" else None


async def _card(tx: Transaction, leased: Leased, stored: StoredKudos) -> Message:
    facts = facts_of(stored)
    if stored.withdrawn_at is None and not stored.is_private:
        return KudosAnnounced(facts)
    place = await _place(tx, leased.workspace_id, leased.destination)
    return KudosWithdrawn(facts.giver, facts.recipients, place)


async def _place(tx: Transaction, workspace_id: UUID, at: Destination) -> Place | None:
    if at.conversation is None:
        return None
    name = await directory.conversation_name(tx.connection, workspace_id, at.conversation)
    return Place(name, at.conversation)


async def _received(tx: Transaction, leased: Leased, stored: StoredKudos) -> Message | None:
    facts = facts_of(stored)
    reader = leased.destination.person
    if not any(reader in (one.external_id, one.alias) for one in stored.recipients):
        # Taken off the list: it is not for them to see for whom it is now.
        name = await directory.account_name(tx.connection, leased.workspace_id, reader or "")
        return KudosWithdrawn(facts.giver, (Who(name, reader),))
    if stored.withdrawn_at is not None:
        return KudosWithdrawn(facts.giver, facts.recipients)
    return KudosReceived(facts)


def facts_of(stored: StoredKudos) -> KudosFacts:
    """A stored kudos as cards tell it."""
    seconders = tuple(who(one.by) for one in stored.seconds if one.counts)
    return KudosFacts(
        id=stored.id,
        giver=who(stored.giver),
        recipients=tuple(who(one) for one in stored.recipients),
        message=stored.message,
        given_at=stored.given_at,
        value=stored.value,
        place=stored.place,
        source=stored.source,
        is_private=stored.is_private,
        is_edited=stored.edited_at is not None,
        seconds=len(seconders),
        seconders=seconders[:NAMED],
    )
