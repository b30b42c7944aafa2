"""One line of text, read into fields."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.kudos import KUDOS
from commands.parse import parse
from domain.people import NameRef, PersonRef

ANA, BEN = PersonRef("ana", "Ana"), PersonRef("ben", "Ben")


def read(*segments: str | PersonRef) -> tuple[object, object, object]:
    found = parse(KUDOS, tuple(segments), lambda ref: ref.label)
    return found.values["recipients"], found.values["message"], found.values["value"]


@pytest.mark.parametrize(
    ("segments", "expected"),
    [
        ((ANA, " great call"), ((ANA,), "great call", "")),
        (("  ", ANA, ", ", BEN, " and ", PersonRef("c", "C"), " nice work"),
         ((ANA, BEN, PersonRef("c", "C")), "nice work", "")),
        ((ANA, ": great call"), ((ANA,), "great call", "")),
        ((ANA, " \u2014 great call"), ((ANA,), "great call", "")),
        ((ANA, " great #teamwork"), ((ANA,), "great", "teamwork")),
        (("#Teamwork ", ANA, " great"), ((ANA,), "@Ana great", "teamwork")),
        ((ANA, " your #teamwork saved us"), ((ANA,), "your #teamwork saved us", "teamwork")),
        ((ANA, " great call helping ", BEN), ((ANA,), "great call helping @Ben", "")),
        (("thanks ", ANA, " and ", BEN), ((ANA, BEN), "thanks @Ana and @Ben", "")),
        (("to ", ANA, " great call"), ((ANA,), "great call", "")),
        ((ANA, " ", ANA, " twice"), ((ANA,), "twice", "")),
        (("@jon great call",), ((NameRef("jon"),), "great call", "")),
        ((ANA, " we are #1 now"), ((ANA,), "we are #1 now", "")),
        ((ANA, " see https://a.example/#part"), ((ANA,), "see https://a.example/#part", "")),
        ((ANA, " and then some"), ((ANA,), "then some", "")),
        (("",), ((), "", "")),
    ],
)  # fmt: skip
def test_lines(segments: tuple[str | PersonRef, ...], expected: tuple[object, ...]) -> None:
    assert read(*segments) == expected


def test_two_values_are_a_problem() -> None:
    found = parse(KUDOS, (ANA, " great #teamwork #craft"), lambda ref: ref.label)
    assert [problem.code for problem in found.problems] == ["values_too_many"]
    assert found.values["message"] == "great"


segments = st.lists(st.one_of(st.text(), st.sampled_from([ANA, BEN])), max_size=8)


@given(segments)
def test_anything_can_be_read(parts: list[str | PersonRef]) -> None:
    recipients, message, _ = read(*parts)
    assert isinstance(recipients, tuple)
    assert "\x00" not in str(message)


@pytest.mark.parametrize(
    "unit", ["@a ", "#a ", " ", ",", "and ", "#", "@", "\n", "a#b ", "--private ", "\u0301", "é"]
)
def test_a_megabyte_of_anything_is_read_fast(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    started = time.perf_counter()
    read(text + "x")
    # Linear reading takes well below this on any machine; a quadratic one takes minutes.
    assert time.perf_counter() - started < 5
