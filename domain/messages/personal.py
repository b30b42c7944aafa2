"""What people see of themselves: balance, history, profile, home and preferences."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from domain.badges import Nominators, Tier
from domain.clock import Period
from domain.criteria import Missing
from domain.messages.kudos import AllowanceLeft, KudosFacts
from domain.messages.parts import BadgeName, ValueName, Who
from domain.preferences import Preferences


@dataclass(frozen=True, slots=True)
class Balance:
    """What a giver has left. `allowance` is None where there is no limit; `given` counts the
    colleagues they thanked in the period, or in this week where there is no limit.
    """

    allowance: AllowanceLeft | None
    given: int
    period: Period
    kind: Literal["balance"] = "balance"


@dataclass(frozen=True, slots=True)
class KudosEntry:
    """One kudos in somebody's list; `can_change` is whether the reader may edit and undo it."""

    kudos: KudosFacts
    can_change: bool = False


Direction = Literal["given", "received", "both"]


@dataclass(frozen=True, slots=True)
class History:
    """A page of kudos. `person` is whose they are, None for the reader's own; `page` counts from 1
    to `pages`, which is at least 1. `total` is of all pages.
    """

    person: Who | None
    direction: Direction
    entries: tuple[KudosEntry, ...]
    page: int
    pages: int
    total: int
    kind: Literal["history"] = "history"


@dataclass(frozen=True, slots=True)
class HeldBadge:
    """A badge that somebody has, at the highest tier of it; `awarded_at` (UTC) is when they got
    that tier.
    """

    badge: BadgeName
    tier: Tier
    awarded_at: datetime


@dataclass(frozen=True, slots=True)
class NextTier:
    """A tier that comes by itself, and how far its person is towards it. `named` are the badges
    that its condition asks for, as far as there are such badges.
    """

    badge: BadgeName
    tier: Tier
    missing: Missing
    named: tuple[BadgeName, ...] = ()


@dataclass(frozen=True, slots=True)
class ByNomination:
    """A tier that somebody gets by being nominated, and by no other way."""

    badge_id: UUID
    badge: BadgeName
    tier: Tier
    nominators: Nominators


@dataclass(frozen=True, slots=True)
class Profile:
    """What somebody is recognised for. `person` is whose it is, None for the reader's own; only
    that tells what comes next, the closest first.

    `held`, `next` and `by_nomination` are a page of each, the highest tiers first; `page` counts
    from 1 to `pages`, which is at least 1. `held_count` is of all pages. `recent` are the latest
    kudos that they received, on the first page.
    """

    person: Who | None
    held: tuple[HeldBadge, ...]
    held_count: int
    recent: tuple[KudosEntry, ...]
    page: int
    pages: int
    next: tuple[NextTier, ...] = ()
    by_nomination: tuple[ByNomination, ...] = ()
    kind: Literal["profile"] = "profile"


@dataclass(frozen=True, slots=True)
class Home:
    """A person's own page. `history` is of both directions; counts are of all time.

    `badges` are the highest few of `badge_count`, and `next` the closest few of what comes next.
    """

    person: Who
    received: int
    given: int
    seconds: int
    history: History
    allowance: AllowanceLeft | None = None
    value_of_the_week: ValueName | None = None
    is_admin: bool = False
    badges: tuple[HeldBadge, ...] = ()
    badge_count: int = 0
    next: tuple[NextTier, ...] = ()
    kind: Literal["home"] = "home"


@dataclass(frozen=True, slots=True)
class PreferencesSaved:
    """Tells a person what holds for them now."""

    preferences: Preferences
    kind: Literal["preferences_saved"] = "preferences_saved"
