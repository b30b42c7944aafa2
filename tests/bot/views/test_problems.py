"""What is wrong with a request, in words that help."""

import ast
from pathlib import Path

import pytest

from bot.cards import Actions
from bot.views import card_for
from bot.views.problems import sentence
from bot.views.reader import Reader, fitting
from domain.errors import Problem
from domain.messages import FormOffered, Refused
from tests.bot.views.badge_sentences import BADGE_SENTENCES
from tests.bot.views.criteria_sentences import CRITERIA_SENTENCES
from tests.bot.views.nomination_sentences import NOMINATION_SENTENCES
from tests.bot.views.profile_sentences import PROFILE_SENTENCES
from tests.bot.views.samples import assert_sound, shown
from tests.bot.views.settings_sentences import SETTINGS_SENTENCES

NAME = {"name": "Jon"}
SENTENCES = [
    ("recipients_missing", {}, "Who is it for? Name one or more colleagues, like @Ana."),
    ("recipient_self", {}, "Kudos are for somebody else: take yourself off the list."),
    (
        "recipient_bot",
        NAME,
        "**Jon** is an app, and kudos are for people. Take it off, or name the person behind it.",
    ),
    (
        "recipient_unknown",
        NAME,
        "I couldn't find **Jon** here any more. Pick them again, or take them off the list.",
    ),
    (
        "recipient_not_found",
        {"name": "jon", "suggestions": ("Jon Ek", "Jon Bo")},
        "I couldn't find **jon**: did you mean **Jon Ek** or **Jon Bo**?",
    ),
    (
        "recipient_not_found",
        {"name": "jon", "suggestions": ("Jon Ek",)},
        "I couldn't find **jon**: did you mean **Jon Ek**?",
    ),
    (
        "recipient_not_found",
        {"name": "jon", "suggestions": ()},
        "I couldn't find **jon**. Type @ and pick the person from the list.",
    ),
    (
        "recipient_inactive",
        NAME,
        "**Jon** doesn't have an active account here. Take them off the list.",
    ),
    (
        "recipient_guest",
        NAME,
        (
            "**Jon** is a guest here, and kudos are for members. Take them off, and thank them in "
            "your own way."
        ),
    ),
    (
        "recipient_external",
        NAME,
        (
            "**Jon** is with another organisation, and kudos stay inside yours. Take them off, and "
            "thank them in your own way."
        ),
    ),
    (
        "recipients_too_many",
        {"limit": 20, "count": 23},
        "A kudos can go to 20 people at once, and you named 23. Choose 20, or send a second one.",
    ),
    (
        "recipients_too_many_in_groups",
        {"limit": 100},
        (
            "With everybody in those groups it would go to more than 100 people, and 100 fit. "
            "Leave a group out, or name some of its people."
        ),
    ),
    (
        "group_not_found",
        {"name": "@emea"},
        "I couldn't find the group **@emea**. Choose another, or name the people one by one.",
    ),
    (
        "group_empty",
        {"name": "@emea"},
        (
            "There is nobody to thank in **@emea**: it is empty, or holds only you, apps and "
            "accounts that can't take part. Choose another, or name people one by one."
        ),
    ),
    ("message_missing", {}, "What did they do? Add a few words of your own."),
    (
        "message_too_short",
        {"limit": 10, "count": 3},
        "Say a little more about what they did: at least 10 characters, so far 3.",
    ),
    (
        "message_too_short",
        {"limit": 1, "count": 0},
        "Say a little more about what they did: at least 1 character, so far 0.",
    ),
    (
        "message_too_long",
        {"limit": 2000, "count": 2345},
        "Your words have 2,345 characters, and 2,000 fit. Shorten them a little.",
    ),
    (
        "value_unknown",
        {"value": "teamwrk", "values": ("teamwork", "care")},
        "I don't know the value **#teamwrk**. Choose **#teamwork** or **#care**, or leave it out.",
    ),
    (
        "value_unknown",
        {"value": "#teamwrk", "values": ()},
        "I don't know the value **#teamwrk**. Leave it out.",
    ),
    (
        "value_unknown_required",
        {"value": "teamwrk", "values": ("teamwork", "care")},
        "I don't know the value **#teamwrk**. Choose **#teamwork** or **#care**.",
    ),
    (
        "value_required",
        {"values": ("teamwork", "care")},
        "Every kudos here names a value. Add **#teamwork** or **#care**.",
    ),
    (
        "values_too_many",
        {"values": ("teamwork", "#care")},
        "One value fits on a kudos. Keep **#teamwork** or **#care**.",
    ),
    (
        "allowance_spent",
        {"limit": 5, "count": 1, "days": 1},
        "This is more than you can still give today: 5 in all. It starts anew at midnight.",
    ),
    (
        "allowance_spent",
        {"limit": 5, "count": 1, "days": 7},
        "This is more than you can still give this week: 5 in all. It starts anew on Monday.",
    ),
    (
        "allowance_spent",
        {"limit": 5, "count": 1, "days": 30},
        "This is more than you can still give this month: 5 in all. It starts anew on the first.",
    ),
    (
        "allowance_short",
        {"limit": 5, "count": 3, "left": 2, "days": 7},
        ("This is for 3, and you have 2 of 5 kudos left for this week. Name fewer people."),
    ),
    (
        "kudos_not_found",
        {},
        "I couldn't find this kudos any more. Look it up in your history.",
    ),
    (
        "kudos_withdrawn",
        {},
        (
            "This kudos was withdrawn in the meantime, so there is nothing left to change or to "
            "second."
        ),
    ),
    (
        "change_not_yours",
        {},
        "Only the person who gave this kudos can edit or undo it.",
    ),
    (
        "change_too_late",
        {},
        ("A kudos can be edited and undone for a while after it is given, and that time is over."),
    ),
    (
        "second_own",
        {},
        "You gave this kudos yourself, so your thanks are in it already.",
    ),
    (
        "second_received",
        {},
        "This kudos is for you: enjoy it, and let others second it.",
    ),
    (
        "second_guest",
        {},
        "Guests can't second a kudos here. Tell your colleague in your own words.",
    ),
    (
        "giver_guest",
        {},
        "Guests can't give kudos here. Ask the colleague who invited you to pass it on.",
    ),
    (
        "giver_unknown",
        {},
        "I couldn't read your profile just now. Please try again in a minute.",
    ),
    (
        "history_people",
        {},
        "One history is shown at a time. Name one colleague, or nobody to see your own.",
    ),
    (
        "history_app",
        NAME,
        (
            "**Jon** is an app: it gives no kudos and gets none. Name a colleague, or nobody to "
            "see your own."
        ),
    ),
    (
        "history_unknown",
        NAME,
        "I couldn't find **Jon** here any more. Pick them again, or name somebody else.",
    ),
    (
        "history_private",
        NAME,
        (
            "I can't show you what **Jon** gave and received: not everybody's history is open to "
            "others. Your own always is open to you."
        ),
    ),
    (
        "board_guest",
        {},
        "Boards are for members here. Ask the colleague who invited you.",
    ),
    (
        "board_value_received",
        {"value": "care", "metric": "badges"},
        "Boards of a value show what was received. Leave out “**badges**” or **#care**.",
    ),
    (
        "board_no_channel",
        {},
        "“channel” is for the channel you ask in. Ask me there.",
    ),
    (
        "board_channel_received",
        {},
        (
            "A channel's board shows all kudos received. Leave out “channel”, or what else you "
            "named."
        ),
    ),
    (
        "board_no_team",
        {},
        (
            "I don't know your manager, so I don't know your team. Leave out “team”, or ask your "
            "Laurel admin."
        ),
    ),
    (
        "board_no_region",
        {},
        "I don't know your region. Leave out “region”, or ask your Laurel admin.",
    ),
    ("board_no_role", {}, "I don't know your role. Leave out “role”, or ask your Laurel admin."),
    (
        "board_not_posted",
        {},
        "I can't post here. Ask for the board in a channel that I'm in.",
    ),
    (
        "board_own_only",
        {},
        "Here everybody sees only their own place, so there is no board to post.",
    ),
    ("form_expired", {}, "This form can't be sent any more. Please open it again."),
    (
        "too_busy",
        {},
        "This took too long, and nothing was saved. Please try again in a minute.",
    ),
    (
        "platform_unavailable",
        {"platform": "slack"},
        "Slack isn't answering, and nothing was saved. Please try again in a minute.",
    ),
    (
        "platform_unavailable",
        {"platform": "teams"},
        "Microsoft Teams isn't answering, and nothing was saved. Please try again in a minute.",
    ),
    (
        "unexpected",
        {"incident": "3f2a"},
        (
            "Something went wrong here, and nothing was saved. Please try again; if it stays, tell "
            "your Laurel admin and mention **3f2a**."
        ),
    ),
    *SETTINGS_SENTENCES,
    *CRITERIA_SENTENCES,
    *BADGE_SENTENCES,
    *NOMINATION_SENTENCES,
    *PROFILE_SENTENCES,
]
CODES = {code for code, _, _ in SENTENCES}
PRODUCT = [
    path
    for folder in ("bot", "commands", "domain", "scheduler")
    for path in Path(__file__).parents[3].joinpath(folder).rglob("*.py")
]


def card(message):
    made = card_for(message, "en", "UTC")
    assert_sound(made)
    return made


@pytest.mark.parametrize(("code", "params", "expected"), SENTENCES)
def test_one_problem_is_one_sentence(code, params, expected):
    made = card(Refused((Problem(code, params=params),)))
    assert shown(made) == f"{expected}\n-- Nothing was sent. Only you can see this."


def raised_codes():
    """Every code that the product's sources hand to `Problem` or `DomainError` as a literal."""
    for path in PRODUCT:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in (
                "Problem",
                "DomainError",
            ):
                match node.args:
                    case [ast.Constant(value=str(code)), *_]:
                        yield code


def test_every_problem_that_is_raised_has_its_sentence_here():
    raised = set(raised_codes())
    assert {"recipients_missing", "too_busy"} <= raised
    assert raised - {"other"} <= CODES


def test_a_problem_without_words_of_its_own_still_gets_some():
    text = shown(card(Refused((Problem("brand_new", params={"name": "x"}),))))
    assert text.startswith("That can't be done as it stands.")
    assert shown(card(Refused(()))).startswith("That can't be done as it stands.")


def test_all_problems_come_at_once_and_what_was_typed_is_kept():
    problems = (
        Problem("recipient_self", "recipients"),
        Problem("message_too_short", "message", {"limit": 10, "count": 2}),
    )
    made = card(Refused(problems, "kudos", "hi"))
    assert shown(made) == (
        "2 things to put right:\n"
        "* Kudos are for somebody else: take yourself off the list.\n"
        "* Say a little more about what they did: at least 10 characters, so far 2.\n"
        "> hi\n"
        "[! Open the form ]\n"
        "-- Nothing was sent. Only you can see this."
    )
    assert button(made).values == {"message": "hi"}


def button(made):
    (found,) = next(node for node in made.nodes if isinstance(node, Actions)).buttons
    return found


def test_fields_that_could_be_read_are_kept_as_fields():
    values = {"recipients": ("U-ben",), "message": "hi", "value": "teamwork"}
    made = card(Refused((Problem("too_busy"),), "kudos", "hi", values=values))
    assert button(made).values == values
    assert button(made).action == "kudos"
    assert button(made).opens_form


@pytest.mark.parametrize("command", ["", "laurel help", "round up", "no such thing"])
def test_a_command_without_a_form_offers_none(command):
    assert "[!" not in shown(card(Refused((Problem("too_busy"),), command, "hi")))


def test_more_problems_than_a_list_holds():
    problems = tuple(Problem("recipient_bot", "recipients", {"name": f"B{n}"}) for n in range(12))
    lines = shown(card(Refused(problems))).split("\n")
    assert lines[0] == "12 things to put right:"
    assert sum(line.startswith("* ") for line in lines) == 10
    assert lines[-2] == "…and 2 more"


def test_an_incident_is_named_once():
    by_problem = Refused((Problem("unexpected", params={"incident": "3f2a"}),), incident="3f2a")
    assert shown(card(by_problem)).count("3f2a") == 1
    by_message = Refused((Problem("too_busy"),), incident="3f2a")
    assert shown(card(by_message)).endswith(
        "Only you can see this. If you ask your Laurel admin for help, mention **3f2a**."
    )


def test_a_form_that_cannot_open_by_itself_is_offered():
    made = card(FormOffered("kudos", {"recipients": ("U-ben",), "message": ""}))
    assert shown(made) == (
        "One more step: the form has room for the rest.\n"
        "[! Open the form ]\n"
        "-- Only you can see this."
    )
    assert button(made).values == {"recipients": ("U-ben",), "message": ""}


def test_a_form_is_offered_with_what_else_is_wrong():
    text = shown(card(FormOffered("kudos", {}, (Problem("recipient_self", "recipients"),))))
    assert text.split("\n")[1] == "* Kudos are for somebody else: take yourself off the list."


def test_words_too_long_for_a_button_are_given_back_in_the_card():
    words = "ß" * 1000
    made = card(FormOffered("kudos", {"recipients": ("U-ben",), "message": words}))
    assert button(made).values == {"recipients": ("U-ben",)}
    assert f"\n> {words}\n" in shown(made)


def test_a_button_carries_whole_values_or_none():
    assert fitting({"a": "x" * 1700, "b": "y" * 200}) == {"b": "y" * 200}
    assert fitting({"a": "x" * 1700, "b": "y" * 20}) == {"a": "x" * 1700, "b": "y" * 20}
    assert fitting({"a": tuple("x" * 100 for _ in range(20))}) == {}
    assert fitting({}) == {}


def test_names_in_a_problem_are_data():
    reader = Reader.of("en", "UTC")
    (name, rest) = sentence(
        Problem("recipient_bot", params={"name": "{ $x } **<!channel>"}), reader
    )
    assert (name.text, name.strong) == ("{ $x } **<!channel>", True)
    assert rest.text.startswith(" is an app")
