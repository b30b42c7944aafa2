"""Profiles, and what is still missing, in words."""

from dataclasses import replace

import pytest

from bot.cards import Actions
from bot.texts import languages, plain, texts_for
from bot.views import card_for
from bot.views.progress import missing_words
from bot.views.reader import Reader
from commands import COMMANDS
from domain.badges import Nominators
from domain.chat_events import BADGE_AWARDED, KUDOS_RECEIVED, SECOND_RECEIVED
from domain.clock import Period
from domain.criteria import Criterion, Window, WindowKind
from domain.messages import BadgeName, Home, Who
from tests.bot.golden.profile_scenes import (
    CLOSER,
    COLLABORATION,
    FIVE_THANKERS,
    HAS_SILVER,
    IN_A_ROW,
    NEXT,
    both,
    conditions,
    far,
    messages,
)
from tests.bot.views.samples import BEN, assert_sound, buttons_of, kudos, shown

SCENES = messages(lambda name, number: Who(name.split()[0], f"U-{number}"), kudos, "words")


def keys():
    """The texts that the views of profiles put together."""
    valued = ("thanks", "thankers", "given", "recipients", "seconds", "seconders")
    calendar = [one for one in Period if one is not Period.ALL]
    return {
        *(f"progress-{one}" for one in valued),
        *(f"progress-{one}-value" for one in valued),
        *(f"progress-in-{one}" for one in calendar),
        *(f"progress-row-{one}" for one in calendar),
        *(f"badges-nominators-{one}" for one in Nominators),
        *("profile-next", "profile-by-nomination"),
    }


def card(message, locale="en", platform="slack"):
    made = card_for(message, locale, "Europe/Vienna", platform)
    assert_sound(made)
    return made


def ways(made):
    """The buttons below a card."""
    return [
        (one.label, one.action, one.values)
        for node in made.nodes
        if isinstance(node, Actions)
        for one in node.buttons
    ]


def test_ones_own_profile_tells_what_comes_next():
    made = card(SCENES["profile"])
    assert shown(made) == (
        "What you are recognised for\n"
        "3 badges\n"
        "* **📚 Knowledge Sharer (Gold)** · 25 Mar 2026\n"
        "* **🤝 Deal Closer (Silver)** · 1 May 2026\n"
        "* **🌱 Mentor (Bronze)** · 30 Mar 2025\n"
        "**What comes next**\n"
        "* **💛 Customer Champion (Silver)**: you are there. It comes as soon as its rules allow.\n"
        "* **🧩 Collaboration Leader (Silver)**: 1 more colleague who thanks you for #teamwork "
        "this quarter (4 of 5) and 2 more different colleagues whom you thank this quarter "
        "(3 of 5)\n"
        "* **🤝 Deal Closer (Gold)**: the badge Deal Closer (Silver) and 5 more different "
        "colleagues who thank you for #ownership this year (7 of 12)\n"
        "* **📚 Knowledge Sharer (Platinum)**: 2 more kudos for #curiosity this quarter (1 of 3), "
        "then 3 more kudos for #curiosity in the next quarter – 2 of 4 in a row\n"
        "**By nomination**\n"
        "* **🌱 Mentor (Silver)** · managers nominate\n"
        "  [ Details ]\n"
        "* **💛 Customer Champion (Bronze)** · everybody can nominate\n"
        "  [ Details ]\n"
        "**Recent kudos**\n"
        "* **Ana** thanks **Ben** · 4 May 2026 · #teamwork · seconded 2 times\n"
        "  > great discovery call on Acme\n"
        "* **Ana** thanks **Ben** · 4 May 2026 · private\n"
        "  > great discovery call on Acme\n"
        "[ All badges ] [ All kudos ]\n"
        "-- Only you see what comes next. “/laurel preferences” decides whether others see the "
        "rest."
    )
    assert ways(made) == [("All badges", "laurel badges", {}), ("All kudos", "kudos history", {})]


def test_somebody_elses_has_badges_and_recent_kudos_alone():
    made = card(SCENES["profile_of_another"])
    text = shown(made)
    assert text.startswith("What **Ben** is recognised for\n3 badges\n* **📚 Knowledge Sharer")
    assert "What comes next" not in text
    assert text.endswith(
        "[! Thank somebody ] [ All kudos ]\n"
        "-- You see what **Ben** shares with colleagues. Only you can see this."
    )
    assert ways(made) == [
        ("Thank somebody", "kudos", {"recipients": ("U-2",)}),
        ("All kudos", "kudos history", {"person": ("U-2",)}),
    ]


def test_somebody_without_an_account_here_has_no_other_pages():
    message = replace(SCENES["profile_of_another"], person=Who("Ben"), pages=3)
    assert ways(card(message)) == [("Thank somebody", "kudos", {})]


def test_nobody_is_shown_without_anything():
    made = card(SCENES["profile_of_nobody_special"])
    assert shown(made).split("\n")[:2] == [
        "There is nothing about **Ben** here yet. Yours could be the first.",
        "[! Thank somebody ]",
    ]


def test_pages_are_turned_for_the_same_person():
    message = replace(SCENES["profile_of_another"], page=2, pages=3)
    assert ways(card(message))[:2] == [
        ("Previous", "laurel profile", {"person": ("U-2",), "page": "1"}),
        ("Next", "laurel profile", {"person": ("U-2",), "page": "3"}),
    ]
    assert shown(card(SCENES["profile_page"])).split("\n")[1] == "7 badges · page 2 of 2"


def test_what_was_received_is_not_changed_here():
    message = SCENES["profile"]
    recent = tuple(replace(one, can_change=True) for one in message.recent)
    actions = {one.action for one in buttons_of(card(replace(message, recent=recent)))}
    assert actions == {"laurel badges", "kudos history"}
    assert actions <= COMMANDS.keys()


def test_ones_own_page_names_the_highest_badges_and_what_is_closest():
    message = SCENES["home_badges"]
    assert isinstance(message, Home)
    lines = shown(card(message)).split("\n")
    assert lines[2:6] == [
        (
            "* Badges: **📚 Knowledge Sharer (Gold)**, **🤝 Deal Closer (Silver)**, "
            "**🌱 Mentor (Bronze)** and 2 more"
        ),
        "  [ Your profile ]",
        "**What comes next**",
        "* **💛 Customer Champion (Silver)**: you are there. It comes as soon as its rules allow.",
    ]
    assert lines[8] == "---"


DAYS = Window(WindowKind.DAYS, days=30)
MENTOR = BadgeName("mentor", "Mentor", "🌱")
PLAIN = Criterion("count", KUDOS_RECEIVED, at_least=3)
WON = Criterion("sum", "deal.won", (("stage", "won"),), "revenue", 1000, DAYS)
MANY = both(*(far(Criterion("count", f"event.{n}", at_least=2)) for n in range(6)))


@pytest.mark.parametrize(
    ("missing", "expected"),
    [
        (far(PLAIN), "3 more kudos for you (0 of 3)"),
        (far(replace(PLAIN, window=DAYS), 1), "2 more kudos for you within 30 days (1 of 3)"),
        (far(replace(PLAIN, at_least=1)), "1 more kudos for you"),
        (
            far(replace(FIVE_THANKERS, window=Window(WindowKind.PERIOD, period=Period.DAY)), 3),
            "2 more different colleagues who thank you for #teamwork today (3 of 5)",
        ),
        (far(HAS_SILVER), "the badge Deal Closer (Silver)"),
        (
            far(Criterion("count", BADGE_AWARDED, (("badge", "mentor"),), at_least=3), 1),
            "2 more tiers of the badge Mentor (1 of 3)",
        ),
        (
            far(Criterion("count", BADGE_AWARDED, (("badge", "gone"),))),
            "the badge gone",
        ),
        (
            far(Criterion("distinct", BADGE_AWARDED, of="badge", at_least=3), 1),
            "2 more badges (1 of 3)",
        ),
        (
            far(Criterion("count", BADGE_AWARDED, (("tier", "gold"),), at_least=2), 1),
            "1 more badge at Gold (1 of 2)",
        ),
        (
            far(Criterion("distinct", SECOND_RECEIVED, of="by", at_least=9), 2),
            "7 more different colleagues who second your kudos (2 of 9)",
        ),
        (
            far(WON, 400),
            "600 more “revenue” in “deal.won” with stage: won within 30 days (400 of 1,000)",
        ),
        (
            far(Criterion("distinct", "deal.won", of="vertical", at_least=3), 1),
            "2 more different “vertical” in “deal.won” (1 of 3)",
        ),
        (
            far(IN_A_ROW, 3, row=2),
            "3 more kudos for #curiosity in each of the next 2 quarters – 2 of 4 in a row",
        ),
        (
            far(IN_A_ROW, 1, row=3),
            "2 more kudos for #curiosity this quarter (1 of 3) – 3 of 4 in a row",
        ),
        (
            both(far(PLAIN, 3, holds=True), far(FIVE_THANKERS, 4)),
            "1 more colleague who thanks you for #teamwork this quarter (4 of 5)",
        ),
        (
            both(far(PLAIN), far(HAS_SILVER), kind="any"),
            "3 more kudos for you (0 of 3) or the badge Deal Closer (Silver)",
        ),
        (
            both(
                far(PLAIN),
                both(far(HAS_SILVER), far(replace(PLAIN, at_least=1))),
                kind="any",
                needed=2,
            ),
            (
                "2 of these: 3 more kudos for you (0 of 3) and (the badge Deal Closer (Silver) "
                "and 1 more kudos for you)"
            ),
        ),
        (
            MANY,
            (
                "2 more “event.0” (0 of 2), 2 more “event.1” (0 of 2), 2 more “event.2” (0 of 2), "
                "2 more “event.3” (0 of 2) and 2 other conditions"
            ),
        ),
    ],
)
def test_what_is_missing_is_said_in_words(missing, expected):
    words = missing_words(missing, (CLOSER, MENTOR), Reader.of("en", "UTC"))
    assert plain(words) == expected


@pytest.mark.parametrize("language", languages())
def test_every_language_has_words_for_every_condition(language):
    reader = Reader.of(language, "UTC")
    assert [key for key in sorted(keys()) if not texts_for(language).has(key)] == []
    for one in (*conditions(), *(one.missing for one in NEXT[1:])):
        words = plain(missing_words(one, (CLOSER,), reader))
        assert words.strip() == words != ""
        assert "()" not in words


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "de",
            (
                "dieses Quartal noch 1 weitere Person, die dir für #teamwork dankt (4 von 5) und "
                "dieses Quartal noch 2 verschiedene Personen, denen du dankst (3 von 5)"
            ),
        ),
        (
            "es",
            (
                "1 persona más que te dé las gracias por #teamwork este trimestre (4 de 5) y 2 "
                "personas distintas más a las que des las gracias este trimestre (3 de 5)"
            ),
        ),
        (
            "fr",
            (
                "encore 1 personne qui te remercie pour #teamwork ce trimestre (4 sur 5) et encore "
                "2 personnes différentes que tu remercies ce trimestre (3 sur 5)"
            ),
        ),
        (
            "ja",
            (
                "今四半期、#teamworkで感謝してくれる別の同僚あと1人（4/5）、今四半期、"
                "あなたが感謝を伝える別の同僚あと2人（3/5）"
            ),
        ),
    ],
)
def test_it_is_said_as_one_says_it_there(language, expected):
    assert plain(missing_words(COLLABORATION.missing, (), Reader.of(language, "UTC"))) == expected


def test_a_name_from_elsewhere_stays_a_name():
    bad = Criterion("count", "<!channel>\u202e" * 30, (("a" * 200, "{ $x }"),), at_least=2)
    words = plain(missing_words(far(bad), (), Reader.of("en", "UTC")))
    assert len(words) < 300
    assert "\u202e" not in words


def test_a_history_leads_to_the_profile():
    own = SCENES["home_badges"].history
    for person, label, values in (
        (None, "Your profile", {}),
        (BEN, "Profile", {"person": ("U-ben",)}),
    ):
        made = card(replace(own, person=person))
        [way] = [one for one in buttons_of(made) if one.action == "laurel profile"]
        assert (way.label, way.values) == (label, values)
    made = card(replace(own, person=Who("Ben")))
    assert not [one for one in buttons_of(made) if one.action == "laurel profile"]
