"""Each kind of criterion and each window, by examples."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.clock import Period
from domain.criteria import (
    CRITERIA,
    Criterion,
    Event,
    Matcher,
    Missing,
    Window,
    WindowKind,
    missing,
    problems_of,
    reached,
    who_would,
)
from domain.errors import Problem

BERLIN = ZoneInfo("Europe/Berlin")
WEEK = Window(WindowKind.PERIOD, period=Period.WEEK)
MONTH = Window(WindowKind.PERIOD, period=Period.MONTH)
DAYS = Window(WindowKind.DAYS, days=7)
ROW = Window(WindowKind.ROW, period=Period.MONTH, times=3)

CALLS = Criterion("count", "call", at_least=2)
WON = Criterion("count", "deal", where=(("stage", "won"),))
WON_NORTH = Criterion("count", "deal", where=(("stage", "won"), ("region", "north")))


def event(when, type_="call", *, number=0, taken_back=False, **attributes):
    at = datetime.fromisoformat(f"2026-{when}").replace(tzinfo=UTC)
    return Event(type_, "ana", at, attributes, f"{when} {type_} {number}", taken_back=taken_back)


def calls(*days):
    return [event(f"{day}T12:00", number=number) for number, day in enumerate(days)]


def from_(*names, of="giver"):
    return [event(f"03-0{day}T12:00", **{of: name}) for day, name in enumerate(names, 1)]


EXAMPLES = [
    ("count", CALLS, calls("03-01", "05-01"), True),
    ("count", CALLS, calls("03-01"), False),
    ("count", CALLS, [*calls("03-01", "05-01"), event("05-01T12:00", "deal")], True),
    ("count", CALLS, [event("03-01T12:00", "deal"), *calls("05-01")], False),
    ("count", WON, [event("03-01T12:00", "deal", stage="won", source="crm")], True),
    ("count", WON, [event("03-01T12:00", "deal", stage="lost")], False),
    ("count", WON, [event("03-01T12:00", "deal")], False),
    ("count", WON_NORTH, [event("03-01T12:00", "deal", stage="won", region="north")], True),
    ("count", WON_NORTH, [event("03-01T12:00", "deal", stage="lost", region="north")], False),
    ("count", WON_NORTH, [event("03-01T12:00", "deal", stage="won", region="south")], False),
    # Seven days with both the first and the last, by Berlin's calendar.
    ("count", Criterion("count", "call", at_least=2, window=DAYS), calls("03-01", "03-07"), True),
    ("count", Criterion("count", "call", at_least=2, window=DAYS), calls("03-01", "03-08"), False),
    # A week is Monday to Sunday.
    ("count", Criterion("count", "call", at_least=2, window=WEEK), calls("03-02", "03-08"), True),
    ("count", Criterion("count", "call", at_least=2, window=WEEK), calls("03-01", "03-02"), False),
    # The last of February at 23:30 UTC is the first of March in Berlin.
    (
        "count",
        Criterion("count", "call", at_least=2, window=MONTH),
        [event("02-28T23:30"), *calls("03-31")],
        True,
    ),
    (
        "count",
        Criterion("count", "call", window=ROW),
        calls("03-31", "04-01", "04-02", "05-31"),
        True,
    ),
    ("count", Criterion("count", "call", window=ROW), calls("03-31", "04-01", "06-01"), False),
    ("distinct", Criterion("distinct", "call", of="giver", at_least=2), from_("ben", "mia"), True),
    ("distinct", Criterion("distinct", "call", of="giver", at_least=2), from_("ben", "ben"), False),
    # What has no such attribute, or nothing in it, does not count.
    ("distinct", Criterion("distinct", "call", of="giver", at_least=2), from_("ben", ""), False),
    ("distinct", Criterion("distinct", "call", of="team"), from_("ben"), False),
    ("sum", Criterion("sum", "call", of="min", at_least=10), from_("4", "6", of="min"), True),
    ("sum", Criterion("sum", "call", of="min", at_least=10), from_("9.5", "0.5", of="min"), True),
    ("sum", Criterion("sum", "call", of="min", at_least=10), from_("9.999", of="min"), False),
    # What is no plain number above zero does not count.
    (
        "sum",
        Criterion("sum", "call", of="min", at_least=10),
        from_("9", "-5", "1e9", "NaN", "ten", "٩", "9" * 16, of="min"),
        False,
    ),
    ("all", Criterion("all", parts=(CALLS, WON)), calls("03-01", "03-02"), False),
    (
        "all",
        Criterion("all", parts=(CALLS, WON)),
        [*calls("03-01", "03-02"), event("03-02T12:00", "deal", stage="won")],
        True,
    ),
    ("any", Criterion("any", parts=(CALLS, WON)), calls("03-01", "03-02"), True),
    ("any", Criterion("any", parts=(CALLS, WON)), calls("03-01"), False),
    ("any", Criterion("any", parts=(CALLS, WON), at_least=2), calls("03-01", "03-02"), False),
]


def test_every_kind_has_its_examples():
    assert {kind for kind, _, _, expected in EXAMPLES if expected} == set(CRITERIA)
    assert {kind for kind, _, _, expected in EXAMPLES if not expected} == set(CRITERIA)
    windows = {criterion.window.kind for _, criterion, _, _ in EXAMPLES}
    assert windows == set(WindowKind)


@pytest.mark.parametrize(("kind", "criterion", "events", "expected"), EXAMPLES)
def test_it_holds_or_not(kind, criterion, events, expected):
    assert criterion.kind == kind
    assert problems_of(criterion) == []
    assert bool(who_would(criterion, events, BERLIN)) is expected
    matcher = Matcher({"rule": criterion}, BERLIN)
    states = {}
    told = [change.holds for event in events for change in matcher.feed(states, event)]
    assert told == [True] * expected
    # And no longer once all of it is taken back.
    for one in events:
        back = Event(one.type, one.person, one.at, one.attributes, one.id, taken_back=True)
        told += [change.holds for change in matcher.feed(states, back)]
    assert told == [True, False] * expected
    assert not matcher.holds("rule", states)


def test_a_dry_run_tells_since_when_the_earliest_first():
    ben = [Event("call", "ben", one.at, {}, one.id) for one in calls("01-05", "02-01", "02-02")]
    gone = event("01-06T12:00")
    back = event("01-06T12:00", taken_back=True)
    found = who_would(CALLS, [back, gone, *calls("01-07", "03-01"), *ben], BERLIN)
    assert list(found.items()) == [("ben", ben[1].at), ("ana", event("03-01T12:00").at)]


def test_what_follows_from_a_rule_counts_from_then_on():
    """Each step is one call more, and the last asks for the two before it."""

    def step(number):
        return Criterion("count", "step", (("number", str(number)),))

    rules = {1: CALLS, 2: Criterion("all", parts=(step(1), CALLS)), 3: step(2), 4: step(4)}
    told = []

    def follows(rule, by):
        told.append((rule, by.at))
        return Event("step", by.person, by.at, {"number": str(rule)}, f"step:{rule}")

    events = calls("03-01", "03-02", "03-03")
    found = reached(Matcher(rules, BERLIN), events, follows)
    at = events[1].at
    assert found == {1: {"ana": at}, 2: {"ana": at}, 3: {"ana": at}, 4: {}}
    assert told == [(1, at), (2, at), (3, at)]
    assert reached(Matcher(rules, BERLIN), events) == {1: {"ana": at}, 2: {}, 3: {}, 4: {}}


HOW_FAR = [
    (CALLS, calls("03-01"), Missing(CALLS, holds=False, have=1, missing=1)),
    (CALLS, [], Missing(CALLS, holds=False, have=0, missing=2)),
    (CALLS, calls("03-01", "03-02", "03-03"), Missing(CALLS, holds=True, have=3, missing=0)),
    (
        one := Criterion("count", "call", at_least=5, window=DAYS),
        calls("03-09", "03-08", "03-15"),
        Missing(one, holds=False, have=2, missing=3),
    ),
    (
        one := Criterion("count", "call", at_least=5, window=MONTH),
        calls("02-28", "03-01", "03-14"),
        Missing(one, holds=False, have=2, missing=3),
    ),
    (
        one := Criterion("sum", "call", of="min", at_least=10),
        from_("1.5", "1", of="min"),
        Missing(one, holds=False, have=2, missing=8),
    ),
    # Two months have enough, the one under way not yet.
    (
        one := Criterion("count", "call", at_least=2, window=ROW),
        calls("01-01", "01-02", "02-01", "02-02", "03-01"),
        Missing(one, holds=False, have=1, missing=1, row=2, row_missing=1),
    ),
    (
        one := Criterion("count", "call", at_least=1, window=ROW),
        calls("01-01", "03-01"),
        Missing(one, holds=False, have=1, missing=0, row=1, row_missing=2),
    ),
    (
        one := Criterion("count", "call", at_least=1, window=ROW),
        [],
        Missing(one, holds=False, have=0, missing=1, row=0, row_missing=3),
    ),
    (
        one := Criterion("all", parts=(CALLS, WON)),
        calls("03-01", "03-02"),
        Missing(
            one,
            holds=False,
            have=1,
            missing=1,
            parts=(
                Missing(CALLS, holds=True, have=2, missing=0),
                Missing(WON, holds=False, have=0, missing=1),
            ),
        ),
    ),
]


@pytest.mark.parametrize(("criterion", "events", "expected"), HOW_FAR)
def test_what_is_still_missing(criterion, events, expected):
    matcher = Matcher({"rule": criterion}, BERLIN)
    states = {}
    for one in events:
        matcher.feed(states, one)
    now = datetime(2026, 3, 15, 20, tzinfo=UTC)
    assert missing(criterion, states, now, BERLIN) == expected


def test_tiers_share_what_is_counted_and_only_what_is_touched_is_looked_at():
    tiers = {n: Criterion("count", "call", (("stage", "a"),), at_least=n) for n in range(1, 20)}
    others = {f"{n}": Criterion("count", "call", (("stage", f"{n}"),)) for n in range(50)}
    matcher = Matcher({**tiers, **others}, BERLIN)
    states = {}
    changed = matcher.feed(states, event("03-01T12:00", stage="a"))
    assert [change.rule for change in changed] == [1]
    assert len(states) == 1


NESTED = Criterion("any", parts=(CALLS, WON))
PROBLEMS = [
    (Criterion("median", "call"), [("criterion_unknown", "kind")]),
    (Criterion("count"), [("criterion_event_missing", "event")]),
    (Criterion("count", " "), [("criterion_event_missing", "event")]),
    (Criterion("sum", "call"), [("criterion_of_missing", "of")]),
    (Criterion("count", "call", of="min"), [("criterion_unused", "of")]),
    (Criterion("count", "call", at_least=0), [("number_wrong", "at_least")]),
    (Criterion("count", "call", at_least=-1), [("number_wrong", "at_least")]),
    (Criterion("distinct", "call", of="giver", at_least=1001), [("number_wrong", "at_least")]),
    (Criterion("count", "call", (("", "won"),)), [("criterion_where_wrong", "where.0")]),
    (Criterion("count", "call", (("x", "1"), ("x", "2"))), [("criterion_where_twice", "where.1")]),
    (
        Criterion("count", "call", tuple((f"x{n}", "1") for n in range(11))),
        [("lines_too_many", "where")],
    ),
    (
        Criterion("count", "call", window=Window(WindowKind.DAYS)),
        [("number_wrong", "window.days")],
    ),
    (
        Criterion("count", "call", window=Window(WindowKind.DAYS, days=367)),
        [("number_wrong", "window.days")],
    ),
    (
        Criterion("count", "call", window=Window(WindowKind.PERIOD)),
        [("criterion_period_missing", "window.period")],
    ),
    (
        Criterion("count", "call", window=Window(WindowKind.PERIOD, period=Period.ALL)),
        [("criterion_period_missing", "window.period")],
    ),
    (
        Criterion("count", "call", window=Window(WindowKind.ROW, times=1)),
        [("number_wrong", "window.times"), ("criterion_period_missing", "window.period")],
    ),
    (
        Criterion("count", "call", window=Window(days=7, period=Period.DAY, times=2)),
        [("criterion_unused", f"window.{one}") for one in ("period", "days", "times")],
    ),
    (Criterion("count", "call", parts=(CALLS,)), [("criterion_parts_unused", "parts")]),
    (Criterion("all", parts=(CALLS,)), [("criterion_parts_missing", "parts")]),
    (
        Criterion("all", "call", (("x", "1"),), "min", 2, MONTH, (CALLS, WON)),
        [("criterion_unused", one) for one in ("at_least", "event", "of", "where", "window")],
    ),
    (Criterion("any", parts=(CALLS, WON), at_least=3), [("number_wrong", "at_least")]),
    (Criterion("any", parts=(CALLS,) * 11), [("lines_too_many", "parts")]),
    (
        Criterion("all", parts=(CALLS, Criterion("sum", "", at_least=0))),
        [
            ("criterion_event_missing", "parts.1.event"),
            ("criterion_of_missing", "parts.1.of"),
            ("number_wrong", "parts.1.at_least"),
        ],
    ),
    (
        Criterion("all", parts=(NESTED, Criterion("all", parts=(NESTED, WON)))),
        [("criterion_too_deep", "")],
    ),
    (
        Criterion("all", parts=(Criterion("any", parts=(CALLS,) * 10),) * 3),
        [("criterion_too_large", "")],
    ),
]


@pytest.mark.parametrize(("criterion", "expected"), PROBLEMS)
def test_everything_that_is_wrong_is_told_with_where_it_is(criterion, expected):
    found = [(one.code, one.field) for one in problems_of(criterion, "rule")]
    assert found == [(code, f"rule.{field}".rstrip(".")) for code, field in expected]


def test_what_is_nested_far_too_deep_is_told_as_well():
    deep = CALLS
    for _ in range(100_000):
        deep = Criterion("all", parts=(deep, CALLS))
    assert problems_of(deep) == [Problem("criterion_too_deep", "criterion", {"limit": 3})]
