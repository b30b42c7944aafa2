"""Nominations and awards, for `scenes`: what everybody concerned is told, and the forms."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from bot.cards import Form
from bot.views import form_for
from commands import COMMANDS
from commands.base import FormRequest, FormState, Values
from domain.badges import Tier
from domain.errors import Problem
from domain.messages import (
    AwardAnnounced,
    AwardFacts,
    AwardNotPosted,
    AwardReceived,
    AwardRevoked,
    AwardTold,
    BadgeName,
    Coaching,
    CredentialOffered,
    Endorsed,
    Message,
    NominationAnnounced,
    NominationAsked,
    NominationClosed,
    NominationEnded,
    NominationFacts,
    NominationNoted,
    NominationNotPosted,
    NominationReceipt,
    NominationReview,
    NominationUnreached,
    Note,
    Place,
    Source,
    Who,
)
from domain.nominations import State
from domain.people import PersonRef

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
SHARER = BadgeName("knowledge-sharer", "Knowledge Sharer", "📚")
WHY = "Wrote our guide for new colleagues.\nAnswers every question below."
WINS = Place("wins", "C0WINS")

MakePerson = Callable[[str, int], Who]


def messages(person: MakePerson, hostile_name: str, hostile: str) -> dict[str, Message]:
    """Every card about nominations and awards."""
    ana, ben, cleo = person("Ana Duarte", 1), person("Ben Okafor", 2), person("Cleo Martin", 3)
    plain = NominationFacts(UUID(int=7), SHARER, Tier.GOLD, ben, ana, WHY, NOON)
    lines = (
        Endorsed(cleo, "Saved my first week."),
        Endorsed(person("Dai Tran", 4), "Mine too."),
    )
    source = Source("the guide", "https://chat.example/m/1", "Ben Okafor")
    whole = replace(
        plain, evidence="https://wiki.example/guide", source=source, endorsements=7, endorsed=lines
    )
    notes = (Note(cleo, "Who uses that guide?"), Note(ana, "All of us.", is_answer=True))
    stranger = person(hostile_name, 5)
    worst = replace(
        whole,
        badge=BadgeName("x_y*", hostile_name, hostile_name),
        nominee=stranger,
        nominator=stranger,
        justification=hostile,
        endorsed=(Endorsed(stranger, hostile),),
    )
    review = NominationReview(
        whole,
        criteria="Teaches others.\nSay what was taught.",
        tier_words="A year of sessions.",
        tiers=tuple(Tier),
        held=(Tier.BRONZE, Tier.SILVER),
        between=2,
        notes=notes,
        approved=(cleo,),
        needed=1,
        level=2,
        levels=3,
    )
    state = {one: replace(plain, state=one) for one in State}
    return {
        "nomination_announced": NominationAnnounced(plain),
        "nomination_announced_whole": NominationAnnounced(whole),
        "nomination_announced_awarded": NominationAnnounced(replace(whole, state=State.APPROVED)),
        "nomination_announced_hostile": NominationAnnounced(worst),
        "nomination_closed": NominationClosed(),
        "nomination_review": NominationReview(plain, tiers=(Tier.GOLD,)),
        "nomination_review_whole": review,
        "nomination_review_reminder": NominationReview(plain, cause="reminder"),
        "nomination_review_escalated": NominationReview(plain, cause="escalated"),
        "nomination_review_answered": replace(review, cause="answered"),
        "nomination_review_waits": replace(review, can_decide=False),
        "nomination_review_approved": NominationReview(
            state[State.APPROVED],
            decided_by=cleo,
            award=UUID(int=8),
            can_decide=False,
            can_revoke=True,
        ),
        "nomination_review_agreed": NominationReview(state[State.APPROVED], can_decide=False),
        "nomination_review_declined": NominationReview(
            state[State.DECLINED], decided_by=cleo, reason="Not quite yet.", can_decide=False
        ),
        "nomination_review_expired": NominationReview(state[State.EXPIRED], can_decide=False),
        "nomination_review_withdrawn": NominationReview(
            state[State.WITHDRAWN], decided_by=ana, can_decide=False
        ),
        "nomination_review_hostile": NominationReview(
            worst, hostile, hostile, tuple(Tier), notes=(Note(stranger, hostile),) * 5
        ),
        "nomination_receipt": NominationReceipt(whole, (cleo,)),
        "nomination_receipt_elsewhere": NominationReceipt(
            plain, (cleo, ana), None, Place("praise", "C0PRAISE")
        ),
        "nomination_receipt_quiet": NominationReceipt(plain, (), "off"),
        "nomination_receipt_awarded": NominationReceipt(state[State.APPROVED]),
        "nomination_asked": NominationAsked(state[State.ASKED], notes[0]),
        "nomination_asked_answered": NominationAsked(plain, *notes),
        "nomination_declined": NominationEnded(state[State.DECLINED], "Not quite yet.", cleo),
        "nomination_expired": NominationEnded(state[State.EXPIRED]),
        "nomination_noted_asked": NominationNoted(state[State.ASKED], "asked"),
        "nomination_noted_answered": NominationNoted(plain, "answered"),
        "nomination_noted_withdrawn": NominationNoted(state[State.WITHDRAWN], "withdrawn"),
        "nomination_noted_endorsed": NominationNoted(plain, "endorsed"),
        "nomination_noted_approved": NominationNoted(state[State.APPROVED], "approved"),
        "nomination_noted_waits": NominationNoted(plain, "waits"),
        "nomination_noted_declined": NominationNoted(state[State.DECLINED], "declined"),
        "nomination_not_posted": NominationNotPosted(plain, "not_member", WINS),
        "nomination_not_posted_gone": NominationNotPosted(plain, "gone", WINS),
        "nomination_not_posted_hostile": NominationNotPosted(worst, "failed", Place(hostile_name)),
        "nomination_unreached": NominationUnreached(plain, (cleo,)),
        "nomination_unreached_hostile": NominationUnreached(worst, (stranger, cleo)),
        **_awards(ana, ben, stranger, hostile_name, hostile),
    }


def _awards(
    ana: Who, ben: Who, stranger: Who, hostile_name: str, hostile: str
) -> dict[str, Message]:
    award = AwardFacts(UUID(int=8), SHARER, Tier.GOLD, ben, NOON, "Teaches others.", (ana,), WHY)
    earned = replace(award, nominators=(), justification="")
    worst = AwardFacts(
        UUID(int=9),
        BadgeName("x_y*", hostile_name, hostile_name),
        Tier.PLATINUM,
        stranger,
        NOON,
        hostile,
        (stranger,) * 12,
        hostile,
    )
    return {
        "award_announced": AwardAnnounced(award),
        "award_announced_earned": AwardAnnounced(earned),
        "award_announced_hostile": AwardAnnounced(worst),
        "award_received": AwardReceived(award),
        "award_told_nominator": AwardTold(award, "nominator"),
        "award_told_manager": AwardTold(earned, "manager"),
        "credential_offered": CredentialOffered(award, UUID(int=9)),
        "credential_offered_hostile": CredentialOffered(worst, UUID(int=9)),
        "award_not_posted_external": AwardNotPosted(award, "nominator", "external", WINS),
        "award_not_posted_admin": AwardNotPosted(earned, "admin", "not_member", WINS),
        "award_not_posted_hostile": AwardNotPosted(worst, "admin", "gone", Place(hostile_name)),
        "award_revoked_others": AwardRevoked(award, "others"),
        "award_revoked_holder": AwardRevoked(award, "holder", "Given by mistake."),
        "award_revoked_revoker": AwardRevoked(award, "revoker", "Given by mistake."),
    }


def forms(ben: PersonRef, source: Source) -> dict[str, Form]:
    """Every form about nominations and awards."""
    choices = {
        "badge": (("deal-closer", "🤝 Deal Closer"), ("knowledge-sharer", "📚 Knowledge Sharer")),
        "tier": tuple((tier, "") for tier in Tier),
    }
    filled: Values = {
        "nominee": (ben,),
        "badge": "knowledge-sharer",
        "tier": "gold",
        "justification": WHY,
        "evidence": "wiki",
    }
    wrong = (Problem("badge_cooldown", "badge", {"days": 3}), Problem("evidence_wrong", "evidence"))
    vague = Coaching(("generic", "no_behaviour"), "", "any")

    def made(
        name: str, values: Values, *problems: Problem, coaching: Coaching | None = None
    ) -> Form:
        state = FormState("n", None, source)
        request = FormRequest(COMMANDS[name], values, state, choices, problems, coaching)
        return form_for(request, "en", "sealed")

    return {
        "nominate_form": made("nominate", {}),
        "nominate_form_wrong": made("nominate", filled, *wrong),
        "nominate_form_coached": made("nominate", filled, coaching=vague),
        "nominate_tier_form": made("nominate tier", {"tier": "gold"}),
        "nominate_decline_form": made("nominate decline", {}, Problem("reason_missing", "reason")),
        "nominate_ask_form": made("nominate ask", {}),
        "nominate_answer_form": made("nominate answer", {"answer": "All of us."}),
        "endorse_form": made("endorse", {}),
        "award_revoke_form": made("award revoke", {}),
    }
