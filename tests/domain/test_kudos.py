"""What makes a kudos acceptable: every rule at its edge, and all of them at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Problem
from domain.kudos import MAX_MESSAGE, MAX_RECIPIENTS, Candidate, Draft, problems_of

BEN = Candidate("Ben")
VALUES = ("teamwork", "ownership")


def problems(recipients=(BEN,), message="Thank you!", value="", **settings):
    draft = Draft(recipients, message, value)
    return problems_of(draft, **{"min_message": 3, "values": VALUES, **settings})


@pytest.mark.parametrize(
    "draft",
    [
        {},
        {"value": "teamwork"},
        {"message": "abc"},
        {"message": "x" * MAX_MESSAGE},
        {"recipients": [Candidate(str(number)) for number in range(MAX_RECIPIENTS)]},
        {"min_message": 0, "message": "👍"},
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
    ({"message": ""}, Problem("message_missing", "message")),
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
