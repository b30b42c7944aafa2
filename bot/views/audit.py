"""The audit log: what admins changed, who, and when."""

from bot.cards import Actions, Card, Facts, Footer, Item, Items, Lead, Node, Text
from bot.views.changes import change_line
from bot.views.paging import page_of, pager
from bot.views.plain import made
from bot.views.reader import MOST_ITEMS, Reader
from bot.views.settings import all_settings
from domain.messages import AuditEntry, AuditLog


def log(message: AuditLog, reader: Reader) -> Card:
    """A page of it, newest first, or that there is nothing yet."""
    texts = reader.texts
    shown = message.entries[:MOST_ITEMS]
    nodes: list[Node] = [Lead(texts.rich("audit-lead" if shown else "audit-empty"))]
    if details := page_of(message.page, message.pages, reader):
        nodes.append(Facts(details))
    if shown:
        nodes.append(Items(tuple(_entry(entry, reader) for entry in shown)))
    ways = pager("settings log", message.page, message.pages, reader)
    nodes += [Actions((*ways, all_settings(reader))), Footer(texts.rich("footer-private"))]
    return made(nodes, reader)


def _entry(entry: AuditEntry, reader: Reader) -> Item:
    when = Text(reader.texts.date_and_time(entry.at, reader.zone))
    change = change_line(entry.change, reader)
    by = reader.person(entry.by)
    return Item(reader.texts.rich("audit-entry", when=when, person=by, change=change))
