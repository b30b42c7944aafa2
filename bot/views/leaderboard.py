"""Boards as people see them: the first, the reader and those beside them, and who gained most."""

from collections.abc import Sequence
from typing import Literal

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
from bot.views.paging import page_of, pager
from bot.views.plain import summary
from bot.views.reader import MOST_ITEMS, Reader, fitting, opens, tag
from domain.clock import Period
from domain.messages import BoardGain, BoardLine, Leaderboard, Who
from domain.text import shorten

# The longest bar, in characters; eighty a line leave room for a name and what has changed.
_LONGEST = 10
_BAR = "▇"
_DOT = Text(" · ")
# So much of a channel's name stands on a button.
_PLACE = 20
_LEADS = {
    "received": "leaderboard-received",
    "given": "leaderboard-given",
    "badges": "leaderboard-badges",
}
_NAMED: dict[Period, Literal["week", "month", "quarter", "year"]] = {
    Period.WEEK: "week",
    Period.MONTH: "month",
    Period.QUARTER: "quarter",
    Period.YEAR: "year",
}


def leaderboard(message: Leaderboard, reader: Reader) -> Card:
    """A page of a board; an invitation where nobody is on it. Notifies nobody.

    Its one plain line leaves out the bars, which say nothing when read aloud.
    """
    aloud = summary(_nodes(message, reader, has_bars=False), reader.texts)
    return Card(_nodes(message, reader, has_bars=True), aloud)


def _nodes(message: Leaderboard, reader: Reader, *, has_bars: bool) -> tuple[Node, ...]:
    return (
        Lead(_lead(message, reader)),
        Facts(_details(message, reader)),
        *_body(message, reader, has_bars=has_bars),
        *_improved(message, reader),
        *_shared(message, reader),
        *_actions(message, reader),
        Footer(_small_print(message, reader)),
    )


def _lead(message: Leaderboard, reader: Reader) -> Spans:
    if message.value:
        return reader.texts.rich("leaderboard-value", value=tag(message.value))
    return reader.texts.rich(_LEADS[message.metric])


def _details(message: Leaderboard, reader: Reader) -> tuple[Spans, ...]:
    texts, found = reader.texts, list[Spans]()
    if named := _NAMED.get(message.period):
        found.append((Text(texts.calendar(named, message.starts_on)),))
    else:
        found.append(texts.rich("leaderboard-all-time"))
    match message.trait:
        case "team":
            found.append(texts.rich("leaderboard-team", person=reader.person(Who(message.shared))))
        case "region":
            found.append(texts.rich("leaderboard-region", name=reader.name(message.shared)))
        case "role":
            found.append(texts.rich("leaderboard-role", name=reader.name(message.shared)))
    if message.is_of_place:
        place = reader.place_name(message.asked_in)
        found.append(texts.rich("leaderboard-channel", place=place))
    return (*found, *page_of(message.page, message.pages, reader))


def _body(message: Leaderboard, reader: Reader, *, has_bars: bool) -> tuple[Node, ...]:
    texts, nodes = reader.texts, list[Node]()
    most = max((message.top, *(one.score for one in (*message.lines, *message.near))), default=0)
    longest = most if has_bars else 0
    if message.lines:
        nodes.append(_items(message.lines, longest, reader))
    elif message.names != "own":
        nodes.append(_nobody(message, reader))
    if message.near:
        if message.lines:
            nodes.append(Paragraph(texts.rich("leaderboard-near")))
        nodes.append(_items(message.near, longest, reader))
    elif _is_missing(message) and (message.lines or message.names == "own"):
        nodes.append(_not_yet(message, reader))
    return tuple(nodes)


def _nobody(message: Leaderboard, reader: Reader) -> Paragraph:
    badges = message.metric == "badges"
    key = "leaderboard-empty-badges" if badges else "leaderboard-empty"
    return Paragraph(reader.texts.rich(key))


def _not_yet(message: Leaderboard, reader: Reader) -> Paragraph:
    badges = message.metric == "badges"
    key = "leaderboard-not-yet-badges" if badges else "leaderboard-not-yet"
    return Paragraph(reader.texts.rich(key))


def _is_missing(message: Leaderboard) -> bool:
    """Whether the card is for one reader, who is not on the board."""
    lines = (*message.lines, *message.near)
    return message.shared_by is None and not any(_is_reader(one) for one in lines)


def _items(lines: Sequence[BoardLine], longest: int, reader: Reader) -> Items:
    return Items(tuple(Item(_line(one, longest, reader)) for one in lines[:MOST_ITEMS]))


def _line(one: BoardLine, longest: int, reader: Reader) -> Spans:
    """A place: whose, how much, and what has changed. The reader's is strong, and says so."""
    bar = _BAR * max(1, round(_LONGEST * one.score / longest)) + " " if longest else ""
    spans = reader.texts.rich(
        "leaderboard-line",
        rank=one.place,
        person=_called(one, reader),
        bar=Text(bar),
        points=one.score,
    )
    change = _change(one, reader)
    return (*spans, _DOT, *change) if change else spans


def _is_reader(one: BoardLine | BoardGain) -> bool:
    return one.who is None and one.alias is None


def _called(one: BoardLine | BoardGain, reader: Reader) -> Text:
    """A name that is told from the reader's by its weight, too."""
    if one.who:
        return Text(reader.person(one.who).text)
    if one.alias:
        number = f"{one.alias.number:04}"
        return Text(reader.texts.text("leaderboard-alias", plant=one.alias.plant, number=number))
    return Text(reader.texts.text("leaderboard-you"), strong=True)


def _change(one: BoardLine, reader: Reader) -> Spans:
    texts = reader.texts
    if one.is_new:
        return texts.rich("leaderboard-new")
    if one.before is None:
        return ()
    if one.before > one.place:
        return texts.rich("leaderboard-up", count=one.before - one.place)
    if one.before == one.place:
        return texts.rich("leaderboard-same")
    return texts.rich("leaderboard-fell", rank=one.before)


def _improved(message: Leaderboard, reader: Reader) -> tuple[Node, ...]:
    if not message.improved:
        return ()
    people = reader.texts.join(
        [
            reader.texts.rich("leaderboard-gain", person=_called(one, reader), points=one.points)
            for one in message.improved
        ]
    )
    return (Paragraph(reader.texts.rich("leaderboard-improved", people=people)),)


def _shared(message: Leaderboard, reader: Reader) -> tuple[Node, ...]:
    if message.shared_in is None:
        return ()
    place = reader.place_name(message.shared_in)
    return (Paragraph(reader.texts.rich("leaderboard-shared", place=place)),)


def _actions(message: Leaderboard, reader: Reader) -> tuple[Actions, ...]:
    texts = reader.texts
    if message.shared_by is not None:
        return (Actions((_invitation(message, reader),)),)
    values = _values(message)
    ways = pager("leaderboard", message.page, message.pages, reader, values, by_time=False)
    buttons = list(ways)
    if message.can_share:
        share = {**fitting(values), "page": str(message.page)}
        place = shorten(reader.place(message.asked_in), _PLACE)
        label = texts.text("leaderboard-share", place=place)
        buttons.append(Button(label, "leaderboard share", share))
    if _is_missing(message) and len(buttons) < 3:
        buttons.insert(0, _invitation(message, reader, primary=True))
    return (Actions(tuple(buttons)),) if buttons else ()


def _invitation(message: Leaderboard, reader: Reader, *, primary: bool = False) -> Button:
    """The way to whatever the board counts."""
    if message.metric == "badges":
        return opens(reader.texts.text("badges-nominate"), "nominate", {}, primary=primary)
    return opens(reader.texts.text("kudos-open"), "kudos", {}, primary=primary)


def _values(message: Leaderboard) -> dict[str, str | tuple[str, ...]]:
    """What asks for the same board again."""
    value = {"value": message.value.slug} if message.value else {"metric": message.metric}
    among = "channel" if message.is_of_place else message.trait or ""
    place = message.asked_in.external_id if message.asked_in else ""
    rest = {"period": message.period.value, "among": among, "place": place}
    return {**value, **{name: what for name, what in rest.items() if what}}


def _small_print(message: Leaderboard, reader: Reader) -> Spans:
    texts = reader.texts
    typed = reader.as_typed("leaderboard")
    sentences = []
    if message.names != "own":
        sentences.append(texts.rich("leaderboard-ties"))
    if message.names == "made_up":
        sentences.append(texts.rich("leaderboard-made-up"))
    if message.shared_by is not None:
        off = reader.as_typed("laurel preferences")
        by = reader.person(message.shared_by)
        post = texts.rich("leaderboard-post-footer", person=by, command=typed, preferences=off)
        return _together([*sentences, post])
    if message.names == "own":
        sentences.append(texts.rich("leaderboard-own-only"))
    elif message.is_hidden:
        sentences.append(texts.rich("leaderboard-hidden"))
    sentences.append(texts.rich("leaderboard-footer", command=typed))
    return _together(sentences)


def _together(sentences: Sequence[Spans]) -> Spans:
    first, *rest = sentences
    return (*first, *(span for one in rest for span in (Text(" "), *one)))
