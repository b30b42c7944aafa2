"""An award's credential: the button that asks for it, and the way to it."""

from uuid import UUID

from bot.badges.artwork import alt_text
from bot.badges.links import Links
from bot.cards import Actions, Button, Card, Footer, Lead, Link, Node, Paragraph, Picture
from bot.views.nominations import badge_name
from bot.views.plain import made
from bot.views.reader import Reader
from domain.messages import AwardFacts, CredentialOffered

# Twice what a card shows a side, for sharp screens.
_PIXELS = 256


def picture(award: AwardFacts, reader: Reader) -> tuple[Picture, ...]:
    """The badge's picture, where the reader's client can load it."""
    if reader.links is None:
        return ()
    url = reader.links.picture(award.badge.icon, award.tier, _PIXELS)
    return (Picture(url, alt_text(reader.texts, award.badge.name, award.tier)),)


def button(award_id: UUID, reader: Reader) -> tuple[Button, ...]:
    """What its holder asks for an award's credential with; none where there are no credentials."""
    if reader.links is None:
        return ()
    label = reader.texts.text("credential-get")
    return (Button(label, "award credential", {"award": str(award_id)}),)


def offered(message: CredentialOffered, reader: Reader) -> Card:
    """The private answer with the ways to the credential."""
    award, texts = message.award, reader.texts
    badge = badge_name(award.badge, award.tier, reader)
    lead = Lead(texts.rich("credential-lead", badge=badge))
    if reader.links is None:  # the button was there while there was an address
        return made((lead, Paragraph(texts.rich("credential-no-address"))), reader)
    footer = Footer(texts.rich("credential-footer"))
    return made((lead, *_ways(message, reader.links, reader), footer), reader)


def _ways(message: CredentialOffered, links: Links, reader: Reader) -> tuple[Node, ...]:
    texts, award_id = reader.texts, message.award.id
    keys = Link(texts.text("credential-keys"), links.issuer(message.organization_id) + "/keys.json")
    baked = texts.text("credential-picture")
    alone = texts.text("credential-token")
    return (
        Paragraph(texts.rich("credential-about")),
        Paragraph(texts.rich("credential-check", keys=keys)),
        Actions(
            (
                Button(baked, url=links.credential(award_id, "png"), style="primary"),
                Button(alone, url=links.credential(award_id, "jwt")),
            )
        ),
    )
