"""What admins changed, in words: the setting, what it was, and what it is."""

from collections.abc import Callable, Mapping

from bot.cards import Span, Spans, Text
from bot.views.reader import Reader
from domain.badges import Nominators
from domain.clock import Period
from domain.messages import Change
from domain.settings import Boards, Guests, Posts
from domain.text import clean_name, isolate

# Characters of something typed, on either side of a change; of names more, so that a group that was
# deleted can be put together again.
_LONGEST, _LONGEST_NAMES = 120, 1000
_NAMES = frozenset({"cohort.members", "admins"})
_HOUR, _DAY = 60, 24 * 60

# What each setting can be, where that has words of its own.
_CHOICES: Mapping[str, frozenset[str]] = {
    "guests": frozenset(Guests),
    "allowance_period": frozenset(Period),
    "kudos_posts": frozenset(Posts),
    "round_up_posts": frozenset(Posts),
    "nomination_posts": frozenset(Posts),
    "boards": frozenset(Boards),
    "badge.nominators": frozenset(Nominators),
}
_SWITCHES = frozenset(
    {
        "value_required",
        "value_of_the_week",
        "private_counts",
        "reaction_gives",
        "nominations_public",
        "value.archived",
        "cohort.deleted",
        "badge.archived",
        "badge.public",
    }
)
# What an admin looked at, where that is noted as a change would be.
_LOOKS: Mapping[str, str] = {
    "audit.badges": "audit-looked-badges",
    "audit.names": "audit-looked-names",
}
_OFF = frozenset({"", "0", "no", "off", "false"})


def change_line(change: Change, reader: Reader) -> Spans:
    """One change in a line: "Teamwork, Description: nothing → “we help”"."""
    texts = reader.texts
    if change.key in _LOOKS:
        return texts.rich(_LOOKS[change.key])
    name = Text(name_of(change.key, reader), strong=True)
    before, after = (words_of(change.key, one, reader) for one in (change.before, change.after))
    if not clean_name(change.subject):
        return texts.rich("setting-changed", name=name, before=before, after=after)
    subject = reader.name(change.subject)
    return texts.rich("setting-changed-of", subject=subject, name=name, before=before, after=after)


def words_of(key: str, value: str, reader: Reader) -> Span:
    """What the setting `key` is, where its value as text is `value`."""
    texts = reader.texts
    if key in _SWITCHES:
        return Text(texts.text("setting-off" if value.casefold() in _OFF else "setting-on"))
    if value in _CHOICES.get(key, ()):
        known = f"setting-{_slug(key)}-{_slug(value)}"
        return Text(texts.text(known) if texts.has(known) else value)
    if key in _NUMBERS and _is_count(value):
        return Text(_NUMBERS[key](int(value), reader))
    words = clean_name(value, _LONGEST_NAMES if key in _NAMES else _LONGEST)
    if not words:
        return Text(texts.text("setting-unlimited" if key == "allowance" else "setting-nothing"))
    return Text(texts.text("plain-quoted", words=isolate(words)))


def duration(minutes: int, reader: Reader) -> str:
    """A span of time in the largest unit that measures it without a rest: "24 hours", "3 days"."""
    if minutes >= 2 * _DAY and minutes % _DAY == 0:
        return reader.texts.text("setting-days", count=minutes // _DAY)
    if minutes % _HOUR == 0:
        return reader.texts.text("setting-hours", count=minutes // _HOUR)
    return reader.texts.text("setting-minutes", count=minutes)


def name_of(key: str, reader: Reader) -> str:
    """What the setting `key` is called."""
    named = f"setting-{_slug(key)}"
    # A setting of another release, read in the audit log of this one.
    return reader.texts.text(named) if reader.texts.has(named) else clean_name(key)


def _slug(key: str) -> str:
    return key.replace("_", "-").replace(".", "-")


def _is_count(value: str) -> bool:
    return value.isascii() and value.isdigit() and len(value) <= 9


def _edit_time(minutes: int, reader: Reader) -> str:
    return duration(minutes, reader) if minutes else reader.texts.text("setting-never")


def _days(days: int, reader: Reader) -> str:
    texts = reader.texts
    return texts.text("setting-days", count=days) if days else texts.text("setting-never")


_NUMBERS: Mapping[str, Callable[[int, Reader], str]] = {
    "min_message_length": lambda n, reader: reader.texts.text("setting-characters", count=n),
    "edit_minutes": _edit_time,
    "allowance": lambda n, reader: reader.texts.text("setting-colleagues", count=n),
    "value.position": lambda n, _: str(n),
    "badge.position": lambda n, _: str(n),
    "badge.cooldown_days": lambda n, _: str(n),
    "reminder_days": _days,
    "escalation_days": _days,
    "expiry_days": _days,
    **dict.fromkeys(
        (
            *("audit_per_100", "audit_top_share", "audit_ring_share", "audit_min_nominations"),
            *("audit_seconds", "audit_approved_share", "audit_min_decisions"),
        ),
        lambda n, _: str(n),
    ),
    "second_points": lambda n, reader: reader.texts.text("setting-points", count=n),
}
