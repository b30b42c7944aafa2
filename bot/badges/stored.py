"""Awards and keys as the database has them."""

from collections.abc import Collection, Sequence
from uuid import UUID

from domain.badges import Tier
from domain.credentials import Achievement, CertifiedAward, Issuer
from storage.queries import badge_keys, credentials
from storage.queries.badge_keys import StoredKey
from storage.session import Database


class StoredAwards:
    """Implements `bot.badges.facts.Awards`; each answer is one statement."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def issuer(self, organization_id: UUID) -> Issuer | None:
        async with self._database.statements() as tx:
            return await credentials.issuer(tx.raw, organization_id)

    async def achievement(self, badge_id: UUID, version: int, tier: Tier) -> Achievement | None:
        async with self._database.statements() as tx:
            return await credentials.achievement(tx.raw, badge_id, version, tier)

    async def award(self, award_id: UUID) -> CertifiedAward | None:
        async with self._database.statements() as tx:
            return await credentials.award(tx.raw, award_id)

    async def revoked(self, organization_id: UUID, first: int, until: int) -> Collection[int]:
        async with self._database.statements() as tx:
            return await credentials.revoked(tx.raw, organization_id, first, until)


class StoredKeys:
    """Implements `bot.badges.facts.Keys`, for any number of processes at once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def keys(self, organization_id: UUID) -> Sequence[StoredKey]:
        async with self._database.statements() as tx:
            return await badge_keys.keys(tx.raw, organization_id)

    async def add(self, organization_id: UUID, key: StoredKey, after: str) -> None:
        async with self._database.transaction() as tx:
            await badge_keys.add(tx.raw, organization_id, key, after)
