"""What people see of themselves: balance, history, home and preferences."""

from dataclasses import dataclass
from typing import Literal

from domain.clock import Period
from domain.messages.kudos import AllowanceLeft, KudosFacts
from domain.messages.parts import ValueName, Who
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
class Home:
    """A person's own page. `history` is of both directions; counts are of all time."""

    person: Who
    received: int
    given: int
    seconds: int
    history: History
    allowance: AllowanceLeft | None = None
    value_of_the_week: ValueName | None = None
    is_admin: bool = False
    kind: Literal["home"] = "home"


@dataclass(frozen=True, slots=True)
class PreferencesSaved:
    """Tells a person what holds for them now."""

    preferences: Preferences
    kind: Literal["preferences_saved"] = "preferences_saved"
