"""Groups of colleagues that can be thanked under one name, for the admins who keep them."""

from bot.cards import Button, Card, Item, Text
from bot.views.reader import MOST_ITEMS, Reader, opens
from bot.views.settings import listed
from domain.messages import CohortFacts, CohortsPage
from domain.text import clean_name, isolate

# As many members as a line of the list names.
_NAMED = 5


def page(message: CohortsPage, reader: Reader) -> Card:
    """A page of the groups by name, or what they are for."""
    entries = tuple(_entry(cohort, reader) for cohort in message.cohorts[:MOST_ITEMS])
    return listed(message, "cohorts", "cohort edit", entries, reader)


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
