"""`/laurel settings` in the room: who may see and change them, and what is kept of it."""

import asyncio
from dataclasses import fields, replace

import pytest

from commands.base import FieldKind
from commands.settings import SECTIONS
from domain.messages import AuditLog, Change, SettingsPage, SettingsSaved
from domain.people import ConversationFacts, ConversationKind, ConversationRef
from domain.settings import Boards, Guests, Posts, Settings
from storage.codec import load_settings
from storage.session import Database
from tests.support.admin_desk import desk, log, opened, pressed, submitted
from tests.support.rooms import ANA, BEN, NOW, House, codes, filled, house, typed


@pytest.fixture
def home(database: Database) -> House:
    return desk(database)


async def stored(home: House) -> Settings:
    [(text,)] = await home.rows("SELECT settings::text FROM organization")
    assert isinstance(text, str)
    return load_settings(text)


def page(home: House, **changes):
    return home.run(typed(command="laurel settings", **changes))


# --- who ------------------------------------------------------------------------------------------


async def test_an_admin_sees_what_holds(home: House) -> None:
    reply = await page(home)
    assert isinstance(reply.message, SettingsPage)
    assert (reply.message.settings, reply.in_place) == (Settings(), False)
    assert (reply.message.values, reply.message.cohorts, reply.message.admins) == (5, 0, ())
    again = await pressed(home, "laurel settings")
    assert again.in_place


ADMIN_COMMANDS = [
    "laurel settings",
    *(f"settings {part}" for part in ("recognition", "allowance", "posts", "privacy", "admins")),
    *("laurel audit", "settings governance"),
    *("settings values", "value edit", "value archive"),
    *("settings cohorts", "cohort edit", "cohort delete", "settings log"),
]


@pytest.mark.parametrize("command", ADMIN_COMMANDS)
@pytest.mark.parametrize("opens_form", [True, False])
async def test_nobody_else_may_see_or_change_anything(
    home: House, command: str, opens_form: bool
) -> None:
    await page(home)
    turn = filled({"allowance": "3", "name": "x"}, command=command, actor=BEN)
    reply = await home.run(replace(turn, opens_form=opens_form))
    assert codes(reply) == ["admins_only"]
    assert reply.message.problems[0].params == {"names": ("Ana Ferreira",)}
    assert await home.count("audit_entry") == 0


async def test_where_nobody_is_known_as_admin_it_says_how_one_becomes_one(
    database: Database,
) -> None:
    reply = await page(house(database))
    assert codes(reply) == ["admins_none"]


async def test_a_guest_or_somebody_gone_is_no_admin(home: House) -> None:
    people = home.directory.people
    people["ana"] = replace(people["ana"], is_active=False)
    assert codes(await page(home)) == ["admins_none"]


# --- forms ----------------------------------------------------------------------------------------


def test_every_setting_can_be_set_by_exactly_one_form() -> None:
    keys = [one.key for section in SECTIONS for one in section.settings]
    assert sorted(keys) == sorted(field.name for field in fields(Settings))


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.name)
async def test_a_form_sent_as_it_was_opened_changes_nothing(home: House, section) -> None:
    form = await opened(home, f"settings {section.name}")
    reply = await submitted(home, form)
    assert reply.message == SettingsSaved(section.name, ())
    assert await stored(home) == Settings()
    assert await log(home) == []


async def test_recognition_is_saved_with_every_change_in_the_log(home: House) -> None:
    form = await opened(home, "settings recognition")
    assert form.values["edit_hours"] == "24"
    reply = await submitted(
        home,
        form,
        min_message_length="25",
        value_required=True,
        value_of_the_week=True,
        edit_hours="1,5",
        second_points="1",
        reaction_gives=True,
        reaction_emoji="👍🏽",
    )
    assert isinstance(reply.message, SettingsSaved)
    assert await stored(home) == Settings(
        min_message_length=25,
        value_required=True,
        value_of_the_week=True,
        edit_minutes=90,
        second_points=1,
        reaction_gives=True,
        reaction_emoji="+1",
    )
    assert reply.message.changes == (
        Change("min_message_length", "10", "25"),
        Change("value_required", "off", "on"),
        Change("value_of_the_week", "off", "on"),
        Change("edit_minutes", "1440", "90"),
        Change("second_points", "0", "1"),
        Change("reaction_gives", "off", "on"),
        Change("reaction_emoji", "raised_hands", "+1"),
    )
    assert await log(home) == [
        ("Ana Ferreira", one.key, "", one.before, one.after) for one in reply.message.changes
    ]
    assert (await opened(home, "settings recognition")).values["edit_hours"] == "1.5"


async def test_all_problems_come_at_once_and_nothing_is_written(home: House) -> None:
    form = await opened(home, "settings recognition")
    reply = await submitted(
        home, form, min_message_length="many", edit_hours="-1", second_points="101",
        reaction_emoji="two words", value_of_the_week=True,
    )  # fmt: skip
    assert [(one.code, one.field) for one in reply.message.problems] == [
        ("number_wrong", "min_message_length"),
        ("number_wrong", "edit_hours"),
        ("number_wrong", "second_points"),
        ("emoji_name_wrong", "reaction_emoji"),
    ]
    assert await stored(home) == Settings()
    assert await home.count("inbox") == 0


async def test_a_value_cannot_be_required_where_there_is_none(home: House) -> None:
    await page(home)
    await home.rows("UPDATE value SET archived_at = now()")
    form = await opened(home, "settings recognition")
    reply = await submitted(home, form, value_required=True, second_points="x")
    assert codes(reply) == ["number_wrong", "values_none"]


async def test_the_allowance_by_role_and_its_boosts(home: House) -> None:
    form = await opened(home, "settings allowance")
    reply = await submitted(
        home,
        form,
        allowance="5",
        allowance_period="month",
        role_allowances="Account Executive: 10\nVP Sales = 0",
        boosts="2026-12-01 to 2026-12-31: 2",
    )
    assert isinstance(reply.message, SettingsSaved)
    again = await opened(home, "settings allowance")
    assert again.values == {
        "allowance": "5",
        "allowance_period": "month",
        "role_allowances": "Account Executive: 10\nVP Sales: 0",
        "boosts": "2026-12-01 – 2026-12-31: 2",
    }
    assert reply.message.changes[2] == Change(
        "role_allowances", "", "Account Executive: 10, VP Sales: 0"
    )
    emptied = await submitted(home, again, allowance="", role_allowances="", boosts=" ")
    assert emptied.message.changes[0] == Change("allowance", "5", "")
    assert (await stored(home)).allowance is None


async def test_lines_that_cannot_be_read_are_named(home: House) -> None:
    form = await opened(home, "settings allowance")
    reply = await submitted(
        home, form, allowance="1001", allowance_period="year",
        role_allowances="AE 10\nAE: 1", boosts="2026-12-31 – 2026-12-01: 2\ndecember: 2",
    )  # fmt: skip
    assert codes(reply) == [
        "number_wrong",
        "choice_missing",
        "role_line_wrong",
        "boost_backwards",
        "boost_line_wrong",
    ]


async def test_who_takes_part_and_who_can_be_told_apart(home: House) -> None:
    form = await opened(home, "settings privacy")
    reply = await submitted(
        home, form, guests="receive", private_counts=True, boards="pseudonymous"
    )
    assert reply.message.changes == (
        Change("guests", "no", "receive"),
        Change("private_counts", "off", "on"),
        Change("boards", "public", "pseudonymous"),
    )
    settings = await stored(home)
    assert (settings.guests, settings.boards) == (Guests.RECEIVE, Boards.PSEUDONYMOUS)


async def test_a_form_opened_again_shows_what_was_given_over_what_is_stored(home: House) -> None:
    form = await opened(home, "settings privacy", guests="both", boards="")
    assert form.values == {"guests": "both", "private_counts": False, "boards": ""}
    # A door that fills in what a button does not carry gives nothing.
    form = await opened(home, "settings privacy", guests="", private_counts=False, boards="")
    assert form.values["boards"] == "public"


def test_every_choice_of_a_form_has_its_options_or_its_request() -> None:
    for section in SECTIONS:
        for field in section.command().fields:
            if field.kind is FieldKind.CHOICE and not field.options:
                assert field.name.endswith("_channel")


# --- where posts go -------------------------------------------------------------------------------


async def channels(home: House) -> dict[str, str]:
    """The ids of the channels that the bot has seen, by their names."""
    for place in ("C1", "C2", "C3"):
        await page(home, conversation=ConversationRef(place, ConversationKind.CHANNEL))
    await page(home, conversation=ConversationRef("D1", ConversationKind.DIRECT))
    return {
        str(name): str(id_) for name, id_ in await home.rows("SELECT name, id FROM conversation")
    }


async def test_posts_go_to_a_channel_that_can_be_chosen(home: House) -> None:
    wins = (await channels(home))["wins"]
    form = await opened(home, "settings posts")
    assert form.choices["kudos_channel"] == form.choices["round_up_channel"] == ((wins, "#wins"),)
    reply = await submitted(
        home, form, kudos_posts="central", kudos_channel=wins, round_up_posts="private"
    )
    assert reply.message.changes == (
        Change("kudos_posts", "channel", "central"),
        Change("kudos_channel", "", "#wins"),
        Change("round_up_posts", "channel", "private"),
    )
    assert (await stored(home)).kudos_channel == wins
    shown = (await page(home)).message
    assert (shown.kudos_channel.name, shown.kudos_channel.external_id) == ("wins", "C1")


async def test_one_channel_for_all_must_be_one_that_takes_posts(home: House) -> None:
    shared = (await channels(home))["shared"]
    form = await opened(home, "settings posts")
    reply = await submitted(
        home, form, kudos_posts="central", round_up_posts="central", round_up_channel=shared
    )
    assert [(one.code, one.field) for one in reply.message.problems] == [
        ("channel_missing", "kudos_channel"),
        ("channel_gone", "round_up_channel"),
    ]


async def test_a_channel_the_bot_has_left_has_to_be_chosen_anew(home: House) -> None:
    wins = (await channels(home))["wins"]
    form = await opened(home, "settings posts")
    await submitted(home, form, kudos_posts="central", kudos_channel=wins)
    await home.rows("UPDATE conversation SET is_member = false")
    form = await opened(home, "settings posts")
    assert codes(await submitted(home, form)) == ["channel_gone"]
    reply = await submitted(home, form, kudos_posts="thread", kudos_channel="")
    assert reply.message.changes[1] == Change("kudos_channel", "#wins", "")
    assert (await stored(home)).kudos_posts is Posts.THREAD


async def test_at_most_a_hundred_channels_are_offered(home: House) -> None:
    for number in range(120):
        one = f"N{number:03}"
        home.directory.places[one] = ConversationFacts(one, ConversationKind.CHANNEL, one.lower())
    await page(home)
    await home.rows(
        "INSERT INTO conversation (id, workspace_id, external_id, kind, name, fetched_at)"
        " SELECT gen_random_uuid(), workspace.id, 'N' || n, 'channel', 'n' || n, now()"
        " FROM workspace, generate_series(1, 120) AS n"
    )
    form = await opened(home, "settings posts")
    assert len(form.choices["kudos_channel"]) == 100
    # One beyond them that was chosen is still offered.
    [(last,)] = await home.rows("SELECT id FROM conversation ORDER BY name DESC LIMIT 1")
    assert str(last) not in dict(form.choices["kudos_channel"])
    await home.rows(
        "UPDATE organization SET settings = jsonb_build_object('kudos_channel', $1::text)",
        str(last),
    )
    form = await opened(home, "settings posts")
    assert form.values["kudos_channel"] == str(last)
    assert str(last) in dict(form.choices["kudos_channel"])
    assert len(form.choices["kudos_channel"]) == 100


# --- two admins -----------------------------------------------------------------------------------


async def both_admins(home: House) -> None:
    people = home.directory.people
    people["ben"] = replace(people["ben"], is_admin=True)
    await page(home)
    await page(home, actor=BEN)


async def test_two_admins_keep_each_others_changes(home: House) -> None:
    await both_admins(home)
    anas, bens = await opened(home, "settings privacy"), await opened(home, "settings privacy", BEN)
    await submitted(home, anas, guests="both")
    await submitted(home, bens, BEN, boards="self_only")
    settings = await stored(home)
    assert (settings.guests, settings.boards) == (Guests.BOTH, Boards.SELF_ONLY)
    assert [row[:2] for row in await log(home)] == [
        ("Ana Ferreira", "guests"),
        ("Ben Okafor", "boards"),
    ]


async def test_who_would_undo_anothers_change_is_asked_once_more(home: House) -> None:
    await both_admins(home)
    anas, bens = await opened(home, "settings privacy"), await opened(home, "settings privacy", BEN)
    await submitted(home, anas, guests="both")
    reply = await submitted(home, bens, BEN, guests="receive", boards="self_only")
    assert reply.form is not None
    assert [(one.code, one.field) for one in reply.form.problems] == [
        ("changed_meanwhile", "guests")
    ]
    assert (reply.form.values["guests"], reply.form.values["boards"]) == ("receive", "self_only")
    assert await stored(home) == Settings(guests=Guests.BOTH)
    # And then it is as they say.
    await submitted(home, reply.form, BEN)
    assert await stored(home) == Settings(guests=Guests.RECEIVE, boards=Boards.SELF_ONLY)


async def test_changes_at_the_same_moment_are_all_kept(home: House) -> None:
    await both_admins(home)
    names = ("value_of_the_week", "reaction_gives", "value_required")
    forms = [await opened(home, "settings recognition") for _ in names]
    await asyncio.gather(
        *(submitted(home, form, **{name: True}) for form, name in zip(forms, names, strict=True)),
        submitted(home, await opened(home, "settings allowance"), allowance="7"),
        home.run(typed(BEN, " a great discovery call #teamwork")),
    )
    settings = await stored(home)
    assert all(getattr(settings, name) for name in names)
    assert settings.allowance == 7
    assert await home.count("audit_entry") == 4
    assert await home.count("kudos") == 1


# --- the log --------------------------------------------------------------------------------------


async def test_the_log_is_read_newest_first_ten_a_page(home: House) -> None:
    for number in range(11):
        await submitted(home, await opened(home, "settings allowance"), allowance=str(number))
    first = (await pressed(home, "settings log")).message
    assert isinstance(first, AuditLog)
    assert (first.page, first.pages, first.total, len(first.entries)) == (1, 2, 11, 10)
    assert first.entries[0].change == Change("allowance", "9", "10")
    assert (first.entries[0].at, first.entries[0].by.name) == (NOW, "Ana Ferreira")
    second = (await pressed(home, "settings log", page="2")).message
    assert [entry.change for entry in second.entries] == [Change("allowance", "", "0")]
    beyond = (await pressed(home, "settings log", page="99")).message
    assert beyond.page == 2


async def test_an_empty_log_is_one_page(home: House) -> None:
    reply = await pressed(home, "settings log")
    assert reply.message == AuditLog((), 1, 1, 0)
    assert reply.in_place


async def test_a_change_counts_from_the_next_turn_on(home: House) -> None:
    await submitted(home, await opened(home, "settings recognition"), min_message_length="40")
    assert codes(await home.run(typed(BEN, " a great discovery call", actor=ANA))) == [
        "message_too_short"
    ]
