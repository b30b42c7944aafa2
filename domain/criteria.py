"""Criteria: conditions over events, as data that admins can edit.

Nothing here knows of kudos or badges: an event has a type, a person, a moment and attributes.
"""

from dataclasses import dataclass
from enum import StrEnum

from domain.clock import Period


class WindowKind(StrEnum):
    """Over what stretch of time events are taken together."""

    EVER = "ever"
    DAYS = "days"  # any `days` days in a row
    PERIOD = "period"  # one period of the organisation's calendar
    ROW = "row"  # `times` periods in a row, each with enough of them


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of time; only what its kind needs is set."""

    kind: WindowKind = WindowKind.EVER
    days: int = 0
    period: Period | None = None
    times: int = 0


@dataclass(frozen=True, slots=True)
class Criterion:
    """A condition. `kind` names a function of the registry: "count" (events), "distinct" (different
    values of the attribute `of`), "sum" (of the attribute `of`), "all" and "any" (of `parts`).

    `where` are attributes that an event must have, by name and value. It holds once `at_least` is
    reached within the window.
    """

    kind: str
    event: str = ""
    where: tuple[tuple[str, str], ...] = ()
    of: str = ""
    at_least: int = 1
    window: Window = Window()
    parts: tuple["Criterion", ...] = ()
