"""What admins are told of how badges are used."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from domain.governance import Concentration, Limits, Month, Span, Verdict
from domain.messages.parts import BadgeName, Who


@dataclass(frozen=True, slots=True)
class AuditSpan:
    """What an audit looks at: awards and nominations since a local day; since ever without one.

    `people` are those who are here today.
    """

    span: Span
    since: date | None
    people: int


@dataclass(frozen=True, slots=True)
class BadgeAudit:
    """All figures, of nobody by name.

    `months` are those looked back at, the last of which has begun. Of `nominators` who nominated
    often enough to tell, `returned` mostly nominated people who nominated them, and `rings` are
    how many groups only nominate each other. Of `approvers` who decided often enough, `hasty`
    approve all within seconds. `by_criteria` of the awards needed neither; `revoked` are not among
    them.
    """

    about: AuditSpan
    limits: Limits
    months: tuple[Month, ...]
    inflation: Verdict
    concentration: Concentration
    by_criteria: int = 0
    revoked: int = 0
    nominators: int = 0
    returned: int = 0
    rings: int = 0
    approvers: int = 0
    hasty: int = 0
    kind: Literal["badge_audit"] = "badge_audit"


@dataclass(frozen=True, slots=True)
class BadgeUse:
    """A badge, how often it was awarded, how often criteria brought it, and how many hold it."""

    badge: BadgeName
    awards: int
    by_criteria: int
    holders: int


@dataclass(frozen=True, slots=True)
class AuditMonths:
    """Awards per head month by month, and a page of badges; pages as in `History`."""

    about: AuditSpan
    limits: Limits
    months: tuple[Month, ...]
    badges: tuple[BadgeUse, ...]
    page: int = 1
    pages: int = 1
    kind: Literal["audit_months"] = "audit_months"


@dataclass(frozen=True, slots=True)
class RingMember:
    """Somebody in a ring: `inside` of their `total` nominations went to the others in it."""

    who: Who
    inside: int
    total: int


@dataclass(frozen=True, slots=True)
class AuditRings:
    """A page of those who only nominate each other; pages as in `History`."""

    about: AuditSpan
    limits: Limits
    rings: tuple[tuple[RingMember, ...], ...]
    page: int = 1
    pages: int = 1
    kind: Literal["audit_rings"] = "audit_rings"


@dataclass(frozen=True, slots=True)
class HastyApprover:
    """Somebody who approved so many of their decisions, half of them within `seconds`."""

    who: Who
    decisions: int
    approved: int
    seconds: int


@dataclass(frozen=True, slots=True)
class AuditHaste:
    """A page of those who approve all within seconds; pages as in `History`."""

    about: AuditSpan
    limits: Limits
    approvers: tuple[HastyApprover, ...]
    page: int = 1
    pages: int = 1
    kind: Literal["audit_haste"] = "audit_haste"
