"""What Laurel says about itself: the commands of the registry, and a first hello."""

from collections.abc import Mapping

from bot.cards import Actions, Card, Footer, Item, Items, Lead, Node, Paragraph, Text
from bot.texts import plain
from bot.views.plain import summary
from bot.views.reader import MOST_ITEMS, Reader, opens, tag
from commands import COMMANDS
from domain.messages import Help, ValueName, Welcome

# The commands by what they are about; one that stands nowhere here is the reader's own.
_SUBJECTS: Mapping[str, tuple[str, ...]] = {
    "help-recognition": ("kudos", "kudos history", "kudos balance", "leaderboard"),
    "help-badges": ("nominate", "laurel badges", "laurel profile"),
    "help-yours": (),
    "help-admins": ("laurel settings", "laurel audit"),
}
_SUBJECT_OF = {name: subject for subject, names in _SUBJECTS.items() for name in names}


def help_card(message: Help, reader: Reader) -> Card:
    """How each command that people can give is typed, and what it does; by subject, and those of
    admins for them alone.
    """
    texts = reader.texts
    nodes: list[Node] = [Lead(texts.rich("help-lead"))]
    for subject in _SUBJECTS:
        if subject != "help-admins" or message.is_admin:
            nodes += _about(subject, message, reader)
    if message.values:
        tags = texts.join([Text(tag(value)) for value in message.values[:MOST_ITEMS]])
        nodes.append(Paragraph(texts.rich("help-values", values=tags)))
    nodes += [_thank(reader), Footer(texts.rich("footer-private"))]
    return Card(tuple(nodes), summary(tuple(nodes), texts))


def welcome(_message: Welcome, reader: Reader) -> Card:
    """A short hello: what Laurel is, what to try first, how to be rid of it."""
    texts = reader.texts
    nodes = (
        Lead(texts.rich("welcome-lead")),
        Paragraph(texts.rich("welcome-try", example=_example("kudos", (), reader))),
        _thank(reader),
        Footer(texts.rich("welcome-footer", help=plain((reader.typed("laurel help"),)))),
    )
    return Card(nodes, summary(nodes, texts))


def _about(subject: str, message: Help, reader: Reader) -> tuple[Node, ...]:
    names = [
        name
        for name in message.commands
        if _SUBJECT_OF.get(name, "help-yours") == subject and _is_for_people(name, reader)
    ]
    if not names:
        return ()
    entries = tuple(_entry(name, message.values, reader) for name in names[:MOST_ITEMS])
    title = Text(reader.texts.text(subject), strong=True)
    return (Paragraph((title,)), Items(entries))


def _is_for_people(name: str, reader: Reader) -> bool:
    command = COMMANDS.get(name)
    return bool(command and command.is_typed and reader.texts.has(_key(name, "usage")))


def _entry(name: str, values: tuple[ValueName, ...], reader: Reader) -> Item:
    texts = reader.texts
    usage = texts.rich(_key(name, "usage"), command=reader.typed(name))
    line = texts.rich("help-command", usage=usage, summary=texts.rich(_key(name, "summary")))
    return Item(line, _example(name, values, reader))


def _example(name: str, values: tuple[ValueName, ...], reader: Reader) -> str:
    key = _key(name, "example")
    if not reader.texts.has(key):
        return ""
    value = tag(values[0]) if values else ""
    return reader.texts.text(key, command=reader.typed(name), value=value).strip()


def _key(name: str, part: str) -> str:
    return f"command-{name.replace(' ', '-')}-{part}"


def _thank(reader: Reader) -> Actions:
    return Actions((opens(reader.texts.text("kudos-open"), "kudos", {}, primary=True),))
