"""The criteria engine against an evaluator that works everything out from all events."""

import json
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from domain.clock import Period
from domain.criteria import (
    Criterion,
    Event,
    Matcher,
    Window,
    WindowKind,
    counted,
    problems_of,
    reached,
    standing,
    who_would,
)
from tests.support import naive_criteria

ZONES = st.sampled_from(
    [ZoneInfo(name) for name in ("UTC", "Europe/Berlin", "America/Havana", "Pacific/Kiritimati")]
)
NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)

PERIODS = st.sampled_from([period for period in Period if period is not Period.ALL])
WINDOWS = st.one_of(
    st.just(Window()),
    st.builds(Window, st.just(WindowKind.DAYS), days=st.integers(1, 40)),
    st.builds(Window, st.just(WindowKind.PERIOD), period=PERIODS),
    st.builds(Window, st.just(WindowKind.ROW), period=PERIODS, times=st.integers(2, 4)),
)
WHERE = st.sampled_from([(), (), (("x", "1"),), (("x", "2"), ("y", "1")), (("y", "1"),)])
SIMPLE = st.builds(
    lambda kind, **rest: Criterion(kind, of="" if kind == "count" else "of", **rest),
    st.sampled_from(["count", "sum", "distinct"]),
    event=st.sampled_from("ab"),
    where=WHERE,
    at_least=st.integers(1, 6),
    window=WINDOWS,
)


def _combined(parts):
    some = st.lists(parts, min_size=2, max_size=3).map(tuple)
    return st.builds(Criterion, st.just("all"), parts=some) | st.builds(
        Criterion, st.just("any"), parts=some, at_least=st.integers(1, 2)
    )


CRITERIA = SIMPLE | _combined(SIMPLE | _combined(SIMPLE))
RULES = st.lists(CRITERIA, min_size=1, max_size=6).map(lambda found: dict(enumerate(found)))

ATTRIBUTES = st.fixed_dictionaries(
    {"of": st.sampled_from(["1", "2", "0.5", "1.25", "4", "x", "", "-3"])},
    optional={"x": st.sampled_from("12"), "y": st.sampled_from("12")},
)


def events(span, most=30):
    """Events within so many days, in any order, and which of them are taken back, when."""
    hours = st.integers(0, span * 24)
    one = st.tuples(st.sampled_from("abc"), hours, ATTRIBUTES, st.booleans(), st.integers(0, most))
    return st.lists(one, max_size=most).map(_stream)


def _stream(found):
    stream = []
    for number, (type_, hours, attributes, taken_back, place) in enumerate(found):
        at = NEW_YEAR + timedelta(hours=hours)
        event = Event(type_, "ana", at, attributes, str(number))
        stream.append(event)
        if taken_back and number % 3 == 0:
            # It may be heard of before the event itself.
            gone = Event(type_, "ana", at, attributes, str(number), taken_back=True)
            stream.insert(place % (len(stream) + 1), gone)
    return stream


def fed(matcher, stream, states=None):
    """The progress, and what was told last of each rule."""
    states = {} if states is None else states
    told = {}
    for event in stream:
        for change in matcher.feed(states, event):
            # None is told for good: what follows is not to be relied upon.
            if told.get(change.rule, False) is not None:
                told[change.rule] = change.holds
    return states, told


def dumped(matcher, states):
    return {type_: matcher.dump(states, type_) for type_ in "abc"}


@given(RULES, events(span=60), ZONES)
def test_whatever_the_order_it_says_what_all_events_say(rules, stream, zone):
    matcher = Matcher(rules, zone)
    states, told = fed(matcher, stream)
    for rule, criterion in rules.items():
        expected = naive_criteria.holds(criterion, stream, zone)
        assert matcher.holds(rule, states) is expected
        assert told.get(rule, False) is expected


@given(RULES, events(span=60), ZONES, st.randoms(use_true_random=False))
def test_progress_is_the_same_in_any_order(rules, stream, zone, random):
    matcher = Matcher(rules, zone)
    shuffled = random.sample(stream, len(stream))
    first, _ = fed(matcher, stream)
    second, _ = fed(matcher, shuffled)
    assert dumped(matcher, first) == dumped(matcher, second)


@given(RULES, events(span=3 * 365, most=60), ZONES, st.randoms(use_true_random=False))
def test_over_years_what_comes_up_to_two_months_late_is_counted(rules, stream, zone, random):
    matcher = Matcher(rules, zone)
    late = sorted(stream, key=lambda event: event.at + timedelta(days=random.uniform(0, 60)))
    states, told = fed(matcher, late)
    for rule, criterion in rules.items():
        expected = naive_criteria.holds(criterion, stream, zone)
        assert (matcher.holds(rule, states), told.get(rule, False)) == (expected, expected)


@given(RULES, events(span=3 * 365, most=60), ZONES)
def test_however_late_it_is_right_or_says_that_it_may_not_be(rules, stream, zone):
    matcher = Matcher(rules, zone)
    states, told = fed(matcher, stream)
    for rule, criterion in rules.items():
        if told.get(rule, False) is not None:
            assert matcher.holds(rule, states) is naive_criteria.holds(criterion, stream, zone)
    again = counted(matcher, stream).get("ana", {})
    for rule, criterion in rules.items():
        assert matcher.holds(rule, again) is naive_criteria.holds(criterion, stream, zone)


MANY = st.lists(st.tuples(st.integers(0, 39), st.booleans(), st.integers(0, 5)), max_size=120)


@given(MANY, st.integers(10, 20), WINDOWS)
def test_values_beyond_those_kept_are_never_forgotten_in_silence(found, at_least, window):
    stream = []
    for number, (value, taken_back, day) in enumerate(found):
        at = NEW_YEAR + timedelta(days=day)
        event = Event("a", "ana", at, {"of": str(value)}, str(number))
        stream.append(event)
        if taken_back:
            stream.append(Event("a", "ana", at, event.attributes, event.id, taken_back=True))
    rule = Criterion("distinct", "a", of="of", at_least=at_least, window=window)
    matcher = Matcher({"rule": rule}, ZoneInfo("UTC"))
    # All that is taken back is so at the end, when there is most to forget.
    late = sorted(stream, key=lambda event: event.taken_back)
    states, told = fed(matcher, late)
    if told.get("rule", False) is not None:
        expected = naive_criteria.holds(rule, stream, ZoneInfo("UTC"))
        assert matcher.holds("rule", states) is expected
    held = max((len(c) for s in states.values() for c in getattr(s, "contents", ())), default=0)
    assert held <= 33  # the next power of two, and how many there was no room for


@given(RULES, events(span=400), ZONES, st.integers(0, 40))
def test_progress_can_be_stored_and_taken_up_again(rules, stream, zone, cut):
    matcher = Matcher(rules, zone)
    through, told = fed(matcher, stream)
    states, first = fed(matcher, stream[:cut])
    stored = json.dumps(dumped(matcher, states))
    # Another process, of which the rules have more besides.
    other = Matcher({"more": Criterion("count", "a", where=(("z", "1"),)), **rules}, zone)
    taken_up = {}
    for values in json.loads(stored).values():
        other.load(values, taken_up)
    taken_up, second = fed(other, stream[cut:], taken_up)
    assert dumped(matcher, taken_up) == dumped(matcher, through)
    if None not in {*told.values(), *first.values()}:
        assert {**first, **second} == told


@given(RULES, events(span=60), ZONES, st.integers(0, 40))
def test_progress_of_two_is_put_together(rules, stream, zone, cut):
    matcher = Matcher(rules, zone)
    whole, _ = fed(matcher, stream)
    one, before = fed(matcher, stream[:cut])
    other, _ = fed(matcher, stream[cut:])
    changes = matcher.merge(one, other)
    assert None not in {change.holds for change in changes}
    assert dumped(matcher, one) == dumped(matcher, whole)
    told = {**before, **{change.rule: change.holds for change in changes}}
    for rule in rules:
        assert told.get(rule, False) is matcher.holds(rule, whole)


@given(CRITERIA, events(span=400), ZONES)
def test_a_dry_run_tells_who_would_have_it_and_since_when(criterion, stream, zone):
    moments = sorted({event.at for event in stream})
    left = standing(stream)
    first = [
        at
        for at in moments
        if naive_criteria.holds(criterion, [one for one in left if one.at <= at], zone)
    ]
    expected = {"ana": first[0]} if first else {}
    assert who_would(criterion, stream, zone) == expected


@given(st.lists(CRITERIA, min_size=1, max_size=5), events(span=400), ZONES)
def test_one_pass_over_events_is_enough_for_several_criteria(criteria, stream, zone):
    rules = dict(enumerate(criteria))
    expected = {rule: who_would(one, stream, zone) for rule, one in rules.items()}
    assert reached(Matcher(rules, zone), stream) == expected


@given(CRITERIA)
def test_what_these_tests_try_is_what_can_be_written(criterion):
    assert problems_of(criterion) == []
