"""What a giver is told about their own kudos, privately: sent, changed, not shown, withdrawn."""

from datetime import timedelta

from bot.cards import Actions, Card, Facts, Footer, Lead, Node, Paragraph, Spans, Text
from bot.views import allowance, coach
from bot.views.kudos import edit_button, facts, line, undo_button, words
from bot.views.plain import made
from bot.views.reader import SHORT_QUOTE, ButtonValues, Reader, opens
from domain.messages import (
    KudosFacts,
    KudosNotChanged,
    KudosNotPosted,
    KudosReceipt,
    KudosUndone,
    Place,
    Unposted,
)

# Within it, a day of the week says which day is meant.
_SAME_WEEK = timedelta(days=6)


def receipt(message: KudosReceipt, reader: Reader) -> Card:
    """What was sent, what does not show and why, what is left, and how to take it back."""
    kudos, texts = message.kudos, reader.texts
    lead = texts.rich("kudos-changed-lead" if kudos.is_edited else "kudos-receipt-lead")
    nodes: list[Node] = [
        Lead(lead),
        Paragraph(line(kudos, reader)),
        *words(kudos, SHORT_QUOTE),
        *facts(kudos, reader, _seen_by(kudos, reader)),
        *_shown_where(message, reader),
    ]
    if message.allowance:
        nodes.append(Facts(allowance.details(message.allowance, reader)))
    if message.coaching:
        can_change = message.change_until is not None
        nodes += coach.afterwards(message.coaching, reader, can_change=can_change)
    if message.change_until:
        nodes.append(Actions((edit_button(kudos, reader), undo_button(kudos, reader))))
    nodes.append(Footer(_small_print(message, reader)))
    return made(nodes, reader)


def not_posted(message: KudosNotPosted, reader: Reader) -> Card:
    """Tells the giver that the channel did not get the card, and what to do."""
    kudos, texts = message.kudos, reader.texts
    lead = texts.rich(
        "kudos-not-posted-lead",
        recipients=reader.people(kudos.recipients),
        place=reader.place_name(kudos.place),
    )
    return made(
        (
            Lead(lead),
            *words(kudos, SHORT_QUOTE),
            Paragraph(_unposted(message.unposted, kudos.place, reader)),
            Footer(texts.rich("kudos-not-posted-footer")),
        ),
        reader,
    )


def not_changed(message: KudosNotChanged, reader: Reader) -> Card:
    """Tells the giver that a post still shows what they changed or withdrew, and what to do."""
    texts, place = reader.texts, reader.place_name(message.place)
    recipients = reader.people(message.recipients)
    left = message.unposted == "not_member"
    why = "kudos-not-changed-not-member" if left else "kudos-not-changed-failed"
    return made(
        (
            Lead(texts.rich("kudos-not-changed-lead", recipients=recipients, place=place)),
            Paragraph(texts.rich(why, place=place)),
            Footer(texts.rich("kudos-not-posted-footer")),
        ),
        reader,
    )


def undone(message: KudosUndone, reader: Reader) -> Card:
    """Tells the giver that it is withdrawn, gives back their words and what it had used up."""
    kudos, texts = message.kudos, reader.texts
    lead = texts.rich("kudos-undone-lead" if message.is_new else "kudos-undone-before")
    left = allowance.details(message.allowance, reader) if message.allowance else ()
    again = opens(texts.text("kudos-write-anew"), "kudos", _again(kudos))
    return made(
        (
            Lead(lead),
            Paragraph(line(kudos, reader)),
            *words(kudos, SHORT_QUOTE),
            *((Facts(left),) if left else ()),
            Actions((again,)),
            Footer(texts.rich("kudos-undone-footer")),
        ),
        reader,
    )


def _shown_where(message: KudosReceipt, reader: Reader) -> tuple[Paragraph, ...]:
    kudos = message.kudos
    if message.unposted:
        wanted = message.posted_in or kudos.place
        return (Paragraph(_unposted(message.unposted, wanted, reader)),)
    if not message.posted_in:
        return ()
    place = reader.place_name(message.posted_in)
    return (Paragraph(reader.texts.rich("kudos-posted-in", place=place)),)


def _unposted(unposted: Unposted, place: Place | None, reader: Reader) -> Spans:
    key = "kudos-unposted-" + unposted.replace("_", "-")
    specific = f"{key}-{reader.platform}"
    known = specific if reader.texts.has(specific) else key
    return reader.texts.rich(known, place=reader.place_name(place))


def _seen_by(kudos: KudosFacts, reader: Reader) -> Spans:
    return reader.texts.rich("kudos-seen-by-them", recipients=reader.people(kudos.recipients))


def _small_print(message: KudosReceipt, reader: Reader) -> Spans:
    texts, until = reader.texts, message.change_until
    key = "kudos-changed-footer" if message.kudos.is_edited else "kudos-receipt-footer"
    footer = texts.rich(key, recipients=reader.people(message.kudos.recipients))
    if until is None:
        return footer
    given_at = message.kudos.given_at
    is_near = abs(until - given_at) <= _SAME_WEEK
    when = (texts.moment if is_near else texts.date_and_time)(until, reader.zone)
    return (*texts.rich("kudos-change-until", until=when), Text(" "), *footer)


def _again(kudos: KudosFacts) -> ButtonValues:
    """The fields of the form that gives the same kudos again."""
    ids = tuple(who.external_id for who in kudos.recipients if who.external_id)
    values: dict[str, str | tuple[str, ...]] = {"recipients": ids, "message": kudos.message}
    if kudos.value:
        values["value"] = kudos.value.slug
    if kudos.is_private:
        values["private"] = "1"
    return values
