"""Emoji by their short names, and the other way round."""

import pytest

from commands.emoji import character, short_name


@pytest.mark.parametrize(
    ("emoji", "name"),
    [("🙌", "raised_hands"), ("👍", "+1"), ("❤", "heart"), ("❤️", "heart"), ("👀", "eyes")],
)
def test_an_emoji_has_one_short_name(emoji: str, name: str) -> None:
    assert short_name(emoji) == name
    found = character(name)
    assert found is not None
    assert found.rstrip("\ufe0f") == emoji.rstrip("\ufe0f")


def test_what_is_no_emoji_has_none() -> None:
    assert short_name("a") is short_name("") is None
    assert character("our-logo") is None
