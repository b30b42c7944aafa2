"""The judges of what we send: that they refuse, and that other people's programs agree."""

import json
import subprocess

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.slack.render import message_payload, modal
from bot.teams.markup import escaped
from bot.teams.render import activity_payload, dialog
from tests.bot.golden import scenes
from tests.support import hostile
from tests.support.tools import node, npm_tool
from tests.support.validators import check_activity, check_card, check_message, check_view
from tests.tools.pictures import ROOT


def message(*blocks, text="text"):
    return {"text": text, "blocks": list(blocks)}


def quoting(words):
    quote = {"type": "rich_text_quote", "elements": [{"type": "text", "text": words}]}
    return {"type": "rich_text", "elements": [quote]}


def acting(*elements):
    return {"type": "actions", "elements": list(elements)}


def button(**changes):
    text = {"type": "plain_text", "text": "Go"}
    return {"type": "button", "action_id": "a", "text": text} | changes


@pytest.mark.parametrize(
    ("payload", "problem"),
    [
        (message(text="<!channel>"), "read as markup"),
        (message(text="a & b"), "not escaped"),
        (message(text="x" * 4001), "4001 characters"),
        ({"text": "", "blocks": []}, "no text"),
        (message(*[{"type": "divider"}] * 51), "not a list of 0 to 50"),
        (message({"type": "poll"}), "not of a known type"),
        (message({"type": "divider", "colour": "red"}), "unknown key"),
        (message(quoting("")), "0 characters"),
        (message(quoting("\ud800")), "not carried"),
        (message(*[quoting("x" * 2700)] * 5), "too long"),
        (message(acting(button(), button())), "two elements with one action_id"),
        (message(acting(button(value="x" * 2001))), "2001 characters"),
        (message(acting(button(style="loud"))), "'loud'"),
        (message(acting(*[button(action_id=str(n)) for n in range(26)])), "1 to 25"),
    ],
)
def test_a_message_that_slack_would_not_take_is_refused(payload, problem):
    with pytest.raises(ValueError, match=problem):
        check_message(payload)


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"title": {"type": "plain_text", "text": "x" * 25}}, "25 characters"),
        ({"private_metadata": "x" * 3001}, "3001 characters"),
        ({"blocks": []}, "1 to 100"),
        ({"type": "page"}, "not of a known type"),
    ],
)
def test_a_view_that_slack_would_not_take_is_refused(changes, problem):
    with pytest.raises(ValueError, match=problem):
        check_view(modal(scenes.forms("slack")["kudos_form"]) | changes)


def test_a_view_whose_parts_do_not_fit_together_is_refused():
    view = modal(scenes.forms("slack")["all_inputs"])
    del view["submit"]
    for block in view["blocks"]:
        block.get("element", {}).update(focus_on_load=True, initial_value="x" * 2999)
    with pytest.raises(ValueError) as refused:
        check_view(view)
    for problem in ("need submit", "stands twice", "longer than max_length", "unknown key"):
        assert problem in str(refused.value)


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"version": "1.6"}, "not an Adaptive Card 1.5"),
        ({"body": [{"type": "Poll"}]}, "not valid"),
        ({"body": [{"type": "TextBlock", "text": "<b>", "wrap": True}]}, "markup"),
        ({"body": [{"type": "TextBlock", "text": "words"}]}, "does not wrap"),
        ({"body": [{"type": "TextBlock", "text": "<at>A</at>", "wrap": True}]}, "text mentions"),
        ({"body": [{"type": "Input.Text", "id": "a"}] * 2}, "two inputs are called a"),
        (
            {"body": [{"type": "RichTextBlock", "inlines": [{"type": "TextRun", "text": ""}]}]},
            "empty",
        ),
        ({"msteams": {"entities": [{"type": "mention", "text": "<at>A</at>"}]}}, "not a mention"),
    ],
)
def test_a_card_that_teams_would_not_take_is_refused(changes, problem):
    with pytest.raises(ValueError, match=problem):
        check_card({"type": "AdaptiveCard", "version": "1.5", "body": []} | changes)


def test_an_activity_that_teams_would_not_take_is_refused():
    with pytest.raises(ValueError, match="neither text nor attachments"):
        check_activity({"type": "message"})
    with pytest.raises(ValueError, match="80 KB"):
        check_activity({"type": "message", "text": "x" * 80_000})


# --- other people's programs ------------------------------------------------------------------


@pytest.mark.e2e
def test_slacks_own_types_accept_every_recorded_payload(tmp_path):
    cards, forms = scenes.cards("slack"), scenes.forms("slack")
    blocks = {name: message_payload(card)["blocks"] for name, card in cards.items()}
    views = {name: modal(form) for name, form in forms.items()}
    # The types know no skin tones, which `slack_sdk.models` does.
    assert "skin_tone" not in json.dumps(blocks)
    done = compiled(tmp_path, blocks, views)
    assert done.returncode == 0, done.stdout
    done = compiled(tmp_path, {"wrong": [{"type": "rich_text", "elements": [{"type": "x"}]}]}, {})
    assert done.returncode != 0
    assert "wrong" not in done.stderr


def compiled(folder, blocks, views):
    """The outcome of compiling these payloads against @slack/types."""
    lines = ['import type { KnownBlock, ModalView } from "@slack/types";']
    lines += [f"export const b_{k}: KnownBlock[] = {json.dumps(v)};" for k, v in blocks.items()]
    lines += [f"export const v_{k}: ModalView = {json.dumps(v)};" for k, v in views.items()]
    (folder / "payloads.ts").write_text("\n".join(lines), encoding="utf-8")
    options = {
        "strict": True,
        "noEmit": True,
        "module": "nodenext",
        "paths": {"@slack/types": [str(npm_tool("@slack/types/dist/index.d.ts"))]},
        "types": [],
    }
    project = {"compilerOptions": options, "files": ["payloads.ts"]}
    (folder / "tsconfig.json").write_text(json.dumps(project), encoding="utf-8")
    command = [node(), npm_tool("typescript/bin/tsc"), "--project", folder]
    return subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)


@pytest.mark.e2e
def test_nothing_anybody_types_is_markdown_to_teams():
    typed = list(hostile_lines())
    # Behind a name, as in the lines that mention somebody, and at the start of a line.
    asked = [
        *(f"**Ana** {escaped(line)}" for line in typed),
        *(f"\u2060{escaped(line)}" for line in typed),
    ]
    for source, parts in zip([*typed, *typed], read_as_markdown(asked), strict=True):
        shown = [part for part in parts if part != ["strong", "Ana"]]
        assert {tag for tag, _ in shown} <= {""}, source
        words = "".join(words for _, words in shown).replace("\u2060", "")
        assert words.split() == escaped(source).replace("\u2060", "").split(), source


def hostile_lines():
    """Some hundred lines that look like markup."""
    lines = scenes.HOSTILE.split("\n")

    @settings(
        max_examples=100,
        database=None,
        phases=[Phase.generate],
        deadline=None,
        suppress_health_check=list(HealthCheck),
        derandomize=True,
    )
    @given(st.lists(hostile.pieces, min_size=1, max_size=10).map("".join))
    def collect(line):
        lines.append(" ".join(line.split()))

    collect()
    return [line for line in lines if line]


def read_as_markdown(texts):
    npm_tool("markdown-it")
    return run("markdown.mjs", texts)


@pytest.mark.e2e
def test_microsofts_own_renderer_finds_nothing_wrong_with_any_recorded_card():
    npm_tool("adaptivecards")
    cards = [activity_payload(card) for card in scenes.cards("teams").values()]
    shown = [payload["attachments"][0]["content"] for payload in cards]
    shown += [dialog(form) for form in scenes.forms("teams").values()]
    # It does not know that Teams fills a picker of people.
    picker = "An Input.ChoiceSet must have at least one choice defined."
    found = [each for complaints in run("cards.mjs", shown) for each in complaints]
    assert set(found) <= {picker}
    wrong = {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "Poll"}]}
    assert run("cards.mjs", [wrong]) != [[]]


def run(script, asked):
    """What one of our scripts for Node answers."""
    command = [node(), ROOT / "tests" / "tools" / script]
    asked = json.dumps(asked)
    done = subprocess.run(command, input=asked, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)
