"""What messages name: people, places, values and what they answer."""

from dataclasses import dataclass
from typing import Literal

from domain.deliveries import Posted

# Why a card is not where it was to be posted, as the platform said when it was sent.
PostFailure = Literal["not_member", "external", "gone", "failed"]


@dataclass(frozen=True, slots=True)
class Who:
    """A person as a card names them; `external_id` lets the platform mention them."""

    name: str
    external_id: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A conversation as a card names it."""

    name: str
    external_id: str | None = None


@dataclass(frozen=True, slots=True)
class ValueName:
    """A company value as a card names it."""

    slug: str
    name: str
    emoji: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """The message that a kudos answers, quoted and linked.

    `message` is where the platform keeps it, and `thread` the thread that replies to it belong to.
    """

    text: str
    url: str | None = None
    author: str = ""
    message: Posted | None = None
    thread: str | None = None


@dataclass(frozen=True, slots=True)
class BadgeName:
    """A badge as a card names it, in the version that counts there."""

    slug: str
    name: str
    icon: str = ""
