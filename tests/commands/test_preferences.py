"""`/laurel preferences` in the room: what a person decides, and what follows from it."""

from datetime import date, time

import pytest

from domain.messages import PreferencesSaved
from domain.people import PersonRef
from domain.preferences import Preferences, Seconds
from storage.codec import load_preferences
from storage.session import Database
from tests.support.admin_desk import opened, submitted
from tests.support.rooms import ANA, BEN, House, codes, house, typed

COMMAND = "laurel preferences"


@pytest.fixture
def home(database: Database) -> House:
    return house(database)


async def stored(home: House, name: str = "Ana Ferreira") -> Preferences:
    [(text,)] = await home.rows("SELECT preferences::text FROM person WHERE name = $1", name)
    assert isinstance(text, str)
    return load_preferences(text)


@pytest.mark.parametrize("words", ["", " Berlin --direct_messages"])
async def test_typed_it_opens_the_form_with_what_holds(home: House, words: str) -> None:
    reply = await home.run(typed(words, command=COMMAND))
    assert reply.form is not None
    assert reply.form.values == {
        "direct_messages": True,
        "seconds": "digest",
        "on_boards": True,
        "quiet_from": "none",
        "quiet_until": "none",
        "locale": "none",
        "zone": "",
        "birthday": "",
        "started_on": "",
    }
    assert [value for value, _ in reply.form.choices["locale"]] == [
        *("none", "en", "de", "es", "fr", "ja")
    ]
    assert len(reply.form.choices["quiet_from"]) == 49


async def test_everything_is_kept_and_shown_again(home: House) -> None:
    reply = await submitted(
        home,
        await opened(home, COMMAND),
        direct_messages=False,
        seconds="off",
        on_boards=False,
        quiet_from="18:30",
        quiet_until="08:00",
        locale="ja",
        zone="new york",
        birthday="1988-02-29",
        started_on="2027-02-01",
    )
    expected = Preferences(
        direct_messages=False,
        seconds=Seconds.OFF,
        on_boards=False,
        quiet_from=time(18, 30),
        quiet_until=time(8),
        locale="ja",
        zone="America/New_York",
        birthday="02-29",
        started_on=date(2027, 2, 1),
    )
    assert reply.message == PreferencesSaved(expected)
    assert await stored(home) == expected
    again = await opened(home, COMMAND)
    assert again.values["birthday"] == "2000-02-29"
    assert again.values["quiet_from"] == "18:30"
    assert (await submitted(home, again)).message == PreferencesSaved(expected)
    assert await home.count("audit_entry") == 0


async def test_the_language_follows_at_once_and_the_platforms_comes_back(home: House) -> None:
    reply = await submitted(home, await opened(home, COMMAND), locale="de")
    assert reply.locale == "de"
    assert (await home.run(typed(command="laurel help"))).locale == "de"
    reply = await submitted(home, await opened(home, COMMAND), locale="none")
    assert reply.locale == "en"
    assert (await stored(home)).locale == ""


async def test_all_problems_come_at_once_and_nothing_is_kept(home: House) -> None:
    form = await opened(home, COMMAND)
    reply = await submitted(
        home, form, on_boards=False, seconds="hourly", quiet_from="22:00", zone="Berlni",
        birthday="29 February", started_on="2027-03-01",
    )  # fmt: skip
    assert [(one.code, one.field) for one in reply.message.problems] == [
        ("quiet_hours_half", "quiet_until"),
        ("zone_unknown", "zone"),
        ("date_wrong", "birthday"),
        ("start_too_late", "started_on"),
        ("choice_missing", "seconds"),
    ]
    assert reply.message.problems[1].params == {
        "name": "Berlni",
        "suggestions": ("Europe/Berlin",),
    }
    assert await stored(home) == Preferences()


async def test_what_a_door_does_not_send_stays(home: House) -> None:
    await submitted(home, await opened(home, COMMAND), zone="Berlin", seconds="each")
    await submitted(home, COMMAND, on_boards=False)
    assert await stored(home) == Preferences(
        on_boards=False, zone="Europe/Berlin", seconds=Seconds.EACH
    )


async def test_they_are_each_persons_own(home: House) -> None:
    await submitted(home, await opened(home, COMMAND), zone="Tokyo")
    assert (await opened(home, COMMAND, BEN)).values["zone"] == ""
    await submitted(home, await opened(home, COMMAND, BEN), BEN, zone="UTC")
    assert (await stored(home)).zone == "Asia/Tokyo"
    assert (await stored(home, "Ben Okafor")).zone == "UTC"


async def test_guests_have_preferences_too_and_strangers_none(home: House) -> None:
    guest = PersonRef("gus")
    assert not (await submitted(home, await opened(home, COMMAND, guest), guest)).refused
    stranger = await home.run(typed(command=COMMAND, actor=PersonRef("nobody")))
    assert codes(stranger) == ["giver_unknown"]


async def test_without_questions_of_a_platform_it_is_the_actors(home: House) -> None:
    assert (await opened(home, COMMAND, ANA)).state.conversation is not None
