"""The key pairs that organisations sign with: made when first needed, kept sealed, replaced."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import structlog

from bot.badges.facts import Keys, OpenKey
from bot.badges.signing import make_key
from bot.vault import Vault
from storage.queries.badge_keys import StoredKey

log = structlog.get_logger()

# Another process, with another secret, may be first; hardly twice.
_ATTEMPTS = 5


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
        """The newest key that this vault can open; a new one where its secret opens none of them.

        So processes that were given different secrets, by mistake or while they are replaced one
        after another, have a key each, and no more.
        """
        keys = await self.public(organization_id, now)
        for _ in range(_ATTEMPTS):
            if key := self._first_open(keys):
                return key
            log.warning("badge keys cannot be opened: a new one is made", newest=keys[0].key_id)
            keys = await self._replace(organization_id, keys[0].key_id, now)
        raise RuntimeError("others make badge keys faster than this process")

    async def rotate(self, organization_id: UUID, now: datetime) -> Sequence[StoredKey]:
        """From now on a new key signs; what earlier ones signed stays good. All keys there are."""
        newest = (await self.public(organization_id, now))[0]
        return await self._replace(organization_id, newest.key_id, now)

    async def _replace(
        self, organization_id: UUID, after: str, now: datetime
    ) -> Sequence[StoredKey]:
        key = make_key()
        stored = StoredKey(key.key_id, key.public_pem, self._vault.seal(key.private_pem), now)
        await self._store.add(organization_id, stored, after)
        return await self._store.keys(organization_id)

    def _first_open(self, keys: Sequence[StoredKey]) -> OpenKey | None:
        for key in keys:
            try:
                return OpenKey(key.key_id, key.public_pem, self._vault.open(key.sealed))
            except ValueError:
                continue
        return None
