"""Stored nominations as messages tell them."""

from dataclasses import replace
from uuid import UUID

from commands.scene import badge_name, who
from domain.messages import (
    Endorsed,
    NominationAsked,
    NominationEnded,
    NominationFacts,
    NominationReview,
    NominationUnreached,
    Note,
    ReviewCause,
    Source,
)
from domain.nominations import Decision, decision_problem, still_needed
from storage.queries import awards, nominations
from storage.queries.stored_nominations import StoredNomination, StoredNote
from storage.session import Transaction

# How many lines of peers are shown on a card.
SHOWN = 5


def facts_of(stored: StoredNomination) -> NominationFacts:
    """A stored nomination as cards tell it."""
    return NominationFacts(
        id=stored.id,
        badge=badge_name(stored.slug, stored.badge),
        tier=stored.tier,
        nominee=who(stored.nominee),
        nominator=who(stored.nominator),
        justification=stored.justification,
        opened_at=stored.opened_at,
        state=stored.state,
        evidence=stored.evidence,
        source=_source(stored),
        endorsements=len(stored.endorsements),
        endorsed=tuple(Endorsed(who(by), words) for by, words in stored.endorsements[:SHOWN]),
    )


async def review_of(
    tx: Transaction, stored: StoredNomination, reader: UUID | None, cause: ReviewCause
) -> NominationReview:
    """The copy of one who decides, or decided."""
    level, rules = stored.level, stored.rules
    nominee, nominator = stored.parties
    rule = next((one for one in stored.badge.tiers if one.tier is stored.tier), None)
    can = reader is not None and decision_problem(stored.state, level, rules, reader) is None
    is_mine = stored.decided_by is not None and stored.decided_by.id == reader
    stands = stored.award_id if not stored.is_revoked else None
    return NominationReview(
        facts_of(stored),
        criteria=stored.badge.criteria or stored.badge.description,
        tier_words=rule.words if rule else "",
        tiers=tuple(one.tier for one in stored.badge.tiers),
        held=await awards.held(tx.raw, stored.badge_id, nominee, but=stands),
        between=max(0, await nominations.count_between(tx.raw, nominee, nominator) - 1),
        notes=tuple(_note(one) for one in stored.notes),
        approved=tuple(
            who(one.person)
            for one in stored.approvers
            if one.decision is Decision.APPROVE and one.level == level
        ),
        needed=still_needed(stored.badge.review, level, rules),
        level=level,
        levels=max(1, len(stored.badge.review.levels)),
        decided_by=who(stored.decided_by) if stored.decided_by else None,
        # Why it was declined is for its nominator, and whoever wrote it.
        reason=stored.reason if is_mine else "",
        award=stands,
        can_decide=can,
        can_revoke=is_mine and stands is not None,
        cause=cause,
    )


def asked_of(stored: StoredNomination) -> NominationAsked | None:
    """The last question to the nominator, with what they answered; None if there is none."""
    questions = [n for n, one in enumerate(stored.notes) if not one.is_answer]
    if not questions:
        return None
    question, *later = stored.notes[questions[-1] :]
    answer = next((one for one in later if one.is_answer), None)
    return NominationAsked(facts_of(stored), _note(question), _note(answer) if answer else None)


def ended_of(stored: StoredNomination) -> NominationEnded:
    """What became of a nomination, for its nominator."""
    by = stored.decided_by
    return NominationEnded(facts_of(stored), stored.reason, who(by) if by else None)


def unreached_of(stored: StoredNomination) -> NominationUnreached:
    """That nobody who has to decide now can be reached, for the nominator."""
    silent = (one for one in stored.approvers if one.level == stored.level and not one.decision)
    return NominationUnreached(facts_of(stored), tuple(who(one.person) for one in silent))


def _note(note: StoredNote) -> Note:
    return Note(who(note.by), note.words, note.is_answer)


def _source(stored: StoredNomination) -> Source | None:
    """The message that it began at; without the way there, where only those in a place read it."""
    source = stored.source
    return replace(source, url=None) if source and stored.is_closed else source
