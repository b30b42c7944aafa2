"""Nominations as people see them: announced, to be decided, and what becomes of them."""

from collections.abc import Sequence

from bot.cards import (
    Actions,
    Button,
    Card,
    Divider,
    Facts,
    Footer,
    Item,
    Items,
    Lead,
    Link,
    Node,
    Paragraph,
    Quote,
    Spans,
    Text,
)
from bot.views.plain import made
from bot.views.reader import FULL_QUOTE, MOST_ITEMS, SHORT_QUOTE, Reader, opens, quote
from domain.badges import Tier
from domain.messages import (
    BadgeName,
    NominationAnnounced,
    NominationAsked,
    NominationClosed,
    NominationEnded,
    NominationFacts,
    NominationNoted,
    NominationReceipt,
    NominationReview,
    Note,
)
from domain.nominations import State
from domain.text import clean

# Characters of what a badge asks for, beside a nomination.
_CRITERIA = 1500


def announced(message: NominationAnnounced, reader: Reader) -> Card:
    """The card in the channel: peers add a line while it is open."""
    nomination, texts = message.nomination, reader.texts
    lines = _lines(nomination, reader)
    count = nomination.endorsements
    label = texts.text("nomination-endorse")
    if count:
        label = texts.text("nomination-endorse-count", count=count)
    is_open = nomination.state.is_open
    return made(
        (
            Lead(_lead(nomination, reader)),
            *_words(nomination, FULL_QUOTE),
            *_details(nomination, reader),
            *((Items(lines),) if lines else ()),
            *_more(count - len(lines), reader),
            *(() if is_open else (Paragraph(texts.rich("nomination-awarded")),)),
            *((Actions((opens(label, "endorse", _id(nomination)),)),) if is_open else ()),
            Footer(texts.rich("nomination-footer" if is_open else "nomination-closed-footer")),
        ),
        reader,
    )


def closed(_message: NominationClosed, reader: Reader) -> Card:
    """What is left of the card of a nomination that led to no award."""
    texts = reader.texts
    lead, footer = texts.rich("nomination-closed"), texts.rich("nomination-closed-footer")
    return made((Lead(lead), Footer(footer)), reader)


def review(message: NominationReview, reader: Reader) -> Card:
    """The copy of one who decides: everything that it takes, and then what was decided."""
    nomination = message.nomination
    items = (*_notes(message.notes, reader), *_lines(nomination, reader))
    items = items[: MOST_ITEMS - 1]
    nodes: tuple[Node, ...] = (
        Lead(_cause(message, reader)),
        Paragraph(_line(nomination, reader)),
        *_words(nomination, FULL_QUOTE),
        *_details(nomination, reader),
        *_criteria(message, reader),
        *_known(message, reader),
        *((Items((*items, *_another_tier(message, reader))),) if items else _only(message, reader)),
        *_progress(message, reader),
        *_decision(message, reader),
        *_buttons(message, reader),
        Footer(reader.texts.rich(_why(message))),
    )
    return made(nodes, reader)


def receipt(message: NominationReceipt, reader: Reader) -> Card:
    """The private answer to the nominator: who decides, and how to take it back."""
    nomination, texts = message.nomination, reader.texts
    is_open = nomination.state.is_open
    lead = texts.rich("nomination-receipt-lead" if is_open else "nomination-receipt-awarded")
    nodes: list[Node] = [
        Lead(lead),
        Paragraph(_line(nomination, reader)),
        *_words(nomination, SHORT_QUOTE),
        *_details(nomination, reader),
    ]
    if is_open:
        nodes.append(Paragraph(_waits_for(message, reader)))
        nodes.append(Paragraph(_shown_where(message, reader)))
        nodes.append(Actions((_withdraw(nomination, reader),)))
    nodes.append(Footer(texts.rich("footer-private")))
    return made(nodes, reader)


def asked(message: NominationAsked, reader: Reader) -> Card:
    """What somebody who decides wants to know from the nominator."""
    nomination, texts = message.nomination, reader.texts
    by = reader.person(message.question.by)
    nodes: list[Node] = [
        Lead(texts.rich("nomination-asked-lead", by=by)),
        Paragraph(_line(nomination, reader)),
        quote(message.question.words, FULL_QUOTE),
    ]
    if message.answer:
        nodes.append(Paragraph(texts.rich("nomination-your-answer")))
        nodes.append(quote(message.answer.words, FULL_QUOTE))
    elif nomination.state is State.ASKED:
        answer = opens(
            texts.text("nomination-answer"), "nominate answer", _id(nomination), primary=True
        )
        nodes.append(Actions((answer, _withdraw(nomination, reader))))
    nodes.append(Footer(texts.rich("nomination-asked-footer")))
    return made(nodes, reader)


def ended(message: NominationEnded, reader: Reader) -> Card:
    """Tells the nominator, and nobody else, that it led to no award, kindly and why."""
    nomination, texts = message.nomination, reader.texts
    nominee, badge = reader.person(nomination.nominee), badge_at(nomination, reader)
    is_declined = nomination.state is State.DECLINED
    key = "nomination-declined-lead" if is_declined else "nomination-expired-lead"
    nodes: list[Node] = [Lead(texts.rich(key, nominee=nominee, badge=badge))]
    if is_declined and clean(message.reason):
        if message.decided_by:
            by = reader.person(message.decided_by)
            nodes.append(Paragraph(texts.rich("nomination-declined-by", by=by)))
        nodes.append(quote(message.reason, FULL_QUOTE))
    nodes.append(Paragraph(texts.rich(key.replace("lead", "next"), nominee=nominee)))
    nodes.append(Actions((_again(nomination, reader),)))
    nodes.append(Footer(texts.rich("nomination-ended-footer")))
    return made(nodes, reader)


def noted(message: NominationNoted, reader: Reader) -> Card:
    """Tells somebody privately that what they did is done."""
    nomination, texts = message.nomination, reader.texts
    lead = texts.rich(
        f"nomination-noted-{message.did}", nominator=reader.person(nomination.nominator)
    )
    again = (_again(nomination, reader),) if message.did == "withdrawn" else ()
    return made(
        (
            Lead(lead),
            Paragraph(_line(nomination, reader)),
            *((Actions(again),) if again else ()),
            Footer(texts.rich("footer-private")),
        ),
        reader,
    )


# --- parts ---------------------------------------------------------------------------------------


def badge_name(badge: BadgeName, tier: Tier, reader: Reader) -> Text:
    """A badge with its tier, strong: "📚 Knowledge Sharer (Gold)"."""
    name = reader.name(badge.name).text
    icon = clean(badge.icon)
    shown = f"{icon} {name}" if icon else name
    called = reader.texts.text("nomination-badge", badge=Text(shown), tier=tier_name(tier, reader))
    return Text(called, strong=True)


def badge_at(nomination: NominationFacts, reader: Reader) -> Text:
    """The badge that a nomination is for, at the tier it is for."""
    return badge_name(nomination.badge, nomination.tier, reader)


def tier_name(tier: Tier, reader: Reader) -> str:
    """What a tier is called."""
    return reader.texts.text(f"tier-{tier}")


def _id(nomination: NominationFacts) -> dict[str, str]:
    return {"nomination": str(nomination.id)}


def _lead(nomination: NominationFacts, reader: Reader) -> Spans:
    return reader.texts.rich("nomination-lead", **_parties(nomination, reader))


def _line(nomination: NominationFacts, reader: Reader) -> Spans:
    return reader.texts.rich("nomination-line", **_parties(nomination, reader))


def _parties(nomination: NominationFacts, reader: Reader) -> dict[str, Text]:
    return {
        "nominator": reader.person(nomination.nominator),
        "nominee": reader.person(nomination.nominee),
        "badge": badge_at(nomination, reader),
    }


def _words(nomination: NominationFacts, limit: int) -> tuple[Quote, ...]:
    quoted = quote(nomination.justification, limit)
    return (quoted,) if quoted.text else ()


def _details(nomination: NominationFacts, reader: Reader) -> tuple[Facts, ...]:
    """The ways to what it rests on."""
    texts, items = reader.texts, list[Spans]()
    if nomination.evidence:
        items.append((Link(texts.text("nomination-evidence"), nomination.evidence),))
    if nomination.source and nomination.source.url:
        items.append((Link(texts.text("nomination-source"), nomination.source.url),))
    return (Facts(tuple(items)),) if items else ()


def _lines(nomination: NominationFacts, reader: Reader) -> tuple[Item, ...]:
    """What peers added."""
    return tuple(
        Item(
            reader.texts.rich("nomination-endorsed", by=reader.person(one.by)),
            quote(one.words, SHORT_QUOTE).text,
        )
        for one in nomination.endorsed[:MOST_ITEMS]
    )


def _more(count: int, reader: Reader) -> tuple[Paragraph, ...]:
    return (Paragraph(reader.texts.rich("list-more", count=count)),) if count > 0 else ()


def _notes(notes: Sequence[Note], reader: Reader) -> tuple[Item, ...]:
    """The last questions and answers."""
    return tuple(
        Item(
            reader.texts.rich(
                "nomination-answered" if one.is_answer else "nomination-question",
                by=reader.person(one.by),
            ),
            quote(one.words, FULL_QUOTE).text,
        )
        for one in notes[-4:]
    )


def _cause(message: NominationReview, reader: Reader) -> Spans:
    """The first line: why it came, or what became of it."""
    texts, state = reader.texts, message.nomination.state
    if state.is_open:
        key = message.cause if message.can_decide else "waits"
        return texts.rich(f"review-lead-{key}")
    if message.decided_by and state in (State.APPROVED, State.DECLINED):
        by = reader.person(message.decided_by)
        return texts.rich(f"review-{state}-by", by=by)
    return texts.rich(f"review-{state}")


def _criteria(message: NominationReview, reader: Reader) -> tuple[Node, ...]:
    texts, found = reader.texts, list[Node]()
    if criteria := quote(message.criteria, _CRITERIA).text:
        found.append(Paragraph(texts.rich("review-criteria", criteria=Text(criteria))))
    if words := quote(message.tier_words, SHORT_QUOTE).text:
        tier = tier_name(message.nomination.tier, reader)
        found.append(Paragraph(texts.rich("review-tier", tier=tier, words=Text(words))))
    return (Divider(), *found) if found else ()


def _known(message: NominationReview, reader: Reader) -> tuple[Facts, ...]:
    """What has been between the two, and between the nominee and the badge."""
    texts, items = reader.texts, list[Spans]()
    if message.between:
        items.append(texts.rich("review-between", count=message.between))
    if message.held:
        tiers = texts.join([Text(tier_name(one, reader)) for one in message.held])
        items.append(texts.rich("review-held", tiers=tiers))
    return (Facts(tuple(items)),) if items else ()


def _another_tier(message: NominationReview, reader: Reader) -> tuple[Item, ...]:
    if not message.can_decide or len(message.tiers) < 2:
        return ()
    texts = reader.texts
    button = opens(texts.text("review-tier-choose"), "nominate tier", _id(message.nomination))
    return (Item(texts.rich("review-another-tier"), buttons=(button,)),)


def _only(message: NominationReview, reader: Reader) -> tuple[Items, ...]:
    items = _another_tier(message, reader)
    return (Items(items),) if items else ()


def _progress(message: NominationReview, reader: Reader) -> tuple[Facts, ...]:
    """How far it has come, where it takes more than one to decide."""
    texts, items = reader.texts, list[Spans]()
    if not message.nomination.state.is_open:
        return ()
    if message.levels > 1:
        items.append(texts.rich("review-level", level=message.level, levels=message.levels))
    if message.approved:
        items.append(texts.rich("review-approvals", people=reader.people(message.approved)))
    if message.needed > 1 or message.approved:
        items.append(texts.rich("review-needed", count=message.needed))
    return (Facts(tuple(items)),) if items else ()


def _decision(message: NominationReview, reader: Reader) -> tuple[Node, ...]:
    if message.nomination.state is not State.DECLINED or not clean(message.reason):
        return ()
    lead = Paragraph(reader.texts.rich("review-reason"))
    return (lead, quote(message.reason, FULL_QUOTE))


def _buttons(message: NominationReview, reader: Reader) -> tuple[Actions, ...]:
    texts, known = reader.texts, _id(message.nomination)
    if message.can_revoke and message.award:
        revoke = opens(texts.text("award-revoke"), "award revoke", {"award": str(message.award)})
        return (Actions((revoke,)),)
    if not message.can_decide:
        return ()
    approve = Button(texts.text("review-approve"), "nominate approve", known, style="primary")
    ask = opens(texts.text("review-ask"), "nominate ask", known)
    decline = opens(texts.text("review-decline"), "nominate decline", known)
    return (Actions((approve, ask, decline)),)


def _why(message: NominationReview) -> str:
    """The small print: why the reader has it."""
    if not message.nomination.state.is_open:
        return "review-footer-closed"
    return "review-footer-escalated" if message.cause == "escalated" else "review-footer"


def _waits_for(message: NominationReceipt, reader: Reader) -> Spans:
    if not message.reviewers:
        return reader.texts.rich("nomination-waits-for-others")
    people = reader.people(message.reviewers)
    return reader.texts.rich("nomination-waits-for", people=people)


def _shown_where(message: NominationReceipt, reader: Reader) -> Spans:
    if message.unposted:
        return reader.texts.rich("nomination-unposted")
    if message.posted_in:
        place = reader.place_name(message.posted_in)
        return reader.texts.rich("nomination-posted-in", place=place)
    return reader.texts.rich("nomination-posted")


def _withdraw(nomination: NominationFacts, reader: Reader) -> Button:
    label = reader.texts.text("nomination-withdraw")
    return Button(label, "nominate withdraw", _id(nomination))


def _again(nomination: NominationFacts, reader: Reader) -> Button:
    """Opens the form with the same nomination."""
    values: dict[str, str | tuple[str, ...]] = {
        "badge": nomination.badge.slug,
        "tier": nomination.tier,
        "justification": nomination.justification,
        "evidence": nomination.evidence,
    }
    if nomination.nominee.external_id:
        values["nominee"] = (nomination.nominee.external_id,)
    return opens(reader.texts.text("nomination-again"), "nominate", values)


def preferences(reader: Reader) -> str:
    """The command that opens the preferences, as one would type it."""
    return reader.as_typed("laurel preferences")
