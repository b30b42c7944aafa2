"""Secrets as the database may hold them: sealed, so that who reads its rows learns nothing."""

from base64 import urlsafe_b64encode

from cryptography.fernet import Fernet, InvalidToken


class Vault:
    """Seals text so that only the same key opens it. A key has 32 bytes."""

    def __init__(self, key: bytes) -> None:
        """Raises ValueError for a key of another length."""
        self._fernet = Fernet(urlsafe_b64encode(key))

    def seal(self, text: str) -> bytes:
        """`text`, encrypted and signed; the same text gives other bytes each time."""
        return self._fernet.encrypt(text.encode())

    def open(self, sealed: bytes) -> str:
        """The text that was sealed. Raises ValueError for what this key did not seal."""
        try:
            return self._fernet.decrypt(sealed).decode()
        except InvalidToken:
            raise ValueError("sealed with another key, or changed") from None
