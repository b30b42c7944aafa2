"""A form's state comes back as it went out, or not at all."""

import base64
from collections.abc import Mapping

import pytest
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.form_state import MAX_LENGTH, StateCodec, derive_key
from commands.base import FormState
from domain.deliveries import Posted
from domain.messages import Source
from domain.people import ConversationKind, ConversationRef

CODEC = StateCodec(derive_key("a signing secret", "form state"))

IDS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=60)
SHORT = st.text(st.characters(codec="utf-8"), min_size=1, max_size=20)
PLACES = st.builds(ConversationRef, IDS, st.sampled_from(ConversationKind), thread=st.none() | IDS)
URLS = st.none() | st.text(max_size=60).map(lambda path: "https://example.com/" + path)
MESSAGES = st.none() | st.builds(Posted, SHORT, SHORT)
SOURCES = st.builds(
    Source, st.text(max_size=80), URLS, st.text(max_size=60), MESSAGES, st.none() | SHORT
)
STATES = st.builds(
    FormState,
    nonce=IDS,
    conversation=st.none() | PLACES,
    source=st.none() | SOURCES,
    kept=st.dictionaries(SHORT, SHORT, max_size=2),
    is_coached=st.booleans(),
)


@given(STATES)
def test_a_state_comes_back_as_it_was(state):
    text = CODEC.dump(state)
    assert CODEC.load(text) == state
    assert text.isascii()
    assert len(text) <= MAX_LENGTH


LONG = [
    "Great discovery call on Acme. " * 40_000,
    "x" * 1_000_000,
    "😀" * 5000,
    "👩‍👩‍👧‍👦" * 1000,
    "شكرًا جزيلاً " * 500,
    "\0" * 3000,
    '"\\\n' * 3000,
    "\ud800" * 5000,
    "漢" * 700,
]


@pytest.mark.parametrize("text", LONG, ids=lambda text: ascii(text)[:12])
def test_a_long_quote_is_shortened_to_what_the_platform_carries(text):
    place = ConversationRef("C0123456789", thread="1764000000.000100")
    url = "https://example.slack.com/archives/C0123456789/p1764000000000100"
    message = Posted("C0123456789", "1746360000.000100")
    kept = {"kudos": "01234567-89ab-cdef-0123-456789abcdef"}
    source = Source(text, url, "Ana", message, message.message)
    dumped = CODEC.dump(FormState("n" * 32, place, source, kept, is_coached=True))
    # As much as fits is kept: no room for three more characters of the widest kind.
    assert MAX_LENGTH - 4 * len("👩‍👩‍👧‍👦".encode()) < len(dumped) <= MAX_LENGTH
    loaded = CODEC.load(dumped)
    assert (loaded.conversation, loaded.source.url, loaded.source.author) == (place, url, "Ana")
    assert (loaded.source.message, loaded.source.thread) == (message, message.message)
    assert (loaded.kept, loaded.is_coached) == (kept, True)
    assert loaded.source.text.endswith("…")
    assert text.replace("\ud800", "?").startswith(loaded.source.text[:-1].rstrip())


@given(
    st.text(
        st.characters(codec=None, categories=None) | st.sampled_from("\ud800😀\0\\"), min_size=500
    ),
    st.integers(1, 8),
)
def test_no_quote_is_too_long(text, times):
    source = Source(text * times, "https://example.com/" + "u" * 900, text)
    assert len(CODEC.dump(FormState("nonce", None, source))) <= MAX_LENGTH


@pytest.mark.parametrize("length", range(1, 20))
def test_a_quote_that_just_fits_is_left_alone(length):
    texts = ("x" * count for count in range(MAX_LENGTH, 0, -1))
    states = (FormState("n" * length, None, Source(text)) for text in texts)
    longest = next(state for state in states if CODEC.load(CODEC.dump(state)) == state)
    assert len(CODEC.dump(longest)) == MAX_LENGTH


def test_an_endless_address_is_left_out_whole():
    source = Source("words", "https://example.com/" + "u" * 100_000, "Ana " * 100_000)
    loaded = CODEC.load(CODEC.dump(FormState("n", None, source))).source
    assert (loaded.text, loaded.url) == ("words", None)
    assert loaded.author.startswith("Ana Ana")


def test_ids_are_never_cut():
    with pytest.raises(ValueError, match="ids"):
        CODEC.dump(FormState("n", ConversationRef("c" * 3000), Source("words")))
    with pytest.raises(ValueError, match="kept"):
        CODEC.dump(FormState("n", None, Source("words"), {"kudos": "k" * 3000}))


# --- tampering ---------------------------------------------------------------------------------

STATE = FormState("nonce", ConversationRef("C1"), Source("words", "https://example.com", "Ana"))
DUMPED = CODEC.dump(STATE)


@given(st.data())
def test_changing_any_character_is_noticed(data):
    index = data.draw(st.integers(0, len(DUMPED) - 1))
    char = data.draw(st.characters(codec=None, categories=None))
    assume(char != DUMPED[index])
    with pytest.raises(ValueError):
        CODEC.load(DUMPED[:index] + char + DUMPED[index + 1 :])


@given(st.data())
def test_changing_any_byte_is_noticed(data):
    sealed = bytearray(base64.urlsafe_b64decode(DUMPED + "=" * (-len(DUMPED) % 4)))
    sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(ValueError, match="not ours"):
        CODEC.load(base64.urlsafe_b64encode(sealed).decode().rstrip("="))


OTHER = StateCodec(derive_key("a signing secret", "another purpose"))
FOREIGN: Mapping[str, str] = {
    "empty": "",
    "padded": DUMPED + "=",
    "broken lines": DUMPED[:8] + "\n" + DUMPED[8:],
    "trailing blank": DUMPED + " ",
    "half": DUMPED[: len(DUMPED) // 2],
    "longer": DUMPED + "AAAA",
    "twice": DUMPED * 2,
    "another key": OTHER.dump(STATE),
    "no payload": base64.urlsafe_b64encode(b"\x01" + b"\0" * 16).decode(),
    "JSON": '{"nonce": "n"}',
    "not ASCII": "é" * 40,
    "lone surrogate": "\ud800" * 40,
    "NUL": "\0",
    "1 MB": "A" * 1_000_000,
}


@pytest.mark.parametrize("text", FOREIGN.values(), ids=FOREIGN)
def test_what_is_not_ours_is_refused(text):
    with pytest.raises(ValueError):
        CODEC.load(text)


@given(st.text(st.characters(codec=None, categories=None)))
def test_no_text_breaks_loading(text):
    with pytest.raises(ValueError):
        CODEC.load(text)


STORED = (
    "AbY0LIV2mlDOCQwRQEnqpmVbIm5vbmNlIixbIkMxIiwiY2hhbm5lbCIsbnVsbF0sWyJ3b3JkcyIsImh0"
    "dHBzOi8vZXhhbXBsZS5jb20iLCJBbmEiXV0"
)


def test_a_state_of_yesterdays_release_can_be_read():
    # Forms stay open over a deployment: change the version when the shape changes.
    codec = StateCodec(b"0123456789abcdef")
    assert codec.load(STORED) == STATE


def test_yesterdays_release_can_read_a_state_that_holds_nothing_new():
    assert StateCodec(b"0123456789abcdef").dump(STATE) == STORED


# --- keys --------------------------------------------------------------------------------------


@given(st.text(min_size=1), st.text())
def test_keys_are_derived_as_rfc_5869_says(secret, purpose):
    expected = HKDF(SHA256(), length=32, salt=b"laurel", info=purpose.encode())
    assert derive_key(secret, purpose) == expected.derive(secret.encode())


def test_a_key_made_of_nothing_is_refused():
    with pytest.raises(ValueError, match="empty"):
        derive_key("", "form state")
    with pytest.raises(ValueError, match="16 bytes"):
        StateCodec(b"")
