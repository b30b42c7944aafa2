"""Lists of kudos: a person's own, somebody else's, and as a part of other cards."""

from bot.cards import Actions, Button, Card, Facts, Footer, Item, Items, Lead, Node, Spans, Text
from bot.rendering import dotted
from bot.views.kudos import edit_button, line, undo_button
from bot.views.paging import page_of, paged, pager
from bot.views.plain import made
from bot.views.reader import MOST_ITEMS, SHORT_QUOTE, ButtonValues, Reader, opens, quote, tag
from bot.views.ways import to_profile
from domain.messages import Direction, History, KudosEntry, KudosFacts

_LEADS: dict[tuple[bool, Direction], str] = {
    (True, "both"): "history-own",
    (True, "given"): "history-own-given",
    (True, "received"): "history-own-received",
    (False, "both"): "history-person",
    (False, "given"): "history-person-given",
    (False, "received"): "history-person-received",
}
_EMPTY: dict[Direction, str] = {
    "both": "history-empty",
    "given": "history-empty-given",
    "received": "history-empty-received",
}


def history(message: History, reader: Reader) -> Card:
    """A page of kudos, newest first, each with its buttons; an invitation if there are none."""
    nodes = _page(message, reader) if message.entries else _nothing(message, reader)
    return made((*nodes, Footer(_small_print(message, reader))), reader)


def item(kudos: KudosFacts, reader: Reader) -> Item:
    """One kudos in a list."""
    return Item(line(kudos, reader), quote(kudos.message, SHORT_QUOTE).text)


def entry(one: KudosEntry, reader: Reader) -> Item:
    """One kudos in a list, with its day and its marks, and with buttons if it may be changed."""
    kudos = one.kudos
    base = item(kudos, reader)
    spans = dotted((base.spans, *_details(kudos, reader)))
    buttons = (edit_button(kudos, reader), undo_button(kudos, reader)) if one.can_change else ()
    return Item(spans, base.quote, buttons)


def _page(message: History, reader: Reader) -> tuple[Node, ...]:
    total = reader.texts.rich("history-total", count=message.total)
    return (
        Lead(_lead(message, reader)),
        Facts((total, *page_of(message.page, message.pages, reader))),
        Items(tuple(entry(one, reader) for one in message.entries[:MOST_ITEMS])),
        *paged((*_pager(message, reader), *_profile(message, reader))),
    )


def _nothing(message: History, reader: Reader) -> tuple[Node, ...]:
    texts, person = reader.texts, message.person
    values: ButtonValues = {}
    if person is None:
        lead = texts.rich(_EMPTY[message.direction])
    else:
        lead = texts.rich("history-empty-person", person=reader.person(person))
        values = {"recipients": (person.external_id,)} if person.external_id else {}
    button = opens(texts.text("kudos-open"), "kudos", values, primary=True)
    return Lead(lead), Actions((button, *_profile(message, reader)))


def _profile(message: History, reader: Reader) -> tuple[Button, ...]:
    """The way to the profile of whoever it is about."""
    if message.person is None:
        return (to_profile(None, reader),)
    return (to_profile(message.person.external_id, reader),) * bool(message.person.external_id)


def _lead(message: History, reader: Reader) -> Spans:
    key = _LEADS[message.person is None, message.direction]
    if message.person is None:
        return reader.texts.rich(key)
    return reader.texts.rich(key, person=reader.person(message.person))


def _details(kudos: KudosFacts, reader: Reader) -> tuple[Spans, ...]:
    texts = reader.texts
    found: list[Spans] = [(Text(texts.date_of(kudos.given_at, reader.zone)),)]
    if kudos.value:
        found.append((Text(tag(kudos.value)),))
    if kudos.is_private:
        found.append(texts.rich("kudos-private"))
    if kudos.is_edited:
        found.append(texts.rich("kudos-edited"))
    if kudos.seconds:
        found.append(texts.rich("kudos-seconds", count=kudos.seconds))
    return tuple(found)


def _pager(message: History, reader: Reader) -> tuple[Button, ...]:
    values: dict[str, str | tuple[str, ...]] = {}
    if message.direction != "both":
        values["direction"] = message.direction
    if message.person is not None:
        if not message.person.external_id:
            return ()  # the next page would be the reader's own
        values["person"] = (message.person.external_id,)
    return pager("kudos history", message.page, message.pages, reader, values)


def _small_print(message: History, reader: Reader) -> Spans:
    typed = reader.as_typed("kudos history")
    if message.person is None:
        return reader.texts.rich("history-footer", command=typed)
    return reader.texts.rich("history-footer-person", person=reader.person(message.person))
