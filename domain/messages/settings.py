"""What admins see: settings, values, cohorts and the audit log."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from domain.messages.parts import Place, ValueName, Who
from domain.settings import Settings


@dataclass(frozen=True, slots=True)
class SettingsPage:
    """What an organisation has decided, for its admins, with the ways to change it.

    `kudos_channel` and the like are the conversations chosen, where there are some.
    """

    settings: Settings
    values: int
    cohorts: int
    admins: tuple[Who, ...] = ()
    kudos_channel: Place | None = None
    round_up_channel: Place | None = None
    nomination_channel: Place | None = None
    kind: Literal["settings_page"] = "settings_page"


@dataclass(frozen=True, slots=True)
class Change:
    """One setting that was changed. `subject` is what it belongs to, such as a value's name.

    `key` is a field of `Settings`, or "value.name" and the like. `before` and `after` are as people
    write them, not translated; "" is nothing.
    """

    key: str
    before: str
    after: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class SettingsSaved:
    """Tells an admin what they changed; nothing, if `changes` is empty."""

    section: str
    changes: tuple[Change, ...]
    kind: Literal["settings_saved"] = "settings_saved"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """Who changed what, and when (UTC)."""

    at: datetime
    by: Who
    change: Change


@dataclass(frozen=True, slots=True)
class AuditLog:
    """A page of what admins changed, newest first; pages as in `History`."""

    entries: tuple[AuditEntry, ...]
    page: int
    pages: int
    total: int
    kind: Literal["audit_log"] = "audit_log"


@dataclass(frozen=True, slots=True)
class CompanyValue:
    """A value as admins see it. `uses` is how many kudos name it."""

    id: UUID
    name: ValueName
    description: str = ""
    examples: str = ""
    is_archived: bool = False
    uses: int = 0


@dataclass(frozen=True, slots=True)
class ValuesPage:
    """The organisation's values, in their order, those archived last; pages as in `History`."""

    values: tuple[CompanyValue, ...]
    page: int
    pages: int
    kind: Literal["values_page"] = "values_page"


@dataclass(frozen=True, slots=True)
class CohortFacts:
    """A cohort as admins see it. `members` are the first of `count`."""

    id: UUID
    slug: str
    members: tuple[Who, ...]
    count: int


@dataclass(frozen=True, slots=True)
class CohortsPage:
    """The organisation's cohorts, by name; pages as in `History`."""

    cohorts: tuple[CohortFacts, ...]
    page: int
    pages: int
    kind: Literal["cohorts_page"] = "cohorts_page"
