"""Awards as people see them: announced, received, told of, and taken back."""

from bot.cards import Actions, Card, Facts, Footer, Lead, Node, Paragraph, Spans, Text
from bot.views import credentials
from bot.views.nominations import badge_name
from bot.views.plain import made
from bot.views.reader import FULL_QUOTE, SHORT_QUOTE, Reader, opens, quote, said
from bot.views.ways import to_profile
from domain.messages import AwardAnnounced, AwardFacts, AwardReceived, AwardRevoked, AwardTold
from domain.text import clean


def announced(message: AwardAnnounced, reader: Reader) -> Card:
    """The card in the channel; it notifies whoever is awarded."""
    award, texts = message.award, reader.texts
    lead = texts.rich(
        "award-lead", person=reader.mention(award.person), badge=_badge(award, reader)
    )
    nominate = opens(texts.text("award-nominate"), "nominate", {})
    return made(
        (
            Lead(lead),
            *said(award.justification, FULL_QUOTE),
            *_about(award, reader),
            *credentials.picture(award, reader),
            Actions((nominate,)),
            Footer(texts.rich("award-footer")),
        ),
        reader,
    )


def received(message: AwardReceived, reader: Reader) -> Card:
    """The direct message to whoever is awarded."""
    award, texts = message.award, reader.texts
    buttons = (*credentials.button(award.id, reader), to_profile(None, reader))
    preferences = reader.as_typed("laurel preferences")
    return made(
        (
            Lead(texts.rich("award-received-lead", badge=_badge(award, reader))),
            *said(award.justification, FULL_QUOTE),
            *_about(award, reader),
            *credentials.picture(award, reader),
            Actions(buttons),
            Footer(texts.rich("award-received-footer", preferences=preferences)),
        ),
        reader,
    )


def told(message: AwardTold, reader: Reader) -> Card:
    """The direct message to a nominator or to the manager."""
    award, texts = message.award, reader.texts
    person = reader.person(award.person)
    lead = texts.rich(f"award-told-{message.to}", person=person, badge=_badge(award, reader))
    preferences = reader.as_typed("laurel preferences")
    footer = texts.rich(f"award-told-{message.to}-footer", person=person, preferences=preferences)
    return made((Lead(lead), *said(award.justification, SHORT_QUOTE), Footer(footer)), reader)


def revoked(message: AwardRevoked, reader: Reader) -> Card:
    """What is left of an award that was taken back; why is for two people alone."""
    award, texts = message.award, reader.texts
    lead = texts.rich(
        f"award-revoked-{message.to}",
        person=reader.person(award.person),
        badge=_badge(award, reader),
    )
    reason = quote(message.reason, FULL_QUOTE)
    is_told = message.to != "others" and bool(reason.text)
    nodes: tuple[Node, ...] = (Lead(lead), *((reason,) if is_told else ()))
    footer = texts.rich(f"award-revoked-{message.to}-footer")
    return made((*nodes, Footer(footer)), reader)


def _badge(award: AwardFacts, reader: Reader) -> Text:
    return badge_name(award.badge, award.tier, reader)


def _about(award: AwardFacts, reader: Reader) -> tuple[Node, ...]:
    """What the badge is for, and who thought of it."""
    nodes: list[Node] = []
    if description := clean(award.description):
        nodes.append(Paragraph((Text(description),)))
    if award.nominators:
        people = reader.people(award.nominators)
        items: tuple[Spans, ...] = (reader.texts.rich("award-nominated-by", people=people),)
        nodes.append(Facts(items))
    return tuple(nodes)
