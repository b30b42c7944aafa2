"""A card as one line of plain text, for notifications, screen readers and plain clients."""

from collections.abc import Iterable

from bot.cards import Card, Facts, Items, Lead, Node, Paragraph, Picture, Quote
from bot.texts import Texts, plain
from bot.views.reader import Reader
from domain.text import shorten

MOST_CHARACTERS = 3000
_DOT = " · "
_ENDS = (".", ":", "?", "!", "。", "：", "？", "！")


def made(nodes: Iterable[Node], reader: Reader) -> Card:
    """The card of these nodes, with the line that says the same."""
    nodes = tuple(nodes)
    return Card(nodes, summary(nodes, reader.texts))


def summary(nodes: tuple[Node, ...], texts: Texts) -> str:
    """Everything a card says, without its buttons and its small print."""
    line = ""
    for node in nodes:
        match node:
            case Lead(spans) | Paragraph(spans):
                line = _then(line, plain(spans))
            case Quote(words):
                line = _said(line, words, texts)
            case Facts(items):
                line = _DOT.join((line, *(plain(item) for item in items)))
            case Picture(alt=alt):
                line = _then(line, alt)
            case Items(items):
                entries = [_said(plain(item.spans), item.quote, texts) for item in items]
                line = _then(line, _DOT.join(entries))
            case _:
                continue
    return shorten(" ".join(line.split()), MOST_CHARACTERS)


def _then(line: str, more: str) -> str:
    """Both in one line, parted so that two sentences stay two."""
    return f"{line} {more}" if not line or line.endswith(_ENDS) else line + _DOT + more


def _said(line: str, words: str, texts: Texts) -> str:
    if not words:
        return line
    if not line or line.endswith(_ENDS):
        return f"{line} {texts.text('plain-quoted', words=words)}"
    return texts.text("plain-said", before=line, words=words)
