"""A person's own page: what they gave and got, what is left, and where things are set."""

from bot.cards import (
    Actions,
    Button,
    Card,
    Divider,
    Facts,
    Footer,
    Item,
    Items,
    Lead,
    Node,
    Paragraph,
    Spans,
    Text,
)
from bot.views import allowance, history, profile
from bot.views.paging import page_entry, pager
from bot.views.plain import made
from bot.views.reader import MOST_ITEMS, Reader, opens, tag
from bot.views.ways import to_profile
from domain.messages import Home


def home(message: Home, reader: Reader) -> Card:
    """The page, whose buttons lead to the form, the preferences and, for admins, the settings."""
    texts = reader.texts
    return made(
        (
            Lead(texts.rich("home-lead", person=reader.person(message.person))),
            Facts(_counts(message, reader)),
            *_now(message, reader),
            *_badges(message, reader),
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


def _badges(message: Home, reader: Reader) -> tuple[Node, ...]:
    """The highest badges beside the way to all of them, and what is closest to come next."""
    texts = reader.texts
    said = texts.rich("profile-no-badges")
    if message.badges:
        named: list[Text | Spans] = [
            profile.held_name(one, reader) for one in message.badges[:MOST_ITEMS]
        ]
        if (others := message.badge_count - len(named)) > 0:
            named.append(texts.rich("home-badges-more", count=others))
        said = texts.rich("home-badges", badges=texts.join(named))
    nodes: list[Node] = [Items((Item(said, buttons=(to_profile(None, reader),)),))]
    if closest := profile.steps(message.next, reader):
        title = Text(texts.text("profile-next"), strong=True)
        nodes += [Paragraph((title,)), Items(closest)]
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
