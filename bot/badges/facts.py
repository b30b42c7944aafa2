"""What everything about credentials shares: where awards and keys come from, and for how long."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Protocol
from uuid import UUID

from domain.badges import Tier
from domain.credentials import Achievement, CertifiedAward, Issuer
from storage.queries.badge_keys import StoredKey

# How long a copy of a status list may stand for the list itself: as long as a revoked award may
# still be taken for good by who kept one.
STATUS_AGE = timedelta(hours=24)
STATUS_REFRESH = timedelta(minutes=5)

Document = dict[str, Any]


class Revoked(Exception):
    """The award was taken back: nothing is signed for it any more."""


@dataclass(frozen=True, slots=True)
class OpenKey:
    """A key pair with its private part, never kept."""

    key_id: str
    public_pem: str
    private_pem: str = field(repr=False)


class Awards(Protocol):
    """Where awards are found."""

    async def issuer(self, organization_id: UUID) -> Issuer | None: ...

    async def achievement(self, badge_id: UUID, version: int, tier: Tier) -> Achievement | None: ...

    async def award(self, award_id: UUID) -> CertifiedAward | None:
        """The award, also if it is revoked; None if there is none."""

    async def revoked(self, organization_id: UUID, first: int, until: int) -> Collection[int]:
        """The status indexes of revoked awards, from `first` up to, but not including, `until`.

        Those of erased people stay among them: their rows are revoked and kept.
        """


class Keys(Protocol):
    """Where key pairs are kept. Public parts stay for good: old credentials are checked by them."""

    async def keys(self, organization_id: UUID) -> Sequence[StoredKey]:
        """All of the organisation's, the newest first."""

    async def add(self, organization_id: UUID, key: StoredKey, after: str) -> None:
        """Keeps `key` as the newest, if the newest still is `after`, an id or "" for none.

        Otherwise nothing changes: another process was first.
        """
