"""`/laurel preferences`: what a person decides about Laurel for themselves."""

from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import ParamSpec, TypeVar

from commands.base import Command, Field, FieldKind, FieldValue, Reply, TypedLine, Values
from commands.forms import Choices, form, reopened, words
from commands.scene import Scene, actor_of
from domain import personal as rules
from domain.clock import parse_zone
from domain.errors import DomainError, Problem
from domain.messages import PreferencesSaved
from domain.preferences import Preferences, Seconds
from domain.text import clean_name
from domain.zones import Zones
from storage.queries import settings as queries

# A choice that was made cannot be unmade on every platform: so "none" can be chosen.
NONE = "none"
# Languages in their own words.
LANGUAGES = (
    ("en", "English"),
    ("de", "Deutsch"),
    ("es", "Español"),
    ("fr", "Français"),
    ("ja", "日本語"),
)

_Read = TypeVar("_Read")
_Written = ParamSpec("_Written")


async def change(scene: Scene) -> Reply:
    """Opens the form with what holds, or saves it. Raises `DomainError` with every problem."""
    actor = actor_of(scene)
    is_typed = isinstance(scene.turn.arguments, TypedLine)
    if is_typed or scene.turn.opens_form:
        given = {} if is_typed else scene.values
        shown = reopened(PREFERENCES, given, _shown(actor.preferences))
        return form(scene, PREFERENCES, shown, {}, choices=_choices())
    preferences = _read(scene, actor.preferences)
    told = await queries.save_preferences(scene.tx.connection, actor.id, preferences)
    # From this answer on.
    locale = preferences.locale or told or scene.turn.locale
    return Reply(PreferencesSaved(preferences), locale=locale)


def _shown(preferences: Preferences) -> dict[str, FieldValue]:
    start, end = preferences.quiet_from, preferences.quiet_until
    return {
        "direct_messages": preferences.direct_messages,
        "seconds": preferences.seconds,
        "on_boards": preferences.on_boards,
        "quiet_from": f"{start:%H:%M}" if start else NONE,
        "quiet_until": f"{end:%H:%M}" if end else NONE,
        "locale": preferences.locale or NONE,
        "zone": preferences.zone,
        "birthday": rules.birthday_date(preferences.birthday),
        "started_on": preferences.started_on.isoformat() if preferences.started_on else "",
    }


def _choices() -> Choices:
    # What has no label has a text of its own, in the reader's language.
    hours = ((NONE, ""), *((hour, hour) for hour in rules.half_hours()))
    return {"quiet_from": hours, "quiet_until": hours, "locale": ((NONE, ""), *LANGUAGES)}


def _read(scene: Scene, stored: Preferences) -> Preferences:
    """What was filled in; what was not asked for stays as it is."""
    values: Values = {**_shown(stored), **scene.values}
    problems: list[Problem] = []
    start, end = words(values, "quiet_from"), words(values, "quiet_until")
    quiet = _tried(problems, None, rules.quiet_hours, start, end)
    zone = _tried(problems, "", _zone, words(values, "zone"))
    birthday = _tried(problems, "", rules.birthday_of, words(values, "birthday"))
    where = parse_zone(zone or (scene.actor.zone if scene.actor else None))
    now = scene.turn.now
    started_on = _tried(problems, None, rules.start_date, words(values, "started_on"), now, where)
    seconds, locale = words(values, "seconds"), words(values, "locale")
    if seconds not in tuple(Seconds):
        problems.append(Problem("choice_missing", "seconds"))
    if problems:
        raise DomainError.of(problems)
    return Preferences(
        direct_messages=bool(values["direct_messages"]),
        seconds=Seconds(seconds),
        on_boards=bool(values["on_boards"]),
        quiet_from=quiet[0] if quiet else None,
        quiet_until=quiet[1] if quiet else None,
        locale=locale if locale in dict(LANGUAGES) else "",
        zone=zone,
        birthday=birthday,
        started_on=started_on,
    )


def _tried(
    problems: list[Problem],
    otherwise: _Read,
    read: Callable[_Written, _Read],
    *written: _Written.args,
    **named: _Written.kwargs,
) -> _Read:
    """What `read` makes of what was written; adds to `problems` what it finds wrong with it."""
    try:
        return read(*written, **named)
    except DomainError as error:
        problems += error.problems
        return otherwise


def _zone(written: str) -> str:
    """The IANA zone that was named; "" for none. Raises `DomainError` with those like it."""
    if not (name := clean_name(written)):
        return ""
    found = _zones().find(name)
    if found is not None and parse_zone(found).key == found:
        return found
    raise DomainError("zone_unknown", field="zone", name=name, suggestions=_zones().similar(name))


@cache
def _zones() -> Zones:
    """Every zone, from the one list of them: looking for them all over the disk takes long."""
    return Zones(files("tzdata").joinpath("zones").read_text(encoding="utf-8").split())


PREFERENCES = Command(
    name="laurel preferences",
    handler=change,
    fields=(
        Field("direct_messages", FieldKind.TOGGLE, required=False),
        Field("seconds", FieldKind.CHOICE, options=tuple(Seconds)),
        Field("on_boards", FieldKind.TOGGLE, required=False),
        Field("quiet_from", FieldKind.CHOICE, required=False),
        Field("quiet_until", FieldKind.CHOICE, required=False),
        Field("locale", FieldKind.CHOICE, required=False),
        Field("zone", FieldKind.TEXT, required=False, max_length=60),
        Field("birthday", FieldKind.DATE, required=False),
        Field("started_on", FieldKind.DATE, required=False),
    ),
    has_form=True,
)
