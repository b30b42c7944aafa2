"""Rules compiled to be matched with a stream of events.

An event touches few of many rules: the matcher finds them by the event's type and by one of the
attributes they ask for, the one that the fewest others ask for.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from zoneinfo import ZoneInfo

from domain.criteria.calendar import Calendar
from domain.criteria.kinds import CRITERIA, Combining
from domain.criteria.model import Criterion, Event
from domain.criteria.tallies import State, States, Tally, threshold_of

Rule = TypeVar("Rule", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Change(Generic[Rule]):
    """A rule that holds now and did not, or the reverse.

    With `holds` None progress cannot tell any more: too old an event came, or one was taken back
    that hid another. Then the person's events have to be counted anew (`counted`).
    """

    rule: Rule
    holds: bool | None


@dataclass(frozen=True, slots=True)
class _Leaf:
    """Holds once a tally reaches a threshold."""

    tally: Tally
    threshold: int


@dataclass(frozen=True, slots=True)
class _Branch:
    kind: Combining
    at_least: int
    parts: tuple["_Node", ...]


_Node = _Leaf | _Branch
_Moved = dict[str, tuple[int, bool]]


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where the tallies of one type of event are found."""

    always: tuple[Tally, ...]
    by_attribute: tuple[tuple[str, Mapping[str | None, tuple[Tally, ...]]], ...]
    # All of them, and the types of all events that the rules look at which these matter to.
    tallies: tuple[Tally, ...]
    reads: frozenset[str]


class Matcher(Generic[Rule]):
    """Rules, compiled, of one organisation in its zone. Raises KeyError for a kind there is not:
    criteria are checked beforehand (`problems_of`).
    """

    def __init__(self, rules: Mapping[Rule, Criterion], zone: ZoneInfo) -> None:
        self._calendar = Calendar(zone)
        self._tallies: dict[str, Tally] = {}
        self._rules_at: dict[tuple[str, int], list[Rule]] = defaultdict(list)
        self._criteria = dict(rules)
        self._nodes: dict[Rule, _Node] = {}
        for rule, criterion in rules.items():
            self._nodes[rule] = self._compiled(criterion, rule)
        self._plans = _plans(self._tallies.values(), self._nodes.values())

    # --- events --------------------------------------------------------------------------------

    def feed(self, states: States, event: Event) -> list[Change[Rule]]:
        """Takes an event into the progress of its person, and tells which rules changed by it, in
        the order of the rules.
        """
        plan = self._plans.get(event.type)
        if plan is None:
            return []
        touched = plan.always
        attributes = event.attributes
        for name, by_value in plan.by_attribute:
            found = by_value.get(attributes.get(name))
            if found is not None:
                touched += found
        if not touched:
            return []
        buckets = self._calendar.buckets(event.at)
        sign = -1 if event.taken_back else 1
        moved: _Moved | None = None
        for tally in touched:
            crossed = tally.feed(states, buckets, attributes, sign)
            if crossed is not None:
                moved = moved or {}
                moved[tally.key] = crossed
        return self._changes(states, moved) if moved else []

    def merge(self, states: States, others: States) -> list[Change[Rule]]:
        """Takes in what other events of the same person came to, and tells which rules changed."""
        moved: _Moved = {}
        for key, theirs in others.items():
            tally = self._tallies[key]
            ours = states.setdefault(key, tally.made())
            before = ours.best
            is_right = ours.merge(tally.shape, theirs)
            crossed = tally.crossed(before, ours.best, is_right=is_right)
            if crossed is not None:
                moved[key] = crossed
        return self._changes(states, moved)

    def is_for(self, event: Event) -> bool:
        """Whether any rule looks at events of its type."""
        return event.type in self._plans

    def reads(self, event_type: str) -> frozenset[str]:
        """The types of events whose progress must be there to feed one of `event_type`."""
        plan = self._plans.get(event_type)
        return plan.reads if plan else frozenset()

    @property
    def event_types(self) -> tuple[str, ...]:
        """The types of events that any rule looks at."""
        return tuple(self._plans)

    # --- rules ---------------------------------------------------------------------------------

    @property
    def rules(self) -> Mapping[Rule, Criterion]:
        """The rules it was compiled from."""
        return self._criteria

    def holds(self, rule: Rule, states: States) -> bool:
        """Whether somebody with this progress has reached what the rule asks for."""
        return _holds(self._nodes[rule], states, {})

    # --- storing -------------------------------------------------------------------------------

    def dump(self, states: States, event_type: str) -> dict[str, Any]:
        """What of a person's progress comes from one type of events, as plain JSON values.

        They are not to be changed: progress goes on to use them.
        """
        plan = self._plans.get(event_type)
        found = ((tally.key, states.get(tally.key)) for tally in plan.tallies) if plan else ()
        return {key: state.dump() for key, state in found if state is not None}

    def load(self, dumped: Mapping[str, Any], into: States) -> None:
        """Adds what `dump` made; what no rule counts any more is left out."""
        for key, values in dumped.items():
            tally = self._tallies.get(key)
            if tally is not None:
                into[key] = tally.made.load(values)

    # --- inside --------------------------------------------------------------------------------

    def _compiled(self, criterion: Criterion, rule: Rule) -> _Node:
        kind = CRITERIA[criterion.kind]
        if isinstance(kind, Combining):
            parts = tuple(self._compiled(part, rule) for part in criterion.parts)
            return _Branch(kind, criterion.at_least, parts)
        made = Tally(criterion)
        tally = self._tallies.setdefault(made.key, made)
        threshold = threshold_of(criterion)
        if threshold not in tally.thresholds:
            tally.thresholds = sorted([*tally.thresholds, threshold])
        self._rules_at[tally.key, threshold].append(rule)
        return _Leaf(tally, threshold)

    def _changes(self, states: States, moved: _Moved) -> list[Change[Rule]]:
        touched: dict[Rule, bool] = {}
        for key, (before, is_right) in moved.items():
            for rule in self._crossed(self._tallies[key], before, states[key].best, is_right):
                touched[rule] = touched.get(rule, True) and is_right
        changes = []
        for rule in self._in_order(touched):
            holds = _holds(self._nodes[rule], states, {})
            if not touched[rule]:
                changes.append(Change(rule, None))
            elif holds is not _holds(self._nodes[rule], states, moved):
                changes.append(Change(rule, holds))
        return changes

    def _crossed(self, tally: Tally, before: int, after: int, is_right: bool) -> list[Rule]:
        first, last = 0, len(tally.thresholds)
        if is_right:
            low, high = sorted((before, after))
            first = bisect_right(tally.thresholds, low)
            last = bisect_right(tally.thresholds, high)
        crossed = tally.thresholds[first:last]
        return [rule for threshold in crossed for rule in self._rules_at[tally.key, threshold]]

    def _in_order(self, touched: Mapping[Rule, bool]) -> Iterable[Rule]:
        if len(touched) < 2:
            return touched
        return [rule for rule in self._nodes if rule in touched]


def _holds(node: _Node, states: States, moved: _Moved) -> bool:
    """Whether it holds; with `moved`, whether it did before those moved."""
    if isinstance(node, _Branch):
        return node.kind.holds([_holds(one, states, moved) for one in node.parts], node.at_least)
    key = node.tally.key
    if key in moved:
        return moved[key][0] >= node.threshold
    state: State | None = states.get(key)
    return state is not None and state.best >= node.threshold


def _plans(tallies: Iterable[Tally], nodes: Iterable[_Node]) -> dict[str, _Plan]:
    of_type: dict[str, list[Tally]] = defaultdict(list)
    for tally in tallies:
        of_type[tally.event].append(tally)
    reads: dict[str, set[str]] = defaultdict(set)
    for node in nodes:
        types = _types(node)
        for one in types:
            reads[one] |= types
    return {one: _plan(found, frozenset(reads[one])) for one, found in of_type.items()}


def _types(node: _Node) -> set[str]:
    if isinstance(node, _Leaf):
        return {node.tally.event}
    return set().union(*(_types(part) for part in node.parts))


def _plan(tallies: list[Tally], reads: frozenset[str]) -> _Plan:
    shared = Counter(pair for tally in tallies for pair in tally.where)
    always: list[Tally] = []
    found: dict[str, dict[str | None, tuple[Tally, ...]]] = defaultdict(dict)
    for tally in tallies:
        if not tally.where:
            always.append(tally)
            continue
        name, value = chosen = min(tally.where, key=lambda pair: (shared[pair], pair))
        tally.rest = tuple(pair for pair in tally.rest if pair != chosen)
        found[name][value] = (*found[name].get(value, ()), tally)
    return _Plan(tuple(always), tuple(found.items()), tuple(tallies), reads)
