"""What a posted card, or one that waits to be posted, says now."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from uuid import UUID

from commands import awards
from commands.discretion import outside
from commands.nominate import current as nominations
from commands.scene import who
from domain.messages import (
    KudosAnnounced,
    KudosFacts,
    KudosReceived,
    KudosWithdrawn,
    Message,
    Place,
)
from storage.queries import stored_kudos
from storage.queries.leases import Leased
from storage.queries.stored_kudos import StoredKudos
from storage.session import Transaction
from storage.subjects import read_subject

# How many of those who second a kudos are named on its card.
NAMED = 3


Current = Callable[[Transaction, Leased, UUID], Awaitable[Message | None]]


async def current(tx: Transaction, leased: Leased) -> Message | None:
    """The message as the rows have it; None if there is nothing to say any more."""
    subject = read_subject(leased.subject)
    read = SUBJECTS.get(subject[0]) if subject else None
    return await read(tx, leased, subject[1]) if read and subject else None


async def _kudos(tx: Transaction, leased: Leased, kudos_id: UUID) -> Message | None:
    """A withdrawal is told only where the kudos may have been read."""
    stored = await stored_kudos.load(tx.raw, kudos_id, leased.workspace_id)
    if stored is None:
        return None
    message = await (_card if leased.part == "card" else _received)(tx, leased, stored)
    if isinstance(message, KudosWithdrawn) and not (leased.replaces or leased.maybe_posted):
        return None
    return message


async def _card(tx: Transaction, leased: Leased, stored: StoredKudos) -> Message | None:
    facts = facts_of(stored)
    if stored.is_private:
        return None
    if stored.withdrawn_at is None:
        return KudosAnnounced(_here(facts, leased, stored))
    at = leased.destination.conversation
    place = await stored_kudos.place_named(tx.raw, leased.workspace_id, at) if at else None
    return KudosWithdrawn(facts.giver, facts.recipients, place)


async def _received(tx: Transaction, leased: Leased, stored: StoredKudos) -> Message:
    facts = facts_of(stored)
    reader = leased.destination.person or ""
    if not any(reader in (one.external_id, one.alias) for one in stored.recipients):
        # Taken off the list: for whom it is now is not for them to see.
        them = await stored_kudos.account_named(tx.raw, leased.workspace_id, reader)
        return KudosWithdrawn(facts.giver, (them,))
    if stored.withdrawn_at is not None:
        return KudosWithdrawn(facts.giver, facts.recipients)
    return KudosReceived(told_of(stored))


def _here(facts: KudosFacts, leased: Leased, stored: StoredKudos) -> KudosFacts:
    """The same where the card is. In another workspace the id of the place it was given in means
    nothing.
    """
    is_home = leased.workspace_id == stored.workspace_id
    at = facts.place.external_id if facts.place and is_home else None
    if at is None or at != leased.destination.conversation:
        facts = told_of(stored)
    if facts.place is None or is_home:
        return facts
    return replace(facts, place=Place(facts.place.name))


def told_of(stored: StoredKudos) -> KudosFacts:
    """A stored kudos as it is told outside of the place it was given in."""
    return outside(facts_of(stored), is_closed=stored.is_closed)


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


# What messages can be about ("kudos:<id>"), and how it is read what they say now.
SUBJECTS: Mapping[str, Current] = {
    "kudos": _kudos,
    "nomination": nominations.current,
    "award": awards.current,
}
