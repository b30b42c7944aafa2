"""Kudos as people see them: in the channel, as a direct message, as a receipt, in a list."""

from bot.cards import (
    Actions,
    Button,
    Card,
    Facts,
    Footer,
    Item,
    Lead,
    Link,
    Node,
    Paragraph,
    Spans,
    Text,
)
from bot.views.plain import summary
from bot.views.reader import FULL_QUOTE, SHORT_QUOTE, Reader, opens, quote, tag
from domain.messages import (
    KudosAnnounced,
    KudosFacts,
    KudosNotPosted,
    KudosReceipt,
    KudosReceived,
    Unposted,
)


def announced(message: KudosAnnounced, reader: Reader) -> Card:
    """The card in the channel; it notifies the recipients and nobody else."""
    kudos = message.kudos
    lead = reader.texts.rich(
        "kudos-lead",
        giver=reader.person(kudos.giver),
        recipients=reader.mentions(kudos.recipients),
    )
    return _card((Lead(lead), quote(kudos.message, FULL_QUOTE), *_facts(kudos, reader)), reader)


def received(message: KudosReceived, reader: Reader) -> Card:
    """The direct message to a recipient: the same words, and what to do with the warmth."""
    kudos, texts = message.kudos, reader.texts
    footer = texts.rich("kudos-received-footer", giver=reader.person(kudos.giver))
    return _card(
        (
            Lead(_lead(kudos, reader)),
            quote(kudos.message, FULL_QUOTE),
            *_facts(kudos, reader),
            Actions(_received_buttons(kudos, reader)),
            Footer(footer),
        ),
        reader,
    )


def receipt(message: KudosReceipt, reader: Reader) -> Card:
    """The private answer to the giver: what was sent, and where it does not show and why."""
    kudos, texts = message.kudos, reader.texts
    nodes: list[Node] = [
        Lead(texts.rich("kudos-receipt-lead")),
        Paragraph(_lead(kudos, reader)),
        quote(kudos.message, SHORT_QUOTE),
        *_facts(kudos, reader),
    ]
    if message.unposted:
        nodes.append(Paragraph(_unposted(message.unposted, kudos, reader)))
    recipients = reader.people(kudos.recipients)
    nodes.append(Footer(texts.rich("kudos-receipt-footer", recipients=recipients)))
    return _card(tuple(nodes), reader)


def not_posted(message: KudosNotPosted, reader: Reader) -> Card:
    """Tells the giver that the channel did not get the card, and what to do."""
    kudos, texts = message.kudos, reader.texts
    lead = texts.rich(
        "kudos-not-posted-lead",
        recipients=reader.people(kudos.recipients),
        place=reader.place_name(kudos.place),
    )
    return _card(
        (
            Lead(lead),
            quote(kudos.message, SHORT_QUOTE),
            Paragraph(_unposted(message.unposted, kudos, reader)),
            Footer(texts.rich("kudos-not-posted-footer")),
        ),
        reader,
    )


def item(kudos: KudosFacts, reader: Reader) -> Item:
    """One kudos in a list."""
    line = reader.texts.rich(
        "kudos-line",
        giver=reader.person(kudos.giver),
        recipients=reader.people(kudos.recipients),
    )
    return Item(line, quote(kudos.message, SHORT_QUOTE).text)


def _card(nodes: tuple[Node, ...], reader: Reader) -> Card:
    return Card(nodes, summary(nodes, reader.texts))


def _lead(kudos: KudosFacts, reader: Reader) -> Spans:
    return reader.texts.rich(
        "kudos-lead",
        giver=reader.person(kudos.giver),
        recipients=reader.people(kudos.recipients),
    )


def _facts(kudos: KudosFacts, reader: Reader) -> tuple[Facts, ...]:
    items: list[Spans] = []
    if kudos.value:
        items.append((Text(tag(kudos.value)),))
    url = kudos.source.url if kudos.source else None
    if kudos.place and kudos.place.name:
        where = reader.place(kudos.place)
        items.append(reader.texts.rich("kudos-on", place=reader.linked(where, url)))
    elif url:
        source = Link(reader.texts.text("kudos-source"), url)
        items.append(reader.texts.rich("kudos-on", place=source))
    return (Facts(tuple(items)),) if items else ()


def _received_buttons(kudos: KudosFacts, reader: Reader) -> tuple[Button, ...]:
    pass_it_on = opens(reader.texts.text("kudos-pass-it-on"), "kudos", {})
    if not kudos.giver.external_id:
        return (pass_it_on,)
    back = {"recipients": (kudos.giver.external_id,)}
    label = reader.texts.text("kudos-say-thanks")
    return (opens(label, "kudos", back, primary=True), pass_it_on)


def _unposted(unposted: Unposted, kudos: KudosFacts, reader: Reader) -> Spans:
    key = "kudos-unposted-" + unposted.replace("_", "-")
    specific = f"{key}-{reader.platform}"
    place = reader.place_name(kudos.place)
    return reader.texts.rich(specific if reader.texts.has(specific) else key, place=place)
