"""Reaching people: the chat between a person and the bot, and where a tenant's connector is."""

from bot.teams.connector import Connector
from bot.teams.memory import Memory, ServiceUrls


class NoServiceUrl(Exception):
    """Nothing tells where this tenant's connector is: it was never heard from."""


class Chats:
    """Knows how to address a tenant and its people."""

    def __init__(
        self, connector: Connector, urls: ServiceUrls, memory: Memory, app_id: str | None
    ) -> None:
        self.connector = connector
        self.memory = memory
        self._urls = urls
        self._app_id = app_id

    async def service_url(self, tenant: str) -> str:
        """Where the tenant's connector is. Raises `NoServiceUrl`."""
        found = await self._urls.find(tenant)
        if found is None:
            raise NoServiceUrl(tenant)
        return found

    def account(self, tenant: str, person: str) -> str:
        """The id to ask the connector for: the bot's own for a person it knows, else as given."""
        known = self.memory.people.get(tenant, person)
        return known.account if known else person

    async def personal(self, tenant: str, person: str) -> str:
        """The chat between a person and the bot; it is there as soon as it is asked for.

        Raises `NoServiceUrl`, `RetryLater`, or `Failed` if the bot may not talk to them.
        """
        known = self.memory.people.get(tenant, person)
        if known and known.chat:
            return known.chat
        created = await self.connector.create(
            await self.service_url(tenant),
            "conversations",
            body={
                "bot": {"id": self._bot(tenant)},
                "members": [{"id": self.account(tenant, person)}],
                "isGroup": False,
                "tenantId": tenant,
                "channelData": {"tenant": {"id": tenant}},
            },
        )
        return str(created.get("id") or "")

    def is_bot(self, tenant: str, person: str) -> bool:
        """Whether an id is a bot's, this one or another."""
        return person.startswith("28:") or person == self._bot(tenant)

    def _bot(self, tenant: str) -> str:
        return self.memory.bots.get(tenant, "") or f"28:{self._app_id or 'laurel'}"
