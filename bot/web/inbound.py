"""What a person did on the page, as a turn for the room."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.web.gate import Payload, Rejected
from bot.web.town import LAUREL, Town
from commands import COMMANDS
from commands.base import (
    Command,
    FieldKind,
    FieldValue,
    Filled,
    FormState,
    Turn,
    TypedLine,
)
from domain.deliveries import Posted
from domain.messages import Source
from domain.people import (
    ConversationFacts,
    ConversationKind,
    ConversationRef,
    PersonRef,
    WorkspaceRef,
)
from domain.text import shorten
from storage.queries.sandbox import SandboxMessage
from storage.queries.sandbox_directory import SandboxPerson

HELP = "laurel help"
_SLASH = re.compile(r"/([a-z][\w-]*)(?:\s+|$)", re.IGNORECASE)
_TO_LAUREL = re.compile(r"@laurel\b[\s,:]*", re.IGNORECASE)
_WORD = re.compile(r"/?([\w-]+)\s*")
_DELIVERY = re.compile(r"[\w:-]{8,80}", re.ASCII)
# A message longer than this is quoted in part.
_QUOTED = 1000


@dataclass(frozen=True, slots=True)
class Visit:
    """Who acts on the page, where, and when."""

    town: Town
    me: SandboxPerson
    place: ConversationFacts | None
    now: datetime

    @property
    def locale(self) -> str:
        """The language of the person who acts."""
        return self.me.reads_locale or self.town.workspace.locale


@dataclass(frozen=True, slots=True)
class Asked:
    """A command that somebody typed, and what they wrote behind its name."""

    command: str
    rest: str


def asked(text: str, place: ConversationFacts) -> Asked | None:
    """The command in a typed line; None if it is an ordinary message.

    `/kudos …`, `/laurel help`, `@Laurel kudos …`; in the chat with Laurel, any line is for it.
    Raises `Rejected` for a slash command that does not exist.
    """
    if slash := _SLASH.match(text):
        name, rest = slash[1].casefold(), text[slash.end() :]
        if name == LAUREL:
            return _after_laurel(rest)
        found = _typed(name, rest)
        if found is None:
            raise Rejected(400, f"There is no /{slash[1]} here. Try /kudos or /laurel help.")
        return found
    if mention := _TO_LAUREL.match(text):
        return _after_laurel(text[mention.end() :])
    if place.kind is ConversationKind.DIRECT and place.is_member:
        return _after_laurel(text)
    return None


def _typed(name: str, rest: str) -> Asked | None:
    """The command that is called `name`, with the word that follows if that makes another."""
    word = _WORD.match(rest)
    longer = f"{name} {word[1].casefold()}" if word else ""
    if word and _can_be_typed(longer):
        return Asked(longer, rest[word.end() :])
    return Asked(name, rest) if _can_be_typed(name) else None


def _after_laurel(rest: str) -> Asked:
    word = _WORD.match(rest)
    if word is None:
        return Asked(HELP, "")
    name, after = word[1].casefold(), rest[word.end() :]
    return _typed(name, after) or _typed(LAUREL, rest) or Asked(HELP, "")


def typed_turn(visit: Visit, request: Asked, delivery: str) -> Turn:
    """The turn of a typed command."""
    return _turn(visit, request.command, TypedLine(visit.town.line(request.rest)), delivery)


def pressed_turn(
    visit: Visit, payload: Payload, message: SandboxMessage | None, delivery: str
) -> Turn:
    """The turn of a button on the card of `message`. Raises `Rejected` if it starts nothing."""
    command = command_named(payload.text("action"))
    values = filled(command, payload.part("values"))
    opens_form = payload.flag("opens_form")
    turn = _turn(visit, command.name, Filled(values), delivery, opens_form=opens_form)
    return turn if message is None else replace(turn, clicked=posted_as(message))


def posted_as(message: SandboxMessage) -> Posted:
    """Where a message is."""
    return Posted(message.conversation, str(message.id))


def recognize_turn(
    visit: Visit, payload: Payload, message: SandboxMessage, url: str, delivery: str
) -> Turn:
    """The turn of "Recognize this", or of another command, on somebody's message."""
    command = command_named(payload.text("command") or "kudos")
    if not command.on_message:
        raise Rejected(400, "That doesn't start on a message.")
    author = visit.town.people.get(message.author or "")
    if author is None:
        raise Rejected(400, "Only what a person wrote can be recognized.")
    source = Source(shorten(message.body, _QUOTED), url, author.name, posted_as(message))
    people = next(one.name for one in command.fields if one.kind is FieldKind.PEOPLE)
    values = {people: (PersonRef(author.external_id, author.name),)}
    return _turn(visit, command.name, Filled(values), delivery, source=source, opens_form=True)


def reaction_turn(
    visit: Visit, message: SandboxMessage, url: str, *, on: bool, number: int
) -> Turn:
    """The turn of the emoji put on a message, or taken off it: the change of this `number`."""
    author = visit.town.people.get(message.author or "")
    values: Mapping[str, FieldValue] = {
        "author": (PersonRef(author.external_id, author.name),) if author else (),
        "emoji": visit.town.workspace.settings.reaction_emoji,
        "on": on,
        "at": visit.now.isoformat(),
    }
    source = Source("", url, "", posted_as(message))
    delivery = f"sandbox:{visit.me.external_id}:reaction:{message.id}:{number}"
    return _turn(visit, "react", Filled(values), delivery, source=source)


def submitted_turn(visit: Visit, command: Command, state: FormState, values: Payload) -> Turn:
    """The turn of a form that was filled. Sent twice with the same words, it is one turn."""
    arguments = state.filled(filled(command, values))
    given = {name: repr(value) for name, value in arguments.values.items()}
    words = json.dumps(given, sort_keys=True)
    digest = hashlib.sha256(words.encode()).hexdigest()[:16]
    delivery = f"sandbox:form:{state.nonce}:{digest}"
    turn = _turn(visit, command.name, arguments, delivery, source=state.source)
    return replace(turn, form=state)


def command_named(name: str) -> Command:
    """The command that people can start by this name. Raises `Rejected` if there is none."""
    command = COMMANDS.get(name)
    if command is None or not command.is_for_people:
        raise Rejected(400, "That button leads nowhere any more.")
    return command


def filled(command: Command, values: Payload) -> Mapping[str, FieldValue]:
    """The command's fields as the page sent them."""
    found: dict[str, FieldValue] = {}
    for field in command.fields:
        match field.kind:
            case FieldKind.PEOPLE:
                found[field.name] = tuple(PersonRef(one) for one in values.texts(field.name) if one)
            case FieldKind.TOGGLE:
                found[field.name] = values.flag(field.name) or values.text(field.name) == "1"
            case FieldKind.TEXT | FieldKind.CHOICE | FieldKind.DATE | FieldKind.KEPT:
                found[field.name] = values.text(field.name)
    return found


def delivery_id(visit: Visit, payload: Payload) -> str:
    """What the page calls this action, so that sending it twice is one action."""
    given = payload.text("delivery")
    if not _DELIVERY.fullmatch(given):
        raise Rejected(400, "The page forgot to number this action. Please reload it.")
    return f"sandbox:{visit.me.external_id}:{given}"


def _turn(
    visit: Visit,
    command: str,
    arguments: TypedLine | Filled,
    delivery: str,
    *,
    source: Source | None = None,
    opens_form: bool = False,
) -> Turn:
    place = visit.place
    return Turn(
        command=command,
        workspace=WorkspaceRef("sandbox", visit.town.workspace.external_id),
        actor=PersonRef(visit.me.external_id, visit.me.name),
        conversation=ConversationRef(place.external_id, place.kind) if place else None,
        arguments=arguments,
        locale=visit.locale,
        now=visit.now,
        delivery_id=delivery,
        source=source,
        opens_form=opens_form,
    )


def _can_be_typed(name: str) -> bool:
    command = COMMANDS.get(name)
    return command is not None and command.is_typed
