"""Groups of colleagues that can be thanked under one name, for the admins who keep them."""

from bot.cards import Button, Card, Facts, Footer, Item, Items, Lead, Node, Text
from bot.views.paging import page_of, pager
from bot.views.plain import summary
from bot.views.reader import MOST_ITEMS, Reader, opens
from bot.views.settings import ways_on
from domain.messages import CohortFacts, CohortsPage
from domain.text import clean_name, isolate

# As many members as a line of the list names.
_NAMED = 5


def page(message: CohortsPage, reader: Reader) -> Card:
    """A page of the groups by name, or what they are for."""
    texts = reader.texts
    shown = message.cohorts[:MOST_ITEMS]
    nodes: list[Node] = [Lead(texts.rich("cohorts-lead" if shown else "cohorts-empty"))]
    if details := page_of(message.page, message.pages, reader):
        nodes.append(Facts(details))
    if shown:
        nodes.append(Items(tuple(_entry(cohort, reader) for cohort in shown)))
    add = opens(texts.text("cohorts-add"), "cohort edit", {}, primary=True)
    pages = pager("settings cohorts", message.page, message.pages, reader, by_time=False)
    nodes += [ways_on(add, pages, reader), Footer(texts.rich("cohorts-footer"))]
    return Card(tuple(nodes), summary(tuple(nodes), texts))


def _entry(cohort: CohortFacts, reader: Reader) -> Item:
    texts, which = reader.texts, {"cohort": str(cohort.id)}
    name = Text(isolate("@" + clean_name(cohort.slug).lstrip("@")), strong=True)
    named = [reader.person(who) for who in cohort.members[:_NAMED]]
    if cohort.count and named:
        members = reader.crowd(named, cohort.count - len(named))
        line = texts.rich("cohorts-entry", name=name, members=members)
    else:
        line = texts.rich("cohorts-entry-empty", name=name)
    edit = opens(texts.text("cohorts-edit"), "cohort edit", which)
    delete = Button(texts.text("cohorts-delete"), "cohort delete", which, style="danger")
    return Item(line, buttons=(edit, delete))
