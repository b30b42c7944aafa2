"""Badges as documents: what is written is read again; what is wrong is told with its place."""

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commands.badges.documents import from_text, to_file, to_message
from commands.taxonomy import TAXONOMY
from domain.badge_files import Entry, as_plain, read
from domain.badge_rules import problems_of
from domain.badges import (
    Badge,
    Consensus,
    Level,
    Nominators,
    Rarity,
    Reach,
    Review,
    Tier,
    TierRule,
)
from domain.clock import Period
from domain.criteria import Criterion, Window, WindowKind
from domain.criteria_files import window_line, window_of
from domain.errors import DomainError
from domain.text import clean, clean_name

WORDS = st.text(st.characters(exclude_categories=("Cs", "Co")), max_size=40)
NAMES = st.text("abc xyzÄé日本:#'\"-{}[]*&!|>%@`,", max_size=20).map(clean_name)
SPOKEN = NAMES.filter(lambda name: any(char.isalpha() for char in name))
WINDOWS = st.one_of(
    st.just(Window()),
    st.builds(lambda days: Window(WindowKind.DAYS, days=days), st.integers(1, 366)),
    st.builds(
        lambda period: Window(WindowKind.PERIOD, period=period),
        st.sampled_from([one for one in Period if one is not Period.ALL]),
    ),
    st.builds(
        lambda period, times: Window(WindowKind.ROW, period=period, times=times),
        st.sampled_from([one for one in Period if one is not Period.ALL]),
        st.integers(2, 60),
    ),
)
COUNTING = st.builds(
    lambda event, where, at_least, window: Criterion(
        "count", event, tuple(where.items()), at_least=at_least, window=window
    ),
    SPOKEN,
    st.dictionaries(SPOKEN, SPOKEN, max_size=3),
    st.integers(1, 10**6),
    WINDOWS,
)
CRITERIA = st.recursive(
    COUNTING,
    lambda parts: st.builds(
        lambda found: Criterion("all", parts=tuple(found)), st.lists(parts, min_size=2, max_size=3)
    ),
    max_leaves=4,
)
LEVELS = st.one_of(
    st.just(Level(manager=True)),
    st.builds(lambda role: Level(role=role), SPOKEN.filter(lambda one: ":" not in one)),
    st.builds(
        lambda people: Level(people=tuple(people), needed=len(people)),
        st.lists(SPOKEN, min_size=1, max_size=3, unique=True),
    ),
)
BADGES = st.builds(
    Badge,
    SPOKEN,
    st.sampled_from(["🎯", "📚", "❤️", "👩🏽‍🚀"]),
    WORDS.map(clean),
    WORDS.map(clean),
    st.sampled_from(["", "https://example.com/a?b=c#d"]),
    st.lists(SPOKEN, max_size=3, unique_by=str.casefold).map(tuple),
    st.sampled_from([Nominators.ANYONE, Nominators.MANAGERS]),
    st.builds(
        Review,
        st.lists(LEVELS, max_size=4).map(tuple),
        st.none() | st.just(Consensus(3, 30, 2)),
        st.lists(SPOKEN, max_size=2, unique=True).map(tuple),
    ),
    st.none()
    | st.builds(Rarity, st.integers(1, 99), st.sampled_from(Period), st.sampled_from(Reach)),
    st.integers(0, 365),
    st.lists(
        st.builds(TierRule, st.sampled_from(Tier), WORDS.map(clean), st.none() | CRITERIA),
        min_size=1,
        max_size=4,
        unique_by=lambda one: one.tier,
    ).map(tuple),
    st.booleans(),
)


@settings(max_examples=60, deadline=None)
@given(BADGES, st.booleans())
def test_a_badge_is_read_as_it_was_written(badge, is_archived):
    if problems_of(badge):
        return
    entry = Entry("some-slug", badge, is_archived)
    for text in (to_file([entry]), to_message(entry), clean(to_message(entry))):
        document = from_text(text)
        assert document.problems == ()
        assert document.entries == (entry,)


def test_the_usual_badges_are_read_as_they_were_written():
    entries = tuple(Entry(slug, badge) for slug, badge in TAXONOMY)
    text = to_file(entries)
    assert from_text(text).entries == entries
    assert text.startswith("badges:\n- slug: deal-closer\n  name: Deal Closer\n  icon: 🤝\n")
    assert "window: 4 quarters in a row" in text
    assert "consensus: 3 nominators in 30 days from 2 teams" in text
    assert "&id" not in text
    for entry in entries:
        assert len(to_message(entry)) <= 2900


def test_what_is_left_out_is_as_it_is_by_itself():
    document = read({"name": "Mentor", "icon": "🎯"})
    assert document.problems == ()
    assert document.entries == (Entry("mentor", Badge("Mentor", "🎯")),)
    shown = as_plain(document.entries[0])
    assert list(shown) == ["slug", "name", "icon", "review", "tiers"]


@pytest.mark.parametrize(
    ("review", "found"),
    [
        ("none", Review(())),
        ("manager", Review((Level(manager=True),))),
        (
            {"levels": ["manager", "2 of role: SDR"]},
            Review((Level(manager=True), Level(role="SDR", needed=2))),
        ),
        ({"consensus": "3 in 30 days"}, Review((), Consensus(3, 30, 1))),
    ],
)
def test_reviews_in_short(review, found):
    document = read([{"name": "Mentor", "icon": "🎯", "review": review}])
    assert document.entries[0].badge.review == found


@pytest.mark.parametrize(
    ("one", "problems"),
    [
        ({"icon": "x"}, [("name_without_letters", "1: name")]),
        ("x", [("file_mapping_wanted", "1")]),
        ({"name": "A", "icon": ["x"]}, [("file_text_wanted", "a: icon")]),
        ({"slug": "A B", "name": "A", "icon": "x"}, [("file_slug_wrong", "a-b: slug")]),
        ({"name": "A", "icon": "x", "roles": [["x"]]}, [("file_text_wanted", "a: roles.1")]),
        ({"name": "A", "icon": "x", "public": "maybe"}, [("file_option_wanted", "a: public")]),
        ({"name": "A", "icon": "x", "tiers": "bronze"}, [("file_list_wanted", "a: tiers")]),
        ({"name": "A", "icon": "x", "tiers": ["gold", "gold"]}, [("tier_twice", "a: tiers")]),
        ({"name": "A", "icon": "x", "rarity": "0 per year"}, [("number_wrong", "a: rarity")]),
        (
            {"name": "A", "icon": "x", "nominators": "nobody"},
            [("badge_unreachable", "a: nominators")],
        ),
        (
            {"name": "A", "icon": "x", "review": {"consensus": "1 in 30 days"}},
            [("consensus_nominators_wrong", "a: review.consensus")],
        ),
        (
            {"name": "A", "icon": "x", "review": {"levels": [{"role": "X", "people": ["Y"]}]}},
            [("review_level_wrong", "a: review")],
        ),
        (
            {"name": "A", "icon": "x", "review": {"levels": [{"people": ["Y"], "needed": "2"}]}},
            [("review_needed_wrong", "a: review")],
        ),
        (
            {"name": "A", "icon": "x", "tiers": [{"tier": "gold", "criterion": {"kind": "count"}}]},
            [("criterion_event_missing", "a: tiers.1.criterion.event")],
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_place(one, problems):
    found = read([one]).problems
    assert [(problem.code, problem.params.get("at")) for problem in found] == problems


def test_too_many_badges_are_not_even_read():
    [problem] = read([{}] * 101).problems
    assert (problem.code, problem.params["count"]) == ("file_too_many_badges", 101)


@settings(max_examples=100, deadline=None)
@given(
    st.recursive(
        st.none() | WORDS,
        lambda one: (
            st.lists(one)
            | st.dictionaries(
                WORDS
                | st.sampled_from(
                    ["name", "tiers", "review", "levels", "criterion", "where", "parts", "badges"]
                ),
                one,
            )
        ),
        max_leaves=12,
    )
)
def test_whatever_a_document_holds_is_read_or_refused(document):
    found = read(document)
    assert found.problems or found.entries


@settings(max_examples=100, deadline=None)
@given(st.text("ab:-[]{}*&!|>'\"#%\n \t,?", max_size=40))
def test_whatever_is_pasted_is_read_or_refused(text):
    with contextlib.suppress(DomainError):
        assert from_text(text).problems


def test_a_bomb_is_refused_before_it_grows():
    bomb = "a: &a [x]\n" + "".join(
        f"{chr(98 + i)}: &{chr(98 + i)} [*{chr(97 + i)}, *{chr(97 + i)}]\n" for i in range(20)
    )
    with pytest.raises(DomainError) as refused:
        from_text(bomb)
    assert refused.value.problems[0].code == "file_alias"
    with pytest.raises(DomainError) as refused:
        from_text("x" * 200_001)
    assert refused.value.problems[0].code == "file_too_long"


@given(WINDOWS)
def test_windows_are_read_as_they_were_written(window):
    assert window_of(window_line(window), "") == window
