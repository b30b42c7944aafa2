"""Kudos as people see them: in the channel, as a direct message, withdrawn; and their parts."""

from bot.cards import (
    Actions,
    Button,
    Card,
    Facts,
    Footer,
    Lead,
    Link,
    Quote,
    Span,
    Spans,
    Text,
)
from bot.views.plain import made
from bot.views.reader import FULL_QUOTE, Reader, few_of, opens, said, tag
from domain.messages import KudosAnnounced, KudosFacts, KudosReceived, KudosWithdrawn

# As many people as one card notifies.
_MOST_MENTIONS = 20
# As many of those who second a kudos as are named.
_MOST_SECONDERS = 3


def announced(message: KudosAnnounced, reader: Reader) -> Card:
    """The card in the channel; it notifies the recipients and nobody else."""
    kudos = message.kudos
    return made(
        (
            Lead(_lead(kudos, reader, reader.mentions(kudos.recipients))),
            *words(kudos, FULL_QUOTE),
            *_others(kudos, reader),
            *facts(kudos, reader),
            *seconded(kudos, reader),
            *(() if kudos.is_private else (Actions((second_button(kudos, reader),)),)),
        ),
        reader,
    )


def received(message: KudosReceived, reader: Reader) -> Card:
    """The direct message to a recipient: the same words, and what to do with the warmth."""
    kudos, texts = message.kudos, reader.texts
    off = reader.as_typed("laurel preferences")
    giver = reader.person(kudos.giver)
    return made(
        (
            Lead(_lead(kudos, reader, reader.people(kudos.recipients))),
            *words(kudos, FULL_QUOTE),
            *facts(kudos, reader, _seen_by(kudos, reader)),
            *seconded(kudos, reader),
            Actions(_received_buttons(kudos, reader)),
            Footer(texts.rich("kudos-received-footer", giver=giver, preferences=off)),
        ),
        reader,
    )


def withdrawn(message: KudosWithdrawn, reader: Reader) -> Card:
    """What is left of a card or a direct message: who withdrew it, and none of its words."""
    lead = reader.texts.rich(
        "kudos-withdrawn-lead",
        giver=reader.person(message.giver),
        recipients=reader.people(message.recipients),
    )
    footer = reader.texts.rich("kudos-withdrawn-footer")
    return made((Lead(lead), Footer(footer)), reader)


# --- parts that other cards share --------------------------------------------------------------


def line(kudos: KudosFacts, reader: Reader) -> Spans:
    """Who thanks whom, inside another card or a list; notifies nobody."""
    texts, message = reader.texts, _answered(kudos, reader)
    giver, recipients = reader.person(kudos.giver), reader.people(kudos.recipients)
    if message is None:
        return texts.rich("kudos-line", giver=giver, recipients=recipients)
    return texts.rich("kudos-line-message", giver=giver, recipients=recipients, message=message)


def words(kudos: KudosFacts, limit: int) -> tuple[Quote, ...]:
    """The giver's own words, where there are any: a reaction has none."""
    return said(kudos.message, limit)


def facts(kudos: KudosFacts, reader: Reader, seen_by: Spans = ()) -> tuple[Facts, ...]:
    """The quiet details. `seen_by` says of a private kudos who can see it."""
    items: list[Spans] = []
    if kudos.value:
        items.append((Text(tag(kudos.value)),))
    items += _where(kudos, reader)
    if kudos.is_edited:
        items.append(reader.texts.rich("kudos-edited"))
    if kudos.is_private:
        items.append(seen_by or reader.texts.rich("kudos-private"))
    return (Facts(tuple(items)),) if items else ()


def seconded(kudos: KudosFacts, reader: Reader) -> tuple[Facts, ...]:
    """Who seconds it, on a line of its own; nothing where nobody does."""
    people = seconders(kudos, reader)
    return (Facts((reader.texts.rich("kudos-seconded", people=people),)),) if people else ()


def seconders(kudos: KudosFacts, reader: Reader) -> Spans:
    """The first of those who second it, and how many others: "Dai, Leo and 2 others"."""
    named = [reader.person(who) for who in kudos.seconders[:_MOST_SECONDERS]]
    total = max(kudos.seconds, len(kudos.seconders))
    return reader.crowd(named, total - len(named)) if total else ()


def second_button(kudos: KudosFacts, reader: Reader) -> Button:
    """The button by which one seconds it; it says how many do so already."""
    texts = reader.texts
    count = kudos.seconds
    label = texts.text("kudos-second-count", count=count) if count else texts.text("kudos-second")
    return Button(label, "second", {"kudos": str(kudos.id)})


def edit_button(kudos: KudosFacts, reader: Reader) -> Button:
    """Opens the form that changes it."""
    return opens(reader.texts.text("kudos-edit"), "kudos edit", {"kudos": str(kudos.id)})


def undo_button(kudos: KudosFacts, reader: Reader) -> Button:
    """Withdraws it, at once."""
    return Button(reader.texts.text("kudos-undo"), "kudos undo", {"kudos": str(kudos.id)})


def _lead(kudos: KudosFacts, reader: Reader, recipients: Spans) -> Spans:
    texts, giver, message = reader.texts, reader.person(kudos.giver), _answered(kudos, reader)
    if message is None:
        return texts.rich("kudos-lead", giver=giver, recipients=recipients)
    return texts.rich("kudos-lead-message", giver=giver, recipients=recipients, message=message)


def _answered(kudos: KudosFacts, reader: Reader) -> Span | None:
    """The message that a kudos without words is for."""
    if kudos.source is None or words(kudos, FULL_QUOTE):
        return None
    return reader.linked(reader.texts.text("kudos-this-message"), kudos.source.url)


def _others(kudos: KudosFacts, reader: Reader) -> tuple[Facts, ...]:
    """Those whom the first line only counts; they are notified all the same, up to a limit."""
    named, _ = few_of(kudos.recipients)
    others = kudos.recipients[len(named) : _MOST_MENTIONS]
    if not others:
        return ()
    unnamed = max(0, len(kudos.recipients) - _MOST_MENTIONS)
    people = reader.crowd([reader.mention(who) for who in others], unnamed)
    return (Facts((reader.texts.rich("kudos-others", people=people),)),)


def _where(kudos: KudosFacts, reader: Reader) -> tuple[Spans, ...]:
    """The channel it was given in, which leads to the message it answers."""
    url = kudos.source.url if kudos.source and words(kudos, FULL_QUOTE) else None
    if kudos.place and kudos.place.name:
        where = reader.place(kudos.place)
        return (reader.texts.rich("kudos-on", place=reader.linked(where, url)),)
    if not url:
        return ()
    source = Link(reader.texts.text("kudos-source"), url)
    return (reader.texts.rich("kudos-on", place=source),)


def _seen_by(kudos: KudosFacts, reader: Reader) -> Spans:
    giver = reader.person(kudos.giver)
    if len(kudos.recipients) > 1:
        return reader.texts.rich("kudos-seen-by-all", giver=giver)
    return reader.texts.rich("kudos-seen-by-you", giver=giver)


def _received_buttons(kudos: KudosFacts, reader: Reader) -> tuple[Button, ...]:
    pass_it_on = opens(reader.texts.text("kudos-pass-it-on"), "kudos", {})
    if not kudos.giver.external_id:
        return (pass_it_on,)
    back = {"recipients": (kudos.giver.external_id,)}
    label = reader.texts.text("kudos-say-thanks")
    return (opens(label, "kudos", back, primary=True), pass_it_on)
