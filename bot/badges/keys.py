"""The key pairs that organisations sign with: made when first needed, kept sealed, replaced."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import structlog

from bot.badges.facts import Keys, OpenKey, StoredKey
from bot.badges.signing import make_key
from bot.vault import Vault

log = structlog.get_logger()


class KeyRing:
    """An organisation's keys: one that signs, and the earlier ones, whose public parts stay."""

    def __init__(self, store: Keys, vault: Vault) -> None:
        self._store = store
        self._vault = vault

    async def public(self, organization_id: UUID, now: datetime) -> Sequence[StoredKey]:
        """All keys, the one in use first; there is always one."""
        keys = await self._store.keys(organization_id)
        return keys or await self._replace(organization_id, "", now)

    async def signing(self, organization_id: UUID, now: datetime) -> OpenKey:
        """The key in use. One that this vault cannot open, for its secret changed, is replaced."""
        key = (await self.public(organization_id, now))[0]
        try:
            return self._open(key)
        except ValueError:
            log.warning("a badge key cannot be opened and is replaced", key=key.key_id)
        return self._open((await self._replace(organization_id, key.key_id, now))[0])

    async def rotate(self, organization_id: UUID, now: datetime) -> None:
        """From now on a new key signs; what earlier ones signed stays good."""
        newest = (await self.public(organization_id, now))[0]
        await self._replace(organization_id, newest.key_id, now)

    async def _replace(
        self, organization_id: UUID, after: str, now: datetime
    ) -> Sequence[StoredKey]:
        key = make_key()
        stored = StoredKey(key.key_id, key.public_pem, self._vault.seal(key.private_pem), now)
        await self._store.add(organization_id, stored, after)
        return await self._store.keys(organization_id)

    def _open(self, key: StoredKey) -> OpenKey:
        return OpenKey(key.key_id, key.public_pem, self._vault.open(key.sealed))
