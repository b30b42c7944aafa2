"""Cards and forms of settings and preferences, for `scenes`."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from bot.cards import Form
from bot.views import form_for
from commands import COMMANDS
from commands.base import FormRequest, FormState, Values
from domain.clock import Period
from domain.errors import Problem
from domain.messages import (
    AuditEntry,
    AuditLog,
    Change,
    CohortFacts,
    CohortsPage,
    CompanyValue,
    Message,
    Place,
    PreferencesSaved,
    SettingsPage,
    SettingsSaved,
    ValueName,
    ValuesPage,
    Who,
)
from domain.people import PersonRef
from domain.preferences import Preferences, Seconds
from domain.settings import Boards, Boost, Guests, Posts, Settings

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
DECEMBER = Boost(date(2026, 12, 1), date(2026, 12, 31), 2)
CHANGED = Settings(
    min_message_length=20,
    value_required=True,
    value_of_the_week=True,
    guests=Guests.RECEIVE,
    edit_minutes=90,
    private_counts=True,
    second_points=1,
    reaction_gives=True,
    allowance=10,
    allowance_period=Period.MONTH,
    role_allowances=(("Account Executive", 15),),
    boosts=(DECEMBER,),
    kudos_posts=Posts.CENTRAL,
    round_up_posts=Posts.PRIVATE,
    boards=Boards.PSEUDONYMOUS,
)
CHANGES = (
    Change("min_message_length", "10", "20"),
    Change("value_required", "off", "on"),
    Change("edit_minutes", "1440", "0"),
    Change("guests", "no", "receive"),
    Change("allowance", "", "10"),
    Change("role_allowances", "", "Account Executive: 15, Intern: 3"),
    Change("kudos_channel", "", "#kudos"),
)
HOSTILE = "<!channel> *b* [x](http://e.vil) <at>Ben</at> → & שלום\nsecond line"

# Makes a person of the platform by a name and a number.
MakePerson = Callable[[str, int], Who]


def messages(person: MakePerson) -> dict[str, Message]:
    """Every card about settings and preferences; people are made by `person`."""
    ana, ben = person("Ana Duarte", 1), person("Ben Okafor", 2)
    many = tuple(person(f"Maximiliane Mustermann-{n}", 100 + n) for n in range(5))
    teamwork = ValueName("teamwork", "Teamwork", "🤝")
    values = (
        CompanyValue(UUID(int=1), teamwork, "We win and lose together.", "Helped out.", uses=12),
        CompanyValue(UUID(int=2), ValueName("focus", "Focus")),
        CompanyValue(UUID(int=3), ValueName("x_y*", HOSTILE, "🫥"), HOSTILE, is_archived=True),
    )
    return {
        "settings_page": SettingsPage(Settings(), 0, 0),
        "settings_page_changed": SettingsPage(CHANGED, 3, 1, (ana, ben), Place("kudos", "C0KUDOS")),
        "settings_saved": SettingsSaved("recognition", CHANGES),
        "settings_saved_nothing": SettingsSaved("values", ()),
        "settings_saved_hostile": SettingsSaved(
            "values", (Change("value.description", HOSTILE, HOSTILE * 40, HOSTILE),) * 12
        ),
        "audit_log": AuditLog(_entries(ana, ben), 2, 3, 24),
        "audit_log_empty": AuditLog((), 1, 1, 0),
        "values_page": ValuesPage(values, 2, 3),
        "values_page_empty": ValuesPage((), 1, 1),
        "cohorts_page": CohortsPage(
            (
                CohortFacts(UUID(int=1), "sales-emea", many, 12),
                CohortFacts(UUID(int=2), "launch", (ben,), 1),
                CohortFacts(UUID(int=3), HOSTILE, (), 0),
            ),
            1,
            1,
        ),
        "cohorts_page_empty": CohortsPage((), 1, 1),
        "preferences_saved": PreferencesSaved(Preferences()),
        "preferences_saved_changed": PreferencesSaved(
            Preferences(
                direct_messages=False,
                seconds=Seconds.EACH,
                on_boards=False,
                quiet_from=time(19, 30),
                quiet_until=time(8),
                locale="de",
                zone="Europe/Vienna",
                birthday="02-29",
                started_on=date(2024, 9, 2),
            )
        ),
    }


def _entries(ana: Who, ben: Who) -> tuple[AuditEntry, ...]:
    renamed = Change("value.name", "Team work", "Teamwork", "Teamwork")
    made = Change("cohort.members", "", "Ana Duarte, Ben Okafor", "sales-emea")
    changes = (*CHANGES, renamed, made, Change("admins", "", HOSTILE))
    return tuple(
        AuditEntry(NOON - timedelta(hours=5 * number), (ana, ben)[number % 2], change)
        for number, change in enumerate(changes)
    )


def forms(person: MakePerson) -> dict[str, Form]:
    """Every form about settings and preferences, filled where that shows more."""
    ana = person("Ana Duarte", 1)
    hours = (("none", ""), ("19:30", "19:30"), ("08:00", "08:00"))
    channels = (("1", "#kudos"), ("2", "#general"))
    too_many = Problem("number_wrong", "allowance", {"least": 0, "most": 1000})
    preferences: Values = {
        "direct_messages": True,
        "seconds": "digest",
        "quiet_from": "19:30",
        "quiet_until": "08:00",
        "birthday": "2000-02-29",
    }
    languages = (("none", ""), ("en", "English"), ("ja", "日本語"))
    return {
        "preferences_form": _form(
            "laurel preferences", preferences, quiet_from=hours, quiet_until=hours, locale=languages
        ),
        "settings_recognition_form": _form("settings recognition", {"value_required": True}),
        "settings_allowance_form": _form("settings allowance", {"allowance": "x"}, too_many),
        "settings_posts_form": _form(
            "settings posts", {}, kudos_channel=channels, round_up_channel=channels
        ),
        "settings_privacy_form": _form("settings privacy", {"boards": "self_only"}),
        "settings_admins_form": _form(
            "settings admins", {"admins": (PersonRef(ana.external_id or "", ana.name),)}
        ),
        "value_form": _form("value edit", {"name": "Teamwork", "emoji": "🤝", "position": "1"}),
        "cohort_form": _form("cohort edit", {"name": "sales-emea", "region": "EMEA"}),
    }


def _form(
    name: str, values: Values, *problems: Problem, **choices: tuple[tuple[str, str], ...]
) -> Form:
    request = FormRequest(COMMANDS[name], values, FormState("n"), choices, problems)
    return form_for(request, "en", "c2VhbGVk")
