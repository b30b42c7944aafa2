"""What a person has decided about Laurel, told back to them."""

from datetime import date

from bot.cards import Actions, Card, Footer, Item, Items, Lead, Spans, Text
from bot.views.plain import made
from bot.views.reader import Reader, opens
from domain.messages import PreferencesSaved
from domain.personal import birthday_date
from domain.preferences import Preferences
from domain.text import clean_name, isolate


def saved(message: PreferencesSaved, reader: Reader) -> Card:
    """What holds for them now, a line for each preference, and how to change it again."""
    texts = reader.texts
    held = _held(message.preferences, reader)
    change = opens(texts.text("preferences-change"), "laurel preferences", {})
    typed = reader.as_typed("laurel preferences")
    nodes = (
        Lead(texts.rich("preferences-saved")),
        Items(tuple(Item(_line(name, words, reader)) for name, words in held.items())),
        Actions((change,)),
        Footer(texts.rich("preferences-footer", command=typed)),
    )
    return made(nodes, reader)


def _line(name: str, words: str, reader: Reader) -> Spans:
    label = Text(reader.texts.text(f"preference-{name}"), strong=True)
    return reader.texts.rich("preference-line", name=label, words=words)


def _held(preferences: Preferences, reader: Reader) -> dict[str, str]:
    texts, started = reader.texts, preferences.started_on
    untold = texts.text("preference-untold")
    switch = {True: texts.text("preference-on"), False: texts.text("preference-off")}
    return {
        "direct-messages": switch[preferences.direct_messages],
        "seconds": texts.text(f"preference-seconds-{preferences.seconds}"),
        "on-boards": switch[preferences.on_boards],
        "quiet": _quiet(preferences, reader),
        "locale": _followed(texts.language_named(preferences.locale), preferences.locale, reader),
        "zone": _followed(texts.zone_named(preferences.zone), preferences.zone, reader),
        "birthday": _birthday(preferences.birthday, reader) or untold,
        "started-on": texts.day(started) if started else untold,
    }


def _followed(words: str, chosen: str, reader: Reader) -> str:
    """What was chosen, or that the platform's own is followed."""
    if not clean_name(chosen):
        return reader.texts.text("preference-followed")
    return isolate(clean_name(words))


def _quiet(preferences: Preferences, reader: Reader) -> str:
    texts, start, end = reader.texts, preferences.quiet_from, preferences.quiet_until
    if start is None or end is None:
        return texts.text("preference-quiet-none")
    since, until = texts.clock(start), texts.clock(end)
    return texts.text("preference-quiet-hours", since=since, until=until)


def _birthday(written: str, reader: Reader) -> str:
    try:
        return reader.texts.anniversary(date.fromisoformat(birthday_date(written)))
    except ValueError:
        return ""
