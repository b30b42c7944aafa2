"""What events that are all known come to: dry runs, and progress counted anew."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from datetime import datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from domain.criteria.matcher import Matcher
from domain.criteria.model import Criterion, Event
from domain.criteria.tallies import States

Rule = TypeVar("Rule", bound=Hashable)


def standing(events: Iterable[Event]) -> list[Event]:
    """The events that were not taken back, each once, in the order in which they happened."""
    happened: dict[tuple[str, str, str], Event] = {}
    gone = set()
    for event in events:
        name = event.type, event.person, event.id
        if event.taken_back:
            gone.add(name)
        else:
            happened[name] = event
    left = [event for name, event in happened.items() if name not in gone]
    return sorted(left, key=lambda event: (event.at, event.id, event.type, event.person))


def counted(matcher: Matcher[Rule], events: Iterable[Event]) -> dict[str, States]:
    """The progress of everybody with any, by person, from all events there are."""
    progress: dict[str, States] = defaultdict(dict)
    for event in standing(event for event in events if matcher.is_for(event)):
        matcher.feed(progress[event.person], event)
    return {person: states for person, states in progress.items() if states}


def reached(
    matcher: Matcher[Rule],
    events: Iterable[Event],
    follows: Callable[[Rule, Event], Event | None] | None = None,
) -> dict[Rule, dict[str, datetime]]:
    """For each rule who has reached what it asks for, and when first; the earliest first.

    All rules are looked at in one pass. `follows` is what else happens to the same person once they
    reach a rule by an event, if anything: it counts from that moment on.
    """
    progress: dict[str, States] = defaultdict(dict)
    found: dict[Rule, dict[str, datetime]] = {rule: {} for rule in matcher.rules}
    for event in standing(event for event in events if matcher.is_for(event)):
        waiting = [event]
        while waiting:
            one = waiting.pop()
            for change in matcher.feed(progress[one.person], one):
                who = found[change.rule]
                if not change.holds or one.person in who:
                    continue
                who[one.person] = one.at
                then = follows(change.rule, one) if follows else None
                waiting += [then] if then else []
    return found


def who_would(criterion: Criterion, events: Iterable[Event], zone: ZoneInfo) -> dict[str, datetime]:
    """Who has reached what a criterion asks for, and when first; the earliest first."""
    return reached(Matcher({"": criterion}, zone), events)[""]
