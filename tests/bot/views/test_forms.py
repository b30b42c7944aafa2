"""Forms, built from the fields that a command declares."""

from bot.cards import (
    ChoiceInput,
    Facts,
    Link,
    Option,
    Paragraph,
    PeopleInput,
    Quote,
    Text,
    TextInput,
    ToggleInput,
)
from bot.texts import texts_for
from bot.views import form_errors, form_for
from commands import COMMANDS
from commands.base import Command, Field, FieldKind, FormRequest, FormState, Reply
from domain.errors import Problem
from domain.messages import Source
from domain.people import NameRef, PersonRef
from tests.bot.views.samples import SOURCE

KUDOS = COMMANDS["kudos"]
CHOICES = {"value": (("teamwork", "🤝 Teamwork"), ("care", "Care"))}
BEN, CLEO = PersonRef("U-ben", "Ben"), PersonRef("U-cleo", "Cleo")


def form(values=None, source=None, problems=(), choices=CHOICES):
    request = FormRequest(KUDOS, values or {}, FormState("n", None, source), choices, problems)
    return form_for(request, "en", "sealed")


def test_an_empty_form_asks_for_every_field():
    assert form().inputs == (
        PeopleInput("recipients", "Who is it for?"),
        TextInput(
            "message",
            "What did they do?",
            "Say what it was and what it changed.",
            placeholder="Your questions on the call got Acme talking about their real deadline.",
            multiline=True,
        ),
        ChoiceInput(
            "value",
            "Which value does it show?",
            required=False,
            placeholder="Choose one, if one fits",
            options=(Option("teamwork", "🤝 Teamwork"), Option("care", "Care")),
        ),
    )
    assert (form().command, form().title, form().submit) == ("kudos", "Give kudos", "Send")
    assert (form().cancel, form().state, form().intro, form().error) == ("Cancel", "sealed", (), "")


def test_what_was_given_is_filled_in():
    values = {"recipients": (BEN, CLEO, BEN), "message": "great call", "value": "care"}
    people, words, value = form(values).inputs
    assert people.initial == (BEN, CLEO)
    assert words.initial == "great call"
    assert value.initial == "care"


def test_what_cannot_be_shown_as_chosen_is_left_empty():
    values = {"recipients": (NameRef("jon"),), "message": ("?",), "value": "no such value"}
    assert [one.initial for one in form(values).inputs] == [(), "", ""]
    assert form({"value": "care"}, choices={}).inputs[2].initial == ""


def test_no_more_is_filled_in_than_fits():
    crowd = tuple(PersonRef(f"U{number}") for number in range(30))
    people, words, _ = form({"recipients": crowd, "message": "x" * 5000}).inputs
    assert len(people.initial) == 20
    assert len(words.initial) == 2000


def test_problems_stand_at_their_fields_and_the_others_above():
    made = form(
        problems=(
            Problem("recipient_self", "recipients"),
            Problem("recipient_bot", "recipients", {"name": "Zap"}),
            Problem("message_missing", "message"),
            Problem("giver_guest"),
            Problem("too_busy", "no such field"),
        )
    )
    assert [one.error for one in made.inputs] == [
        (
            "Kudos are for somebody else: take yourself off the list. "
            "Zap is an app, and kudos are for people. Take it off, or name the person behind it."
        ),
        "What did they do? Add a few words of your own.",
        "",
    ]
    assert made.error == (
        "Guests can't give kudos here. Ask the colleague who invited you to pass it on. "
        "This took too long, and nothing was saved. Please try again in a minute."
    )


def test_errors_of_a_submitted_form():
    problems = (Problem("message_missing", "message"), Problem("too_busy"))
    fields, general = form_errors(problems, "en")
    assert fields == {"message": "What did they do? Add a few words of your own."}
    assert general == "This took too long, and nothing was saved. Please try again in a minute."
    assert form_errors((), "en") == ({}, "")


def test_errors_of_fields_that_a_form_does_not_have_are_general():
    fields, general = form_errors((Problem("message_missing", "message"),), "en", ("recipients",))
    assert fields == {}
    assert general == "What did they do? Add a few words of your own."


def test_the_message_that_is_answered_is_quoted_and_linked():
    assert form(source=SOURCE).intro == (
        Paragraph((Text("Ben", strong=True), Text(" wrote:"))),
        Quote("We moved the date."),
        Facts(((Link("Open the message", "https://chat.example/m/1"),),)),
    )


def test_a_source_without_author_link_or_words():
    assert form(source=Source("", None, "\x00")).intro == (
        Paragraph((Text("You answer this message:"),)),
    )


def test_a_long_source_is_shortened():
    quoted = form(source=Source("x" * 5000)).intro[1]
    assert quoted.text == "x" * 299 + "…"


def test_options_stay_within_what_every_platform_shows():
    many = {"value": tuple((f"v{number}", "x" * 200) for number in range(150))}
    options = form(choices=many).inputs[2].options
    assert len(options) == 100
    assert max(len(option.label) for option in options) == 75


async def _nothing(_scene):
    return Reply()


def test_a_toggle_is_a_switch():
    # No command has a toggle yet; its texts are looked up under the field that has some.
    field = Field("value", FieldKind.TOGGLE, required=False)
    request = FormRequest(
        Command("kudos", _nothing, (field,)), {"value": True}, FormState("n"), {}, ()
    )
    assert form_for(request, "en", "").inputs == (
        ToggleInput("value", "Which value does it show?", initial=True),
    )


def test_a_reader_without_a_language_of_ours_gets_english():
    assert texts_for("tlh-Piqd").text("form-cancel") == "Cancel"
