"""What credentials say of awards: plain values, signed by nobody here."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.badges import Tier

# Awards that share a status list: the least that keeps each hidden among many (W3C, section 6.1).
LIST_SIZE = 131_072


@dataclass(frozen=True, slots=True)
class Issuer:
    """The organisation that awards."""

    organization_id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class Achievement:
    """One tier of one version of a badge. `icon` is an emoji."""

    issuer: Issuer
    badge_id: UUID
    version: int
    tier: Tier
    name: str
    icon: str
    description: str = ""
    criteria: str = ""


@dataclass(frozen=True, slots=True)
class CertifiedAward:
    """One award. `person_id` is the person's, the same for all of their awards, and tells nobody
    who they are. `status_index` is the award's bit in the status lists: a number from 0 that no
    other award has, never used twice. Moments are UTC.
    """

    award_id: UUID
    achievement: Achievement
    person_id: UUID
    person_name: str
    status_index: int
    awarded_at: datetime
    revoked_at: datetime | None = None
