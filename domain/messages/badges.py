"""What people are told of badges themselves: what can be earned, and how admins keep it."""

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from domain.badges import Badge


@dataclass(frozen=True, slots=True)
class BadgeFacts:
    """A badge in the version that is in force. In its definition, people are called by their names.

    `place` counts from 1 among those that can be earned.
    """

    id: UUID
    slug: str
    definition: Badge
    place: int = 1
    version: int = 1
    is_archived: bool = False


@dataclass(frozen=True, slots=True)
class BadgesPage:
    """A page of what can be earned; admins see those archived, too, behind the others.

    `page` counts from 1 to `pages`, which is at least 1.
    """

    badges: tuple[BadgeFacts, ...]
    page: int
    pages: int
    is_admin: bool = False
    kind: Literal["badges_page"] = "badges_page"


@dataclass(frozen=True, slots=True)
class BadgeShown:
    """One badge with everything that is public of it."""

    badge: BadgeFacts
    is_admin: bool = False
    kind: Literal["badge_shown"] = "badge_shown"


@dataclass(frozen=True, slots=True)
class BadgesExported:
    """Badges as text that can be imported: each one's name and document; pages as in `BadgesPage`.

    A document is "" where it is too long for a message.
    """

    documents: tuple[tuple[str, str], ...]
    page: int = 1
    pages: int = 1
    kind: Literal["badges_exported"] = "badges_exported"


BadgeChange = Literal["added", "changed", "same"]


@dataclass(frozen=True, slots=True)
class ImportedBadge:
    """What an import does to one badge. `keys` are the fields that it changes, as in the log."""

    name: str
    did: BadgeChange
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BadgesImported:
    """What an import did, or in a trial would do. `document` is what can be imported then, if it is
    short enough for a button. `is_reordered` is whether badges change places.
    """

    badges: tuple[ImportedBadge, ...]
    is_trial: bool
    is_reordered: bool = False
    document: str = ""
    kind: Literal["badges_imported"] = "badges_imported"
