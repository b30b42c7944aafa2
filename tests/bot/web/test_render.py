"""Cards and forms in the sandbox: as recorded, storable, and never more than plain characters."""

import json
from uuid import UUID

import pytest
from hypothesis import given, settings

from bot.cards import Actions as ButtonRow
from bot.cards import Button, Card, Footer, Lead, Link, Mention, Picture, Quote, Text
from bot.rendering import strings
from bot.views import VIEWS
from bot.web.render import render_card, render_form
from domain.people import PersonRef
from tests.bot.conftest import FOLDER
from tests.bot.golden import scenes
from tests.support import hostile

CARDS = scenes.cards("web")
FORMS = scenes.forms("web")
NODES = {
    *("lead", "paragraph", "quote", "facts", "picture", "items", "divider", "actions", "footer"),
    *("text", "strong", "mention", "link", "people", "choice", "toggle", "date"),
}


def trees(value):
    """Every object with a type inside a tree."""
    if isinstance(value, dict):
        if "t" in value:
            yield value
        for part in value.values():
            yield from trees(part)
    elif isinstance(value, list):
        for part in value:
            yield from trees(part)


def check(tree):
    """PostgreSQL keeps it, the page knows every node of it, and its addresses are harmless."""
    assert json.loads(json.dumps(tree)) == tree
    for text in strings(tree):
        text.encode()
        assert "\x00" not in text
    for node in trees(tree):
        assert node["t"] in NODES
    urls = [part["url"] for part in _with_url(tree)]
    own = ("/badges/pictures/", "/badges/awards/", "/badges/issuers/")
    assert all(url == "" or url.startswith(("http://", "https://", *own)) for url in urls)


def _with_url(value):
    if isinstance(value, dict):
        if "url" in value:
            yield value
        for part in value.values():
            yield from _with_url(part)
    elif isinstance(value, list):
        for part in value:
            yield from _with_url(part)


@pytest.mark.parametrize("name", CARDS)
def test_each_card_is_as_recorded(name, golden):
    tree = render_card(CARDS[name])
    check(tree)
    golden("web", name, tree)


@pytest.mark.parametrize("name", FORMS)
def test_each_form_is_as_recorded(name, golden):
    tree = render_form(FORMS[name])
    check(tree)
    golden("web", name, tree)


def test_each_view_has_a_recorded_card_and_no_record_is_left_over():
    assert {type(message) for message in scenes.messages("web").values()} == set(VIEWS)
    recorded = {path.stem for path in (FOLDER / "web").iterdir()}
    assert recorded == CARDS.keys() | FORMS.keys()


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(hostile.cards(hostile.teams_ids))
def test_any_card_can_be_kept_and_drawn(card):
    check(render_card(card))


@pytest.mark.slow
@settings(max_examples=40, deadline=None)
@given(hostile.forms(hostile.teams_ids))
def test_any_form_can_be_sent_and_drawn(form):
    check(render_form(form))


@pytest.mark.parametrize(
    "url",
    [
        "/badges/pictures/book-gold-256.png?v=0123456789abcdef",
        "/badges/awards/AAAA_a-b.jwt",
        f"/badges/issuers/{UUID(int=9)}/keys.json",
    ],
)
def test_paths_of_this_server_are_kept(url):
    (picture,) = render_card(Card((Picture(url, "A badge"),), "s"))["nodes"]
    assert picture["url"] == url


@pytest.mark.parametrize(
    "url",
    [
        "/badges/../sandbox/api",
        "/badges/pictures/a.png#b",
        "/badges/pictures/a/b.png",
        "//badges/pictures/a.png",
        "/sandbox/static/dom.js",
        "badges/pictures/a.png",
        "/badges/pictures/a.png\n",
        "javascript:alert(1)//badges/pictures/a.png",
    ],
)
def test_no_other_path_is(url):
    (picture,) = render_card(Card((Picture(url, "A badge"),), "s"))["nodes"]
    assert picture["url"] == ""


def test_words_stay_as_they_are():
    words = "<script>alert(1)</script> & *stars* <!channel>\nsecond line"
    (quote,) = render_card(Card((Quote(words),), "s"))["nodes"]
    assert quote == {"t": "quote", "text": words}


def test_an_address_that_is_no_web_page_becomes_words():
    spans = (Link("here", "javascript:alert(1)"), Link("there", "https://e.org/a"))
    (lead,) = render_card(Card((Lead(spans),), "s"))["nodes"]
    assert lead["spans"] == [
        {"t": "text", "text": "here"},
        {"t": "link", "text": "there", "url": "https://e.org/a"},
    ]


def test_a_mention_says_whom_and_a_key_word_is_strong():
    spans = (Mention("Ben", PersonRef("ben")), Text(" helped "), Text("Acme", strong=True))
    (footer,) = render_card(Card((Footer(spans),), "s"))["nodes"]
    assert footer["spans"] == [
        {"t": "mention", "name": "Ben", "person": "ben"},
        {"t": "text", "text": " helped "},
        {"t": "strong", "text": "Acme"},
    ]


def test_a_button_carries_what_it_starts():
    button = Button("Pass it on", "kudos", {"recipients": ("ben",)}, opens_form=True)
    page = Button("Read", url="https://e.org")
    (row,) = render_card(Card((ButtonRow((button, page)),), "s"))["nodes"]
    assert row["buttons"] == [
        {
            "label": "Pass it on",
            "style": "plain",
            "action": "kudos",
            "values": {"recipients": ["ben"]},
            "opens_form": True,
        },
        {"label": "Read", "style": "plain", "url": "https://e.org"},
    ]
