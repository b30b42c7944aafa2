"""Badges as people see them, and as their admins do."""

from dataclasses import replace
from uuid import UUID

import pytest

from bot.texts import languages, texts_for
from bot.views import card_for
from bot.views.changes import change_line
from bot.views.reader import Reader
from commands import COMMANDS
from commands.badges.stored import texts_of
from domain.badges import Badge, Consensus, Level, Nominators, Review, Tier, TierRule
from domain.clock import Period
from domain.criteria import Criterion
from domain.messages import (
    BadgeFacts,
    BadgesExported,
    BadgeShown,
    BadgesPage,
    Change,
    SettingsSaved,
)
from tests.bot.golden import badge_scenes
from tests.bot.golden.badge_scenes import CLOSER, ITSELF, SHARER
from tests.bot.views.samples import assert_sound, buttons_of, shown

CLOSING = BadgeFacts(UUID(int=1), "deal-closer", CLOSER)
SHARING = BadgeFacts(UUID(int=2), "knowledge-sharer", SHARER, 2, 5)
ARCHIVED = BadgeFacts(UUID(int=3), "helper", ITSELF, 3, is_archived=True)


def keys():
    """The texts that the views of badges put together."""
    own = {f"setting-badge-{name.replace('_', '-')}" for name in texts_of(Badge("", ""))}
    return {
        *own,
        *("setting-badges", "setting-badge-archived", "setting-badge-position"),
        *(f"setting-badge-nominators-{one}" for one in Nominators),
        *(f"badges-nominators-{one}" for one in Nominators),
        *(f"badges-rarity-{one}" for one in Period),
        *(f"badges-did-{one}" for one in ("added", "changed", "same")),
        *(f"tier-{one}" for one in Tier),
    }


def made(message, locale="en"):
    card = card_for(message, locale, "UTC", "slack")
    assert_sound(card)
    return card


@pytest.mark.parametrize("language", languages())
def test_none_is_missing_and_names_fit_a_form(language):
    texts = texts_for(language)
    assert [key for key in sorted(keys()) if not texts.has(key)] == []
    assert all(len(texts.text(key)) <= 60 for key in keys() if key.startswith("setting-"))


def test_everybody_sees_what_can_be_earned():
    card = made(BadgesPage((CLOSING, SHARING), 1, 1))
    assert shown(card) == (
        "What you can earn here\n"
        "* 🤝 **Deal Closer** · Bronze\n"
        "  > Closes hard deals.\n"
        "  [ Nominate ] [ Details ]\n"
        "* 📚 **Knowledge Sharer** · Bronze, Silver, Gold and Platinum\n"
        "  > Teaches others.\n"
        "  [ Nominate ] [ Details ]\n"
        "-- Only you can see this. Who has earned a badge keeps it, whatever changes."
    )


def test_admins_can_add_restore_and_keep_badges_as_text():
    card = made(BadgesPage((CLOSING, ARCHIVED), 2, 3, is_admin=True))
    assert shown(card).split("\n")[5:] == [
        "* 🧩 **Helper** · archived · Bronze",
        "  [ Restore ] [ Details ]",
        "* Keep them as text, in git for example",
        "  [ Export ] [ Import ]",
        "[! Add a badge ] [ Previous ] [ Next ]",
        "-- Only you can see this. Who has earned a badge keeps it, whatever changes.",
    ]


def test_where_there_is_none_admins_can_start():
    assert shown(made(BadgesPage((), 1, 1))).startswith("No badges yet. A badge says")
    labels = [one.label for one in buttons_of(made(BadgesPage((), 1, 1, is_admin=True)))]
    assert labels == ["Import", "Start with five", "Add a badge"]


def test_one_badge_says_what_it_takes_and_who_decides():
    card = made(BadgeShown(SHARING, is_admin=True))
    assert shown(card) == (
        "📚 **Knowledge Sharer**\n"
        "Teaches others.\n"
        "What it takes\n"
        "> Say what was taught,\n"
        "> to whom.\n"
        "* **Bronze**: One session.\n"
        "* **Silver**: Five sessions.\n"
        "* **Gold**\n"
        "* **Platinum**: A year of sessions.\n"
        "managers nominate · decided by the manager, then 2 of **Sales Director**, then "
        "**Ana Duarte** or **Ben Okafor**, then 2 of **Ana Duarte**, **Ben Okafor** and "
        "**Cleo Martin** · or by 3 nominators from 2 teams within 30 days · for "
        "**Account Executive** or **RevOps** · once in 90 days · at most 3 a quarter in each team"
        " · nominations are not announced · [How to get there](https://example.com/learn)\n"
        "---\n"
        "* Place 2, version 5\n"
        "  [ Move up ] [ Export ]\n"
        "[! Nominate ] [ Edit ] [ Archive ]\n"
        "-- Only you can see this. Who has earned a badge keeps it, whatever changes."
    )


@pytest.mark.parametrize(
    ("levels", "teams", "said"),
    [
        ((Level(manager=True),), 1, "or by 3 nominators within 30 days"),
        ((Level(manager=True),), 2, "or by 3 nominators from 2 teams within 30 days"),
        ((), 1, "awarded once 3 people nominate within 30 days"),
        ((), 2, "awarded once 3 people from 2 teams nominate within 30 days"),
    ],
)
def test_how_many_nominators_are_enough_is_said_with_their_teams(levels, teams, said):
    review = Review(levels, Consensus(3, 30, teams))
    card = made(BadgeShown(replace(CLOSING, definition=replace(CLOSER, review=review))))
    assert f" · {said} · " in shown(card)


HELD = ((Tier.BRONZE, 8), (Tier.SILVER, 4))
BY_ITSELF = replace(CLOSER, tiers=(TierRule(Tier.BRONZE, "", Criterion("count", "x")),))


@pytest.mark.parametrize(
    ("definition", "holders", "said"),
    [
        (SHARER, HELD, "12 people have it: 8 Bronze and 4 Silver"),
        (SHARER, ((Tier.GOLD, 1),), "1 person has it: 1 Gold"),
        (CLOSER, ((Tier.BRONZE, 12345),), "12,345 people have it"),
        # Of another version there are other tiers.
        (CLOSER, HELD, "12 people have it: 8 Bronze and 4 Silver"),
    ],
)
def test_how_many_have_it_is_told_to_everybody(definition, holders, said):
    one = BadgeFacts(UUID(int=1), "x", definition, holders=holders)
    assert f" · {said}\n" in shown(made(BadgesPage((one,), 1, 1)))
    assert f"\n{said}\n" in shown(made(BadgeShown(one)))
    assert [button.action for button in buttons_of(made(BadgeShown(one)))] == [
        "nominate",
        "laurel badges",
    ]


def test_admins_get_to_those_who_have_it_and_would_have_it():
    def ways(definition, holders):
        one = BadgeFacts(UUID(int=1), "x", definition, holders=holders)
        labels = [button.label for button in buttons_of(made(BadgeShown(one, is_admin=True)))]
        return [label for label in labels if label in ("Who has it", "Try it")]

    assert ways(CLOSER, ()) == []
    assert ways(CLOSER, HELD) == ["Who has it"]
    assert ways(BY_ITSELF, ()) == ["Try it"]
    assert ways(BY_ITSELF, HELD) == ["Who has it", "Try it"]
    one = BadgeFacts(UUID(int=1), "x", BY_ITSELF)
    assert "* Nobody has it yet\n" in shown(made(BadgeShown(one, is_admin=True)))


def test_the_first_badge_cannot_move_up_and_an_archived_one_can_be_restored():
    labels = [one.label for one in buttons_of(made(BadgeShown(CLOSING, is_admin=True)))]
    assert "Move up" not in labels
    labels = [one.label for one in buttons_of(made(BadgeShown(ARCHIVED, is_admin=True)))]
    assert labels == ["Export", "Edit", "Restore", "All badges"]


def test_a_document_that_is_too_long_is_not_cut():
    card = made(BadgesExported((("Deal Closer", ""),)))
    assert shown(card).split("\n")[1] == (
        "**Deal Closer** is too long for a message. Whoever runs me can use "
        "**laurel badges export**."
    )


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (
            Change("badge.nominators", "anyone", "nobody", "Mentor"),
            "Mentor, Who nominates: Everybody → Nobody: it is earned by conditions alone",
        ),
        (
            Change("badge.public", "on", "off", "Mentor"),
            "Mentor, Announce open nominations: yes → no",
        ),
        (
            Change("badge.cooldown_days", "30", "7", "Mentor"),
            "Mentor, Days between two awards to one person: 30 → 7",
        ),
        (
            Change("badge.rarity", "", "3 per year", "Mentor"),
            "Mentor, At most: nothing → “3 per year”",
        ),
        (Change("badge.archived", "off", "on", "Mentor"), "Mentor, Archived: no → yes"),
    ],
)
def test_changes_are_told_in_words(change, line):
    spans = change_line(change, Reader.of("en", "UTC"))
    assert "".join(span.text for span in spans) == line


def test_after_an_edit_there_is_a_way_back_to_the_badges():
    card = made(SettingsSaved("badges", (Change("badge.icon", "🤝", "🎯", "Mentor"),)))
    assert [one.action for one in buttons_of(card)] == ["laurel badges", "laurel settings"]


def test_every_button_names_a_field_of_its_command():
    for message in badge_scenes.messages("Ana").values():
        for button in buttons_of(made(message)):
            command = COMMANDS[button.action]
            assert command.is_for_people
            assert command.has_form is button.opens_form
            assert set(button.values or {}) <= {field.name for field in command.fields}
