"""Everything of badges that is served, put together as far as the settings offer it."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from aiohttp import web

from bot.badges.artwork import Artwork
from bot.badges.links import Links
from bot.badges.pages import CredentialPages, PicturePages
from bot.badges.stored import StoredAwards, StoredKeys
from bot.form_state import derive_key
from bot.settings import Settings
from bot.vault import Vault
from storage.session import Database

if TYPE_CHECKING:
    from bot.badges.credentials import Credentials
    from bot.badges.keys import KeyRing


class BadgeService:
    """Pictures always; credentials where there is a public address, and in the sandbox."""

    def __init__(
        self, settings: Settings, database: Database, clock: Callable[[], datetime]
    ) -> None:
        """`clock` tells the real time, by which verifiers elsewhere judge what is signed."""
        self._database = database
        self._clock = clock
        self._artwork = Artwork()
        self._secret = settings.stable_secret
        # What credentials name; to be set where it is known only once the process listens.
        self.address = settings.public_url or ""
        self.links = self._links(settings)
        self._made: Credentials | None = None

    def _links(self, settings: Settings) -> Links | None:
        """Where clients of the platforms that are served find what is served here, if they do."""
        key = derive_key(self._secret, "badge links")
        if settings.sandbox:
            return Links(key)  # its page loads nothing from elsewhere
        return Links(key, settings.public_url) if settings.public_url else None

    def add_routes(self, app: web.Application) -> None:
        """Adds the paths that the settings offer."""
        PicturePages(self._artwork).add_routes(app)
        if self.links is not None:
            CredentialPages(self._credentials, self._clock).add_routes(app)

    def keys(self) -> "KeyRing":
        """The keys that organisations sign with."""
        from bot.badges.keys import KeyRing

        return KeyRing(StoredKeys(self._database), Vault(derive_key(self._secret, "badge keys")))

    def _credentials(self) -> "Credentials":
        """What signs: loaded when somebody asks for it, as few processes need it."""
        if self._made is None:
            from bot.badges.credentials import Credentials

            assert self.links is not None
            awards = StoredAwards(self._database)
            self._made = Credentials(self.address, awards, self.keys(), self.links, self._artwork)
        return self._made
