"""What every translation of Slack's payloads needs: their common parts, read with distrust.

What a payload lacks or garbles makes it `Unreadable`, whoever signed it.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from bot.slack.reading import NAMELESS, NameOf
from commands.base import Command
from domain.people import ConversationKind, ConversationRef, PersonRef, WorkspaceRef
from domain.text import clean_name

PLATFORM = "slack"

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

    @property
    def workspace(self) -> WorkspaceRef:
        """The workspace that the payload is about."""
        return WorkspaceRef(PLATFORM, self.team_id)

    def author_of(self, ref: PersonRef) -> str:
        """The name of a message's author, or nothing where it is not known."""
        name = self.name_of(ref)
        return "" if name == NAMELESS else name

    def address_of(self, channel: object, ts: object, thread: object = None) -> str | None:
        """The address that `chat.getPermalink` would give a message; None for what is none."""
        if not is_id(channel) or not is_ts(ts) or not self.url:
            return None
        address = f"{self.url}archives/{channel}/p{str(ts).replace('.', '')}"
        if is_ts(thread) and thread != ts:
            address += f"?thread_ts={thread}&cid={channel}"
        return address

    def is_for_people(self, name: str) -> bool:
        """Whether people, rather than the clock or a platform, may ask for this command."""
        return name in self.commands and self.commands[name].is_for_people


def team_of(payload: Payload) -> str | None:
    """The workspace, with Laurel installed, that a payload is about."""
    authorizations = payload.get("authorizations")
    first = authorizations[0] if isinstance(authorizations, list) and authorizations else None
    candidates = (
        get(payload, "view", "app_installed_team_id"),
        get(first, "team_id"),
        get(payload, "team", "id"),
        payload.get("team_id"),
    )
    return next((team for team in candidates if is_id(team)), None)


def actor(payload: Payload) -> PersonRef:
    """Who used a shortcut, a button or a form."""
    user = payload.get("user")
    if not isinstance(user, dict):
        raise Unreadable("user")
    return PersonRef(id_at(user, "id"), label(user.get("username") or user.get("name")))


def conversation_of(payload: Payload) -> ConversationRef | None:
    """Where a shortcut or a button was used; None where that is no conversation."""
    channel = get(payload, "channel", "id") or get(payload, "container", "channel_id")
    return conversation(channel, get(payload, "channel", "name"))


def conversation(channel: object, name: object = "") -> ConversationRef | None:
    """The conversation with this id, of the kind that its id and name tell."""
    if not isinstance(channel, str) or not is_id(channel):
        return None
    kind = ConversationKind.CHANNEL
    if channel.startswith("D") or name == "directmessage":
        kind = ConversationKind.DIRECT
    elif isinstance(name, str) and name.startswith("mpdm-"):
        kind = ConversationKind.GROUP
    return ConversationRef(channel, kind)


def delivery(context: Context, kind: str, name: object, payload: Payload) -> str:
    """The name of an inbound delivery, made of what Slack calls it: a trigger or an event's id is
    unique, and stays the same in a replay.
    """
    named = name if isinstance(name, str) and is_id(name) else hashed(payload)
    return f"slack:{context.team_id}:{kind}:{named}"[:250]


def hashed(value: object) -> str:
    """A short name for a JSON value."""
    return sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()[:32]


def id_at(payload: Payload, key: str) -> str:
    """The id that stands at `key`. Raises `Unreadable` if none does."""
    value = payload.get(key)
    if not isinstance(value, str) or not is_id(value):
        raise Unreadable(key)
    return value


def is_id(value: object) -> bool:
    """Whether `value` can be one of Slack's ids."""
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def is_ts(value: object) -> bool:
    """Whether `value` can be the name of a message in its conversation."""
    return isinstance(value, str) and _TS.fullmatch(value) is not None


def label(value: object) -> str:
    """A name that stands beside an id."""
    return clean_name(value) if isinstance(value, str) else ""


def get(value: object, *path: str) -> Any:
    """What stands at `path` in nested dictionaries; None where they end before."""
    for key in path:
        if not isinstance(value, dict):
            return None
        value = value.get(key)
    return value
