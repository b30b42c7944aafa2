"""Emoji by their short names, and the other way round."""

import pytest

from commands.emoji import character, is_emoji, short_name


@pytest.mark.parametrize(
    ("emoji", "name"),
    [
        ("🙌", "raised_hands"),
        ("👍", "+1"),
        ("❤", "heart"),
        ("❤️", "heart"),
        ("👀", "eyes"),
        ("⚡", "zap"),
        ("⚡\ufe0f", "zap"),  # as Apple's keyboards write it
        ("⭐\ufe0f", "star"),
    ],
)
def test_an_emoji_has_one_short_name(emoji: str, name: str) -> None:
    assert short_name(emoji) == name
    found = character(name)
    assert found is not None
    assert found.rstrip("\ufe0f") == emoji.rstrip("\ufe0f")


@pytest.mark.parametrize("emoji", ["❤", "❤️", "⚡", "⚡\ufe0f", "👨‍👩‍👧‍👦", "🇩🇪", "👍🏽"])
def test_an_emoji_is_one_however_it_is_written(emoji: str) -> None:
    assert is_emoji(emoji)


@pytest.mark.parametrize("text", ["", "\ufe0f", "a", "🎉🎉", "🎉 "])
def test_anything_else_is_none(text: str) -> None:
    assert not is_emoji(text)


def test_what_is_no_emoji_has_none() -> None:
    assert short_name("a") is short_name("") is None
    assert character("our-logo") is None
