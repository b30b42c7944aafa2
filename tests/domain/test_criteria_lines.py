"""Criteria in one line each: read as they are written, or refused with what is wrong."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import badge_lines as lines
from domain.badges import Tier, TierRule
from domain.clock import Period
from domain.criteria import Criterion, Window, WindowKind, problems_of
from domain.criteria_lines import criterion_line, criterion_of
from domain.errors import DomainError
from domain.text import clean_name

MONTH = Window(WindowKind.PERIOD, period=Period.MONTH)
WEEKS = Window(WindowKind.ROW, period=Period.WEEK, times=4)
DAYS = Window(WindowKind.DAYS, days=30)
TEAMWORK = (("value", "teamwork"),)

LINES = [
    ("5 kudos.received ever", Criterion("count", "kudos.received", at_least=5)),
    (
        "5 kudos.received value=teamwork in a month",
        Criterion("count", "kudos.received", TEAMWORK, at_least=5, window=MONTH),
    ),
    (
        "3 distinct giver of kudos.received in 30 days",
        Criterion("distinct", "kudos.received", of="giver", at_least=3, window=DAYS),
    ),
    (
        "100 sum amount of deal.won stage=won region=EMEA 4 weeks in a row",
        Criterion(
            "sum",
            "deal.won",
            (("stage", "won"), ("region", "EMEA")),
            "amount",
            at_least=100,
            window=WEEKS,
        ),
    ),
    (
        "any 2 (1 x ever; all (2 y ever; 3 z ever); 1 w ever)",
        Criterion(
            "any",
            at_least=2,
            parts=(
                Criterion("count", "x"),
                Criterion(
                    "all",
                    parts=(
                        Criterion("count", "y", at_least=2),
                        Criterion("count", "z", at_least=3),
                    ),
                ),
                Criterion("count", "w"),
            ),
        ),
    ),
    (
        '1 "a call" "the = stage"="won; \\"really\\"" ever',
        Criterion("count", "a call", (("the = stage", 'won; "really"'),)),
    ),
    ('1 "sum" ever', Criterion("count", "sum")),
]


@pytest.mark.parametrize(("line", "criterion"), LINES)
def test_a_criterion_is_one_line(line, criterion):
    assert problems_of(criterion) == []
    assert criterion_line(criterion) == line
    assert criterion_of(line, "conditions") == criterion


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("kudos.received", "1 kudos.received ever"),
        ("3 kudos.received within 30 days", "3 kudos.received in 30 days"),
        ("3 kudos.received in month", "3 kudos.received in a month"),
        ("3 KUDOS value = x in 2 Weeks in a row", "3 KUDOS value=x 2 weeks in a row"),
        ("3 Distinct giver Of kudos.received", "3 distinct giver of kudos.received ever"),
        ("1 call stage=“closed won”", '1 call stage="closed won" ever'),
        ("ALL（1 x；2 y）", "all (1 x ever; 2 y ever)"),
        ("all (1 x ever; 2 y ever;)", "all (1 x ever; 2 y ever)"),
    ],
)
def test_it_can_be_written_in_other_ways(line, meant):
    assert criterion_line(criterion_of(line, "conditions")) == meant


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("", "condition_wrong"),
        ("5", "condition_wrong"),
        ("5 x=", "condition_wrong"),
        ('5 "x', "condition_wrong"),
        ("all (1 x; 2 y", "condition_wrong"),
        ("all 1 x", "condition_wrong"),
        ("1 x ever) ", "condition_wrong"),
        ("1 x soon", "window_wrong"),
        ("3 diverse giver of kudos.received", "criterion_unknown"),
        ("all (" * 20, "condition_wrong"),
    ],
)
def test_what_cannot_be_read_is_refused(line, code):
    with pytest.raises(DomainError) as refused:
        criterion_of(line, "conditions")
    [problem] = refused.value.problems
    assert (problem.code, problem.field) == (code, "conditions")


NAMES = st.text('ab =;()"“„\\éな', min_size=1, max_size=8).map(clean_name).filter(bool)
LEAVES = st.builds(
    Criterion,
    st.sampled_from(["sum", "distinct"]),
    NAMES,
    st.dictionaries(NAMES, NAMES, max_size=3).map(lambda found: tuple(found.items())),
    NAMES,
    st.integers(1, 999),
    st.sampled_from([Window(), MONTH, WEEKS, DAYS]),
) | st.builds(Criterion, st.just("count"), NAMES, at_least=st.integers(1, 10**9))
TREES = st.recursive(
    LEAVES,
    lambda inner: st.builds(
        Criterion,
        st.sampled_from(["all", "any"]),
        at_least=st.integers(1, 3),
        parts=st.lists(inner, min_size=2, max_size=3).map(tuple),
    ),
    max_leaves=6,
)


@given(TREES)
def test_criteria_are_read_as_they_were_written(criterion):
    assert criterion_of(criterion_line(criterion), "conditions") == criterion


@given(st.text('ab 12=;()"“”\\ of in all any distinct', max_size=60))
def test_whatever_is_typed_is_read_or_refused(text):
    with contextlib.suppress(DomainError):
        criterion_of(text, "conditions")


def test_each_tier_has_a_line():
    five = Criterion("count", "x", at_least=5)
    found = (TierRule(Tier.BRONZE, "y"), TierRule(Tier.SILVER, "z", five))
    assert lines.condition_lines(found) == "silver: 5 x ever"
    assert lines.conditions("silver: 5 x ever", "conditions") == {Tier.SILVER: five}
    with pytest.raises(DomainError) as refused:
        lines.conditions("silver: 5 x\nSilver: 6 x", "conditions")
    assert refused.value.problems[0].code == "tier_twice"
    with pytest.raises(DomainError) as refused:
        lines.conditions("iron: 5 x\ngold:", "conditions")
    assert [one.code for one in refused.value.problems] == ["tier_line_wrong", "condition_wrong"]
