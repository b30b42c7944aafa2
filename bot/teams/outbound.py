"""Sending to Teams: one delivery, once, with every outcome told apart."""

from bot.teams.activities import in_thread
from bot.teams.chats import Chats, NoServiceUrl
from bot.teams.connector import Failed
from bot.teams.render import activity_payload
from bot.views import Draw
from commands.ports import Outgoing, RetryLater, Undeliverable
from domain.deliveries import DestinationKind, Limit, Posted

_NO_ADDRESS_DELAY = 300.0  # seconds
_NO_CONVERSATION = "ConversationNotFound"


class TeamsSender:
    """Sends and updates messages. A message whose send was ambiguous cannot be found again."""

    limits: tuple[Limit, ...] = (Limit(7, 1.0), Limit(8, 2.0), Limit(60, 30.0))

    def __init__(self, chats: Chats, draw: Draw) -> None:
        self._chats = chats
        self._draw = draw

    async def send(self, outgoing: Outgoing) -> Posted:
        """Sends once. Raises `RetryLater`, `Ambiguous` or `Undeliverable`."""
        activity = activity_payload(self._draw(outgoing.message, outgoing.locale, outgoing.zone))
        tenant, connector = outgoing.workspace.external_id, self._chats.connector
        try:
            url = await self._chats.service_url(tenant)
            if outgoing.replaces is not None:
                place, message = outgoing.replaces.conversation, outgoing.replaces.message
                await connector.put(
                    url, "conversations", place, "activities", message, body=activity
                )
                return outgoing.replaces
            place = await self._place(outgoing, tenant)
            posted = await connector.post(url, "conversations", place, "activities", body=activity)
        except NoServiceUrl as error:
            raise RetryLater(_NO_ADDRESS_DELAY, "no service url") from error
        except Failed as error:
            raise Undeliverable(_meaning(error, outgoing), str(error)) from error
        return Posted(place, str(posted.get("id") or ""))

    async def find(self, outgoing: Outgoing) -> Posted | None:
        """Nothing: Teams' messages cannot be searched by a bot."""
        del outgoing
        return None

    async def _place(self, outgoing: Outgoing, tenant: str) -> str:
        """The conversation to post to. Teams has no private message inside a conversation."""
        destination = outgoing.destination
        if destination.kind is DestinationKind.CONVERSATION:
            return in_thread(destination.conversation or "", destination.thread)
        if outgoing.direct_conversation:
            return outgoing.direct_conversation
        return await self._chats.personal(tenant, destination.person or "")


def _meaning(error: Failed, outgoing: Outgoing) -> str:
    """The code of `Undeliverable` for what the connector found wrong."""
    if error.status == 404:
        deleted = outgoing.replaces is not None and error.code != _NO_CONVERSATION
        return "gone" if deleted else "unknown_destination"
    if error.status == 403:
        if outgoing.destination.kind is DestinationKind.CONVERSATION:
            return "not_member"
        return "blocked"
    return "rejected"
