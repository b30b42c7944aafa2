"""What criteria and events are, as plain data."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
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
    """A stretch of time; only what its kind needs is set. Days and periods are local ones, by the
    organisation's zone.
    """

    kind: WindowKind = WindowKind.EVER
    days: int = 0
    period: Period | None = None
    times: int = 0


@dataclass(frozen=True, slots=True)
class Criterion:
    """A condition. `kind` names an entry of the registry: "count" (events), "distinct" (different
    values of the attribute `of`), "sum" (of the attribute `of`), "all" and "any" (of `parts`).

    `where` are attributes that an event must have, by name and value. It holds once `at_least` is
    reached within the window; for "any", once so many of its parts hold.
    """

    kind: str
    event: str = ""
    where: tuple[tuple[str, str], ...] = ()
    of: str = ""
    at_least: int = 1
    window: Window = Window()
    parts: tuple["Criterion", ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to `person` (an id), at an aware moment.

    Taking it back is the same event once more, in all that it says, with `taken_back`. An `id` is
    fed once, and once more when it is taken back: whoever feeds sees to that.
    """

    type: str
    person: str
    at: datetime
    attributes: Mapping[str, str]
    id: str
    taken_back: bool = False
