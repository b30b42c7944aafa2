"""Cards and forms on Slack: they are taken, look as they should, mention whom they mean, and what
they carry comes back.
"""

import json
from dataclasses import replace

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
from bot.slack.render import (
    card_modal,
    home_view,
    message_payload,
    modal,
    read_button,
    read_submission,
    refusal,
)
from bot.views import VIEWS
from domain.people import PersonRef
from domain.text import clean
from tests.bot.conftest import FOLDER
from tests.bot.golden import scenes
from tests.support import hostile
from tests.support.adaptive_cards import objects
from tests.support.validators import check_message, check_view, slack_pings

CARDS = scenes.cards("slack")
FORMS = scenes.forms("slack")
BEN = PersonRef("U0002", "Ben")


def blocks(*nodes):
    return message_payload(Card(nodes, "summary"))["blocks"]


def words_of(text):
    (block,) = blocks(Quote(text))
    return block["elements"][0]["elements"]


def text(words):
    return {"type": "text", "text": words}


@pytest.mark.parametrize("name", CARDS)
def test_each_card_is_as_recorded_and_taken(name, golden):
    payload = message_payload(CARDS[name])
    check_message(payload)
    golden("slack", name, payload)


@pytest.mark.parametrize("name", CARDS)
def test_each_card_is_taken_as_a_home_tab_and_as_a_modal(name):
    check_view(home_view(CARDS[name], "2"))
    check_view(card_modal(CARDS[name]))


@pytest.mark.parametrize("name", FORMS)
def test_each_form_is_as_recorded_and_taken(name, golden):
    view = modal(FORMS[name])
    check_view(view)
    golden("slack", name, view)


def test_each_view_has_a_recorded_card_and_no_record_is_left_over():
    assert {type(message) for message in scenes.messages("slack").values()} == set(VIEWS)
    recorded = {path.stem for path in (FOLDER / "slack").iterdir()}
    assert recorded == CARDS.keys() | FORMS.keys()


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(hostile.cards(hostile.slack_ids))
def test_any_card_is_taken_and_notifies_nobody_unmentioned(card):
    payload = message_payload(card)
    check_message(payload)
    assert slack_pings(payload) <= {person.external_id for person in hostile.mentioned(card)}


@pytest.mark.slow
@settings(max_examples=40, deadline=None)
@given(hostile.forms(hostile.slack_ids))
def test_any_form_is_taken_and_notifies_nobody_unmentioned(form):
    view = modal(form)
    check_view(view)
    assert slack_pings(view) <= {person.external_id for person in hostile.mentioned(form)}
    answer = refusal(form)
    if answer["response_action"] == "errors":
        assert answer["errors"].keys() <= {block.get("block_id") for block in view["blocks"]}
    else:
        check_view(answer["view"])


def test_whom_a_kudos_thanks_is_notified():
    assert slack_pings(message_payload(CARDS["kudos_announced"])) == {"U00002", "U00003"}
    assert len(slack_pings(message_payload(CARDS["kudos_announced_longest"]))) == 20


def test_a_quote_is_taken_literally():
    hostile_words = "<!channel> *b* _i_ ~s~ `c` > &amp; <@U1>\nsecond line"
    assert words_of(hostile_words) == [text(hostile_words)]


def test_shortcodes_become_emoji_and_times_stay():
    assert words_of("at 10:30:45 :tada: :+1::wave::skin-tone-3: a:b:c :x y: ::") == [
        text("at 10:30:45 "),
        {"type": "emoji", "name": "tada"},
        text(" "),
        {"type": "emoji", "name": "+1"},
        {"type": "emoji", "name": "wave", "skin_tone": 3},
        text(" a:b:c :x y: ::"),
    ]


def test_what_cannot_be_carried_is_left_out():
    assert words_of("a\x00b\ud800c\r\nd") == [text("abc\nd")]


def test_the_summary_shows_as_typed_and_mentions_nobody():
    payload = message_payload(Card((), "> <!channel> & <@U1> *b* snake_case @here 2*3*4 `c`"))
    assert payload == {
        "text": "› &lt;!channel&gt; &amp; &lt;@U1&gt; ∗b∗ snake_case @\u2060here 2*3*4 ˋcˋ",
        "blocks": [],
    }


def test_a_long_summary_is_shortened_after_escaping():
    shown = message_payload(Card((), "&" * 5000))["text"]
    assert shown == "&amp;" * 599 + "…"


def test_a_person_without_an_id_of_slack_is_named():
    (block,) = blocks(Lead((Mention("Ben", PersonRef("29:ben")),)))
    assert block["elements"][0]["elements"] == [text("Ben") | {"style": {"bold": True}}]


def test_a_line_of_links_and_people_is_quiet_and_escaped():
    link = Link("#x_ <y>|", "https://e.org/?a=1&b=2")
    (block,) = blocks(Facts(((Text("*a* & b"),), (link,), (Mention("Ben", BEN),), (Text(" "),))))
    shown = "∗a∗ &amp; b · <https://e.org/?a=1&amp;b=2|#xˍ &lt;y&gt;|> · <@U0002>"
    assert block["elements"] == [{"type": "mrkdwn", "text": shown, "verbatim": True}]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://", "ftp://e.org", "https://a b.c"])
def test_a_link_that_is_none_keeps_its_words(url):
    assert blocks(Paragraph((Link("words", url),)), Footer((Link("small", url),))) == [
        {
            "type": "rich_text",
            "elements": [{"type": "rich_text_section", "elements": [text("words")]}],
        },
        {"type": "context", "elements": [{"type": "plain_text", "text": "small"}]},
    ]


def test_nodes_without_words_are_left_out():
    assert blocks(Lead(()), Quote(" \n"), Facts(()), Actions(()), Footer((Text(" "),))) == []


def test_a_message_with_too_much_in_it_keeps_its_lines_and_shortens_its_quotes():
    shown = json.dumps(message_payload(CARDS["round_up_hostile"])["blocks"], ensure_ascii=False)
    assert len(shown) < 20_000
    assert shown.count("rich_text_quote") == 10


def test_a_button_comes_back():
    values = {"recipients": ("U0002", "U0003"), "message": 'a "b"\n<&>'}
    give = Button("Give", "kudos", values, opens_form=True)
    act, page = Button("Undo", "kudos undo", {"id": "7"}), Button("Open", url="https://e.org")
    first, second, third = blocks(Actions((give, act, page)))[0]["elements"]
    people = (PersonRef("U0002"), PersonRef("U0003"))
    assert read_button(first) == ("kudos", values | {"recipients": people}, True)
    assert read_button(second) == ("kudos undo", {"id": "7"}, False)
    assert read_button(third) is None


EDIT, UNDO = Button("Edit", "kudos edit", {"id": "1"}), Button("Undo", "kudos undo", {"id": "1"})
ANA_AND_BEN = (Text("Ana", strong=True), Text(" thanked "), Mention("Ben", BEN), Text("!"))


def test_a_single_button_stands_beside_its_line():
    line, quote = blocks(Items((Item(ANA_AND_BEN, "for the plan", (EDIT,)),)))
    assert line["text"] == {
        "type": "mrkdwn",
        "text": "*Ana* thanked <@U0002>!",
        "verbatim": True,
    }
    assert read_button(line["accessory"]) == ("kudos edit", {"id": "1"}, False)
    assert quote["elements"][0]["type"] == "rich_text_quote"


def test_two_buttons_stand_under_their_entry():
    shown = blocks(Items((Item(ANA_AND_BEN, "for the plan", (EDIT, UNDO)), Item(ANA_AND_BEN))))
    assert [block["type"] for block in shown] == ["rich_text", "actions", "rich_text"]
    assert [part["type"] for part in shown[0]["elements"]] == [
        "rich_text_section",
        "rich_text_quote",
    ]
    clicks = [read_button(element) for element in shown[1]["elements"]]
    assert [click.command for click in clicks if click] == ["kudos edit", "kudos undo"]


def test_a_button_without_a_line_stands_alone():
    assert [block["type"] for block in blocks(Items((Item((), "", (EDIT,)),)))] == ["actions"]
    shown = blocks(Items((Item((), "for the plan", (EDIT,)),)))
    assert [block["type"] for block in shown] == ["rich_text", "actions"]


def test_a_button_that_opens_no_page_is_left_out():
    (block,) = blocks(Items((Item(ANA_AND_BEN, "", (Button("Open", url="javascript:x"),)),)))
    assert block["type"] == "rich_text"


def test_every_button_has_an_id_of_its_own():
    entries = tuple(Item(ANA_AND_BEN, "for the plan", (EDIT, UNDO)[: 1 + n % 2]) for n in range(10))
    payload = message_payload(Card((Actions((EDIT,)), Items(entries), Actions((EDIT,))), "all"))
    check_message(payload)
    ids = [part["action_id"] for part in objects(payload) if "action_id" in part]
    assert len(set(ids)) == len(ids) == 17


@pytest.mark.parametrize(
    ("spans", "shown"),
    [
        ((Text(" Ana ", strong=True), Text("wrote")), " *Ana* wrote"),
        ((Text("Ana", strong=True), Text("さん")), "Anaさん"),
        ((Text("x"), Text("Ana", strong=True)), "xAna"),
        ((Text("*Ana* <!here> & _x_", strong=True),), "*∗Ana∗ &lt;!here&gt; &amp; ˍxˍ*"),
        ((Text("  ", strong=True), Text("x")), " x"),
        ((Mention("Ben", PersonRef("29:ben")), Text(": yes")), "*Ben*: yes"),
        ((Text("x" * 4000),), "x" * 2999 + "…"),
    ],
)
def test_a_line_beside_a_button_is_escaped_and_marked(spans, shown):
    (block,) = blocks(Items((Item(spans, "", (EDIT,)),)))
    assert block["text"]["text"] == shown


def test_a_home_tab_has_more_room_than_a_message():
    entries = Items(tuple(Item(ANA_AND_BEN, "word " * 400, (EDIT, UNDO)) for _ in range(10)))
    card = Card((entries, Divider(), Footer((Text("That is all."),))), "home")
    view = home_view(card)
    check_view(view)
    assert json.dumps(view).count("word ") > 3000
    assert json.dumps(message_payload(card)).count("word ") < 2500
    assert "private_metadata" not in view


@settings(max_examples=50, deadline=None)
@given(hostile.carried, st.booleans())
def test_any_button_comes_back(values, opens_form):
    (shown,) = blocks(Actions((Button("Give", "kudos", values, opens_form=opens_form),)))[0][
        "elements"
    ]
    click = read_button(json.loads(json.dumps(shown)))
    read = {
        name: clean(carriable(value)) if isinstance(value, str) else tuple(map(PersonRef, value))
        for name, value in values.items()
    }
    assert click == ("kudos", read, opens_form)


def test_a_button_leaves_out_what_it_cannot_carry():
    values = {"id": "7", "message": "&" * 2000}
    (block,) = blocks(Actions((Button("Give", "kudos", values),)))
    assert read_button(block["elements"][0]) == ("kudos", {"id": "7"}, False)


@pytest.mark.parametrize(
    "action",
    [
        {},
        {"action_id": "kudos:0"},
        {"action_id": 1, "value": "{}"},
        {"action_id": "kudos", "value": "{}"},
        {"action_id": "kudos:0", "value": "[]"},
        {"action_id": "kudos:0", "value": "{"},
        {"action_id": "kudos:0", "value": "[" * 100_000},
    ],
)
def test_an_action_that_is_none_of_ours_is_nothing(action):
    assert read_button(action) is None


def test_a_button_forged_by_a_client_holds_only_what_fields_can_hold():
    pack = {"values": {"a": 1, "b": ["U1", 2, "U1", ""], "c": "x\x00y", "d": {"e": []}}}
    click = read_button({"action_id": "kudos:0", "value": json.dumps(pack)})
    assert click == ("kudos", {"b": (PersonRef("U1"),), "c": "xy"}, False)


def entered(view, values):
    """The view as Slack sends it back with these elements filled in."""
    state = {block: {"value": element} for block, element in values.items()}
    return view | {"id": "V1", "state": {"values": state}}


def test_a_submission_comes_back():
    filled = {
        "recipients": {"type": "multi_users_select", "selected_users": ["U0002", "U0003"]},
        "message": {"type": "plain_text_input", "value": "great \x00call"},
        "value": {"type": "static_select", "selected_option": {"value": "teamwork"}},
        "quiet": {"type": "checkboxes", "selected_options": [{"value": "1"}]},
        "started_on": {"type": "datepicker", "selected_date": "2026-02-28"},
    }
    assert read_submission(entered(modal(FORMS["kudos_form"]), filled)) == (
        "kudos",
        "c2VhbGVk",
        {
            "recipients": (PersonRef("U0002"), PersonRef("U0003")),
            "message": "great call",
            "value": "teamwork",
            "quiet": True,
            "started_on": "2026-02-28",
        },
    )


def test_an_empty_submission_comes_back():
    filled = {
        "recipients": {"type": "multi_users_select", "selected_users": []},
        "message": {"type": "plain_text_input", "value": None},
        "value": {"type": "static_select", "selected_option": None},
        "quiet": {"type": "checkboxes", "selected_options": []},
        "started_on": {"type": "datepicker", "selected_date": None},
    }
    submission = read_submission(entered(modal(FORMS["kudos_form"]), filled))
    empty = {"recipients": (), "message": "", "value": "", "quiet": False, "started_on": ""}
    assert submission is not None
    assert submission.values == empty


@pytest.mark.parametrize(
    "view",
    [
        {},
        {"callback_id": "kudos"},
        {"callback_id": "kudos", "private_metadata": "", "state": []},
        {"callback_id": None, "private_metadata": "", "state": {"values": {}}},
    ],
)
def test_a_submission_that_is_none_of_ours_is_nothing(view):
    assert read_submission(view) is None


@pytest.mark.parametrize("field", [None, [], {"value": 3}, {"value": {"type": "timepicker"}}])
def test_a_field_that_is_none_of_ours_is_left_out(field):
    view = {"callback_id": "kudos", "private_metadata": "s", "state": {"values": {"a": field}}}
    assert read_submission(view) == ("kudos", "s", {})


def form(*inputs, error=""):
    return Form("kudos", "Give kudos", "Send", "Cancel", inputs, "state", error=error)


def test_the_cursor_waits_where_something_is_missing_or_wrong():
    people = PeopleInput("recipients", "Who?", initial=(BEN,))
    words = TextInput("message", "What?")
    wrong = ChoiceInput("value", "Value", error="No.", options=(Option("a", "A"),))

    def focused(*inputs):
        shown = modal(form(*inputs))["blocks"]
        return [b["block_id"] for b in shown if b.get("element", {}).get("focus_on_load")]

    assert focused(people, words) == ["message"]
    assert focused(people, words, wrong) == ["value"]
    assert focused(people) == []


@pytest.mark.parametrize(
    ("initial", "shown"),
    [
        ("2026-02-28", "2026-02-28"),
        ("20260228", "2026-02-28"),
        ("", None),
        ("2026-02-30", None),
        ("x", None),
    ],
)
def test_a_day_that_is_none_is_not_chosen(initial, shown):
    view = modal(form(DateInput("started_on", "Since?", "A hint", initial=initial)))
    check_view(view)
    (block,) = view["blocks"]
    assert block["element"].get("initial_date") == shown
    assert block["element"].get("focus_on_load", False) is (not initial)


def test_what_stands_above_a_form_can_be_parted():
    intro = (Paragraph((Text("Make it more specific?"),)), Divider(), Quote("what was written"))
    view = modal(replace(form(TextInput("message", "What?")), intro=intro))
    check_view(view)
    assert [block["type"] for block in view["blocks"]] == [
        "rich_text",
        "divider",
        "rich_text",
        "input",
    ]


def test_a_refused_field_is_marked_where_it_stands():
    words = TextInput("message", "What?", error="Too short.")
    assert refusal(form(ToggleInput("quiet", "Quiet"), words)) == {
        "response_action": "errors",
        "errors": {"message": "Too short."},
    }


def test_an_error_of_the_whole_form_draws_it_anew():
    refused = form(TextInput("message", "What?", initial="ok", error="Too short."), error="Later.")
    answer = refusal(refused)
    assert answer == {"response_action": "update", "view": modal(refused)}
    assert [block["type"] for block in answer["view"]["blocks"]] == ["section", "input", "context"]


def test_an_error_too_long_for_its_field_is_told_whole_in_a_form_drawn_anew():
    error = " ".join(f"Person {number} is a guest here." for number in range(20))
    refused = form(PeopleInput("recipients", "Who?", initial=(BEN,), error=error))
    answer = refusal(refused)
    check_view(answer["view"])
    picker, told = answer["view"]["blocks"]
    assert picker["element"]["initial_users"] == [BEN.external_id]
    assert told["elements"][0]["text"].endswith(error)


def test_a_text_over_its_limit_is_kept():
    (block,) = modal(form(TextInput("message", "What?", initial="x" * 2500)))["blocks"]
    assert block["element"]["initial_value"] == "x" * 2500
    assert block["element"]["max_length"] == 2500


def test_a_choice_beyond_the_hundredth_stays_chosen():
    options = tuple(Option(f"v{n}", f"Value {n}") for n in range(150))
    (block,) = modal(form(ChoiceInput("value", "Value", initial="v149", options=options)))["blocks"]
    assert len(block["element"]["options"]) == 100
    assert block["element"]["initial_option"]["value"] == "v149"


def test_a_state_that_cannot_be_carried_is_refused():
    with pytest.raises(ValueError, match="3001"):
        modal(Form("kudos", "T", "S", "C", (), "s" * 3001))
