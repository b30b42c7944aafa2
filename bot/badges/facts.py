"""What credentials say of awards, as plain values, and where they are read from and kept."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol
from uuid import UUID

from domain.badges import Tier

# Awards that share a status list: the least that keeps each hidden among many (W3C, section 6.1).
LIST_SIZE = 131_072


@dataclass(frozen=True, slots=True)
class IssuerFacts:
    """The organisation that awards."""

    organization_id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class AchievementFacts:
    """One tier of one version of a badge. `icon` is an emoji."""

    issuer: IssuerFacts
    badge_id: UUID
    version: int
    tier: Tier
    name: str
    icon: str
    description: str = ""
    criteria: str = ""


@dataclass(frozen=True, slots=True)
class AwardFacts:
    """One award. `person_id` is the person's, the same for all of their awards, and tells nobody
    who they are. `status_index` is the award's number in its organisation, from 0, never used
    twice: its bit in the status lists.
    """

    award_id: UUID
    achievement: AchievementFacts
    person_id: UUID
    person_name: str
    status_index: int
    awarded_at: datetime
    revoked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class StoredKey:
    """A key pair that an organisation signs with. `key_id` names its public part (RFC 7638);
    `sealed` is its private part, sealed by `bot.vault.Vault`.
    """

    key_id: str
    public_pem: str
    sealed: bytes = field(repr=False)
    made_at: datetime


@dataclass(frozen=True, slots=True)
class OpenKey:
    """The same, ready to sign with; never kept."""

    key_id: str
    public_pem: str
    private_pem: str = field(repr=False)


class Awards(Protocol):
    """Where awards are found."""

    async def issuer(self, organization_id: UUID) -> IssuerFacts | None: ...

    async def achievement(
        self, badge_id: UUID, version: int, tier: Tier
    ) -> AchievementFacts | None: ...

    async def award(self, award_id: UUID) -> AwardFacts | None:
        """The award, also if it is revoked; None if there is none or the person was erased."""

    async def revoked(self, organization_id: UUID, first: int, until: int) -> Collection[int]:
        """The status indexes of revoked awards, from `first` up to, but not including, `until`.

        Those of erased people stay among them.
        """


class Keys(Protocol):
    """Where key pairs are kept. Public parts stay for good: old credentials are checked by them."""

    async def keys(self, organization_id: UUID) -> Sequence[StoredKey]:
        """All of the organisation's, the newest first."""

    async def add(self, organization_id: UUID, key: StoredKey, after: str) -> None:
        """Keeps `key` as the newest, if the newest still is `after`, an id or "" for none.

        Otherwise nothing changes: another process was first.
        """
