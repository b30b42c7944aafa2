"""What Teams says about tenants, people and conversations."""

from dataclasses import replace

from bot.teams.activities import Json, Malformed, id_of, list_of, text_of
from bot.teams.chats import Chats, NoServiceUrl
from bot.teams.connector import Failed
from bot.teams.memory import Spot
from commands.ports import PlatformUnavailable, RetryLater
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

# A tenant's name is in the directory only, which the bot does not ask to read.
_TENANT_NAME = "Microsoft Teams"
_GENERAL = "General"  # the first channel of a team comes without a name


class TeamsDirectory:
    """Asks the connector; what it answers is cached by whoever asks."""

    def __init__(self, chats: Chats) -> None:
        self._chats = chats

    async def workspace(self, ref: WorkspaceRef) -> WorkspaceFacts:
        """The tenant. Teams tells a bot neither its name nor its language or zone."""
        return WorkspaceFacts(ref.external_id, _TENANT_NAME)

    async def person(
        self, workspace: WorkspaceRef, ref: PersonRef, near: ConversationRef | None
    ) -> PersonFacts | None:
        """A person, asked for in the conversation they are `near`, else in their own chat."""
        tenant, name = workspace.external_id, clean_name(ref.label)
        if self._chats.is_bot(tenant, ref.external_id):
            return PersonFacts(ref.external_id, name or "…", is_bot=True)
        try:
            member = await self._member(tenant, ref.external_id, near)
            return self._facts(tenant, ref, member) if member else None
        except (Malformed, NoServiceUrl, RetryLater) as error:
            raise PlatformUnavailable(f"member: {error}") from error

    async def _member(self, tenant: str, person: str, near: ConversationRef | None) -> Json | None:
        if near is not None and (found := await self._roster(tenant, near.external_id, person)):
            return found
        try:
            chat = await self._chats.personal(tenant, person)
        except Failed as error:
            if near is None and error.status != 404:
                # Asked out of the blue: that the bot may not talk to them is no sign they left.
                raise PlatformUnavailable(f"chat: {error}") from error
            return None
        if near is not None and chat == near.external_id:
            return None
        return await self._roster(tenant, chat, person)

    async def _roster(self, tenant: str, conversation: str, person: str) -> Json | None:
        url = await self._chats.service_url(tenant)
        account = self._chats.account(tenant, person)
        try:
            return await self._chats.connector.get(
                url, "conversations", conversation, "members", account
            )
        except Failed:
            return None

    def _facts(self, tenant: str, ref: PersonRef, member: Json) -> PersonFacts:
        account = id_of(member, "id")
        # One endpoint of the connector calls it so, another so.
        directory = id_of(member, "aadObjectId") or id_of(member, "objectId")
        external = directory or account or ref.external_id
        for name in {ref.external_id, external} if account else ():
            self._chats.memory.introduce(tenant, name, account)
        met = self._chats.memory.people.get(tenant, external)
        home = id_of(member, "tenantId")
        role, upn = text_of(member, "userRole"), text_of(member, "userPrincipalName")
        return PersonFacts(
            external_id=external,
            name=clean_name(text_of(member, "name")) or clean_name(ref.label) or "…",
            alias=account if account and account != external else None,
            is_guest=role in ("guest", "anonymous") or "#EXT#" in upn.upper(),
            is_external=bool(home) and home != tenant,
            locale=met.locale if met else None,
            zone=met.zone if met else None,
        )

    async def conversation(
        self, workspace: WorkspaceRef, ref: ConversationRef
    ) -> ConversationFacts | None:
        """A conversation, by what its activities told and what its team tells of its channels."""
        if ref.kind is ConversationKind.DIRECT:
            return ConversationFacts(ref.external_id, ref.kind, "")
        tenant = workspace.external_id
        spot = self._chats.memory.spots.get(tenant, ref.external_id) or Spot(ref.kind)
        try:
            if ref.kind is ConversationKind.CHANNEL and spot.team and not spot.name:
                spot = await self._named(tenant, ref.external_id, spot)
            is_member = spot.is_member or await self._is_member(tenant, ref.external_id)
        except (Malformed, NoServiceUrl, RetryLater) as error:
            raise PlatformUnavailable(f"conversation: {error}") from error
        return ConversationFacts(
            ref.external_id,
            ref.kind,
            spot.name,
            is_member=replace(spot, is_member=is_member).may_post,
            is_external=spot.sharing.lower() == "shared",
            is_private=spot.is_private,
        )

    async def group(self, workspace: WorkspaceRef, ref: GroupRef) -> GroupFacts | None:
        """Nothing: Teams tells a bot of no groups. An organisation's own cohorts do the same."""
        del workspace, ref
        return None

    async def has_message(self, workspace: WorkspaceRef, message: Posted) -> bool | None:
        """Nothing: a bot may not look at messages of others in Teams."""
        del workspace, message
        return None

    async def _named(self, tenant: str, channel: str, spot: Spot) -> Spot:
        url = await self._chats.service_url(tenant)
        try:
            answer = await self._chats.connector.get(url, "teams", spot.team, "conversations")
        except Failed:
            return spot
        for item in list_of(answer, "conversations"):
            if item.get("id") == channel:
                name = clean_name(text_of(item, "name")) or _GENERAL
                sharing = spot.sharing or text_of(item, "type")
                named = Spot(spot.kind, name, spot.team, sharing, spot.is_member)
                self._chats.memory.spots.put(tenant, channel, named)
                return named
        return spot

    async def _is_member(self, tenant: str, conversation: str) -> bool:
        """Whether the bot is in a conversation: only then may it see who else is."""
        url = await self._chats.service_url(tenant)
        try:
            await self._chats.connector.get(url, "conversations", conversation, "pagedmembers")
        except Failed:
            return False
        return True
