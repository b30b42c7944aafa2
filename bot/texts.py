"""Every text a person sees, in their language, from `bot/locales/<language>/*.ftl`.

Texts are Project Fluent messages. Whatever is put into one goes through a stand-in character and
is set in afterwards, so that nothing a person typed is ever read as Fluent or as markup; Fluent
itself sees only whole numbers, which choose plural forms. Lists, dates and times follow Babel.
"""

import re
import warnings
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import (
    format_date,
    format_interval,
    format_skeleton,
    get_datetime_format,
    get_timezone_location,
)
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource

from bot.cards import Link, Mention, Span, Spans, Text

DEFAULT_LANGUAGE = "en"

# Where a language is asked for without a region, the region whose habits are followed. Babel's
# plain "en" is American: "May 4", "Ana, Ben, and Cleo".
_HABITS = {"en": "en_001"}

# A stand-in is one private-use character. Texts hold none themselves (a test says so).
_FIRST_STAND_IN = 0xE000
_STAND_INS = re.compile("([\ue000-\uf8ff])")

# In Spanish, "y" and "o" change before their own sound, though not before "hie" or "hia". A name
# may begin with the mark that isolates its direction.
_SPANISH = (
    (" y ", re.compile("\u2068?(?:[ií]|h[ií](?![ae]))", re.IGNORECASE), " e "),
    (" o ", re.compile("\u2068?h?[oó]", re.IGNORECASE), " u "),
)

Param = str | int | Span | Spans
ListStyle = Literal["standard", "or"]


class TextWarning(Warning):
    """A text and its parameters do not fit together; the person saw a gap."""


class Texts:
    """The texts of one language, with the formats of one locale."""

    def __init__(self, bundles: Sequence[FluentBundle], language: str, formats: Locale) -> None:
        self.language = language
        self._bundles = tuple(bundles)
        self._formats = formats
        self._fixed: dict[str, str] = {}  # texts without parameters, once they were asked for

    def has(self, key: str) -> bool:
        """Whether there is a text called `key`."""
        return any(bundle.has_message(key) for bundle in self._bundles)

    def text(self, key: str, **params: Param) -> str:
        """The text `key` as plain characters. KeyError if no such text exists."""
        if params:
            return plain(self.rich(key, **params))
        if key not in self._fixed:
            self._fixed[key] = plain(self.rich(key))
        return self._fixed[key]

    def optional(self, key: str) -> str:
        """The text `key`, or nothing if no such text exists."""
        return self.text(key) if self.has(key) else ""

    def rich(self, key: str, **params: Param) -> Spans:
        """The text `key` as spans; parameters that are spans stay what they are.

        KeyError if no such text exists.
        """
        inserted: dict[str, Spans] = {}
        arguments: list[tuple[str, str | int]] = []
        for name, value in params.items():
            if isinstance(value, int):
                arguments.append((name, value))
            else:
                stand_in = chr(_FIRST_STAND_IN + len(inserted))
                inserted[stand_in] = _spans(value)
                arguments.append((name, stand_in))
        return _insert(_pattern(self._bundles, key, tuple(arguments)), inserted)

    def join(self, parts: Sequence[str | Span | Spans], style: ListStyle = "standard") -> Spans:
        """The parts as a list in a sentence: "Ana, Ben and Cleo", or with "or"."""
        inserted = {chr(_FIRST_STAND_IN + i): _spans(part) for i, part in enumerate(parts)}
        pattern = _list_pattern(tuple(inserted), style, self._formats)
        if self.language == "es" and len(parts) > 1:
            pattern = _euphonic(pattern, plain(inserted[pattern[-2]]))
        return _insert(pattern, inserted)

    def moment(self, at: datetime, zone: str) -> str:
        """A moment of the week, as the clock at the reader's place shows it: "Mon 09:00"."""
        return format_skeleton("EHm", at, tzinfo=_zone(zone), locale=self._formats)

    def period(self, since: datetime, until: datetime, zone: str) -> str:
        """The days from `since` up to, but not including, `until`: "4–10 May"."""
        place = _zone(zone)
        first = since.astimezone(place).date()
        last = max(first, (until - timedelta(microseconds=1)).astimezone(place).date())
        return format_interval(first, last, "MMMd", locale=self._formats)

    def calendar(self, period: Literal["week", "month", "quarter", "year"], first: date) -> str:
        """A period of the calendar by its name: "2–8 Nov 2026", "November 2026", "2026"."""
        if period == "week":
            last = first + timedelta(days=6)
            return format_interval(first, last, "yMMMd", locale=self._formats)
        named = {"month": "yMMMM", "quarter": "yQQQQ", "year": "y"}[period]
        return format_skeleton(named, first, locale=self._formats)

    def date_and_time(self, at: datetime, zone: str) -> str:
        """A moment of any day, as the calendar and clock at the reader's place show it."""
        local = at.astimezone(_zone(zone))
        pattern = str(get_datetime_format("medium", self._formats)).replace("'", "")
        day = format_date(local, "medium", self._formats)
        return pattern.replace("{0}", self.clock(local.time())).replace("{1}", day)

    def date_of(self, at: datetime, zone: str) -> str:
        """The day of a moment, as the calendar at the reader's place shows it: "4 May 2026"."""
        return format_date(at.astimezone(_zone(zone)), "medium", self._formats)

    def day(self, day: date) -> str:
        """A day of the calendar: "4 May 2026"."""
        return format_date(day, "long", self._formats)

    def anniversary(self, day: date) -> str:
        """A day of every year: "4 May"."""
        return format_skeleton("MMMMd", day, locale=self._formats)

    def clock(self, at: time) -> str:
        """A time of every day: "22:00"."""
        return format_skeleton("Hm", at, locale=self._formats)

    def language_named(self, tag: str) -> str:
        """The language with this BCP 47 tag, as the reader calls it; the tag if it is none."""
        try:
            return Locale.parse(tag, sep="-").get_display_name(self._formats) or tag
        except (UnknownLocaleError, ValueError):
            return tag

    def zone_named(self, zone: str) -> str:
        """The IANA zone by the city that names it, as the reader calls it."""
        try:
            city = get_timezone_location(zone, locale=self._formats, return_city=True)
        except LookupError:
            return zone
        return city.rsplit("/", maxsplit=1)[-1]


def plain(spans: Iterable[Span]) -> str:
    """The characters of `spans`, without what makes them strong, a mention or a link."""
    return "".join(span.name if isinstance(span, Mention) else span.text for span in spans)


@lru_cache(maxsize=256)
def texts_for(locale: str) -> Texts:
    """The texts for a reader whose locale is the BCP 47 tag `locale`.

    "de-AT" is served by "de" if there is no "de-AT", and by English if there is no German; a
    text that the language lacks is English, too. Never fails, whatever the tag is.
    """
    known = {language.lower(): language for language in languages()}
    wanted = list(_wider(locale))
    language = next((known[tag] for tag in wanted if tag in known), DEFAULT_LANGUAGE)
    tags = [*wanted, language.lower()]
    formats = next(found for tag in tags if (found := _formats(tag, language)) is not None)
    return Texts(
        [_bundle(tag) for tag in dict.fromkeys((language, DEFAULT_LANGUAGE))], language, formats
    )


def text(locale: str, key: str, **params: Param) -> str:
    """The text `key` as plain characters, for a reader with this locale."""
    return texts_for(locale).text(key, **params)


def rich(locale: str, key: str, **params: Param) -> Spans:
    """The text `key` as spans, for a reader with this locale."""
    return texts_for(locale).rich(key, **params)


@cache
def languages() -> tuple[str, ...]:
    """The languages there are texts in, as named by their folders."""
    folders = files("bot").joinpath("locales").iterdir()
    return tuple(sorted(folder.name for folder in folders if folder.is_dir()))


@cache
def sources(language: str) -> Mapping[str, str]:
    """The Fluent sources of a language, by file name."""
    folder = files("bot").joinpath("locales", language)
    found = sorted(folder.iterdir(), key=lambda file: file.name)
    return {
        file.name: file.read_text(encoding="utf-8") for file in found if file.name.endswith(".ftl")
    }


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for source in sources(language).values():
        bundle.add_resource(FluentResource(source))
    return bundle


def _wider(locale: str) -> Iterable[str]:
    """`locale` and the ever wider tags that contain it, in lower case."""
    # The longest tag that RFC 5646 asks anybody to store; a longer one is no tag.
    parts = locale.lower().replace("_", "-").split("-") if len(locale) <= 35 else []
    for end in range(len(parts), 0, -1):
        yield "-".join(parts[:end])


def _formats(tag: str, language: str) -> Locale | None:
    """Babel's locale for `tag`, if it is one of `language`, whose words surround the formats."""
    if tag.split("-", maxsplit=1)[0] != language.lower().split("-")[0]:
        return None
    try:
        return Locale.parse(_HABITS.get(tag, tag.replace("-", "_")))
    except (UnknownLocaleError, ValueError):
        return None


# What Fluent and Babel make of a text depends on its stand-ins and numbers only, not on what people
# wrote, so it is worth keeping: a card costs half as much.
@lru_cache(maxsize=4096)
def _pattern(
    bundles: tuple[FluentBundle, ...], key: str, arguments: tuple[tuple[str, str | int], ...]
) -> tuple[str, ...]:
    """The text `key`, taken apart at its stand-ins."""
    for bundle in bundles:
        if not bundle.has_message(key):
            continue
        pattern = bundle.get_message(key).value
        if pattern is None:
            continue
        result, errors = bundle.format_pattern(pattern, dict(arguments))
        if errors:
            warnings.warn(f"text {key}: {errors}", TextWarning, stacklevel=4)
        return tuple(_STAND_INS.split(str(result)))
    raise KeyError(key)


@lru_cache(maxsize=256)
def _list_pattern(stand_ins: tuple[str, ...], style: ListStyle, formats: Locale) -> tuple[str, ...]:
    return tuple(_STAND_INS.split(format_list(stand_ins, style=style, locale=formats)))


def _euphonic(pattern: tuple[str, ...], last: str) -> tuple[str, ...]:
    """A Spanish list whose last word may change the one before it: "Ana e Inés", "Ben u Óscar".

    Babel's lists do not know their words, so that they cannot tell.
    """
    for usual, before, instead in _SPANISH:
        if pattern[-3] == usual and before.match(last):
            return (*pattern[:-3], instead, *pattern[-2:])
    return pattern


@lru_cache(maxsize=1024)
def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return UTC


def _spans(value: str | Span | Spans) -> Spans:
    if isinstance(value, str):
        return (Text(value),)
    return (value,) if isinstance(value, Text | Mention | Link) else value


def _insert(pattern: tuple[str, ...], inserted: Mapping[str, Spans]) -> Spans:
    """`pattern` with its stand-ins replaced; neighbouring characters alike become one span."""
    spans: list[Span] = []
    for part in pattern:
        for span in inserted[part] if part in inserted else (Text(part),):
            last = spans[-1] if spans else None
            if isinstance(span, Text) and not span.text:
                continue
            if isinstance(span, Text) and isinstance(last, Text) and span.strong is last.strong:
                spans[-1] = Text(last.text + span.text, last.strong)
            else:
                spans.append(span)
    return tuple(spans)
