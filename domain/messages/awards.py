"""Messages about one award."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from domain.badges import Tier
from domain.messages.parts import BadgeName, Place, PostFailure, Who


@dataclass(frozen=True, slots=True)
class AwardFacts:
    """One award as people see it. `awarded_at` is UTC. `nominators` are those whose nominations
    led to it, and `justification` is what the first of them wrote.
    """

    id: UUID
    badge: BadgeName
    tier: Tier
    person: Who
    awarded_at: datetime
    description: str = ""
    nominators: tuple[Who, ...] = ()
    justification: str = ""


@dataclass(frozen=True, slots=True)
class AwardAnnounced:
    """The card of an award in a channel."""

    award: AwardFacts
    kind: Literal["award_announced"] = "award_announced"


@dataclass(frozen=True, slots=True)
class AwardReceived:
    """The direct message to whoever is awarded."""

    award: AwardFacts
    kind: Literal["award_received"] = "award_received"


@dataclass(frozen=True, slots=True)
class AwardTold:
    """The direct message to a nominator, or to the manager, of whoever is awarded."""

    award: AwardFacts
    to: Literal["nominator", "manager"]
    kind: Literal["award_told"] = "award_told"


@dataclass(frozen=True, slots=True)
class AwardRevoked:
    """Stands in place of an award that was revoked, and tells its holder. `reason` is for them
    and for who revoked it alone.
    """

    award: AwardFacts
    to: Literal["holder", "revoker", "others"]
    reason: str = ""
    kind: Literal["award_revoked"] = "award_revoked"


@dataclass(frozen=True, slots=True)
class CredentialOffered:
    """Leads whoever holds an award to its credential. `organization_id` is whose keys sign it."""

    award: AwardFacts
    organization_id: UUID
    kind: Literal["credential_offered"] = "credential_offered"


@dataclass(frozen=True, slots=True)
class AwardNotPosted:
    """Tells somebody who can act that the card of an award could not be posted, and why."""

    award: AwardFacts
    to: Literal["nominator", "admin"]
    failure: PostFailure
    place: Place | None = None
    kind: Literal["award_not_posted"] = "award_not_posted"
