"""Text is hostile until it was cleaned, and what people really write survives it."""

import time
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain.text import clean, clean_name, isolate, shorten

# --- what must survive -------------------------------------------------------------------------

KEPT = [
    "Thank you, Ben. (It works!) 100 % <b>&amp; *bold* _it_ `code` @here #teamwork $1 ~ ^ | \\ '\"",
    "two\nlines",
    "a paragraph\n\nand another",
    "👩‍🚀 👨‍👩‍👧‍👦 ❤️‍🔥 🏳️‍🌈 🏴‍☠️ 🧑🏽‍🤝‍🧑🏿",
    "👍🏿 👋🏻 1️⃣ #️⃣ ©️ ☺︎",
    "🇩🇪🇳🇵🇧🇷",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁷󠁬󠁳󠁿",
    "شكرًا جزيلاً على مُسَاعَدَتِكَ",
    "می\u200cخواهم",  # Persian, with a non-joiner
    "הִנֵּה מַה־טּוֹב בְּרֵאשִׁ֖ית",
    "क्षत्रिय धन्यवाद क्\u200dष",  # Devanagari, with a joiner
    "ขอบคุณมากๆ น้ำใจ ที่ช่วย",
    "བསྒྲུབས་ ཧཱུྃ་ ཧྐྵྨླྺྼྻྂ",
    "ကျွန်ုပ်တို့ ကျေးဇူးတင်ပါသည်",
    "Cafe\u0301 A\u030a\u0301ngstro\u0308m Vie\u0323\u0302t Nam",
    "감사합니다 \u1100\u1161\u11a8",
    "葛\U000e0100城市 ありがとう、ﾀﾞ",
    "𝒜 𐍈 𓀀 ∀x∈ℝ → ½",
    "«Merci» “so much” — Zoë’s",
]


@pytest.mark.parametrize("text", KEPT)
def test_what_people_write_is_kept(text):
    assert clean(text) == text


# --- what must go ------------------------------------------------------------------------------

CHANGED = [
    ("a\0b", "ab"),
    ("a\x1b[31mb\x07\x7f\x9b", "a[31mb"),
    ("a\ud83db\udc00", "ab"),
    ("\ud83d\ude00", ""),  # a pair of halves is still two lone surrogates in a Python text
    ("a\u202eb\u202c\u2066c\u2069\u200e\u200f\u061c", "abc"),
    ("a\u200b\u2060\u2063\ufeffb", "ab"),
    ("\ue000\uf8ffa\U000f0000\U0010fffd", "a"),
    ("\ufffe\uffff\ufdd0a\U0001ffff", "a\U0001ffff"),
    # Hidden letters, and a flag that does not exist.
    ("hi\U000e0068\U000e0069", "hi"),
    ("🏴\U000e0075\U000e0073\U000e0063\U000e0061\U000e007f", "🏴"),
    ("🏴\U000e0067\U000e0062 🏴󠁧󠁢󠁳󠁣󠁴󠁿\U000e0067\U000e0062\U000e007f", "🏴 🏴󠁧󠁢󠁳󠁣󠁴󠁿"),
    ("a\ufe0f\ufe01\U000e0101\U000e0102b", "a\ufe0fb"),
    ("a\u200d\u200c\u200db", "a\u200db"),
    ("Z\u0335\u0301\u0308\u0327\u0316algo", "Z\u0335\u0301\u0308algo"),
    ("ก" + "็" * 50, "ก" + "็" * 8),
    ("a" + "\u0301\u200d" * 50 + "b", "a" + "\u0301\u200d" * 8 + "b"),
    ("  a \t b\u00a0\u3000c\u2800\u2800d  ", "a b c d"),
    ("a \r\n b\rc\u2028d\u2029e\x85f\x0bg\x0ch", "a\nb\nc\nd\ne\nf\ng\nh"),
    ("\n\na\n \n\t\n\nb\n\n", "a\n\nb"),
    # Nothing to be seen is nothing.
    ("\u200d\u200c\ufe0f", ""),
    ("\u3164\u115f\uffa0\u2800", ""),
    ("\u00ad \u034f\n\u180e", ""),
    (" \n ", ""),
]


@pytest.mark.parametrize(("text", "cleaned"), CHANGED, ids=lambda text: ascii(text)[:40])
def test_what_harms_is_dropped(text, cleaned):
    assert clean(text) == cleaned


# Any character at all, and those that mean something to the cleaning far more often.
SPECIAL = (
    " \t\n\r\x0b\x85\xa0\u2028\u2800\0\x1b\x7f\xad\u034f\u0301\u0308\u20dd\u0e47\u0f71\u180b\u180e"
    "\u200b\u200c\u200d\u200e\u202e\u2060\u2066\u2069\u3164\ue000\ufe0e\ufe0f\ufeff\ufffe\ud83d\ude00"
    "\U000e0062\U000e0065\U000e0067\U000e006e\U000e007f\U000e0100\U0010ffff\U0001f3f4😀🏽🇩aאก漢"
)
ANYTHING = st.text(st.characters(codec=None, categories=None) | st.sampled_from(SPECIAL))
PILES = st.lists(
    st.tuples(st.sampled_from([*SPECIAL, "🏴󠁧󠁢󠁥󠁮󠁧󠁿", " \n", "\r\n"]), st.integers(1, 12))
).map(lambda runs: "".join(what * times for what, times in runs))
HOSTILE = ANYTHING | PILES


def is_harmful(char: str) -> bool:
    """What no card, log or database should ever meet, by Unicode's own categories."""
    if unicodedata.category(char) in ("Cs", "Co") or unicodedata.bidirectional(char) in (
        *("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"),
    ):
        return True
    return unicodedata.category(char) == "Cc" and char != "\n"


@given(HOSTILE)
@example("a \u200b b")
@example("🏴\0󠁧󠁢󠁥󠁮󠁧󠁿")
def test_cleaning_is_done_at_once_and_leaves_no_harm(text):
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert len(cleaned) <= len(text)
    assert not [char for char in cleaned if is_harmful(char)]
    assert cleaned == cleaned.strip()
    assert "  " not in cleaned
    assert "\n\n\n" not in cleaned
    cleaned.encode()


@given(HOSTILE)
def test_no_pile_of_marks_is_left(text):
    height = 0
    for char in clean(text):
        if char not in "\u200c\u200d":
            height = height + 1 if unicodedata.category(char) in ("Mn", "Me") else 0
        assert height <= 8


@given(HOSTILE, st.integers(1, 90))
def test_a_name_is_one_clean_line(name, limit):
    found = clean_name(name, limit)
    assert clean_name(found, limit) == found
    assert len(found) <= limit
    assert "\n" not in found
    assert "  " not in found


MEGABYTE = 1_000_000
NASTY = {
    "newlines": "\n",
    "blanks": " ",
    "blank lines": " \n",
    "returns": "\r\n",
    "accents": "\u0301",
    "piled letters": "a" + "\u0301" * 4,
    "Thai marks": "\u0e47",
    "surrogates": "\ud800",
    "overrides": "\u202e",
    "joiners": "\u200d",
    "selectors": "\ufe0f",
    "black flags": "🏴\U000e0067\U000e0062",
    "tags": "\U000e007f",
    "families": "👩‍",
    "flags": "🇩",
    "NUL": "\0",
}


@pytest.mark.parametrize("unit", NASTY.values(), ids=NASTY)
def test_a_megabyte_of_anything_is_cleaned_and_shortened_in_linear_time(unit):
    text = unit * (MEGABYTE // len(unit))
    began = time.process_time()
    shorten(clean(text), 2000)
    shorten(text, MEGABYTE // 2)
    # It takes a tenth to a third of a second; a quadratic one takes hours.
    assert time.process_time() - began < 5


# --- shortening --------------------------------------------------------------------------------

# What people see as one character each, by hand: the oracle for where a text may be cut.
CHARACTERS = [
    *"ab漢אش😀.",
    *("👨‍👩‍👧‍👦", "🧑🏽‍🤝‍🧑🏿", "❤️‍🔥", "🏳️‍🌈", "👍🏿", "1️⃣", "☺︎", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"),
    *("🇩🇪", "🇳🇵", "🇧🇷"),
    *("e\u0301", "a\u0323\u0302", "קּ", "مُ", "葛\U000e0100", "ﾀﾞ"),
    *("क्षि", "नी", "क्\u200dष", "น้ำ", "ที่", "각", "\u1100\u1161\u11a8"),
]


@given(st.lists(st.sampled_from(CHARACTERS), min_size=1), st.integers(-2, 60))
@example(["🇩🇪"] * 3, 4)
@example(["🇩🇪"] * 3, 5)
@example(["👨‍👩‍👧‍👦"], 5)
@example(["क्षि"], 3)
def test_a_text_is_cut_only_between_characters(characters, limit):
    text = "".join(characters)
    short = shorten(text, limit)
    assert len(short) <= max(limit, 0)
    if len(text) <= limit:
        assert short == text
    elif limit > 0:
        starts = {"".join(characters[:count]) for count in range(len(characters))}
        assert short.removesuffix("…") in starts
        # As much as fits is kept.
        kept = max((start for start in starts if len(start) < limit), key=len)
        assert short == kept + "…"


def test_no_blank_stands_before_the_ellipsis():
    assert shorten("one two three", 9) == "one two…"
    assert shorten("one two three", 8) == "one two…"
    assert shorten("one two three", 7) == "one tw…"
    assert shorten("one two three", 13) == "one two three"


@given(HOSTILE, st.integers(-5, 50))
def test_nothing_is_longer_than_asked_for(text, limit):
    short = shorten(text, limit)
    assert len(short) <= max(limit, 0)
    assert shorten(short, limit) == short


# --- direction ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Ana", "Zoë Ek", "李小龙", "", "😀", "(1) Jon-Bo"])
def test_a_name_written_from_the_left_needs_nothing(name):
    assert isolate(name) == name


@pytest.mark.parametrize("name", ["אבי כהן", "ليلى", "Ana ليلى", "(אבי)", "٣"])
def test_a_name_written_from_the_right_keeps_to_its_place(name):
    assert isolate(name) == f"\u2068{name}\u2069"


@given(HOSTILE.map(clean_name))
def test_a_name_keeps_its_characters(name):
    isolated = isolate(name)
    assert isolated.strip("\u2068\u2069") == name
    assert isolate(isolated) == isolated


@given(st.text("\u2066\u2067\u2068\u2069אa"))
def test_no_name_breaks_out_of_its_place(name):
    isolated = isolate(name)
    inside = isolated.removeprefix("\u2068").removesuffix("\u2069")
    assert not set(inside) & set("\u2066\u2067\u2068\u2069")
