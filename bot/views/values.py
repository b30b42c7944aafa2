"""The company values, for the admins who keep them."""

from bot.cards import Button, Card, Item, Spans, Text
from bot.rendering import dotted
from bot.views.reader import MOST_ITEMS, Reader, opens, quote, tag
from bot.views.settings import listed
from commands.settings.values import ARCHIVED, IN_USE
from domain.messages import CompanyValue, ValuesPage
from domain.text import clean_name, isolate

# Characters of a value's emoji, and of its description in the list.
_EMOJI, _DESCRIPTION = 40, 140


def page(message: ValuesPage, reader: Reader) -> Card:
    """A page of the values in their order, or an invitation to add the first."""
    entries = tuple(_entry(value, reader) for value in message.values[:MOST_ITEMS])
    return listed(message, "values", "value edit", entries, reader)


def _entry(value: CompanyValue, reader: Reader) -> Item:
    texts = reader.texts
    emoji = clean_name(value.name.emoji, _EMOJI)
    name = reader.name(value.name.name or value.name.slug)
    line: list[Spans] = [
        (Text(f"{isolate(emoji)} " if emoji else ""), name),
        (Text(tag(value.name)),),
    ]
    if value.uses:
        line.append(texts.rich("values-uses", count=value.uses))
    if value.is_archived:
        line.append(texts.rich("values-archived"))
    description = quote(value.description, _DESCRIPTION).text
    return Item(dotted(line), description, _buttons(value, reader))


def _buttons(value: CompanyValue, reader: Reader) -> tuple[Button, ...]:
    texts, which = reader.texts, {"value": str(value.id)}
    label = texts.text("values-restore" if value.is_archived else "values-archive")
    edit = opens(texts.text("values-edit"), "value edit", which)
    to = IN_USE if value.is_archived else ARCHIVED
    return edit, Button(label, "value archive", {**which, "to": to})
