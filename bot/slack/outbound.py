"""Sending to Slack: one delivery, once, with every outcome told apart.

A message carries the delivery's id twice: as `client_msg_id` and in its metadata, by which it is
looked up when the answer to a send was lost. The metadata holds nothing else: anybody in the
workspace can read it.
"""

from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import NAMESPACE_URL, uuid5

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack import api
from bot.slack.installations import Installation, Installations
from bot.slack.render import message_payload, without_pictures
from bot.views import Draw
from commands.ports import Ambiguous, Outgoing, RetryLater, Undeliverable
from domain.deliveries import DestinationKind, Limit, Posted

log = structlog.get_logger()

EVENT_TYPE = "laurel_delivery"
_NAMESPACE = uuid5(NAMESPACE_URL, "urn:laurel:slack:delivery")

# How far to look for a message whose send was ambiguous: it is among the newest.
_PAGES = 5
_PAGE = 100
_CLOCK_SKEW = 60  # seconds

# What the settings of the app or its installation have to put right; the delivery waits for it.
_NEEDS_ADMIN = frozenset(
    {
        "access_denied",
        "account_inactive",
        "invalid_auth",
        "missing_scope",
        "no_permission",
        "not_allowed_token_type",
        "not_authed",
        "org_login_required",
        "team_access_not_granted",
        "token_expired",
        "token_revoked",
        "two_factor_setup_required",
    }
)
_ADMIN_DELAY = 300.0
_DELAY = 5.0

_CODES = {
    "not_in_channel": "not_member",
    "restricted_action": "not_member",
    "restricted_action_read_only_channel": "not_member",
    "restricted_action_thread_only_channel": "not_member",
    "restricted_action_non_threadable_channel": "not_member",
    "restricted_action_thread_locked": "not_member",
    "user_not_in_channel": "not_member",
    "team_not_found": "external",
    "external_channel_migrating": "external",
    "is_archived": "gone",
    "message_not_found": "gone",
    "cant_update_message": "gone",
    "edit_window_closed": "gone",
    "thread_not_found": "gone",
    "user_not_found": "unknown_destination",
    "users_not_found": "unknown_destination",
    "user_not_visible": "unknown_destination",
    "user_disabled": "blocked",
    "messages_tab_disabled": "blocked",
    "cannot_dm_bot": "blocked",
}
# Where a private message cannot be shown inside the conversation, it goes to the person's own chat.
_SHOW_ELSEWHERE = frozenset(
    {"not_in_channel", "channel_not_found", "user_not_in_channel", "is_archived"}
)


class SlackSender:
    """Sends and updates messages, and finds one whose send was ambiguous."""

    limits: tuple[Limit, ...] = (Limit(1, 1.0),)

    def __init__(self, installations: Installations, draw: Draw) -> None:
        self._installations = installations
        self._draw = draw

    async def send(self, outgoing: Outgoing) -> Posted:
        """Sends once. Raises `RetryLater`, `Ambiguous` or `Undeliverable`."""
        installation = await self._installation(outgoing)
        payload = message_payload(self._draw(outgoing.message, outgoing.locale, outgoing.zone))
        if outgoing.replaces is not None:
            return await _update(installation, outgoing.replaces, payload)
        if outgoing.destination.kind is DestinationKind.PRIVATE:
            return await _post_privately(installation, outgoing, payload)
        return await _post(installation, outgoing, payload)

    async def find(self, outgoing: Outgoing) -> Posted | None:
        """Looks for this delivery's message. None also where history may not be read.

        Raises `RetryLater` when Slack does not answer.
        """
        if outgoing.replaces is not None or outgoing.destination.kind is DestinationKind.PRIVATE:
            return None  # an update can be repeated; what only one person sees is in no history
        installation = await self._installation(outgoing)
        try:
            channel = await _channel(installation, outgoing)
            return await _look(installation, outgoing, channel) if channel else None
        except api.CallFailed:
            return None
        except api.TooFast as error:
            raise RetryLater(error.seconds, "ratelimited") from error
        except (api.NotReached, api.AnswerLost) as error:
            raise RetryLater(_DELAY, str(error)) from error

    async def _installation(self, outgoing: Outgoing) -> Installation:
        installation = await self._installations.find(outgoing.workspace.external_id)
        if installation is None:
            raise RetryLater(_ADMIN_DELAY, "not_installed")
        return installation


def _marks(outgoing: Outgoing) -> dict[str, Any]:
    """By what the message is known to be this delivery's."""
    return {
        "client_msg_id": str(uuid5(_NAMESPACE, str(outgoing.id))),
        "metadata": {"event_type": EVENT_TYPE, "event_payload": {"id": str(outgoing.id)}},
    }


async def _post(installation: Installation, outgoing: Outgoing, payload: dict[str, Any]) -> Posted:
    destination = outgoing.destination
    to_person = destination.kind is not DestinationKind.CONVERSATION
    # A user's id in the place of a channel's posts into that person's chat with the bot.
    channel = (
        (outgoing.direct_conversation or destination.person)
        if to_person
        else destination.conversation
    )
    arguments = {
        "channel": channel,
        **payload,
        **_marks(outgoing),
        "unfurl_links": False,
        "unfurl_media": False,
    }
    if destination.thread and not to_person:
        arguments["thread_ts"] = await _thread(installation, outgoing)
    try:
        answer = await _show(installation.client, "chat.postMessage", arguments)
    except api.CallFailed as error:
        raise _refused(error, to_person=to_person) from error
    except (api.TooFast, api.NotReached, api.AnswerLost) as error:
        raise _delayed(error) from error
    return Posted(str(answer["channel"]), str(answer["ts"]))


async def _thread(installation: Installation, outgoing: Outgoing) -> str:
    """The message that a thread hangs on. Who posts under one of its answers is seen by nobody, and
    only the answer's address tells.
    """
    destination = outgoing.destination
    asked, place = str(destination.thread), str(destination.conversation)
    try:
        answer = await api.read(
            installation.client, "chat.getPermalink", channel=place, message_ts=asked
        )
    except api.FAILURES:
        return asked
    named = parse_qs(urlsplit(str(answer.get("permalink"))).query).get("thread_ts")
    return named[0] if named else asked


async def _post_privately(
    installation: Installation, outgoing: Outgoing, payload: dict[str, Any]
) -> Posted:
    destination = outgoing.destination
    if destination.conversation is None:
        return await _post(installation, outgoing, payload)
    arguments = {"channel": destination.conversation, "user": destination.person, **payload}
    if destination.thread:
        arguments["thread_ts"] = destination.thread
    try:
        answer = await _show(installation.client, "chat.postEphemeral", arguments)
    except api.CallFailed as error:
        if error.code in _SHOW_ELSEWHERE:
            return await _post(installation, outgoing, payload)
        raise _refused(error, to_person=False) from error
    except (api.TooFast, api.NotReached, api.AnswerLost) as error:
        raise _delayed(error) from error
    return Posted(destination.conversation, str(answer["message_ts"]))


async def _update(installation: Installation, posted: Posted, payload: dict[str, Any]) -> Posted:
    arguments = {"channel": posted.conversation, "ts": posted.message, **payload}
    try:
        await _show(installation.client, "chat.update", arguments)
    except api.CallFailed as error:
        raise _refused(error, to_person=False) from error
    except api.AnswerLost as error:
        raise RetryLater(_DELAY, str(error)) from error  # the same update twice is one update
    except (api.TooFast, api.NotReached) as error:
        raise _delayed(error) from error
    return posted


async def _show(client: AsyncWebClient, method: str, arguments: dict[str, Any]) -> api.Answer:
    """Calls a method that shows a message; once more without its pictures where it is refused:
    Slack fetches each before it shows anything, and refuses the whole message if one fails.
    """
    try:
        return await api.write(client, method, arguments)
    except api.CallFailed as error:
        bare = without_pictures(arguments["blocks"])
        if error.code != "invalid_blocks" or len(bare) == len(arguments["blocks"]):
            raise
        log.warning("slack: shown without its pictures", error=str(error))
    return await api.write(client, method, {**arguments, "blocks": bare})


def _delayed(error: api.TooFast | api.NotReached | api.AnswerLost) -> RetryLater | Ambiguous:
    match error:
        case api.TooFast():
            return RetryLater(error.seconds, "ratelimited")
        case api.NotReached():
            return RetryLater(_DELAY, f"not_reached {error}")
        case _:
            return Ambiguous(str(error))


def _refused(error: api.CallFailed, *, to_person: bool) -> RetryLater | Undeliverable:
    if error.code in _NEEDS_ADMIN:
        return RetryLater(_ADMIN_DELAY, error.code)
    if error.code.startswith("http_"):  # something between us and Slack
        return RetryLater(_ADMIN_DELAY, error.code)
    if error.code == "channel_not_found":  # also a private channel that the bot is not in
        return Undeliverable("unknown_destination" if to_person else "not_member", str(error))
    return Undeliverable(_CODES.get(error.code, "rejected"), str(error))


async def _channel(installation: Installation, outgoing: Outgoing) -> str | None:
    """The conversation a message would be found in; None if there cannot be one yet."""
    destination = outgoing.destination
    if destination.kind is DestinationKind.CONVERSATION:
        return destination.conversation
    if outgoing.direct_conversation:
        return outgoing.direct_conversation
    arguments = {"users": destination.person, "prevent_creation": True}
    answer = await api.write(installation.client, "conversations.open", arguments)
    channel = answer.get("channel") or {}
    return str(channel["id"]) if channel.get("id") else None


async def _look(installation: Installation, outgoing: Outgoing, channel: str) -> Posted | None:
    arguments: dict[str, str | int | bool] = {
        "channel": channel,
        "include_all_metadata": True,
        "limit": _PAGE,
        "oldest": f"{outgoing.created_at.timestamp() - _CLOCK_SKEW:.6f}",
    }
    method = "conversations.history"
    if outgoing.destination.thread and outgoing.destination.kind is DestinationKind.CONVERSATION:
        method = "conversations.replies"
        arguments["ts"] = await _thread(installation, outgoing)
    for _ in range(_PAGES):
        answer = await api.read(installation.client, method, **arguments)
        for message in answer.get("messages") or ():
            if _delivery_of(message) == str(outgoing.id):
                return Posted(channel, str(message["ts"]))
        cursor = (answer.get("response_metadata") or {}).get("next_cursor")
        if not cursor:
            break
        arguments["cursor"] = str(cursor)
    return None


def _delivery_of(message: dict[str, Any]) -> str | None:
    """The id of the delivery that this message is, if it is one of ours."""
    metadata = message.get("metadata") or {}
    if metadata.get("event_type") != EVENT_TYPE:
        return None
    payload = metadata.get("event_payload") or {}
    return str(payload.get("id"))
