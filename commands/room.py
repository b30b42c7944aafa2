"""Where every turn is decided: the one transaction, the one commit, the one answer."""

import asyncio
import secrets
from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import replace

import structlog

from commands import COMMANDS, metrics
from commands.base import (
    MOST_TYPED,
    Command,
    FieldKind,
    Filled,
    Reply,
    ReplyBy,
    Turn,
    Values,
    carried,
)
from commands.facts import Facts, Unknown
from commands.opening import is_meant, open_scene
from commands.ports import Directory, PlatformUnavailable
from commands.scene import Scene
from domain.deliveries import Destination, DestinationKind
from domain.errors import DomainError, Problem
from domain.messages import Message, Refused
from domain.people import ConversationKind, PersonRef
from domain.text import clean
from storage.codec import dump_message, load_message
from storage.inbox import first_reply
from storage.outbox import AlreadyClaimed, settle
from storage.queries.schedules import claim
from storage.session import Database, Transaction

log = structlog.get_logger()

# Slack shows an error after 3 s. What has not come to its commit by then, the questions to a
# platform included, is undone, and can be tried again.
TURN_SECONDS = 2.0
# How long a turn that failed is looked for in the inbox.
KEPT_SECONDS = 0.5
# Nobody waits for a turn of the clock, and it may tell of every channel of an organisation.
CLOCK_SECONDS = 60.0


class Room:
    """Runs turns. One for all doors of a process."""

    def __init__(self, database: Database, directories: Mapping[str, Directory]) -> None:
        self.database = database
        self.facts = Facts(database, directories)

    async def run(self, turn: Turn) -> Reply:
        """Carries out one turn and returns what to tell the person.

        Never raises for what a person sends: a problem is a `Refused` reply with nothing written,
        and so is a failure, with an incident id that the log has too. A delivery seen before has
        no further effect and gets its first answer again.
        """
        with metrics.TURN_SECONDS.labels(turn.command).time():
            reply = await self._guarded(turn)
        outcome = "refused" if reply.refused else "form" if reply.form else "done"
        metrics.TURNS.labels(turn.command, outcome).inc()
        return reply

    async def _guarded(self, turn: Turn) -> Reply:
        try:
            return await self._attempt(turn)
        except PlatformUnavailable:
            params = {"platform": turn.workspace.platform}
            return await self._fail(turn, Problem("platform_unavailable", params=params))
        except TimeoutError:
            log.warning("turn timed out", command=turn.command, delivery_id=turn.delivery_id)
            problem = Problem("too_busy")
        except Exception:
            incident = secrets.token_hex(4)
            log.exception("turn failed", incident=incident, command=turn.command)
            problem = Problem("unexpected", params={"incident": incident})
        # Whether such a turn took effect, only the database knows.
        return await self._kept_answer(turn) or await self._fail(turn, problem)

    async def _kept_answer(self, turn: Turn) -> Reply | None:
        """The answer of a turn that failed over its commit and took effect all the same."""
        try:
            async with asyncio.timeout(KEPT_SECONDS), self.database.statements() as tx:
                answer = await first_reply(tx.raw, turn.delivery_id)
        except Exception:
            log.exception("inbox not reached", command=turn.command)
            return None
        return None if answer is None else _again(answer, turn.locale)

    async def _attempt(self, turn: Turn) -> Reply:
        """Raises `TimeoutError` where the turn's time was over, and what went wrong before that."""
        limit = asyncio.timeout(CLOCK_SECONDS if turn.occurrence else TURN_SECONDS)
        try:
            async with limit:
                return await self._tried(turn, limit)
        except Exception as error:
            # What is cut off fails in ways of its own: SQLAlchemy drops the connection in use, and
            # then there is none to undo the transaction on.
            if limit.expired():
                raise TimeoutError from error
            raise

    async def _tried(self, turn: Turn, limit: asyncio.Timeout) -> Reply:
        command = COMMANDS[turn.command]
        try:
            return await self._transact(turn, command, limit, ask=True)
        except Unknown as unknown:
            await self.facts.learn(turn.workspace, unknown, turn.conversation, turn.now)
        return await self._transact(turn, command, limit, ask=False)

    async def _transact(
        self, turn: Turn, command: Command, limit: asyncio.Timeout, *, ask: bool
    ) -> Reply:
        """The transaction. With `ask`, raises `Unknown` for facts a platform could give."""
        try:
            async with self._opened(turn, command) as tx:
                scene = await open_scene(turn, tx, ask=ask)
                if not is_meant(turn, scene.opening):
                    return Reply(locale=turn.locale)
                # First of all: a schedule that was set back to a run it has had must move on.
                if turn.occurrence and not await claim(tx.connection, turn.occurrence):
                    return Reply(locale=turn.locale)
                if (first := _first_answer(scene)) is not None:
                    return first
                reply = await _handle(command, scene)
                # A commit that is interrupted may yet take effect, and "try again" doubles it.
                if not limit.expired():
                    limit.reschedule(None)
                return reply
        except _Refusal as refusal:
            return await self._tell_refusal(turn, refusal.reply)
        except AlreadyClaimed:
            return await self._answered_meanwhile(turn)

    def _opened(self, turn: Turn, command: Command) -> AbstractAsyncContextManager[Transaction]:
        if command.one_statement and turn.occurrence is None:
            return self.database.statements()
        return self.database.transaction()

    async def _tell_refusal(self, turn: Turn, reply: Reply) -> Reply:
        """Returns a refusal, or queues it for a door whose acknowledgement nobody sees.

        Only a queued one is an effect, and claims the delivery. A form stays open with its
        problems, and what it holds is judged anew each time. Who asked for nothing, as by an
        emoji, is told nothing.
        """
        is_asked_for = COMMANDS[turn.command].is_for_people
        if turn.reply_by is not ReplyBy.DELIVERY or turn.form is not None or not is_asked_for:
            return reply
        try:
            async with asyncio.timeout(TURN_SECONDS), self.database.statements() as tx:
                scene = await open_scene(turn, tx)
                return _first_answer(scene) or await _finish(scene, reply)
        except AlreadyClaimed:
            return await self._answered_meanwhile(turn)

    async def _answered_meanwhile(self, turn: Turn) -> Reply:
        """The answer that the same delivery got in a turn that ran beside this one."""
        async with self.database.statements() as tx:
            scene = await open_scene(turn, tx)
        first = _first_answer(scene)
        assert first is not None
        return first

    async def _fail(self, turn: Turn, problem: Problem) -> Reply:
        """The answer to a turn that could not be carried out now, and may be tried again."""
        incident = problem.params.get("incident")
        refused = Refused(
            (problem,), turn.command, _typed(turn), str(incident) if incident else None
        )
        reply = Reply(refused, locale=turn.locale, refused=True)
        try:
            return await self._tell_refusal(turn, reply)
        except Exception:
            log.exception("refusal not delivered", command=turn.command)
            return reply


class _Refusal(Exception):
    """Carries a refusal out of the transaction, which it thereby undoes."""

    def __init__(self, reply: Reply) -> None:
        super().__init__("refused")
        self.reply = reply


async def _handle(command: Command, scene: Scene) -> Reply:
    try:
        return await _finish(scene, await command.handler(scene))
    except DomainError as error:
        words = _typed_words(command.name, scene.values)
        message = Refused(error.problems, scene.turn.command, words, values=carried(scene.values))
        refused = Reply(message, locale=scene.locale, zone=scene.zone, refused=True)
        raise _Refusal(refused) from None


async def _finish(scene: Scene, reply: Reply) -> Reply:
    """Writes the claim, the answer, the rows and the deliveries: the end of every transaction."""
    turn, reply = scene.turn, replace(reply, zone=scene.zone)
    # A form in answer to a form takes its place, wherever other answers go.
    if turn.reply_by is ReplyBy.DELIVERY and not (reply.form and turn.form):
        reply = _by_delivery(scene, reply)
    if reply.form is not None:
        return reply  # opening a form has no effect that a second opening would repeat
    answer = dump_message(reply.message) if reply.message else "null"
    await settle(scene.tx, scene.outbox, turn.delivery_id, answer, scene.writes)
    return reply


def _by_delivery(scene: Scene, reply: Reply) -> Reply:
    """Queues the answer as a private message instead of returning it."""
    message: Message | None = reply.message
    if reply.form is not None:
        message = reply.form.offered()
    actor = scene.turn.actor
    if message is None or actor is None:
        return reply
    scene.outbox.add(
        message,
        _private(scene, actor),
        locale=reply.locale,
        zone=scene.zone,
        replaces=scene.turn.clicked if reply.in_place and _is_alone(scene) else None,
    )
    return Reply(locale=reply.locale, refused=reply.refused)


def _private(scene: Scene, actor: PersonRef) -> Destination:
    """Where only the person who asked sees the answer: beside what they did, if that can be."""
    place = scene.conversation
    person = scene.find(actor)
    reader = person.external_id if person else actor.external_id
    if place is None or not place.is_member or place.kind is ConversationKind.DIRECT:
        return Destination(DestinationKind.PERSON, person=reader)
    return Destination(
        DestinationKind.PRIVATE,
        conversation=place.external_id,
        person=reader,
    )


def _is_alone(scene: Scene) -> bool:
    """Whether the turn happens where nobody else reads: a card there is the person's own."""
    ref = scene.turn.conversation
    return ref is not None and ref.kind is ConversationKind.DIRECT


def _typed_words(command: str, values: Values) -> str:
    """What the person wrote in their own words, to be kept beside a refusal."""
    texts = (field.name for field in COMMANDS[command].fields if field.kind is FieldKind.TEXT)
    return next((clean(str(values[name])) for name in texts if values.get(name)), "")[:MOST_TYPED]


def _typed(turn: Turn) -> str:
    if isinstance(turn.arguments, Filled):
        return _typed_words(turn.command, turn.arguments.values)
    words = "".join(part for part in turn.arguments.line if isinstance(part, str))
    return words.strip()[:MOST_TYPED]


def _first_answer(scene: Scene) -> Reply | None:
    """The answer that the same delivery got before, if it was handled."""
    answer = scene.opening.first_reply
    return None if answer is None else _again(answer, scene.locale, scene.zone)


def _again(answer: str, locale: str, zone: str = "UTC") -> Reply:
    if answer == "null":
        return Reply(locale=locale)
    message = load_message(answer)
    return Reply(message, locale=locale, zone=zone, refused=isinstance(message, Refused))
