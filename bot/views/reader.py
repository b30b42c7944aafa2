"""For whom a card is made, and the pieces that many cards share, made for them.

What people typed has been cleaned by the room already; it is cleaned here once more, because a card
is the last place where something hostile could still do harm.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from bot.badges.links import Links
from bot.cards import Button, Link, Mention, Quote, Span, Spans, Text
from bot.texts import ListStyle, Texts, texts_for
from domain.messages import Place, ValueName, Who
from domain.people import PersonRef
from domain.text import clean, clean_name, isolate, shorten

# Characters of a quote: a kudos in full, a kudos retold, and the message that it answers.
FULL_QUOTE = 2000
SHORT_QUOTE = 280
SOURCE_QUOTE = 300
# As many entries as a list may have in a card.
MOST_ITEMS = 10
# A sentence names so many people; of more it names the first few, and counts the others.
MOST_NAMES = 10
FIRST_NAMES = 8
# Bytes of a button's values as JSON; Slack allows 2,000 characters with what the door adds.
BUTTON_BYTES = 1800

ButtonValues = Mapping[str, str | tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads a card: their texts, their IANA zone, and the platform they read it on.

    `links` are the addresses of pictures and credentials, as this reader's client can open them;
    None where it cannot: then cards have none.

    `platform` is the door's name, or "" if it is not known. It only changes how commands are typed,
    how channels are written and how an app is added.
    """

    texts: Texts
    zone: str
    platform: str = ""
    links: Links | None = None

    @classmethod
    def of(cls, locale: str, zone: str, platform: str = "", links: Links | None = None) -> Self:
        """The reader with this BCP 47 locale."""
        return cls(texts_for(locale), zone, platform, links)

    def person(self, who: Who) -> Text:
        """A person's name, strong, notifying nobody, as one speaks of a colleague politely."""
        shown = clean_name(who.name)
        if not shown:
            return self.name("")
        return Text(self.texts.text("person-named", name=isolate(shown)), strong=True)

    def name(self, name: str) -> Text:
        """A name, strong; it keeps its place whatever its direction is."""
        shown = clean_name(name) or self.texts.text("person-unnamed")
        return Text(isolate(shown), strong=True)

    def mention(self, who: Who) -> Spans:
        """A person who is to be notified; their name alone if the platform has no id for them."""
        if not who.external_id:
            return (self.person(who),)
        name = clean_name(who.name)
        mention = Mention(self.name(name).text, PersonRef(who.external_id, name))
        return self.texts.rich("person-named", name=mention) if name else (mention,)

    def people(self, people: tuple[Who, ...]) -> Spans:
        """Names as a list in a sentence, notifying nobody: "Ana, Ben and 12 others"."""
        few, others = few_of(people or (Who(""),))
        return self.crowd([self.person(who) for who in few], others)

    def mentions(self, people: tuple[Who, ...]) -> Spans:
        """The same, where everybody who is named is notified."""
        few, others = few_of(people or (Who(""),))
        return self.crowd([self.mention(who) for who in few], others)

    def crowd(self, named: Sequence[Span | Spans], others: int) -> Spans:
        """Those named, and how many others, as a list in a sentence; at least one of the two."""
        if others <= 0:
            return self.texts.join(named)
        if not named:
            return self.texts.rich("people-count", count=others)
        return self.texts.join([*named, self.texts.rich("people-others", count=others)])

    def names(self, names: tuple[str, ...], style: ListStyle = "standard") -> Spans:
        """The first ten of these names as a list in a sentence."""
        return self.texts.join([self.name(name) for name in names[:MOST_ITEMS]], style)

    def place(self, place: Place | None) -> str:
        """A conversation's name, as its platform writes it."""
        name = clean_name(place.name).lstrip("#") if place else ""
        if not name:
            return self.texts.text("place-unnamed")
        return isolate(name if self.platform == "teams" else f"#{name}")

    def place_name(self, place: Place | None) -> Text:
        """A conversation's name, strong, or words that stand for it."""
        return Text(self.place(place), strong=bool(place and place.name))

    def linked(self, words: str, url: str | None) -> Span:
        """Words that lead to `url`, if there is one."""
        return Link(words, url) if url else Text(words)

    def typed(self, command: str) -> Text:
        """A command as a person types it: "/kudos", or "@Laurel kudos" on Teams."""
        if self.platform == "teams":
            return Text("@Laurel " + command.removeprefix("laurel "), strong=True)
        return Text("/" + command, strong=True)

    def as_typed(self, command: str) -> str:
        """The same for small print, where nothing is strong."""
        return self.typed(command).text


def few_of(people: tuple[Who, ...]) -> tuple[tuple[Who, ...], int]:
    """As many of `people` as a sentence names, and how many the others are."""
    few = people if len(people) <= MOST_NAMES else people[:FIRST_NAMES]
    return few, len(people) - len(few)


def tag(value: ValueName) -> str:
    """A company value as a card writes it: "#teamwork"."""
    return tag_of(value.slug)


def tag_of(slug: str) -> str:
    """A value's slug, or what was typed for one, behind its sigil."""
    return isolate("#" + clean_name(slug).lstrip("#"))


def quote(words: str, limit: int) -> Quote:
    """Somebody's own words, cleaned and at most `limit` characters long."""
    return Quote(shorten(clean(words), limit))


def said(words: str, limit: int) -> tuple[Quote, ...]:
    """The same where there are any words."""
    quoted = quote(words, limit)
    return (quoted,) if quoted.text else ()


def opens(label: str, command: str, values: ButtonValues, *, primary: bool = False) -> Button:
    """A button that opens `command`'s form with as much of `values` as it can carry."""
    return Button(
        label,
        command,
        fitting(values),
        style="primary" if primary else "plain",
        opens_form=True,
    )


def fitting(values: ButtonValues) -> dict[str, str | tuple[str, ...]]:
    """`values` without those that would not fit a button, the smallest kept first.

    A value is kept whole or left out: a form must not show half of what somebody wrote.
    """
    kept: dict[str, str | tuple[str, ...]] = {}
    for name in sorted(values, key=lambda name: _size({name: values[name]})):
        if _size({**kept, name: values[name]}) > BUTTON_BYTES:
            break
        kept[name] = values[name]
    return {name: kept[name] for name in values if name in kept}


def _size(values: ButtonValues) -> int:
    return len(json.dumps(values, ensure_ascii=False).encode("utf-8", "surrogatepass"))
