"""The page with all settings, and what admins are told when they change one."""

from datetime import date

import pytest

from bot.cards import Items
from bot.views import card_for
from bot.views.changes import duration, words_of
from bot.views.reader import Reader
from commands import COMMANDS
from domain.clock import Period
from domain.messages import Change, Place, SettingsPage, SettingsSaved, Who
from domain.settings import Boards, Boost, Guests, Posts, Settings
from tests.bot.views.samples import ANA, BEN, assert_sound, buttons_of, shown

READER = Reader.of("en", "UTC")


def page(settings=None, *, platform="slack", locale="en", **facts):
    message = SettingsPage(settings or Settings(), **{"values": 0, "cohorts": 0, **facts})
    made = card_for(message, locale, "UTC", platform)
    assert_sound(made)
    return made


def saved(*changes, section="recognition", locale="en"):
    made = card_for(SettingsSaved(section, changes), locale, "UTC", "slack")
    assert_sound(made)
    return made


def lines(card):
    return [line for line in shown(card).split("\n") if line.startswith("* ")]


def test_what_holds_until_somebody_changes_it():
    assert shown(page()) == (
        "How Laurel works here\n"
        "* **Recognition**: at least 10 characters · a value is optional · edit and undo for "
        "24 hours\n"
        "  [ Change ]\n"
        "* **Allowance**: no limit\n"
        "  [ Change ]\n"
        "* **Posts**: kudos where they are given · round-ups in each channel\n"
        "  [ Change ]\n"
        "* **Nominations**: announced where they are made · expire after 14 days\n"
        "  [ Change ]\n"
        "* **Privacy**: people are named on boards and in round-ups · guests take no part\n"
        "  [ Change ]\n"
        "* **Badge audit**: marks more than 30 awards a month per 100 people\n"
        "  [ Open ] [ Change ]\n"
        "* **Admins**: those who run the workspace\n"
        "  [ Change ]\n"
        "* **Values**: none yet\n"
        "  [ Open ]\n"
        "* **Cohorts**: none yet\n"
        "  [ Open ]\n"
        "* **Audit log**: who changed what, and when\n"
        "  [ Open ]\n"
        "-- Only admins can open this. Every change is in the audit log, with who made it."
    )


def test_what_was_changed_is_said_and_what_is_off_is_not():
    settings = Settings(
        min_message_length=1,
        value_required=True,
        value_of_the_week=True,
        guests=Guests.BOTH,
        edit_minutes=0,
        private_counts=True,
        second_points=2,
        reaction_gives=True,
        allowance=1,
        allowance_period=Period.DAY,
        role_allowances=(("Manager", 30), ("Lead", 5)),
        boosts=(Boost(date(2026, 12, 1), date(2026, 12, 31), 2),),
        kudos_posts=Posts.CENTRAL,
        round_up_posts=Posts.PRIVATE,
        nominations_public=False,
        nomination_posts=Posts.CENTRAL,
        expiry_days=0,
        boards=Boards.PSEUDONYMOUS,
        audit_per_100=7,
    )
    places = {"kudos_channel": Place("kudos"), "nomination_channel": Place("badges")}
    made = page(settings, values=3, cohorts=1, admins=(ANA, BEN), **places)
    assert lines(made) == [
        (
            "* **Recognition**: at least 1 character · a value is required · a value of the week"
            " · no edit, no undo · a second gives 2 points"
            " · :raised_hands: on a message gives a kudos"
        ),
        "* **Allowance**: 1 colleague a day · 2 roles have their own · 1 boost",
        "* **Posts**: kudos in **#kudos** · no round-ups",
        "* **Nominations**: announced in **#badges** · only awards are announced · never expire",
        "* **Privacy**: boards show made-up names · guests take part · private kudos count, too",
        "* **Badge audit**: marks more than 7 awards a month per 100 people",
        "* **Admins**: those who run the workspace, and **Ana** and **Ben**",
        "* **Values**: 3 to choose from",
        "* **Cohorts**: 1 group of colleagues",
        "* **Audit log**: who changed what, and when",
    ]


def test_each_way_to_post_is_told_in_words():
    def posts(**settings):
        return lines(page(Settings(**settings), round_up_channel=Place("news")))[2]

    assert posts(kudos_posts=Posts.THREAD).startswith("* **Posts**: kudos in the thread they")
    assert posts(kudos_posts=Posts.PRIVATE).startswith("* **Posts**: no posts of kudos · ")
    assert posts(round_up_posts=Posts.CENTRAL).endswith("round-ups in **#news**")
    # Nobody can choose it, and an older row may hold it.
    assert posts(round_up_posts=Posts.THREAD).endswith("round-ups in each channel")
    assert "kudos in the channel" in posts(kudos_posts=Posts.CENTRAL)


def test_where_nominations_are_announced_is_told_in_words():
    def nominations(**settings):
        return lines(page(Settings(**settings)))[3].removeprefix("* **Nominations**: ")

    assert nominations(nomination_posts=Posts.PRIVATE).startswith("not announced · expire")
    # Nobody can choose it, and an older row may hold it.
    assert nominations(nomination_posts=Posts.THREAD).startswith("announced where they are made")
    assert nominations(expiry_days=1).endswith("expire after 1 day")


def test_on_teams_admins_are_those_named():
    named = page(platform="teams", admins=(ANA, BEN))
    assert lines(named)[6] == "* **Admins**: **Ana** and **Ben**"


def test_each_button_leads_to_its_part():
    found = {button.action: button.opens_form for button in buttons_of(page())}
    forms = {
        *(f"settings {one}" for one in ["recognition", "allowance", "posts", "nominations"]),
        *("settings privacy", "settings governance", "settings admins"),
    }
    pages = {f"settings {one}" for one in ["values", "cohorts", "log"]} | {"laurel audit"}
    assert found == dict.fromkeys(forms, True) | dict.fromkeys(pages, False)
    for action, opens_form in found.items():
        assert COMMANDS[action].is_for_people
        assert COMMANDS[action].has_form is opens_form


def test_what_changed_is_told_before_and_after():
    made = saved(
        Change("guests", "no", "receive"),
        Change("edit_minutes", "1440", "0"),
        Change("value_required", "off", "on"),
        Change("allowance", "", "20"),
        Change("second_points", "0", "1"),
        Change("boards", "public", "self_only"),
        Change("kudos_channel", "", "#kudos"),
        Change("role_allowances", "Lead: 5", ""),
    )
    assert shown(made) == (
        "Saved.\n"
        "* **Guests**: Take no part → Can be thanked\n"
        "* **Time to edit and undo**: 24 hours → never\n"
        "* **A value is required**: no → yes\n"
        "* **Allowance**: no limit → 20 colleagues\n"
        "* **Points for a second**: none → 1 point\n"
        "* **Names on boards**: Everybody is named → Everybody sees only themselves\n"
        "* **Channel for kudos**: nothing → “#kudos”\n"
        "* **Allowance by role**: “Lead: 5” → nothing\n"
        "[ All settings ]\n"
        "-- Only you can see this. The audit log has it, too."
    )


def test_a_value_or_a_cohort_is_named_and_its_page_is_one_click_away():
    made = saved(
        Change("value.name", "Team work", "Teamwork", "Team work"),
        Change("value.position", "2", "1", "Team work"),
        section="values",
    )
    assert lines(made) == [
        "* **Team work**, **Name**: “Team work” → “Teamwork”",
        "* **Team work**, **Place in the list**: 2 → 1",
    ]
    assert [button.action for button in buttons_of(made)] == ["settings values", "laurel settings"]
    limit = saved(Change("audit_per_100", "30", "40"), section="governance")
    assert lines(limit) == ["* **Awards a month per 100 people**: 30 → 40"]
    assert [button.action for button in buttons_of(limit)] == ["laurel audit", "laurel settings"]
    gone = saved(Change("cohort.deleted", "off", "on", "sales-emea"), section="cohorts")
    assert lines(gone) == ["* **sales-emea**, **Deleted**: no → yes"]


def test_nothing_changed():
    assert shown(saved()) == (
        "Nothing changed: all is as it was.\n[ All settings ]\n-- Only you can see this."
    )


def test_more_changes_than_a_list_holds_are_counted():
    made = saved(*[Change("min_message_length", "1", "2")] * 13)
    assert len(lines(made)) == 10
    assert "…and 3 more" in shown(made)


@pytest.mark.parametrize("locale", ["en", "de", "es", "fr", "ja"])
def test_what_people_typed_is_quoted_and_cannot_pass_for_more(locale):
    nasty = "a\u202eb\n\n<!channel> → x"
    made = saved(Change("value.description", nasty, "y" * 5000, "שלום"), locale=locale)
    (list_,) = (node for node in made.nodes if isinstance(node, Items))
    text = "".join(span.text for span in list_.items[0].spans)
    assert "ab <!channel> → x" in text
    assert "\u2068שלום\u2069" in text
    assert len(text) < 400


def test_names_are_kept_whole_so_that_a_cohort_can_be_made_again():
    names = ", ".join(f"Maximiliane Mustermann-{n}" for n in range(30))
    assert names in words_of("cohort.members", names, READER).text


def test_a_setting_of_another_release_is_told_as_it_is():
    assert lines(saved(Change("some_new_thing", "1", "2"))) == ["* **some_new_thing**: “1” → “2”"]


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (1, "1 minute"),
        (90, "90 minutes"),
        (60, "1 hour"),
        (1440, "24 hours"),
        (1500, "25 hours"),
        (2880, "2 days"),
        (43200, "30 days"),
    ],
)
def test_a_span_of_time_is_told_in_its_largest_whole_unit(minutes, words):
    assert duration(minutes, READER) == words


def test_many_admins_are_counted():
    many = tuple(Who(f"P{number}") for number in range(50))
    assert "others" in lines(page(admins=many))[6]
