"""Credentials on cards: where there is a way to them, and only there."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from bot.badges.links import Links
from bot.cards import Picture
from bot.texts import languages
from bot.views import card_for
from domain.badges import Tier
from domain.messages import (
    AwardAnnounced,
    AwardFacts,
    AwardReceived,
    BadgeName,
    CredentialOffered,
    Who,
)
from tests.bot.views.samples import assert_sound, buttons_of, shown

AWARD = AwardFacts(
    UUID(int=8),
    BadgeName("sharer", "Knowledge Sharer", "📚"),
    Tier.GOLD,
    Who("Ben Okafor", "U2"),
    datetime(2026, 11, 18, tzinfo=UTC),
)
OFFERED = CredentialOffered(AWARD, UUID(int=9))
PUBLIC = Links(b"key", "https://laurel.example/team")
KEYS = PUBLIC.issuer(UUID(int=9)) + "/keys.json"
OWN_PAGE = Links(b"key")


def made(message, links=PUBLIC, locale="en"):
    card = card_for(message, locale, "UTC", "slack", links)
    assert_sound(card)
    return card


def pictures(card):
    return [node for node in card.nodes if isinstance(node, Picture)]


@pytest.mark.parametrize("message", [AwardAnnounced(AWARD), AwardReceived(AWARD)])
def test_an_award_has_its_picture_where_it_can_be_loaded(message):
    [picture] = pictures(made(message))
    assert picture.url.startswith(
        "https://laurel.example/team/badges/pictures/book-gold-256.png?v="
    )
    assert picture.alt == "Knowledge Sharer, gold"
    [picture] = pictures(made(message, OWN_PAGE))
    assert picture.url.startswith("/badges/pictures/book-gold-256.png?v=")
    assert pictures(made(message, None)) == []


def test_its_holder_alone_has_the_button():
    button, profile = buttons_of(made(AwardReceived(AWARD)))
    assert (button.label, button.action) == ("Get the credential", "award credential")
    assert button.values == {"award": str(AWARD.id)}
    assert (profile.label, profile.action) == ("Your profile", "laurel profile")
    assert buttons_of(made(AwardReceived(AWARD), None)) == [profile]
    assert [one.action for one in buttons_of(made(AwardAnnounced(AWARD)))] == ["nominate"]


def test_the_answer_leads_to_both_forms_of_it():
    card = made(OFFERED)
    assert shown(card) == (
        "📜 Your credential for **📚 Knowledge Sharer (Gold)**\n"
        "It is signed proof of this award: add it to your profile or wallet, or send it to whoever"
        " asks.\n"
        f"Any Open Badges 3.0 verifier can check it by [our public keys]({KEYS}), and refuses it"
        " once the award is taken back.\n"
        "[! Download the badge ] [ Download as JWT ]\n"
        "-- Only you can see this. The links are for you: pass on the files."
    )
    assert [one.url for one in buttons_of(card)] == [
        PUBLIC.credential(AWARD.id, "png"),
        PUBLIC.credential(AWARD.id, "jwt"),
    ]


def test_without_an_address_it_says_so():
    card = made(OFFERED, None)
    assert "no public address" in shown(card)
    assert buttons_of(card) == []


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("links", [PUBLIC, OWN_PAGE, None])
def test_it_is_sound_in_every_language(language, links):
    for message in (OFFERED, AwardReceived(AWARD), AwardAnnounced(AWARD)):
        assert made(message, links, language).summary
