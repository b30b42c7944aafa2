"""Seconds as people see them."""

from uuid import UUID

from bot.views import card_for
from domain.messages import Seconded, SecondNoted, SecondsDigest, SecondTakenBack, Who
from tests.bot.views.samples import SOURCE, assert_sound, buttons_of, kudos, shown

DAI, LEO = Who("Dai", "U-dai"), Who("Leo", "U-leo")
WHICH = {"kudos": str(UUID(int=1))}


def card(message, platform=""):
    made = card_for(message, "en", "Europe/Vienna", platform)
    assert_sound(made)
    return made


def test_a_second_is_noted_and_can_be_taken_back():
    made = card(SecondNoted(kudos()))
    assert shown(made) == (
        "Noted: you second this.\n"
        "**Ana** thanks **Ben**\n"
        "> great discovery call on Acme\n"
        "[ Take it back ]\n"
        "-- The card counts you in. Only you can see this."
    )
    assert [(one.action, one.values) for one in buttons_of(made)] == [("unsecond", WHICH)]
    again = shown(card(SecondNoted(kudos(), is_new=False)))
    assert again.startswith("You second this already.\n")
    assert made.summary == (
        "Noted: you second this. Ana thanks Ben: “great discovery call on Acme”"
    )


def test_what_was_taken_back_can_be_given_again():
    made = card(SecondTakenBack(kudos(message="", source=SOURCE, seconds=2)))
    assert shown(made) == (
        "Taken back: you don't second this any more.\n"
        "**Ana** thanks **Ben** for [this message](https://chat.example/m/1)\n"
        "[ Second this · 2 ]\n"
        "-- Only you can see this."
    )
    assert [(one.action, one.values) for one in buttons_of(made)] == [("second", WHICH)]


def test_a_recipient_hears_who_seconds_and_how_to_stop_it():
    assert shown(card(Seconded(kudos(), DAI), "teams")) == (
        "**Dai** seconds what **Ana** thanked you for\n"
        "> great discovery call on Acme\n"
        "#teamwork · on acme-deal\n"
        "-- You get this for each second. “@Laurel preferences” gathers them once a day, or turns "
        "them off."
    )


def test_a_day_of_seconds_is_one_message():
    entries = (
        kudos(seconds=1, seconders=(DAI,)),
        kudos(seconds=5, seconders=(DAI, LEO), message="", giver=LEO),
    )
    made = card(SecondsDigest(entries, 12))
    assert shown(made) == (
        "Colleagues second 12 kudos you received\n"
        "* **Ana** thanked you, seconded by **Dai**\n"
        "  > great discovery call on Acme\n"
        "* **Leo** thanked you, seconded by **Dai**, **Leo** and 3 others\n"
        "…and 10 more\n"
        "-- Comes once a day, when there is something new. “/laurel preferences” changes that."
    )
    assert "Ana thanked you, seconded by Dai: “great discovery call on Acme”" in made.summary
