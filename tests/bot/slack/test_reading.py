"""What people write in Slack, as words and people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.slack.reading import MAX_TEXT, read_line, read_text
from domain.people import GroupRef, PersonRef
from domain.text import clean


def name_of(ref: PersonRef) -> str:
    return ref.label or "somebody"


def test_mentions_are_people_and_the_rest_are_words() -> None:
    line = read_line("<@U1|ana> and <@W2> great call on Acme #teamwork")
    assert line == (
        PersonRef("U1", "ana"),
        " and ",
        PersonRef("W2"),
        " great call on Acme #teamwork",
    )


def test_groups_are_mentioned_like_people() -> None:
    line = read_line("<!subteam^S1|@sales> <!subteam^SA2> <@U1> <!subteam^|@x> <!here|here> thanks")
    assert line == (
        GroupRef("S1", "sales"),
        " ",
        GroupRef("SA2"),
        " ",
        PersonRef("U1"),
        " @x @here thanks",
    )


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("a &amp; b &lt;@U1&gt; &amp;lt;", "a & b <@U1> &lt;"),
        ("posted in <#C1|general> today", "posted in general today"),
        ("posted in <#C1|> today", "posted in today"),
        ("<!here> <!subteam^S1|@sales> <!subteam^S2>", "@here @sales @…"),
        ("<!date^1392734382^{date}|Feb 18>", "Feb 18"),
        ("<https://acme.com|acme.com> <https://acme.com>", "acme.com https://acme.com"),
        ("<https://acme.com/a?b=1&amp;c=2|the deck>", "the deck (https://acme.com/a?b=1&c=2)"),
        ("<mailto:a@b.com|a@b.com> <mailto:a@b.com>", "a@b.com a@b.com"),
        (":tada: :+1: :party-parrot: at 10:30:45", "🎉 👍 :party-parrot: at 10:30:45"),
        (":female-technologist: :man-shrugging: :flag-de:", "👩‍💻 🤷‍♂️ 🇩🇪"),
        (":+1::skin-tone-3:", "👍🏼"),
        ("nul\0 bidi\u202e lone\ud800", "nul bidi lone"),
        ("<", "<"),
        ("<>", ""),
        ("<@>", "@"),
        ("<@u1>", "@u1"),
        ("<<@U1>", "<@somebody"),
        ("line\r\none", "line\none"),
    ],
)
def test_words(typed: str, words: str) -> None:
    assert read_text(typed, name_of) == words


def test_a_mention_inside_words_keeps_its_blanks() -> None:
    assert read_text("thanks <@U1|ana> for this", name_of) == "thanks @ana for this"
    assert read_line("thanks <@U1> ") == ("thanks ", PersonRef("U1"), " ")


@given(st.text(alphabet=st.characters(codec=None), max_size=400))
def test_any_text_is_read_into_clean_words_and_plausible_people(text: str) -> None:
    for segment in read_line(text):
        if isinstance(segment, PersonRef):
            assert segment.external_id.isalnum()
            assert segment.label == clean(segment.label)
        else:
            assert segment.strip() == clean(segment)


@given(st.lists(st.sampled_from(["<@U1>", "<", ">", "|", "&lt;", ":", "@", "!", "#", "a", " "])))
def test_pieces_of_markup_never_break_reading(pieces: list[str]) -> None:
    text = "".join(pieces)
    people = [segment for segment in read_line(text) if isinstance(segment, PersonRef)]
    assert people == [PersonRef("U1")] * text.count("<@U1>")


@pytest.mark.parametrize("piece", ["<", "<@U1", ":a", "&", "<@U1>", "<https://a|", "\u0301"])
def test_a_megabyte_is_read_in_no_time_and_cut(piece: str) -> None:
    line = read_line(piece * 1_000_000)
    assert sum(len(segment) for segment in line if isinstance(segment, str)) <= MAX_TEXT
