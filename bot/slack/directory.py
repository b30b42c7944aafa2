"""What Slack says about workspaces, people and conversations."""

import asyncio
from collections import Counter
from collections.abc import Mapping
from typing import Any

from bot.slack import api
from bot.slack.installations import Installation, Installations
from bot.slack.reading import NAMELESS
from commands.ports import PlatformUnavailable
from domain.deliveries import Posted
from domain.people import (
    ConversationFacts,
    ConversationKind,
    ConversationRef,
    GroupFacts,
    GroupRef,
    PersonFacts,
    PersonRef,
    WorkspaceFacts,
    WorkspaceRef,
)
from domain.text import clean_name

# Not there, or not for us to see.
_NO_SUCH_THING = frozenset(
    {
        "user_not_found",
        "users_not_found",
        "user_not_visible",
        "channel_not_found",
        "method_not_supported_for_channel_type",
        "missing_scope",  # group chats: seeing them would need a scope that nothing else needs
        "no_such_subteam",  # never there, or switched off
        "plan_upgrade_required",  # there are no groups in this workspace
    }
)
_REMEMBERED = 5_000
# Asked once in a workspace's life, when it becomes known; a turn may be waiting for the answer.
_MEMBERS = 200
_ZONE_SECONDS = 0.5


class SlackDirectory:
    """Asks Slack; what it answers is cached by whoever asks. Keeps only a few names by itself."""

    def __init__(self, installations: Installations) -> None:
        self._installations = installations
        self._names: dict[str, str] = {}

    def name_of(self, ref: PersonRef) -> str:
        """A name for somebody mentioned in a quoted message, without asking anybody."""
        return ref.label or self._names.get(ref.external_id, NAMELESS)

    async def workspace(self, ref: WorkspaceRef) -> WorkspaceFacts:
        """The workspace's name, and the zone that most of its members live in: Slack tells neither
        a zone of its own nor its language.
        """
        installation = await self._installation(ref)
        name = clean_name(installation.name) or "Slack"
        return WorkspaceFacts(ref.external_id, name, zone=await self._zone(ref))

    async def _zone(self, ref: WorkspaceRef) -> str | None:
        """The commonest zone among the first members listed; None if Slack does not say it soon."""
        try:
            async with asyncio.timeout(_ZONE_SECONDS):
                answer = await self._ask(ref, "users.list", limit=_MEMBERS)
        except (PlatformUnavailable, TimeoutError):
            return None
        listed = [person_facts(user, ref.external_id) for user in (answer or {}).get("members", ())]
        zones = Counter(one.zone for one in listed if one.zone and one.is_active and not one.is_bot)
        return zones.most_common(1)[0][0] if zones else None

    async def person(
        self, workspace: WorkspaceRef, ref: PersonRef, near: ConversationRef | None
    ) -> PersonFacts | None:
        """A person, a bot or a stranger from another organisation."""
        del near  # a person is the same wherever they write
        answer = await self._ask(workspace, "users.info", user=ref.external_id, include_locale=True)
        if answer is None:
            return None
        facts = person_facts(answer["user"], workspace.external_id)
        if len(self._names) >= _REMEMBERED:
            self._names.clear()
        self._names[facts.external_id] = facts.name
        return facts

    async def conversation(
        self, workspace: WorkspaceRef, ref: ConversationRef
    ) -> ConversationFacts | None:
        """A conversation; None also for a private one that Laurel has not been invited to."""
        if ref.kind is ConversationKind.DIRECT:
            return ConversationFacts(ref.external_id, ref.kind, "")
        answer = await self._ask(workspace, "conversations.info", channel=ref.external_id)
        return conversation_facts(answer["channel"]) if answer else None

    async def group(self, workspace: WorkspaceRef, ref: GroupRef) -> GroupFacts | None:
        """A user group with all who are in it; None for one that is switched off."""
        answer, name = await asyncio.gather(
            self._ask(workspace, "usergroups.users.list", usergroup=ref.external_id),
            self._group_name(workspace, ref),
        )
        if answer is None:
            return None
        members = tuple(str(user) for user in answer.get("users") or ())
        return GroupFacts(ref.external_id, name, members)

    async def _group_name(self, workspace: WorkspaceRef, ref: GroupRef) -> str:
        """What the group is mentioned by. Slack says it beside most mentions, and else only in the
        list of all groups.
        """
        if name := clean_name(ref.label):
            return name
        try:
            answer = await self._ask(workspace, "usergroups.list")
        except PlatformUnavailable:
            return NAMELESS
        groups = {group["id"]: group for group in (answer or {}).get("usergroups", ())}
        found = groups.get(ref.external_id, {})
        return clean_name(str(found.get("handle") or found.get("name") or "")) or NAMELESS

    async def has_message(self, workspace: WorkspaceRef, message: Posted) -> bool | None:
        """Whether a message is still there, as its address tells; None where it may not be seen."""
        installation = await self._installation(workspace)
        arguments = {"channel": message.conversation, "message_ts": message.message}
        try:
            await api.read(installation.client, "chat.getPermalink", **arguments)
        except api.CallFailed as error:
            return False if error.code == "message_not_found" else None
        except (api.TooFast, api.NotReached, api.AnswerLost) as error:
            raise PlatformUnavailable(f"chat.getPermalink: {error}") from error
        return True

    async def _ask(
        self, workspace: WorkspaceRef, method: str, **arguments: str | int
    ) -> api.Answer | None:
        installation = await self._installation(workspace)
        try:
            return await api.read(installation.client, method, **arguments)
        except api.CallFailed as error:
            if error.code in _NO_SUCH_THING:
                return None
            raise PlatformUnavailable(f"{method}: {error}") from error
        except (api.TooFast, api.NotReached, api.AnswerLost) as error:
            raise PlatformUnavailable(f"{method}: {error}") from error

    async def _installation(self, workspace: WorkspaceRef) -> Installation:
        installation = await self._installations.find(workspace.external_id)
        if installation is None:
            raise PlatformUnavailable(f"not installed in {workspace.external_id}")
        return installation


def person_facts(user: Mapping[str, Any], team_id: str) -> PersonFacts:
    """What a `user` object says, seen from the workspace `team_id`."""
    profile: Mapping[str, Any] = user.get("profile") or {}
    names = (profile.get("display_name"), profile.get("real_name"), user.get("real_name"))
    name = next((str(name) for name in names if name and str(name).strip()), user.get("name"))
    bot = ("is_bot", "is_workflow_bot", "is_connector_bot")
    return PersonFacts(
        external_id=str(user["id"]),
        name=clean_name(str(name or "")) or NAMELESS,
        is_bot=any(user.get(flag) for flag in bot) or user["id"] == "USLACKBOT",
        is_guest=bool(user.get("is_restricted") or user.get("is_ultra_restricted")),
        is_active=not user.get("deleted"),
        is_external=_is_external(user, team_id),
        locale=user.get("locale") or None,
        zone=user.get("tz") or None,
        is_admin=any(user.get(flag) for flag in ("is_admin", "is_owner", "is_primary_owner")),
    )


def _is_external(user: Mapping[str, Any], team_id: str) -> bool:
    if user.get("is_stranger"):
        return True
    grid: Mapping[str, Any] = user.get("enterprise_user") or {}
    teams = {user.get("team_id", team_id), *(grid.get("teams") or ())}
    return team_id not in teams


def conversation_facts(channel: Mapping[str, Any]) -> ConversationFacts:
    """What a `channel` object says."""
    kind = ConversationKind.CHANNEL
    if channel.get("is_im"):
        kind = ConversationKind.DIRECT
    elif channel.get("is_mpim"):
        kind = ConversationKind.GROUP
    return ConversationFacts(
        external_id=str(channel["id"]),
        kind=kind,
        name=clean_name(str(channel.get("name") or "")) if kind is ConversationKind.CHANNEL else "",
        # Direct and group chats that can be read at all are those that Laurel is part of.
        is_member=bool(channel.get("is_member", kind is not ConversationKind.CHANNEL)),
        is_external=bool(channel.get("is_ext_shared") or channel.get("is_pending_ext_shared")),
        is_private=bool(channel.get("is_private")),
    )
