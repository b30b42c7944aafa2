"""Where Laurel is installed, and the token it acts with there."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Protocol, TypeVar

import structlog
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack import api
from bot.slack.payloads import PLATFORM
from bot.vault import Vault
from domain.people import WorkspaceRef
from storage.queries import installations as rows
from storage.session import Database

log = structlog.get_logger()

# Held at once: more teams than one process serves in a day; each takes a few kilobytes.
MAX_HELD = 1_000
# Another process may have installed Laurel since; until then nobody asks the database again.
UNKNOWN_FOR = timedelta(minutes=1)

Value = TypeVar("Value")


@dataclass(frozen=True)  # without slots, so that a property can be cached
class Installation:
    """Laurel in one Slack workspace. `url` is the workspace's address, ending in a slash."""

    team_id: str
    name: str
    bot_user_id: str
    url: str
    client: AsyncWebClient
    scopes: frozenset[str] = frozenset()

    @cached_property
    def authorized(self) -> AuthorizeResult:
        """What Bolt wants to know before it calls a listener."""
        return AuthorizeResult(
            enterprise_id=None,
            team_id=self.team_id,
            bot_user_id=self.bot_user_id,
            bot_token=self.client.token,
        )


async def ask(client: AsyncWebClient) -> Installation:
    """The installation that this client's token belongs to. Raises what `api.read` raises."""
    answer, scopes = await api.identify(client)
    return Installation(
        team_id=str(answer["team_id"]),
        name=str(answer.get("team") or ""),
        bot_user_id=str(answer["user_id"]),
        url=str(answer.get("url") or ""),
        client=client,
        scopes=scopes,
    )


class Installations(Protocol):
    """Finds the installation of a workspace by its team id."""

    async def find(self, team_id: str) -> Installation | None: ...


class KeptInstallations:
    """The installations of the database; those in use are held, their tokens opened once.

    Processes tell one another nothing. What another one changed is read anew when Slack refuses
    the token that is held (`refused`), and within a minute where there was none.
    """

    def __init__(
        self,
        database: Database,
        vault: Vault,
        *,
        client: Callable[[str], AsyncWebClient],
        clock: Callable[[], datetime],
    ) -> None:
        """`client` makes a client for a token."""
        self._database = database
        self._vault = vault
        self._client = client
        self._clock = clock
        self._held: dict[str, Installation] = {}
        self._unknown: dict[str, datetime] = {}

    async def find(self, team_id: str) -> Installation | None:
        """The installation in this team, if there is one whose token can be opened."""
        return self._held.get(team_id) or await self._look_up(team_id)

    async def _look_up(self, team_id: str) -> Installation | None:
        asked = self._unknown.get(team_id)
        if asked is not None and self._clock() - asked < UNKNOWN_FOR:
            return None
        found = await self._read(team_id)
        if found is None:
            _put(self._unknown, team_id, self._clock())
        else:
            self.hold(found)
        return found

    async def _read(self, team_id: str) -> Installation | None:
        async with self._database.transaction() as tx:
            found = await rows.find(tx.connection, WorkspaceRef(PLATFORM, team_id))
        if found is None:
            return None
        name, installed = found
        try:
            token = self._vault.open(installed.token)
        except ValueError:
            log.warning("slack: the stored token cannot be opened", team=team_id)
            return None
        return Installation(team_id, name, installed.account, installed.url, self._client(token))

    def hold(self, installation: Installation) -> None:
        """Finds this one from now on; other processes do not, until it is saved."""
        _put(self._held, installation.team_id, installation)
        self._unknown.pop(installation.team_id, None)

    async def save(self, installation: Installation) -> None:
        """Keeps an installation in place of the one before. Its workspace must be known."""
        token = self._vault.seal(str(installation.client.token))
        installed = rows.Installed(installation.bot_user_id, installation.url, token)
        ref = WorkspaceRef(PLATFORM, installation.team_id)
        async with self._database.transaction() as tx:
            await rows.save(tx.connection, ref, installed, self._clock())

    async def forget(self, team_id: str, at: datetime) -> None:
        """Forgets an installation that was removed at this moment, unless a later one was saved."""
        async with self._database.transaction() as tx:
            removed = await rows.remove(tx.connection, WorkspaceRef(PLATFORM, team_id), at)
        self._held.pop(team_id, None)
        if removed:
            log.warning("slack: laurel was removed", team=team_id)

    def refused(self, token: str) -> None:
        """Holds an installation no longer whose token Slack has refused."""
        for team_id, held in list(self._held.items()):
            if held.client.token == token:
                del self._held[team_id]
                log.warning("slack: token refused", team=team_id)


def _put(cache: dict[str, Value], team_id: str, value: Value) -> None:
    cache.pop(team_id, None)
    if len(cache) >= MAX_HELD:
        del cache[next(iter(cache))]  # the one put longest ago
    cache[team_id] = value
