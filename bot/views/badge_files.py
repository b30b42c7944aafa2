"""Badges as text: what an export shows, and what an import did or would do."""

from bot.cards import (
    Actions,
    Button,
    Card,
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
from bot.texts import plain
from bot.views import badge_trials
from bot.views.changes import name_of
from bot.views.paging import page_of, paged, pager
from bot.views.plain import made
from bot.views.reader import MOST_ITEMS, Reader, opens, quote
from domain.messages import BadgesExported, BadgesImported, ImportedBadge

_DOCUMENT = 2900
_IN_TERMINAL = "laurel badges export"


def exported(message: BadgesExported, reader: Reader) -> Card:
    """Each badge as a quote that can be copied."""
    texts = reader.texts
    nodes: list[Node] = [Lead(texts.rich("badges-exported"))]
    if details := page_of(message.page, message.pages, reader):
        nodes.append(Facts(details))
    for name, document in message.documents:
        shown = quote(document, _DOCUMENT)
        command = Text(_IN_TERMINAL, strong=True)
        missing = texts.rich("badges-too-long", name=reader.name(name), command=command)
        nodes.append(shown if shown.text else Paragraph(missing))
    nodes += paged(pager("badge export", message.page, message.pages, reader, by_time=False))
    nodes.append(Footer(texts.rich("footer-private")))
    return made(nodes, reader)


def imported(message: BadgesImported, reader: Reader) -> Card:
    """What an import did; after a trial, what it would do, and the way to do it."""
    texts, badges = reader.texts, message.badges
    lead = (
        texts.rich("badges-trial", count=len(badges))
        if message.is_trial
        else texts.rich("badges-imported")
    )
    nodes: list[Node] = [Lead(lead)]
    runs = [one.run for one in badges if one.run is not None]
    shown = [
        Item(_did(one, reader), _ran(one, reader, is_alone=len(runs) == 1))
        for one in badges[:MOST_ITEMS]
    ]
    if shown:
        nodes.append(Items(tuple(shown)))
    if len(badges) > len(shown):
        nodes.append(Paragraph(texts.rich("list-more", count=len(badges) - len(shown))))
    if message.is_reordered:
        nodes.append(Paragraph(texts.rich("badges-reordered")))
    nodes += [Paragraph(said) for said in badge_trials.consequences(runs, reader)]
    ways: tuple[Button, ...] = (Button(texts.text("badges-all"), "laurel badges", {}),)
    if message.is_trial:
        values = {"document": message.document} if message.document else {}
        label = texts.text("badges-import-now")
        ways = (opens(label, "badge import", values, primary=True), *ways)
    nodes += [Actions(ways), Footer(texts.rich("footer-private"))]
    return made(nodes, reader)


def _did(one: ImportedBadge, reader: Reader) -> Spans:
    texts = reader.texts
    did = texts.rich(f"badges-did-{one.did}") if one.did != "changed" else _changed(one, reader)
    return texts.rich("badges-did", name=reader.name(one.name), did=did)


def _ran(one: ImportedBadge, reader: Reader, *, is_alone: bool) -> str:
    """A dry run, a line for each tier; people are named where there is room."""
    if one.run is None:
        return ""
    run = one.run
    said = (badge_trials.tier_line(tier, run, reader, with_names=is_alone) for tier in run.tiers)
    return "\n".join(plain(line) for line in said)


def _changed(one: ImportedBadge, reader: Reader) -> Spans:
    fields = [Text(name_of(key, reader)) for key in one.keys[:MOST_ITEMS]]
    return reader.texts.rich("badges-did-changed", fields=reader.texts.join(fields))
