"""Slack's payloads as turns: commands, message shortcuts, buttons and submitted forms.

Only translates; what a payload lacks or garbles makes it `Unreadable`, whoever signed it.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from bot.slack.reading import NAMELESS, NameOf, read_line, read_text
from bot.slack.render import Submission, read_button
from commands.base import (
    Command,
    FieldKind,
    Filled,
    FormState,
    ReplyBy,
    Turn,
    TypedLine,
    Values,
)
from domain.messages import Source
from domain.people import ConversationKind, ConversationRef, PersonRef, WorkspaceRef
from domain.text import clean_name, shorten

PLATFORM = "slack"
HELP = "laurel help"

# Message shortcuts by their callback id in manifest.yml.
SHORTCUTS = {"recognize": "kudos"}

# A form carries the quoted message until it is submitted, and has little room (3,000 characters).
_MAX_SOURCE = 300

_ID = re.compile(r"[A-Za-z0-9._-]{1,200}")
_TS = re.compile(r"[0-9]{1,12}\.[0-9]{1,9}")

Payload = Mapping[str, Any]
Commands = Mapping[str, Command]


class Unreadable(Exception):
    """A payload lacks what a turn needs."""


@dataclass(frozen=True, slots=True)
class Context:
    """What every translation needs beside the payload. `url` is the workspace's address."""

    team_id: str
    url: str
    now: datetime
    commands: Commands
    name_of: NameOf

    def author_of(self, ref: PersonRef) -> str:
        """The name of a message's author, or nothing where it is not known."""
        name = self.name_of(ref)
        return "" if name == NAMELESS else name


def team_of(payload: Payload) -> str | None:
    """The workspace, with Laurel installed, that a payload is about."""
    authorizations = payload.get("authorizations")
    first = authorizations[0] if isinstance(authorizations, list) and authorizations else None
    candidates = (
        _get(payload, "view", "app_installed_team_id"),
        _get(first, "team_id"),
        _get(payload, "team", "id"),
        payload.get("team_id"),
    )
    return next((team for team in candidates if _is_id(team)), None)


def command_turn(payload: Payload, context: Context) -> Turn:
    """`/kudos @ana …` and `/laurel <word> …`; an unknown word asks for help."""
    slash = str(payload.get("command", "")).removeprefix("/").casefold()
    text = payload.get("text")
    name, line = _command_of(slash, text if isinstance(text, str) else "", context.commands)
    channel_name = payload.get("channel_name")
    return Turn(
        command=name,
        workspace=WorkspaceRef(PLATFORM, context.team_id),
        actor=PersonRef(_id(payload, "user_id"), _label(payload.get("user_name"))),
        conversation=_conversation(payload.get("channel_id"), channel_name),
        arguments=TypedLine(read_line(line)),
        locale="en",
        now=context.now,
        delivery_id=_delivery(context, "command", payload.get("trigger_id"), payload),
    )


def _command_of(slash: str, text: str, commands: Commands) -> tuple[str, str]:
    """The registered command that was typed, and what was typed behind it."""
    word, rest = [*text.split(maxsplit=1), "", ""][:2]
    for name, line in ((f"{slash} {word.casefold()}", rest), (slash, text)):
        if is_for_people(name, commands):
            return name, line
    return HELP, ""


def is_for_people(name: str, commands: Commands) -> bool:
    """Whether people, rather than the clock, may ask for this command."""
    return name in commands and commands[name].by == "people"


def shortcut_turn(payload: Payload, context: Context) -> Turn:
    """The shortcut on somebody's message: the form, with its author and words."""
    name = SHORTCUTS.get(str(payload.get("callback_id")))
    if name is None:
        raise Unreadable("callback_id")
    author = _get(payload, "message", "user")
    recipients = (PersonRef(author),) if _is_id(author) else ()
    people = next(f.name for f in context.commands[name].fields if f.kind is FieldKind.PEOPLE)
    return Turn(
        command=name,
        workspace=WorkspaceRef(PLATFORM, context.team_id),
        actor=_actor(payload),
        conversation=_conversation_of(payload),
        arguments=Filled({people: recipients}),
        locale="en",
        now=context.now,
        delivery_id=_delivery(context, "shortcut", payload.get("trigger_id"), payload),
        source=_source(payload, context),
        opens_form=True,
    )


def _source(payload: Payload, context: Context) -> Source:
    """The message that was chosen, with the address that `chat.getPermalink` would give it."""
    text, ts = _get(payload, "message", "text"), _get(payload, "message", "ts")
    channel, thread = _get(payload, "channel", "id"), _get(payload, "message", "thread_ts")
    url = None
    if _is_id(channel) and isinstance(ts, str) and _TS.fullmatch(ts) and context.url:
        url = f"{context.url}archives/{channel}/p{ts.replace('.', '')}"
        if isinstance(thread, str) and _TS.fullmatch(thread) and thread != ts:
            url += f"?thread_ts={thread}&cid={channel}"
    author = _get(payload, "message", "user")
    name = context.author_of(PersonRef(author)) if _is_id(author) else ""
    words = read_text(text if isinstance(text, str) else "", context.name_of)
    return Source(shorten(words, _MAX_SOURCE), url, name)


def action_turn(payload: Payload, context: Context) -> Turn | None:
    """A click on one of our buttons; None if it asks for nothing."""
    actions = payload.get("actions")
    action = actions[0] if isinstance(actions, list) and actions else None
    click = read_button(action) if isinstance(action, dict) else None
    if click is None or not is_for_people(click.command, context.commands):
        return None
    return Turn(
        command=click.command,
        workspace=WorkspaceRef(PLATFORM, context.team_id),
        actor=_actor(payload),
        conversation=_conversation_of(payload),
        arguments=Filled(_with_toggles(context.commands[click.command], click.values)),
        locale="en",
        now=context.now,
        delivery_id=_delivery(context, "action", payload.get("trigger_id"), payload),
        opens_form=click.opens_form,
        # Nobody sees the acknowledgement of a click.
        reply_by=ReplyBy.ACK if click.opens_form else ReplyBy.DELIVERY,
    )


def _with_toggles(command: Command, values: Values) -> Values:
    toggles = {field.name for field in command.fields if field.kind is FieldKind.TOGGLE}
    return {name: bool(value) if name in toggles else value for name, value in values.items()}


def submission_turn(
    payload: Payload, submission: Submission, state: FormState, context: Context
) -> Turn:
    """A submitted form. What was corrected and sent again is a new delivery; the same is not."""
    if not is_for_people(submission.command, context.commands):
        raise Unreadable("callback_id")
    view_id = _get(payload, "view", "id")
    entered = _hash(_get(payload, "view", "state"))
    return Turn(
        command=submission.command,
        workspace=WorkspaceRef(PLATFORM, context.team_id),
        actor=_actor(payload),
        conversation=state.conversation,
        arguments=Filled(submission.values),
        locale="en",
        now=context.now,
        delivery_id=f"slack:{context.team_id}:form:{view_id or state.nonce}:{entered}"[:250],
        source=state.source,
        reply_by=ReplyBy.DELIVERY,
    )


def joined_conversation(payload: Payload, bot_user_id: str) -> ConversationRef | None:
    """The conversation that the bot itself was just added to, if this event says so."""
    event = payload.get("event")
    if _get(event, "type") != "member_joined_channel" or _get(event, "user") != bot_user_id:
        return None
    return _conversation(_get(event, "channel"), "")


def removed_at(payload: Payload, now: datetime) -> datetime | None:
    """When Laurel was removed from the workspace, if this event says so: by removing the app, or by
    revoking the bot's token. Slack tells of it in two events or one, in any order.
    """
    event = payload.get("event")
    kind = _get(event, "type")
    revoked = kind == "tokens_revoked" and _get(event, "tokens", "bot")
    if kind != "app_uninstalled" and not revoked:
        return None
    at = payload.get("event_time")
    if not isinstance(at, int) or not 0 < at < now.timestamp():
        return now
    return datetime.fromtimestamp(at + 1, UTC)  # it is rounded down to a second


def _actor(payload: Payload) -> PersonRef:
    user = payload.get("user")
    if not isinstance(user, dict):
        raise Unreadable("user")
    return PersonRef(_id(user, "id"), _label(user.get("username") or user.get("name")))


def _conversation_of(payload: Payload) -> ConversationRef | None:
    channel = _get(payload, "channel", "id") or _get(payload, "container", "channel_id")
    return _conversation(channel, _get(payload, "channel", "name"))


def _conversation(channel: object, name: object) -> ConversationRef | None:
    if not isinstance(channel, str) or not _ID.fullmatch(channel):
        return None
    kind = ConversationKind.CHANNEL
    if channel.startswith("D") or name == "directmessage":
        kind = ConversationKind.DIRECT
    elif isinstance(name, str) and name.startswith("mpdm-"):
        kind = ConversationKind.GROUP
    return ConversationRef(channel, kind)


def _delivery(context: Context, kind: str, trigger: object, payload: Payload) -> str:
    """The name of an inbound delivery. A trigger is unique, and stays the same in a replay."""
    name = trigger if isinstance(trigger, str) and _ID.fullmatch(trigger) else _hash(payload)
    return f"slack:{context.team_id}:{kind}:{name}"[:250]


def _hash(value: object) -> str:
    return sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()[:32]


def _id(payload: Payload, key: str) -> str:
    value = payload.get(key)
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise Unreadable(key)
    return value


def _is_id(value: object) -> bool:
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def _label(value: object) -> str:
    return clean_name(value) if isinstance(value, str) else ""


def _get(value: object, *path: str) -> Any:
    """What stands at `path` in nested dictionaries; None where they end before."""
    for key in path:
        if not isinstance(value, dict):
            return None
        value = value.get(key)
    return value
