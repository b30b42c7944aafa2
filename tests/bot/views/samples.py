"""Messages to look at, and a card as text, so that a test can say what a person sees."""

import json
import re
from datetime import UTC, datetime
from uuid import UUID

from bot.cards import (
    Actions,
    Button,
    Card,
    Divider,
    Facts,
    Footer,
    Items,
    Lead,
    Link,
    Mention,
    Node,
    Paragraph,
    Picture,
    Quote,
    Span,
    Spans,
    Text,
)
from domain.messages import KudosFacts, Place, Source, ValueName, Who

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
ANA, BEN, CLEO = Who("Ana", "U-ana"), Who("Ben", "U-ben"), Who("Cleo", "U-cleo")
TEAMWORK = ValueName("teamwork", "Teamwork", "🤝")
ACME = Place("acme-deal", "C-acme")
SOURCE = Source("We moved the date.", "https://chat.example/m/1", "Ben")


def kudos(**changes):
    """Ana thanks Ben, in #acme-deal."""
    facts = {
        "id": UUID(int=1),
        "giver": ANA,
        "recipients": (BEN,),
        "message": "great discovery call on Acme",
        "given_at": NOON,
        "value": TEAMWORK,
        "place": ACME,
        "source": None,
    }
    return KudosFacts(**(facts | changes))


def shown(card: Card) -> str:
    """The card as text: **strong**, <@id|name>, [link](address), > quote, [ button ], ---."""
    return "\n".join(line for node in card.nodes for line in _lines(node))


def _lines(node: Node) -> list[str]:  # noqa: PLR0911 - one line a node
    match node:
        case Lead(spans) | Paragraph(spans):
            return [_words(spans)]
        case Footer(spans):
            return [f"-- {_words(spans)}"]
        case Quote(words):
            return [f"> {line}" for line in words.split("\n")]
        case Facts(items):
            return [" · ".join(_words(item) for item in items)]
        case Items(items):
            return [
                line
                for item in items
                for line in [
                    f"* {_words(item.spans)}",
                    *([f"  > {item.quote}"] * bool(item.quote)),
                    *([f"  {_labels(item.buttons)}"] * bool(item.buttons)),
                ]
            ]
        case Actions(buttons):
            return [_labels(buttons)]
        case Divider():
            return ["---"]
        case _:
            raise AssertionError(node)


def _labels(buttons: tuple[Button, ...]) -> str:
    return " ".join(f"[{'!' * (one.style == 'primary')} {one.label} ]" for one in buttons)


def _words(spans: Spans) -> str:
    return "".join(_word(span) for span in spans)


def _word(span: Span) -> str:
    match span:
        case Text(words, True):
            return f"**{words}**"
        case Text(words):
            return words
        case Mention(name, person):
            return f"<@{person.external_id}|{name}>"
        case Link(words, url):
            return f"[{words}]({url})"


def spans_of(card: Card) -> list[Span]:
    """Every span of the card."""
    found: list[Span] = []
    for node in card.nodes:
        match node:
            case Lead(spans) | Paragraph(spans) | Footer(spans):
                found += spans
            case Facts(items):
                found += [span for item in items for span in item]
            case Items(items):
                found += [span for item in items for span in item.spans]
            case _:
                continue
    return found


def buttons_of(card: Card) -> list[Button]:
    """Every button of the card, those of list entries too."""
    found: list[Button] = []
    for node in card.nodes:
        match node:
            case Actions(buttons):
                found += buttons
            case Items(items):
                found += [button for item in items for button in item.buttons]
            case _:
                continue
    return found


def texts_of(card: Card) -> list[str]:
    """Every text of the card, as a renderer gets it."""
    found = [span.name if isinstance(span, Mention) else span.text for span in spans_of(card)]
    for node in card.nodes:
        match node:
            case Quote(words):
                found.append(words)
            case Items(items):
                found += [item.quote for item in items]
            case _:
                continue
    return [*found, *(button.label for button in buttons_of(card)), card.summary]


# Controls, direction overrides and embeddings, lone surrogates, private-use stand-ins.
HARMFUL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff\ue000-\uf8ff]")
ORDER = (Lead, Paragraph, Quote, Facts, Picture, Items, Divider, Actions, Footer)
PARTS = {Lead: 0, Actions: 2, Footer: 3}


def assert_sound(card: Card) -> None:
    """What holds for every card, whatever is in it."""
    parts = [PARTS.get(type(node), 1) for node in card.nodes]
    assert parts == sorted(parts), "lead first, then the body, the buttons, the small print"
    assert parts.count(0) == 1
    assert parts.count(2) <= 1
    assert parts.count(3) <= 1
    assert card.summary.strip() == card.summary != ""
    assert "\n" not in card.summary
    assert len(card.summary) <= 3000
    for words in texts_of(card):
        assert not HARMFUL.search(words), words
        assert words.count("\u2068") == words.count("\u2069") or words == card.summary
    for node in card.nodes:
        if isinstance(node, Items):
            assert 1 <= len(node.items) <= 10
            assert all(len(item.buttons) <= 2 for item in node.items)
        if isinstance(node, Facts):
            assert node.items
        if isinstance(node, Quote):
            assert len(node.text) <= 2900
        if isinstance(node, Actions):
            assert 1 <= len(node.buttons) <= 3
            assert [button.style for button in node.buttons].count("primary") <= 1
    for button in buttons_of(card):
        assert len(button.label) <= 75
        size = len(json.dumps(button.values, ensure_ascii=False).encode("utf-8", "replace"))
        assert size <= 1800
        assert bool(button.action) != bool(button.url)
