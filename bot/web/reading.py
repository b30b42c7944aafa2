"""What the page reads: the overview, a conversation, and everything new as it happens."""

from typing import Any

from aiohttp import web

from bot.web import overview
from bot.web.desk import Desk, place_of
from bot.web.gate import answer, as_id, guarded
from bot.web.outbound import message_tree
from bot.web.stream import Event


class Reading:
    """The paths that change nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add_routes(self, app: web.Application) -> None:
        """Adds the paths to the web application."""
        app.router.add_get("/sandbox/api/state", guarded(self._state))
        app.router.add_get("/sandbox/api/messages", guarded(self._messages))
        app.router.add_get("/sandbox/events", guarded(self._events))

    async def _state(self, request: web.Request) -> web.Response:
        desk = self._desk
        visit = await desk.visit(request.query.get("me") or await desk.somebody())
        # Before all else, so that what happens meanwhile is streamed rather than lost.
        change = await desk.store.last_change()
        marks = await desk.store.marks(visit.me.external_id)
        return answer(
            {
                **overview.of(visit, marks),
                "clock": overview.of_clock(desk.clock, visit.town),
                "change": change,
                "hood": desk.hood.kept(),
            }
        )

    async def _messages(self, request: web.Request) -> web.Response:
        query = request.query
        visit = await self._desk.visit(query.get("me", ""), query.get("conversation", ""))
        place, me = place_of(visit), visit.me.external_id
        before = as_id(query.get("before"))
        found = await self._desk.store.messages(place.external_id, me, before)
        return answer({"messages": [message_tree(message) for message in found]})

    async def _events(self, request: web.Request) -> web.StreamResponse:
        desk = self._desk
        visit = await desk.visit(request.query.get("me", ""))
        me = visit.me.external_id
        newest = await desk.store.last_change()
        since = as_id(request.headers.get("Last-Event-ID") or request.query.get("since"))
        first: list[Event] = [("clock", overview.of_clock(desk.clock, visit.town))]
        first += [("hood", happening) for happening in desk.hood.kept()]
        if since is not None and since > newest:
            # The page knows a sandbox that is no more: a fresh database took its place.
            first.append(("reset", {}))

        async def messages(change: int) -> list[tuple[int, dict[str, Any]]]:
            found = await desk.store.since(change, me)
            return [(message.change, message_tree(message)) for message in found]

        start = newest if since is None else min(since, newest)
        return await desk.hub.stream(request, start, first, messages)
