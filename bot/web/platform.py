"""The sandbox as a platform: what it must do for the rest of the product."""

from aiohttp import web

from bot.badges.links import Links
from bot.form_state import StateCodec
from bot.views import drawer
from bot.web import arrivals, pages
from bot.web.clock import SandboxClock
from bot.web.desk import Desk, RunsTurns
from bot.web.doing import Doing
from bot.web.hood import Hood
from bot.web.outbound import Outbound
from bot.web.reading import Reading
from bot.web.store import NotSeeded, Store
from bot.web.stream import Hub
from commands.ports import Outgoing, PlatformUnavailable
from domain.deliveries import Limit, Posted
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


class SandboxPlatform:
    """Our own small chat platform, in the browser."""

    name = "sandbox"
    # Nobody else waits on this machine: a demo answers at once.
    limits: tuple[Limit, ...] = ()

    def __init__(
        self,
        store: Store,
        room: RunsTurns,
        clock: SandboxClock,
        codec: StateCodec,
        links: Links | None = None,
    ) -> None:
        """`links` are where the page finds pictures: paths, for it loads them from here alone."""
        self._store = store
        self._clock = clock
        self._hub = Hub()
        hood = Hood(self._hub)
        self._outbound = Outbound(store, self._hub, hood, clock, drawer("web", links))
        self._desk = Desk(room, store, self._hub, hood, clock, self._outbound, codec)

    def add_routes(self, app: web.Application) -> None:
        """Adds the page, its files and its API."""
        pages.add_routes(app)
        Reading(self._desk).add_routes(app)
        Doing(self._desk).add_routes(app)
        app.on_shutdown.append(self._end_streams)

    async def start(self) -> None:
        """Takes up the clock, and fills an untouched sandbox with a little talk."""
        await self._clock.load()
        try:
            await arrivals.settle_in(self._store, self._clock.now())
        # The page says so until somebody runs `laurel seed`.
        except NotSeeded:
            return

    async def stop(self) -> None:
        """Ends the streams of open pages."""
        self._hub.close()

    async def doctor(self) -> list[str]:
        """Nothing: the sandbox needs no credentials."""
        return []

    async def _end_streams(self, _app: web.Application) -> None:
        self._hub.close()

    # --- Sender ----------------------------------------------------------------------------

    async def send(self, outgoing: Outgoing) -> Posted:
        return await self._outbound.send(outgoing)

    async def find(self, outgoing: Outgoing) -> Posted | None:
        return await self._outbound.find(outgoing)

    # --- Directory -------------------------------------------------------------------------

    async def workspace(self, ref: WorkspaceRef) -> WorkspaceFacts:
        try:
            town = await self._store.town()
        except NotSeeded as error:
            raise PlatformUnavailable("the sandbox was not seeded") from error
        found = town.workspace
        return WorkspaceFacts(ref.external_id, found.name, found.locale, found.zone)

    async def person(
        self, workspace: WorkspaceRef, ref: PersonRef, near: ConversationRef | None
    ) -> PersonFacts | None:
        del workspace, near  # there is one workspace, and everybody is known everywhere in it
        return (await self._store.town()).facts(ref.external_id)

    async def conversation(
        self, workspace: WorkspaceRef, ref: ConversationRef
    ) -> ConversationFacts | None:
        del workspace
        return (await self._store.town()).place(ref.external_id)

    async def group(self, workspace: WorkspaceRef, ref: GroupRef) -> GroupFacts | None:
        """None: the sandbox has cohorts, and no groups of its own."""
        del workspace, ref
        return None

    async def has_message(self, workspace: WorkspaceRef, message: Posted) -> bool | None:
        del workspace
        return await self._store.has(int(message.message))
