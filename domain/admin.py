"""What admins write in forms, read into settings, and settings written as they would write them."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import date
from typing import TypeVar

from domain.errors import DomainError, Problem
from domain.settings import Boost
from domain.text import clean, clean_name, shorten

MOST_MIN_MESSAGE = 500
MOST_EDIT_HOURS = 30 * 24
MOST_SECOND_POINTS = 100
MOST_ALLOWANCE = 1000
MOST_FACTOR = 10
MAX_SLUG = 50
# Lines of roles and of boosts, and the characters of a role's name.
MOST_LINES = 30
MAX_ROLE = 80
# So much of a line that cannot be read is quoted.
_QUOTED_LINE = 60

_NUMBER = re.compile(r"\d{1,6}")
_HOURS = re.compile(r"\d{1,4}([.,]\d{1,2})?")
_ROLE = re.compile(r"(.*\S)\s*[:=：]\s*(\d{1,6})", re.DOTALL)
# "2026-12-01 – 2026-12-31: 2", "2026-12-01 to 2026-12-31 x 2"; one day alone has no second date.
_DATE = r"(\d{4}-\d{1,2}-\d{1,2})"
_BOOST = re.compile(
    rf"{_DATE}(?:[^\d:：]{{1,12}}{_DATE})?\s*(?:[:=x*×：]\s*)+(\d{{1,6}})", re.ASCII
)
_EMOJI_NAME = re.compile(r"[a-z0-9_+'-]{1,100}")
_SKIN_TONE = re.compile(r":?:skin-tone-[2-6]:?$")
_BETWEEN_WORDS = re.compile(r"[\W_]+")
_NO_LETTER_YET = re.compile(r"^[\W\d_]+")

_Read = TypeVar("_Read")


def whole_number(text: str, field: str, least: int, most: int) -> int:
    """The number in `text`, from `least` to `most`. Raises `DomainError` for anything else."""
    written = clean(text)
    if _NUMBER.fullmatch(written) and least <= int(written) <= most:
        return int(written)
    raise DomainError("number_wrong", field=field, least=least, most=most)


def minutes_of(hours: str, field: str) -> int:
    """Hours, whole or with a decimal point or comma, in minutes; raises `DomainError`."""
    written = clean(hours)
    if _HOURS.fullmatch(written):
        minutes = round(float(written.replace(",", ".")) * 60)
        if minutes <= MOST_EDIT_HOURS * 60:
            return minutes
    raise DomainError("number_wrong", field=field, least=0, most=MOST_EDIT_HOURS)


def hours_of(minutes: int) -> str:
    """Minutes as the hours that `minutes_of` reads."""
    return f"{minutes / 60:.2f}".rstrip("0").rstrip(".")


def emoji_name(text: str, field: str) -> str:
    """A reaction's short name without colons and skin tone. Raises `DomainError` if it is none."""
    name = _SKIN_TONE.sub("", clean(text).casefold()).strip(":")
    if _EMOJI_NAME.fullmatch(name):
        return name
    raise DomainError("emoji_name_wrong", field=field)


def role_allowances(text: str, field: str) -> tuple[tuple[str, int], ...]:
    """Lines such as "Account Executive: 10". Raises `DomainError` with every line that is wrong."""
    roles = _lines(text, field, _role)
    named = [name.casefold() for name, _ in roles]
    twice = [roles[i][0] for i, name in enumerate(named) if name in named[:i]]
    if twice:
        raise DomainError.of(
            Problem("role_twice", field, {"name": name}) for name in dict.fromkeys(twice)
        )
    return roles


def role_lines(roles: Iterable[tuple[str, int]]) -> tuple[str, ...]:
    """The lines that `role_allowances` reads."""
    return tuple(f"{name}: {allowance}" for name, allowance in roles)


def boosts(text: str, field: str) -> tuple[Boost, ...]:
    """Lines such as "2026-12-01 – 2026-12-31: 2", by their first day. Raises `DomainError` with
    every line that is wrong.
    """
    found = _lines(text, field, _boost)
    return tuple(sorted(found, key=lambda one: (one.starts_on, one.ends_on, one.factor)))


def boost_lines(found: Iterable[Boost]) -> tuple[str, ...]:
    """The lines that `boosts` reads."""
    return tuple(f"{one.starts_on} – {one.ends_on}: {one.factor}" for one in found)


def slug_of(words: str) -> str:
    """A name as one types it behind a sign: "Customer first" is "customer-first".

    It begins with a letter and has at most `MAX_SLUG` characters; empty if there is no letter.
    """
    plain = unicodedata.normalize("NFC", unicodedata.normalize("NFC", clean(words)).casefold())
    slug = _NO_LETTER_YET.sub("", _BETWEEN_WORDS.sub("-", plain))
    return slug[:MAX_SLUG].strip("-")


def free_slug(slug: str, taken: Iterable[str]) -> str:
    """`slug`, or the same with the first number that makes it one of its own."""
    known = frozenset(taken)
    number, free = 1, slug
    while free in known:
        number += 1
        end = f"-{number}"
        free = slug[: MAX_SLUG - len(end)].rstrip("-") + end
    return free


def _lines(text: str, field: str, read: Callable[[str, str], _Read]) -> tuple[_Read, ...]:
    lines = [line for line in clean(text).split("\n") if line]
    if len(lines) > MOST_LINES:
        raise DomainError("lines_too_many", field=field, limit=MOST_LINES, count=len(lines))
    found: list[_Read] = []
    problems: list[Problem] = []
    for line in lines:
        try:
            found.append(read(line, field))
        except DomainError as error:
            problems += error.problems
    if problems:
        raise DomainError.of(problems_once(problems))
    return tuple(found)


def problems_once(problems: Iterable[Problem]) -> list[Problem]:
    """Each problem once, in their order."""
    found: list[Problem] = []
    for problem in problems:
        if problem not in found:
            found.append(problem)
    return found


def _role(line: str, field: str) -> tuple[str, int]:
    match = _ROLE.fullmatch(line)
    name = clean_name(match[1], MAX_ROLE) if match else ""
    if match is None or not name or int(match[2]) > MOST_ALLOWANCE:
        raise DomainError("role_line_wrong", field=field, line=shorten(line, _QUOTED_LINE))
    return name, int(match[2])


def _boost(line: str, field: str) -> Boost:
    quoted = shorten(line, _QUOTED_LINE)
    match = _BOOST.fullmatch(line)
    try:
        first = date.fromisoformat(_padded(match[1])) if match else None
        last = date.fromisoformat(_padded(match[2] or match[1])) if match else None
    except ValueError:
        first = last = None
    if match is None or first is None or last is None or not 2 <= int(match[3]) <= MOST_FACTOR:
        raise DomainError("boost_line_wrong", field=field, line=quoted)
    if last < first:
        raise DomainError("boost_backwards", field=field, line=quoted)
    return Boost(first, last, int(match[3]))


def _padded(written: str) -> str:
    year, month, day = written.split("-")
    return f"{year}-{month:0>2}-{day:0>2}"
