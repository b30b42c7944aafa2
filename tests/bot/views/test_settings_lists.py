"""The audit log, the values and the cohorts, as admins page through them."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from bot.views import card_for
from commands import COMMANDS
from domain.messages import (
    AuditEntry,
    AuditLog,
    Change,
    CohortFacts,
    CohortsPage,
    CompanyValue,
    ValueName,
    ValuesPage,
    Who,
)
from tests.bot.views.samples import ANA, BEN, TEAMWORK, assert_sound, buttons_of, shown

AT = datetime(2026, 5, 4, 22, 30, tzinfo=UTC)
ENTRY = AuditEntry(AT, ANA, Change("guests", "no", "both"))
VALUE = CompanyValue(UUID(int=7), TEAMWORK, "We win and lose together.", uses=1)
COHORT = CohortFacts(UUID(int=8), "sales-emea", (ANA, BEN), 2)


def made(message, locale="en", zone="Europe/Vienna"):
    card = card_for(message, locale, zone, "slack")
    assert_sound(card)
    return card


def below(card):
    """The buttons under the list: their labels, commands and values."""
    row = card.nodes[-2].buttons
    return [(button.label, button.action, dict(button.values or {})) for button in row]


def test_the_audit_log_tells_who_changed_what_and_when_in_the_readers_zone():
    assert shown(made(AuditLog((ENTRY,), 1, 1, 1))) == (
        "What admins changed, newest first\n"
        "* 5 May 2026, 00:30 · **Ana** · **Guests**: Take no part → Can thank and be thanked\n"
        "[ All settings ]\n"
        "-- Only you can see this."
    )
    assert "05.05.2026, 00:30 · **Ana**" in shown(made(AuditLog((ENTRY,), 1, 1, 1), "de"))
    assert "2026/05/05 0:30 · **Anaさん**" in shown(made(AuditLog((ENTRY,), 1, 1, 1), "ja"))


def test_the_audit_log_is_read_a_page_at_a_time():
    middle = made(AuditLog((ENTRY,) * 10, 2, 3, 30))
    assert shown(middle).split("\n")[1] == "page 2 of 3"
    assert below(middle) == [
        ("Newer", "settings log", {"page": "1"}),
        ("Older", "settings log", {"page": "3"}),
        ("All settings", "laurel settings", {}),
    ]


def test_an_empty_audit_log_says_what_it_is_for():
    assert shown(made(AuditLog((), 1, 1, 0))).startswith("Nothing has been changed yet. Every")


def test_values_can_be_edited_archived_and_restored():
    archived = CompanyValue(UUID(int=9), ValueName("care", "Care"), is_archived=True)
    card = made(ValuesPage((VALUE, archived), 1, 1))
    assert shown(card) == (
        "Your values, in their order\n"
        "* 🤝 **Teamwork** · #teamwork · named in 1 kudos\n"
        "  > We win and lose together.\n"
        "  [ Edit ] [ Archive ]\n"
        "* **Care** · #care · archived\n"
        "  [ Edit ] [ Restore ]\n"
        "[! Add a value ] [ All settings ]\n"
        "-- An archived value stays on the kudos that name it, and can be restored."
    )
    which = [(one.action, one.values, one.opens_form) for one in buttons_of(card)]
    assert which[:2] == [
        ("value edit", {"value": str(UUID(int=7))}, True),
        ("value archive", {"value": str(UUID(int=7)), "to": "archived"}, False),
    ]
    assert which[4] == ("value edit", {}, True)


def test_between_two_pages_there_is_no_room_for_the_way_back():
    assert below(made(ValuesPage((VALUE,), 2, 3))) == [
        ("Add a value", "value edit", {}),
        ("Previous", "settings values", {"page": "1"}),
        ("Next", "settings values", {"page": "3"}),
    ]
    assert [label for label, *_ in below(made(CohortsPage((COHORT,), 3, 3)))] == [
        "Add a cohort",
        "Previous",
        "All settings",
    ]


def test_cohorts_name_the_first_of_their_members():
    crowd = tuple(Who(f"P{number}") for number in range(5))
    card = made(
        CohortsPage(
            (
                COHORT,
                CohortFacts(UUID(int=1), "all", crowd, 12),
                CohortFacts(UUID(int=2), "x", (), 0),
            ),
            1,
            1,
        )
    )
    assert [line for line in shown(card).split("\n") if line.startswith("* ")] == [
        "* **@sales-emea**: **Ana** and **Ben**",
        "* **@all**: **P0**, **P1**, **P2**, **P3**, **P4** and 7 others",
        "* **@x**: nobody yet",
    ]
    edit, delete = buttons_of(card)[:2]
    assert (edit.action, edit.opens_form) == ("cohort edit", True)
    assert (delete.action, delete.style) == ("cohort delete", "danger")
    assert edit.values == delete.values == {"cohort": str(COHORT.id)}


@pytest.mark.parametrize("empty", [ValuesPage((), 1, 1), CohortsPage((), 1, 1)])
def test_an_empty_list_says_what_it_is_for_and_invites(empty):
    card = made(empty)
    assert len(shown(card).split("\n")[0]) > 60
    assert card.nodes[-2].buttons[0].style == "primary"


def test_every_button_names_a_field_of_its_command():
    pages = ValuesPage((VALUE,), 2, 3), CohortsPage((COHORT,), 2, 3), AuditLog((ENTRY,), 2, 3, 30)
    for button in (button for page in pages for button in buttons_of(made(page))):
        command = COMMANDS[button.action]
        assert command.is_for_people
        assert command.has_form is button.opens_form
        assert set(button.values or {}) <= {field.name for field in command.fields}
