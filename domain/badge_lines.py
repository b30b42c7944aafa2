"""How admins write the rules of a badge in one line each, and how these are read.

The lines are the same in every language, as they are in a file: "manager", "2 of role: Sales
Director", "3 nominators in 30 days from 2 teams", "3 per quarter per team", "gold: in its words".
"""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from domain.admin import MAX_ROLE, problems_once
from domain.badges import Consensus, Level, Rarity, Reach, Tier, TierRule
from domain.clock import Period
from domain.criteria import Criterion
from domain.criteria_lines import criterion_line, criterion_of
from domain.errors import DomainError, Problem
from domain.text import clean, clean_name, shorten

# A chain has so many levels at most.
MOST_LEVELS = 4
_QUOTED_LINE = 60
_EVER = "ever"

_NEEDED = re.compile(r"(\d{1,3})\s+of\s+(.*)", re.IGNORECASE | re.DOTALL)
_LEVEL = re.compile(r"(manager|people|role)\s*(?:[:：]\s*(.*))?", re.IGNORECASE | re.DOTALL)
_CONSENSUS = re.compile(
    r"(\d{1,3})(?:\s+nominators?)?\s+in\s+(\d{1,4})\s+days?(?:\s+from\s+(\d{1,3})\s+teams?)?",
    re.IGNORECASE,
)
_RARITY = re.compile(
    r"(\d{1,6})\s+(?:per\s+(day|week|month|quarter|year)|(ever))(\s+per\s+team)?", re.IGNORECASE
)
_TIER = re.compile(rf"({'|'.join(Tier)})\s*(?:[:：]\s*(.*))?", re.IGNORECASE | re.DOTALL)

_Read = TypeVar("_Read")


def levels(text: str, field: str, picked: Sequence[str] = ()) -> tuple[Level, ...]:
    """One level a line, in their order. A line of "people" alone means those `picked` beside it.

    Raises `DomainError` with every line that is wrong.
    """
    lines = _lines_of(text)
    if len(lines) > MOST_LEVELS:
        params = {"limit": MOST_LEVELS, "count": len(lines)}
        raise DomainError.of([Problem("lines_too_many", field, params)])
    return _each(lines, lambda line: _level(line, field, tuple(picked)))


def level_lines(found: Iterable[Level], picked: Sequence[str] = ()) -> str:
    """The lines that `levels` reads; people are called what they are in `found`."""
    return "\n".join(_level_line(level, tuple(picked)) for level in found)


def consensus(text: str, field: str) -> Consensus | None:
    """Such as "3 nominators in 30 days from 2 teams"; None for nothing. Raises `DomainError`."""
    written = clean_name(text)
    if not written:
        return None
    match = _CONSENSUS.fullmatch(written)
    if match is None:
        raise _unreadable("consensus_wrong", written, field)
    return Consensus(int(match[1]), int(match[2]), int(match[3] or 1))


def consensus_line(found: Consensus | None) -> str:
    """The line that `consensus` reads."""
    if found is None:
        return ""
    return f"{found.nominators} nominators in {found.days} days from {found.teams} teams"


def rarity(text: str, field: str) -> Rarity | None:
    """Such as "3 per quarter", "1 ever per team"; None for nothing. Raises `DomainError`."""
    written = clean_name(text)
    if not written:
        return None
    match = _RARITY.fullmatch(written)
    if match is None:
        raise _unreadable("rarity_wrong", written, field)
    period = Period(match[2].casefold()) if match[2] else Period.ALL
    return Rarity(int(match[1]), period, Reach.TEAM if match[4] else Reach.ORGANIZATION)


def rarity_line(found: Rarity | None) -> str:
    """The line that `rarity` reads."""
    if found is None:
        return ""
    period = _EVER if found.period is Period.ALL else f"per {found.period}"
    team = " per team" if found.reach is Reach.TEAM else ""
    return f"{found.awards} {period}{team}"


def tiers(text: str, field: str) -> tuple[TierRule, ...]:
    """One tier a line, lowest first whatever their order: "gold: its condition in words".

    Raises `DomainError` with every line that is wrong.
    """
    found = _each(_lines_of(text), lambda line: _tier(line, field))
    _require_once([tier for tier, _ in found], field)
    rules = (TierRule(tier, words) for tier, words in found)
    return tuple(sorted(rules, key=lambda one: one.tier.rank))


def tier_lines(found: Iterable[TierRule]) -> str:
    """The lines that `tiers` reads."""
    return "\n".join(f"{one.tier}: {one.words}".removesuffix(": ") for one in found)


def conditions(text: str, field: str) -> dict[Tier, Criterion]:
    """One condition as data a line, by its tier: "gold: 5 kudos.received in a month".

    Raises `DomainError` with every line that is wrong.
    """

    def condition(line: str) -> tuple[Tier, Criterion]:
        tier, written = _tier(line, field)
        return tier, criterion_of(written, field)

    found = _each(_lines_of(text), condition)
    _require_once([tier for tier, _ in found], field)
    return dict(found)


def condition_lines(found: Iterable[TierRule]) -> str:
    """The lines that `conditions` reads."""
    return "\n".join(
        f"{one.tier}: {criterion_line(one.criterion)}" for one in found if one.criterion
    )


def roles(text: str) -> tuple[str, ...]:
    """Roles parted by commas, each once."""
    named = (clean_name(part, MAX_ROLE) for part in re.split("[,;、，\n]", text))
    found: dict[str, str] = {}
    for name in named:
        if name:
            found.setdefault(name.casefold(), name)
    return tuple(found.values())


def role_line(found: Iterable[str]) -> str:
    """The line that `roles` reads."""
    return ", ".join(found)


def _lines_of(text: str) -> list[str]:
    return [line for line in clean(text).split("\n") if line]


def _each(lines: Iterable[str], read: Callable[[str], _Read]) -> tuple[_Read, ...]:
    found: list[_Read] = []
    problems: list[Problem] = []
    for line in lines:
        try:
            found.append(read(line))
        except DomainError as error:
            problems += error.problems
    if problems:
        raise DomainError.of(problems_once(problems))
    return tuple(found)


def _level(line: str, field: str, picked: tuple[str, ...]) -> Level:
    counted = _NEEDED.fullmatch(line)
    needed, who = (int(counted[1]), counted[2]) if counted else (1, line)
    match = _LEVEL.fullmatch(who.strip())
    if match is None:
        raise _unreadable("review_line_wrong", line, field)
    kind, rest = match[1].casefold(), clean_name(match[2] or "", 1000)
    if kind == "manager" and not rest:
        return Level(manager=True, needed=needed)
    if kind == "role" and rest:
        return Level(role=clean_name(rest, MAX_ROLE), needed=needed)
    if kind == "people":
        people = _names(rest) if rest else picked
        if not people:
            raise DomainError("review_people_missing", field=field)
        return Level(people=people, needed=needed)
    raise _unreadable("review_line_wrong", line, field)


def _level_line(level: Level, picked: tuple[str, ...]) -> str:
    if level.manager:
        who = "manager"
    elif level.role:
        who = f"role: {level.role}"
    elif level.people == picked:
        who = "people"
    else:
        who = f"people: {', '.join(level.people)}"
    return who if level.needed == 1 else f"{level.needed} of {who}"


def _names(text: str) -> tuple[str, ...]:
    named = (name.strip().removeprefix("@") for name in re.split("[,;、，]", text))
    return tuple(dict.fromkeys(name for name in named if name))


def _require_once(named: Sequence[Tier], field: str) -> None:
    twice = [tier for i, tier in enumerate(named) if tier in named[:i]]
    if twice:
        raise DomainError.of(
            Problem("tier_twice", field, {"name": tier}) for tier in dict.fromkeys(twice)
        )


def _tier(line: str, field: str) -> tuple[Tier, str]:
    match = _TIER.fullmatch(line)
    if match is None:
        raise _unreadable("tier_line_wrong", line, field)
    return Tier(match[1].casefold()), (match[2] or "").strip()


def _unreadable(code: str, line: str, field: str) -> DomainError:
    return DomainError(code, field=field, line=shorten(line, _QUOTED_LINE))
