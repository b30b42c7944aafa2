"""The methods of the fake Slack Web API: what each needs, takes, changes and answers."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.support.validators import check_message, check_view

if TYPE_CHECKING:
    from tests.support.fake_slack import FakeSlack

Json = dict[str, Any]


class Failure(Exception):
    """An error that Slack answers with."""

    def __init__(self, code: str, **more: Any) -> None:
        super().__init__(code)
        self.code = code
        self.more = more


@dataclass(frozen=True)
class Method:
    """How a method is called, and what it does."""

    run: Callable[["FakeSlack", Json], Json]
    arguments: frozenset[str]
    takes_json: bool = True
    app_level: bool = False


def _need(slack: "FakeSlack", scope: str) -> None:
    if scope not in slack.scopes:
        raise Failure("missing_scope", needed=scope, provided=",".join(slack.scopes))


def _kind(slack: "FakeSlack", channel_id: str) -> str:
    channel = slack.channels.get(channel_id, {})
    if channel.get("is_im"):
        return "im"
    if channel.get("is_mpim"):
        return "mpim"
    return "groups" if channel.get("is_private") else "channels"


def _visible(slack: "FakeSlack", channel_id: str) -> Json:
    channel = slack.channels.get(channel_id)
    if channel is None or (channel.get("is_private") and not channel["is_member"]):
        raise Failure("channel_not_found")
    return channel


def _writable(slack: "FakeSlack", channel_id: str) -> Json:
    if channel_id.startswith(("U", "W")):
        return _direct(slack, channel_id)
    channel = _visible(slack, channel_id)
    if channel.get("is_archived"):
        raise Failure("is_archived")
    if not channel["is_member"]:
        raise Failure("not_in_channel")
    return channel


def _direct(slack: "FakeSlack", user_id: str, *, create: bool = True) -> Json:
    user = slack.users.get(user_id)
    if user is None:
        raise Failure("channel_not_found")
    if user["is_bot"]:
        raise Failure("cannot_dm_bot")
    if user["deleted"]:
        raise Failure("user_disabled")
    channel_id = "D" + user_id[1:]
    if channel_id not in slack.channels and create:
        slack.add_channel(channel_id, "", is_im=True, user=user_id)
    return slack.channels.get(channel_id, {})


def _checked(check: Callable[[Any], None], value: Any, code: str) -> None:
    try:
        check(value)
    except ValueError as error:
        raise Failure(code, response_metadata={"messages": str(error).splitlines()}) from error


def _auth_test(slack: "FakeSlack", _: Json) -> Json:
    return {
        "url": "https://acme.slack.com/",
        "team": "Acme",
        "team_id": slack.team_id,
        "user": "laurel",
        "user_id": slack.bot_user_id,
        "bot_id": "BBOT",
    }


def _post_message(slack: "FakeSlack", call: Json) -> Json:
    _need(slack, "chat:write")
    channel = _writable(slack, str(call["channel"]))
    _checked(check_message, call, "invalid_blocks")
    if call.get("unfurl_links") is not False or call.get("unfurl_media") is not False:
        raise Failure("would_unfurl")
    above = [one for one in slack.posted(channel["id"]) if one["ts"] == call.get("thread_ts")]
    if any(one.get("thread_ts", one["ts"]) != one["ts"] for one in above):
        raise Failure("posted_under_an_answer")  # Slack takes it, and shows it to nobody
    ts = slack.next_ts()
    kept = ("text", "blocks", "metadata", "thread_ts", "client_msg_id")
    message = {key: call[key] for key in kept if key in call}
    slack.messages.append(
        {"channel": channel["id"], "ts": ts, "user": slack.bot_user_id, **message}
    )
    return {"channel": channel["id"], "ts": ts, "message": message}


def _post_ephemeral(slack: "FakeSlack", call: Json) -> Json:
    _need(slack, "chat:write")
    channel = _writable(slack, str(call["channel"]))
    _checked(check_message, call, "invalid_blocks")
    if call["user"] not in slack.users or call["user"] in channel.get("without", ()):
        raise Failure("user_not_in_channel")
    ts = slack.next_ts()
    shown = {"text": call["text"], "blocks": call["blocks"], "ephemeral_to": call["user"]}
    slack.messages.append({"channel": channel["id"], "ts": ts, **shown})
    return {"message_ts": ts}


def _update(slack: "FakeSlack", call: Json) -> Json:
    _need(slack, "chat:write")
    _checked(check_message, call, "invalid_blocks")
    for message in slack.posted(str(call["channel"])):
        if message["ts"] == call["ts"] and "ephemeral_to" not in message:
            message.update(text=call["text"], blocks=call["blocks"], edited=True)
            return {"channel": call["channel"], "ts": call["ts"]}
    raise Failure("message_not_found")


def _get_permalink(slack: "FakeSlack", call: Json) -> Json:
    channel = _visible(slack, call["channel"])["id"]
    found = [one for one in slack.posted(channel) if one["ts"] == call["message_ts"]]
    if not found:
        raise Failure("message_not_found")
    address = f"https://acme.slack.com/archives/{channel}/p{call['message_ts'].replace('.', '')}"
    if thread := found[0].get("thread_ts"):
        address += f"?thread_ts={thread}&cid={channel}"
    return {"channel": channel, "permalink": address}


def _usergroups_list(slack: "FakeSlack", _: Json) -> Json:
    _need(slack, "usergroups:read")
    shown = [group for group in slack.groups.values() if not group["date_delete"]]
    return {"usergroups": [{k: v for k, v in one.items() if k != "users"} for one in shown]}


def _usergroups_users_list(slack: "FakeSlack", call: Json) -> Json:
    _need(slack, "usergroups:read")
    group = slack.groups.get(call["usergroup"])
    if group is None or group["date_delete"]:
        raise Failure("no_such_subteam")
    return {"users": group["users"]}


def _users_info(slack: "FakeSlack", call: Json) -> Json:
    _need(slack, "users:read")
    if call["user"] not in slack.users:
        raise Failure("user_not_found")
    user = dict(slack.users[call["user"]])
    if call.get("include_locale") not in ("1", "true"):
        user.pop("locale", None)
    return {"user": user}


def _users_list(slack: "FakeSlack", call: Json) -> Json:
    _need(slack, "users:read")
    return _page(slack, list(slack.users.values()), "members", call)


def _conversations_info(slack: "FakeSlack", call: Json) -> Json:
    _need(slack, f"{_kind(slack, call['channel'])}:read")
    return {"channel": _visible(slack, call["channel"])}


def _conversations_open(slack: "FakeSlack", call: Json) -> Json:
    _need(slack, "im:write")
    if not isinstance(call.get("users"), str):
        raise Failure("users_list_not_supplied")
    found = _direct(slack, call["users"], create=not call.get("prevent_creation"))
    return {"channel": {"id": found["id"]} if found else {}}


def _history(slack: "FakeSlack", call: Json) -> Json:
    channel = call["channel"]
    _need(slack, f"{_kind(slack, channel)}:history")
    if not _visible(slack, channel)["is_member"]:
        raise Failure("not_in_channel")
    shown = [m for m in slack.posted(channel) if "ephemeral_to" not in m]
    thread = call.get("ts")
    wanted = [m for m in shown if m.get("thread_ts") == thread and _after(m, call)]
    if call.get("include_all_metadata") not in ("1", "true"):
        wanted = [{k: v for k, v in m.items() if k != "metadata"} for m in wanted]
    return _page(slack, wanted[::-1] if thread is None else wanted, "messages", call)


def _after(message: Json, call: Json) -> bool:
    return float(message["ts"]) > float(call.get("oldest", "0"))


def _page(slack: "FakeSlack", rows: list[Json], name: str, call: Json) -> Json:
    start = int(call.get("cursor") or 0)
    size = min(int(call.get("limit") or slack.page), slack.page)
    more = str(start + size) if start + size < len(rows) else ""
    return {name: rows[start : start + size], "response_metadata": {"next_cursor": more}}


def _views_open(slack: "FakeSlack", call: Json) -> Json:
    if not call.get("trigger_id"):
        raise Failure("invalid_arguments")
    if call["trigger_id"] in slack.expired_triggers:
        raise Failure("expired_trigger_id")
    if call["view"].get("type") != "modal":
        raise Failure("invalid_arguments", response_metadata={"messages": ["not a modal"]})
    named = call["view"].get("external_id")
    if named and any(view.get("external_id") == named for view in slack.views):
        raise Failure("duplicate_external_id")
    _checked(check_view, call["view"], "invalid_arguments")
    slack.views.append(call["view"])
    return {"view": {**call["view"], "id": f"V{len(slack.views)}"}}


def _views_push(slack: "FakeSlack", call: Json) -> Json:
    if not slack.views:
        raise Failure("not_found")
    return _views_open(slack, call)


def _views_publish(slack: "FakeSlack", call: Json) -> Json:
    user = slack.users.get(str(call["user_id"]))
    if user is None or user["is_bot"]:
        raise Failure("invalid_arguments")
    if call["view"].get("type") != "home":
        raise Failure("invalid_arguments", response_metadata={"messages": ["not a home"]})
    _checked(check_view, call["view"], "invalid_arguments")
    slack.homes[user["id"]] = call["view"]
    slack.published.append((user["id"], call["view"]))
    return {"view": {**call["view"], "id": "V" + user["id"]}}


def _connections_open(slack: "FakeSlack", _: Json) -> Json:
    return {"url": slack.url.replace("http://", "ws://").replace("/api/", "/socket")}


_MESSAGE = frozenset({"channel", "text", "blocks", "thread_ts"})
_CURSOR = frozenset({"cursor", "limit"})
_HISTORY = _CURSOR | {"channel", "include_all_metadata", "oldest"}

METHODS = {
    "auth.test": Method(_auth_test, frozenset()),
    "apps.connections.open": Method(_connections_open, frozenset(), app_level=True),
    "chat.getPermalink": Method(
        _get_permalink, frozenset({"channel", "message_ts"}), takes_json=False
    ),
    "chat.postMessage": Method(
        _post_message, _MESSAGE | {"unfurl_links", "unfurl_media", "client_msg_id", "metadata"}
    ),
    "chat.postEphemeral": Method(_post_ephemeral, _MESSAGE | {"user"}),
    "chat.update": Method(_update, _MESSAGE | {"ts"}),
    "conversations.history": Method(_history, _HISTORY, takes_json=False),
    "conversations.info": Method(_conversations_info, frozenset({"channel"}), takes_json=False),
    "conversations.open": Method(_conversations_open, frozenset({"users", "prevent_creation"})),
    "conversations.replies": Method(_history, _HISTORY | {"ts"}, takes_json=False),
    "usergroups.list": Method(_usergroups_list, frozenset(), takes_json=False),
    "usergroups.users.list": Method(
        _usergroups_users_list, frozenset({"usergroup"}), takes_json=False
    ),
    "users.info": Method(_users_info, frozenset({"user", "include_locale"}), takes_json=False),
    "users.list": Method(_users_list, _CURSOR, takes_json=False),
    "views.open": Method(_views_open, frozenset({"trigger_id", "view"})),
    "views.publish": Method(_views_publish, frozenset({"user_id", "view"})),
    "views.push": Method(_views_push, frozenset({"trigger_id", "view"})),
}
