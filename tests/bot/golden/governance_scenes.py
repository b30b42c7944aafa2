"""Cards and the form of the audit of badges, for `scenes`."""

from collections.abc import Callable
from datetime import date

from bot.cards import Form
from bot.views import form_for
from commands import COMMANDS
from commands.base import FormRequest, FormState
from commands.settings.governance import GOVERNANCE
from domain.clock import Period
from domain.errors import Problem
from domain.governance import Limits, Month, Verdict, concentration
from domain.messages import (
    AuditHaste,
    AuditMonths,
    AuditRings,
    AuditSpan,
    BadgeAudit,
    BadgeName,
    BadgeUse,
    HastyApprover,
    Message,
    RingMember,
    Who,
)
from domain.settings import Settings

LIMITS = Limits.of(Settings())
ABOUT = AuditSpan(Period.QUARTER, date(2026, 9, 1), 42)
EVER = AuditSpan(Period.ALL, None, 12)
MONTHS = (
    Month(date(2026, 5, 1), 3, 30),
    Month(date(2026, 6, 1), 6, 32),
    Month(date(2026, 7, 1), 6, 32),
    Month(date(2026, 8, 1), 4, 36),
    Month(date(2026, 9, 1), 12, 40),
    Month(date(2026, 10, 1), 19, 42),
    Month(date(2026, 11, 1), 8, 42),
)
# How many people have so many awards each: four of 42 have most of them.
HOLDERS = {9: 2, 4: 1, 3: 1, 1: 14}
WITHIN = BadgeAudit(
    EVER,
    LIMITS,
    (Month(date(2026, 11, 1), 2, 12),),
    Verdict.WITHIN,
    concentration({1: 2}, 12),
    approvers=1,
    nominators=3,
)
BADGES = (
    BadgeUse(BadgeName("knowledge-sharer", "Knowledge Sharer", "📚"), 21, 8, 17),
    BadgeUse(BadgeName("deal-closer", "Deal Closer", "🤝"), 1, 0, 6),
    BadgeUse(BadgeName("innovation", "Innovation Driver"), 0, 0, 0),
)

# Makes a person of the platform by a name and a number.
MakePerson = Callable[[str, int], Who]


def messages(person: MakePerson, hostile: str) -> dict[str, Message]:
    """Every card of the audit; people are made by `person`."""
    ana, ben, cleo = (
        person(name, n)
        for n, name in enumerate(("Ana Duarte", "Ben Okafor", "Cleo Martin"), start=1)
    )
    worst = person(hostile, 9)
    return {
        "badge_audit": BadgeAudit(
            ABOUT,
            LIMITS,
            MONTHS,
            Verdict.OVER,
            concentration(HOLDERS, 42),
            by_criteria=8,
            revoked=2,
            nominators=14,
            returned=3,
            rings=2,
            approvers=6,
            hasty=1,
        ),
        "badge_audit_within": WITHIN,
        "badge_audit_small": BadgeAudit(
            AuditSpan(Period.YEAR, date(2025, 12, 1), 4),
            LIMITS,
            (),
            Verdict.UNKNOWN,
            concentration({}, 0),
        ),
        "audit_months": AuditMonths(ABOUT, LIMITS, MONTHS, BADGES, 1, 2),
        "audit_months_none": AuditMonths(EVER, LIMITS, MONTHS[-1:], ()),
        "audit_rings": AuditRings(
            ABOUT,
            LIMITS,
            (
                (RingMember(ana, 6, 6), RingMember(ben, 5, 6)),
                (RingMember(cleo, 3, 3), RingMember(worst, 3, 3), RingMember(Who(""), 1000, 1000)),
            ),
        ),
        "audit_rings_none": AuditRings(EVER, LIMITS, ()),
        "audit_haste": AuditHaste(
            ABOUT, LIMITS, (HastyApprover(ana, 12, 12, 8), HastyApprover(worst, 20, 19, 1)), 2, 3
        ),
        "audit_haste_none": AuditHaste(EVER, LIMITS, ()),
    }


def forms() -> dict[str, Form]:
    """The form with the limits, and everything that can be wrong in it."""
    command = COMMANDS["settings governance"]
    shown = GOVERNANCE.shown(Settings())
    wrong = [
        Problem("number_wrong", name, {"least": 51, "most": 100})
        for name in ("audit_ring_share", "audit_approved_share")
    ]
    request = FormRequest(command, shown, FormState("n"), problems=tuple(wrong))
    return {"settings_governance_form": form_for(request, "en", "c2VhbGVk")}
