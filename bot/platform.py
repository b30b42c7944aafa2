"""What a chat platform must be able to do."""

from typing import Protocol

from aiohttp import web

from commands.ports import Directory, Sender


class Platform(Directory, Sender, Protocol):
    """A door: it translates what arrives into turns, answers questions about people and places,
    and sends messages. Nothing else of the product knows the platform's own words.
    """

    name: str

    def add_routes(self, app: web.Application) -> None:
        """Adds the platform's inbound paths to the web application."""

    async def start(self) -> None:
        """Opens connections and checks credentials. Raises `SettingsError` with one line."""

    async def stop(self) -> None:
        """Finishes what is under way and closes connections."""

    async def doctor(self) -> list[str]:
        """What is wrong with credentials and permissions, and what to do, a line each.

        Needs no `start`; `stop` ends what it opened.
        """
