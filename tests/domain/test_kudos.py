"""What makes a kudos acceptable: every rule at its edge, and all of them at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Problem
from domain.kudos import (
    MAX_MESSAGE,
    MAX_PEOPLE,
    MAX_RECIPIENTS,
    Candidate,
    Crowd,
    Draft,
    may_give,
    problems_of,
    takes_part,
)
from domain.settings import Guests, Settings

BEN = Candidate("Ben")
VALUES = ("teamwork", "ownership")
RULES = ("values", "giver_may_give")


def problems(recipients=(BEN,), message="Thank you!", value="", min_message=3, **others):
    rules = {name: others.pop(name) for name in RULES if name in others}
    settings = Settings(min_message_length=min_message, **others.pop("settings", {}))
    draft = Draft(recipients, message, value, **others)
    return problems_of(draft, **{"settings": settings, "values": VALUES, **rules})


@pytest.mark.parametrize(
    "draft",
    [
        {},
        {"value": "teamwork"},
        {"message": "abc"},
        {"message": "x" * MAX_MESSAGE},
        {"recipients": [Candidate(str(number)) for number in range(MAX_RECIPIENTS)]},
        {"min_message": 0, "message": "👍"},
        {"recipients": (), "crowds": [Crowd("@sales", MAX_PEOPLE)], "people": MAX_PEOPLE},
        {"recipients": [BEN] * 19, "crowds": [Crowd("@sales", 3)], "people": 22},
        {"settings": {"value_required": True}, "value": "teamwork"},
        {"settings": {"value_required": True}, "values": ()},
        {"settings": {"value_required": True}, "message": "", "is_wordless": True},
        {"recipients": [Candidate("Eve", is_guest=True)], "settings": {"guests": Guests.RECEIVE}},
        {"recipients": [Candidate("Eve", is_guest=True)], "settings": {"guests": Guests.BOTH}},
    ],
)
def test_what_may_be_given(draft):
    assert problems(**draft) == []


WHO = "recipients"
CAL = Candidate("Cal", suggestions=("Cal Ek", "Cal Bo"))
REFUSED = [
    ({"recipients": ()}, Problem("recipients_missing", WHO)),
    (
        {"recipients": [Candidate(str(number)) for number in range(MAX_RECIPIENTS + 1)]},
        Problem("recipients_too_many", WHO, {"limit": 20, "count": 21}),
    ),
    ({"recipients": (Candidate("Ana", is_giver=True),)}, Problem("recipient_self", WHO)),
    (
        {"recipients": (Candidate("Zed", is_known=False),)},
        Problem("recipient_unknown", WHO, {"name": "Zed"}),
    ),
    (
        {"recipients": (CAL,)},
        Problem("recipient_not_found", WHO, {"name": "Cal", "suggestions": ("Cal Ek", "Cal Bo")}),
    ),
    (
        {"recipients": (Candidate("Zed", suggestions=()),)},
        Problem("recipient_not_found", WHO, {"name": "Zed", "suggestions": ()}),
    ),
    (
        {"recipients": (Candidate("R2", is_bot=True, is_active=False),)},
        Problem("recipient_bot", WHO, {"name": "R2"}),
    ),
    (
        {"recipients": (Candidate("Eve", is_active=False, is_guest=True),)},
        Problem("recipient_inactive", WHO, {"name": "Eve"}),
    ),
    (
        {"recipients": (Candidate("Eve", is_external=True, is_guest=True),)},
        Problem("recipient_external", WHO, {"name": "Eve"}),
    ),
    (
        {"recipients": (Candidate("Eve", is_guest=True),)},
        Problem("recipient_guest", WHO, {"name": "Eve"}),
    ),
    (
        {"recipients": (), "crowds": [Crowd("@sales", MAX_PEOPLE + 1)], "people": MAX_PEOPLE + 1},
        Problem("recipients_too_many_in_groups", WHO, {"limit": 100}),
    ),
    (
        {"recipients": [BEN] * 20, "crowds": [Crowd("@sales", 200)], "people": 220},
        Problem("recipients_too_many", WHO, {"limit": 20, "count": 21}),
    ),
    ({"crowds": [Crowd("@none", None)]}, Problem("group_not_found", WHO, {"name": "@none"})),
    (
        {"recipients": (), "crowds": [Crowd("@empty", 0, "cohort")]},
        Problem("group_empty", "cohort", {"name": "@empty"}),
    ),
    ({"message": ""}, Problem("message_missing", "message")),
    ({"message": "ab", "is_wordless": True}, "message_too_short"),
    (
        {"settings": {"value_required": True}},
        Problem("value_required", "value", {"values": VALUES}),
    ),
    ({"settings": {"value_required": True}, "value": "fun"}, "value_unknown_required"),
    ({"settings": {"value_required": True}, "value": "fun", "values": ()}, "value_unknown"),
    ({"message": "", "min_message": 0}, Problem("message_missing", "message")),
    ({"message": "ab"}, Problem("message_too_short", "message", {"limit": 3, "count": 2})),
    (
        {"message": "x" * (MAX_MESSAGE + 1)},
        Problem("message_too_long", "message", {"limit": 2000, "count": 2001}),
    ),
    (
        {"value": "teamwrok"},
        Problem("value_unknown", "value", {"value": "teamwrok", "values": VALUES}),
    ),
    ({"value": "teamwork", "values": ()}, "value_unknown"),
    ({"giver_may_give": False}, Problem("giver_guest")),
]


@pytest.mark.parametrize(("draft", "problem"), REFUSED)
def test_what_may_not_be_given(draft, problem):
    (found,) = problems(**draft)
    assert problem in (found, found.code)


PEOPLE = st.builds(
    Candidate,
    name=st.sampled_from(["Ana", "Ben"]),
    is_giver=st.booleans(),
    is_bot=st.booleans(),
    is_active=st.booleans(),
    suggestions=st.none() | st.just(()),
)


@given(
    st.lists(PEOPLE, max_size=MAX_RECIPIENTS + 2),
    st.sampled_from(["", "a", "Thank you!", "x" * (MAX_MESSAGE + 1)]),
    st.sampled_from(["", "teamwork", "other"]),
    st.booleans(),
)
def test_every_problem_is_told_at_once(recipients, message, value, giver_may_give):
    told = problems(recipients, message, value, giver_may_give=giver_may_give)
    # Each part of the form is judged by itself, whatever is wrong with the others.
    assert told == [
        *problems(giver_may_give=giver_may_give),
        *[problem for one in recipients for problem in problems([one])],
        *[
            p
            for p in problems(recipients)
            if p.code in ("recipients_missing", "recipients_too_many")
        ],
        *problems(message=message),
        *problems(value=value),
    ]


EVERYBODY = {
    "member": Candidate("Ana"),
    "guest": Candidate("Gus", is_guest=True),
    "bot": Candidate("R2", is_bot=True),
    "stranger": Candidate("Eve", is_external=True),
    "strange guest": Candidate("Eve", is_external=True, is_guest=True),
}


@pytest.mark.parametrize(
    ("guests", "giving", "receiving"),
    [
        (Guests.NO, {"member"}, {"member"}),
        (Guests.RECEIVE, {"member"}, {"member", "guest"}),
        (Guests.BOTH, {"member", "guest"}, {"member", "guest"}),
    ],
)
def test_guests_take_part_as_the_organisation_wants(guests, giving, receiving):
    settings = Settings(guests=guests)
    assert {who for who, one in EVERYBODY.items() if may_give(one, settings)} == giving
    assert {who for who, one in EVERYBODY.items() if takes_part(one, settings)} == receiving


@given(PEOPLE, st.sampled_from(Guests))
def test_whoever_drops_out_of_a_group_is_refused_when_named(one, guests):
    settings = {"guests": guests}
    assert takes_part(one, Settings(**settings)) is not bool(problems([one], settings=settings))
