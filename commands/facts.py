"""Facts about people and places that a turn needs: fetched when first needed, then kept.

A turn never asks a platform inside its transaction. When something is unknown the transaction is
undone, the platform is asked, the answers are kept, and the turn runs once more.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import structlog

from commands.onboarding import furnish
from commands.ports import Directory, PlatformUnavailable
from domain.people import (
    ConversationFacts,
    ConversationRef,
    PersonFacts,
    PersonRef,
    WorkspaceRef,
)
from storage.queries import directory as queries
from storage.session import Database

log = structlog.get_logger()

# Slack waits 3 s for an answer; the transaction may take 2 s of them.
FETCH_SECONDS = 0.9


class Unknown(Exception):
    """A turn met people or a place that are not known yet; nothing of it was written."""

    def __init__(
        self, people: list[PersonRef], conversation: ConversationRef | None, *, workspace: bool
    ) -> None:
        super().__init__("facts are missing")
        self.people = people
        self.conversation = conversation
        self.workspace = workspace


@dataclass(frozen=True, slots=True)
class Facts:
    """Asks the platforms, and keeps what they say."""

    database: Database
    directories: Mapping[str, Directory]

    async def learn(
        self, ref: WorkspaceRef, unknown: Unknown, near: ConversationRef | None, now: datetime
    ) -> None:
        """Fetches what is unknown, all at once, and keeps it.

        Raises `PlatformUnavailable` if the platform does not answer in time.
        """
        directory = self.directories[ref.platform]
        try:
            async with asyncio.timeout(FETCH_SECONDS):
                people, place = await asyncio.gather(
                    asyncio.gather(
                        *(directory.person(ref, person, near) for person in unknown.people)
                    ),
                    self._conversation(directory, ref, unknown.conversation),
                )
                if unknown.workspace:
                    await self._add_workspace(directory, ref, people, now)
        except TimeoutError:
            raise PlatformUnavailable(ref.platform) from None
        await self._keep(ref, [one for one in people if one is not None], place)

    async def _conversation(
        self, directory: Directory, ref: WorkspaceRef, conversation: ConversationRef | None
    ) -> ConversationFacts | None:
        if conversation is None:
            return None
        found = await directory.conversation(ref, conversation)
        # A conversation the bot may not even look at is one that it is no member of.
        return found or ConversationFacts(
            conversation.external_id, conversation.kind, "", is_member=False
        )

    async def _add_workspace(
        self,
        directory: Directory,
        ref: WorkspaceRef,
        people: list[PersonFacts | None],
        now: datetime,
    ) -> None:
        facts = await directory.workspace(ref)
        # Platforms know people's zones rather than the workspace's: the first person's stands in.
        zone = facts.zone or next((one.zone for one in people if one and one.zone), None)
        async with self.database.transaction() as tx:
            added = await queries.add_workspace(tx.connection, ref, facts, zone, now)
            if added:
                await furnish(tx, added, zone, now)
                log.info("workspace added", platform=ref.platform, workspace=ref.external_id)

    async def _keep(
        self,
        ref: WorkspaceRef,
        people: list[PersonFacts],
        place: ConversationFacts | None,
    ) -> None:
        async with self.database.transaction() as tx:
            workspace_id = await queries.workspace_id(tx.connection, ref)
            if workspace_id is None:
                return
            await queries.save_people(tx.connection, workspace_id, people)
            if place is not None:
                await queries.save_conversation(tx.connection, workspace_id, place)

    async def add_workspace(self, ref: WorkspaceRef, now: datetime) -> None:
        """Makes a workspace known before anybody speaks in it; a known one is left alone."""
        async with self.database.transaction() as tx:
            if await queries.workspace_id(tx.connection, ref) is not None:
                return
        await self._add_workspace(self.directories[ref.platform], ref, [], now)

    async def joined(self, ref: WorkspaceRef, conversation: ConversationRef) -> None:
        """Notes that the bot was added to a conversation, so that it may post there at once."""
        async with self.database.transaction() as tx:
            workspace_id = await queries.workspace_id(tx.connection, ref)
            if workspace_id is not None:
                place = conversation.external_id
                await queries.set_membership(tx.connection, workspace_id, place, is_member=True)

    async def service_url(self, ref: WorkspaceRef) -> str | None:
        """Where a workspace's connector was last reached."""
        async with self.database.transaction() as tx:
            return await queries.service_url(tx.connection, ref)

    async def remember_service_url(self, ref: WorkspaceRef, service_url: str) -> None:
        """Keeps where a workspace's connector is reached, for restarts and other replicas."""
        async with self.database.transaction() as tx:
            await queries.remember_service_url(tx.connection, ref, service_url)

    async def refresh(self, platform: str, limit: int) -> int:
        """Asks again about the accounts read longest ago; returns how many were refreshed."""
        async with self.database.transaction() as tx:
            stale = await queries.stale_people(tx.connection, platform, limit)
        directory = self.directories[platform]
        refreshed = 0
        for ref, workspace_id, person in stale:
            try:
                facts = await directory.person(ref, person, None)
            except PlatformUnavailable:
                # Down, or somebody whom the bot may not ask about: the others come first.
                async with self.database.transaction() as tx:
                    await queries.defer(tx.connection, workspace_id, person)
                continue
            async with self.database.transaction() as tx:
                if facts is None:
                    # The account is gone; its kudos stay.
                    await queries.deactivate(tx.connection, workspace_id, person)
                else:
                    await queries.save_people(tx.connection, workspace_id, [facts])
            refreshed += 1
        return refreshed
