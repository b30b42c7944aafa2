"""Cards of the audit of badges with anything in them, for `anything`."""

from typing import Any

from hypothesis import strategies as st

from domain.governance import SPANS, Concentration, Limits, Month, Verdict
from domain.messages import (
    AuditHaste,
    AuditMonths,
    AuditRings,
    AuditSpan,
    BadgeAudit,
    BadgeUse,
    HastyApprover,
    RingMember,
)


def _up_to(most: int, strategy: Any) -> Any:
    return st.lists(strategy, max_size=most).map(tuple)


def messages(people: Any, badges: Any, counts: Any, days: Any, pages: Any) -> dict[type, Any]:
    """A strategy for each message, of these parts."""
    about = st.builds(AuditSpan, st.sampled_from(SPANS), st.none() | days, counts)
    limits = st.builds(Limits, *[counts] * 7)
    months = _up_to(12, st.builds(Month, days, counts, counts))
    spread = st.builds(Concentration, *[counts] * 6)
    some = [counts] * 7
    return {
        BadgeAudit: st.builds(
            BadgeAudit, about, limits, months, st.sampled_from(Verdict), spread, *some
        ),
        AuditMonths: st.builds(
            AuditMonths,
            about,
            limits,
            months,
            _up_to(12, st.builds(BadgeUse, badges, counts, counts, counts)),
            pages,
            pages,
        ),
        AuditRings: st.builds(
            AuditRings,
            about,
            limits,
            _up_to(12, _up_to(6, st.builds(RingMember, people, counts, counts))),
            pages,
            pages,
        ),
        AuditHaste: st.builds(
            AuditHaste,
            about,
            limits,
            _up_to(12, st.builds(HastyApprover, people, counts, counts, counts)),
            pages,
            pages,
        ),
    }
