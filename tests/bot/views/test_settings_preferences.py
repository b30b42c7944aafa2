"""What a person is told when they have saved their preferences."""

import re
from datetime import date, time

import pytest

from bot.texts import languages
from bot.views import card_for
from commands import COMMANDS
from domain.messages import PreferencesSaved
from domain.preferences import Preferences, Seconds
from tests.bot.views.samples import assert_sound, buttons_of, shown


def saved(language="en", platform="slack", **chosen):
    made = card_for(PreferencesSaved(Preferences(**chosen)), language, "UTC", platform)
    assert_sound(made)
    return made


def test_what_holds_until_a_person_changes_it():
    assert shown(saved()) == (
        "Saved. This is how I'll treat you from now on:\n"
        "* **Direct messages**: on\n"
        "* **When somebody seconds**: One message a day\n"
        "* **Show my kudos on boards**: on\n"
        "* **Quiet hours**: none\n"
        "* **Language**: as in your profile\n"
        "* **Time zone**: as in your profile\n"
        "* **Birthday**: not told\n"
        "* **First day here**: not told\n"
        "[ Change ]\n"
        "-- Only you can see this. “/laurel preferences” changes it at any time."
    )
    (button,) = buttons_of(saved())
    assert (button.action, button.opens_form) == ("laurel preferences", True)
    assert COMMANDS[button.action].has_form
    assert "“@Laurel preferences”" in shown(saved(platform="teams"))


CHOSEN = {
    "direct_messages": False,
    "seconds": Seconds.OFF,
    "on_boards": False,
    "quiet_from": time(22),
    "quiet_until": time(7, 30),
    "locale": "de",
    "zone": "Europe/Lisbon",
    "birthday": "02-29",
    "started_on": date(2024, 9, 2),
}


SAID = {
    "en": "off|No messages|off|22:00 to 07:30|German|Lisbon|29 February|2 September 2024",
    "de": "aus|Keine Nachrichten|aus|22:00 bis 07:30 Uhr|Deutsch|Lissabon|29. Februar"
    "|2. September 2024",
    "es": "no|Sin mensajes|no|de 22:00 a 7:30|alemán|Lisboa|29 de febrero|2 de septiembre de 2024",
    "fr": "non|Pas de message|non|de 22:00 à 07:30|allemand|Lisbonne|29 février|2 septembre 2024",
    "ja": "オフ|受け取らない|オフ|22:00から7:30まで|ドイツ語|リスボン|2月29日|2024年9月2日",
}


@pytest.mark.parametrize("language", languages())
def test_what_was_chosen_is_told_as_the_reader_says_it(language):
    lines = shown(saved(language, **CHOSEN)).split("\n")[1:9]
    words = [re.split("[:：]", line, maxsplit=1)[1].strip() for line in lines]
    assert "|".join(words) == SAID[language]


@pytest.mark.parametrize("birthday", ["13-40", "x", "02-30", "1-2-3"])
def test_a_birthday_that_is_none_is_not_told(birthday):
    assert "**Birthday**: not told" in shown(saved(birthday=birthday))
