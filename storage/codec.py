"""What rows keep as JSON: messages, destinations, settings, preferences and badges."""

from functools import lru_cache
from typing import Annotated

from pydantic import Field, TypeAdapter, ValidationError

from domain.badges import Badge
from domain.deliveries import Destination
from domain.messages import Message
from domain.preferences import Preferences
from domain.settings import Settings


class UnreadableMessage(Exception):
    """A stored message that this release cannot read."""


_MESSAGE: TypeAdapter[Message] = TypeAdapter(Annotated[Message, Field(discriminator="kind")])
_DESTINATION: TypeAdapter[Destination] = TypeAdapter(Destination)
_SETTINGS: TypeAdapter[Settings] = TypeAdapter(Settings)
_PREFERENCES: TypeAdapter[Preferences] = TypeAdapter(Preferences)
_BADGE: TypeAdapter[Badge] = TypeAdapter(Badge)


def dump_message(message: Message) -> str:
    """The message as JSON text."""
    return _MESSAGE.dump_json(message).decode()


def load_message(text: str) -> Message:
    """The message that `dump_message` wrote. Raises `UnreadableMessage` for anything else."""
    try:
        return _MESSAGE.validate_json(text)
    except ValidationError:
        # Its own words quote the message, and would be logged.
        raise UnreadableMessage from None


def dump_destination(destination: Destination) -> str:
    """The destination as JSON text."""
    return _DESTINATION.dump_json(destination, exclude_defaults=True).decode()


def load_destination(text: str) -> Destination:
    """The destination that `dump_destination` wrote."""
    return _DESTINATION.validate_json(text)


def dump_settings(settings: Settings) -> str:
    """The settings as JSON text; what is as it was at the beginning is left out."""
    return _SETTINGS.dump_json(settings, exclude_defaults=True).decode()


@lru_cache(maxsize=256)
def load_settings(text: str) -> Settings:
    """The settings that `dump_settings` wrote."""
    return _SETTINGS.validate_json(text)


def dump_preferences(preferences: Preferences) -> str:
    """The preferences as JSON text; what is as it was at the beginning is left out."""
    return _PREFERENCES.dump_json(preferences, exclude_defaults=True).decode()


@lru_cache(maxsize=4096)
def load_preferences(text: str) -> Preferences:
    """The preferences that `dump_preferences` wrote."""
    return _PREFERENCES.validate_json(text)


def dump_badge(badge: Badge) -> str:
    """The version of a badge as JSON text."""
    return _BADGE.dump_json(badge).decode()


@lru_cache(maxsize=1024)
def load_badge(text: str) -> Badge:
    """The version that `dump_badge` wrote."""
    return _BADGE.validate_json(text)
