"""Writes put together into one statement, because what costs is the number of statements."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from domain.errors import DomainError

_PARAMETER = re.compile(r"\$(\d+)")


@dataclass(frozen=True, slots=True)
class Write:
    """Queries that write, as they stand behind `WITH`, and their arguments from $1 on.

    They see the database as it was before the statement, and so nothing of one another. Each
    query's name is its own among all that are put together. They are carried out in their order.
    `refusals` are what is raised where a constraint, by its name, does not allow what is written.
    """

    queries: str
    arguments: tuple[object, ...]
    refusals: Mapping[str, DomainError] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Statement:
    """What the driver executes."""

    text: str
    arguments: tuple[object, ...]


def together(writes: list[Write]) -> Statement:
    """One statement that does all of `writes`."""
    text = _text(tuple((write.queries, len(write.arguments)) for write in writes))
    return Statement(text, tuple(value for write in writes for value in write.arguments))


@lru_cache(maxsize=256)
def _text(parts: tuple[tuple[str, int], ...]) -> str:
    """The same text for the same writes, by which the driver finds its prepared statement."""
    before = 0
    numbered = []
    for queries, count in parts:
        numbered.append(_numbered(queries, before))
        before += count
    return f"WITH {', '.join(numbered)} SELECT"


def _numbered(queries: str, after: int) -> str:
    """The queries with their parameters counted on from `after`."""
    return _PARAMETER.sub(lambda found: f"${int(found[1]) + after}", queries)
