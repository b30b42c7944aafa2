"""Requests as Slack sends them: payloads, encoded and signed."""

import json
import time
from typing import Any
from urllib.parse import urlencode

from bot.slack.gate import sign

Json = dict[str, Any]
FORM = "application/x-www-form-urlencoded"


def signed(secret: str, body: bytes, content_type: str, at: float | None = None) -> dict[str, str]:
    """The headers of a request with this body, as if sent at `at` (now)."""
    timestamp = str(int(time.time() if at is None else at))
    return {
        "Content-Type": content_type,
        "X-Slack-Request-Timestamp": timestamp,
        "X-Slack-Signature": sign(secret.encode(), timestamp, body).decode(),
    }


def form_body(payload: Json) -> bytes:
    """A slash command's body."""
    return urlencode(payload).encode()


def interactive_body(payload: Json) -> bytes:
    """The body of a shortcut, a click or a submission."""
    return urlencode({"payload": json.dumps(payload)}).encode()


def command(text: str, name: str = "/kudos", **more: str) -> Json:
    """What a slash command carries."""
    return {
        "token": "legacy",
        "team_id": "T1",
        "team_domain": "acme",
        "channel_id": "C1",
        "channel_name": "deals",
        "user_id": "U1",
        "user_name": "ana",
        "command": name,
        "text": text,
        "api_app_id": "A1",
        "is_enterprise_install": "false",
        "response_url": "https://hooks.slack.com/commands/1",
        "trigger_id": "111.222.abc",
        **more,
    }


def _interactive(kind: str, **more: Any) -> Json:
    return {
        "type": kind,
        "token": "legacy",
        "api_app_id": "A1",
        "team": {"id": "T1", "domain": "acme"},
        "user": {"id": "U1", "username": "ana", "name": "ana", "team_id": "T1"},
        "is_enterprise_install": False,
        "enterprise": None,
        "trigger_id": "333.444.def",
        **more,
    }


def shortcut(text: str, **message: Any) -> Json:
    """ "Recognize this" chosen on a message of U2."""
    return _interactive(
        "message_action",
        callback_id="recognize",
        action_ts="1800000000.000001",
        message_ts="1800000000.000100",
        channel={"id": "C1", "name": "deals"},
        response_url="https://hooks.slack.com/app/1",
        message={
            "type": "message",
            "user": "U2",
            "ts": "1800000000.000100",
            "text": text,
            **message,
        },
    )


def click(action: Json, **more: Any) -> Json:
    """A button clicked in a message."""
    return _interactive(
        "block_actions",
        actions=[{"type": "button", "block_id": "b", "action_ts": "1.0", **action}],
        container={
            "type": "message",
            "message_ts": "1800000000.000200",
            "channel_id": "C1",
            "is_ephemeral": False,
        },
        channel={"id": "C1", "name": "deals"},
        message={"ts": "1800000000.000200", "text": ""},
        **more,
    )


def fleeting_click(action: Json, **more: Any) -> Json:
    """A button clicked in an answer that only one person sees; Slack sends no such message."""
    payload = click(action, **more)
    del payload["message"]
    return {**payload, "container": {**payload["container"], "is_ephemeral": True}}


def view_click(action: Json, view: Json) -> Json:
    """A button clicked in a Home tab or in a modal."""
    return _interactive(
        "block_actions",
        actions=[{"type": "button", "block_id": "b", "action_ts": "1.0", **action}],
        container={"type": "view", "view_id": "V1"},
        view={"id": "V1", "callback_id": "", "private_metadata": "", "external_id": "", **view},
    )


def submission(view: Json, values: Json) -> Json:
    """A modal submitted. `values` maps block ids to elements of `state`."""
    state = {"values": {block: {"value": element} for block, element in values.items()}}
    return _interactive(
        "view_submission", view={"id": "V1", "type": "modal", **view, "state": state}
    )


def filled(recipients: list[str], message: str | None, value: str | None = None) -> Json:
    """What the kudos form holds, as Slack sends it."""
    option = {"text": {"type": "plain_text", "text": "x"}, "value": value} if value else None
    return {
        "recipients": {"type": "multi_users_select", "selected_users": recipients},
        "message": {"type": "plain_text_input", "value": message},
        "value": {"type": "static_select", "selected_option": option},
    }


def event(inner: Json, event_id: str = "Ev1") -> Json:
    """An event of the Events API."""
    return {
        "token": "legacy",
        "team_id": "T1",
        "api_app_id": "A1",
        "type": "event_callback",
        "event_id": event_id,
        "event_time": 1_800_000_000,
        "event": inner,
        "authorizations": [{"team_id": "T1", "user_id": "UBOT", "is_bot": True}],
    }


def reaction(emoji: str, *, on: bool = True, event_id: str = "Ev1", **more: Any) -> Json:
    """U1 puts an emoji on a message of U2, or takes it off."""
    inner = {
        "type": "reaction_added" if on else "reaction_removed",
        "user": "U1",
        "reaction": emoji,
        "item_user": "U2",
        "item": {"type": "message", "channel": "C1", "ts": "1800000000.000100"},
        "event_ts": "1700000000.000300",
    }
    return event({**inner, **more}, event_id)


def home_opened(event_id: str = "Ev1", tab: str = "home", user: str = "U1") -> Json:
    """Somebody opens a tab of the app."""
    inner = {"type": "app_home_opened", "user": user, "channel": "D1", "tab": tab}
    return event({**inner, "event_ts": "1700000000.000300"}, event_id)
