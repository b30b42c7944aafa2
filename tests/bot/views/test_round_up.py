"""The weekly round-up."""

from datetime import UTC, datetime

from bot.cards import Mention
from bot.views import card_for
from domain.messages import Place, RoundUp, ValueName, Who
from tests.bot.views.samples import ACME, BEN, CLEO, TEAMWORK, assert_sound, kudos, shown, spans_of

SINCE, UNTIL = datetime(2026, 5, 3, 22, tzinfo=UTC), datetime(2026, 5, 10, 22, tzinfo=UTC)


def week(total, givers, recipients, highlights, values=(), *, place=ACME, locale="en"):
    message = RoundUp(
        SINCE, UNTIL, "Europe/Vienna", total, givers, recipients, highlights, values, place
    )
    made = card_for(message, locale, "UTC")
    assert_sound(made)
    return made


FOOTER = "-- Comes once a week after kudos were given here. Your Laurel admin can move or stop it."


def test_one_kudos():
    assert shown(week(1, 1, 1, (kudos(),))) == (
        "This week in **#acme-deal**: 1 kudos from 1 person\n"
        "4–10 May · 1 person thanked\n"
        "* **Ana** thanks **Ben**\n"
        "  > great discovery call on Acme\n"
        "[ Thank somebody ]\n" + FOOTER
    )


def test_more_kudos_than_are_shown():
    highlights = tuple(
        kudos(giver=Who(f"P{number}", f"U{number}"), recipients=(BEN, CLEO)) for number in range(11)
    )
    care = ValueName("care", "Care")
    made = week(1234, 8, 2, highlights, ((TEAMWORK, 7), (care, 1)))
    lines = shown(made).split("\n")
    assert lines[:3] == [
        "This week in **#acme-deal**: 1,234 kudos from 8 people",
        "4–10 May · 2 people thanked",
        "* **P0** thanks **Ben** and **Cleo**",
    ]
    assert lines[-5:] == [
        "  > great discovery call on Acme",
        "…and 1,224 more",
        "#teamwork (7) · #care (1)",
        "[ Thank somebody ]",
        FOOTER,
    ]
    assert sum(line.startswith("* ") for line in lines) == 10


def test_a_round_up_notifies_nobody():
    made = week(1, 1, 1, (kudos(),))
    assert not [span for span in spans_of(made) if isinstance(span, Mention)]


def test_its_summary_tells_all_of_it():
    assert week(1, 1, 1, (kudos(),), ((TEAMWORK, 1),)).summary == (
        "This week in #acme-deal: 1 kudos from 1 person · 4–10 May · 1 person thanked · "
        "Ana thanks Ben: “great discovery call on Acme” · #teamwork (1)"
    )


def test_a_quiet_week_invites():
    assert shown(week(0, 0, 0, ())) == (
        "Nobody has been thanked in **#acme-deal** this week. Who helped you?\n"
        "[ Thank somebody ]\n" + FOOTER
    )


def test_a_place_without_a_name():
    made = week(2, 2, 1, (), place=Place(""))
    assert shown(made).startswith("This week in the channel: 2 kudos")


def test_all_channels_at_once():
    made = week(2, 2, 1, (), place=None)
    assert shown(made).startswith("This week in all channels: 2 kudos")


def test_days_follow_the_organisations_zone_and_the_readers_region():
    assert "May 4 – 10" in shown(week(1, 1, 1, (), locale="en-US")).replace("\u2009", " ")


def test_an_unknown_zone_is_no_failure():
    message = RoundUp(SINCE, UNTIL, "../etc/passwd\0", 1, 1, 1, ())
    assert "3–10 May" in shown(card_for(message, "en", "Nowhere/At_All"))


def test_the_value_of_the_coming_week_is_told_after_any_week():
    for total in (0, 1):
        message = RoundUp(SINCE, UNTIL, "UTC", total, 1, 1, (), (), ACME, TEAMWORK)
        assert "\nThe week ahead is about #teamwork.\n[ Thank" in shown(
            card_for(message, "en", "UTC")
        )


def test_where_nobody_may_be_named_there_are_totals_only():
    assert shown(week(7, 3, 4, (), ((TEAMWORK, 7),))) == (
        "This week in **#acme-deal**: 7 kudos from 3 people\n"
        "4–10 May · 4 people thanked\n"
        "#teamwork (7)\n"
        "[ Thank somebody ]\n" + FOOTER
    )
