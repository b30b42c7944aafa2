"""Chores that keep the house: overdue deliveries, old rows, people's facts, figures."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from commands.facts import Facts
from commands.metrics import BACKLOG, BACKLOG_AGE
from storage import inbox
from storage.queries import backlog, retention
from storage.session import Database

# Twenty accounts a minute is 28,800 a day, and well below Slack's limit for users.info (tier 4, 100
# a minute). Beyond that many an account is asked about less than once a day.
PEOPLE_A_MINUTE = 20

# How long it is kept where and how something was posted.
DELIVERIES_KEPT = timedelta(days=90)
# As many deliveries are looked at in a round: half a million a day.
DELIVERIES_A_ROUND = 20_000


class Housekeeping:
    """The chores, each safe to run at any time and in any number of replicas."""

    def __init__(self, database: Database, facts: Facts, platforms: Sequence[str]) -> None:
        self._database = database
        self._facts = facts
        self._platforms = platforms
        # The last delivery that was looked at: behind it the next round goes on.
        self._looked_at = retention.BEGINNING

    async def sweep(self) -> None:
        """Gives overdue deliveries a job, and measures how far behind we are."""
        async with self._database.transaction() as tx:
            await backlog.sweep(tx, self._platforms)
            count, age = await backlog.measure(tx.raw)
        BACKLOG.set(count)
        BACKLOG_AGE.set(age)

    async def refresh_people(self) -> None:
        """Asks the platforms again about the people asked about longest ago."""
        for platform in self._platforms:
            await self._facts.refresh(platform, PEOPLE_A_MINUTE)

    async def forget(self) -> None:
        """Deletes what is of no further use."""
        async with self._database.transaction() as tx:
            await inbox.prune(tx.connection)
            await retention.prune_jobs(tx.raw, timedelta(days=7))
            await retention.prune_paces(tx.raw, timedelta(days=1))
            await retention.prune_allowances(tx.raw, timedelta(days=400))
            await retention.prune_reactions(tx.raw, timedelta(days=30))
            await retention.prune_occurrences(tx.raw, timedelta(days=365))
        async with self._database.transaction() as tx:
            self._looked_at = await retention.prune_deliveries(
                tx.raw,
                datetime.now(UTC) - DELIVERIES_KEPT,
                after=self._looked_at,
                limit=DELIVERIES_A_ROUND,
            )
