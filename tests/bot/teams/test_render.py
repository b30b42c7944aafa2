"""Cards and forms on Teams: they are taken, mention whom they mean, and come back as sent."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cards import (
    Actions,
    Button,
    Card,
    ChoiceInput,
    DateInput,
    Divider,
    Facts,
    Footer,
    Form,
    Item,
    Items,
    Lead,
    Link,
    Mention,
    Option,
    Paragraph,
    PeopleInput,
    Quote,
    Text,
    TextInput,
    ToggleInput,
)
from bot.rendering import carriable
from bot.teams.render import activity_payload, dialog, read_button, read_submission, task_info
from domain.people import PersonRef
from domain.text import clean
from tests.bot.conftest import FOLDER
from tests.bot.golden import scenes
from tests.support import hostile
from tests.support.validators import check_activity, check_card, teams_pings

CARDS = scenes.cards("teams")
FORMS = scenes.forms("teams")
BEN, OTHER_BEN = PersonRef("29:1-ben", "Ben"), PersonRef("29:1-other", "Ben")


def content(*nodes):
    (attachment,) = activity_payload(Card(nodes, "summary"))["attachments"]
    return attachment["content"]


def body(*nodes):
    return content(*nodes)["body"]


@pytest.mark.parametrize("name", CARDS)
def test_each_card_is_as_recorded_and_taken(name, golden):
    payload = activity_payload(CARDS[name])
    check_activity(payload)
    golden("teams", name, payload)


@pytest.mark.parametrize("name", FORMS)
def test_each_form_is_as_recorded_and_taken(name, golden):
    info = task_info(FORMS[name])
    check_card(info["card"]["content"])
    golden("teams", name, info)


def test_no_record_is_left_over():
    assert {path.stem for path in (FOLDER / "teams").iterdir()} == CARDS.keys() | FORMS.keys()


@pytest.mark.slow
@settings(max_examples=40, deadline=None)
@given(hostile.cards(hostile.teams_ids))
def test_any_card_is_taken_and_notifies_nobody_unmentioned(card):
    payload = activity_payload(card)
    check_activity(payload)
    assert teams_pings(payload) <= {person.external_id for person in hostile.mentioned(card)}


@pytest.mark.slow
@settings(max_examples=30, deadline=None)
@given(hostile.forms(hostile.teams_ids))
def test_any_form_is_taken_and_notifies_nobody_unmentioned(form):
    card = dialog(form)
    check_card(card)
    assert teams_pings(card) <= {person.external_id for person in hostile.mentioned(form)}


def test_whom_a_kudos_thanks_is_notified():
    assert teams_pings(activity_payload(CARDS["kudos_announced"])) == {
        "29:1-person-2",
        "29:1-person-3",
    }
    assert len(teams_pings(activity_payload(CARDS["kudos_announced_longest"]))) == 20


def test_two_people_of_one_name_are_told_apart():
    spans = (Mention("Ben", BEN), Text(", "), Mention("Ben", OTHER_BEN), Mention("Ben", BEN))
    card = content(Lead(spans))
    assert card["body"][0]["text"] == "<at>Ben</at>, <at>Ben (2)</at><at>Ben</at>"
    assert card["msteams"]["entities"] == [
        {
            "type": "mention",
            "text": "<at>Ben</at>",
            "mentioned": {"id": BEN.external_id, "name": "Ben"},
        },
        {
            "type": "mention",
            "text": "<at>Ben (2)</at>",
            "mentioned": {"id": OTHER_BEN.external_id, "name": "Ben"},
        },
    ]


def test_a_line_without_mentions_is_literal():
    words = "<at>Ben</at> **b** [x](y) &lt; - {{DATE(2026-05-04T12:00:00Z)}}"
    (line,) = body(Paragraph((Text(words), Text(" Ana", strong=True))))
    assert line == {
        "type": "RichTextBlock",
        "inlines": [
            {"type": "TextRun", "text": words.replace("{{", "{\u2060{")},
            {"type": "TextRun", "text": " Ana", "weight": "Bolder"},
        ],
    }


def test_a_line_with_a_mention_is_escaped():
    words = Text("- <at>Eve</at> **b** [x](y) &lt; _i_ ")
    link = Link("a [b]", "https://e.org/?a=(1)")
    (line,) = body(Lead((words, Mention("B*n", BEN), Text(" Ana ", strong=True), link)))
    assert line["text"] == (
        "\u2060- ‹at›Eve‹/at› ∗∗b∗∗ [x]\u2060(y) &\u2060lt; ˍiˍ <at>B∗n</at>"
        " **Ana** [a (b)](https://e.org/?a=%281%29)"
    )


def test_a_person_without_an_id_is_named():
    (line,) = body(Lead((Mention("Ben", PersonRef("")),)))
    assert line["inlines"] == [{"type": "TextRun", "text": "Ben", "weight": "Bolder"}]


def test_a_quote_keeps_its_line_breaks():
    (box,) = body(Quote("one\r\ntwo\x00\ud800"))
    assert box["items"][0]["inlines"][0]["text"] == "one\ntwo"


def test_a_divider_parts_what_follows_from_what_was_before():
    lines = body(Paragraph((Text("a"),)), Divider(), Paragraph(()), Footer((Text("b"),)))
    assert ["separator" in line for line in lines] == [False, True]
    assert body(Divider()) == []


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://", "ftp://e.org", "https://a b.c"])
def test_a_link_that_is_none_keeps_its_words(url):
    mention = Mention("Ben", BEN)
    plain, marked = body(Paragraph((Link("words", url),)), Facts(((mention,), (Link("w", url),))))
    assert plain["inlines"] == [{"type": "TextRun", "text": "words"}]
    assert marked["text"] == "<at>Ben</at> · w"


EDIT = Button("Edit", "kudos edit", {"kudos": "7"}, opens_form=True)
UNDO = Button("Undo", "kudos undo", {"kudos": "7"}, style="danger")


def test_an_entry_has_its_buttons_below_it():
    entry = Item((Text("Ana thanks Ben"),), "Great call", (EDIT, UNDO))
    entries = Items((entry, Item((Text("Cleo"),), buttons=(EDIT,)), entry))
    shown = content(entries, Actions((UNDO,)), Paragraph((Text("end"),)))
    check_card(shown)
    kinds = [each["type"] for each in shown["body"]]
    whole = ["RichTextBlock", "Container", "ActionSet"]
    assert kinds[:-2] == [*whole, "RichTextBlock", "ActionSet", *whole]
    assert [each["title"] for each in shown["body"][2]["actions"]] == ["Edit", "Undo"]
    # A line parts each entry from the next, and all of them from the card's own buttons.
    parted = [index for index, each in enumerate(shown["body"]) if each.get("separator")]
    assert parted == [3, 5, 8]
    assert "\u2022" not in json.dumps(shown)


def test_entries_of_one_line_are_bulleted():
    lines = body(Items((Item((Text("a"),)), Item((Text("b"),)))))
    assert [each["inlines"][0]["text"] for each in lines] == ["\u2022 ", "\u2022 "]
    assert not any("separator" in each for each in lines)


def test_a_card_with_too_much_in_it_keeps_its_buttons():
    entry = Item((Text("x" * 1900),), "y" * 1900, (EDIT, UNDO))
    card = activity_payload(Card((Items((entry,) * 10),), "summary"))
    check_activity(card)
    shown = card["attachments"][0]["content"]["body"]
    assert len([each for each in shown if each["type"] == "ActionSet"]) == 10


def test_a_card_says_the_same_in_words():
    payload = activity_payload(Card((Lead((Text("a"),)),), "Ana thanks <Ben>\nand Cleo"))
    shown = payload["attachments"][0]["content"]
    assert payload["summary"] == "Ana thanks <Ben> and Cleo"
    assert shown["speak"] == shown["fallbackText"] == "Ana thanks \u2039Ben\u203a and Cleo"


def test_a_message_with_too_much_in_it_shortens_its_quotes():
    card = activity_payload(CARDS["round_up_hostile"])["attachments"][0]["content"]
    assert len([each for each in card["body"] if each["type"] == "Container"]) == 10


@pytest.mark.parametrize("wrapped", [False, True])
def test_a_button_comes_back(wrapped):
    values = {"recipients": ("29:1-ben",), "message": 'a "b"\n<&>'}
    give = Button("Give", "kudos", values, opens_form=True)
    act, page = Button("Undo", "kudos undo", {"id": "7"}), Button("Open", url="https://e.org")
    first, second, third = body(Actions((give, act, page)))[0]["actions"]
    # A dialog is asked for with the data inside the value; a message has it as its value.
    sent = [{"data": each["data"]} if wrapped else each["data"] for each in (first, second)]
    assert first["data"]["msteams"] == {"type": "task/fetch"}
    assert "msteams" not in second["data"]
    assert read_button(sent[0]) == ("kudos", values | {"recipients": (BEN_ID,)}, True)
    assert read_button(sent[1]) == ("kudos undo", {"id": "7"}, False)
    assert third == {"type": "Action.OpenUrl", "title": "Open", "url": "https://e.org"}


@settings(max_examples=50, deadline=None)
@given(hostile.carried, st.booleans())
def test_any_button_comes_back(values, opens_form):
    (shown,) = body(Actions((Button("Give", "kudos", values, opens_form=opens_form),)))[0][
        "actions"
    ]
    click = read_button(json.loads(json.dumps(shown["data"])))
    read = {
        name: clean(carriable(value)) if isinstance(value, str) else tuple(map(PersonRef, value))
        for name, value in values.items()
    }
    assert click == ("kudos", read, opens_form)


BEN_ID = PersonRef("29:1-ben")


@pytest.mark.parametrize("value", [None, [], "kudos", {}, {"data": None}, {"command": 1}])
def test_a_value_that_is_none_of_ours_is_nothing(value):
    assert read_button(value) is None
    assert read_submission(value) is None


def submitted(card, **entered):
    """What Teams sends when this is entered in a dialog."""
    (submit,) = card["actions"]
    return {"data": submit["data"] | entered, "context": {"theme": "dark"}}


def test_a_submission_comes_back():
    inputs = (
        PeopleInput("recipients", "Who?"),
        TextInput("message", "What?"),
        ChoiceInput("value", "Value", options=(Option("teamwork", "Teamwork"),)),
        ToggleInput("quiet", "Quiet"),
    )
    card = dialog(Form("kudos", "T", "S", "C", inputs, "state"))
    sent = submitted(
        card, recipients="29:a,29:b,,29:a", message="great \x00call", value="teamwork", quiet="true"
    )
    assert read_submission(sent) == (
        "kudos",
        "state",
        {
            "recipients": (PersonRef("29:a"), PersonRef("29:b")),
            "message": "great call",
            "value": "teamwork",
            "quiet": True,
        },
    )
    empty = {"recipients": (), "message": "", "value": "", "quiet": False}
    assert read_submission(submitted(card)) == ("kudos", "state", empty)
    forged = submitted(card, recipients=["29:a"], message=3, quiet=True)
    assert read_submission(forged) == ("kudos", "state", empty)


@pytest.mark.parametrize(
    ("initial", "shown"), [("2020-04-01", "2020-04-01"), ("", None), ("soon", None)]
)
def test_a_date_is_asked_for_and_comes_back(initial, shown):
    field = DateInput("started_on", "Start date", "When?", required=False, initial=initial)
    card = dialog(Form("laurel preferences", "T", "S", "C", (field,), "s"))
    check_card(card)
    asked = card["body"][0]
    assert (asked["type"], asked["label"]) == ("Input.Date", "Start date")
    assert (asked.get("value"), asked.get("isRequired")) == (shown, None)
    _, _, values = read_submission(submitted(card, started_on="2021-05-06"))
    assert values == {"started_on": "2021-05-06"}
    assert read_submission(submitted(card))[2] == {"started_on": ""}


def test_a_quote_in_a_dialog_is_no_larger_than_what_is_typed():
    card = dialog(Form("kudos", "T", "S", "C", (), "s", (Quote("We won Acme"),)))
    assert "size" not in card["body"][0]["items"][0]["inlines"][0]
    assert body(Quote("We won Acme"))[0]["items"][0]["inlines"][0]["size"] == "Large"


def test_an_intro_may_be_parted():
    intro = (Paragraph((Text("a"),)), Divider(), Paragraph((Text("b"),)))
    card = dialog(Form("kudos", "T", "S", "C", (), "s", intro))
    check_card(card)
    assert [each.get("separator", False) for each in card["body"]] == [False, True]


@pytest.mark.parametrize(
    "about",
    [
        None,
        {"command": "kudos"},
        {"command": "kudos", "state": "s", "fields": []},
        {"command": "kudos", "state": 1, "fields": {}},
    ],
)
def test_a_forged_submission_is_nothing(about):
    assert read_submission({"data": {"laurel": about}}) is None


FIELDS = {"a": "??", "b": ["x"], "c": "toggle", "kudos": "kept"}


def test_a_field_that_is_not_asked_for_is_left_out():
    about = {"command": "kudos", "state": "s", "fields": FIELDS}
    sent = {"data": {"laurel": about, "kudos": "8"}}
    assert read_submission(sent) == ("kudos", "s", {"c": False})


def test_a_long_error_is_told_whole():
    error = " ".join(f"Person {number} is a guest here." for number in range(20))
    inputs = (PeopleInput("who", "Who?", initial=(BEN,), error=error),)
    card = dialog(Form("kudos", "T", "S", "C", inputs, "s"))
    check_card(card)
    assert error in json.dumps(card)


def test_who_is_already_chosen_can_be_shown():
    (picker,) = dialog(
        Form("kudos", "T", "S", "C", (PeopleInput("who", "Who?", initial=(BEN,)),), "s")
    )["body"]
    assert picker["choices"] == [{"title": "Ben", "value": "29:1-ben"}]
    assert picker["value"] == "29:1-ben"
    assert picker["choices.data"]["dataset"] == "graph.microsoft.com/users"
