"""Seconds as people see them: one's own, and those for what one was thanked for."""

from bot.cards import Actions, Button, Card, Footer, Item, Items, Lead, Node, Paragraph
from bot.views.kudos import facts, line, second_button, seconders, words
from bot.views.plain import made
from bot.views.reader import FULL_QUOTE, MOST_ITEMS, SHORT_QUOTE, Reader, quote
from domain.messages import (
    KudosFacts,
    Seconded,
    SecondNoted,
    SecondsDigest,
    SecondTakenBack,
)


def noted(message: SecondNoted, reader: Reader) -> Card:
    """Tells somebody privately that their second counts, and how to take it back."""
    texts, kudos = reader.texts, message.kudos
    lead = texts.rich("second-noted" if message.is_new else "second-noted-before")
    back = Button(texts.text("second-take-back"), "unsecond", {"kudos": str(kudos.id)})
    return made(
        (
            Lead(lead),
            *_which(kudos, reader),
            Actions((back,)),
            Footer(texts.rich("second-noted-footer")),
        ),
        reader,
    )


def taken_back(message: SecondTakenBack, reader: Reader) -> Card:
    """Tells somebody privately that their second is gone, and how to give it again."""
    texts, kudos = reader.texts, message.kudos
    return made(
        (
            Lead(texts.rich("second-taken-back")),
            *_which(kudos, reader),
            Actions((second_button(kudos, reader),)),
            Footer(texts.rich("footer-private")),
        ),
        reader,
    )


def seconded(message: Seconded, reader: Reader) -> Card:
    """Tells a recipient that somebody seconds what they were thanked for."""
    kudos, texts = message.kudos, reader.texts
    lead = texts.rich(
        "seconded-lead", by=reader.person(message.by), giver=reader.person(kudos.giver)
    )
    return made(
        (
            Lead(lead),
            *words(kudos, FULL_QUOTE),
            *facts(kudos, reader),
            Footer(texts.rich("seconded-footer", preferences=_preferences(reader))),
        ),
        reader,
    )


def digest(message: SecondsDigest, reader: Reader) -> Card:
    """Tells a recipient of a day's seconds, each kudos with those who joined."""
    texts = reader.texts
    shown = message.entries[:MOST_ITEMS]
    nodes: list[Node] = [Lead(texts.rich("seconds-digest-lead", total=message.total))]
    if shown:
        nodes.append(Items(tuple(_entry(kudos, reader) for kudos in shown)))
    if message.total > len(shown) > 0:
        nodes.append(Paragraph(texts.rich("list-more", count=message.total - len(shown))))
    footer = texts.rich("seconds-digest-footer", preferences=_preferences(reader))
    return made((*nodes, Footer(footer)), reader)


def _which(kudos: KudosFacts, reader: Reader) -> tuple[Node, ...]:
    return Paragraph(line(kudos, reader)), *words(kudos, SHORT_QUOTE)


def _entry(kudos: KudosFacts, reader: Reader) -> Item:
    spans = reader.texts.rich(
        "seconds-digest-entry",
        giver=reader.person(kudos.giver),
        people=seconders(kudos, reader) or reader.people(()),
    )
    return Item(spans, quote(kudos.message, SHORT_QUOTE).text)


def _preferences(reader: Reader) -> str:
    return reader.as_typed("laurel preferences")
