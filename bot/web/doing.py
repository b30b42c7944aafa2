"""What the page does: say something, press a button, fill a form, move the clock."""

import time
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import uuid5

from aiohttp import web

from bot.views import form_errors, form_for
from bot.web import inbound, overview
from bot.web.clock import Move
from bot.web.desk import Desk, place_of
from bot.web.gate import Payload, Rejected, answer, guarded, read_payload
from bot.web.hood import outcome_of
from bot.web.inbound import Visit
from bot.web.outbound import ACTIONS
from bot.web.render import render_form
from commands.base import FormState, Reply, Turn
from domain.clock import parse_zone
from domain.messages import Refused
from domain.people import ConversationFacts
from storage.queries.sandbox import NewMessage, SandboxMessage

# As long as a chat platform lets a message be.
MAX_TEXT = 4000

Answer = dict[str, Any]
Change = Callable[[Visit, Payload, web.Request], Awaitable[Answer]]


class Doing:
    """The paths that change something."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add_routes(self, app: web.Application) -> None:
        """Adds the paths to the web application."""
        changes: dict[str, Change] = {
            "say": self._say,
            "press": self._press,
            "recognize": self._recognize,
            "react": self._react,
            "submit": self._submit,
            "read": self._read,
            "clock": self._move_clock,
        }
        for name, change in changes.items():
            app.router.add_post(f"/sandbox/api/{name}", guarded(self._changing(change)))

    def _changing(self, change: Change) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def handler(request: web.Request) -> web.Response:
            payload = await read_payload(request)
            visit = await self._desk.visit(payload.text("me"), payload.text("conversation"))
            return answer(await change(visit, payload, request))

        return handler

    async def _say(self, visit: Visit, payload: Payload, _request: web.Request) -> Answer:
        place, text = place_of(visit), payload.text("text")
        delivery = inbound.delivery_id(visit, payload)
        if not text:
            raise Rejected(400, "There is nothing to send yet.")
        asked = inbound.asked(text, place)
        if asked is None or not text.startswith("/"):
            await self._post(visit, place, text, delivery)
        if asked is None:
            return {"outcome": "posted"}
        return await self._run(visit, inbound.typed_turn(visit, asked, delivery))

    async def _post(self, visit: Visit, place: ConversationFacts, text: str, delivery: str) -> None:
        if len(text) > MAX_TEXT:
            too_many = len(text) - MAX_TEXT
            raise Rejected(400, f"That is {too_many} characters too long. Could it be shorter?")
        me, readers = visit.me.external_id, visit.town.readers(place.external_id)
        id_ = uuid5(ACTIONS, f"said:{delivery}")
        stored = await self._desk.store.add(
            NewMessage(place.external_id, me, readers, text, visit.now, None, id_)
        )
        await self._desk.store.mark_read([me], place.external_id, stored.id)
        self._desk.hub.changed()

    async def _press(self, visit: Visit, payload: Payload, _request: web.Request) -> Answer:
        delivery = inbound.delivery_id(visit, payload)
        number = payload.number("message")
        message = None if number is None else await self._message(visit, number)
        return await self._run(visit, inbound.pressed_turn(visit, payload, message, delivery))

    async def _recognize(self, visit: Visit, payload: Payload, request: web.Request) -> Answer:
        delivery = inbound.delivery_id(visit, payload)
        message = await self._message(visit, payload.number("message") or 0)
        there = Visit(visit.town, visit.me, visit.town.place(message.conversation), visit.now)
        url = _url(request, message)
        turn = inbound.recognize_turn(there, payload, message, url, delivery)
        return await self._run(there, turn)

    async def _react(self, visit: Visit, payload: Payload, request: web.Request) -> Answer:
        message = await self._message(visit, payload.number("message") or 0)
        on = payload.flag("on")
        number = await self._desk.store.react(message.id, visit.me.external_id, on=on)
        if number is None:
            return {"outcome": "done"}  # it is as it should be already
        self._desk.hub.changed()
        there = Visit(visit.town, visit.me, visit.town.place(message.conversation), visit.now)
        url = _url(request, message)
        turn = inbound.reaction_turn(there, message, url, on=on, number=number)
        return await self._run(there, turn)

    async def _message(self, visit: Visit, number: int) -> SandboxMessage:
        message = await self._desk.store.message(number, visit.me.external_id)
        if message is None:
            raise Rejected(404, "That message is not here any more.")
        return message

    async def _submit(self, visit: Visit, payload: Payload, _request: web.Request) -> Answer:
        command = inbound.command_named(payload.text("command"))
        try:
            state: FormState = self._desk.codec.load(payload.text("state"))
        except ValueError:
            raise Rejected(400, "This form is out of date. Please open it again.") from None
        ref = state.conversation
        place = visit.town.place(ref.external_id) if ref else None
        there = Visit(visit.town, visit.me, place, visit.now)
        turn = inbound.submitted_turn(there, command, state, payload.part("values"))
        reply = await self._reply(turn)
        if isinstance(reply.message, Refused):
            names = [field.name for field in command.fields]
            errors = form_errors(reply.message.problems, reply.locale, names)
            return {"outcome": "refused", "errors": errors.fields, "error": errors.general}
        return await self._answer(there, turn, reply)

    async def _read(self, visit: Visit, payload: Payload, _request: web.Request) -> Answer:
        message = payload.number("message")
        if message is not None:
            me = visit.me.external_id
            place = place_of(visit).external_id
            await self._desk.store.mark_read([me], place, message)
            self._desk.hub.tell("read", {"me": me, "conversation": place, "message": message})
        return {"outcome": "done"}

    async def _move_clock(self, visit: Visit, payload: Payload, _request: web.Request) -> Answer:
        try:
            move = Move(payload.text("move"))
        except ValueError:
            raise Rejected(400, "The clock moves by hour, tomorrow or monday.") from None
        zone = parse_zone(visit.town.workspace.zone)
        if not await self._desk.clock.move(move, zone):
            raise Rejected(409, "The clock is as far ahead as it goes.")
        shown = overview.of_clock(self._desk.clock, visit.town)
        self._desk.hood.clock(self._desk.clock.now())
        self._desk.hub.tell("clock", shown)
        await self._desk.clock.catch_up()
        return {"outcome": "done", "clock": shown}

    # --- turns -----------------------------------------------------------------------------

    async def _run(self, visit: Visit, turn: Turn) -> Answer:
        return await self._answer(visit, turn, await self._reply(turn))

    async def _reply(self, turn: Turn) -> Reply:
        before = await self._desk.store.row_counts()
        started = time.perf_counter()
        reply = await self._desk.room.run(turn)
        seconds = time.perf_counter() - started
        after = await self._desk.store.row_counts()
        rows = {name: count - before[name] for name, count in after.items()}
        self._desk.hood.turn(turn, outcome_of(reply), seconds, rows)
        return reply

    async def _answer(self, visit: Visit, turn: Turn, reply: Reply) -> Answer:
        outcome = outcome_of(reply)
        if reply.form is not None:
            state = self._desk.codec.dump(reply.form.state)
            return {
                "outcome": outcome,
                "form": render_form(form_for(reply.form, reply.locale, state)),
            }
        if isinstance(reply.message, Refused):
            # Shown beside what was typed, which stays: there is nothing to keep.
            card = self._desk.outbound.drawn(reply.message, reply.locale, reply.zone)
            return {"outcome": outcome, "card": card}
        if reply.message is not None:
            await self._desk.outbound.tell(visit, turn, reply)
        return {"outcome": outcome, "command": turn.command}


def _url(request: web.Request, message: SandboxMessage) -> str:
    return f"http://{request.host}/#/{message.conversation}/{message.id}"
