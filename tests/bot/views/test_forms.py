"""Forms, built from the fields that a command declares."""

import pytest

from bot.cards import (
    ChoiceInput,
    DateInput,
    Divider,
    Facts,
    Lead,
    Link,
    Option,
    Paragraph,
    PeopleInput,
    Quote,
    Text,
    TextInput,
    ToggleInput,
)
from bot.texts import plain, texts_for
from bot.views import form_errors, form_for
from commands import COMMANDS
from commands.base import Command, Field, FieldKind, FormRequest, FormState, Reply
from domain.errors import Problem
from domain.messages import Coaching, Source
from domain.people import NameRef, PersonRef
from tests.bot.views.samples import SOURCE

KUDOS = COMMANDS["kudos"]
CHOICES = {"value": (("teamwork", "🤝 Teamwork"), ("care", "Care"))}
BEN, CLEO = PersonRef("U-ben", "Ben"), PersonRef("U-cleo", "Cleo")


def form(values=None, source=None, problems=(), choices=CHOICES, coaching=None):
    state = FormState("n", None, source)
    request = FormRequest(KUDOS, values or {}, state, choices, problems, coaching)
    return form_for(request, "en", "sealed")


def test_an_empty_form_asks_for_what_there_is_to_ask():
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
        ToggleInput("private", "Private", "Only you and those you thank see it."),
    )
    assert (form().command, form().title, form().submit) == ("kudos", "Give kudos", "Send")
    assert (form().cancel, form().state, form().intro, form().error) == ("Cancel", "sealed", (), "")


def test_a_choice_of_nothing_is_not_asked():
    assert names(form(choices={})) == ["recipients", "message", "private"]
    cohorts = {"cohort": (("sales-emea", "@sales-emea (12)"),)}
    made = form(choices=CHOICES | cohorts)
    assert names(made) == ["recipients", "message", "value", "cohort", "private"]
    assert made.inputs[3] == ChoiceInput(
        "cohort",
        "Or for a whole group?",
        required=False,
        placeholder="Choose one, if you like",
        options=(Option("sales-emea", "@sales-emea (12)"),),
    )
    late = form(
        choices={}, problems=(Problem("value_unknown", "value", {"value": "x", "values": ()}),)
    )
    assert late.error == "I don't know the value #x. Leave it out."


def names(made):
    return [one.name for one in made.inputs]


def test_what_was_given_is_filled_in():
    values = {"recipients": (BEN, CLEO, BEN), "message": "great call", "value": "care"}
    people, words, value, private = form(values | {"private": True}).inputs
    assert people.initial == (BEN, CLEO)
    assert words.initial == "great call"
    assert value.initial == "care"
    assert private.initial is True


def test_what_cannot_be_shown_as_chosen_is_left_empty():
    values = {"recipients": (NameRef("jon"),), "message": ("?",), "value": "no such value"}
    assert [one.initial for one in form(values).inputs] == [(), "", "", False]


def test_no_more_is_filled_in_than_fits():
    crowd = tuple(PersonRef(f"U{number}") for number in range(30))
    people, words, *_ = form({"recipients": crowd, "message": "x" * 5000}).inputs
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
    assert [one.error for one in made.inputs][:3] == [
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


def test_the_value_of_the_week_is_told_from_the_others_by_words():
    long = {"value": (("teamwork", "🤝 Teamwork"), ("care", "C" * 200))}
    for marked, labels in (
        ("teamwork", ("🤝 Teamwork (value of the week)", "C" * 74 + "…")),
        ("care", ("🤝 Teamwork", "C" * 54 + "… (value of the week)")),
    ):
        request = FormRequest(KUDOS, {}, FormState("n"), long, marked={"value": marked})
        options = form_for(request, "en", "sealed").inputs[2].options
        assert tuple(option.label for option in options) == labels


def test_what_the_coach_says_stands_above_the_fields():
    hints = ("generic", "no_behaviour")
    made = form({"message": "great job"}, coaching=Coaching(hints, example_key="craft"))
    assert [type(one) for one in made.intro] == [Lead, *[Paragraph] * 3, Quote, Paragraph]
    assert said(made.intro) == [
        "A thought before you send it, for you alone:",
        "As it stands, it could be about anybody.",
        "What exactly did they do?",
        "For example:",
        (
            "You rebuilt the demo around three of the customer's own invoices. Their CFO "
            "recognised her numbers and asked for a contract the same day."
        ),
        "Change it, or send it as it is.",
    ]
    assert made.submit == "Send as it is"
    assert made.inputs[1].initial == "great job"


def test_an_example_of_the_organisations_own_goes_before_ours():
    own = Coaching(("no_impact",), "You called them back on Sunday.", "craft")
    assert said(form(coaching=own).intro)[3] == "You called them back on Sunday."


def test_capitals_need_no_example_and_unknown_advice_is_left_out():
    assert said(form(coaching=Coaching(("shouting", "brand_new"))).intro) == [
        "A thought before you send it, for you alone:",
        "Capital letters read as shouting; small ones sound warmer.",
        "Change it, or send it as it is.",
    ]


def test_the_coach_and_the_message_that_is_answered_are_kept_apart():
    intro = form(coaching=Coaching(("no_impact",)), source=SOURCE).intro
    assert [type(one) for one in intro].count(Divider) == 1
    assert intro.index(Divider()) == 3
    assert said(intro)[3:] == ["Ben wrote:", "We moved the date."]


def said(intro):
    return [
        one.text if isinstance(one, Quote) else plain(one.spans)
        for one in intro
        if isinstance(one, Lead | Paragraph | Quote)
    ]


def test_editing_asks_the_same_and_keeps_which_kudos_it_is():
    request = FormRequest(
        COMMANDS["kudos edit"],
        {"kudos": "1", "recipients": (BEN,), "message": "great call", "value": "care"},
        FormState("n", kept={"kudos": "1"}),
        CHOICES,
    )
    made = form_for(request, "en", "sealed")
    assert names(made) == ["recipients", "message", "value"]
    assert [one.label for one in made.inputs] == [one.label for one in form().inputs[:3]]
    assert [one.initial for one in made.inputs] == [(BEN,), "great call", "care"]
    assert (made.title, made.submit) == ("Edit kudos", "Save")


def test_options_that_are_always_the_same_have_words_of_their_own():
    request = FormRequest(COMMANDS["laurel preferences"], {"seconds": "digest"}, FormState("n"))
    seconds = {one.name: one for one in form_for(request, "en", "").inputs}["seconds"]
    assert [option.value for option in seconds.options] == ["each", "digest", "off"]
    assert seconds.options[1] == Option("digest", "One message a day")
    assert seconds.initial == "digest"


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("2024-02-29", "2024-02-29"),
        ("2023-02-29", ""),
        ("05-04", ""),
        ("", ""),
        (None, ""),
        (True, ""),
        ("20240229", "2024-02-29"),
    ],
)
def test_a_day_is_one_of_the_calendar_or_none(given, shown):
    field = Field("started_on", FieldKind.DATE, required=False)
    command = Command("laurel preferences", _nothing, (field,))
    values = {} if given is None else {"started_on": given}
    (day,) = form_for(FormRequest(command, values, FormState("n")), "en", "").inputs
    assert isinstance(day, DateInput)
    assert (day.initial, day.required) == (shown, False)


def test_a_reader_without_a_language_of_ours_gets_english():
    assert texts_for("tlh-Piqd").text("form-cancel") == "Cancel"
