"""Activities are handed to the room as turns, and its replies become what Teams waits for.

A message is answered by what the room queues: its acknowledgement shows nothing in Teams. An invoke
is answered in its response. Everything else is only remembered.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Protocol

import structlog
from botbuilder.core import ActivityHandler, InvokeResponse, TurnContext
from botbuilder.schema import Activity, ActivityTypes, ChannelAccount

from bot.cards import Form
from bot.teams import answers
from bot.teams.activities import Json, Malformed, conversation_of, person_of, tenant_of
from bot.teams.memory import PLATFORM, Memory, ServiceUrls, Store, left, was_added
from bot.teams.render import read_button, read_submission
from bot.teams.turns import Turns
from bot.views import Draw, form_errors, form_for
from commands.base import FormState, Reply, ReplyBy, Turn
from commands.welcome import added
from domain.errors import Problem
from domain.messages import Refused
from domain.people import ConversationRef, PersonRef, WorkspaceRef

_TITLE = "Laurel"

log = structlog.get_logger(__name__)


class Runs(Protocol):
    """What carries out turns: the room."""

    async def run(self, turn: Turn) -> Reply: ...


class FirstAdmin(Protocol):
    """Makes whoever added the bot an admin of Laurel, where there is none yet."""

    async def __call__(
        self, workspace: WorkspaceRef, person: PersonRef, near: ConversationRef, now: datetime
    ) -> None: ...


class States(Protocol):
    """Seals what a form carries, so that nobody but us can have written it."""

    def dump(self, state: FormState) -> str: ...

    def load(self, sealed: str) -> FormState: ...


class Inbound(ActivityHandler):  # type: ignore[misc]  # the SDK comes without types
    """Handles each kind of activity. `clock` tells the time in UTC."""

    def __init__(
        self,
        room: Runs,
        states: States,
        turns: Turns,
        clock: Callable[[], datetime],
        *,
        memory: Memory,
        urls: ServiceUrls,
        store: Store,
        first_admin: FirstAdmin,
        draw: Draw,
    ) -> None:
        self._room = room
        self._states = states
        self._turns = turns
        self._clock = clock
        self._memory = memory
        self._urls = urls
        self._store = store
        self._first_admin = first_admin
        self._draw = draw
        self._invokes: Mapping[str, Callable[[Activity], Awaitable[Json]]] = {
            "composeExtension/fetchTask": self._acted,
            "composeExtension/submitAction": self._submitted,
            "task/fetch": self._clicked,
            "task/submit": self._submitted,
            "adaptiveCard/action": self._executed,
        }

    async def on_turn(self, turn_context: TurnContext) -> None:
        """Remembers what the activity tells, then handles it. Raises `Malformed` if it cannot."""
        activity = turn_context.activity
        try:
            tenant = tenant_of(activity)
            may_post = self._memory.hear(activity)
        except Malformed:
            if activity.type in (ActivityTypes.message, ActivityTypes.invoke):
                raise
            return  # an event of no conversation or tenant
        self._urls.hear(tenant, activity.service_url)
        place, workspace = conversation_of(activity), WorkspaceRef(PLATFORM, tenant)
        if may_post:
            await _tried(self._store.joined(workspace, place))
        await super().on_turn(turn_context)
        if was_added(activity) and activity.from_property.id:
            person = person_of(activity.from_property)
            await _tried(self._first_admin(workspace, person, place, self._clock()))
        if (gone := left(activity)) is not None:
            await _tried(self._store.left(workspace, gone))
        await _tried(self._urls.keep(tenant))

    async def on_members_added_activity(
        self, members_added: list[ChannelAccount], turn_context: TurnContext
    ) -> None:
        """Says hello where the bot itself was added."""
        activity = turn_context.activity
        if any(member.id == activity.recipient.id for member in members_added):
            tenant = WorkspaceRef(PLATFORM, tenant_of(activity))
            await self._room.run(added(tenant, conversation_of(activity), self._clock()))

    async def on_message_reaction_activity(self, turn_context: TurnContext) -> None:
        """What somebody thinks of the bot's own messages: Teams tells of no others."""
        try:
            turns = self._turns.reacted(turn_context.activity, self._clock())
        except Malformed:
            return
        for turn in turns:
            await self._room.run(turn)

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        """What somebody wrote to the bot, or a button that answers as a message would."""
        activity = turn_context.activity
        click = read_button(activity.value)
        if click is not None:
            turn = self._turns.clicked(activity, click, self._clock())
            await self._room.run(replace(turn, reply_by=ReplyBy.DELIVERY))
        elif activity.text:
            await self._room.run(self._turns.said(activity, self._clock()))

    async def on_invoke_activity(self, turn_context: TurnContext) -> InvokeResponse:
        """What somebody did in a card, a dialog or a menu; an unknown kind is left alone."""
        handle = self._invokes.get(turn_context.activity.name)
        body = await handle(turn_context.activity) if handle else {}
        return InvokeResponse(status=200, body=body)

    async def _acted(self, activity: Activity) -> Json:
        turn = self._turns.acted(activity, self._clock())
        return self._shown(await self._room.run(turn))

    async def _clicked(self, activity: Activity) -> Json:
        turn = self._turns.clicked(activity, read_button(activity.value), self._clock())
        return self._shown(await self._room.run(turn))

    async def _executed(self, activity: Activity) -> Json:
        action = activity.value.get("action") if isinstance(activity.value, dict) else None
        turn = self._turns.clicked(activity, read_button(action), self._clock())
        reply = await self._room.run(replace(turn, opens_form=False))
        if reply.message is None:
            return answers.executed("")
        return answers.executed(self._draw(reply.message, reply.locale, reply.zone).summary)

    async def _submitted(self, activity: Activity) -> Json:
        submission = read_submission(activity.value)
        if submission is None and read_button(activity.value) is not None:
            return await self._clicked(activity)  # a button of a card that a dialog shows
        turn = None
        if submission is not None:
            try:
                state = self._states.load(submission.state)
            except ValueError:
                state = None
            if state is not None:
                turn = self._turns.submitted(activity, submission, state, self._clock())
        if turn is None:
            return self._stale(activity)
        reply = await self._room.run(turn)
        if reply.refused and isinstance(reply.message, Refused):
            return await self._reopened(turn, reply, reply.message)
        return self._shown(reply)

    def _stale(self, activity: Activity) -> Json:
        """The kind answer to a form that is not one of ours, or no longer."""
        refused = Refused((Problem("form_expired"),))
        return answers.to_read(self._draw(refused, activity.locale or "en", "UTC"), _TITLE)

    async def _reopened(self, turn: Turn, reply: Reply, refused: Refused) -> Json:
        """The form once more, with what was typed and what is wrong with it.

        It is still the same form: what it keeps, and whether the coach was heard, holds.
        """
        again = replace(turn, opens_form=True, delivery_id=f"{turn.delivery_id}:again")
        opened = await self._room.run(again)
        if opened.form is None or turn.form is None:
            return self._shown(reply)
        request = replace(opened.form, state=turn.form)
        form = form_for(request, opened.locale, self._states.dump(request.state))
        return answers.to_fill(_with_problems(form, refused, opened.locale))

    def _shown(self, reply: Reply) -> Json:
        if reply.form is not None:
            sealed = self._states.dump(reply.form.state)
            return answers.to_fill(form_for(reply.form, reply.locale, sealed))
        if reply.message is None:
            return {}  # closes the dialog
        return answers.to_read(self._draw(reply.message, reply.locale, reply.zone), _TITLE)


async def nobody(
    workspace: WorkspaceRef, person: PersonRef, near: ConversationRef, now: datetime
) -> None:
    """The `FirstAdmin` of a door that has nowhere to keep one."""
    del workspace, person, near, now


async def _tried(note: Awaitable[None]) -> None:
    """Waits for something to be kept that an answer does not hang on."""
    try:
        await note
    except Exception:
        log.exception("teams_note_not_kept")


def _with_problems(form: Form, refused: Refused, locale: str) -> Form:
    errors = form_errors(refused.problems, locale, (each.name for each in form.inputs))
    inputs = tuple(replace(each, error=errors.fields.get(each.name, "")) for each in form.inputs)
    return replace(form, inputs=inputs, error=errors.general)
