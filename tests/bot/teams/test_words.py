"""What people type becomes words and people, whatever it is."""

import time

import pytest
from hypothesis import given

from bot.teams.words import MAX_MENTIONS, command_in, line_of, plain, quoted
from domain.people import PersonRef
from tests.support.activities import ANA, BEN, mention
from tests.support.fake_connector import BOT
from tests.support.hostile import texts

ANA_REF = PersonRef(ANA["id"], ANA["name"])
BEN_REF = PersonRef(BEN["id"], BEN["name"])
LAUREL = "<at>Laurel</at>"
KNOWN = {"kudos": "kudos", "help": "laurel help", "laurel help": "laurel help"}


def line(text: str, *people: dict[str, str]) -> tuple[str | PersonRef, ...]:
    return line_of(text, [mention(BOT), *map(mention, people)], BOT["id"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LAUREL} kudos", ("kudos",)),
        (f"{LAUREL}&nbsp;kudos", ("kudos",)),
        (f"kudos {LAUREL}", ("kudos",)),
        (f"{LAUREL}", ()),
        (f"<div><p>{LAUREL}&nbsp;kudos</p>\n<p>again</p></div>", ("kudos\n\nagain",)),
        (f"{LAUREL} a &lt;b&gt; &amp;amp; c", ("a <b> &amp; c",)),
        (f"{LAUREL} 1 < 2 and <3", ("1 < 2 and <3",)),
        (f"{LAUREL} <b>bold</b><br/>next", ("bold\nnext",)),
        (f"{LAUREL} <script>x</script>", ("<script>x</script>",)),
        ("kudos <at>Nobody</at> hi", ("kudos Nobody hi",)),
    ],
)
def test_the_bots_mention_and_markup_go_and_words_stay(
    text: str, expected: tuple[str, ...]
) -> None:
    assert line(text) == expected


def test_mentions_become_people_and_keep_their_blanks() -> None:
    text = f"{LAUREL} kudos <at>Ana Lima</at> <at>Ben Okri</at>, great call with <at>Ana Lima</at>"
    expected = ("kudos ", ANA_REF, " ", BEN_REF, ", great call with ", ANA_REF)
    assert line(text, ANA, BEN) == expected


def test_two_people_of_one_name_are_told_apart_by_order() -> None:
    other = ANA | {"id": "29:1other-ana"}
    text = "<at>Ana Lima</at> and <at>Ana Lima</at>"
    assert line(text, ANA, other) == (ANA_REF, " and ", PersonRef("29:1other-ana", "Ana Lima"))


def test_a_typed_tag_is_nobody() -> None:
    assert line("kudos <at>Ben Okri</at> well done") == ("kudos Ben Okri well done",)
    assert line("kudos &lt;at&gt;Ana Lima&lt;/at&gt;", ANA) == ("kudos <at>Ana Lima</at>",)


def test_odd_entities_are_left_alone() -> None:
    odd = [
        {"type": "mention"},
        {"type": "mention", "mentioned": 7, "text": "<at>x</at>"},
        {"type": "mention", "mentioned": {"id": "a\x00b"}, "text": "<at>x</at>"},
        {"type": "mention", "mentioned": {"id": "29:x", "name": []}, "text": "<at>x</at>"},
        {"type": 7},
    ]
    assert line_of("<at>x</at> hi", odd, BOT["id"]) == ("x hi",)


def test_a_message_names_a_bounded_number_of_people() -> None:
    many = [{"id": f"29:{i}", "name": f"P{i}"} for i in range(500)]
    text = " ".join(f"<at>P{i}</at>" for i in range(500))
    people = [part for part in line(text, *many) if isinstance(part, PersonRef)]
    assert len(people) < MAX_MENTIONS


@pytest.mark.parametrize(
    "text", ["<at" * 350_000, "<at>" * 250_000, "<" * 1_000_000, "&" * 1_000_000, "<b " * 300_000]
)
def test_a_megabyte_is_read_in_no_time(text: str) -> None:
    started = time.perf_counter()
    line(text, ANA, BEN)
    plain(text[:20_000])
    assert time.perf_counter() - started < 1


@given(text=texts, label=texts)
def test_nothing_that_is_typed_breaks_the_line(text: str, label: str) -> None:
    person = {"id": "29:x", "name": label}
    found = line_of(f"{LAUREL} kudos <at>{label}</at> {text}", [mention(BOT), mention(person)], "")
    words = "".join(part if isinstance(part, str) else part.label for part in found)
    assert words.encode()
    assert "\x00" not in words
    assert all(isinstance(part, PersonRef) or part for part in found)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (("kudos ", BEN_REF, " hi"), ("kudos", (BEN_REF, " hi"))),
        (("Kudos great work",), ("kudos", ("great work",))),
        (("/kudos ", BEN_REF), ("kudos", (BEN_REF,))),
        (("kudos thanks to ", BEN_REF), ("kudos", ("thanks to ", BEN_REF))),
        (("help",), ("laurel help", ())),
        (("laurel help",), ("laurel help", ())),
        (("kudos\nline",), ("kudos", ("line",))),
        (("hello",), None),
        ((BEN_REF, " kudos"), None),
        ((), None),
    ],
)
def test_a_line_starts_with_a_command_or_with_none(typed: tuple, expected: tuple | None) -> None:
    assert command_in(typed, KNOWN.get) == expected


def test_a_quoted_message_is_plain_words() -> None:
    html = "<div><p>We won <b>Acme</b> &amp; more</p><attachment id='1'></attachment></div>"
    assert quoted({"body": {"contentType": "html", "content": html}}) == "We won Acme & more"
    assert quoted({"body": {"contentType": "text", "content": "a <b> c"}}) == "a <b> c"
    assert quoted({"body": None}) == quoted({}) == quoted({"body": {"content": 7}}) == ""
