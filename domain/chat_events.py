"""What chat itself tells of people, as events that criteria can ask for.

The names of types and attributes stand in the criteria of badges, in rows and in the files of
organisations: they stay. People are ids as text.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from domain.criteria import Event

# Somebody was thanked. Attributes: "giver" (a person's id) and, if one was named, "value" (its
# slug).
KUDOS_RECEIVED = "kudos.received"
# Somebody thanked a colleague, once for each. Attributes: "recipient" and "value", in the same way.
KUDOS_GIVEN = "kudos.given"
# What somebody was thanked for was seconded. Attributes: "by" and "value", in the same way.
SECOND_RECEIVED = "second.received"
# Somebody was awarded a badge. Attributes: "badge" (its slug) and "tier".
BADGE_AWARDED = "badge.awarded"

EVENTS = (KUDOS_RECEIVED, KUDOS_GIVEN, SECOND_RECEIVED, BADGE_AWARDED)


@dataclass(frozen=True, slots=True)
class Thanks:
    """A kudos as far as it is events. `seconds` are those that stand: by whom, and since when.

    Of a private one only what was received counts, as with scores (domain/points.py).
    """

    id: str
    giver: str
    recipients: tuple[str, ...]
    given_at: datetime
    value: str = ""
    seconds: tuple[tuple[str, datetime], ...] = ()
    is_private: bool = False


def events_of(thanks: Thanks) -> list[Event]:
    """Everything that a kudos which stands tells of people."""
    id_, at, value = thanks.id, thanks.given_at, thanks.value
    return [
        *(received(id_, one, thanks.giver, value, at) for one in thanks.recipients),
        *(
            given(id_, thanks.giver, one, value, at)
            for one in thanks.recipients
            if not thanks.is_private
        ),
        *(
            seconded(id_, one, by, value, since)
            for by, since in thanks.seconds
            for one in thanks.recipients
        ),
    ]


def received(kudos: str, person: str, giver: str, value: str, at: datetime) -> Event:
    """`person` was thanked by `giver`; `value` is "" for none."""
    return Event(KUDOS_RECEIVED, person, at, _about({"giver": giver}, value), kudos)


def given(kudos: str, person: str, recipient: str, value: str, at: datetime) -> Event:
    """`person` thanked `recipient`."""
    about = _about({"recipient": recipient}, value)
    return Event(KUDOS_GIVEN, person, at, about, f"{kudos}:{recipient}")


def seconded(kudos: str, person: str, by: str, value: str, at: datetime) -> Event:
    """`by` seconded what `person` was thanked for."""
    return Event(SECOND_RECEIVED, person, at, _about({"by": by}, value), f"{kudos}:{by}")


def awarded(award: str, person: str, badge: str, tier: str, at: datetime) -> Event:
    """`person` was awarded a badge."""
    return Event(BADGE_AWARDED, person, at, {"badge": badge, "tier": tier}, award)


def changes(before: Iterable[Event], after: Iterable[Event]) -> list[Event]:
    """What there is to feed when these events become those: first what is taken back."""
    had, has = _by_name(before), _by_name(after)
    gone = [
        replace(event, taken_back=True) for name, event in had.items() if has.get(name) != event
    ]
    return [*gone, *(event for name, event in has.items() if had.get(name) != event)]


def _about(attributes: dict[str, str], value: str) -> dict[str, str]:
    return {**attributes, "value": value} if value else attributes


def _by_name(events: Iterable[Event]) -> dict[tuple[str, str, str], Event]:
    return {(event.type, event.person, event.id): event for event in events}
