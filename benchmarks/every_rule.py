"""An evaluator that knows no shortcut, for the matcher to be measured against."""

from collections import defaultdict
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from domain.clock import Period, period_start
from domain.criteria import Criterion, Event, WindowKind


class Naive:
    """Tries every rule on every event, and works out what it asks for from all that matched."""

    def __init__(self, found: dict[str, Criterion], zone: ZoneInfo) -> None:
        self.zone = zone
        self.parts = {rule: one.parts or (one,) for rule, one in found.items()}
        self.matched: dict[tuple[str, int, str], list[tuple[date, str, int]]] = defaultdict(list)
        self.held: dict[tuple[str, int, str], bool] = {}

    def feed(self, event: Event) -> None:
        for rule, parts in self.parts.items():
            for number, part in enumerate(parts):
                if event.type == part.event and all(
                    event.attributes.get(name) == value for name, value in part.where
                ):
                    self._take(part, (rule, number, event.person), event)

    def holding(self) -> set[tuple[str, str]]:
        return {
            (rule, person)
            for rule, number, person in self.held
            if number == 0
            and all(
                self.held.get((rule, one, person), False) for one in range(len(self.parts[rule]))
            )
        }

    def _take(self, part: Criterion, key: tuple[str, int, str], event: Event) -> None:
        matched = self.matched[key]
        start = period_start(part.window.period or Period.DAY, event.at, self.zone)
        sign = -1 if event.taken_back else 1
        matched.append((start, event.attributes.get(part.of, ""), sign))
        self.held[key] = self._holds(part, matched)

    def _holds(self, part: Criterion, matched: list[tuple[date, str, int]]) -> bool:
        window = part.window
        if window.kind is WindowKind.EVER:
            return _amount(part, matched) >= part.at_least
        days = window.days or 1
        enough = set()
        for end in {start for start, _, _ in matched}:
            begin = end - timedelta(days=days)
            if _amount(part, [one for one in matched if begin < one[0] <= end]) >= part.at_least:
                enough.add(end)
        if window.kind is WindowKind.ROW:  # of weeks
            row = [timedelta(weeks=week) for week in range(window.times)]
            return any(all(start + week in enough for week in row) for start in enough)
        return bool(enough)


def _amount(part: Criterion, matched: list[tuple[date, str, int]]) -> int:
    if part.kind == "sum":
        return sum(int(value) * sign for _, value, sign in matched)
    if part.kind == "count":
        return sum(sign for _, _, sign in matched)
    times: dict[str, int] = defaultdict(int)
    for _, value, sign in matched:
        times[value] += sign
    return sum(1 for one in times.values() if one > 0)
