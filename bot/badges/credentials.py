"""Awards as Open Badges 3.0: signed, checkable by anybody, and refused once they are revoked.

A credential is made anew whenever it is asked for, from the award as it is; nothing is stored but
the keys. It names a person by an id of ours and a salted hash of their name, never by an address.
"""

from datetime import datetime
from uuid import UUID

from bot.badges.address import public_address
from bot.badges.artwork import Artwork
from bot.badges.facts import Awards, Document, Revoked
from bot.badges.glyphs import glyph_of
from bot.badges.keys import KeyRing
from bot.badges.links import Links
from bot.badges.signing import (
    Names,
    achievement_document,
    bake_award,
    did_document,
    key_set,
    profile_document,
    sign_award,
    sign_status_list,
)
from domain.badges import Tier
from domain.credentials import LIST_SIZE, CertifiedAward

# Pixels of the picture that carries a credential.
BAKED_PIXELS = 512


class Credentials:
    """What the world may ask about awards. Each method answers None for what there is not."""

    def __init__(
        self, address: str, awards: Awards, keys: KeyRing, links: Links, artwork: Artwork
    ) -> None:
        """`address` is this Laurel's public one; raises ValueError for one that cannot be."""
        self._address = public_address(address)
        self._awards = awards
        self._keys = keys
        self._links = links
        self._artwork = artwork

    async def token(self, name: str, now: datetime) -> str | None:
        """The credential of the award of this name, as a compact JWT-VC. Raises `Revoked`."""
        facts = await self._award(name)
        if facts is None:
            return None
        key = await self._keys.signing(facts.achievement.issuer.organization_id, now)
        return sign_award(facts, self._address, key)

    async def picture(self, name: str, now: datetime) -> bytes | None:
        """The award's picture with its credential inside. Raises `Revoked` and `NotDrawn`."""
        facts = await self._award(name)
        if facts is None:
            return None
        badge = facts.achievement
        png = await self._artwork.png(glyph_of(badge.icon), badge.tier, BAKED_PIXELS)
        key = await self._keys.signing(badge.issuer.organization_id, now)
        return bake_award(facts, self._address, key, png)

    async def status_list(self, organization_id: UUID, number: int, now: datetime) -> str | None:
        """The organisation's status list of this number, from 0, as a compact JWT-VC.

        There is a list for every number: how many awards there are is nobody's business.
        """
        names = await self._names(organization_id)
        if names is None:
            return None
        first = number * LIST_SIZE
        revoked = await self._awards.revoked(organization_id, first, first + LIST_SIZE)
        key = await self._keys.signing(organization_id, now)
        return sign_status_list(names, number, revoked, key, now)

    async def did(self, organization_id: UUID, now: datetime) -> Document | None:
        """The organisation's DID document."""
        names = await self._names(organization_id)
        if names is None:
            return None
        return did_document(names, await self._keys.public(organization_id, now))

    async def key_set(self, organization_id: UUID, now: datetime) -> Document | None:
        """The organisation's public keys."""
        names = await self._names(organization_id)
        if names is None:
            return None
        return key_set(names, await self._keys.public(organization_id, now))

    async def profile(self, organization_id: UUID) -> Document | None:
        """Who the organisation is."""
        names = await self._names(organization_id)
        return profile_document(names) if names else None

    async def achievement(self, badge_id: UUID, version: int, tier: Tier) -> Document | None:
        """What one tier of one version of a badge stands for."""
        facts = await self._awards.achievement(badge_id, version, tier)
        return achievement_document(facts, self._address) if facts else None

    async def _award(self, name: str) -> CertifiedAward | None:
        award_id = self._links.award_id(name)
        facts = await self._awards.award(award_id) if award_id else None
        if facts and facts.revoked_at:
            raise Revoked
        return facts

    async def _names(self, organization_id: UUID) -> Names | None:
        issuer = await self._awards.issuer(organization_id)
        return Names(self._address, issuer) if issuer else None
