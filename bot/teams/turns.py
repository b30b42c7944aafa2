"""Activities as turns: who asks for what, where and when, in the room's own words."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from botbuilder.schema import Activity

from bot.teams.activities import (
    MAX_ID,
    Json,
    Malformed,
    answered,
    conversation_of,
    id_of,
    object_of,
    person_of,
    posted_in,
    tenant_of,
    text_of,
)
from bot.teams.memory import PLATFORM
from bot.teams.reactions import Reaction, reactions_of
from bot.teams.render import Click, Submission
from bot.teams.words import MAX_MENTIONS, command_in, line_of, quoted
from commands.base import Command, FieldKind, Filled, FormState, ReplyBy, Turn, TypedLine, Values
from domain.deliveries import Posted
from domain.messages import Source
from domain.people import ConversationKind, ConversationRef, PersonRef, WorkspaceRef
from domain.text import clean_name, shorten

HELP = "laurel help"
REACT = "react"
# The message actions by their ids in the manifest; a command's compose action is named like it.
MESSAGE_ACTIONS = {"recognize": "kudos", "nominate-for-this": "nominate"}

_MAX_SOURCE = 500  # characters of a quoted message: the form's state carries them
_MAX_URL = 1000
_PREFIX = "laurel "


class Turns:
    """Makes turns for the commands that people may ask for."""

    def __init__(self, commands: Mapping[str, Command]) -> None:
        self._commands = commands
        # "kudos", "laurel help" and, since the bot is named already, "help".
        self._typed = {
            word: name
            for name, command in commands.items()
            if command.is_typed
            for word in (name, name.removeprefix(_PREFIX))
        }

    def said(self, activity: Activity, now: datetime) -> Turn:
        """A message to the bot. What starts with no command asks for help."""
        line = line_of(activity.text, activity.entities, activity.recipient.id)
        command, rest = command_in(line, self._typed.get) or (HELP, ())
        return _turn(activity, now, command, TypedLine(rest), reply_by=ReplyBy.DELIVERY)

    def clicked(self, activity: Activity, click: Click | None, now: datetime) -> Turn:
        """A button of a card. One that we no longer know asks for help."""
        if click is None or not self._may_click(click.command):
            return _turn(activity, now, HELP, Filled({}))
        values = _bounded(click.values)
        turn = _turn(activity, now, click.command, Filled(values), opens_form=click.opens_form)
        return replace(turn, clicked=answered(activity))

    def reacted(self, activity: Activity, now: datetime) -> list[Turn]:
        """What somebody added to the reactions to one of the bot's messages, or took from them."""
        message = answered(activity)
        if message is None:
            return []
        return [_reacted(activity, each, message, now) for each in reactions_of(activity)]

    def acted(self, activity: Activity, now: datetime) -> Turn:
        """An action of the message extension: from the compose box, or on a message."""
        value = _value(activity)
        action = text_of(value, "commandId")
        command = MESSAGE_ACTIONS.get(action) or self._typed.get(action) or HELP
        message = object_of(value, "messagePayload")
        author = _author(message, activity)
        return _turn(
            activity,
            now,
            command,
            Filled(_for(self._commands[command], author)),
            source=_source(message, conversation_of(activity)),
            opens_form=self._commands[command].has_form,
        )

    def submitted(
        self, activity: Activity, submission: Submission, state: FormState, now: datetime
    ) -> Turn | None:
        """A filled form; None if its command is not known.

        Where it happens is what Teams says, never what the form carried. The same values sent twice
        from the same form are one delivery: Teams repeats a submission that it got no answer to.
        """
        if not self._may_click(submission.command):
            return None
        asked = {
            field.name
            for field in self._commands[submission.command].fields
            if field.kind is not FieldKind.KEPT
        }
        values = {
            name: value for name, value in _bounded(submission.values).items() if name in asked
        }
        turn = _turn(
            activity,
            now,
            submission.command,
            state.filled(values),
            source=state.source,
            delivery_id=f"teams:form:{state.nonce}:{_digest(values)}",
        )
        return replace(turn, form=state)

    def _may_click(self, name: str) -> bool:
        command = self._commands.get(name)
        return command is not None and command.is_for_people


def _reacted(activity: Activity, reaction: Reaction, message: Posted, now: datetime) -> Turn:
    """The activity's own id is that of the message: who, what and when tell reactions apart."""
    at = activity.timestamp or now.isoformat()
    actor = person_of(activity.from_property).external_id
    author = PersonRef(activity.recipient.id, activity.recipient.name)
    place = conversation_of(activity)
    told = [message.conversation, message.message, actor, at, *reaction]
    return _turn(
        activity,
        now,
        REACT,
        Filled({"author": (author,), "emoji": reaction.emoji, "on": reaction.on, "at": at}),
        source=Source("", message=message, thread=place.thread),
        delivery_id=f"teams:react:{_digest(told)}",
    )


def _turn(
    activity: Activity,
    now: datetime,
    command: str,
    arguments: TypedLine | Filled,
    *,
    source: Source | None = None,
    opens_form: bool = False,
    reply_by: ReplyBy = ReplyBy.ACK,
    delivery_id: str = "",
) -> Turn:
    conversation = conversation_of(activity)
    if not activity.id:
        raise Malformed("id")
    return Turn(
        command=command,
        workspace=WorkspaceRef(PLATFORM, tenant_of(activity)),
        actor=person_of(activity.from_property),
        conversation=conversation,
        arguments=arguments,
        locale=activity.locale or "en",
        now=now,
        delivery_id=delivery_id or f"teams:{conversation.external_id}:{activity.id}",
        source=source,
        opens_form=opens_form,
        reply_by=reply_by,
    )


def _digest(told: object) -> str:
    """The same for the same values, in 32 characters."""
    text = json.dumps(told, default=_id, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def _value(activity: Activity) -> Json:
    if not isinstance(activity.value, dict):
        raise Malformed("value")
    return activity.value


def _author(message: Json, activity: Activity) -> PersonRef | None:
    """Who wrote the message that an action was started on, if that is somebody else."""
    user = object_of(object_of(message, "from"), "user")
    author = id_of(user, "id")
    asker = activity.from_property
    if not author or author in (asker.id, asker.aad_object_id):
        return None
    return PersonRef(author, clean_name(text_of(user, "displayName")[:MAX_ID]))


def _for(command: Command, author: PersonRef | None) -> Values:
    """The author of a message as whom the command is for."""
    people = (field.name for field in command.fields if field.kind is FieldKind.PEOPLE)
    return dict.fromkeys(people, (author,)) if author else {}


def _source(message: Json, place: ConversationRef) -> Source | None:
    """The message that an action was started on, where it stands and what it says."""
    if not message:
        return None
    user = object_of(object_of(message, "from"), "user")
    url = text_of(message, "linkToMessage")
    usable = url.startswith(("https://", "http://")) and url.isprintable() and len(url) <= _MAX_URL
    text = shorten(quoted(message), _MAX_SOURCE)
    author = clean_name(text_of(user, "displayName")[:MAX_ID])
    if not text and not usable:
        return None
    source = Source(text, url if usable else None, author)
    if not (own := id_of(message, "id")):
        return source
    # In a channel the message belongs to a thread, or starts one; a chat has none.
    thread = None
    if place.kind is ConversationKind.CHANNEL:
        thread = id_of(message, "replyToId") or own
    posted = posted_in(replace(place, thread=thread), own)
    return replace(source, message=posted, thread=thread)


def _bounded(values: Values) -> Values:
    """The values with no more people than a message could name, and only ids that can be ids."""
    return {
        name: tuple(ref for ref in value if _is_id(ref))[:MAX_MENTIONS]
        if isinstance(value, tuple)
        else value
        for name, value in values.items()
    }


def _is_id(ref: object) -> bool:
    if not isinstance(ref, PersonRef):
        return True
    return 0 < len(ref.external_id) <= MAX_ID and ref.external_id.isprintable()


def _id(value: object) -> str:
    return value.external_id if isinstance(value, PersonRef) else str(value)
