"""Paths that only those who were given them know: to an award's credential."""

import binascii
import hashlib
import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from uuid import UUID

_ID_BYTES = 16
_MAC_BYTES = 16
_LENGTH = 43  # characters of 32 bytes without padding


class Links:
    """Names awards by what only the holder of `key` could have made: 128 bits, none to guess."""

    def __init__(self, key: bytes) -> None:
        self._key = key

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
        return hmac.digest(self._key, b"award " + award_id, hashlib.sha256)[:_MAC_BYTES]
