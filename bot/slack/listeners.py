"""One Bolt listener for each kind of request; each hands over to the room and answers after it.

`process_before_response` makes the acknowledgement wait for the commit: Bolt's default answers
first, and what a crash then undoes is lost without anybody knowing. Bolt logs nothing of ours.
"""

import asyncio
import logging
import re
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

import structlog
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.error import BoltUnhandledRequestError
from slack_bolt.response import BoltResponse

from bot.slack import answers, api, inbound
from bot.slack.installations import Installation, KeptInstallations
from bot.slack.reading import NameOf
from bot.slack.render import modal, read_submission
from bot.views import form_for
from commands.base import FormRequest, FormState, Reply, Turn
from commands.welcome import added
from domain.errors import Problem
from domain.messages import Message, Refused
from domain.people import ConversationRef, WorkspaceRef

log = structlog.get_logger()

Payload = dict[str, Any]
Kind = Callable[[Payload, "Visit"], Awaitable[BoltResponse]]

# A trigger lives for 3 s after the person's click, and the turn has taken some of them.
OPEN_FORM_SECONDS = 2.0
_ANYTHING = re.compile("")


class Turns(Protocol):
    """The room, as far as listeners need it."""

    async def run(self, turn: Turn) -> Reply: ...


class States(Protocol):
    """Carries what a form must remember, unseen and untouched (`bot.form_state.StateCodec`)."""

    def dump(self, state: FormState) -> str: ...

    def load(self, text: str) -> FormState: ...


@dataclass(frozen=True, slots=True)
class Visit:
    """One request on its way through: where Laurel is installed, and what translations need."""

    installation: Installation
    context: inbound.Context


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """What the listeners work with. `joined` is told where the bot was added; `respond` posts to
    a `response_url`.
    """

    room: Turns
    installations: KeptInstallations
    states: States
    commands: inbound.Commands
    name_of: NameOf
    clock: Callable[[], datetime]
    joined: Callable[[WorkspaceRef, ConversationRef], Awaitable[None]]
    respond: Callable[[str, Payload], Awaitable[None]]


class Listeners:
    """Bolt's application with our listeners, called with parsed and verified payloads."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._bolt = self._build()

    def _build(self) -> AsyncApp:
        silent = logging.getLogger("laurel.slack.bolt")
        silent.setLevel(logging.CRITICAL)
        bolt = AsyncApp(
            logger=silent,
            name="laurel",
            signing_secret="",  # the gate has verified the request
            authorize=_Authorize(),
            process_before_response=True,
            raise_error_for_unhandled_request=True,
            request_verification_enabled=False,
            ssl_check_enabled=False,
            ignoring_self_events_enabled=False,  # it would hide that the bot was added somewhere
            ignoring_self_assistant_message_events_enabled=False,
            attaching_function_token_enabled=False,
            attaching_conversation_kwargs_enabled=False,
        )
        bolt.command(_ANYTHING)(self._listener(self._command))
        bolt.shortcut(_ANYTHING)(self._listener(self._shortcut))
        bolt.action(_ANYTHING)(self._listener(self._action))
        bolt.view(_ANYTHING)(self._listener(self._submission))
        bolt.event(_ANYTHING)(self._listener(self._event))
        bolt.error(_unhandled)
        return bolt

    async def dispatch(self, payload: Payload) -> BoltResponse:
        """The answer to one payload; never a 5xx for what it holds."""
        team_id = inbound.team_of(payload)
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
            inbound.Context(
                installation.team_id, installation.url, house.clock(), house.commands, house.name_of
            ),
        )

    def _listener(self, kind: Kind) -> Callable[..., Awaitable[BoltResponse]]:
        """`kind` as Bolt calls it, with the last resort for what nobody foresaw."""

        async def listen(body: Payload, context: AsyncBoltContext) -> BoltResponse:
            try:
                return await kind(body, context["visit"])
            except inbound.Unreadable as error:
                log.warning("slack: unreadable payload", missing=str(error))
                return BoltResponse(status=400)
            except Exception:
                incident = secrets.token_hex(4)
                log.exception("slack: request failed", incident=incident, kind=kind.__name__)
                if body.get("type") == "event_callback":
                    return BoltResponse(status=503)  # Slack sends an event again
                problem = Problem("unexpected", params={"incident": incident})
                await self._tell(body, Refused((problem,), incident=incident), "en")
                return _empty()

        return listen

    # --- one for each kind of request ----------------------------------------------------------

    async def _command(self, payload: Payload, visit: Visit) -> BoltResponse:
        turn = inbound.command_turn(payload, visit.context)
        reply = await self._house.room.run(turn)
        message = reply.message
        if reply.form is not None:
            message = await self._open(reply.form, reply.locale, payload, visit)
        return _json(answers.private(message, reply.locale)) if message else _empty()

    async def _shortcut(self, payload: Payload, visit: Visit) -> BoltResponse:
        return await self._carry_out(inbound.shortcut_turn(payload, visit.context), payload, visit)

    async def _action(self, payload: Payload, visit: Visit) -> BoltResponse:
        turn = inbound.action_turn(payload, visit.context)
        return await self._carry_out(turn, payload, visit) if turn else _empty()

    async def _carry_out(self, turn: Turn, payload: Payload, visit: Visit) -> BoltResponse:
        """A turn whose acknowledgement nobody sees."""
        reply = await self._house.room.run(turn)
        message = reply.message
        if reply.form is not None:
            message = await self._open(reply.form, reply.locale, payload, visit)
        if message is not None:
            await self._tell(payload, message, reply.locale)
        return _empty()

    async def _submission(self, payload: Payload, visit: Visit) -> BoltResponse:
        view = payload.get("view")
        submission = read_submission(view) if isinstance(view, dict) else None
        if submission is None or not isinstance(view, dict):
            raise inbound.Unreadable("view")
        try:
            state = self._house.states.load(submission.state)
        except ValueError as error:
            raise inbound.Unreadable("private_metadata") from error
        turn = inbound.submission_turn(payload, submission, state, visit.context)
        reply = await self._house.room.run(turn)
        if reply.refused and isinstance(reply.message, Refused):
            command = self._house.commands[turn.command]
            form = answers.Submitted(command, submission, state, view)
            return _json(answers.kept_open(form, reply.message, reply.locale))
        return _json({"response_action": "clear"})

    async def _event(self, payload: Payload, visit: Visit) -> BoltResponse:
        removed_at = inbound.removed_at(payload, visit.context.now)
        if removed_at is not None:
            await self._house.installations.forget(visit.installation.team_id, removed_at)
        place = inbound.joined_conversation(payload, visit.installation.bot_user_id)
        if place is not None:
            team = WorkspaceRef(inbound.PLATFORM, visit.installation.team_id)
            await self._house.joined(team, place)
            await self._house.room.run(added(team, place, visit.context.now))
        return _empty()

    # --- answers that are no acknowledgement ---------------------------------------------------

    async def _open(
        self, request: FormRequest, locale: str, payload: Payload, visit: Visit
    ) -> Message | None:
        """Opens a form, or returns the message that offers it where that cannot be done now."""
        form = form_for(request, locale, self._house.states.dump(request.state))
        arguments = {"trigger_id": str(payload.get("trigger_id", "")), "view": modal(form)}
        try:
            async with asyncio.timeout(OPEN_FORM_SECONDS):
                await api.write(visit.installation.client, "views.open", arguments)
        except (*api.FAILURES, TimeoutError) as error:
            log.warning("slack: form not opened", error=str(error) or type(error).__name__)
            return request.offered()
        return None

    async def _tell(self, payload: Payload, message: Message, locale: str) -> None:
        """Tells the person who clicked, where they clicked; there is no second attempt."""
        url = payload.get("response_url")
        if isinstance(url, str):
            body = {**answers.private(message, locale), "replace_original": False}
            await self._house.respond(url, body)


class _Authorize(AsyncAuthorize):
    """Answers from the visit, without the question to Slack that Bolt would ask each time."""

    def __init__(self) -> None:
        """Nothing is kept."""

    async def __call__(self, *, context: AsyncBoltContext, **_: str | None) -> AuthorizeResult:
        visit: Visit = context["visit"]
        return visit.installation.authorized


async def _unhandled(error: Exception) -> BoltResponse:
    """A kind of request nobody asked for, such as a closed form: taken, and left alone."""
    if not isinstance(error, BoltUnhandledRequestError):
        log.error("slack: request failed", error=type(error).__name__)
        return BoltResponse(status=400)
    return _empty()


def _empty() -> BoltResponse:
    return BoltResponse(status=200, body="")


def _json(body: dict[str, Any]) -> BoltResponse:
    return BoltResponse(status=200, body=body)
