"""An activity as Teams sends it, read strictly into the SDK's model.

The SDK's own deserialiser costs 0.3 ms an activity, turns a wrong type into its string form or
into an exception, and passes lone surrogates. Here every field that we use is checked once; what
has the wrong type is `Malformed`.
"""

from typing import Any

from botbuilder.schema import Activity, ChannelAccount, ConversationAccount

from domain.deliveries import Posted
from domain.people import ConversationKind, ConversationRef, PersonRef
from domain.text import clean_name

MAX_ID = 500  # characters; Teams' longest ids have some 200
MAX_LIST = 1000  # entities or members read of one activity
_MAX_TIME = 40
_THREAD = ";messageid="

_KINDS = {
    "channel": ConversationKind.CHANNEL,
    "groupChat": ConversationKind.GROUP,
    "personal": ConversationKind.DIRECT,
}

Json = dict[str, Any]


class Malformed(ValueError):
    """An activity that does not have the form of one."""


def activity_of(payload: Json) -> Activity:
    """The activity in a JSON object. Raises `Malformed`."""
    return Activity(
        type=text_of(payload, "type"),
        id=id_of(payload, "id"),
        name=text_of(payload, "name"),
        action=text_of(payload, "action"),
        channel_id=text_of(payload, "channelId"),
        service_url=text_of(payload, "serviceUrl"),
        locale=text_of(payload, "locale")[:35],
        local_timezone=text_of(payload, "localTimezone")[:64],
        text=text_of(payload, "text"),
        text_format=text_of(payload, "textFormat"),
        reply_to_id=id_of(payload, "replyToId"),
        from_property=_account(object_of(payload, "from")),
        recipient=_account(object_of(payload, "recipient")),
        conversation=_conversation(object_of(payload, "conversation")),
        members_added=[_account(item) for item in list_of(payload, "membersAdded")],
        members_removed=[_account(item) for item in list_of(payload, "membersRemoved")],
        reactions_added=list_of(payload, "reactionsAdded"),
        reactions_removed=list_of(payload, "reactionsRemoved"),
        timestamp=text_of(payload, "timestamp")[:_MAX_TIME],
        entities=list_of(payload, "entities"),
        channel_data=object_of(payload, "channelData"),
        value=payload.get("value"),
    )


def _account(found: Json) -> ChannelAccount:
    return ChannelAccount(
        id=id_of(found, "id"),
        name=clean_name(text_of(found, "name")[:MAX_ID]),
        aad_object_id=id_of(found, "aadObjectId"),
    )


def _conversation(found: Json) -> ConversationAccount:
    return ConversationAccount(
        id=id_of(found, "id"),
        name=clean_name(text_of(found, "name")[:MAX_ID]),
        conversation_type=text_of(found, "conversationType"),
        tenant_id=id_of(found, "tenantId"),
    )


def text_of(found: Json, key: str) -> str:
    """The text under `key`, empty if there is none. Raises `Malformed`."""
    value = found.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Malformed(key)
    return value


def id_of(found: Json, key: str) -> str:
    """The id under `key`, empty if there is none. Raises `Malformed`.

    An id is printable, so that it can be stored, logged and put into an address.
    """
    value = text_of(found, key)
    if len(value) > MAX_ID or not value.isprintable():
        raise Malformed(key)
    return value


def object_of(found: Json, key: str) -> Json:
    """The object under `key`, empty if there is none. Raises `Malformed`."""
    value = found.get(key)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise Malformed(key)
    return value


def list_of(found: Json, key: str) -> list[Json]:
    """The objects in the list under `key`, empty if there is none. Raises `Malformed`."""
    value = found.get(key)
    if value is None:
        return []
    if not isinstance(value, list):
        raise Malformed(key)
    items = value[:MAX_LIST]
    if not all(isinstance(item, dict) for item in items):
        raise Malformed(key)
    return items


def tenant_of(activity: Activity) -> str:
    """The id of the tenant that an activity comes from. Raises `Malformed` if it has none."""
    tenant = id_of(object_of(activity.channel_data, "tenant"), "id")
    found: str = tenant or activity.conversation.tenant_id
    if not found:
        raise Malformed("tenant")
    return found


def person_of(account: ChannelAccount) -> PersonRef:
    """The person behind an account: by the directory's id, else by the bot's own id for them."""
    found: str = account.aad_object_id or account.id
    if not found:
        raise Malformed("from")
    return PersonRef(found, account.name)


def conversation_of(activity: Activity) -> ConversationRef:
    """Where an activity happens. Raises `Malformed` if it does not say.

    A channel's thread is part of its conversation id: `19:…@thread.tacv2;messageid=1700000000000`.
    """
    conversation = activity.conversation
    if not conversation.id:
        raise Malformed("conversation")
    place, _, thread = conversation.id.partition(_THREAD)
    kind = _KINDS.get(conversation.conversation_type) or kind_of(place)
    return ConversationRef(place, kind, thread or None)


def kind_of(conversation_id: str) -> ConversationKind:
    """What kind of conversation an id looks like, where nothing else tells."""
    if conversation_id.endswith(("@thread.tacv2", "@thread.skype")):
        return ConversationKind.CHANNEL
    if conversation_id.endswith("@thread.v2"):
        return ConversationKind.GROUP
    return ConversationKind.DIRECT


def in_thread(conversation_id: str, thread: str | None) -> str:
    """The id under which the thread of a channel is posted to."""
    return f"{conversation_id}{_THREAD}{thread}" if thread else conversation_id


def posted_in(place: ConversationRef, message: str) -> Posted:
    """A message as it is known since it was posted: the first of a thread stands in the channel."""
    thread = place.thread if place.thread != message else None
    return Posted(in_thread(place.external_id, thread), message)


def answered(activity: Activity) -> Posted | None:
    """The bot's own message that a click or a reaction is about. Raises `Malformed`."""
    message = activity.reply_to_id
    return posted_in(conversation_of(activity), message) if message else None
