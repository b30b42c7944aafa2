"""What a nominator is told: sent, asked for more, and what became of it."""

from bot.cards import Actions, Button, Card, Footer, Lead, Node, Paragraph, Spans
from bot.views.nominations import badge_at, details, id_of, line, withdraw_button, words
from bot.views.plain import made
from bot.views.reader import FULL_QUOTE, SHORT_QUOTE, Reader, opens, quote
from domain.messages import (
    NominationAsked,
    NominationEnded,
    NominationFacts,
    NominationNoted,
    NominationReceipt,
)
from domain.nominations import State
from domain.text import clean


def receipt(message: NominationReceipt, reader: Reader) -> Card:
    """The private answer to the nominator: who decides, and how to take it back."""
    nomination, texts = message.nomination, reader.texts
    is_open = nomination.state.is_open
    lead = texts.rich("nomination-receipt-lead" if is_open else "nomination-receipt-awarded")
    nodes: list[Node] = [
        Lead(lead),
        Paragraph(line(nomination, reader)),
        *words(nomination, SHORT_QUOTE),
        *details(nomination, reader),
    ]
    if is_open:
        nodes.append(Paragraph(_waits_for(message, reader)))
        nodes.append(Paragraph(_shown_where(message, reader)))
        nodes.append(Actions((withdraw_button(nomination, reader),)))
    nodes.append(Footer(texts.rich("footer-private")))
    return made(nodes, reader)


def asked(message: NominationAsked, reader: Reader) -> Card:
    """What somebody who decides wants to know from the nominator."""
    nomination, texts = message.nomination, reader.texts
    by = reader.person(message.question.by)
    nodes: list[Node] = [
        Lead(texts.rich("nomination-asked-lead", by=by)),
        Paragraph(line(nomination, reader)),
        quote(message.question.words, FULL_QUOTE),
    ]
    if message.answer:
        nodes.append(Paragraph(texts.rich("nomination-your-answer")))
        nodes.append(quote(message.answer.words, FULL_QUOTE))
    elif nomination.state is State.ASKED:
        answer = opens(
            texts.text("nomination-answer"), "nominate answer", id_of(nomination), primary=True
        )
        nodes.append(Actions((answer, withdraw_button(nomination, reader))))
    nodes.append(Footer(texts.rich("nomination-asked-footer")))
    return made(nodes, reader)


def ended(message: NominationEnded, reader: Reader) -> Card:
    """Tells the nominator, and nobody else, that it led to no award, kindly and why."""
    nomination, texts = message.nomination, reader.texts
    nominee, badge = reader.person(nomination.nominee), badge_at(nomination, reader)
    is_declined = nomination.state is State.DECLINED
    how = "declined" if is_declined else "expired"
    lead = texts.rich(f"nomination-{how}-lead", nominee=nominee, badge=badge)
    nodes: list[Node] = [Lead(lead)]
    if is_declined and clean(message.reason):
        if message.decided_by:
            by = reader.person(message.decided_by)
            nodes.append(Paragraph(texts.rich("nomination-declined-by", by=by)))
        nodes.append(quote(message.reason, FULL_QUOTE))
    nodes.append(Paragraph(texts.rich(f"nomination-{how}-next", nominee=nominee)))
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
            Paragraph(line(nomination, reader)),
            *((Actions(again),) if again else ()),
            Footer(texts.rich("footer-private")),
        ),
        reader,
    )


# --- parts ---------------------------------------------------------------------------------------


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
