"""How far somebody is, and what is still missing, to be shown."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.clock import Period, period_start
from domain.criteria.calendar import Buckets, buckets_of
from domain.criteria.kinds import CRITERIA, Combining, Counting
from domain.criteria.model import Criterion, WindowKind
from domain.criteria.progress import Row
from domain.criteria.tallies import States, Tally, threshold_of


@dataclass(frozen=True, slots=True)
class Missing:
    """What there is and what is missing towards a criterion, in its own unit.

    Of windows it is the one that is open: the last `days` days with today, the period under way.
    Of a row, `have` and `missing` are of the period under way, `row` how many periods in a row
    have enough, with that one if it has, and `row_missing` how many are still to come. Of "all"
    and "any" they are parts. Nothing is missing where it holds, by whatever window.
    """

    criterion: Criterion
    holds: bool
    have: int
    missing: int
    row: int = 0
    row_missing: int = 0
    parts: tuple["Missing", ...] = ()


def missing(criterion: Criterion, states: States, now: datetime, zone: ZoneInfo) -> Missing:
    """How far the person with this progress is at `now` (aware), in the organisation's zone.

    The criterion must be one of those that the progress was kept for.
    """
    return _missing(criterion, states, buckets_of(period_start(Period.DAY, now, zone)))


def _missing(criterion: Criterion, states: States, now: Buckets) -> Missing:
    kind = CRITERIA[criterion.kind]
    if isinstance(kind, Combining):
        return _combined(criterion, kind, [_missing(one, states, now) for one in criterion.parts])
    return _counted(criterion, kind, states, now)


def _combined(criterion: Criterion, kind: Combining, parts: list[Missing]) -> Missing:
    held = [part.holds for part in parts]
    holds = kind.holds(held, criterion.at_least)
    needed = criterion.at_least if kind.has_number else len(parts)
    missing = 0 if holds else needed - sum(held)
    return Missing(criterion, holds, sum(held), missing, parts=tuple(parts))


def _counted(criterion: Criterion, kind: Counting, states: States, now: Buckets) -> Missing:
    tally = Tally(criterion)
    is_row = criterion.window.kind is WindowKind.ROW
    state = states.get(tally.key)
    if state is None:
        row_missing = criterion.window.times if is_row else 0
        return Missing(
            criterion, holds=False, have=0, missing=criterion.at_least, row_missing=row_missing
        )
    bucket = now[tally.place]
    have = state.within(tally.shape, bucket) // kind.scale
    short = max(0, criterion.at_least - have)
    holds = state.best >= threshold_of(criterion)
    row = state.row(tally.shape, bucket) if isinstance(state, Row) else 0
    return Missing(
        criterion,
        holds,
        have,
        missing=0 if holds else short,
        row=row,
        row_missing=max(0, criterion.window.times - row) if is_row and not holds else 0,
    )
