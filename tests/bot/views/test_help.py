"""What Laurel says about itself."""

from bot.views import card_for
from commands import COMMANDS, for_people
from domain.messages import Help, ValueName, Welcome
from tests.bot.views.samples import TEAMWORK, assert_sound, shown


def test_help_shows_how_each_command_is_typed():
    made = card_for(Help(("kudos", "laurel help"), (TEAMWORK, ValueName("care", "Care"))), "en", "")
    assert_sound(made)
    assert shown(made) == (
        "What Laurel does for you\n"
        "**Recognition**\n"
        "* **/kudos** @person your words #value – thank one or more colleagues in your own words. "
        "Add --private to keep it between you. Alone, it opens the form.\n"
        "  > /kudos @Ana @Ben great discovery call on Acme #teamwork\n"
        "**For you**\n"
        "* **/laurel help** – show this list.\n"
        "Values to add: #teamwork and #care\n"
        "[! Thank somebody ]\n"
        "-- Only you can see this."
    )


def test_what_can_be_looked_up_and_set_is_in_the_help_by_its_subject():
    text = shown(card_for(Help(tuple(COMMANDS), is_admin=True), "en", "UTC"))
    assert text.split("\n")[4:-2] == [
        (
            "* **/kudos history** [@person] [given|received] – look back at kudos, yours or a "
            "colleague's."
        ),
        "  > /kudos history @Ana received",
        "* **/kudos balance** – see how many colleagues you can still thank.",
        (
            "* **/leaderboard** [received|given|badges|#value] [week|month|…] "
            "[team|region|role|channel] – see who received or gave most, and where you stand."
        ),
        "  > /leaderboard given week",
        "**Badges**",
        "* **/nominate** @ana for Knowledge Sharer because … – propose a colleague for a badge.",
        "* **/laurel badges** – see what can be earned, and what it takes.",
        (
            "* **/laurel profile** [@person] – see your badges and what comes next, or a "
            "colleague's badges."
        ),
        "**For you**",
        "* **/laurel home** – open your page: given, received, what is left.",
        "* **/laurel preferences** – choose your messages, quiet hours and language.",
        "* **/laurel help** – show this list.",
        "**For admins**",
        "* **/laurel settings** – for admins: values, allowance, posts and privacy.",
        (
            "* **/laurel audit** badges [quarter|year|all] – for admins: whether awards pile up, "
            "and who only nominates each other."
        ),
    ]


def test_what_is_for_admins_is_told_to_them_alone():
    text = shown(card_for(Help(tuple(COMMANDS)), "en", "UTC"))
    assert "**/laurel help**" in text
    assert "admin" not in text


def test_on_teams_laurel_is_mentioned_first():
    text = shown(card_for(Help(tuple(COMMANDS)), "en", "UTC", "teams"))
    assert "* **@Laurel kudos history** [@person]" in text
    assert "* **@Laurel home** –" in text
    assert "* **@Laurel kudos** @person your words #value –" in text
    assert "  > @Laurel kudos @Ana @Ben great discovery call on Acme\n" in text
    assert "* **@Laurel help** –" in text


def test_commands_of_the_clock_and_unknown_ones_are_not_shown():
    text = shown(card_for(Help(("round up", "no such thing", "kudos")), "en", "UTC"))
    assert [line[:10] for line in text.split("\n") if line.startswith("* ")] == ["* **/kudos"]


def test_every_command_of_the_registry_that_people_can_give_is_in_the_help():
    text = shown(card_for(Help(tuple(COMMANDS), is_admin=True), "en", "UTC"))
    assert sum(line.startswith("* ") for line in text.split("\n")) == len(for_people())


def test_help_without_commands_still_offers_a_start():
    made = card_for(Help(()), "en", "UTC")
    assert_sound(made)
    assert shown(made).startswith("What Laurel does for you\n[! Thank somebody ]")


def test_hello():
    made = card_for(Welcome(), "en", "UTC")
    assert_sound(made)
    assert shown(made) == (
        "👋 I'm Laurel. I carry thanks from one person to another.\n"
        "Somebody helped you today? Type “/kudos @Ana @Ben great discovery call on Acme”, or use "
        "the button.\n"
        "[! Thank somebody ]\n"
        "-- I say this once, when I'm added. “/laurel help” shows the rest; remove me and I'm gone."
    )
    assert "“@Laurel help” shows" in shown(card_for(Welcome(), "en", "UTC", "teams"))
