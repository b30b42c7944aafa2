"""Lists of kudos, and one's own page."""

from datetime import timedelta
from uuid import UUID

import pytest

from bot.cards import Actions
from bot.views import card_for
from domain.clock import Period
from domain.messages import AllowanceLeft, History, Home, KudosEntry, Who
from tests.bot.views.samples import (
    ANA,
    BEN,
    NOON,
    SOURCE,
    TEAMWORK,
    assert_sound,
    buttons_of,
    kudos,
    shown,
)

ENTRY = KudosEntry(kudos())
WHICH = {"kudos": str(UUID(int=1))}


def card(message, locale="en", platform=""):
    made = card_for(message, locale, "Europe/Vienna", platform)
    assert_sound(made)
    return made


def listed(person=None, direction="both", entries=(ENTRY,), *, page=1, pages=1, total=1):
    return History(person, direction, entries, page, pages, total)


def actions(made):
    return [
        (one.label, one.action, one.values)
        for node in made.nodes
        if isinstance(node, Actions)
        for one in node.buttons
    ]


def test_ones_own_kudos_with_what_can_still_be_changed():
    marked = kudos(
        is_private=True, is_edited=True, seconds=2, seconders=(BEN,), value=None, source=SOURCE
    )
    made = card(listed(entries=(KudosEntry(marked, can_change=True), ENTRY), total=2))
    assert shown(made) == (
        "Your kudos\n"
        "2 in all\n"
        "* **Ana** thanks **Ben** · 4 May 2026 · private · edited · seconded 2 times\n"
        "  > great discovery call on Acme\n"
        "  [ Edit ] [ Undo ]\n"
        "* **Ana** thanks **Ben** · 4 May 2026 · #teamwork\n"
        "  > great discovery call on Acme\n"
        "[ Your profile ]\n"
        "-- “/kudos history given” or “/kudos history received” shows one side. Only you can see "
        "this."
    )
    edit, undo, _profile = buttons_of(made)
    assert (edit.action, edit.opens_form, edit.values) == ("kudos edit", True, WHICH)
    assert (undo.action, undo.opens_form, undo.values) == ("kudos undo", False, WHICH)


@pytest.mark.parametrize(
    ("person", "direction", "expected"),
    [
        (None, "given", "Kudos you gave"),
        (None, "received", "Kudos you received"),
        (BEN, "both", "Kudos given and received by **Ben**"),
        (BEN, "given", "Kudos given by **Ben**"),
        (BEN, "received", "Kudos received by **Ben**"),
    ],
)
def test_the_first_line_says_whose_and_which(person, direction, expected):
    assert shown(card(listed(person, direction))).split("\n")[0] == expected


def test_pages_are_turned_with_what_was_asked_for():
    made = card(listed(BEN, "given", page=2, pages=3, total=20))
    assert shown(made).split("\n")[1] == "20 in all · page 2 of 3"
    asked = {"direction": "given", "person": ("U-ben",)}
    assert actions(made) == [
        ("Newer", "kudos history", asked | {"page": "1"}),
        ("Older", "kudos history", asked | {"page": "3"}),
        ("Profile", "laurel profile", {"person": ("U-ben",)}),
    ]
    assert [label for label, *_ in actions(card(listed(page=1, pages=2)))][:-1] == ["Older"]
    assert [label for label, *_ in actions(card(listed(page=9, pages=2)))][:-1] == ["Newer"]
    assert not actions(card(listed(Who("Ben"), page=1, pages=2)))


def test_somebody_elses_says_what_it_shows():
    assert shown(card(listed(BEN))).endswith(
        "-- You see what **Ben** shares with colleagues. Only you can see this."
    )


@pytest.mark.parametrize(
    ("person", "direction", "expected"),
    [
        (None, "both", "There is nothing here yet. Who helped you lately?"),
        (None, "given", "You haven't thanked anybody yet. Who helped you lately?"),
        (
            None,
            "received",
            (
                "Nobody has thanked you here yet. Thanks often begins with your own: who helped "
                "you lately?"
            ),
        ),
        (BEN, "both", "There is nothing about **Ben** here yet. Yours could be the first."),
    ],
)
def test_an_empty_list_invites(person, direction, expected):
    made = card(listed(person, direction, entries=(), total=0))
    profile = "Profile" if person else "Your profile"
    assert shown(made).split("\n")[:2] == [expected, f"[! Thank somebody ] [ {profile} ]"]
    values = {"recipients": ("U-ben",)} if person else {}
    assert actions(made)[0] == ("Thank somebody", "kudos", values)


def test_a_day_is_the_readers():
    late = kudos(given_at=NOON + timedelta(hours=11))
    assert " · 5 May 2026 · " in shown(card(listed(entries=(KudosEntry(late),))))
    assert " · 2026/05/05 · " in shown(card(listed(entries=(KudosEntry(late),)), "ja"))


HOME = Home(ANA, 12, 1, 0, listed())


def test_the_page_of_somebody_who_is_no_admin():
    made = card(HOME)
    assert shown(made) == (
        "Your page, **Ana**\n"
        "12 kudos received · 1 kudos given\n"
        "* Your first badge is still ahead.\n"
        "  [ Your profile ]\n"
        "---\n"
        "**Recent kudos**\n"
        "* **Ana** thanks **Ben** · 4 May 2026 · #teamwork\n"
        "  > great discovery call on Acme\n"
        "[! Thank somebody ] [ Preferences ]\n"
        "-- Only you can see this page."
    )
    assert actions(made) == [
        ("Thank somebody", "kudos", {}),
        ("Preferences", "laurel preferences", {}),
    ]
    assert made.summary == (
        "Your page, Ana · 12 kudos received · 1 kudos given · Your first badge is still ahead. "
        "Recent kudos · "
        "Ana thanks Ben · 4 May 2026 · #teamwork: “great discovery call on Acme”"
    )


def test_all_that_a_page_can_have():
    left = AllowanceLeft(7, 10, Period.WEEK, NOON + timedelta(days=6, hours=10))
    entries = (KudosEntry(kudos(), can_change=True),)
    made = card(
        Home(
            ANA,
            12,
            8,
            3,
            listed(entries=entries, page=2, pages=3, total=11),
            left,
            TEAMWORK,
            is_admin=True,
        )
    )
    assert shown(made) == (
        "Your page, **Ana**\n"
        "12 kudos received · 8 kudos given · seconded 3 times\n"
        "7 of 10 left this week · starts anew Mon 00:00 your time\n"
        "Value of the week: #teamwork\n"
        "* Your first badge is still ahead.\n"
        "  [ Your profile ]\n"
        "---\n"
        "**Recent kudos**\n"
        "* **Ana** thanks **Ben** · 4 May 2026 · #teamwork\n"
        "  > great discovery call on Acme\n"
        "  [ Edit ] [ Undo ]\n"
        "* page 2 of 3\n"
        "  [ Newer ] [ Older ]\n"
        "[! Thank somebody ] [ Preferences ] [ Settings ]\n"
        "-- Only you can see this page."
    )
    assert actions(made)[2][:2] == ("Settings", "laurel settings")
    ways = [one for one in buttons_of(made) if one.action == "laurel home"]
    assert [one.values for one in ways] == [{"page": "1"}, {"page": "3"}]


def test_a_new_persons_page_invites():
    text = shown(card(Home(ANA, 0, 0, 0, listed(entries=(), total=0))))
    assert "\nThere is nothing here yet. Who helped you lately?\n[! Thank somebody ]" in text
