"""An error tells everything that is wrong at once."""

import pytest

from domain.errors import DomainError, Problem


def test_an_error_is_one_problem_with_its_parameters():
    error = DomainError("too_long", field="message", most=2000, names=("Ana", "Ben"))
    assert error.problems == (
        Problem("too_long", "message", {"most": 2000, "names": ("Ana", "Ben")}),
    )
    assert str(error) == "too_long"


def test_a_parameter_may_be_called_code():
    assert DomainError("unknown_value", code="teamwrok").problems[0].params == {"code": "teamwrok"}


def test_an_error_of_several_problems_keeps_them_all_in_order():
    problems = [
        Problem("not_a_person", "recipients", {"name": "jon"}),
        Problem("too_short", "message", {"least": 3}),
        Problem("not_a_person", "recipients", {"name": "ann"}),
    ]
    with pytest.raises(DomainError) as caught:
        raise DomainError.of(iter(problems))
    assert caught.value.problems == tuple(problems)
    # What a log shows.
    assert caught.value.args == ("not_a_person", "too_short", "not_a_person")


def test_problems_do_not_share_their_parameters():
    assert Problem("a").params is not Problem("b").params
