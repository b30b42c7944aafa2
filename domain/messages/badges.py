"""What people are told of badges themselves: what can be earned, and how admins keep it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from domain.badges import Badge, Tier
from domain.messages.awards import AwardFacts
from domain.messages.parts import Who


@dataclass(frozen=True, slots=True)
class BadgeFacts:
    """A badge in the version that is in force. In its definition, people are called by their names.

    `place` counts from 1 among those that can be earned. `holders` are how many people have it, by
    the highest of their tiers, lowest first.
    """

    id: UUID
    slug: str
    definition: Badge
    place: int = 1
    version: int = 1
    is_archived: bool = False
    holders: tuple[tuple[Tier, int], ...] = ()


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
class TierTried:
    """What the condition of one tier comes to over history: `count` people would earn it, the first
    of them since `first_at` (UTC), and `held` have reached it and have it. `people` are the first
    ones, the earliest first.
    """

    tier: Tier
    count: int
    held: int = 0
    first_at: datetime | None = None
    people: tuple[Who, ...] = ()


@dataclass(frozen=True, slots=True)
class DryRun:
    """What a badge's conditions come to over history, tier by tier, lowest first.

    `counted_from` (UTC) is where history was cut off; None if all of it was counted. `unknown` are
    types of events that are asked for and of which nothing is known. Only people of `roles` count,
    where there are any. With `is_limited`, its rarity or cooldown makes some of them wait. `zone`
    (IANA) is the organisation's, by whose calendar conditions are counted.
    """

    tiers: tuple[TierTried, ...]
    counted_from: datetime | None = None
    unknown: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    is_limited: bool = False
    zone: str = "UTC"


@dataclass(frozen=True, slots=True)
class BadgeEarner:
    """Somebody who would earn a tier, since when they have reached it (UTC)."""

    person: Who
    tier: Tier
    reached_at: datetime


@dataclass(frozen=True, slots=True)
class BadgeTried:
    """A dry run of a badge in the version that is in force, for admins. `earners` are a page of
    everybody who would earn it, by tier, the earliest first; pages as in `BadgesPage`.
    """

    badge: BadgeFacts
    run: DryRun
    earners: tuple[BadgeEarner, ...]
    page: int = 1
    pages: int = 1
    kind: Literal["badge_tried"] = "badge_tried"


@dataclass(frozen=True, slots=True)
class BadgeHolders:
    """A page of the awards of a badge that hold, newest first, for admins."""

    badge: BadgeFacts
    awards: tuple[AwardFacts, ...]
    page: int = 1
    pages: int = 1
    kind: Literal["badge_holders"] = "badge_holders"


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
    """What an import does to one badge. `keys` are the fields that it changes, as in the log.
    `run` is what its conditions come to over history, where a trial looked at that.
    """

    name: str
    did: BadgeChange
    keys: tuple[str, ...] = ()
    run: DryRun | None = None


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
