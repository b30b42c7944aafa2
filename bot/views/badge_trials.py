"""Dry runs of badges: who would earn one by what has happened, before it is published and after."""

from collections.abc import Sequence
from datetime import datetime

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
from bot.rendering import dotted
from bot.views.badge_rules import tier_name
from bot.views.badges import line_of
from bot.views.paging import page_of, pager
from bot.views.plain import made
from bot.views.reader import FIRST_NAMES, MOST_ITEMS, MOST_NAMES, Reader
from domain.badges import Tier
from domain.messages import BadgeEarner, BadgeTried, DryRun, TierTried


def before_publishing(run: DryRun, reader: Reader) -> tuple[Lead | Paragraph, ...]:
    """Above the form of a badge: what its conditions come to, and what publishing it does."""
    said = [tier_line(one, run, reader) for one in run.tiers[: len(Tier)]]
    return (
        Lead(reader.texts.rich("badges-tried-lead")),
        *(Paragraph(line) for line in (*said, *consequences([run], reader))),
    )


def tried(message: BadgeTried, reader: Reader) -> Card:
    """A dry run of the badge that is in force, with everybody who would earn it."""
    texts, one, run = reader.texts, message.badge, message.run
    lines = (tier_line(tier, run, reader, with_names=False) for tier in run.tiers[: len(Tier)])
    nodes: list[Node] = [
        Lead(texts.rich("badges-tried-now", badge=line_of(one, reader))),
        *(Paragraph(line) for line in lines),
    ]
    if details := page_of(message.page, message.pages, reader):
        nodes.append(Facts(details))
    if earners := message.earners[:MOST_ITEMS]:
        nodes.append(Items(tuple(Item(_earner(each, run, reader)) for each in earners)))
    nodes += [Paragraph(said) for said in _notes([run], reader)]
    which = {"badge": str(one.id)}
    pages = pager("badge try", message.page, message.pages, reader, which, by_time=False)
    back = Button(texts.text("badges-details"), "laurel badges", which)
    nodes += [Actions((*pages, back)), Footer(texts.rich("footer-private"))]
    return made(nodes, reader)


def tier_line(one: TierTried, run: DryRun, reader: Reader, *, with_names: bool = True) -> Spans:
    """What the condition of one tier comes to."""
    texts = reader.texts
    tier = Text(tier_name(one.tier, reader), strong=True)
    said = texts.rich("badges-tried-nobody", tier=tier)
    if one.count > 0:
        day = _day(one.first_at, run, reader)
        said = texts.rich("badges-tried-tier", tier=tier, count=one.count, day=day)
    if with_names and one.people and one.count > 0:
        named = one.people[: MOST_NAMES if one.count <= MOST_NAMES else FIRST_NAMES]
        people = reader.crowd([reader.person(who) for who in named], one.count - len(named))
        said = texts.rich("badges-tried-people", tried=said, people=people)
    held = texts.rich("badges-tried-held", count=one.held) if one.held > 0 else ()
    return dotted((said, held))


def consequences(runs: Sequence[DryRun], reader: Reader) -> tuple[Spans, ...]:
    """What there is to know of dry runs, and what publishing these badges does."""
    counts = [one.count for run in runs for one in run.tiers]
    quietly = (reader.texts.rich("badges-tried-quietly"),) if any(counts) else ()
    return (*_notes(runs, reader), *quietly)


def _notes(runs: Sequence[DryRun], reader: Reader) -> tuple[Spans, ...]:
    texts = reader.texts
    said: list[Spans] = []
    if len(runs) == 1 and runs[0].roles:
        said.append(texts.rich("badges-tried-roles", roles=reader.names(runs[0].roles, "or")))
    if unknown := tuple(dict.fromkeys(event for run in runs for event in run.unknown)):
        said.append(texts.rich("badges-tried-unknown", events=reader.names(unknown, "or")))
    if cut := next((run for run in runs if run.counted_from), None):
        said.append(texts.rich("badges-tried-cut", day=_day(cut.counted_from, cut, reader)))
    if any(run.is_limited and any(one.count for one in run.tiers) for run in runs):
        said.append(texts.rich("badges-tried-limited"))
    return tuple(said)


def _earner(one: BadgeEarner, run: DryRun, reader: Reader) -> Spans:
    return reader.texts.rich(
        "badges-tried-earner",
        person=reader.person(one.person),
        tier=tier_name(one.tier, reader),
        day=_day(one.reached_at, run, reader),
    )


def _day(at: datetime | None, run: DryRun, reader: Reader) -> str:
    return reader.texts.date_of(at, run.zone) if at else "–"
