"""The weekly round-up of a channel's kudos, or of those of all channels."""

from bot.cards import Actions, Card, Facts, Footer, Items, Lead, Node, Paragraph, Text
from bot.views import history
from bot.views.plain import made
from bot.views.reader import MOST_ITEMS, Reader, opens, tag
from domain.messages import RoundUp

# As many values as stay readable on one line.
_MOST_VALUES = 5


def round_up(message: RoundUp, reader: Reader) -> Card:
    """What happened in the week, or, when nothing did, an invitation. Notifies nobody."""
    week = _week if message.total else _quiet_week
    return made((*week(message, reader), *_coming(message, reader), *_end(reader)), reader)


def _week(message: RoundUp, reader: Reader) -> tuple[Node, ...]:
    texts = reader.texts
    shown = message.highlights[:MOST_ITEMS]
    place = _place(message, reader)
    counts = {"total": message.total, "givers": message.givers}
    lead = texts.rich("round-up-lead", place=place, **counts)
    period = texts.period(message.since, message.until, message.zone)
    thanked = texts.rich("round-up-recipients", count=message.recipients)
    nodes: list[Node] = [Lead(lead), Facts(((Text(period),), thanked))]
    if shown:
        nodes.append(Items(tuple(history.item(highlight, reader) for highlight in shown)))
    if message.total > len(shown) > 0:
        nodes.append(Paragraph(texts.rich("list-more", count=message.total - len(shown))))
    if message.values:
        counted = message.values[:_MOST_VALUES]
        nodes.append(
            Facts(
                tuple(
                    texts.rich("round-up-value", value=tag(value), count=count)
                    for value, count in counted
                )
            )
        )
    return tuple(nodes)


def _quiet_week(message: RoundUp, reader: Reader) -> tuple[Node, ...]:
    place = _place(message, reader)
    return (Lead(reader.texts.rich("round-up-empty", place=place)),)


def _place(message: RoundUp, reader: Reader) -> Text:
    if message.place is None:
        return Text(reader.texts.text("round-up-everywhere"))
    return reader.place_name(message.place)


def _coming(message: RoundUp, reader: Reader) -> tuple[Node, ...]:
    if message.value_of_the_week is None:
        return ()
    value = tag(message.value_of_the_week)
    return (Paragraph(reader.texts.rich("round-up-value-of-the-week", value=value)),)


def _end(reader: Reader) -> tuple[Node, ...]:
    button = opens(reader.texts.text("kudos-open"), "kudos", {})
    return Actions((button,)), Footer(reader.texts.rich("round-up-footer"))
