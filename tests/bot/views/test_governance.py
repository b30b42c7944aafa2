"""The cards of the audit of badges, in words."""

from dataclasses import replace
from datetime import date

import pytest

from bot.texts import languages
from bot.views import card_for
from commands import COMMANDS
from commands.settings.governance import GOVERNANCE
from domain.clock import Period
from domain.governance import Month, Verdict, concentration
from domain.messages import AuditEntry, AuditLog, AuditMonths, Change, Who
from tests.bot.golden.governance_scenes import ABOUT, LIMITS, MONTHS, WITHIN, messages
from tests.bot.views.samples import NOON, assert_sound, buttons_of, shown

ALL = messages(Who, "*Ana*")


def keys():
    """The texts that the views put together."""
    names = ("inflation", "concentration", "rings", "haste")
    return {
        *(f"governance-{name}{part}" for name in names for part in ("", "-advice")),
        *(f"governance-{verdict}" for verdict in Verdict),
        *("governance-quarter", "governance-year", "governance-all"),
    }


def card(name, language="en"):
    made = card_for(ALL[name], language, "UTC", "slack")
    assert_sound(made)
    return made


def test_every_figure_says_where_it_stands_what_it_means_and_what_to_do():
    assert shown(card("badge_audit")) == (
        "🔎 Badge audit\n"
        "since 1 September 2026 · 42 people · 39 awards · 8 of them by criteria"
        " · 2 taken back, not counted\n"
        "* **Inflation**: **over your limit**. 45 awards per 100 people in October 2026, 19 so far"
        " this month; your limit is 30 a month. A badge that everybody has says little: ask more"
        " for the most frequent ones, or cap how many are given.\n"
        "  [ Details ]\n"
        "* **Concentration**: **over your limit**. The 5 people with most awards, a tenth of all"
        " people, have 67%; spread evenly it would be 13%, and your limit is 50%. People without"
        " any: 24. Others may do as much unseen: invite those who work with them to nominate.\n"
        "* **Rings of nominators**: **over your limit**. 2 groups of two to five people gave at"
        " least 80% of their nominations to one another. Of 14 who nominated at least 3 times, 3"
        " mostly nominated people who nominated them. It may simply be a close team: talk with them"
        " before you judge.\n"
        "  [ Show names ]\n"
        "* **Hasty approvals**: **over your limit**. Of 6 who decided at least 5 times, 1 approves"
        " 95% or more, half of them in less than 30 seconds. Ask whether they have the time to"
        " read, or let somebody else decide, too.\n"
        "  [ Show names ]\n"
        "[ Last 12 months ] [ All time ] [ Change limits ]\n"
        "-- Only you can see this. The audit log has it that you looked."
    )


def test_the_figures_name_nobody_and_names_are_a_button_further():
    found = [(one.action, dict(one.values)) for one in buttons_of(card("badge_audit"))]
    assert found[1:3] == [
        ("laurel audit", {"period": "quarter", "part": "rings"}),
        ("laurel audit", {"period": "quarter", "part": "haste"}),
    ]
    within = [button.label for button in buttons_of(card("badge_audit_within"))]
    assert "Show names" not in within


def test_where_nothing_is_over_it_says_so():
    text = shown(card("badge_audit_within"))
    assert "**Inflation**: within your limit. 17 awards per 100 people so far" in text
    assert "**Concentration**: too little to tell. The 2 people" in text
    assert "**Rings of nominators**: within your limit. 0 groups" in text
    nobody = card_for(replace(WITHIN, nominators=0, approvers=0), "en", "UTC")
    assert shown(nobody).count("too little to tell") == 3
    single = replace(WITHIN, concentration=concentration({3: 1}, 9))
    assert "The 1 person with most awards, a tenth of all people, has 100%" in shown(
        card_for(single, "en", "UTC")
    )


def test_of_a_few_people_nothing_is_said():
    assert shown(card("badge_audit_small")) == (
        "🔎 Badge audit\n"
        "Fewer than 5 people are here. A figure would say more about them than about your badges.\n"
        "[ Change limits ]\n"
        "-- Only you can see this. The audit log has it that you looked."
    )


def test_month_by_month_and_badge_by_badge():
    assert shown(card("audit_months")) == (
        "🔎 Badge audit: awards per head\n"
        "* May 2026: 10 per 100 people · 3 awards · 30 people\n"
        "* June 2026: 19 per 100 people · 6 awards · 32 people · up 9\n"
        "* July 2026: 19 per 100 people · 6 awards · 32 people · as before\n"
        "* August 2026: 11 per 100 people · 4 awards · 36 people · down 8\n"
        "* September 2026: 30 per 100 people · 12 awards · 40 people · up 19\n"
        "* October 2026: 45 per 100 people · 19 awards · 42 people · up 15 · **over your limit**\n"
        "* November 2026: 19 per 100 people · 8 awards · 42 people · so far\n"
        "Badges, by how often they were awarded\n"
        "since 1 September 2026 · 42 people · page 1 of 2\n"
        "* 📚 **Knowledge Sharer** · 21 awards · 8 of them by criteria · 40% of people have it\n"
        "* 🤝 **Deal Closer** · 1 award · 14% of people have it\n"
        "* **Innovation Driver** · 0 awards · 0% of people have it\n"
        "[ Next ] [ All figures ]\n"
        "-- Only you can see this. The audit log has it that you looked."
    )


def test_a_month_with_few_people_is_not_judged():
    months = (Month(date(2026, 10, 1), 4, 4), Month(date(2026, 11, 1), 0, 42))
    made = card_for(AuditMonths(ABOUT, LIMITS, months, ()), "en", "UTC")
    assert "over your limit" not in shown(made)


def test_rings_by_name():
    text = shown(card("audit_rings"))
    assert "Each gave at least 80% of at least 3 nominations to the others" in text
    assert "* **Ana Duarte** (6 of 6) and **Ben Okafor** (5 of 6)\n" in text
    assert (
        "* **Cleo Martin** (3 of 3), ***Ana*** (3 of 3) and **somebody** (1,000 of 1,000)" in text
    )
    assert "Nobody mostly nominates the same few people" in shown(card("audit_rings_none"))


def test_who_approves_all_within_seconds():
    text = shown(card("audit_haste"))
    assert "* **Ana Duarte**: approved 12 of 12, half within 8 seconds\n" in text
    assert "approved 19 of 20, half within 1 second\n" in text
    assert [one.label for one in buttons_of(card("audit_haste"))] == [
        "Previous",
        "Next",
        "All figures",
    ]
    assert "Nobody approves everything within seconds." in shown(card("audit_haste_none"))


@pytest.mark.parametrize("name", ALL)
def test_each_button_leads_somewhere_and_keeps_the_span(name):
    for button in buttons_of(card(name)):
        command = COMMANDS[button.action]
        assert command.is_for_people
        assert button.opens_form is command.has_form
        if button.action == "laurel audit":
            assert dict(button.values)["period"] in list(Period)


@pytest.mark.parametrize("language", languages())
def test_whether_a_figure_is_over_is_a_word_in_every_language(language):
    over = shown(card("badge_audit", language))
    within = shown(card("badge_audit_within", language))
    assert len({over.split("\n")[2], within.split("\n")[2]}) == 2
    assert MONTHS[-1].rate == 19
    assert "19" in over


def test_the_audit_log_tells_who_looked():
    changes = (Change("audit.badges", "", "quarter"), Change("audit.names", "", "year"))
    entries = tuple(AuditEntry(NOON, Who("Mia"), one) for one in changes)
    text = shown(card_for(AuditLog(entries, 1, 1, 2), "en", "UTC"))
    assert "**Mia** · looked at the badge audit\n" in text
    assert "**Mia** · looked at names in the badge audit\n" in text


def test_the_form_asks_for_every_limit():
    fields = [one.field.name for one in GOVERNANCE.settings]
    assert len(fields) == len(LIMITS.__dataclass_fields__)
