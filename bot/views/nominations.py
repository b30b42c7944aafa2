"""Nominations as people see them: announced, and the parts that their cards share."""

from bot.cards import (
    Actions,
    Button,
    Card,
    Facts,
    Footer,
    Item,
    Items,
    Lead,
    Link,
    Paragraph,
    Quote,
    Spans,
    Text,
)
from bot.views.badge_rules import tier_name
from bot.views.plain import made
from bot.views.reader import FULL_QUOTE, MOST_ITEMS, SHORT_QUOTE, Reader, opens, quote, said
from domain.badges import Tier
from domain.messages import BadgeName, NominationAnnounced, NominationClosed, NominationFacts
from domain.text import clean


def announced(message: NominationAnnounced, reader: Reader) -> Card:
    """The card in the channel: peers add a line while it is open."""
    nomination, texts = message.nomination, reader.texts
    lines = endorsed(nomination, reader)
    count = nomination.endorsements
    label = texts.text("nomination-endorse")
    if count:
        label = texts.text("nomination-endorse-count", count=count)
    is_open = nomination.state.is_open
    return made(
        (
            Lead(_lead(nomination, reader)),
            *words(nomination, FULL_QUOTE),
            *details(nomination, reader),
            *((Items(lines),) if lines else ()),
            *_more(count - len(lines), reader),
            *(() if is_open else (Paragraph(texts.rich("nomination-awarded")),)),
            *((Actions((opens(label, "endorse", id_of(nomination)),)),) if is_open else ()),
            Footer(texts.rich("nomination-footer" if is_open else "nomination-closed-footer")),
        ),
        reader,
    )


def closed(_message: NominationClosed, reader: Reader) -> Card:
    """What is left of the card of a nomination that led to no award."""
    texts = reader.texts
    lead, footer = texts.rich("nomination-closed"), texts.rich("nomination-closed-footer")
    return made((Lead(lead), Footer(footer)), reader)


def _more(count: int, reader: Reader) -> tuple[Paragraph, ...]:
    return (Paragraph(reader.texts.rich("list-more", count=count)),) if count > 0 else ()


# --- parts that other cards share --------------------------------------------------------------


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


def id_of(nomination: NominationFacts) -> dict[str, str]:
    """What a button about a nomination carries."""
    return {"nomination": str(nomination.id)}


def _lead(nomination: NominationFacts, reader: Reader) -> Spans:
    return reader.texts.rich("nomination-lead", **_parties(nomination, reader))


def line(nomination: NominationFacts, reader: Reader) -> Spans:
    """Who nominates whom for what, inside another card; notifies nobody."""
    return reader.texts.rich("nomination-line", **_parties(nomination, reader))


def _parties(nomination: NominationFacts, reader: Reader) -> dict[str, Text]:
    return {
        "nominator": reader.person(nomination.nominator),
        "nominee": reader.person(nomination.nominee),
        "badge": badge_at(nomination, reader),
    }


def words(nomination: NominationFacts, limit: int) -> tuple[Quote, ...]:
    """The nominator's own words."""
    return said(nomination.justification, limit)


def details(nomination: NominationFacts, reader: Reader) -> tuple[Facts, ...]:
    """The ways to what it rests on."""
    texts, items = reader.texts, list[Spans]()
    if nomination.evidence:
        items.append((Link(texts.text("nomination-evidence"), nomination.evidence),))
    if nomination.source and nomination.source.url:
        items.append((Link(texts.text("nomination-source"), nomination.source.url),))
    return (Facts(tuple(items)),) if items else ()


def endorsed(nomination: NominationFacts, reader: Reader) -> tuple[Item, ...]:
    """What peers added."""
    return tuple(
        Item(
            reader.texts.rich("nomination-endorsed", by=reader.person(one.by)),
            quote(one.words, SHORT_QUOTE).text,
        )
        for one in nomination.endorsed[:MOST_ITEMS]
    )


def withdraw_button(nomination: NominationFacts, reader: Reader) -> Button:
    """Takes it back, at once."""
    label = reader.texts.text("nomination-withdraw")
    return Button(label, "nominate withdraw", id_of(nomination))
