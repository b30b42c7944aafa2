"""`/laurel audit badges`: whether awards pile up, and who only serves whom; for admins.

The figures name nobody. Names are a button further, whatever the organisation has decided about
boards: an admin cannot ask anybody about a ring that has none. Every look is in the audit log.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from commands.base import Command, Field, FieldKind, Filled, Reply
from commands.forms import words
from commands.paging import PAGE_NUMBER, Page, page_in
from commands.scene import Scene
from commands.settings.forms import note
from commands.settings.gate import admin
from domain.boards import takes_part
from domain.clock import BEGINNING, Period, bounds, parse_zone
from domain.governance import (
    MIN_PEOPLE,
    SPANS,
    Limits,
    Month,
    Span,
    Verdict,
    concentration,
    first_day,
    hasty,
    inflation,
    months,
    returned,
    rings,
)
from domain.messages import (
    AuditHaste,
    AuditMonths,
    AuditRings,
    AuditSpan,
    BadgeAudit,
    BadgeName,
    BadgeUse,
    Change,
    HastyApprover,
    Message,
    RingMember,
    Who,
)
from domain.points import Metric
from storage.queries import governance as queries
from storage.queries.governance import Scope

PAGE_SIZE = 8
_One = TypeVar("_One")


async def show(scene: Scene) -> Reply:
    """All figures, or what is behind one of them.

    Raises `DomainError` for anybody but admins. Notes in the audit log that who asks has seen the
    figures ("audit.badges") or names ("audit.names"), and of which span.
    """
    await admin(scene)
    audit, part = await _Audit.of(scene), words(scene.values, "part")
    message: Message
    match part if audit.about.people >= MIN_PEOPLE else "":
        case "months":
            message = await audit.by_month()
        case "rings":
            message = await audit.ring_list()
        case "haste":
            message = await audit.approver_list()
        case _:
            message = await audit.figures()
    has_names = isinstance(message, AuditRings | AuditHaste)
    key = "audit.names" if has_names else "audit.badges"
    await note(scene, [Change(key, "", audit.about.span)])
    by_button = isinstance(scene.turn.arguments, Filled)
    return Reply(message, locale=scene.locale, zone=scene.zone, in_place=by_button)


@dataclass(frozen=True, slots=True)
class _Audit:
    """What is looked at, and how it is counted."""

    scene: Scene
    scope: Scope
    awarded: queries.Awarded
    about: AuditSpan
    limits: Limits
    today: date
    zone: ZoneInfo

    @classmethod
    async def of(cls, scene: Scene) -> "_Audit":
        """The audit of the span that was asked for; of these three months, if none was."""
        organization = scene.organization
        zone = parse_zone(organization.zone)
        today = scene.turn.now.astimezone(zone).date()
        span = _span(scene)
        since = first_day(span, today)
        scope = Scope(
            organization.id,
            _from(since, zone),
            takes_part(Metric.RECEIVED, organization.settings.guests),
        )
        awarded = await queries.awarded(scene.tx.raw, scope)
        about = AuditSpan(span, since, awarded.people)
        limits = Limits.of(organization.settings)
        return cls(scene, scope, awarded, about, limits, today, zone)

    async def figures(self) -> BadgeAudit:
        """All figures; none of fewer people than may be told of."""
        raw, limits = self.scene.tx.raw, self.limits
        if self.about.people < MIN_PEOPLE:
            return BadgeAudit(self.about, limits, (), Verdict.UNKNOWN, concentration({}, 0))
        found = await self._months()
        nominated = await queries.nominators(raw, self.scope, limits)
        approvals = await queries.approvers(raw, self.scope, limits)
        return BadgeAudit(
            self.about,
            limits,
            found,
            inflation(found, limits),
            concentration(self.awarded.holders, self.awarded.people),
            by_criteria=self.awarded.by_criteria,
            revoked=self.awarded.revoked,
            nominators=len(nominated),
            returned=returned(nominated, limits),
            rings=len(rings(nominated, limits)),
            approvers=len(approvals),
            hasty=len(hasty(approvals, limits)),
        )

    async def by_month(self) -> AuditMonths:
        """Awards month by month and badge by badge."""
        found = await queries.badges(self.scene.tx.raw, self.scope)
        shown, at = self._page(found)
        badges = tuple(
            BadgeUse(
                BadgeName(one.slug, one.name, one.icon), one.awards, one.by_criteria, one.holders
            )
            for one in shown
        )
        return AuditMonths(
            self.about, self.limits, await self._months(), badges, at.number, at.count
        )

    async def ring_list(self) -> AuditRings:
        """Those who only nominate each other."""
        raw = self.scene.tx.raw
        nominated = await queries.nominators(raw, self.scope, self.limits)
        shown, at = self._page(rings(nominated, self.limits))
        who = await self._names([one.person for ring in shown for one in ring])
        found = tuple(
            tuple(RingMember(who[one.person], one.inside, one.total) for one in ring)
            for ring in shown
        )
        return AuditRings(self.about, self.limits, found, at.number, at.count)

    async def approver_list(self) -> AuditHaste:
        """Those who approve all within seconds."""
        raw = self.scene.tx.raw
        approvals = await queries.approvers(raw, self.scope, self.limits)
        shown, at = self._page(hasty(approvals, self.limits))
        who = await self._names([one.person for one in shown])
        found = tuple(
            HastyApprover(who[one.person], one.decisions, one.approved, one.seconds)
            for one in shown
        )
        return AuditHaste(self.about, self.limits, found, at.number, at.count)

    async def _months(self) -> tuple[Month, ...]:
        """The months that are looked back at, from the first in which anybody was here."""
        starts = months(self.today)
        spans = [bounds(Period.MONTH, one, self.zone) for one in starts]
        counts = await queries.months(self.scene.tx.raw, self.scope, spans)
        found = [Month(one, *count) for one, count in zip(starts, counts, strict=True)]
        return tuple(one for one in found if one.people or one is found[-1])

    async def _names(self, people: Sequence[UUID]) -> dict[UUID, Who]:
        names = await queries.names(self.scene.tx.raw, people)
        return {one: Who(names.get(one, "")) for one in people}

    def _page(self, found: Sequence[_One]) -> tuple[Sequence[_One], Page]:
        at = page_in(self.scene.values, len(found), PAGE_SIZE)
        return found[at.offset : at.offset + PAGE_SIZE], at


def _span(scene: Scene) -> Span:
    asked = words(scene.values, "period")
    return next((one for one in SPANS if one == asked), SPANS[0])


def _from(since: date | None, zone: ZoneInfo) -> datetime:
    period = Period.ALL if since is None else Period.MONTH
    return bounds(period, since or BEGINNING, zone)[0]


AUDIT_BADGES = Command(
    name="laurel audit",
    handler=show,
    fields=(
        # What is audited: there is one thing so far, and it need not be said.
        Field("what", FieldKind.CHOICE, required=False, options=("badges",)),
        Field("period", FieldKind.CHOICE, required=False, options=tuple(SPANS)),
        Field("part", FieldKind.KEPT, required=False),
        PAGE_NUMBER,
    ),
)
