"""What somebody is recognised for, and what comes next for the reader."""

from collections.abc import Sequence
from dataclasses import replace

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
from bot.views import history
from bot.views.nominations import badge_name
from bot.views.paging import page_of, pager
from bot.views.plain import made
from bot.views.progress import missing_words
from bot.views.reader import MOST_ITEMS, ButtonValues, Reader, opens
from domain.messages import ByNomination, HeldBadge, NextTier, Profile


def profile(message: Profile, reader: Reader) -> Card:
    """A page of somebody's badges with their latest kudos; of one's own with what comes next."""
    if message.person is not None and not (message.held_count or message.recent):
        return made(_nothing(message, reader), reader)
    person = message.person
    lead = reader.texts.rich("profile-own")
    if person is not None:
        lead = reader.texts.rich("profile-person", person=reader.person(person))
    nodes = (
        Lead(lead),
        *_held(message, reader),
        *_section("profile-next", steps(message.next, reader), reader),
        *_section("profile-by-nomination", _nominations(message.by_nomination, reader), reader),
        *_section("home-recent", _recent(message, reader), reader),
        Actions(_ways(message, reader)),
        Footer(_small_print(message, reader)),
    )
    return made(nodes, reader)


def held_name(one: HeldBadge, reader: Reader) -> Text:
    """A badge that somebody has, with its tier."""
    return badge_name(one.badge, one.tier, reader)


def steps(tiers: Sequence[NextTier], reader: Reader) -> tuple[Item, ...]:
    """Tiers that come by themselves, each with what is still missing."""
    return tuple(Item(_step(one, reader)) for one in tiers[:MOST_ITEMS])


def _held(message: Profile, reader: Reader) -> tuple[Node, ...]:
    texts = reader.texts
    count = (texts.rich("profile-badges", count=message.held_count),) * bool(message.held_count)
    details = (*count, *page_of(message.page, message.pages, reader))
    nodes: list[Node] = [Facts(details)] if details else []
    entries = tuple(
        Item(
            dotted(
                (
                    (held_name(one, reader),),
                    (Text(texts.date_of(one.awarded_at, reader.zone)),),
                )
            )
        )
        for one in message.held[:MOST_ITEMS]
    )
    if entries:
        nodes.append(Items(entries))
    elif not message.held_count:
        nodes.append(Paragraph(texts.rich("profile-no-badges")))
    return tuple(nodes)


def _step(one: NextTier, reader: Reader) -> Spans:
    badge = badge_name(one.badge, one.tier, reader)
    if one.missing.holds:
        return reader.texts.rich("profile-reached", badge=badge)
    words = missing_words(one.missing, one.named, reader)
    return reader.texts.rich("profile-step", badge=badge, missing=words)


def _nominations(tiers: Sequence[ByNomination], reader: Reader) -> tuple[Item, ...]:
    """What colleagues nominate for; the details of each say what it takes."""
    texts = reader.texts
    return tuple(
        Item(
            dotted(
                (
                    (badge_name(one.badge, one.tier, reader),),
                    texts.rich(f"badges-nominators-{one.nominators}"),
                )
            ),
            buttons=(
                Button(texts.text("badges-details"), "laurel badges", {"badge": str(one.badge_id)}),
            ),
        )
        for one in tiers[:MOST_ITEMS]
    )


def _recent(message: Profile, reader: Reader) -> tuple[Item, ...]:
    """They are changed in the history, where what became of it can be seen."""
    shown = (replace(one, can_change=False) for one in message.recent[:MOST_ITEMS])
    return tuple(history.entry(one, reader) for one in shown)


def _section(title: str, items: tuple[Item, ...], reader: Reader) -> tuple[Node, ...]:
    if not items:
        return ()
    return (Paragraph((Text(reader.texts.text(title), strong=True),)), Items(items))


def _nothing(message: Profile, reader: Reader) -> tuple[Node, ...]:
    assert message.person is not None
    lead = reader.texts.rich("history-empty-person", person=reader.person(message.person))
    return (
        Lead(lead),
        Actions((_thank(_whose(message), reader),)),
        Footer(_small_print(message, reader)),
    )


def _ways(message: Profile, reader: Reader) -> tuple[Button, ...]:
    """The other pages; where there are none, what else can be done."""
    texts, whose = reader.texts, _whose(message)
    kudos = Button(texts.text("profile-all-kudos"), "kudos history", whose)
    if message.person is None:
        first = Button(texts.text("badges-all"), "laurel badges", {})
    elif whose:
        first = _thank(whose, reader)
    else:
        return (_thank(whose, reader),)  # another page, or all kudos, would be the reader's own
    pages = pager("laurel profile", message.page, message.pages, reader, whose, by_time=False)
    return (*(pages or (first,)), kudos)


def _whose(message: Profile) -> ButtonValues:
    person = message.person
    return {"person": (person.external_id,)} if person and person.external_id else {}


def _thank(whose: ButtonValues, reader: Reader) -> Button:
    values = {"recipients": whose["person"]} if whose else {}
    return opens(reader.texts.text("kudos-open"), "kudos", values, primary=True)


def _small_print(message: Profile, reader: Reader) -> Spans:
    if message.person is not None:
        return reader.texts.rich("history-footer-person", person=reader.person(message.person))
    preferences = reader.as_typed("laurel preferences")
    return reader.texts.rich("profile-footer", preferences=preferences)
