"""Facts about people and places that a turn needs: fetched when first needed, then kept.

A turn never asks a platform inside its transaction. When something is unknown the transaction is
undone, the platform is asked, the answers are kept, and the turn runs once more.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

import structlog

from commands.asking import Asking
from commands.onboarding import furnish
from commands.ports import Directory, PlatformUnavailable
from domain.people import (
    ConversationFacts,
    ConversationRef,
    GroupFacts,
    GroupRef,
    PersonFacts,
    PersonRef,
    WorkspaceFacts,
    WorkspaceRef,
)
from storage.queries import directory as queries
from storage.queries import groups
from storage.session import Database

log = structlog.get_logger()

# Slack waits 3 s for an answer; the transaction may take 2 s of them.
FETCH_SECONDS = 0.9
# How many people are kept in one transaction.
_AT_A_TIME = 20


class Unknown(Exception):
    """A turn met people, groups or a place that are not known yet; nothing of it was written."""

    def __init__(
        self,
        people: list[PersonRef],
        conversation: ConversationRef | None,
        *,
        workspace: bool,
        groups: Sequence[GroupRef] = (),
    ) -> None:
        super().__init__("facts are missing")
        self.people = people
        self.conversation = conversation
        self.workspace = workspace
        self.groups = groups


@dataclass(frozen=True, slots=True)
class Facts:
    """Asks the platforms, and keeps what they say."""

    database: Database
    directories: Mapping[str, Directory]

    async def learn(
        self, ref: WorkspaceRef, unknown: Unknown, near: ConversationRef | None, now: datetime
    ) -> None:
        """Fetches what is unknown, all at once, and keeps every answer that comes in time.

        Raises `PlatformUnavailable` if one of them does not: what is missing then is all that is
        left to be asked the next time.
        """
        directory = self.directories[ref.platform]
        asking = Asking(asyncio.get_running_loop().time() + FETCH_SECONDS)
        place = unknown.conversation
        people, places, crowds, workspaces = await asyncio.gather(
            asking.all(directory.person(ref, one, near) for one in unknown.people),
            asking.all([_conversation(directory, ref, place)] if place else []),
            asking.all(_group(directory, ref, one) for one in unknown.groups),
            asking.all([directory.workspace(ref)] if unknown.workspace else []),
        )
        if workspaces:
            await self._add_workspace(ref, workspaces[0], people, now)
        workspace_id = await self._keep(ref, people, places)
        if workspace_id is not None:
            for group, facts in crowds:
                await self._keep_group(ref, workspace_id, group, facts, asking)
        asking.check(ref.platform)

    async def _add_workspace(
        self,
        ref: WorkspaceRef,
        facts: WorkspaceFacts,
        people: list[PersonFacts | None],
        now: datetime,
    ) -> None:
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
        people: Sequence[PersonFacts | None],
        places: Sequence[ConversationFacts] = (),
    ) -> UUID | None:
        """Keeps the answers, and returns the workspace's id; None if it is not known."""
        known = [one for one in people if one is not None]
        async with self.database.transaction() as tx:
            workspace_id = await queries.workspace_id(tx.connection, ref)
            if workspace_id is None:
                return None
            for place in places:
                await queries.save_conversation(tx.connection, workspace_id, place)
        # Bit by bit: when the turn's time runs out, what is written stays.
        for start in range(0, len(known), _AT_A_TIME):
            async with self.database.transaction() as tx:
                some = known[start : start + _AT_A_TIME]
                await queries.save_people(tx.connection, workspace_id, some)
        return workspace_id

    async def _keep_group(
        self,
        ref: WorkspaceRef,
        workspace_id: UUID,
        group: GroupRef,
        facts: GroupFacts | None,
        asking: Asking,
    ) -> None:
        """Keeps a group once all its members are known; those that are not are asked about."""
        if facts is None:
            async with self.database.transaction() as tx:
                await groups.forget(tx.raw, workspace_id, group.external_id)
            return
        facts = replace(facts, members=facts.members[: groups.MOST_MEMBERS])
        async with self.database.transaction() as tx:
            strangers = await groups.unknown(tx.raw, workspace_id, facts.members)
        directory = self.directories[ref.platform]
        people = await asking.all(directory.person(ref, PersonRef(one), None) for one in strangers)
        await self._keep(ref, people)
        if len(people) == len(strangers):
            async with self.database.transaction() as tx:
                await groups.save(tx.raw, workspace_id, facts)

    async def add_workspace(self, ref: WorkspaceRef, now: datetime) -> None:
        """Makes a workspace known before anybody speaks in it; a known one is left alone."""
        async with self.database.transaction() as tx:
            if await queries.workspace_id(tx.connection, ref) is not None:
                return
        facts = await self.directories[ref.platform].workspace(ref)
        await self._add_workspace(ref, facts, [], now)

    async def joined(self, ref: WorkspaceRef, conversation: ConversationRef) -> None:
        """Notes that the bot was added to a conversation, so that it may post there at once."""
        await self._set_membership(ref, conversation, is_member=True)

    async def left(self, ref: WorkspaceRef, conversation: ConversationRef) -> None:
        """Notes that the bot was removed from a conversation, or that it is no more."""
        await self._set_membership(ref, conversation, is_member=False)

    async def _set_membership(
        self, ref: WorkspaceRef, conversation: ConversationRef, *, is_member: bool
    ) -> None:
        async with self.database.transaction() as tx:
            workspace_id = await queries.workspace_id(tx.connection, ref)
            if workspace_id is not None:
                place = conversation.external_id
                await queries.set_membership(
                    tx.connection, workspace_id, place, is_member=is_member
                )

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


async def _conversation(
    directory: Directory, ref: WorkspaceRef, conversation: ConversationRef
) -> ConversationFacts:
    found = await directory.conversation(ref, conversation)
    # A conversation the bot may not even look at is one that it is no member of, and none for all.
    return found or ConversationFacts(
        conversation.external_id, conversation.kind, "", is_member=False, is_private=True
    )


async def _group(
    directory: Directory, ref: WorkspaceRef, group: GroupRef
) -> tuple[GroupRef, GroupFacts | None]:
    return group, await directory.group(ref, group)
