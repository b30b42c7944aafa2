"""What activities tell in passing, remembered for as long as the process lives.

Teams' connector answers fewer questions than its activities do: it cannot be asked for a channel's
kind, for somebody's zone, or, by the directory's id, for somebody the bot has not met. Nothing here
is needed to be right; it saves questions and fills gaps.
"""

from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import Generic, Protocol, TypeVar

from botbuilder.schema import Activity, ActivityTypes, ChannelAccount

from bot.teams.activities import conversation_of, id_of, object_of, tenant_of, text_of
from domain.people import ConversationKind, ConversationRef, WorkspaceRef
from domain.text import clean_name

PLATFORM = "teams"
MAX_REMEMBERED = 20_000
_CHANNEL_DELETED = "channelDeleted"

Known = TypeVar("Known")


class Recent(Generic[Known]):
    """The things met last, by name; the one not met for longest is forgotten first."""

    def __init__(self, limit: int = MAX_REMEMBERED) -> None:
        self._limit = limit
        self._known: OrderedDict[tuple[str, str], Known] = OrderedDict()

    def get(self, tenant: str, name: str) -> Known | None:
        """The thing of this name, if it is remembered."""
        return self._known.get((tenant, name))

    def put(self, tenant: str, name: str, value: Known) -> None:
        """Remembers it under this name."""
        self._known[(tenant, name)] = value
        self._known.move_to_end((tenant, name))
        if len(self._known) > self._limit:
            self._known.popitem(last=False)


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """Somebody who wrote: the bot's own id for them, their language, zone and personal chat."""

    account: str
    locale: str | None = None
    zone: str | None = None
    chat: str | None = None


@dataclass(frozen=True, slots=True)
class Spot:
    """A conversation that was heard from. `is_member` tells that the bot is in it for certain.

    `sharing` is a channel's kind: "standard", "private", "shared", or unknown.
    """

    kind: ConversationKind
    name: str = ""
    team: str = ""
    sharing: str = ""
    is_member: bool = False

    @property
    def may_post(self) -> bool:
        """Whether the bot may post here for certain: in a private channel it only listens."""
        return self.is_member and not self.is_private

    @property
    def is_private(self) -> bool:
        """Whether only some members of the team can read the channel."""
        return self.sharing.lower() == "private"


class Memory:
    """People and places that were heard from."""

    def __init__(self) -> None:
        self.people: Recent[Acquaintance] = Recent()
        self.spots: Recent[Spot] = Recent()
        self.bots: Recent[str] = Recent()

    def hear(self, activity: Activity) -> bool:
        """Remembers what an activity tells in passing. Raises `Malformed`.

        Returns whether it is news that the bot may post where the activity comes from.
        """
        tenant = tenant_of(activity)
        place = conversation_of(activity)
        spot = _spot(activity, place.kind)
        known = self.spots.get(tenant, place.external_id)
        merged = _merged(known, spot)
        gone = left(activity)
        if gone and gone.external_id == place.external_id:
            merged = replace(merged, is_member=False)
        self.spots.put(tenant, place.external_id, merged)
        if activity.recipient.id:
            self.bots.put(tenant, "", activity.recipient.id)
        personal = activity.conversation.conversation_type == "personal"
        self._meet(activity, tenant, place.external_id if personal else None)
        return merged.may_post and not (known and known.may_post)

    def _meet(self, activity: Activity, tenant: str, chat: str | None) -> None:
        account = activity.from_property
        if not account.id:
            return
        known = self.people.get(tenant, account.id)
        met = Acquaintance(
            account.id,
            activity.locale or (known.locale if known else None),
            activity.local_timezone or (known.zone if known else None),
            chat or (known.chat if known else None),
        )
        for name in filter(None, (account.id, account.aad_object_id)):
            self.people.put(tenant, name, met)

    def introduce(self, tenant: str, person: str, account: str) -> None:
        """Remembers the bot's own id for somebody, told by the connector."""
        known = self.people.get(tenant, person)
        met = replace(known, account=account) if known else Acquaintance(account)
        self.people.put(tenant, person, met)


def _spot(activity: Activity, kind: ConversationKind) -> Spot:
    data = activity.channel_data
    channel, team = object_of(data, "channel"), object_of(data, "team")
    name = text_of(channel, "name")[:200] or activity.conversation.name or ""
    return Spot(
        kind,
        clean_name(name),
        id_of(team, "id"),
        text_of(channel, "type") or text_of(channel, "channelType"),
        is_member=activity.type == "message" or was_added(activity),
    )


def was_added(activity: Activity) -> bool:
    """Whether an activity tells that the bot was added to a conversation."""
    if activity.type == ActivityTypes.installation_update:
        return bool(activity.action == "add")
    return _is_among(activity.recipient, activity.members_added)


def was_removed(activity: Activity) -> bool:
    """Whether an activity tells that the bot was removed from a conversation."""
    if activity.type == ActivityTypes.installation_update:
        return bool(activity.action == "remove")
    return _is_among(activity.recipient, activity.members_removed)


def left(activity: Activity) -> ConversationRef | None:
    """The conversation that the bot is in no more by what an activity tells, if there is one."""
    if was_removed(activity):
        return conversation_of(activity)
    data = activity.channel_data
    channel = id_of(object_of(data, "channel"), "id")
    is_deleted = data.get("eventType") == _CHANNEL_DELETED
    return ConversationRef(channel) if is_deleted and channel else None


def _is_among(bot: ChannelAccount, members: list[ChannelAccount]) -> bool:
    return bool(bot.id) and any(member.id == bot.id for member in members)


def _merged(known: Spot | None, heard: Spot) -> Spot:
    if known is None:
        return heard
    return Spot(
        heard.kind,
        heard.name or known.name,
        heard.team or known.team,
        heard.sharing or known.sharing,
        heard.is_member or known.is_member,
    )


class Store(Protocol):
    """Keeps over restarts, and for other replicas, what activities tell.

    That is the address of each tenant's connector, and the conversations that the bot is in.
    """

    async def service_url(self, ref: WorkspaceRef) -> str | None: ...

    async def remember_service_url(self, ref: WorkspaceRef, service_url: str) -> None: ...

    async def joined(self, ref: WorkspaceRef, conversation: ConversationRef) -> None: ...

    async def left(self, ref: WorkspaceRef, conversation: ConversationRef) -> None: ...


class NoStore:
    """Keeps nothing: Microsoft's common address serves tenants not yet heard from."""

    async def service_url(self, ref: WorkspaceRef) -> str | None:
        """Nothing is known."""
        del ref
        return None

    async def remember_service_url(self, ref: WorkspaceRef, service_url: str) -> None:
        """Nothing is kept."""
        del ref, service_url

    async def joined(self, ref: WorkspaceRef, conversation: ConversationRef) -> None:
        """Nothing is kept."""
        del ref, conversation

    async def left(self, ref: WorkspaceRef, conversation: ConversationRef) -> None:
        """Nothing is kept."""
        del ref, conversation


class ServiceUrls:
    """Where each tenant's connector is reached: as heard last, as stored, or the common address."""

    def __init__(self, store: Store, common: str | None) -> None:
        self._store = store
        self._common = common
        self._heard: dict[str, str] = {}
        self._saved: dict[str, str] = {}

    def hear(self, tenant: str, service_url: str) -> None:
        """Remembers the address that an activity came with."""
        self._heard[tenant] = service_url

    async def keep(self, tenant: str) -> None:
        """Stores what was heard, if it is new. To be called once the tenant itself is stored."""
        heard = self._heard.get(tenant)
        if heard and self._saved.get(tenant) != heard:
            await self._store.remember_service_url(WorkspaceRef(PLATFORM, tenant), heard)
            self._saved[tenant] = heard

    async def find(self, tenant: str) -> str | None:
        """The address to use for a tenant, without a slash at its end."""
        found = self._heard.get(tenant)
        if found is None:
            found = await self._store.service_url(WorkspaceRef(PLATFORM, tenant))
            if found is not None:
                self._heard[tenant] = self._saved[tenant] = found
        url = found or self._common
        return url.rstrip("/") if url else None
