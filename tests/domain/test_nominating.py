"""What makes a nomination acceptable, and how one is read from a line of text."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.badges import Badge, Nominators, Rarity, Reach, Tier, TierRule
from domain.clock import Period
from domain.kudos import Candidate
from domain.nominating import By, Draft, Past, award_problems, problems_of, tier_for
from domain.nomination_lines import MAX_EVIDENCE, Named, Read, address_in, is_address, read_line
from domain.settings import Guests, Settings

NOW = datetime(2026, 11, 18, 14, 30, tzinfo=UTC)
BADGE = Badge("Knowledge Sharer", "📚", tiers=(TierRule(Tier.SILVER), TierRule(Tier.BRONZE)))
BADGES = (
    Named("knowledge-sharer", "Knowledge Sharer"),
    Named("knowledge", "Knowledge"),
    Named("deal-closer", "Deal Closer"),
    Named("old", "Old Hand", is_archived=True),
)
BEN = Candidate("Ben")
DRAFT = Draft((BEN,), badge=BADGE, justification="she wrote the guide that we all use")


def codes(by=None, settings=None, **changes):
    draft, rules = replace(DRAFT, **changes), settings or Settings()
    found = problems_of(draft, by or By(), settings=rules, badges=BADGES, now=NOW)
    return [one.code for one in found]


def test_a_sound_nomination_has_no_problems():
    assert codes() == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"people": ()}, ["nominee_missing"]),
        ({"people": (BEN, Candidate("Cleo"))}, ["nominee_one"]),
        ({"people": (), "crowds": 1}, ["nominee_one"]),
        ({"people": (Candidate("Ana", is_giver=True),)}, ["nominee_self"]),
        ({"people": (Candidate("Bot", is_bot=True),)}, ["nominee_app"]),
        ({"people": (Candidate("Ivo", is_active=False),)}, ["nominee_inactive"]),
        ({"people": (Candidate("Xena", is_external=True),)}, ["nominee_external"]),
        ({"people": (Candidate("Gus", is_guest=True),)}, ["nominee_guest"]),
        ({"people": (Candidate("jon", suggestions=("Jon Ek",)),)}, ["recipient_not_found"]),
        ({"people": (Candidate("U1", is_known=False),)}, ["recipient_unknown"]),
        ({"badge": None}, ["badge_missing"]),
        ({"badge": None, "typed": "sharing"}, ["badge_unknown"]),
        ({"is_archived": True}, ["badge_retired"]),
        ({"badge": replace(BADGE, nominators=Nominators.NOBODY)}, ["badge_earned_only"]),
        ({"badge": replace(BADGE, nominators=Nominators.MANAGERS)}, ["badge_managers_only"]),
        ({"badge": replace(BADGE, roles=("AE",)), "nominee_role": "SDR"}, ["badge_other_roles"]),
        ({"badge": replace(BADGE, roles=("AE",)), "nominee_role": "ae"}, []),
        ({"tier": "gold"}, ["tier_unknown"]),
        ({"tier": "silver"}, []),
        ({"tier": "silver", "past": Past((Tier.SILVER,))}, ["award_held"]),
        ({"past": Past((Tier.SILVER,))}, []),
        ({"past": Past((Tier.SILVER, Tier.BRONZE))}, ["badge_complete"]),
        ({"past": Past((), NOW - timedelta(days=29))}, ["badge_cooldown"]),
        ({"past": Past((), NOW - timedelta(days=30))}, []),
        ({"badge": replace(BADGE, rarity=Rarity(2)), "past": Past(in_period=1)}, []),
        (
            {"badge": replace(BADGE, rarity=Rarity(2)), "past": Past(in_period=2)},
            ["badge_rare_organization"],
        ),
        (
            {
                "badge": replace(BADGE, rarity=Rarity(1, reach=Reach.TEAM)),
                "past": Past((), None, 1),
            },
            ["badge_rare_team"],
        ),
        ({"is_duplicate": True, "has_reviewer": False}, ["nomination_duplicate"]),
        ({"has_reviewer": False}, ["nomination_unreviewable"]),
        ({"justification": ""}, ["justification_missing"]),
        ({"justification": "so good"}, ["justification_too_short"]),
        ({"justification": "x" * 2001}, ["message_too_long"]),
        ({"evidence": "see wiki"}, ["evidence_wrong"]),
        ({"evidence": "https://wiki.example/guide"}, []),
    ],
)
def test_what_is_wrong(changes, expected):
    assert codes(**changes) == expected


def test_all_problems_are_told_at_once():
    assert codes(
        By(takes_part=False),
        people=(Candidate("Ana", is_giver=True),),
        tier="gold",
        past=Past((), NOW, 9),
        badge=replace(BADGE, rarity=Rarity(1)),
        is_duplicate=True,
        justification="",
        evidence="?",
    ) == [
        "nominator_guest",
        "nominee_self",
        "tier_unknown",
        "badge_cooldown",
        "badge_rare_organization",
        "nomination_duplicate",
        "justification_missing",
        "evidence_wrong",
    ]


def test_a_guest_where_guests_receive():
    people = (Candidate("Gus", is_guest=True),)
    assert codes(settings=Settings(guests=Guests.RECEIVE), people=people) == []


def test_what_is_left_of_a_wait_is_told_in_days():
    past = Past((), NOW - timedelta(days=28, hours=1))
    [problem] = award_problems(BADGE, Tier.BRONZE, past, NOW)
    assert problem.params == {"days": 2}
    rare = replace(BADGE, rarity=Rarity(3, Period.MONTH))
    [problem] = award_problems(rare, Tier.BRONZE, Past(in_period=3), NOW)
    assert problem.params == {"limit": 3, "days": 30}


def test_the_tier_that_is_meant():
    assert tier_for(BADGE, "", ()) is Tier.BRONZE
    assert tier_for(BADGE, "", (Tier.BRONZE,)) is Tier.SILVER
    assert tier_for(BADGE, "silver", ()) is Tier.SILVER
    assert tier_for(BADGE, "gold", ()) is None
    assert award_problems(BADGE, Tier.GOLD, Past(), NOW)[0].code == "tier_unknown"
    assert award_problems(BADGE, Tier.BRONZE, Past((Tier.BRONZE,)), NOW)[0].code == "award_held"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "for Knowledge Sharer because she wrote the guide",
            Read("knowledge-sharer", "", "she wrote the guide"),
        ),
        ("for knowledge sharer: she did", Read("knowledge-sharer", "", "she did")),
        ("for Knowledge because of it", Read("knowledge", "", "of it")),
        ("Deal Closer she did", Read("deal-closer", "", "she did")),
        ("for Deal Closers because x", Read("", "", "x", "Deal Closers")),
        ("for the Deal Closer, gold, because x", Read("deal-closer", "gold", "x")),
        ("for Deal Closer (Gold) because x", Read("deal-closer", "gold", "x")),
        ("for gold Deal Closer because x", Read("deal-closer", "gold", "x")),
        ("for Deal Closer in silver because x", Read("deal-closer", "silver", "x")),
        ("for Deal Closer goldfish are nice", Read("deal-closer", "", "goldfish are nice")),
        ("for #deal-closer because x", Read("deal-closer", "", "x")),
        ("for #nonsense because x", Read("nonsense", "", "x")),
        ("für Deal Closer, weil sie x", Read("deal-closer", "", "sie x")),
        ("por Deal Closer porque x", Read("deal-closer", "", "x")),
        ("pour Deal Closer parce qu'elle x", Read("deal-closer", "", "elle x")),
        ("pour Deal Closer car elle x", Read("deal-closer", "", "elle x")),
        ("をDeal Closerに、x", Read("deal-closer", "", "x")),
        ("for Knowlege Sharer because x", Read("", "", "x", "Knowlege Sharer")),
        ("for being kind", Read("", "", "for being kind")),
        ("for Old Hand because x", Read("old", "", "x")),
        ("for Deal Closer", Read("deal-closer")),
        ("", Read()),
    ],
)
def test_a_line_is_read(line, expected):
    assert read_line(line, BADGES) == expected


@given(st.text(), st.lists(st.builds(Named, st.text(), st.text())))
def test_reading_never_fails_and_adds_nothing(line, badges):
    found = read_line(line, badges)
    assert found.words in line
    assert found.typed in line


def test_addresses():
    assert address_in("see https://wiki.example/a?b=c, and more") == "https://wiki.example/a?b=c"
    assert address_in("(http://wiki.example/x)") == "http://wiki.example/x"
    assert address_in("nothing here") == ""
    assert address_in("https://wiki.example/" + "x" * MAX_EVIDENCE) == ""
    assert is_address("https://wiki.example")
    assert not is_address("ftp://wiki.example")
    assert not is_address("https://wiki.example and more")
