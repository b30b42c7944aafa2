"""What Slack tells by itself, as turns and facts: the Home tab, reactions, comings and goings.

Laurel is told of no messages: whoever wants one to be read hands it over by the shortcut.
"""

from dataclasses import replace
from datetime import UTC, datetime

from bot.slack.payloads import Context, Payload, conversation, delivery, get, id_at, is_id, is_ts
from commands.base import Filled, ReplyBy, Turn, Values
from domain.deliveries import Posted
from domain.messages import Source
from domain.people import ConversationRef, PersonRef

HOME = "laurel home"
REACT = "react"

_REACTIONS = {"reaction_added": True, "reaction_removed": False}
_CLOCK_SKEW = 86_400.0  # seconds
_LEFT = ("channel_left", "group_left")


def home_turn(payload: Payload, context: Context) -> Turn | None:
    """Somebody opened Laurel's Home tab; None if this event says something else."""
    event = payload.get("event")
    if get(event, "type") != "app_home_opened" or get(event, "tab") != "home":
        return None
    return _turn(HOME, payload, context)


def reaction_turn(payload: Payload, context: Context, bot_user_id: str) -> Turn | None:
    """An emoji was put on a message, or taken off; None if this event says something else, or if
    it was Laurel that did.

    `thread` is the message itself: whether that stands in another's thread is asked when something
    is posted there (`bot/slack/outbound.py`).
    """
    event = payload.get("event")
    is_on = _REACTIONS.get(str(get(event, "type")))
    channel, ts = get(event, "item", "channel"), get(event, "item", "ts")
    if is_on is None or get(event, "user") == bot_user_id or not is_id(channel) or not is_ts(ts):
        return None
    turn = _turn(REACT, payload, context)
    if turn is None:
        return None
    author, emoji = get(event, "item_user"), get(event, "reaction")
    values: Values = {
        "author": (PersonRef(author),) if is_id(author) else (),
        "emoji": str(emoji or "").partition("::")[0],  # without the tone of its skin
        "on": is_on,
        "at": _at(get(event, "event_ts"), context.now).isoformat(),
    }
    url = context.address_of(channel, ts)
    return replace(
        turn,
        conversation=conversation(channel),
        arguments=Filled(values),
        source=Source("", url, message=Posted(channel, ts), thread=ts),
        reply_by=ReplyBy.DELIVERY,  # nobody sees the acknowledgement of a reaction
    )


def _turn(command: str, payload: Payload, context: Context) -> Turn | None:
    """What the person in an event did, as far as Laurel knows such a command."""
    if command not in context.commands:
        return None
    return Turn(
        command=command,
        workspace=context.workspace,
        actor=PersonRef(id_at(payload["event"], "user")),
        conversation=None,
        arguments=Filled({}),
        locale="en",
        now=context.now,
        delivery_id=delivery(context, "event", payload.get("event_id"), payload),
    )


def _at(ts: object, now: datetime) -> datetime:
    """The moment that a timestamp names, by Slack's clock; `now` for what can be none."""
    at = float(str(ts)) if is_ts(ts) else 0.0
    return datetime.fromtimestamp(at, UTC) if 0 < at < now.timestamp() + _CLOCK_SKEW else now


def joined_conversation(payload: Payload, bot_user_id: str) -> ConversationRef | None:
    """The conversation that the bot itself was just added to, if this event says so."""
    event = payload.get("event")
    if get(event, "type") != "member_joined_channel" or get(event, "user") != bot_user_id:
        return None
    return conversation(get(event, "channel"))


def left_conversation(payload: Payload) -> ConversationRef | None:
    """The conversation that the bot itself was just removed from, if this event says so."""
    event = payload.get("event")
    return conversation(get(event, "channel")) if get(event, "type") in _LEFT else None


def removed_at(payload: Payload, now: datetime) -> datetime | None:
    """When Laurel was removed from the workspace, if this event says so: by removing the app, or by
    revoking the bot's token. Slack tells of it in two events or one, in any order.
    """
    event = payload.get("event")
    kind = get(event, "type")
    revoked = kind == "tokens_revoked" and get(event, "tokens", "bot")
    if kind != "app_uninstalled" and not revoked:
        return None
    at = payload.get("event_time")
    if not isinstance(at, int) or not 0 < at < now.timestamp():
        return now
    return datetime.fromtimestamp(at + 1, UTC)  # it is rounded down to a second
