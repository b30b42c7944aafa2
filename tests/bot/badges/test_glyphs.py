"""Icons are emoji; what is drawn for them is ours."""

import emoji
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.badges.glyphs import _EMOJI, Glyph, glyph_of


@pytest.mark.parametrize(
    ("icon", "glyph"),
    [
        ("🤝", Glyph.HANDSHAKE),
        ("🤝🏽", Glyph.HANDSHAKE),
        ("❤️", Glyph.HEART),
        ("❤", Glyph.HEART),
        (" 📚 ", Glyph.BOOK),
        ("handshake", Glyph.HANDSHAKE),
        ("🦆", Glyph.LAUREL),
        ("", Glyph.LAUREL),
    ],
)
def test_an_icon_has_its_glyph(icon: str, glyph: Glyph) -> None:
    assert glyph_of(icon) is glyph


@given(st.text())
def test_whatever_the_icon_is_there_is_a_glyph(icon: str) -> None:
    assert glyph_of(icon) in Glyph


def test_every_emoji_is_one_and_stands_for_one_glyph() -> None:
    listed = [one for line in _EMOJI.values() for one in line.split()]
    assert len(set(listed)) == len(listed)
    for one in listed:
        assert emoji.is_emoji(one) or emoji.is_emoji(f"{one}\ufe0f"), one
    assert set(_EMOJI) == set(Glyph) - {Glyph.LAUREL}
