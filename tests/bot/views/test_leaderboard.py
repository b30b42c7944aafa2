"""Boards as people see them."""

from datetime import date

import pytest

from bot.cards import Actions, Text
from bot.texts import languages, texts_for
from bot.views import card_for
from domain.boards import PLANTS
from domain.clock import Period
from domain.messages import BoardLine, Leaderboard, Place, Who
from tests.bot.golden import board_scenes
from tests.bot.views.samples import assert_sound, buttons_of, shown, spans_of

SCENES = board_scenes.messages(Who, "Hostile")


def card(message, locale="en", platform=""):
    made = card_for(message, locale, "UTC", platform)
    assert_sound(made)
    return made


def plainly(made):
    return shown(made).replace("\u2068", "").replace("\u2069", "")


def test_the_first_the_reader_with_their_neighbours_and_who_gained_most():
    made = card(SCENES["leaderboard"])
    assert plainly(made) == (
        "🌿 Leaderboard: kudos received\n"
        "May 2026 · page 1 of 2\n"
        "* 1. Ana Duarte ▇▇▇▇▇▇▇▇▇▇ 20 · up 3\n"
        "* 2. Ben Okafor ▇▇▇▇▇▇ 13\n"
        "* 2. Dai Tran ▇▇▇▇▇▇ 13 · new\n"
        "Around you\n"
        "* 11. Leo Brandt ▇▇ 4\n"
        "* 12. **You** ▇▇ 3 · place 9 before\n"
        "* 12. Ben Okafor ▇▇ 3\n"
        "Biggest gains: Dai Tran (+9), Ana Duarte (+6) and **You** (+2)\n"
        "[ Next ] [ Post it in #wins ]\n"
        "-- Same score, same place, in the order I met people. “/leaderboard given week” shows "
        "another one. Only you can see this."
    )
    following, share = buttons_of(made)
    asked = {"metric": "received", "period": "month", "place": "C0WINS"}
    assert (following.action, following.values) == ("leaderboard", {**asked, "page": "2"})
    assert (share.action, share.values) == ("leaderboard share", {**asked, "page": "1"})


def test_bars_are_not_read_aloud():
    made = card(SCENES["leaderboard"])
    assert "▇" not in made.summary
    assert "1. Ana Duarte 20 · up 3" in made.summary


def test_the_reader_alone_is_strong():
    strong = [
        one.text for one in spans_of(card(SCENES["leaderboard"])) if getattr(one, "strong", 0)
    ]
    assert strong == ["You", "You"]


def test_made_up_names_stand_for_others():
    lines = plainly(card(SCENES["leaderboard_made_up"])).split("\n")
    assert lines[:4] == [
        "🌿 Leaderboard: kudos received for #teamwork",
        "2nd quarter 2026 · region **EMEA**",
        "* 1. Maple 0042 ▇▇▇▇▇▇▇▇▇▇ 20",
        "* 2. **You** ▇▇▇▇▇▇ 13 · as before",
    ]
    assert lines[-1] == (
        "-- Same score, same place, in the order I met people. Names are made up, and new in each "
        "period. Others don't see you here, as you chose. “/leaderboard given week” shows another "
        "one. Only you can see this."
    )


def test_where_everybody_sees_only_themselves():
    assert plainly(card(SCENES["leaderboard_own"])).split("\n")[1:] == [
        "2026",
        "* 12. **You** ▇▇▇▇▇▇▇▇▇▇ 3 · place 9 before",
        (
            "-- Here everybody sees only themselves. “/leaderboard given week” shows another one. "
            "Only you can see this."
        ),
    ]
    assert "You're not on it yet. Who helped you lately?" in shown(
        card(SCENES["leaderboard_own_none"])
    )


def test_a_post_says_who_posted_it_and_how_to_be_off_it():
    made = card(SCENES["leaderboard_post"], platform="slack")
    assert plainly(made).split("\n")[-3:] == [
        "Biggest gains: Dai Tran (+9)",
        "[ Thank somebody ]",
        (
            "-- Same score, same place, in the order I met people. **Leo Brandt** posted this. "
            "“/leaderboard” shows your place, “/laurel preferences” takes you off."
        ),
    ]
    assert "not on it" not in shown(made)


def test_an_empty_board_invites():
    made = card(SCENES["leaderboard_empty"])
    assert shown(made).split("\n")[2:4] == [
        "Nobody is on it yet. Who helped you?",
        "[! Thank somebody ]",
    ]


def test_who_is_not_on_it_is_invited_beside_the_others():
    lines = (BoardLine(1, 3, Who("Ben")),)
    place = Place("a channel with a long name", "C1")
    message = Leaderboard(
        "given", Period.WEEK, date(2026, 5, 4), lines, asked_in=place, can_share=True
    )
    assert plainly(card(message)).split("\n")[1:5] == [
        "4–10 May 2026",
        "* 1. Ben ▇▇▇▇▇▇▇▇▇▇ 3",
        "You're not on it yet. Who helped you lately?",
        "[! Thank somebody ] [ Post it in #a channel with a l… ]",
    ]


def test_a_board_of_badges_leads_to_nominating():
    made = card(SCENES["leaderboard_badges"])
    lines = plainly(made).split("\n")
    assert lines[:2] == ["🌿 Leaderboard: badges awarded", "2026"]
    assert lines[4:6] == [
        "You're not on it yet. Whose work deserves a badge?",
        "[! Nominate ] [ Post it in #acme-deal ]",
    ]
    share = buttons_of(made)[-1]
    assert share.values == {
        "metric": "badges",
        "period": "year",
        "place": "C0ACME",
        "page": "1",
    }
    none = Leaderboard("badges", Period.WEEK, date(2026, 5, 4), ())
    assert "No badges here yet. Whose work deserves one?" in shown(card(none))


def test_a_board_of_a_channel_says_so_and_its_buttons_remember_it():
    made = card(SCENES["leaderboard_channel"])
    assert plainly(made).split("\n")[1] == "May 2026 · given in **#acme-deal** · page 1 of 2"
    for one in buttons_of(made):
        assert (one.values["among"], one.values["place"]) == ("channel", "C0ACME")


def test_what_was_posted_is_said_and_not_offered_again():
    made = card(SCENES["leaderboard_team"])
    assert "Posted in **#acme-deal**." in plainly(made)
    assert "team of **Mia Lindqvist** · page 5 of 5" in plainly(made)
    [actions] = [node for node in made.nodes if isinstance(node, Actions)]
    assert [one.label for one in actions.buttons] == ["Thank somebody", "Previous"]


@pytest.mark.parametrize("language", languages())
def test_there_are_as_many_plants_as_made_up_names_need(language):
    texts = texts_for(language)
    names = {texts.text("leaderboard-alias", plant=one, number="0") for one in range(PLANTS)}
    assert len(names) == PLANTS
    beyond = texts.text("leaderboard-alias", plant=PLANTS, number="0")
    assert beyond in names  # the last one stands for any other


def test_a_name_keeps_its_place():
    line = BoardLine(1, 1, Who("שלום"))
    made = card(Leaderboard("given", Period.ALL, date(1970, 1, 1), (line,)))
    assert Text("1. \u2068שלום\u2069 ▇▇▇▇▇▇▇▇▇▇ 1") in spans_of(made)
