"""The audit of badges: every figure beside its limit, and what is behind it.

Whether a figure is over is said in words. Names stand on cards of their own.
"""

from collections.abc import Mapping, Sequence

from bot.cards import (
    Actions,
    Button,
    Card,
    Facts,
    Footer,
    Item,
    Items,
    Lead,
    Node,
    Paragraph,
    Spans,
    Text,
)
from bot.rendering import dotted
from bot.texts import Param
from bot.views.badge_rules import icon_and_name
from bot.views.paging import page_of, pager
from bot.views.plain import made
from bot.views.reader import MOST_ITEMS, Reader, opens
from domain.clock import Period
from domain.governance import MIN_PEOPLE, SPANS, Limits, Month, Span, Verdict, rounded, verdict_on
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

_AUDIT = "laurel audit"
_SPANS: Mapping[Span, str] = {
    Period.QUARTER: "governance-quarter",
    Period.YEAR: "governance-year",
    Period.ALL: "governance-all",
}


def audit(message: BadgeAudit, reader: Reader) -> Card:
    """All figures, each with its limit, what it means, and the way to what is behind it."""
    texts, about = reader.texts, message.about
    nodes: list[Node] = [Lead(texts.rich("governance-lead"))]
    if about.people < MIN_PEOPLE:
        nodes.append(Paragraph(texts.rich("governance-small", least=MIN_PEOPLE)))
        return _card(nodes, (), reader)
    nodes.append(Facts((*_span(about, reader), *_awards(message, reader))))
    figures = (
        _inflation(message, reader),
        _concentration(message, reader),
        _rings(message, reader),
        _haste(message, reader),
    )
    others = tuple(
        Button(texts.text(_SPANS[span]), _AUDIT, {"period": span})
        for span in SPANS
        if span is not about.span
    )
    return _card([*nodes, Items(figures)], others, reader)


def by_month(message: AuditMonths, reader: Reader) -> Card:
    """Awards per head month by month, and the badges, the most frequent first."""
    texts, found = reader.texts, message.months[-MOST_ITEMS:]
    nodes: list[Node] = [Lead(texts.rich("governance-months-lead"))]
    if found:
        months = (_month(found, at, message.limits, reader) for at in range(len(found)))
        nodes.append(Items(tuple(months)))
    if message.badges:
        badges = (_badge(one, message.about, reader) for one in message.badges[:MOST_ITEMS])
        nodes.append(Paragraph(texts.rich("governance-badges")))
        nodes.append(_details(message.about, message.page, message.pages, reader))
        nodes.append(Items(tuple(Item(one) for one in badges)))
    return _part(nodes, "months", message, reader)


def rings(message: AuditRings, reader: Reader) -> Card:
    """Those who only nominate each other, by name."""
    texts, limits = reader.texts, message.limits
    nodes: list[Node] = [Lead(texts.rich("governance-rings-lead"))]
    nodes.append(_details(message.about, message.page, message.pages, reader))
    if not message.rings:
        nodes.append(Paragraph(texts.rich("governance-rings-none")))
    else:
        how = {"share": limits.ring_share, "least": limits.min_nominations}
        nodes.append(Paragraph(texts.rich("governance-rings-explained", **how)))
        found = message.rings[:MOST_ITEMS]
        members = [[_member(one, reader) for one in ring] for ring in found]
        nodes.append(Items(tuple(Item(texts.join(one)) for one in members)))
    return _part(nodes, "rings", message, reader)


def haste(message: AuditHaste, reader: Reader) -> Card:
    """Those who approve all within seconds, by name."""
    texts, limits = reader.texts, message.limits
    nodes: list[Node] = [Lead(texts.rich("governance-haste-lead"))]
    nodes.append(_details(message.about, message.page, message.pages, reader))
    if not message.approvers:
        nodes.append(Paragraph(texts.rich("governance-haste-none")))
    else:
        how = {
            "share": limits.approved_share,
            "least": limits.min_decisions,
            "seconds": limits.seconds,
        }
        nodes.append(Paragraph(texts.rich("governance-haste-explained", **how)))
        found = message.approvers[:MOST_ITEMS]
        nodes.append(Items(tuple(Item(_approver(one, reader)) for one in found)))
    return _part(nodes, "haste", message, reader)


# --- the four figures ---------------------------------------------------------------------------


def _inflation(message: BadgeAudit, reader: Reader) -> Item:
    texts, limit = reader.texts, message.limits.per_100
    now = message.months[-1].rate if message.months else 0
    if len(message.months) > 1:
        last = message.months[-2]
        month = texts.calendar("month", last.starts_on)
        said = texts.rich(
            "governance-inflation-said", rate=last.rate, month=month, now=now, limit=limit
        )
    else:
        said = texts.rich("governance-inflation-first", now=now, limit=limit)
    more = _more("governance-by-month", "months", message, reader)
    return _figure("inflation", message.inflation, said, reader, more)


def _concentration(message: BadgeAudit, reader: Reader) -> Item:
    found = message.concentration
    numbers = {
        "top": found.top,
        "share": found.share,
        "even": found.even_share,
        "limit": message.limits.top_share,
        "without": found.without,
    }
    said = reader.texts.rich("governance-concentration-said", **numbers)
    return _figure("concentration", found.verdict(message.limits), said, reader)


def _rings(message: BadgeAudit, reader: Reader) -> Item:
    numbers = {
        "rings": message.rings,
        "share": message.limits.ring_share,
        "nominators": message.nominators,
        "least": message.limits.min_nominations,
        "returned": message.returned,
    }
    said = reader.texts.rich("governance-rings-said", **numbers)
    verdict = verdict_on(message.rings, message.nominators)
    more = _more("governance-names", "rings", message, reader) if message.rings else ()
    return _figure("rings", verdict, said, reader, more)


def _haste(message: BadgeAudit, reader: Reader) -> Item:
    numbers = {
        "hasty": message.hasty,
        "approvers": message.approvers,
        "least": message.limits.min_decisions,
        "share": message.limits.approved_share,
        "seconds": message.limits.seconds,
    }
    said = reader.texts.rich("governance-haste-said", **numbers)
    verdict = verdict_on(message.hasty, message.approvers)
    more = _more("governance-names", "haste", message, reader) if message.hasty else ()
    return _figure("haste", verdict, said, reader, more)


def _figure(
    name: str, verdict: Verdict, said: Spans, reader: Reader, more: tuple[Button, ...] = ()
) -> Item:
    """A figure: how it stands, in words and strong where it is over, and what to do about it."""
    texts = reader.texts
    params: Mapping[str, Param] = {
        "name": Text(texts.text(f"governance-{name}"), strong=True),
        "verdict": Text(texts.text(f"governance-{verdict}"), strong=verdict is Verdict.OVER),
        "said": said,
        "advice": texts.text(f"governance-{name}-advice"),
    }
    return Item(texts.rich("governance-figure", **params), buttons=more)


def _more(label: str, part: str, message: BadgeAudit, reader: Reader) -> tuple[Button, ...]:
    values = {"period": message.about.span, "part": part}
    return (Button(reader.texts.text(label), _AUDIT, values),)


# --- lines --------------------------------------------------------------------------------------


def _month(found: Sequence[Month], at: int, limits: Limits, reader: Reader) -> Item:
    texts, month = reader.texts, found[at]
    named = texts.calendar("month", month.starts_on)
    parts = [
        texts.rich("governance-rate", month=named, rate=month.rate),
        texts.rich("governance-awards", count=month.awards),
        texts.rich("people-count", count=month.people),
    ]
    if at == len(found) - 1:
        parts.append(texts.rich("governance-begun"))
    elif at:
        parts.append(_change(month.rate - found[at - 1].rate, reader))
    if month.is_over(limits):
        parts.append((Text(texts.text("governance-over"), strong=True),))
    return Item(dotted(parts))


def _change(more: int, reader: Reader) -> Spans:
    if not more:
        return reader.texts.rich("governance-same")
    return reader.texts.rich("governance-up" if more > 0 else "governance-down", count=abs(more))


def _badge(one: BadgeUse, about: AuditSpan, reader: Reader) -> Spans:
    texts, badge = reader.texts, one.badge
    parts = [
        icon_and_name(badge.icon, badge.name or badge.slug, reader),
        texts.rich("governance-awards", count=one.awards),
    ]
    if one.by_criteria:
        parts.append(texts.rich("governance-by-criteria", count=one.by_criteria))
    share = rounded(one.holders, about.people)
    parts.append(texts.rich("governance-held", share=share))
    return dotted(parts)


def _member(one: RingMember, reader: Reader) -> Spans:
    counts = {"inside": one.inside, "total": one.total}
    return reader.texts.rich("governance-member", person=reader.person(one.who), **counts)


def _approver(one: HastyApprover, reader: Reader) -> Spans:
    counts = {"approved": one.approved, "count": one.decisions, "seconds": one.seconds}
    return reader.texts.rich("governance-approver", person=reader.person(one.who), **counts)


def _span(about: AuditSpan, reader: Reader) -> tuple[Spans, ...]:
    texts = reader.texts
    if about.since is None:
        since = texts.rich("governance-ever")
    else:
        since = texts.rich("governance-since", day=texts.day(about.since))
    return (since, texts.rich("people-count", count=about.people))


def _awards(message: BadgeAudit, reader: Reader) -> tuple[Spans, ...]:
    texts = reader.texts
    parts = [texts.rich("governance-awards", count=message.concentration.awards)]
    if message.by_criteria:
        parts.append(texts.rich("governance-by-criteria", count=message.by_criteria))
    if message.revoked:
        parts.append(texts.rich("governance-revoked", count=message.revoked))
    return tuple(parts)


def _details(about: AuditSpan, page: int, pages: int, reader: Reader) -> Facts:
    return Facts((*_span(about, reader), *page_of(page, pages, reader)))


# --- cards --------------------------------------------------------------------------------------


def _part(
    nodes: list[Node], part: str, message: AuditMonths | AuditRings | AuditHaste, reader: Reader
) -> Card:
    """A card of what is behind a figure, with the way back instead of that to the limits."""
    values = {"period": message.about.span, "part": part}
    pages = pager(_AUDIT, message.page, message.pages, reader, values, by_time=False)
    back = Button(reader.texts.text("governance-back"), _AUDIT, {"period": message.about.span})
    return _finished([*nodes, Actions((*pages, back))], reader)


def _card(nodes: list[Node], ways: tuple[Button, ...], reader: Reader) -> Card:
    limits = opens(reader.texts.text("governance-limits"), "settings governance", {})
    return _finished([*nodes, Actions((*ways, limits))], reader)


def _finished(nodes: list[Node], reader: Reader) -> Card:
    nodes.append(Footer(reader.texts.rich("governance-footer")))
    return made(nodes, reader)
