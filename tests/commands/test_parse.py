"""One line of text, read into fields."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.base import Command, Field, FieldKind, Reply
from commands.kudos import KUDOS
from commands.parse import parse
from commands.scene import Scene
from domain.people import GroupRef, NameRef, PersonRef, Segment

ANA, BEN = PersonRef("ana", "Ana"), PersonRef("ben", "Ben")
SALES = GroupRef("S1", "sales")


def read(*segments: Segment) -> tuple[object, object, object]:
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
        ((SALES, " and ", BEN, ", @emea thanks"), ((SALES, BEN, NameRef("emea")), "thanks", "")),
        (("thanks ", SALES, " and ", BEN), ((SALES, BEN), "thanks @sales and @Ben", "")),
        ((ANA, " helped all of ", SALES), ((ANA,), "helped all of @sales", "")),
        (("",), ((), "", "")),
    ],
)  # fmt: skip
def test_lines(segments: tuple[Segment, ...], expected: tuple[object, ...]) -> None:
    assert read(*segments) == expected


def test_two_values_are_a_problem() -> None:
    found = parse(KUDOS, (ANA, " great #teamwork #craft"), lambda ref: ref.label)
    assert [problem.code for problem in found.problems] == ["values_too_many"]
    assert found.values["message"] == "great"


@pytest.mark.parametrize(
    ("line", "is_private", "words"),
    [
        (" great call --private", True, "great call"),
        (" --PRIVATE great call", True, "great call"),
        (" great \u2014private call", True, "great call"),
        (" great \u2013private call", True, "great call"),
        (" great call -private", True, "great call"),
        (" great call --private.", True, "great call"),
        (" great call --privat", True, "great call"),
        (" great call --privado", True, "great call"),
        (" great call --priv\u00e9", True, "great call"),
        (" great call --pirvate", True, "great call"),
        (" great call #teamwork --private", True, "great call"),
        (" great call --price --proactive", False, "great call --price --proactive"),
        (" thanks \u2014 private and public", False, "thanks \u2014 private and public"),
        ("--private great call #teamwork", True, "great call"),
        (" great call", False, "great call"),
        (" a private call", False, "a private call"),
        (" see --private-notes", False, "see --private-notes"),
    ],
)
def test_a_switch_is_taken_out_of_the_words(line: str, is_private: bool, words: str) -> None:
    found = parse(KUDOS, (ANA, line), lambda ref: ref.label)
    assert found.values["private"] is is_private
    assert found.values["message"] == words


@pytest.mark.parametrize("switch", ["--private  ", " \u2013private ", "--privat --private "])
def test_a_switch_may_stand_before_the_people(switch: str) -> None:
    found = parse(KUDOS, (switch, ANA, " and ", BEN, " great call"), lambda ref: ref.label)
    assert found.values == {
        "recipients": (ANA, BEN),
        "message": "great call",
        "value": "",
        "private": True,
    }


async def _nothing(_scene: Scene) -> Reply:
    return Reply()


LOOK = Command(
    "look",
    _nothing,
    (
        Field("person", FieldKind.PEOPLE, required=False, max_items=1),
        Field("direction", FieldKind.CHOICE, required=False, options=("given", "received")),
        Field("page", FieldKind.KEPT, required=False),
        Field("since", FieldKind.DATE, required=False),
    ),
)


@pytest.mark.parametrize(
    ("segments", "people", "direction"),
    [
        ((), (), ""),
        ((ANA,), (ANA,), ""),
        ((ANA, " given"), (ANA,), "given"),
        (("Received",), (), "received"),
        (("received by ", ANA), (ANA,), "received"),
        (("forgiven 2 2026-01-01",), (), ""),
        (("given received",), (), "given"),
    ],
)
def test_a_choice_is_one_of_its_options(
    segments: tuple[Segment, ...], people: tuple[PersonRef, ...], direction: str
) -> None:
    found = parse(LOOK, segments, lambda ref: ref.label)
    assert found.values == {"person": people, "direction": direction}


segments = st.lists(st.one_of(st.text(), st.sampled_from([ANA, BEN, SALES])), max_size=8)


@given(segments)
def test_anything_can_be_read(parts: list[Segment]) -> None:
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
