"""Messages and destinations as JSON, for the rows that keep them."""

from typing import Annotated

from pydantic import Field, TypeAdapter, ValidationError

from domain.deliveries import Destination
from domain.messages import Message


class UnreadableMessage(Exception):
    """A stored message that this release cannot read."""


_MESSAGE: TypeAdapter[Message] = TypeAdapter(Annotated[Message, Field(discriminator="kind")])
_DESTINATION: TypeAdapter[Destination] = TypeAdapter(Destination)


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
