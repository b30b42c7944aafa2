"""The rules of a badge in one line each."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import badge_lines as lines
from domain.badges import Badge, Consensus, Level, Rarity, Reach, Review, Tier, TierRule
from domain.clock import Period
from domain.errors import DomainError


def code(read, *arguments):
    with pytest.raises(DomainError) as refused:
        read(*arguments)
    return [problem.code for problem in refused.value.problems]


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("", ()),
        ("manager", (Level(manager=True),)),
        (
            "Manager\n\n role :  Sales  Director ",
            (Level(manager=True), Level(role="Sales Director")),
        ),
        ("2 of role: SDR", (Level(role="SDR", needed=2),)),
        ("people: Ana Lima, @Ben", (Level(people=("Ana Lima", "Ben")),)),
        ("2 OF people", (Level(people=("a", "b"), needed=2),)),
        ("role：営業", (Level(role="営業"),)),
    ],
)
def test_who_decides_is_a_line_a_level(text, levels):
    assert lines.levels(text, "review", ("a", "b")) == levels


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("boss", ["review_line_wrong"]),
        ("role", ["review_line_wrong"]),
        ("manager: Ana", ["review_line_wrong"]),
        ("of people", ["review_line_wrong"]),
        ("people", ["review_people_missing"]),
        ("people: ,", ["review_people_missing"]),
        ("boss\nmanager\nking\nboss", ["review_line_wrong", "review_line_wrong"]),
        ("manager\n" * 5, ["lines_too_many"]),
    ],
)
def test_levels_that_cannot_be_read(text, codes):
    assert code(lines.levels, text, "review") == codes


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", None),
        ("3 nominators in 30 days from 2 teams", Consensus(3, 30, 2)),
        ("3 in 30 days", Consensus(3, 30, 1)),
        ("2 Nominators in 1 day from 1 team", Consensus(2, 1, 1)),
    ],
)
def test_consensus(text, found):
    assert lines.consensus(text, "consensus") == found
    assert lines.consensus(lines.consensus_line(found), "") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", None),
        ("3 per quarter", Rarity(3)),
        ("10 per day per team", Rarity(10, Period.DAY, Reach.TEAM)),
        ("1 ever", Rarity(1, Period.ALL)),
        ("1 EVER per team", Rarity(1, Period.ALL, Reach.TEAM)),
    ],
)
def test_rarity(text, found):
    assert lines.rarity(text, "rarity") == found
    assert lines.rarity(lines.rarity_line(found), "") == found


@pytest.mark.parametrize(
    "text", ["many", "3", "3 per moon", "per quarter", "-1 per year", "3 in 3 days"]
)
def test_rules_that_cannot_be_read(text):
    assert code(lines.rarity, text, "rarity") == ["rarity_wrong"]
    assert code(lines.consensus, text.replace("3 in 3 days", "x"), "consensus") == [
        "consensus_wrong"
    ]


def test_tiers_keep_what_they_had_as_data_and_come_lowest_first():
    assert lines.tiers("Gold: y: z\nsilver\nbronze：new", "tiers") == (
        TierRule(Tier.BRONZE, "new"),
        TierRule(Tier.SILVER),
        TierRule(Tier.GOLD, "y: z"),
    )
    assert code(lines.tiers, "gold: x\niron\nlead: y", "tiers") == ["tier_line_wrong"] * 2
    assert code(lines.tiers, "gold\nGOLD: x", "tiers") == ["tier_twice"]


def test_roles_are_parted_by_commas_and_named_once():
    assert lines.roles(" AE, SDR ;ae,, Sales  Director") == ("AE", "SDR", "Sales Director")
    assert lines.roles(lines.role_line(("AE", "SDR"))) == ("AE", "SDR")


NAMES = (
    st.text("abc XYZ", min_size=1, max_size=9).map(lambda text: " ".join(text.split())).filter(bool)
)
LEVELS = st.one_of(
    st.builds(Level, st.just(value=True)),
    st.builds(lambda role, needed: Level(role=role, needed=needed), NAMES, st.integers(1, 99)),
    st.builds(
        lambda people, needed: Level(people=tuple(people), needed=needed),
        st.lists(NAMES, min_size=1, max_size=4, unique=True),
        st.integers(1, 99),
    ),
)


@given(st.lists(LEVELS, max_size=4).map(tuple), st.lists(NAMES, max_size=3, unique=True))
def test_levels_are_read_as_they_were_written(levels, picked):
    written = lines.level_lines(levels, tuple(picked))
    assert lines.levels(written, "review", tuple(picked)) == levels


@given(st.text(max_size=60))
def test_whatever_is_typed_is_read_or_refused(text):
    for read in (lines.levels, lines.consensus, lines.rarity, lines.tiers):
        with contextlib.suppress(DomainError):
            read(text, "field")


def test_people_of_a_review_are_called_otherwise():
    badge = Badge(
        "X", "🎯", review=Review((Level(people=("1", "2")), Level(people=("2",))), None, ("3",))
    )
    assert badge.people() == ("1", "2", "3")
    named = badge.with_people({"1": "Ana", "2": "Ben"})
    assert named.people() == ("Ana", "Ben", "3")
