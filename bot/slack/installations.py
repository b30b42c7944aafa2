"""Where Laurel is installed, and the token it acts with there.

Today there is one installation, from the settings. A table of installations takes its place by
offering the same `find`, with the tokens decrypted once and cached.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack import api


@dataclass(frozen=True)  # without slots, so that a property can be cached
class Installation:
    """Laurel in one Slack workspace. `url` is the workspace's address, ending in a slash."""

    team_id: str
    name: str
    bot_user_id: str
    bot_id: str
    url: str
    client: AsyncWebClient
    scopes: frozenset[str] = frozenset()

    @cached_property
    def authorized(self) -> AuthorizeResult:
        """What Bolt wants to know before it calls a listener."""
        return AuthorizeResult(
            enterprise_id=None,
            team_id=self.team_id,
            bot_id=self.bot_id,
            bot_user_id=self.bot_user_id,
            bot_token=self.client.token,
        )


class Installations(Protocol):
    """Finds the installation of a workspace by its team id."""

    async def find(self, team_id: str) -> Installation | None: ...


class OneInstallation:
    """The installation that the settings describe, learned from `auth.test` at the start."""

    def __init__(self) -> None:
        self.installed: Installation | None = None

    async def find(self, team_id: str) -> Installation | None:
        """The installation, if it is the one of this team."""
        installed = self.installed
        return installed if installed and installed.team_id == team_id else None


async def ask(client: AsyncWebClient) -> Installation:
    """The installation that this client's token belongs to. Raises what `api.read` raises."""
    answer, scopes = await api.identify(client)
    return Installation(
        team_id=str(answer["team_id"]),
        name=str(answer.get("team") or ""),
        bot_user_id=str(answer["user_id"]),
        bot_id=str(answer.get("bot_id") or ""),
        url=str(answer.get("url") or ""),
        client=client,
        scopes=scopes,
    )
