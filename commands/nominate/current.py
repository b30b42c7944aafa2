"""What a message about a nomination says now."""

from typing import get_args
from uuid import UUID

from commands.nominate.facts import asked_of, ended_of, facts_of, review_of, unreached_of
from domain.messages import Message, NominationAnnounced, NominationClosed, ReviewCause
from domain.nominations import State
from storage.queries import stored_nominations
from storage.queries.leases import Leased
from storage.queries.stored_nominations import StoredNomination
from storage.session import Transaction

_CAUSES: tuple[ReviewCause, ...] = get_args(ReviewCause)


async def current(tx: Transaction, leased: Leased, nomination_id: UUID) -> Message | None:
    """The message as the rows have it; None if there is nothing to say any more."""
    stored = await stored_nominations.load(tx.raw, nomination_id, leased.workspace_id)
    if stored is None:
        return None
    match leased.part:
        case "card":
            return _card(leased, stored)
        case "asked":
            return asked_of(stored)
        case "nominator" | "unreached" as part:
            return _told(part, stored)
        case part if part in _CAUSES:
            return await _copy(tx, leased, stored, part)
        case _:
            return None


def _told(part: str, stored: StoredNomination) -> Message | None:
    """What the nominator is told once it has ended, and what only while it is open."""
    if stored.state.is_open:
        return unreached_of(stored) if part == "unreached" else None
    return ended_of(stored) if part == "nominator" else None


def _card(leased: Leased, stored: StoredNomination) -> Message | None:
    stands = stored.state is State.APPROVED and not stored.is_revoked
    if stored.state.is_open or stands:
        return NominationAnnounced(facts_of(stored))
    # Said only where the nomination may have been read; an award that was revoked is none.
    return NominationClosed() if leased.replaces or leased.maybe_posted else None


async def _copy(
    tx: Transaction, leased: Leased, stored: StoredNomination, cause: ReviewCause
) -> Message:
    reader = leased.destination.person or ""
    people = (one.person for one in stored.approvers)
    mine = (one.id for one in people if reader in (one.external_id, one.alias))
    return await review_of(tx, stored, next(mine, None), cause)
