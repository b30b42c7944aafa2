"""Notices that a message which kudos answer was deleted: no platform tells a bot of all of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

import structlog

from commands.ports import Directory, PlatformUnavailable
from commands.sources import source_gone
from storage.queries import sources
from storage.queries.sources import Watched
from storage.session import Database

log = structlog.get_logger()

# Questions to one platform in one round. Slack allows 50 and more a minute; a round is due every
# ten minutes, and so 120 messages are asked about in an hour.
A_ROUND = 20


@dataclass(frozen=True, slots=True)
class SourcesCheck:
    """Asks about the messages of the last week's kudos. Any number of replicas may do so."""

    database: Database
    directories: Mapping[str, Directory]
    clock: Callable[[], datetime]

    async def run(self) -> int:
        """One round on each platform; returns how many messages turned out to be gone."""
        return sum([await self._ask(platform) for platform in self.directories])

    async def _ask(self, platform: str) -> int:
        now = self.clock()
        async with self.database.transaction() as tx:
            watched = await sources.take(tx.raw, platform, now, A_ROUND)
        gone = [one for one in watched if await self._is_gone(one)]
        for one in gone:
            async with self.database.transaction() as tx:
                await source_gone(tx, one.kudos_id, now)
            log.info("source message gone", platform=platform, kudos=str(one.kudos_id))
        return len(gone)

    async def _is_gone(self, one: Watched) -> bool:
        """Whether the platform says so; where it says nothing, the message is taken to be there."""
        directory = self.directories[one.workspace.platform]
        try:
            return await directory.has_message(one.workspace, one.message) is False
        except PlatformUnavailable:
            return False
