"""A person's own page: what they gave and got, what is left, and where things are set."""

from bot.cards import (
    Actions,
    Button,
    Card,
    Divider,
    Facts,
    Footer,
    Items,
    Lead,
    Node,
    Paragraph,
    Spans,
    Text,
)
from bot.views import allowance, history
from bot.views.paging import page_entry, pager
from bot.views.plain import made
from bot.views.reader import MOST_ITEMS, Reader, opens, tag
from domain.messages import Home


def home(message: Home, reader: Reader) -> Card:
    """The page, whose buttons lead to the form, the preferences and, for admins, the settings."""
    texts = reader.texts
    return made(
        (
            Lead(texts.rich("home-lead", person=reader.person(message.person))),
            Facts(_counts(message, reader)),
            *_now(message, reader),
            Divider(),
            *_recent(message, reader),
            Actions(_buttons(message, reader)),
            Footer(texts.rich("home-footer")),
        ),
        reader,
    )


def _counts(message: Home, reader: Reader) -> tuple[Spans, ...]:
    texts = reader.texts
    counts = [
        texts.rich("home-received", count=message.received),
        texts.rich("home-given", count=message.given),
    ]
    if message.seconds:
        counts.append(texts.rich("kudos-seconds", count=message.seconds))
    return tuple(counts)


def _now(message: Home, reader: Reader) -> tuple[Node, ...]:
    nodes: list[Node] = []
    if message.allowance:
        nodes.append(Facts(allowance.details(message.allowance, reader)))
    if message.value_of_the_week:
        value = tag(message.value_of_the_week)
        nodes.append(Paragraph(reader.texts.rich("home-value-of-the-week", value=value)))
    return tuple(nodes)


def _recent(message: Home, reader: Reader) -> tuple[Node, ...]:
    recent = message.history
    if not recent.entries:
        return (Paragraph(reader.texts.rich("history-empty")),)
    shown = tuple(history.entry(one, reader) for one in recent.entries[:MOST_ITEMS])
    nodes: list[Node] = [
        Paragraph((Text(reader.texts.text("home-recent"), strong=True),)),
        Items(shown),
    ]
    # The row of buttons has other things to do.
    ways = pager("laurel home", recent.page, recent.pages, reader)
    if ways:
        nodes.append(page_entry(ways, recent.page, recent.pages, reader))
    return tuple(nodes)


def _buttons(message: Home, reader: Reader) -> tuple[Button, ...]:
    texts = reader.texts
    buttons = (
        opens(texts.text("kudos-open"), "kudos", {}, primary=True),
        opens(texts.text("home-preferences"), "laurel preferences", {}),
    )
    if not message.is_admin:
        return buttons
    return (*buttons, Button(texts.text("home-settings"), "laurel settings"))
