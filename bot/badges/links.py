"""Addresses below the one where people reach this Laurel: of pictures, issuers and credentials.

That of a credential is known only to those who were given it.
"""

import binascii
import hashlib
import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass, field
from typing import Literal
from uuid import UUID

from bot.badges.artwork import picture_path
from domain.badges import Tier

_ID_BYTES = 16
_MAC_BYTES = 16
_LENGTH = 43  # characters of 32 bytes without padding


@dataclass(frozen=True, slots=True)
class Links:
    """Names awards by what only the holder of `key` could have made: 128 bits, none to guess.

    `address` is where people reach this Laurel, without a slash at its end; with "", all addresses
    are paths, for a page that it delivers itself.
    """

    key: bytes = field(repr=False)
    address: str = ""

    def picture(self, icon: str, tier: Tier, pixels: int) -> str:
        """Where the picture of a badge with this icon (an emoji) is had, so many pixels a side."""
        return self.address + picture_path(icon, tier, pixels)

    def issuer(self, organization_id: UUID) -> str:
        """Where an organisation says who it is; its keys are below."""
        return f"{self.address}/badges/issuers/{organization_id}"

    def credential(self, award_id: UUID, kind: Literal["png", "jwt"]) -> str:
        """Where an award's credential is had, in its picture or alone: for its holder only."""
        return f"{self.address}/badges/awards/{self.name(award_id)}.{kind}"

    def name(self, award_id: UUID) -> str:
        """The award's name in a path, always the same."""
        raw = award_id.bytes + self._mac(award_id.bytes)
        return urlsafe_b64encode(raw).decode().rstrip("=")

    def award_id(self, name: str) -> UUID | None:
        """The award that is named; None if the name was not made here."""
        if len(name) != _LENGTH or not name.isascii():
            return None
        try:
            raw = urlsafe_b64decode(name + "=")
        except binascii.Error:
            return None
        award_id, mac = raw[:_ID_BYTES], raw[_ID_BYTES:]
        return UUID(bytes=award_id) if hmac.compare_digest(mac, self._mac(award_id)) else None

    def _mac(self, award_id: bytes) -> bytes:
        return hmac.digest(self.key, b"award " + award_id, hashlib.sha256)[:_MAC_BYTES]
