"""One Bolt listener for each kind of request; each hands over to the room and answers after it.

The acknowledgement waits for the commit; what it cannot carry is shown by `bot/slack/screens.py`.
"""

import asyncio
import re
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol

import structlog
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.response import BoltResponse

from bot.slack import answers, events, inbound
from bot.slack.bolt import application
from bot.slack.installations import Installation, KeptInstallations
from bot.slack.payloads import Commands, Context, Unreadable, team_of
from bot.slack.reading import NameOf
from bot.slack.render import read_submission
from bot.slack.screens import Respond, Screens, States, home_page, keeping
from bot.views import Draw
from commands.base import Filled, Reply, ReplyBy, Turn
from commands.welcome import added
from domain.errors import Problem
from domain.messages import Refused
from domain.people import ConversationRef, WorkspaceRef

log = structlog.get_logger()

Payload = dict[str, Any]
Kind = Callable[[Payload, "Visit"], Awaitable[BoltResponse]]

Moved = Callable[[WorkspaceRef, ConversationRef], Awaitable[None]]

_FINISH_SECONDS = 3.0
_ANYTHING = re.compile("")


class Turns(Protocol):
    """The room, as far as listeners need it."""

    async def run(self, turn: Turn) -> Reply: ...


@dataclass(frozen=True, slots=True)
class Visit:
    """One request on its way through: where Laurel is installed, and what translations need."""

    installation: Installation
    context: Context


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """What the listeners work with. `joined` is told where the bot was added, `left` where it was
    removed; `respond` posts to a `response_url`.
    """

    room: Turns
    installations: KeptInstallations
    states: States
    commands: Commands
    name_of: NameOf
    clock: Callable[[], datetime]
    joined: Moved
    left: Moved
    respond: Respond
    draw: Draw


class Listeners:
    """Bolt's application with our listeners, called with parsed and verified payloads."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._screens = Screens(house.states, house.respond, house.draw)
        self._bolt = self._build()
        self._under_way: set[asyncio.Task[None]] = set()

    def _build(self) -> AsyncApp:
        bolt = application()
        bolt.command(_ANYTHING)(self._listener(self._command))
        bolt.shortcut(_ANYTHING)(self._listener(self._shortcut))
        bolt.action(_ANYTHING)(self._listener(self._action))
        bolt.view(_ANYTHING)(self._listener(self._submission))
        bolt.event(_ANYTHING)(self._listener(self._event))
        return bolt

    async def dispatch(self, payload: Payload) -> BoltResponse:
        """The answer to one payload; never a 5xx for what it holds."""
        team_id = team_of(payload)
        try:
            installation = await self._house.installations.find(team_id) if team_id else None
        except Exception:
            log.exception("slack: installation not read", team=team_id)
            return BoltResponse(status=503)  # Slack sends an event again
        context: dict[str, Any] = {}
        if installation is not None:
            context["visit"] = self._visit(installation)
        elif payload.get("type") != "url_verification":
            log.warning("slack: not installed there", team=team_id)
            return _empty()
        try:
            request = AsyncBoltRequest(body=payload, mode="socket_mode", context=context)
            return await self._bolt.async_dispatch(request)
        except Exception as error:  # noqa: BLE001 - the SDK's own reading fails in many ways
            log.warning("slack: unreadable payload", error=type(error).__name__)
            return BoltResponse(status=400)

    def _visit(self, installation: Installation) -> Visit:
        house = self._house
        return Visit(
            installation,
            Context(
                installation.team_id, installation.url, house.clock(), house.commands, house.name_of
            ),
        )

    def _listener(self, kind: Kind) -> Callable[..., Awaitable[BoltResponse]]:
        """`kind` as Bolt calls it, with the last resort for what nobody foresaw."""

        async def listen(body: Payload, context: AsyncBoltContext) -> BoltResponse:
            try:
                return await kind(body, context["visit"])
            except Unreadable as error:
                log.warning("slack: unreadable payload", missing=str(error))
                return BoltResponse(status=400)
            except Exception:
                incident = secrets.token_hex(4)
                log.exception("slack: request failed", incident=incident, kind=kind.__name__)
                if body.get("type") == "event_callback":
                    return BoltResponse(status=503)  # Slack sends an event again
                problem = Problem("unexpected", params={"incident": incident})
                refused = Reply(Refused((problem,), incident=incident), refused=True)
                await self._screens.tell(body, refused, context["visit"].installation.client)
                return _empty()

        return listen

    # --- one for each kind of request ----------------------------------------------------------

    async def _command(self, payload: Payload, visit: Visit) -> BoltResponse:
        turn = inbound.command_turn(payload, visit.context)
        reply = await self._house.room.run(turn)
        message, client = reply.message, visit.installation.client
        if reply.form is not None:
            message = await self._screens.open(reply.form, reply.locale, payload, client)
        if message is None:
            return _empty()
        return _json(answers.private(self._house.draw(message, reply.locale, reply.zone)))

    async def _shortcut(self, payload: Payload, visit: Visit) -> BoltResponse:
        await self._carry_out(inbound.shortcut_turn(payload, visit.context), payload, visit)
        return _empty()

    async def _action(self, payload: Payload, visit: Visit) -> BoltResponse:
        turn = inbound.action_turn(payload, visit.context)
        page = home_page(payload)
        if turn is None:
            return _empty()
        if page is not None and turn.command == events.HOME:
            await self._show_home(replace(turn, reply_by=ReplyBy.ACK), visit)
            return _empty()
        is_done = await self._carry_out(turn, payload, visit)
        if page is not None and is_done:
            self._refresh_home(turn, page, visit)
        return _empty()

    async def _carry_out(self, turn: Turn, payload: Payload, visit: Visit) -> bool:
        """A turn whose acknowledgement nobody sees. Returns whether it had an effect."""
        room, client = self._house.room, visit.installation.client
        reply = await room.run(turn)
        if reply.form is None:
            await self._screens.tell(payload, reply, client)
            return not reply.refused
        offer = await self._screens.open(reply.form, reply.locale, payload, client)
        if offer is not None and payload.get("response_url"):
            offered = replace(reply, message=offer, form=None, in_place=False)
            await self._screens.tell(payload, offered, client)
        elif offer is not None:  # nothing but a message of their own reaches the person
            await room.run(replace(turn, reply_by=ReplyBy.DELIVERY))
        return False

    async def _submission(self, payload: Payload, visit: Visit) -> BoltResponse:
        view = payload.get("view")
        submission = read_submission(view) if isinstance(view, dict) else None
        if submission is None or not isinstance(view, dict):
            raise Unreadable("view")
        try:
            state = self._house.states.load(submission.state)
        except ValueError as error:
            raise Unreadable("private_metadata") from error
        turn = inbound.submission_turn(payload, submission, state, visit.context)
        reply = await self._house.room.run(turn)
        if reply.form is not None:
            return _json(self._screens.in_place_of(view, reply.form, reply.locale))
        if reply.refused and isinstance(reply.message, Refused):
            command = self._house.commands[turn.command]
            form = answers.Submitted(command, submission, state, view)
            return _json(keeping(answers.kept_open(form, reply.message, reply.locale), view))
        if (page := home_page(payload)) is not None:
            self._refresh_home(turn, page, visit)
        return _json({"response_action": "clear"})

    async def _event(self, payload: Payload, visit: Visit) -> BoltResponse:
        house, context = self._house, visit.context
        bot = visit.installation.bot_user_id
        if (removed_at := events.removed_at(payload, context.now)) is not None:
            await house.installations.forget(visit.installation.team_id, removed_at)
        elif (place := events.joined_conversation(payload, bot)) is not None:
            await house.joined(context.workspace, place)
            await house.room.run(added(context.workspace, place, context.now))
        elif (place := events.left_conversation(payload)) is not None:
            await house.left(context.workspace, place)
        elif (turn := events.home_turn(payload, context)) is not None:
            await self._show_home(turn, visit)
        elif (turn := events.reaction_turn(payload, context, bot)) is not None:
            await house.room.run(turn)
        return _empty()

    # --- the Home tab --------------------------------------------------------------------------

    async def _show_home(self, turn: Turn, visit: Visit) -> None:
        """Runs a turn whose answer is somebody's Home tab, and shows it there."""
        assert turn.actor is not None
        reply = await self._house.room.run(turn)
        page = turn.arguments.values.get("page") if isinstance(turn.arguments, Filled) else None
        shown = page if isinstance(page, str) else ""
        person, client = turn.actor.external_id, visit.installation.client
        await self._screens.publish(person, reply, shown, client)

    def _refresh_home(self, after: Turn, page: str, visit: Visit) -> None:
        """Has a Home tab say what holds after this turn, whose person need not wait for it."""
        turn = Turn(
            events.HOME,
            after.workspace,
            after.actor,
            None,
            Filled({"page": page} if page else {}),
            after.locale,
            after.now,
            f"{after.delivery_id[:240]}:home",
        )
        task = asyncio.create_task(self._show_home(turn, visit))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def finish(self) -> None:
        """Waits for what nobody else waits for, but not for long."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=_FINISH_SECONDS)


def _empty() -> BoltResponse:
    return BoltResponse(status=200, body="")


def _json(body: dict[str, Any]) -> BoltResponse:
    return BoltResponse(status=200, body=body)
