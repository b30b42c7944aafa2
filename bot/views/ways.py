"""Buttons that lead from one card to another."""

from bot.cards import Button
from bot.views.reader import Reader


def to_profile(person: str | None, reader: Reader) -> Button:
    """The way to somebody's profile by their id; to the reader's own with None."""
    if person is None:
        return Button(reader.texts.text("profile-own-open"), "laurel profile", {})
    return Button(reader.texts.text("profile-open"), "laurel profile", {"person": (person,)})
