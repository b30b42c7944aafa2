"""A nomination for those who decide: everything that it takes, and what was decided."""

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
    Node,
    Paragraph,
    Spans,
    Text,
)
from bot.views.badge_rules import tier_name
from bot.views.nominations import details, endorsed, id_of, line, words
from bot.views.plain import made
from bot.views.reader import FULL_QUOTE, MOST_ITEMS, SHORT_QUOTE, Reader, opens, quote
from domain.messages import NominationReview, Note
from domain.nominations import State
from domain.text import clean

# Characters of what a badge asks for, beside a nomination.
_CRITERIA = 1500


def review(message: NominationReview, reader: Reader) -> Card:
    """The copy of one who decides: everything that it takes, and then what was decided."""
    nomination = message.nomination
    items = (*_notes(message.notes, reader), *endorsed(nomination, reader))
    items = items[: MOST_ITEMS - 1]
    nodes: tuple[Node, ...] = (
        Lead(_cause(message, reader)),
        Paragraph(line(nomination, reader)),
        *words(nomination, FULL_QUOTE),
        *details(nomination, reader),
        *_criteria(message, reader),
        *_known(message, reader),
        *((Items((*items, *_another_tier(message, reader))),) if items else _only(message, reader)),
        *_progress(message, reader),
        *_decision(message, reader),
        *_buttons(message, reader),
        Footer(reader.texts.rich(_why(message))),
    )
    return made(nodes, reader)


# --- parts ---------------------------------------------------------------------------------------


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
    button = opens(texts.text("review-tier-choose"), "nominate tier", id_of(message.nomination))
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
    texts, known = reader.texts, id_of(message.nomination)
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
    if message.can_revoke:
        return "review-footer"
    if not message.nomination.state.is_open:
        return "review-footer-closed"
    return "review-footer-escalated" if message.cause == "escalated" else "review-footer"
